/** Hands a figure to the user as a file. */
import type { Figure } from "./figure";
import type { FigureOptions } from "./options";
import { pdfOf } from "./pdf/figure";
import { pngOf } from "./png";

export async function save(figure: Figure, options: FigureOptions, name: string): Promise<void> {
  const blob = await blobOf(figure, options);
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.${options.kind}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function blobOf(figure: Figure, options: FigureOptions): Promise<Blob> | Blob {
  if (options.kind === "png") return pngOf(figure, options);
  return options.kind === "pdf" ? pdfOf(figure, options) : new Blob([markupOf(figure)], { type: "image/svg+xml" });
}

export const markupOf = ({ root }: Figure) => new XMLSerializer().serializeToString(root);
