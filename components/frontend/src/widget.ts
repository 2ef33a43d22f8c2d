/**
 * The drawing as a widget of a notebook, by anywidget's protocol. It is drawn in a shadow root, where no style
 * of the notebook reaches it, in the notebook's colours, and again whenever these change.
 */
import type { ComponentArgs, Data } from "./types";

/** What Python and the browser share: the traits of `reverse_attention.notebook.ResultWidget`. */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  save_changes(): void;
  on(event: string, callback: () => void): void;
  off(event: string, callback: () => void): void;
}

type Mount = (args: ComponentArgs) => () => void;

/** The names of the states that views tell, as traits. */
const TRAITS: Record<string, string> = { selection: "_sent", beams: "paths", paths: "paths" };

/** Of JupyterLab, VS Code and Colab; where none of them is, the browser's preference decides. */
const COLOURS: Record<string, string> = {
  "--st-background-color": "--jp-layout-color0 --vscode-editor-background --colab-primary-surface-color",
  "--st-secondary-background-color": "--jp-layout-color2 --vscode-editorWidget-background",
  "--st-text-color": "--jp-ui-font-color0 --vscode-editor-foreground --colab-primary-text-color",
  "--st-primary-color": "--jp-brand-color1 --vscode-focusBorder",
  "--st-font": "--jp-ui-font-family --vscode-font-family",
};

export const widgetOf = (mount: Mount) => ({
  render({ model, el }: { model: Model; el: HTMLElement }): () => void {
    const host = hostIn(el);
    const parentElement = host.attachShadow({ mode: "open" });
    const setStateValue = (name: string, value: unknown) => {
      model.set(TRAITS[name] ?? name, value);
      model.save_changes();
    };
    let cleanUp = () => {};
    const draw = () => {
      const asked = { show: model.get("paths"), select: model.get("_sent") };
      const data = { ...(model.get("_data") as Data), ...asked } as Data;
      if (host.isConnected) cleanUp = mount({ data, parentElement, setStateValue });
    };
    const stop = [onceShown(host, draw), onTheme(draw), onAsked(model, draw)];
    return () => [...stop, cleanUp].forEach((end) => end());
  },
});

function hostIn(el: HTMLElement): HTMLElement {
  const host = document.createElement("div");
  host.dataset.lmSuppressShortcuts = "true"; // the arrow keys are the picture's, not JupyterLab's
  for (const [name, theirs] of Object.entries(COLOURS)) host.style.setProperty(name, firstOf(theirs));
  el.append(host);
  return host;
}

/** `var(--a, var(--b))` of "--a --b". */
const firstOf = (names: string): string =>
  names.split(" ").reduceRight((rest, name) => `var(${name}${rest && `, ${rest}`})`, "");

/** Notebooks ask for a view before its place is in the page, where it has neither colours nor width. */
function onceShown(host: HTMLElement, draw: () => void): () => void {
  const watcher = new ResizeObserver(() => {
    watcher.disconnect();
    draw();
  });
  watcher.observe(host);
  return () => watcher.disconnect();
}

function onTheme(draw: () => void): () => void {
  const watcher = new MutationObserver(() => requestAnimationFrame(draw));
  for (const place of [document.documentElement, document.body]) watcher.observe(place, { attributes: true });
  const preference = matchMedia("(prefers-color-scheme: dark)");
  preference.addEventListener("change", draw);
  return () => {
    watcher.disconnect();
    preference.removeEventListener("change", draw);
  };
}

/** What was selected here comes by this way, too, and is what the picture has already. */
function onAsked(model: Model, draw: () => void): () => void {
  const events = ["change:paths", "change:_sent"];
  for (const event of events) model.on(event, draw);
  return () => events.forEach((event) => model.off(event, draw));
}
