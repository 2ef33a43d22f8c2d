/** The text as a strip of token boxes; one of them is the target. A list box by role. */
import { adoptStyles, element, isolated } from "./dom";
import { markParts } from "./format";
import { legendOf, noteOf, positionsOf, shadeColour } from "./shading";
import baseCss from "./styles/base.css";
import tokensCss from "./styles/tokens.css";
import { applyTheme, readTheme, type Theme } from "./theme";
import type { Strip, TokensData } from "./types";

export interface TokenEvents {
  pick?(position: number): void; // without it the strip only shows
  hover?(position: number | null): void;
}

export interface Tokens {
  update(data: Omit<TokensData, "kind">): void;
  /** Positions that correspond to what is under the pointer elsewhere. */
  echo(positions: Iterable<number>): void;
  destroy(): void;
}

export function createTokens(parent: HTMLElement | ShadowRoot, events: TokenEvents = {}): Tokens {
  return new TokenStrip(parent, events);
}

class TokenStrip implements Tokens {
  private readonly host = element("div", { class: "ra-root" });
  private readonly strip: HTMLElement;
  private readonly legend = element("div", { class: "ra-strip-legend" });
  private boxes: HTMLElement[] = [];
  private indices = new Map<number, number>(); // of each position
  private known = "";
  private target = -1;
  private stop = -1; // the box that Tab reaches
  private path = new Set<number>();
  private echoed = new Set<number>();

  constructor(
    parent: HTMLElement | ShadowRoot,
    private readonly events: TokenEvents,
  ) {
    parent.append(this.host);
    for (const css of [baseCss, tokensCss]) adoptStyles(this.host, css);
    this.strip = element("div", {
      class: events.pick ? "ra-tokens ra-pickable" : "ra-tokens",
      dir: "ltr",
      role: events.pick ? "listbox" : "list",
      "aria-label": events.pick ? "Tokens; choose the target" : "Tokens",
    });
    this.host.append(this.strip, this.legend);
    this.listen();
  }

  update({ strip, target, path }: Omit<TokensData, "kind">): void {
    const theme = readTheme(this.host);
    applyTheme(this.host, theme);
    const text = JSON.stringify([strip, theme.dark, theme.secondary]);
    const isNew = text !== this.known;
    const focused = this.strip.contains(this.root().activeElement);
    if (isNew) this.fill(strip, theme);
    const moved = this.setTarget(this.indexOf(target));
    this.path = this.mark("ra-path", this.path, path ?? []);
    if (isNew || (moved && this.events.pick)) this.reveal(this.boxes[this.target]);
    if (focused && (isNew || moved)) this.boxes[this.stop]?.focus({ preventScroll: true });
    this.known = text;
  }

  echo(positions: Iterable<number>): void {
    this.echoed = this.mark("ra-echo", this.echoed, positions);
  }

  destroy(): void {
    this.host.remove();
  }

  private indexOf(position: number): number {
    return this.indices.get(position) ?? -1;
  }

  private root(): Document | ShadowRoot {
    return this.strip.getRootNode() as Document | ShadowRoot;
  }

  private fill(strip: Strip, theme: Theme): void {
    const positions = positionsOf(strip);
    this.indices = new Map(positions.map((position, i) => [position, i]));
    const kinds = kindsOf(strip);
    const pickable = this.events.pick !== undefined;
    this.boxes = positions.map((position, i) => box(strip, i, position, kinds, theme, pickable));
    const parts = this.boxes.flatMap((one, i) => {
      return [...gapBefore(strip, positions, i), one, ...(strip.labels[i]!.includes("\u21b5") ? [lineBreak()] : [])];
    });
    this.strip.replaceChildren(...parts);
    this.legend.replaceChildren(...legendOf(strip, theme));
    this.legend.hidden = this.legend.childElementCount === 0;
    [this.target, this.stop, this.path, this.echoed] = [-1, -1, new Set(), new Set()];
  }

  /** Whether it is another one. There may be thousands of boxes: only those that change are touched. */
  private setTarget(target: number): boolean {
    if (target === this.target && this.stop >= 0) return false;
    this.boxes[this.target]?.classList.remove("ra-target");
    this.boxes[target]?.classList.add("ra-target");
    if (this.events.pick) {
      this.boxes[this.target]?.setAttribute("aria-selected", "false");
      this.boxes[target]?.setAttribute("aria-selected", "true");
    }
    this.target = target;
    this.setStop(target in this.boxes ? target : 0);
    return true;
  }

  private setStop(at: number): void {
    if (!this.events.pick) return;
    const before = this.boxes[this.stop];
    if (before) before.tabIndex = -1;
    if (this.boxes[at]) this.boxes[at].tabIndex = 0;
    this.stop = at;
  }

  private mark(name: string, before: Set<number>, positions: Iterable<number>): Set<number> {
    const now = new Set(Array.from(positions, (position) => this.indexOf(position)));
    for (const one of before) if (!now.has(one)) this.boxes[one]?.classList.remove(name);
    for (const one of now) if (!before.has(one)) this.boxes[one]?.classList.add(name);
    return now;
  }

  /** Scrolls the strip, not the page. */
  private reveal(one: HTMLElement | undefined): void {
    if (!one) return;
    const { strip } = this;
    const top = one.offsetTop - strip.offsetTop;
    if (top >= strip.scrollTop && top + one.offsetHeight <= strip.scrollTop + strip.clientHeight) return;
    strip.scrollTop = top - strip.clientHeight / 2;
  }

  private listen(): void {
    const { strip, events } = this;
    const at = (event: Event) => {
      const one = (event.target as Element).closest<HTMLElement>(".ra-token-box");
      return one ? Number(one.dataset.position) : null;
    };
    if (events.hover) {
      strip.addEventListener("pointerover", (event) => events.hover!(at(event)));
      strip.addEventListener("pointerleave", () => events.hover!(null));
      strip.addEventListener("focusin", (event) => events.hover!(at(event)));
      strip.addEventListener("focusout", () => events.hover!(null));
    }
    if (!events.pick) return;
    strip.addEventListener("click", (event) => {
      const position = at(event);
      if (position !== null) events.pick!(position);
    });
    strip.addEventListener("keydown", (event) => {
      const position = at(event);
      if (position !== null && !event.ctrlKey && !event.metaKey && !event.altKey) this.press(event, position);
    });
  }

  private press(event: KeyboardEvent, here: number): void {
    if (event.key === "Enter" || event.key === " ") this.events.pick!(here);
    else {
      const next = neighbour(event.key, this.indexOf(here), this.boxes);
      if (next === undefined || !(next in this.boxes)) return;
      this.setStop(next);
      this.boxes[next]!.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

interface Kinds {
  special: Set<number>;
  template: Set<number>;
}

const kindsOf = ({ special, template }: Strip): Kinds => ({
  special: new Set(special),
  template: new Set(template),
});

function box(
  strip: Strip,
  at: number,
  position: number,
  kinds: Kinds,
  theme: Theme,
  pickable: boolean,
): HTMLElement {
  const title = noteOf(strip, at, position);
  const made = element("span", { class: "ra-token-box", "data-position": position, title });
  made.setAttribute("role", pickable ? "option" : "listitem");
  if (pickable) setOption(made);
  if (kinds.special.has(position)) made.classList.add("ra-special");
  if (kinds.template.has(position)) made.classList.add("ra-template");
  if (strip.generated != null && position >= strip.generated) made.classList.add("ra-generated");
  const mark = strip.marks?.[at];
  if (mark) made.dataset.mark = mark;
  const value = strip.shade?.values[at] ?? null;
  if (value !== null) made.style.background = shadeColour(strip.shade!.name, value, theme);
  made.append(withMutedMarks(strip.labels[at]!));
  return made;
}

function setOption(made: HTMLElement): void {
  made.setAttribute("aria-selected", "false");
  made.tabIndex = -1;
}

/** What stands between a token and the one before it: where the model went on, what is left out. */
function gapBefore({ generated }: Strip, positions: number[], at: number): HTMLElement[] {
  const skipped = positions[at]! - (positions[at - 1] ?? -1) - 1;
  const starts = generated === positions[at];
  return [
    ...(skipped > 0 ? [element("span", { class: "ra-gap" }, `\u2026 ${skipped} tokens \u2026`)] : []),
    ...(starts ? [element("span", { class: "ra-from-here" }, "generated")] : []),
  ];
}

const lineBreak = () => element("span", { class: "ra-break", role: "presentation" });

function withMutedMarks(label: string): HTMLElement {
  const whole = isolated("");
  for (const { text, mark } of markParts(label)) {
    whole.append(mark ? element("span", { class: "ra-mark" }, text) : text);
  }
  return whole;
}

/** Where a key leads to, by index. */
function neighbour(key: string, here: number, boxes: HTMLElement[]): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return here - 1;
    case "ArrowRight":
      return here + 1;
    case "Home":
      return 0;
    case "End":
      return boxes.length - 1;
    case "ArrowUp":
      return inNextRow(here, boxes, -1);
    case "ArrowDown":
      return inNextRow(here, boxes, 1);
    default:
      return undefined;
  }
}

/** In the next row, the box nearest across. */
function inNextRow(here: number, boxes: HTMLElement[], step: 1 | -1): number | undefined {
  const { offsetTop: top, offsetLeft: left } = boxes[here]!;
  let row: number | undefined;
  let best: number | undefined;
  for (let i = here + step; i in boxes; i += step) {
    const { offsetTop } = boxes[i]!;
    if (offsetTop === top) continue;
    row ??= offsetTop;
    if (offsetTop !== row) break;
    const distance = (at: number) => Math.abs(boxes[at]!.offsetLeft - left);
    if (best === undefined || distance(i) < distance(best)) best = i;
  }
  return best;
}
