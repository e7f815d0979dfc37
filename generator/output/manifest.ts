import { join } from "node:path";
import { version } from "../version.js";
import { readEntry } from "./files.js";
import { pathProblem } from "./paths.js";

/** Stands in each package folder, and is committed with it. */
export const manifestName = ".specwright-manifest.json";

/** Files that an earlier run wrote, by path relative to the package folder, with the sha256 of what it wrote. */
export type Manifest = ReadonlyMap<string, string>;

/** One line per file, in the order of their names: merges as well as a list can. */
export function manifestText(manifest: Manifest): string {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ generator: `specwright ${version}`, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** The manifest of a package folder; empty where there is none, undefined where it is not one that Specwright wrote. */
export function readManifest(folder: string): Manifest | undefined {
  const entry = readEntry(join(folder, manifestName));
  if (!entry) return new Map();
  if (entry.kind !== "file") return undefined;
  try {
    const { files } = JSON.parse(entry.content.toString("utf8")) as { files: Record<string, string> };
    const manifest = new Map(Object.entries(files));
    const sound = [...manifest].every(([path, hash]) => pathProblem(path) === undefined && /^[0-9a-f]{64}$/.test(hash));
    return sound ? manifest : undefined;
  } catch {
    return undefined;
  }
}
