/**
 * Rows of equal height in a box that scrolls: only those in view, some around them and one that is kept are
 * elements. Where a new strip is to stand is reckoned before anything is drawn, so that nothing is drawn
 * twice and the browser has to lay it out once.
 */

export const ROW = 29; // px, as the style sheet has it
const HIGHEST = 163; // px of the box, as the style sheet has it
const PADDING = 6; // px, above and below together
const AROUND = 4; // rows above and below those in view

export class RowWindow {
  private readonly drawn = new Map<number, HTMLElement>();
  private count = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly sheet: HTMLElement,
    private readonly rows: {
      make(row: number): HTMLElement;
      gone(row: number): void;
      kept(): number | undefined; // a row that is an element wherever it is
    },
  ) {}

  /** Starts anew with `count` rows, whose owner has forgotten the old ones; `show` comes into view, otherwise the box stays where it is. */
  reset(count: number, show?: number): void {
    this.drawn.clear();
    this.sheet.replaceChildren();
    this.sheet.style.height = `${count * ROW}px`;
    this.count = count;
    if (show === undefined) return this.update();
    const height = Math.min(HIGHEST, count * ROW + PADDING);
    const top = Math.min(topFor(show, 0, height), count * ROW + PADDING - height);
    this.draw(top, height);
    this.box.scrollTop = top;
  }

  /** After the box has scrolled, or another row is kept; `all` makes elements of all of them. */
  update(all = false): void {
    if (all) this.draw(0, this.count * ROW);
    else this.draw(this.box.scrollTop, this.box.clientHeight);
  }

  /** Scrolls the box, not the page. */
  reveal(row: number): void {
    const { scrollTop, clientHeight } = this.box;
    const top = topFor(row, scrollTop, clientHeight);
    if (top !== scrollTop) this.box.scrollTop = top;
    this.update();
  }

  private draw(top: number, height: number): void {
    const first = Math.floor(top / ROW) - AROUND;
    const last = Math.ceil((top + height) / ROW) + AROUND;
    const kept = this.rows.kept();
    for (const [row, made] of this.drawn) {
      if ((row >= first && row <= last) || row === kept) continue;
      made.remove();
      this.drawn.delete(row);
      this.rows.gone(row);
    }
    if (kept !== undefined && kept < first) this.put(kept);
    for (let row = Math.max(0, first); row <= last && row < this.count; row++) this.put(row);
    if (kept !== undefined && kept > last) this.put(kept);
  }

  private put(row: number): void {
    if (this.drawn.has(row)) return;
    const made = this.rows.make(row);
    made.style.top = `${row * ROW}px`;
    const after = Math.min(...[...this.drawn.keys()].filter((other) => other > row));
    this.sheet.insertBefore(made, this.drawn.get(after) ?? null); // in reading order
    this.drawn.set(row, made);
  }
}

/** Where the box scrolls to: not at all if the row is in view, otherwise to have it in the middle. */
function topFor(row: number, top: number, height: number): number {
  const out = row * ROW < top || (row + 1) * ROW > top + height;
  return out ? Math.max(0, (row + 0.5) * ROW - height / 2) : top;
}
