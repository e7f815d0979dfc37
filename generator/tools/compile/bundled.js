// Takes small libraries into dist/: read file by file, they take longer than what is done with them.
import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join, sep } from "node:path";

/** Left outside: too large to read unless they are needed, or with parts for each platform. */
export const external = ["@arethetypeswrong/core", "@azure/*", "esbuild", "oxfmt", "prettier", "publint", "ts-morph", "typescript"];

/** What swagger-parser loads and nothing here calls: its validator (ours is compiled ahead), and a YAML parser (ours keeps positions). */
const unused = [
  {
    filter: /^\.\/validators\/schema$/,
    contents: 'module.exports = () => { throw new Error("swagger-parser is here without its validator."); };',
  },
  { filter: /^js-yaml$/, contents: "export const JSON_SCHEMA = {};\nexport default {};" },
];

export const bundled = {
  name: "bundled",
  setup({ onLoad, onResolve }) {
    // An ES module cannot ask for a part of Node.js in the way that older libraries do.
    onResolve({ filter: /^[a-z_:/]+$/ }, ({ path, kind }) =>
      kind === "require-call" && isBuiltin(path) ? { path, namespace: "node" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
    // What is read at need becomes part of the output, too, and still runs at need.
    onLoad({ filter: /[\\/]generator[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const atNeed = /\bcreateRequire\(import\.meta\.url\)(?=\("[^"]+"\))/g;
      return atNeed.test(text) ? { contents: text.replace(atNeed, "require"), loader: "ts" } : undefined;
    });
    for (const { filter } of unused)
      onResolve({ filter }, ({ path, importer }) =>
        importer.includes(`${sep}@apidevtools${sep}`) ? { path, namespace: "unused" } : undefined,
      );
    onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({ contents: unused.find(({ filter }) => filter.test(path)).contents }));
  },
};

/** Names and licences of the libraries that are part of the output: whoever hands it on has to hand on these. */
export async function licences(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const texts = [...folders].sort().map(async (folder) => {
    const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const licence = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${name} has no licence to hand on.`);
    return `${name} ${version}\n\n${(await readFile(join(folder, licence), "utf8")).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`);
}
