/**
 * The outline of a strand, as an SVG path.
 *
 * A link runs along a centre line that is a function y(x): level at the nodes, monotone between its
 * stops (Steffen 1990). Its strands are areas beside that line. Offsets go along the normal, so that a
 * steep strand keeps its thickness; where a wide link turns so sharply that this would fold, they go
 * part of the way to vertical (`tilt` < 1).
 */
export interface Point {
  x: number;
  y: number;
}

/** A point of a centre line with its direction. */
export interface Sample extends Point {
  sin: number;
  cos: number;
}

export interface CentreLine {
  samples: Sample[];
  tilt: number; // 1: offsets along the normal; 0: vertical
}

const STEP = 14; // px of rise for each sample
const MAX_STEPS = 10;

/** The line through the stops, for a link of this width. */
export function centreLine(stops: Point[], width: number): CentreLine {
  const slopes = steffenSlopes(stops);
  const samples: Sample[] = [sampleAt(stops[0]!, slopes[0]!)];
  for (let i = 1; i < stops.length; i++) {
    const [a, b] = [stops[i - 1]!, stops[i]!];
    const steps = stepsFor(a, b, slopes[i - 1]!, slopes[i]!);
    for (let step = 1; step <= steps; step++) {
      samples.push(hermite(a, b, slopes[i - 1]!, slopes[i]!, step / steps));
    }
  }
  return { samples, tilt: tiltFor(samples, width) };
}

/** The same line as a function, without its width. */
export function lineThrough(stops: Point[]): (x: number) => number {
  const slopes = steffenSlopes(stops);
  return (x) => {
    const i = Math.max(
      1,
      Math.min(
        stops.length - 1,
        stops.findIndex((stop) => stop.x >= x),
      ),
    );
    const [a, b] = [stops[i - 1]!, stops[i]!];
    return hermite(a, b, slopes[i - 1]!, slopes[i]!, (x - a.x) / (b.x - a.x)).y;
  };
}

function stepsFor(a: Point, b: Point, slopeA: number, slopeB: number): number {
  const rise = Math.abs(b.y - a.y) + Math.abs(slopeA) + Math.abs(slopeB);
  return rise < 0.5 ? 1 : Math.min(MAX_STEPS, 3 + Math.ceil(rise / STEP));
}

function steffenSlopes(stops: Point[]): number[] {
  return stops.map((stop, i) => {
    const [before, after] = [stops[i - 1], stops[i + 1]];
    if (!before || !after) return 0; // level where it meets a node
    const [h0, h1] = [stop.x - before.x, after.x - stop.x];
    const [d0, d1] = [(stop.y - before.y) / h0, (after.y - stop.y) / h1];
    const mean = (d0 * h1 + d1 * h0) / (h0 + h1);
    return (Math.sign(d0) + Math.sign(d1)) * Math.min(Math.abs(d0), Math.abs(d1), Math.abs(mean) / 2);
  });
}

function sampleAt(point: Point, slope: number): Sample {
  const length = Math.hypot(1, slope);
  return { x: point.x, y: point.y, sin: slope / length, cos: 1 / length };
}

function hermite(a: Point, b: Point, slopeA: number, slopeB: number, t: number): Sample {
  const h = b.x - a.x;
  const [t2, t3] = [t * t, t * t * t];
  const y =
    (2 * t3 - 3 * t2 + 1) * a.y +
    (t3 - 2 * t2 + t) * h * slopeA +
    (3 * t2 - 2 * t3) * b.y +
    (t3 - t2) * h * slopeB;
  const slope =
    ((6 * t2 - 6 * t) * (a.y - b.y)) / h + (3 * t2 - 4 * t + 1) * slopeA + (3 * t2 - 2 * t) * slopeB;
  return sampleAt({ x: a.x + h * t, y }, slope);
}

/** How far offsets may lean without the outline running backward. */
function tiltFor(samples: Sample[], width: number): number {
  let sharpest = 0;
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1]!, samples[i]!];
    sharpest = Math.max(sharpest, (Math.abs(b.sin - a.sin) / Math.max(1e-6, b.x - a.x)) * (width / 2));
  }
  return sharpest > 0.85 ? 0.85 / sharpest : 1;
}

function offsetPoint(sample: Sample, offset: number, tilt: number): Sample {
  const { x, y, sin, cos } = sample;
  return { x: x - tilt * offset * sin, y: y + offset * (1 - tilt + tilt * cos), sin, cos };
}

/** The area between two offsets from the line (negative is up). */
export function strandPath({ samples, tilt }: CentreLine, from: number, to: number): string {
  const upper = samples.map((sample) => offsetPoint(sample, from, tilt));
  const lower = samples.map((sample) => offsetPoint(sample, to, tilt)).reverse();
  return `M${start(upper)}${through(upper, 1)}L${start(lower)}${through(lower, -1)}Z`;
}

/** A smooth curve through the samples, along their directions (or against them); there may be thousands. */
function through(samples: Sample[], sign: 1 | -1): string {
  let path = "";
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1]!, samples[i]!];
    const reach = (Math.hypot(b.x - a.x, b.y - a.y) / 3) * sign;
    const [y1, y2] = [a.y + a.sin * reach, b.y - b.sin * reach];
    const flat = Math.abs(y1 - a.y) + Math.abs(y2 - a.y) + Math.abs(b.y - a.y) < 0.02;
    if (flat) path += `L${xy(b.x, b.y)}`;
    else path += `C${xy(a.x + a.cos * reach, y1)} ${xy(b.x - b.cos * reach, y2)} ${xy(b.x, b.y)}`;
  }
  return path;
}

/** Pixels of a path, as fine as is seen. */
export const round = (value: number) => Math.round(value * 100) / 100;
const start = ([first]: Sample[]) => xy(first!.x, first!.y);
const xy = (x: number, y: number) => `${round(x)},${round(y)}`;

/** The line of a back link: out to the right, down to `floor`, back, and up into its target. */
export function backLine(from: Point, to: Point, floor: number, width: number): CentreLine {
  const radius = 12 + width / 2;
  const samples = [
    ...quarter(from, radius, 0),
    ...quarter({ x: from.x, y: floor - 2 * radius }, radius, 1),
    ...quarter({ x: to.x, y: floor - 2 * radius }, radius, 2),
    ...quarter(to, radius, 3),
  ];
  return { samples, tilt: 1 };
}

const QUARTER_STEPS = 5;

/** The `nth` quarter of a circle gone round clockwise from its top, where it heads right. */
function quarter(top: Point, radius: number, nth: number): Sample[] {
  return Array.from({ length: QUARTER_STEPS + 1 }, (_, step) => {
    const angle = ((nth + step / QUARTER_STEPS) * Math.PI) / 2;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return { x: top.x + radius * sin, y: top.y + radius * (1 - cos), sin, cos };
  });
}
