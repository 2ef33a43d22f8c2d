/** A figure as a PNG that knows its resolution. */
import type { Figure } from "./figure";
import { perMetre, pixelsOf, type FigureOptions } from "./options";

export async function pngOf(figure: Figure, options: FigureOptions): Promise<Blob> {
  const [width, height] = pixelsOf([figure.width, figure.height], options);
  const sized = figure.root.cloneNode(true) as SVGSVGElement;
  sized.setAttribute("width", String(width));
  sized.setAttribute("height", String(height));
  sized.setAttribute("preserveAspectRatio", "none"); // sides are whole pixels
  const blob = await painted(new XMLSerializer().serializeToString(sized), width, height);
  const bytes = withResolution(new Uint8Array(await blob.arrayBuffer()), Math.round(perMetre(options)));
  return new Blob([bytes as BlobPart], { type: "image/png" });
}

async function painted(markup: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext("2d")!.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    const none = new Error("The picture is too large for a PNG here: lower width or resolution, or save a PDF.");
    canvas.toBlob((made) => (made ? resolve(made) : reject(none)));
  });
}

const AFTER_HEADER = 33; // bytes: the signature and the first chunk, IHDR

/** The PNG with a chunk `pHYs` (PNG specification, 11.3.5.3), after the header. */
export function withResolution(png: Uint8Array, pixels: number): Uint8Array {
  const body = new Uint8Array(13); // the name, twice the pixels to the metre, the unit
  body.set([...new TextEncoder().encode("pHYs")]);
  const view = new DataView(body.buffer);
  view.setUint32(4, pixels);
  view.setUint32(8, pixels);
  view.setUint8(12, 1);
  const chunk = new Uint8Array(4 + body.length + 4);
  new DataView(chunk.buffer).setUint32(0, body.length - 4);
  chunk.set(body, 4);
  new DataView(chunk.buffer).setUint32(4 + body.length, crc32(body));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, AFTER_HEADER));
  made.set(chunk, AFTER_HEADER);
  made.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return made;
}

/** The check sum of a chunk (PNG specification, annex D). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
