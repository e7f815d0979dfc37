// Compiles the generator to dist/: plain ESM, every command read when it is asked for, so that starting is fast.
import { readdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { ahead, compiledAhead } from "./ahead.js";
import { bundled, external, licences } from "./bundled.js";

const options = {
  entryPoints: {
    cli: "generator/cli.ts",
    index: "generator/index.ts",
    "threads/worker": "generator/build/threads/worker.ts",
    "bench/index": "test/bench/index.ts",
    "corpus/index": "test/corpus/index.ts",
    "corpus/worker": "test/corpus/worker.ts",
    "reference/index": "generator/tools/reference/index.ts",
    "release/index": "generator/tools/release/index.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  external,
  mainFields: ["module", "main"],
  platform: "node",
  target: "node20.19",
  format: "esm",
  sourcemap: true,
  logLevel: "warning",
  metafile: true,
  plugins: [ahead, bundled],
};

const { metafile } = await build(options);

await writeFile("dist/LICENCES.txt", await licences(metafile));

// Chunks are named after their contents: those of earlier compiles would stay for ever.
const made = new Set([...Object.keys(metafile.outputs), ...compiledAhead, "dist/LICENCES.txt"]);
for (const entry of await readdir("dist", { recursive: true, withFileTypes: true })) {
  const path = relative(".", join(entry.parentPath, entry.name)).replaceAll("\\", "/");
  if (entry.isFile() && !made.has(path) && !path.startsWith("dist/types/")) await rm(path, { force: true });
}
