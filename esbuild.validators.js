// Compiles the validators of the specifications, so that no process has to that reads a document (generator/load/validators.ts).
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const compiler = "generator/load/compile-specification.ts";

/** Named after all that it is made of, so that it is made again only where that has changed. */
export const compiledValidators = `dist/validators-${await hashOf(compiler, new URL("package-lock.json", import.meta.url))}.js`;

/** Puts them into the place of the module that compiles at need. */
export const validators = {
  name: "validators",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]load[\\/]validators\.ts$/ }, async () => {
      if (!existsSync(compiledValidators)) await writeFile(compiledValidators, await compile());
      return { contents: await readFile(compiledValidators, "utf8"), loader: "js" };
    });
  },
};

async function compile() {
  const outfile = "dist/compile-specification.js";
  await build({
    entryPoints: [compiler],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  const { standaloneValidators } = await import(pathToFileURL(resolve(outfile)).href);
  return standaloneValidators();
}

async function hashOf(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
