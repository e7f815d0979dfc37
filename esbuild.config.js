// Compiles the generator to dist/: plain ESM, dependencies left outside, every command its own chunk so that starting is fast.
import { readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { ahead, compiledAhead } from "./esbuild.ahead.js";

const { metafile } = await build({
  entryPoints: {
    cli: "generator/cli.ts",
    "threads/worker": "generator/threads/worker.ts",
    "bench/index": "test/bench/index.ts",
    "reference/index": "generator/reference/index.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  target: "node20.19",
  format: "esm",
  sourcemap: true,
  logLevel: "warning",
  metafile: true,
  plugins: [ahead],
});

// Chunks are named after their contents: those of earlier compiles would stay for ever.
const made = new Set([...Object.keys(metafile.outputs), ...compiledAhead]);
for (const entry of await readdir("dist", { recursive: true, withFileTypes: true })) {
  const path = relative(".", join(entry.parentPath, entry.name)).replaceAll("\\", "/");
  if (entry.isFile() && !made.has(path)) await rm(path, { force: true });
}
