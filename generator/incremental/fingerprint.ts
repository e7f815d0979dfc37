import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files by absolute path with what they hold: the sha256 of their text, or `none` where no file can be read. */
export type Fingerprints = ReadonlyMap<string, string>;

/** sha256 of texts or bytes, in hexadecimal; where one ends and the next begins counts. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest("hex");
}

/** What a text that was read without its byte order mark gives its file as a fingerprint. */
export function textFingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Reads a file, symbolic links followed, for its fingerprint. */
export function fingerprintOf(file: string): string {
  try {
    if (!statSync(file).isFile()) return "none";
    const bytes = readFileSync(file);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return createHash("sha256")
      .update(hasMark ? bytes.subarray(3) : bytes)
      .digest("hex");
  } catch {
    return "none";
  }
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
