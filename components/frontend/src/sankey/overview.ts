/** A strip under a picture that is wider than its window: all nodes, and the part in view. */
import type { ZoomTransform } from "d3-zoom";
import { nodeColour } from "../colours";
import { element } from "../dom";
import type { Layout } from "../layout";
import type { Theme } from "../theme";

const HEIGHT = 34;

export interface Overview {
  draw(layout: Layout, theme: Theme, width: number): void;
  follow(transform: ZoomTransform): void;
}

export function createOverview(host: HTMLElement, panTo: (share: number) => void): Overview {
  const canvas = element("canvas");
  const frame = element("div", { class: "ra-window" });
  const hint = element("div", { class: "ra-hint" });
  host.append(canvas, frame, hint);
  let scene: { layout: Layout; width: number } | null = null;

  const pan = (event: PointerEvent) => {
    const { left, width } = host.getBoundingClientRect();
    panTo((event.clientX - left) / width);
  };
  host.addEventListener("pointerdown", (event) => {
    host.setPointerCapture(event.pointerId);
    pan(event);
  });
  host.addEventListener("pointermove", (event) => {
    if (host.hasPointerCapture(event.pointerId)) pan(event);
  });

  return {
    draw(layout, theme, width) {
      scene = { layout, width };
      host.hidden = !layout.wide;
      if (layout.wide) paint(canvas, layout, theme, width);
    },
    follow(transform) {
      if (!scene?.layout.wide) return;
      const { layout, width } = scene;
      const [from, to] = [transform.invertX(0) / layout.width, transform.invertX(width) / layout.width];
      frame.style.left = `${Math.max(0, from) * 100}%`;
      frame.style.width = `${(Math.min(1, to) - Math.max(0, from)) * 100}%`;
      const hidden = layout.columns.filter(({ x }) => transform.applyX(x) < 0).length;
      hint.textContent = hidden > 0 ? `${hidden} of ${layout.columns.length} columns lie further left` : "";
    },
  };
}

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

