/** Hands an exported picture to the user as a file. */
import type { Exported } from "./export";
import type { FileKind } from "./toolbar";

const PNG_SCALE = 2;

export async function save(exported: Exported, kind: FileKind, name: string, font: string): Promise<void> {
  const blob = kind === "svg" ? vectorOf(exported.markup) : await toPng(exported, font);
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.${kind}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const vectorOf = (markup: string) => new Blob([markup], { type: "image/svg+xml" });

async function toPng({ markup, width, height }: Exported, font: string): Promise<Blob> {
  const style = `<style>${await fontFaces(font)}</style>`;
  const url = URL.createObjectURL(vectorOf(markup.replace(/(<svg[^>]*>)/, (root) => root + style)));
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for a PNG"))));
  });
}

/** An image has no access to the page's fonts: those that the page has loaded itself go along inside. */
async function fontFaces(font: string): Promise<string> {
  const families = font.split(",").map(bare);
  const sheets = [...document.styleSheets].filter(({ href }) => !href || new URL(href).origin === origin);
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })));
  const faces = rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const family = bare(rule.style.getPropertyValue("font-family"));
    const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
    const slanted = rule.style.getPropertyValue("font-style") === "italic";
    if (!source || slanted || !families.includes(family)) return [];
    return [{ css: rule.cssText, source, address: new URL(source, base ?? document.baseURI) }];
  });
  const whole = await Promise.all(
    faces.map(async ({ css, source, address }) => css.replace(source, await dataUrl(address))),
  );
  return whole.join("");
}

const bare = (family: string) => family.trim().replace(/^["']|["']$/g, "");

async function dataUrl(address: URL): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
