// Puts modules that commands share into a few chunks: esbuild would make one for each set of commands, fifty of a kilobyte or two, and Node.js
// takes longer to find these than to read them.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

/**
 * @param metafile what esbuild says of a build without this
 * @param groups modules that are used together: each group, with all that it imports and that is in no group before it, becomes a chunk
 */
export function inChunks(metafile, groups) {
  const outputs = Object.values(metafile.outputs);
  const entries = outputs.flatMap(({ entryPoint }) => entryPoint ?? []);
  const taken = new Set(entries);
  const chunks = groups.map((group) => {
    const own = [...reachedFrom(group, metafile)].filter((file) => /^generator\/.*\.ts$/.test(file) && !taken.has(file));
    const bundled = own.filter((file) => outputs.some(({ inputs }) => file in inputs));
    for (const file of bundled) taken.add(file);
    return bundled;
  });
  // What every entry that needs a part of a chunk imports as a whole, esbuild keeps together.
  const additions = new Map(
    entries.map((entry) => {
      const reached = reachedFrom([entry], metafile);
      return [resolve(entry), chunks.filter((files) => files.some((file) => reached.has(file))).flat()];
    }),
  );
  return {
    name: "in-chunks",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const added = additions.get(path) ?? [];
        if (added.length === 0) return undefined;
        const imports = added.map((file) => `import ${JSON.stringify(resolve(file))};\n`);
        return { contents: `${await readFile(path, "utf8")}\n${imports.join("")}`, loader: "ts" };
      });
    },
  };
}

/** Modules, and those that they import, now and not at need. */
function reachedFrom(modules, { inputs }) {
  const found = new Set(modules);
  for (const module of found)
    for (const { path, kind, external } of inputs[module]?.imports ?? []) if (!external && kind !== "dynamic-import") found.add(path);
  return found;
}
