/** Zoom, fit and download, top right. */
import { element, svgElement } from "../dom";

export type Action = "zoom-in" | "zoom-out" | "fit" | "download";
export type FileKind = "svg" | "png";

const ICONS: Record<Action, string> = {
  "zoom-in": "M8 3.5v9M3.5 8h9",
  "zoom-out": "M3.5 8h9",
  fit: "M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10",
  download: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10",
};
const TITLES: Record<Action, string> = {
  "zoom-in": "Zoom in (Ctrl or \u2318 with the wheel)",
  "zoom-out": "Zoom out",
  fit: "Fit the picture (double-click)",
  download: "Save as a file",
};

export interface ToolbarEvents {
  zoom(direction: 1 | -1): void;
  fit(): void;
  save(kind: FileKind): void;
}

export function createToolbar(events: ToolbarEvents): HTMLElement {
  const zoomIn = iconButton("zoom-in");
  const zoomOut = iconButton("zoom-out");
  const fit = iconButton("fit");
  zoomIn.addEventListener("click", () => events.zoom(1));
  zoomOut.addEventListener("click", () => events.zoom(-1));
  fit.addEventListener("click", () => events.fit());
  const attributes = { class: "ra-toolbar", role: "toolbar", "aria-label": "Picture" };
  return element("div", attributes, zoomIn, zoomOut, fit, downloadMenu(events));
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

function downloadMenu(events: ToolbarEvents): HTMLElement {
  const button = iconButton("download");
  const menu = element("div", { class: "ra-menu", role: "menu", hidden: "" });
  const box = element("div", { class: "ra-download" });
  const outside = (event: Event) => {
    if (!event.composedPath().includes(box)) toggle(false);
  };
  const toggle = (open: boolean) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) document.addEventListener("pointerdown", outside);
    else document.removeEventListener("pointerdown", outside);
  };
  const kinds: [FileKind, string][] = [
    ["svg", "SVG, for print"],
    ["png", "PNG, twice the size"],
  ];
  for (const [kind, text] of kinds) {
    const item = element("button", { type: "button", role: "menuitem", "data-save": kind }, text);
    item.addEventListener("click", () => {
      toggle(false);
      events.save(kind);
    });
    menu.append(item);
  }
  setUpMenu(button, menu, toggle);
  box.append(button, menu);
  return box;
}

function setUpMenu(button: HTMLElement, menu: HTMLElement, toggle: (open: boolean) => void): void {
  button.setAttribute("aria-haspopup", "menu");
  toggle(false);
  button.addEventListener("click", () => {
    toggle(menu.hasAttribute("hidden"));
    if (!menu.hidden) menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const items = Array.from(menu.querySelectorAll("button"));
    const here = items.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items[(here + step + items.length) % items.length]?.focus();
    if (event.key === "Escape") {
      toggle(false);
      button.focus();
    }
    if (step || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  menu.addEventListener("focusout", (event) => {
    const next = event.relatedTarget as Node | null;
    if (next && next !== button && !menu.contains(next)) toggle(false);
  });
}
