// npm run corpus -- FOLDER [--take N] [--processes N] [--out FILE]: how many of others' documents become packages that compile.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { drawn } from "./draw.js";
import { results } from "./run.js";
import { table } from "./table.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    take: { type: "string", short: "n" },
    list: { type: "string" },
    processes: { type: "string", default: "1" },
    out: { type: "string" },
  },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error("Say which folder of documents: npm run corpus -- FOLDER [--take N | --list FILE] [--processes 1|2] [--out FILE]");
  process.exit(2);
}
const root = resolve(folder);
const listed = values.list === undefined ? undefined : readFileSync(values.list, "utf8").split("\n").filter(Boolean);
const documents = listed ?? drawn(root, values.take === undefined ? undefined : Number(values.take));
const all = await results(root, documents, {
  processes: Math.min(2, Math.max(1, Number(values.processes))),
  worker: join(import.meta.dirname, "worker.js"),
  heard: ({ document, outcome, milliseconds, causes }) => {
    const causeLines = causes.slice(0, 3).map(({ example }) => `    ${example}\n`);
    process.stderr.write(`${outcome} ${(milliseconds / 1000).toFixed(1)} s  ${document}\n${causeLines.join("")}`);
  },
});
const text = table(all);
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(all, null, 1));
console.log(text);
process.exitCode = all.every(({ outcome }) => outcome === "fine") ? 0 : 1;
