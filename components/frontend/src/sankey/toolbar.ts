/** Zoom, fit and download, top right. */
import { element, svgElement } from "../dom";

export type Action = "sides" | "zoom-in" | "zoom-out" | "fit" | "download";

const ICONS: Record<Action, string> = {
  sides: "M5 13V3.5M2.2 6.3 5 3.5l2.8 2.8M11 3v9.5M8.2 9.7 11 12.5l2.8-2.8",
  "zoom-in": "M8 3.5v9M3.5 8h9",
  "zoom-out": "M3.5 8h9",
  fit: "M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",
  download: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10",
};
const TITLES: Record<Action, string> = {
  sides: "For and against the answer",
  "zoom-in": "Zoom in (Ctrl or \u2318 with the wheel)",
  "zoom-out": "Zoom out",
  fit: "Fit the picture (double-click)",
  download: "Save as a figure",
};

export interface ToolbarEvents {
  zoom(direction: 1 | -1): void;
  fit(): void;
  save(): void;
  sides(): void;
}

export interface Toolbar {
  element: HTMLElement;
  setSides(has: boolean, on: boolean): void; // whether the switch is there, and pressed
}

export function createToolbar(events: ToolbarEvents): Toolbar {
  const sides = iconButton("sides");
  sides.addEventListener("click", () => events.sides());
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
    element: element("div", attributes, sides, zoomIn, zoomOut, fit, download),
    setSides(has, on) {
      sides.hidden = !has;
      sides.setAttribute("aria-pressed", String(on));
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
