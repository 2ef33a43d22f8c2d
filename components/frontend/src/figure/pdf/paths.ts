/** SVG shapes as PDF paths (ISO 32000-1, 8.5.2). */
import { num } from "./file";

const OPERATORS: Record<string, string> = { M: "m", L: "l", C: "c" };

/** A path of absolute moves, lines and cubic curves, as the layout writes them. */
export function pathOf(d: string): string {
  const steps = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter, rest]) => {
    if (letter === "Z") return "h";
    const operator = OPERATORS[letter!];
    if (!operator) throw new Error(`A path with the command ${letter} cannot be written as PDF.`);
    const numbers = rest!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
    return `${numbers.map((one) => num(Number(one))).join(" ")} ${operator}`;
  });
  return steps.join(" ");
}

const ROUND = 0.5523; // of a radius: where a cubic curve's handles make a quarter of a circle

export function rectOf(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius <= 0) return `${[x, y, width, height].map(num).join(" ")} re`;
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - ROUND);
  const [x1, y1] = [x + width, y + height];
  const curve = (...points: number[]) => `${points.map(num).join(" ")} c`;
  const line = (...points: number[]) => `${points.map(num).join(" ")} l`;
  return [
    `${num(x + r)} ${num(y)} m`,
    line(x1 - r, y),
    curve(x1 - k, y, x1, y + k, x1, y + r),
    line(x1, y1 - r),
    curve(x1, y1 - k, x1 - k, y1, x1 - r, y1),
    line(x + r, y1),
    curve(x + k, y1, x, y1 - k, x, y1 - r),
    line(x, y + r),
    curve(x, y + k, x + k, y, x + r, y),
    "h",
  ].join(" ");
}
