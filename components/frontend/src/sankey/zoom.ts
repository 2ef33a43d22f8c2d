/**
 * Zoom and pan. Ctrl or Cmd with the wheel, pinch, drag; the plain wheel is left to the page, but a
 * sideways one moves a picture that is wider than its window.
 */
import { select } from "d3-selection";
import "d3-transition";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { reducedMotion } from "../dom";
import type { Layout } from "../layout";

const MAX_ZOOM = 24;
const STEP = 1.5;
const DURATION = 200;

export interface Zoomer {
  transform(): ZoomTransform;
  setScene(layout: Layout, width: number, keep: boolean): void;
  by(direction: 1 | -1): void;
  home(animated?: boolean): void;
  isHome(): boolean;
  reveal(x: number, y: number): void;
  panTo(share: number): void;
}

export function createZoom(svg: SVGSVGElement, onZoom: (transform: ZoomTransform) => void): Zoomer {
  let scene: { layout: Layout; width: number } | null = null;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .filter((event: Event) => accepts(event))
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => onZoom(event.transform));
  const root = select(svg).call(behaviour).on("dblclick.zoom", null);
  const current = () => (svg as unknown as { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
  const move = (to: ZoomTransform, animated: boolean) => {
    if (animated && !reducedMotion()) root.transition().duration(DURATION).call(behaviour.transform, to);
    else root.interrupt().call(behaviour.transform, to);
  };
  const home = () => (scene ? homeOf(scene.layout, scene.width) : zoomIdentity);
  svg.addEventListener("dblclick", (event) => {
    event.preventDefault();
    move(home(), true);
  });
  svg.addEventListener("wheel", (event) => panSideways(event), { passive: false });

  function panSideways(event: WheelEvent): void {
    if (!scene || event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    if (scene.layout.width * current().k <= scene.width + 1) return;
    event.preventDefault();
    root.interrupt().call(behaviour.translateBy, -event.deltaX / current().k, 0);
  }

  return {
    transform: current,
    setScene(layout, width, keep) {
      const before = scene;
      const wasHome = !before || near(current(), homeOf(before.layout, before.width));
      scene = { layout, width };
      const { scale, width: content, height } = layout;
      const least = Math.min(scale, width / content);
      behaviour
        .extent([[0, 0], [width, layout.viewHeight]])
        .scaleExtent([least, MAX_ZOOM * scale])
        .translateExtent([[-24, -24], [content + 24, height + 24]]);
      if (!before || !keep || wasHome) move(home(), false);
      else move(rescaled(current(), before.layout, layout), false);
    },
    by: (direction) => {
      const factor = direction > 0 ? STEP : 1 / STEP;
      if (reducedMotion()) root.interrupt().call(behaviour.scaleBy, factor);
      else root.transition().duration(DURATION).call(behaviour.scaleBy, factor);
    },
    home: (animated = true) => move(home(), animated),
    isHome: () => near(current(), home()),
    reveal(x, y) {
      if (!scene) return;
      const [sx, sy] = current().apply([x, y]);
      const out = sx < 20 || sx > scene.width - 20 || sy < 20 || sy > scene.layout.viewHeight - 20;
      if (out) root.interrupt().call(behaviour.translateTo, x, y);
    },
    panTo(share) {
      if (!scene) return;
      const y = current().invertY(scene.layout.viewHeight / 2);
      root.interrupt().call(behaviour.translateTo, share * scene.layout.width, y);
    },
  };
}

function accepts(event: Event): boolean {
  if (event.type === "wheel") return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
  return !("button" in event && (event as MouseEvent).button !== 0);
}

/** The opening view: the whole height; of a wide picture the right end, where the target is. */
export function homeOf(layout: Layout, width: number): ZoomTransform {
  const x = layout.wide ? width - layout.width * layout.scale : 0;
  return zoomIdentity.translate(x, 0).scale(layout.scale);
}

/** The same part of the picture, after its width has changed. */
function rescaled(transform: ZoomTransform, before: Layout, after: Layout): ZoomTransform {
  const x = (transform.x / before.width) * after.width;
  return zoomIdentity.translate(x, transform.y).scale(transform.k);
}

function near(a: ZoomTransform, b: ZoomTransform): boolean {
  return Math.abs(a.k - b.k) < 1e-3 && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
