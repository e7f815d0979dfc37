import { createRequire } from "node:module";
import { join } from "node:path";
import type ts from "typescript";

export type TypeScript = typeof ts;

/** Older ones do not know all that generated code says. */
const oldestMajor = 5;

/**
 * The TypeScript that compiles what lies in a folder: the project's own, found as Node.js would from there, where it has one with the
 * programming interface that is needed here; else the one that comes with Specwright.
 * @param folder absolute; need not exist yet.
 */
export function typescriptFor(folder: string): TypeScript {
  const found = from(createRequire(join(folder, "package.json"))) ?? from(createRequire(import.meta.url));
  if (!found) throw new Error("The TypeScript that comes with Specwright cannot be read.");
  return found;
}

function from(require: NodeJS.Require): TypeScript | undefined {
  try {
    const found = require("typescript") as Partial<TypeScript>;
    const major = Number(found.version?.split(".")[0]);
    return typeof found.createProgram === "function" && major >= oldestMajor ? (found as TypeScript) : undefined;
  } catch {
    return undefined;
  }
}
