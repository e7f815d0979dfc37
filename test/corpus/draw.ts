import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders in which no document stands: samples, and what other tools have left. */
const skipped = new Set(["examples", "node_modules", ".git"]);

/**
 * Documents with operations below a folder. Where there are more than are asked for, the hashes of their paths decide which: the same ones
 * on every machine, and no neighbours.
 * @param take how many; all where absent.
 * @returns paths relative to the folder, in the order in which they were drawn.
 */
export function drawn(folder: string, take = Infinity): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((steps) => !steps.some((step) => skipped.has(step)))
    .map((steps) => steps.join("/"));
  const documents: string[] = [];
  for (const { file } of files.map((file) => ({ file, hash: hashOf(file) })).sort((a, b) => (a.hash < b.hash ? -1 : 1))) {
    if (documents.length >= take) break;
    if (hasOperations(readFileSync(join(folder, file), "utf8"))) documents.push(file);
  }
  return documents;
}

function hashOf(path: string): string {
  return createHash("sha256").update(path).digest("hex");
}

/** By the words that a document with operations cannot do without; cheap, for most files of a repository are none. */
function hasOperations(text: string): boolean {
  return (
    /["']?(swagger|openapi)["']?\s*:\s*["']?[23]\./.test(text) && /["']?responses["']?\s*:/.test(text) && /["']?paths["']?\s*:/.test(text)
  );
}
