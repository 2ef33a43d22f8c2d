/** What colours mean, zoom, fit and download, top right. */
import { element, svgElement } from "../dom";
import type { Colouring } from "../layout/sides";

/** What ribbons can be coloured by instead of their paths. */
type Otherwise = Exclude<Colouring, "paths">;
export type Action = Otherwise | "zoom-in" | "zoom-out" | "fit" | "download";

const ICONS: Record<Action, string> = {
  sides: "M5 13V3.5M2.2 6.3 5 3.5l2.8 2.8M11 3v9.5M8.2 9.7 11 12.5l2.8-2.8",
  effect: "M3.4 12.6 12.6 3.4M3 5.8h3.2M9.8 10.2H13M2.5 8h11",
  "zoom-in": "M8 3.5v9M3.5 8h9",
  "zoom-out": "M3.5 8h9",
  fit: "M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",
  download: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10",
};
const TITLES: Record<Action, string> = {
  sides: "For and against the answer",
  effect: "What cutting does to the answer",
  "zoom-in": "Zoom in (Ctrl or \u2318 with the wheel)",
  "zoom-out": "Zoom out",
  fit: "Fit the picture (double-click)",
  download: "Save as a figure",
};

export interface ToolbarEvents {
  zoom(direction: 1 | -1): void;
  fit(): void;
  save(): void;
  colour(by: Otherwise): void;
}

export interface Toolbar {
  element: HTMLElement;
  setColouring(can: (by: Colouring) => boolean, by: Colouring): void; // which switches are there, and pressed
}

export function createToolbar(events: ToolbarEvents): Toolbar {
  const switches = (["sides", "effect"] as const).map((by) => [by, iconButton(by)] as const);
  for (const [by, button] of switches) button.addEventListener("click", () => events.colour(by));
  const zoomIn = iconButton("zoom-in");
  const zoomOut = iconButton("zoom-out");
  const fit = iconButton("fit");
  zoomIn.addEventListener("click", () => events.zoom(1));
  zoomOut.addEventListener("click", () => events.zoom(-1));
  fit.addEventListener("click", () => events.fit());
  const download = iconButton("download");
  download.setAttribute("aria-haspopup", "dialog");
  download.addEventListener("click", () => events.save());
  const attributes = { class: "ra-toolbar", role: "toolbar", "aria-label": "Picture" };
  return {
    element: element("div", attributes, ...switches.map(([, button]) => button), zoomIn, zoomOut, fit, download),
    setColouring(can, now) {
      for (const [by, button] of switches) {
        button.hidden = !can(by);
        button.setAttribute("aria-pressed", String(by === now));
      }
    },
  };
}

function iconButton(action: Action): HTMLButtonElement {
  const title = TITLES[action];
  const button = element("button", {
    type: "button",
    class: "ra-tool",
    "data-action": action,
    title,
    "aria-label": title,
  });
  const path = svgElement("path", { d: ICONS[action] });
  button.append(svgElement("svg", { viewBox: "0 0 16 16", "aria-hidden": true }, path));
  return button;
}
