// Compiles the generator to dist/: plain ESM, dependencies left outside, every command its own chunk so that starting is fast.
import { build } from "esbuild";

await build({
  entryPoints: {
    cli: "generator/cli.ts",
    "output/format-worker": "generator/output/format-worker.ts",
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
});
