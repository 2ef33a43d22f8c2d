/** The text as a strip of token boxes; one of them is the target. A list box by role. */
import { adoptStyles, element, isolated } from "./dom";
import { markParts, number } from "./format";
import baseCss from "./styles/base.css";
import tokensCss from "./styles/tokens.css";
import { applyTheme, mix, readTheme, type Theme } from "./theme";
import type { Token, TokensData } from "./types";

export interface Tokens {
  update(data: Omit<TokensData, "kind">): void;
  destroy(): void;
}

/** Without `pick` the strip only shows. */
export function createTokens(parent: HTMLElement | ShadowRoot, pick?: (position: number) => void): Tokens {
  const host = element("div", { class: "ra-root" });
  parent.append(host);
  for (const css of [baseCss, tokensCss]) adoptStyles(host, css);
  const strip = element("div", { class: pick ? "ra-tokens ra-pickable" : "ra-tokens", dir: "ltr" });
  strip.setAttribute("role", pick ? "listbox" : "list");
  strip.setAttribute("aria-label", pick ? "Tokens; choose the target" : "Tokens");
  host.append(strip);
  let boxes: HTMLElement[] = [];
  let known = "";
  if (pick) listen(strip, () => boxes, pick);
  return {
    update({ tokens, target, path }) {
      const theme = readTheme(host);
      applyTheme(host, theme);
      const text = JSON.stringify([tokens, theme.dark]);
      const focused = strip.contains((strip.getRootNode() as Document | ShadowRoot).activeElement);
      if (text !== known) boxes = fill(strip, tokens, theme, pick !== undefined);
      mark(boxes, tokens, target, new Set(path ?? []));
      if (text !== known || pick)
        reveal(strip, boxes[tokens.findIndex((token) => token.position === target)]);
      if (focused) boxes.find((one) => one.tabIndex === 0)?.focus({ preventScroll: true });
      known = text;
    },
    destroy: () => host.remove(),
  };
}

function fill(strip: HTMLElement, tokens: Token[], theme: Theme, pickable: boolean): HTMLElement[] {
  const boxes = tokens.map((token) => box(token, theme, pickable));
  const parts = tokens.flatMap((token, i) => {
    const breaks = token.name.includes("\n") || token.label.includes("\u21b5");
    return breaks ? [boxes[i]!, element("span", { class: "ra-break", role: "presentation" })] : [boxes[i]!];
  });
  strip.replaceChildren(...parts);
  return boxes;
}

function box(token: Token, theme: Theme, pickable: boolean): HTMLElement {
  const made = element("span", { class: "ra-token-box", "data-position": token.position });
  made.setAttribute("role", pickable ? "option" : "listitem");
  if (token.special) made.classList.add("ra-special");
  const value = token.value ?? null;
  const facts = [
    `position ${token.position}`,
    `id ${token.token_id}`,
    ...(value === null ? [] : [number(value)]),
  ];
  made.title = `${token.label} \u00b7 ${facts.join(" \u00b7 ")}`;
  if (value !== null) shade(made, value, theme);
  made.append(withMutedMarks(token.label));
  return made;
}

/** The value as the shade behind the token; the text stays readable on it. */
function shade(made: HTMLElement, value: number, theme: Theme): void {
  const amount = Math.max(0, Math.min(1, value));
  made.style.background = mix(theme.secondary, theme.dark ? "#2f6f9f" : "#8cc4ea", amount);
}

function withMutedMarks(label: string): HTMLElement {
  const whole = isolated("");
  for (const { text, mark } of markParts(label)) {
    whole.append(mark ? element("span", { class: "ra-mark" }, text) : text);
  }
  return whole;
}

function mark(boxes: HTMLElement[], tokens: Token[], target: number, path: Set<number>): void {
  boxes.forEach((one, i) => {
    const { position } = tokens[i]!;
    const isTarget = position === target;
    one.classList.toggle("ra-target", isTarget);
    one.classList.toggle("ra-path", path.has(position));
    if (one.getAttribute("role") !== "option") return;
    one.setAttribute("aria-selected", String(isTarget));
    one.tabIndex = isTarget ? 0 : -1;
  });
  const stop = boxes.some((one) => one.tabIndex === 0);
  if (!stop && boxes[0]?.getAttribute("role") === "option") boxes[0].tabIndex = 0;
}

/** Scrolls the strip, not the page. */
function reveal(strip: HTMLElement, one: HTMLElement | undefined): void {
  if (!one) return;
  const [top, bottom] = [one.offsetTop - strip.offsetTop, one.offsetTop - strip.offsetTop + one.offsetHeight];
  if (top >= strip.scrollTop && bottom <= strip.scrollTop + strip.clientHeight) return;
  strip.scrollTop = top - strip.clientHeight / 2;
}

function listen(strip: HTMLElement, boxes: () => HTMLElement[], pick: (position: number) => void): void {
  const boxOf = (event: Event) => (event.target as Element).closest<HTMLElement>(".ra-token-box");
  const choose = (one: HTMLElement | null) => one && pick(Number(one.dataset.position));
  strip.addEventListener("click", (event) => choose(boxOf(event)));
  strip.addEventListener("keydown", (event) => {
    const here = boxOf(event);
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") choose(here);
    else {
      const next = nextBox(event.key, here, boxes());
      if (!next) return;
      here.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  });
}

function nextBox(key: string, here: HTMLElement, boxes: HTMLElement[]): HTMLElement | undefined {
  const at = boxes.indexOf(here);
  switch (key) {
    case "ArrowLeft":
      return boxes[at - 1];
    case "ArrowRight":
      return boxes[at + 1];
    case "Home":
      return boxes[0];
    case "End":
      return boxes[boxes.length - 1];
    case "ArrowUp":
      return nearestInRow(here, boxes.slice(0, at).reverse());
    case "ArrowDown":
      return nearestInRow(here, boxes.slice(at + 1));
    default:
      return undefined;
  }
}

/** In the next row (the candidates come nearest first), the box nearest across. */
function nearestInRow(here: HTMLElement, candidates: HTMLElement[]): HTMLElement | undefined {
  const row = candidates.find((one) => one.offsetTop !== here.offsetTop)?.offsetTop;
  const distance = (one: HTMLElement) => Math.abs(one.offsetLeft - here.offsetLeft);
  const inRow = candidates.filter((one) => one.offsetTop === row);
  return inRow.sort((a, b) => distance(a) - distance(b))[0];
}
