// Bundles src/index.ts into the one file that the dashboard and the stand-alone page both run.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Streamlit takes a string without a newline for a path: keep the banner at two lines or more.
const banner = [
  "/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.",
  " * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */",
].join("\n");

await build({
  entryPoints: [here("src/index.ts")],
  outfile: process.argv[2] ?? here("../../core/reverse_attention/static/reverse-attention.js"),
  absWorkingDir: here("."),
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "ascii",
  minify: true,
  legalComments: "none",
  banner: { js: banner },
  logLevel: "warning",
});
