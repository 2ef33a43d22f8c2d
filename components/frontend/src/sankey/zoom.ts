/**
 * Zoom and pan. Ctrl or Cmd with the wheel, pinch, drag; the plain wheel is left to the page, but a
 * sideways one moves a picture that is wider than its window.
 */
import { select, type Selection } from "d3-selection";
import "d3-transition";
import {
  zoom,
  zoomIdentity,
  zoomTransform,
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
} from "d3-zoom";
import { reducedMotion } from "../dom";
import type { Layout } from "../layout";

const MAX_ZOOM = 24;
const STEP = 1.5;
const DURATION = 200;
const AROUND = 24; // px that one can pan past the picture
const EDGE = 20; // nearer to the edge than this a node is not in view

interface Scene {
  layout: Layout;
  width: number; // of the window
}

/** Where a window stands in its picture, whatever the picture's size. */
export interface Place {
  zoom: number; // 1: the opening one
  x: number; // px, of the picture's left edge in the window
  along: number | null; // 0: at the left end, 1: at the right; null: it all fits
  y: number; // share of the height that stands in the middle
}

export class Zoomer {
  private scene: Scene | null = null;
  private readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>;
  private readonly root: Selection<SVGSVGElement, unknown, null, undefined>;
  private quiet = false; // moved by the program, not by its user
  private homeward = false; // on the way to the opening view

  constructor(
    private readonly svg: SVGSVGElement,
    onZoom: (place: Place | null) => void, // null: moved by the program
  ) {
    this.behaviour = zoom<SVGSVGElement, unknown>()
      .clickDistance(4)
      .wheelDelta(wheelDelta)
      .filter((event: Event) => this.accepts(event))
      .on("zoom", (_: D3ZoomEvent<SVGSVGElement, unknown>) => onZoom(this.quiet ? null : this.place()));
    this.root = select(svg).call(this.behaviour).on("dblclick.zoom", null);
    svg.addEventListener("dblclick", (event) => {
      event.preventDefault();
      this.home();
    });
    svg.addEventListener("wheel", (event) => this.panSideways(event), { passive: false });
  }

  /** Takes over where another one stands, before the first scene. */
  inherit(other: Zoomer): void {
    this.scene = other.scene;
    this.jump(other.transform());
  }

  private place(): Place | null {
    if (!this.scene) return null;
    const { k, x } = this.transform();
    const { layout, width } = this.scene;
    const free = layout.width * k - width;
    const y = this.transform().invertY(layout.viewHeight / 2) / layout.height;
    return { zoom: k / layout.scale, x, along: free > 1 ? -x / free : null, y };
  }

  /** Goes to the same place in this picture. */
  goTo({ zoom: times, x, along, y }: Place): void {
    if (!this.scene) return;
    const { layout, width } = this.scene;
    const k = times * layout.scale;
    const free = layout.width * k - width;
    const left = along !== null && free > 1 ? -along * free : x;
    this.jump(zoomIdentity.translate(left, layout.viewHeight / 2 - y * layout.height * k).scale(k));
  }

  private jump(to: ZoomTransform): void {
    this.quiet = true;
    this.root.interrupt().call(this.behaviour.transform, to);
    this.quiet = false;
  }

  transform(): ZoomTransform {
    return zoomTransform(this.svg);
  }

  /** A new layout; `keep` stays at the same part of it, unless the view was the opening one. */
  setScene(layout: Layout, width: number, keep: boolean): void {
    const before = this.scene;
    const stay = before && keep && !this.isHome();
    this.scene = { layout, width };
    const { scale, width: content, height } = layout;
    this.behaviour
      .extent([
        [0, 0],
        [width, layout.viewHeight],
      ])
      .scaleExtent([Math.min(scale, width / content), MAX_ZOOM * scale])
      .translateExtent([
        [-AROUND, -AROUND],
        [content + AROUND, height + AROUND],
      ]);
    this.jump(stay ? rescaled(this.transform(), before.layout, layout) : homeOf(this.scene));
  }

  by(direction: 1 | -1): void {
    const factor = direction > 0 ? STEP : 1 / STEP;
    if (reducedMotion()) this.root.interrupt().call(this.behaviour.scaleBy, factor);
    else this.root.transition().duration(DURATION).call(this.behaviour.scaleBy, factor);
  }

  home(): void {
    if (!this.scene) return;
    const to = homeOf(this.scene);
    if (reducedMotion()) return void this.root.interrupt().call(this.behaviour.transform, to);
    const there = () => (this.homeward = false);
    const way = this.root.transition().duration(DURATION).on("end interrupt cancel", there);
    this.homeward = true;
    way.call(this.behaviour.transform, to);
  }

  /** At the opening view, or on the way to it: whoever asks twice in a row means two things. */
  isHome(): boolean {
    return this.scene === null || this.homeward || near(this.transform(), homeOf(this.scene));
  }

  /** Brings a point of the picture into view if it is not. */
  reveal(x: number, y: number): void {
    if (!this.scene) return;
    const { layout, width } = this.scene;
    const [sx, sy] = this.transform().apply([x, y]);
    const out = sx < EDGE || sx > width - EDGE || sy < EDGE || sy > layout.viewHeight - EDGE;
    if (out) this.root.interrupt().call(this.behaviour.translateTo, x, y);
  }

  /** Centres the window at a share of the picture's width. */
  panTo(share: number): void {
    if (!this.scene) return;
    const { layout } = this.scene;
    const y = this.transform().invertY(layout.viewHeight / 2);
    this.root.interrupt().call(this.behaviour.translateTo, share * layout.width, y);
  }

  /** One finger scrolls the page, unless there is something to pan to; two fingers pinch. */
  private accepts(event: Event): boolean {
    if (event.type === "touchstart" && (event as TouchEvent).touches.length === 1) return this.canPan();
    if (event.type === "wheel") return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
    return !("button" in event && (event as MouseEvent).button !== 0);
  }

  private canPan(): boolean {
    if (!this.scene) return false;
    return this.scene.layout.wide || this.transform().k > this.scene.layout.scale * 1.01;
  }

  private panSideways(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY) || !this.canPan())
      return;
    event.preventDefault();
    this.root.interrupt().call(this.behaviour.translateBy, -event.deltaX / this.transform().k, 0);
  }
}

/** A pinch on a touchpad comes as many small steps with Ctrl held, a mouse wheel as few large ones. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return -deltaY * unit * (Math.abs(deltaY) < 30 && deltaMode === 0 ? 6 : 2);
}

/** The opening view: the whole height; of a wide picture the right end, where the target is. */
function homeOf({ layout, width }: Scene): ZoomTransform {
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
