/** A strip under a picture that is wider than its window: all nodes, and the part in view. */
import type { ZoomTransform } from "d3-zoom";
import { nodeColour } from "../colours";
import { element } from "../dom";
import type { Layout } from "../layout";
import type { Theme } from "../theme";

const HEIGHT = 34;

export class Overview {
  private readonly canvas = element("canvas");
  private readonly frame = element("div", { class: "ra-window" });
  private readonly strip = element("div", { class: "ra-strip" }, this.canvas, this.frame);
  private readonly hint = element("div", { class: "ra-hint" });
  private layout: Layout | null = null;
  private width = 0;

  constructor(
    private readonly host: HTMLElement,
    panTo: (share: number) => void,
  ) {
    host.append(this.strip, this.hint);
    const pan = (event: PointerEvent) => {
      const { left, width } = this.strip.getBoundingClientRect();
      panTo((event.clientX - left) / width);
    };
    this.strip.addEventListener("pointerdown", (event) => {
      this.strip.setPointerCapture(event.pointerId);
      pan(event);
    });
    this.strip.addEventListener("pointermove", (event) => {
      if (this.strip.hasPointerCapture(event.pointerId)) pan(event);
    });
  }

  draw(layout: Layout, theme: Theme, width: number): void {
    this.layout = layout;
    this.width = width;
    this.host.hidden = !layout.wide && !layout.crowded;
    this.strip.hidden = !layout.wide;
    if (layout.crowded) this.hint.textContent = `All ${layout.columns.length} columns: zoom in, or fit once more for those before the target`;
    if (layout.wide) paint(this.canvas, layout, theme, width);
  }

  follow(transform: ZoomTransform): void {
    if (!this.layout?.wide) return;
    const { columns, width } = this.layout;
    const [left, right] = [transform.invertX(0) / width, transform.invertX(this.width) / width];
    this.frame.style.left = `${Math.max(0, left) * 100}%`;
    this.frame.style.width = `${(Math.min(1, right) - Math.max(0, left)) * 100}%`;
    const hidden = columns.filter(({ x }) => transform.applyX(x) < 0).length;
    this.hint.textContent = hidden > 0 ? hintFor(hidden, columns.length) : "\u00a0";
  }
}

const hintFor = (hidden: number, all: number) =>
  `${hidden} of ${all} columns lie further left: drag the frame, or fit the picture`;

function paint(canvas: HTMLCanvasElement, layout: Layout, theme: Theme, width: number): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = width * ratio;
  canvas.height = HEIGHT * ratio;
  canvas.style.height = `${HEIGHT}px`;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(ratio, ratio);
  const last = Math.max(...layout.nodes.map(({ node }) => node.position));
  for (const { node, x, y0, y1 } of layout.nodes) {
    context.fillStyle = nodeColour(node.position, last, theme.dark);
    const [top, height] = [(y0 / layout.height) * HEIGHT, ((y1 - y0) / layout.height) * HEIGHT];
    context.fillRect((x / layout.width) * width - 1, top, 2, Math.max(2, height));
  }
}
