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

/** Once what has been drawn is on its way to the screen. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

const LATEST = 1000; // ms that a browser may take to tell that it has painted; some never do
let isSeen = false;

/** Once a page that opens shows what has been drawn: on a busy machine that is later than it is painted. */
export function afterFirstPaint(then: () => void): void {
  const look = () => (isSeen ||= performance.getEntriesByName("first-contentful-paint").length > 0);
  if (document.hidden || look()) return afterPaint(then);
  const begin = () => {
    isSeen = true;
    observer.disconnect();
    clearTimeout(timer);
    then();
  };
  const observer = new PerformanceObserver(() => look() && begin());
  const timer = setTimeout(begin, LATEST);
  observer.observe({ type: "paint" });
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
  const known = [new Map<string, number>(), new Map<string, number>()];
  const letters = [`400 ${size}px ${font}`, `700 ${size}px ${font}`];
  return (text, bold = false) => {
    const weight = Number(bold);
    let width = known[weight]!.get(text);
    if (width === undefined) {
      width = widthOf(text, letters[weight]!) ?? text.length * size * 0.55;
      known[weight]!.set(text, width);
    }
    return width;
  };
}

let brush: CanvasRenderingContext2D | null | undefined; // one for all: a browser is slow to make it
let brushLetters = ""; // and to set its font

function widthOf(text: string, letters: string): number | undefined {
  brush ??= document.createElement("canvas").getContext("2d");
  if (brush && brushLetters !== letters) brush.font = brushLetters = letters;
  return brush?.measureText(text).width;
}
