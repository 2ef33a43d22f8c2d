/** Small functions for the page. Text enters by textContent only. */

type Attributes = Record<string, string | number | boolean | null | undefined>;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children); // strings become text nodes
  return made;
}

export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) target.removeAttribute(name);
    else target.setAttribute(name, String(value));
  }
}

/** Text of either direction that leaves its surroundings alone. */
export function isolated(text: string): HTMLElement {
  return element("bdi", {}, text);
}

/** Adds a style sheet once to the document or shadow root that the element lives in. */
export function adoptStyles(target: Node, css: string): void {
  const root = target.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const known = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) known.replaceSync(css);
  sheets.set(css, known);
  if (!root.adoptedStyleSheets.includes(known)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, known];
}

const sheets = new Map<string, CSSStyleSheet>();

/** Once what has been drawn is on the screen. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

export function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** One tab stop for a row of buttons; left and right arrows move within it. */
export function roveWithin(row: HTMLElement): void {
  row.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const buttons = Array.from(row.querySelectorAll<HTMLElement>("button"));
    const next = step && buttons[buttons.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
    event.preventDefault();
  });
}

let counter = 0;

/** An id that no other picture on the page has. */
export function uniqueId(prefix: string): string {
  return `${prefix}-${++counter}`;
}

/** A function that measures text in the theme's font, with a memory. */
export function textMeasure(font: string, size: number): (text: string, bold?: boolean) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, bold = false) => {
    const key = `${bold ? "b" : "n"}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${bold ? 700 : 400} ${size}px ${font}`;
      width = context ? context.measureText(text).width : text.length * size * 0.55;
      known.set(key, width);
    }
    return width;
  };
}
