import { join } from "node:path";
import { version } from "../common/version.js";
import type { TreeInputs } from "./file.js";
import { readEntry } from "./files.js";
import { pathProblem } from "./paths.js";

/** Stands in each package folder, and is committed with it. */
export const manifestName = ".specwright-manifest.json";

/** Files that an earlier run wrote, by path relative to the package folder, with the sha256 of what it wrote. */
export type Manifest = ReadonlyMap<string, string>;

/** One line per file, in the order of their names: merges as well as a list can. */
export function manifestText(manifest: Manifest, inputs?: TreeInputs): string {
  const files = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = { generator: `specwright ${version}`, ...(inputs && { inputs }), files: Object.fromEntries(files) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What a package was made from, as its manifest says; undefined where it does not say so. */
export function readInputs(folder: string): TreeInputs | undefined {
  const entry = readEntry(join(folder, manifestName));
  if (entry?.kind !== "file") return undefined;
  try {
    const { inputs } = JSON.parse(entry.content.toString("utf8")) as { inputs?: TreeInputs };
    return typeof inputs?.versions === "object" ? inputs : undefined;
  } catch {
    return undefined;
  }
}

/** The inputs of a package of which only some api-versions were made: the others are still what they were made from. */
export function mergedInputs(inputs: TreeInputs, only: readonly string[] | undefined, former: TreeInputs | undefined): TreeInputs {
  if (!only) return inputs;
  const versions = Object.entries(inputs.versions).flatMap(([folder, made]) => {
    const before = former && Object.hasOwn(former.versions, folder) ? former.versions[folder] : undefined;
    if (only.includes(folder)) return [[folder, made] as const];
    return before ? [[folder, { documents: String(before.documents), templates: String(before.templates) }] as const] : [];
  });
  return { ...inputs, versions: Object.fromEntries(versions) };
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
