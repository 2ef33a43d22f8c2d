/** Style sheets. What the saved SVG needs is written as attributes instead (see sankey/ribbons.ts). */

export const BASE_CSS = `
.ra-root { font-family: var(--ra-font); color: var(--ra-text); font-size: 14px; line-height: 1.4; position: relative; }
.ra-root *, .ra-root *::before { box-sizing: border-box; }
.ra-root button { font: inherit; color: inherit; cursor: pointer; }
.ra-root [hidden] { display: none !important; }
.ra-root :focus-visible { outline: 2px solid var(--ra-primary); outline-offset: 1px; }
.ra-swatch { display: inline-flex; align-items: center; justify-content: center; min-width: 19px; height: 19px;
  padding: 0 4px; border-radius: 10px; background: var(--ra-beam); font-size: 11.5px; font-weight: 600;
  font-variant-numeric: tabular-nums; flex: none; }
.ra-swatch:not([data-pattern="0"]) { background: repeating-linear-gradient(105deg, var(--ra-beam) 0 4px,
  color-mix(in srgb, var(--ra-beam) 78%, var(--ra-background)) 4px 7px); }
.ra-swatch[data-pattern="2"] { background: repeating-linear-gradient(105deg, var(--ra-beam) 0 2px,
  color-mix(in srgb, var(--ra-beam) 78%, var(--ra-background)) 2px 4px); }
.ra-score { font-variant-numeric: tabular-nums; }
`;

export const SANKEY_CSS = `${BASE_CSS}
.ra-head { display: flex; align-items: flex-start; gap: 8px; margin-bottom: 4px; }
.ra-legend { display: flex; flex-wrap: wrap; gap: 5px; flex: 1; min-width: 0; max-height: 66px; overflow-y: auto; padding: 2px; }
.ra-legend button { display: inline-flex; align-items: center; gap: 6px; height: 28px; padding: 0 9px 0 4px; max-width: 250px;
  border: 1px solid var(--ra-border); border-radius: 14px; background: transparent; font-size: 12.5px; line-height: 1; }
.ra-legend button:hover { background: var(--ra-secondary); }
.ra-legend button[aria-pressed="true"] { border-color: var(--ra-text); background: var(--ra-secondary); }
.ra-legend button.ra-all { padding: 0 11px; }
.ra-chip.ra-off { opacity: 0.55; }
.ra-chip-path { color: var(--ra-muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.5; }
.ra-toolbar { display: flex; gap: 2px; flex: none; }
.ra-tool { width: 30px; height: 30px; padding: 7px; border: 0; border-radius: 6px; background: transparent; }
.ra-tool:hover { background: var(--ra-secondary); }
.ra-tool svg { display: block; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6;
  stroke-linecap: round; stroke-linejoin: round; }
.ra-download { position: relative; }
.ra-menu { position: absolute; right: 0; top: 34px; z-index: 5; display: flex; flex-direction: column; padding: 4px;
  background: var(--ra-background); border: 1px solid var(--ra-border); border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / 18%); }
.ra-menu button { border: 0; background: transparent; text-align: left; padding: 7px 12px; border-radius: 5px; white-space: nowrap; font-size: 13px; }
.ra-menu button:hover, .ra-menu button:focus-visible { background: var(--ra-secondary); }
.ra-stage { position: relative; }
svg.ra-sankey { display: block; width: 100%; touch-action: pan-y; cursor: grab; outline: none; -webkit-user-select: none; user-select: none; }
svg.ra-sankey:active { cursor: grabbing; }
svg.ra-sankey .ra-ribbon, svg.ra-sankey .ra-node { cursor: pointer; outline: none; }
svg.ra-sankey .ra-ribbon:hover { fill-opacity: 1; }
svg.ra-sankey .ra-node:focus-visible .ra-ring { stroke: var(--ra-primary); stroke-width: 2.5px; }
svg.ra-sankey text { font-variant-numeric: tabular-nums; }
.ra-axis { pointer-events: none; }
.ra-tooltip { position: absolute; z-index: 4; max-width: min(420px, 100%); width: max-content; padding: 7px 10px; pointer-events: none;
  background: var(--ra-background); color: var(--ra-text); border: 1px solid var(--ra-border); border-radius: 7px;
  box-shadow: 0 4px 18px rgb(0 0 0 / 16%); font-size: 12.5px; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.ra-tooltip-title { font-weight: 600; }
.ra-tooltip-row { color: var(--ra-muted); }
.ra-overview { position: relative; height: 34px; margin-top: 6px; border: 1px solid var(--ra-border); border-radius: 6px; overflow: hidden; cursor: ew-resize; touch-action: none; }
.ra-overview canvas { display: block; width: 100%; }
.ra-window { position: absolute; top: 0; bottom: 0; border: 1.5px solid var(--ra-primary); border-radius: 5px; background: color-mix(in srgb, var(--ra-primary) 14%, transparent); }
.ra-hint { position: absolute; left: 10px; top: 8px; font-size: 12px; color: var(--ra-text); background: var(--ra-background); padding: 0 6px; border-radius: 4px; pointer-events: none; }
.ra-hint:empty { display: none; }
.ra-caption { margin: 6px 2px 0; color: var(--ra-muted); font-size: 12.5px; }
.ra-caption:empty { display: none; }
.ra-live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .ra-lively .ra-ribbon, .ra-lively .ra-node { transition: opacity 0.2s, fill-opacity 0.15s, stroke 0.2s; }
  .ra-lively .ra-node rect { transition: y 0.2s, height 0.2s; }
}
`;

export const TOKENS_CSS = `
.ra-tokens { position: relative; display: flex; flex-wrap: wrap; gap: 3px 2px; max-height: 268px; overflow-y: auto; padding: 3px; font-size: 14px; }
.ra-token-box { padding: 1px 4px; border-radius: 4px; border: 1px solid transparent; background: var(--ra-secondary);
  line-height: 22px; white-space: pre-wrap; overflow-wrap: anywhere; max-width: 100%; scroll-margin: 40px; }
.ra-pickable .ra-token-box { cursor: pointer; }
.ra-pickable .ra-token-box:hover { border-color: var(--ra-muted); }
.ra-mark { color: var(--ra-muted); opacity: 0.75; font-size: 0.85em; }
.ra-special { border: 1px dashed var(--ra-muted); color: var(--ra-muted); font-size: 12px; background: transparent; }
.ra-path { box-shadow: inset 0 -3px 0 var(--ra-primary); }
.ra-token-box.ra-target { background: var(--ra-text) !important; color: var(--ra-background); border-color: var(--ra-text); font-weight: 600; }
.ra-target .ra-mark { color: inherit; }
.ra-break { flex-basis: 100%; height: 0; }
`;

export const PAGE_CSS = `
body { margin: 0; }
.ra-page { max-width: 1320px; margin: 0 auto; padding: 28px 24px 40px; min-height: 100vh; font-size: 15px; }
.ra-page h1 { font-size: 24px; line-height: 1.25; margin: 0 0 10px; font-weight: 650; letter-spacing: -0.01em; overflow-wrap: anywhere; }
.ra-page h2 { font-size: 15px; margin: 26px 0 8px; font-weight: 650; }
.ra-facts { display: flex; flex-wrap: wrap; gap: 4px 26px; margin: 0 0 18px; }
.ra-facts div { display: flex; gap: 7px; }
.ra-facts dt { color: var(--ra-muted); } .ra-facts dd { margin: 0; font-variant-numeric: tabular-nums; }
.ra-page .ra-picture { margin-top: 20px; }
.ra-columns { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(240px, 1fr); gap: 0 36px; align-items: start; }
.ra-scroll { overflow-x: auto; }
.ra-page table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: 14px; }
.ra-page th { text-align: left; font-weight: 500; color: var(--ra-muted); padding: 4px 12px 4px 6px; border-bottom: 1px solid var(--ra-border); }
.ra-page td { padding: 6px 12px 6px 6px; border-bottom: 1px solid var(--ra-border); vertical-align: top; overflow-wrap: anywhere; }
.ra-page td.ra-number, .ra-page th.ra-number { text-align: right; white-space: nowrap; }
.ra-page tbody tr { cursor: pointer; } .ra-page tbody tr:hover { background: var(--ra-secondary); }
.ra-page tbody tr[aria-selected="true"] { background: var(--ra-secondary); box-shadow: inset 3px 0 0 var(--ra-primary); }
.ra-details dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 16px; margin: 0; font-size: 14px; }
.ra-details dt { color: var(--ra-muted); } .ra-details dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.ra-details p { margin: 0; color: var(--ra-muted); }
.ra-footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--ra-border); color: var(--ra-muted); font-size: 12.5px; }
@media (max-width: 760px) { .ra-page { padding: 18px 12px 28px; } .ra-columns { grid-template-columns: minmax(0, 1fr); } }
@media print { .ra-toolbar, .ra-overview, .ra-all { display: none; } .ra-page { padding: 0; max-width: none; } .ra-tokens { max-height: none; } }
`;
