// Compiles the validators of JSON schemas, so that no process has to that reads a document or a configuration.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Modules that compile validators at need; beside each the one that knows how. */
const modules = {
  "generator/load/validators.ts": "generator/load/compile-specification.ts",
  "generator/config/validators.ts": "generator/config/compile-configuration.ts",
};

/** Files in dist/ in which compiled validators wait for the next time. */
export const compiledValidators = [];

/** Puts modules of compiled validators, each in a chunk of its own, into the places of those that compile at need. */
export const validators = {
  name: "validators",
  setup({ onLoad, onResolve }) {
    const codes = new Map();
    onLoad({ filter: /[\\/](load|config)[\\/]validators\.ts$/ }, async ({ path }) => {
      const compiler = Object.entries(modules).find(([module]) => resolve(module) === path)?.[1];
      if (!compiler) return undefined;
      const compiled = await compile(compiler);
      for (const [name, code] of Object.entries(compiled)) codes.set(name, code);
      const entries = Object.keys(compiled).map(
        (name) => `${JSON.stringify(name)}: async () => (await import("validator:${name}")).default`,
      );
      return { contents: `export const validators = {${entries.join(",\n")}};`, loader: "js" };
    });
    onResolve({ filter: /^validator:/ }, ({ path }) => ({ path: path.slice("validator:".length), namespace: "validator" }));
    onLoad({ filter: /.*/, namespace: "validator" }, ({ path }) => ({
      contents: [
        'import { createRequire } from "node:module";',
        "const require = createRequire(import.meta.url);",
        `const module = {};\n${codes.get(path)}\nexport default module.exports;`,
      ].join("\n"),
      loader: "js",
    }));
  },
};

/** Code by name; compiled again only where that which it is made of has changed. */
async function compile(compiler) {
  const outfile = `dist/${basename(compiler, ".ts")}.js`;
  const { outputFiles } = await build({
    entryPoints: [compiler],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
    write: false,
  });
  const [program] = outputFiles;
  const hash = createHash("sha256")
    .update(program.contents)
    .update(await readFile(new URL("package-lock.json", import.meta.url)));
  const file = `dist/validators-${hash.digest("hex").slice(0, 16)}.json`;
  compiledValidators.push(file);
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  await mkdir("dist", { recursive: true });
  await writeFile(outfile, program.contents);
  const { standaloneValidators } = await import(pathToFileURL(resolve(outfile)).href);
  const codes = standaloneValidators();
  await writeFile(file, JSON.stringify(codes));
  return codes;
}
