/** `npm run dev`: writes one stand-alone page for each case into dev/out, to open in a browser. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { CASES, MORE } from "./cases";

const folder = new URL("out/", import.meta.url);
const bundle = readFileSync(
  new URL("../../../core/reverse_attention/picture/static/reverse-attention.js", import.meta.url),
  "utf8",
);

const escaped = (data: unknown) =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const page = (data: unknown) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; img-src data: blob:; style-src 'unsafe-inline'"></head>
<body><main id="reverse-attention"></main>
<script type="application/json" id="reverse-attention-data">${escaped(data)}</script>
<script type="module">${bundle}</script></body></html>
`;

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries({ ...CASES, ...MORE }))
  writeFileSync(new URL(`${name}.html`, folder), page(make()));
