/** Colours and font of the surroundings: Streamlit's CSS variables, or our own light and dark. */
import { color, rgb } from "d3-color";
import { interpolateRgb } from "d3-interpolate";
import { beamColours, changeColours, type ChangeColours } from "./colours";

export interface Theme {
  dark: boolean;
  text: string;
  muted: string;
  background: string;
  secondary: string;
  border: string;
  primary: string;
  font: string;
  beams: readonly string[];
  change: ChangeColours;
}

const SYSTEM_FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif';
const LIGHT = { text: "#1d2129", background: "#ffffff", secondary: "#f3f4f7", primary: "#0b6bcb" };
const DARK = { text: "#eceef2", background: "#0f1217", secondary: "#1b2028", primary: "#6cb2f7" };

/** Reading costs the browser a pass over all styles, so all that draw in one task share a reading. */
const read = new WeakMap<Node, Theme>();

export function readTheme(element: Element): Theme {
  const root = element.getRootNode();
  const theme = read.get(root) ?? themeOf(element);
  if (!read.has(root)) queueMicrotask(() => read.delete(root));
  read.set(root, theme);
  return theme;
}

function themeOf(element: Element): Theme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const background = read("--st-background-color");
  const dark = background ? isDark(background) : matchMedia("(prefers-color-scheme: dark)").matches;
  const own = dark ? DARK : LIGHT;
  const colours = {
    text: opaque(read("--st-text-color"), own.text),
    background: opaque(background, own.background),
    secondary: opaque(read("--st-secondary-background-color"), own.secondary),
    primary: opaque(read("--st-primary-color"), own.primary),
  };
  return themeFrom(colours, dark, read("--st-font") || SYSTEM_FONT);
}

function themeFrom(colours: typeof LIGHT, dark: boolean, font = SYSTEM_FONT): Theme {
  const { text, background } = colours;
  const [muted, border] = [mix(text, background, 0.38), mix(text, background, dark ? 0.74 : 0.82)];
  return { dark, ...colours, muted, border, font, beams: beamColours(dark), change: changeColours(dark) };
}

/** Letters that a paper's readers have; a PDF holds letters of the same widths. */
const PAPER_FONT = "Helvetica, Arial, sans-serif";

/** The theme of a figure: on white whatever the page's theme, or in its colours. */
export function paperTheme(theme: Theme, light: boolean): Theme {
  return { ...(light ? themeFrom(LIGHT, false) : theme), font: PAPER_FONT };
}

/** A colour that an SVG file can hold, or the fallback. */
function opaque(value: string, fallback: string): string {
  return color(value)?.formatHex() ?? fallback;
}

export function mix(from: string, to: string, amount: number): string {
  return rgb(interpolateRgb(from, to)(amount)).formatHex();
}

/** WCAG relative luminance, 0 to 1. */
export function luminance(value: string): number {
  const { r, g, b } = rgb(value);
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

export const isDark = (background: string): boolean => luminance(background) < 0.2;

/** Hands the theme to our style sheet. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  const { text, muted, background, secondary, border, primary, font, change } = theme;
  const named = { text, muted, background, secondary, border, primary, font, ...change };
  for (const [name, value] of Object.entries(named)) {
    element.style.setProperty(`--ra-${name}`, value);
  }
  element.style.colorScheme = theme.dark ? "dark" : "light";
}
