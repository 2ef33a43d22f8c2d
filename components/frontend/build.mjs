// Bundles src/index.ts into the one file that the dashboard and the stand-alone page both run, src/visit.ts into
// one for the dashboard alone, and writes the licences of the packages that went into it. `node build.mjs FOLDER` writes elsewhere.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
const folder = process.argv[2] ? resolve(process.argv[2]) : join(root, "../../core/reverse_attention/picture/static");

// Streamlit takes a string without a newline for a path: keep the banner at two lines or more.
const banner = [
  "/* Reverse Attention: the drawing. Built from components/frontend by `npm run build`; do not edit.",
  " * Contains parts of D3 (ISC and BSD-3-Clause licences): see LICENSES.txt. */",
].join("\n");

mkdirSync(folder, { recursive: true });
const { metafile } = await build({
  entryPoints: { "reverse-attention": join(root, "src/index.ts"), visit: join(root, "src/visit.ts") },
  outdir: folder,
  absWorkingDir: root,
  bundle: true,
  loader: { ".css": "text", ".ttf": "base64" },
  format: "esm",
  target: "es2022",
  charset: "ascii",
  minify: true,
  legalComments: "none",
  banner: { js: banner },
  metafile: true,
  logLevel: "warning",
});

const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path),
);
const packages = [
  ...new Set(bundled.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
].sort();
const byText = new Map();
for (const name of packages) {
  const file = join(root, "node_modules", name, "LICENSE");
  if (!existsSync(file))
    throw new Error(`${name} has no LICENSE file; say in build.mjs where its licence is`);
  const text = readFileSync(file, "utf8").trim();
  byText.set(text, [...(byText.get(text) ?? []), name]);
}
byText.set(readFileSync(join(root, "fonts/LICENSE"), "utf8").trim(), ["Arimo (fonts)"]);
const licences = [...byText].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`);
writeFileSync(
  join(folder, "LICENSES.txt"),
  `reverse-attention.js contains parts of these packages.\n\n${licences.join("\n---\n\n")}`,
);
