import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../common/hash.js";

/** What package managers write down of what they have installed: npm, pnpm, Yarn. */
const records = [".package-lock.json", ".pnpm/lock.yaml", ".modules.yaml", ".yarn-state.yml", ".yarn-integrity"];

/**
 * Names the program that is running: its code, the packages that it is made with, and Node.js. What another program made is never reused.
 *
 * @param module `import.meta.url` of the compiled chunk that does the work. The bundler names a chunk by the hash of its code and of all
 * chunks that it imports, so that the name stands for the whole.
 * @returns undefined where nobody can tell: in sources, and where no package manager has left a record.
 */
export function buildName(module: string): string | undefined {
  const [, chunk] = /\/([\w-]+-[A-Z0-9]{8})\.js$/.exec(module) ?? [];
  const installed = chunk === undefined ? undefined : installedPackages(dirname(fileURLToPath(module)));
  return chunk === undefined || installed === undefined ? undefined : hashOf(chunk, installed, process.version);
}

function installedPackages(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    for (const record of records) {
      const file = join(at, "node_modules", record);
      if (existsSync(file)) return readFileSync(file, "utf8");
    }
    if (dirname(at) === at) return undefined;
  }
}
