import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf, type Fingerprints } from "../output/inputs.js";

/** All files below a folder whose name ends so, in the order of their paths. */
export function fingerprintsBelow(folder: string, ending: RegExp): Fingerprints {
  const found = new Map<string, string>();
  const walk = (at: string): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (ending.test(entry.name)) found.set(path, fingerprintOf(path));
    }
  };
  walk(folder);
  return found;
}

/** Whether all files still are what they were. */
export function areCurrent(files: Fingerprints): boolean {
  for (const [file, fingerprint] of files) if (fingerprintOf(file) !== fingerprint) return false;
  return true;
}

export function areEqual(a: Fingerprints, b: Fingerprints): boolean {
  return a.size === b.size && [...a].every(([file, fingerprint]) => b.get(file) === fingerprint);
}
