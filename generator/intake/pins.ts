import type { PlannedFile } from "./plan.js";

/** What specwright.lock.json has of an api-version: where its files came from, and what they were. */
export interface Pin {
  /** Where the document was upstream. */
  source: string;
  /** By place below specs/: where the file was upstream, and the SHA-256 of its text there. */
  files: Record<string, { source: string; sha256: string }>;
}

/** Name of the lock file, beside specwright.yaml. */
export const lockName = "specwright.lock.json";

/** The lock file with one pin more, or another one in place of an old one; entries and files in the order of the alphabet. */
export function withPin(
  text: string | undefined,
  service: string,
  apiVersion: string,
  source: string,
  files: readonly PlannedFile[],
): string {
  const pins = new Map(Object.entries(text === undefined ? {} : (JSON.parse(text) as Record<string, Pin>)));
  const entries = files.map(({ place, upstream, sha256 }) => [place, { source: upstream, sha256 }] as const);
  pins.set(`${service}/${apiVersion}`, { source, files: Object.fromEntries(sorted(entries)) });
  return `${JSON.stringify(Object.fromEntries(sorted([...pins])), null, 2)}\n`;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
