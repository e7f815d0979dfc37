// Compiles what every process would have to compile anew: validators of JSON schemas, and templates.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Modules that compile at need, each with the program that does it ahead, and what that reads beside its own code. */
const modules = [
  { module: "generator/load/validators.ts", name: "validators", compiler: "generator/load/compile-specification.ts" },
  { module: "generator/config/validators.ts", name: "validators", compiler: "generator/config/compile-configuration.ts" },
  {
    module: "generator/render/compiled-templates.ts",
    name: "compiledTemplates",
    compiler: "generator/render/compile-templates.ts",
    reads: "templates",
  },
];

/** Files in dist/ in which what was compiled waits for the next time. */
export const compiledAhead = [];

/** Puts modules of compiled code, each in a chunk of its own, into the places of those that compile at need. */
export const ahead = {
  name: "ahead",
  setup({ onLoad, onResolve }) {
    const codes = new Map();
    onLoad({ filter: /[\\/](validators|compiled-templates)\.ts$/ }, async ({ path }) => {
      const found = modules.find(({ module }) => resolve(module) === path);
      if (!found) return undefined;
      const compiled = await compile(found);
      for (const [name, code] of Object.entries(compiled)) codes.set(name, code);
      const entries = Object.keys(compiled).map((name) => `${JSON.stringify(name)}: async () => (await import("ahead:${name}")).default`);
      return { contents: `export const ${found.name} = {${entries.join(",\n")}};`, loader: "js" };
    });
    onResolve({ filter: /^ahead:/ }, ({ path }) => ({ path: path.slice("ahead:".length), namespace: "ahead" }));
    onLoad({ filter: /.*/, namespace: "ahead" }, ({ path }) => ({
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
async function compile({ compiler, reads }) {
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
  const hash = createHash("sha256").update(program.contents);
  for (const file of [new URL("../../../package-lock.json", import.meta.url), ...(reads ? filesIn(reads) : [])])
    hash.update(`${file}`).update(readFileSync(file));
  const file = `dist/ahead-${hash.digest("hex").slice(0, 16)}.json`;
  compiledAhead.push(file);
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  await mkdir("dist", { recursive: true });
  await writeFile(outfile, program.contents);
  const { compiled } = await import(pathToFileURL(resolve(outfile)).href);
  const codes = await compiled();
  await writeFile(file, JSON.stringify(codes));
  return codes;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
