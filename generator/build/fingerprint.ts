import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { lookInto, sha256 } from "../output/files.js";

/** Files by absolute path with what they hold: the sha256 of their text, or `none` where no file can be read. */
export type Fingerprints = ReadonlyMap<string, string>;

/** sha256 of texts or bytes, in hexadecimal; where one ends and the next begins counts. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest("hex");
}

/** Reads a file, symbolic links followed, for its fingerprint. */
export function fingerprintOf(file: string): string {
  try {
    return lookInto(file, (bytes) => sha256(hasMark(bytes) ? bytes.subarray(3) : bytes)) ?? "none";
  } catch {
    return "none";
  }
}

/** Whether a text begins with a byte order mark. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

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
