import { isObject } from "../load/json.js";
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

/** All pins of a lock file, by `<service>/<api-version>`. @throws {SyntaxError} where it is no such file */
export function pinsIn(text: string | undefined): Map<string, Pin> {
  const value: unknown = text === undefined ? {} : JSON.parse(text);
  if (!isObject(value) || !Object.values(value).every(isPin)) throw new SyntaxError("it is not what add-version writes");
  return new Map(Object.entries(value as Record<string, Pin>));
}

function isPin(value: unknown): boolean {
  if (!isObject(value) || typeof value["source"] !== "string" || !isObject(value["files"])) return false;
  return Object.values(value["files"]).every((file) => isObject(file) && typeof file["sha256"] === "string");
}

/** Files of an api-version that are not what they were upstream when it was pinned; none where it never was. */
export function unlikePinned(
  pins: ReadonlyMap<string, Pin>,
  service: string,
  apiVersion: string,
  files: readonly PlannedFile[],
): PlannedFile[] {
  const pin = pins.get(`${service}/${apiVersion}`);
  return pin ? files.filter(({ place, sha256 }) => pin.files[place]?.sha256 !== sha256) : [];
}

/** The text of the lock file with one pin more, or another one in place of an old one; entries and files in the order of the alphabet. */
export function withPin(
  pins: ReadonlyMap<string, Pin>,
  service: string,
  apiVersion: string,
  source: string,
  files: readonly PlannedFile[],
): string {
  const entries = files.map(({ place, upstream, sha256 }) => [place, { source: upstream, sha256 }] as const);
  const all = new Map([...pins, [`${service}/${apiVersion}`, { source, files: Object.fromEntries(sorted(entries)) }]]);
  return `${JSON.stringify(Object.fromEntries(sorted([...all])), null, 2)}\n`;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
