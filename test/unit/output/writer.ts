/**
 * A run of its own: `writer.mjs ROOT VERSION SIZE [FAULT STEP]` writes two packages below ROOT; VERSION "none" only recovers.
 * With a fault, the STEPth change to the file system does not happen: the process is killed there ("kill"), or the disk is full ("full").
 * Ends with 1 and the diagnostics where the input is at fault; prints how many changes it made.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import type { FormattedTree } from "../../../generator/output/file.js";
import { writeTrees } from "../../../generator/output/tree.js";
import { Diagnostics, formatDiagnostic, InputError } from "../../../generator/report/diagnostics.js";

const [root = "", version = "", size = "", fault, step] = process.argv.slice(2);

let changes = 0;
for (const name of [
  "openSync",
  "writeFileSync",
  "fsyncSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "unlinkSync",
  "rmSync",
  "rmdirSync",
] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      changes++;
      if (fault === "kill" && changes === Number(step)) process.kill(process.pid, "SIGKILL");
      const takesSpace = !["unlinkSync", "rmSync", "rmdirSync"].includes(name);
      if (fault === "full" && changes === Number(step) && takesSpace) {
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", syscall: name });
      }
      return original(...args);
    },
  });
}
syncBuiltinESMExports();

const diagnostics = new Diagnostics();
try {
  await writeTrees(version === "none" ? [] : trees(), diagnostics, { root });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.exitCode = 1;
}
for (const diagnostic of diagnostics.all) console.error(formatDiagnostic(diagnostic));
console.log(changes);

/** Files that stay, change, come and go from version to version, also from file to folder. */
function trees(): FormattedTree[] {
  return ["batch", "machinelearning"].map((name) => ({
    folder: join(root, name),
    files: [
      { path: "same.ts", text: "export {};\n" },
      { path: `only-${version}/file.ts`, text: `// ${version}\n` },
      version === "old" ? { path: "turn", text: "a file\n" } : { path: "turn/file.ts", text: "a folder\n" },
      ...Array.from({ length: Number(size) }, (_, index) => ({
        path: `src/${index % 7}/${index}.ts`,
        text: `export const version = "${version}";\n`.repeat(index + 1),
      })),
    ],
  }));
}
