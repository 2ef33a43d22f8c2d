/** One tooltip for the picture: what is this number? */
import type { Description } from "../format";
import { element } from "../dom";

const AWAY = 14; // px from the pointer

export interface Tooltip {
  element: HTMLElement;
  show(description: Description, x: number, y: number): void;
  hide(): void;
}

/** Coordinates are of the stage, which the tooltip does not leave. */
export function createTooltip(stage: HTMLElement): Tooltip {
  const box = element("div", { class: "ra-tooltip", role: "tooltip", hidden: "" });
  stage.append(box);
  return {
    element: box,
    show({ title, rows }, x, y) {
      box.replaceChildren(
        element("div", { class: "ra-tooltip-title" }, title),
        ...rows.map((row) => element("div", { class: "ra-tooltip-row" }, row)),
      );
      box.hidden = false;
      const right = x + AWAY + box.offsetWidth <= stage.clientWidth;
      const left = right ? x + AWAY : Math.max(0, x - AWAY - box.offsetWidth);
      const below = y + AWAY + box.offsetHeight <= stage.clientHeight;
      box.style.left = `${Math.min(left, Math.max(0, stage.clientWidth - box.offsetWidth))}px`;
      box.style.top = `${below ? y + AWAY : Math.max(0, y - AWAY - box.offsetHeight)}px`;
    },
    hide() {
      box.hidden = true;
    },
  };
}
