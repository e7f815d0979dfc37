import { Char } from "./char.js";
import { numericOf } from "./number.js";

/**
 * What `@{ }` makes: keys of any type, text without case. Entries stay in the order they came in; .NET's Hashtable has none, so every
 * order is right for it, and `[ordered]` and what -AsHashtable gives have this one.
 */
export class Hashtable {
  readonly #entries = new Map<string, { readonly key: unknown; value: unknown }>();

  constructor(
    entries: Iterable<readonly [unknown, unknown]> = [],
    /** `[ordered]`: a whole number as index means a place. */
    readonly kind: "hashtable" | "ordered" | "json" | "bound" = "hashtable",
  ) {
    for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: unknown): boolean {
    return this.#entries.has(this.#idOf(key));
  }

  /** Undefined where there is no such key. */
  get(key: unknown): unknown {
    return this.#entries.get(this.#idOf(key))?.value;
  }

  set(key: unknown, value: unknown): void {
    const id = this.#idOf(key);
    const known = this.#entries.get(id);
    if (known) known.value = value;
    else this.#entries.set(id, { key, value });
  }

  delete(key: unknown): boolean {
    return this.#entries.delete(this.#idOf(key));
  }

  clear(): void {
    this.#entries.clear();
  }

  keys(): unknown[] {
    return [...this.#entries.values()].map(({ key }) => key);
  }

  values(): unknown[] {
    return [...this.#entries.values()].map(({ value }) => value);
  }

  entries(): [unknown, unknown][] {
    return [...this.#entries.values()].map(({ key, value }) => [key, value]);
  }

  clone(): Hashtable {
    return new Hashtable(this.entries(), this.kind);
  }

  /** An entry of [ordered] by its place. */
  at(index: number): unknown {
    return this.values().at(index);
  }

  setAt(index: number, value: unknown): boolean {
    const entry = [...this.#entries.values()][index];
    if (!entry) return false;
    entry.value = value;
    return true;
  }

  toString(): string {
    return hashtableTypes[this.kind];
  }

  /** JSON's keys differ by case; those of `@{ }` do not. */
  #idOf(key: unknown): string {
    return keyId(key, this.kind === "json");
  }
}

export const hashtableTypes = {
  hashtable: "System.Collections.Hashtable",
  ordered: "System.Collections.Specialized.OrderedDictionary",
  json: "System.Management.Automation.OrderedHashtable",
  bound: "System.Management.Automation.PSBoundParametersDictionary",
} as const;

const objectIds = new WeakMap<object, number>();
let nextObject = 1;

/** The same text for keys that are equal: of one type and value. */
function keyId(key: unknown, caseSensitive: boolean): string {
  if (typeof key === "string") return `s:${caseSensitive ? key : key.toUpperCase()}`;
  const number = numericOf(key);
  if (number) return `${number.kind}:${String(number.value)}`;
  if (typeof key === "boolean") return `b:${String(key)}`;
  if (key instanceof Char) return `c:${key.value}`;
  if (typeof key !== "object" || key === null) return "null";
  if ("ticks" in key && typeof key.ticks === "bigint") return `${key.constructor.name}:${key.ticks}`;
  const id = objectIds.get(key) ?? nextObject++;
  objectIds.set(key, id);
  return `o:${id}`;
}

/** One key with its value: what enumerating gives. */
export class DictionaryEntry {
  static readonly netType = "System.Collections.DictionaryEntry";

  readonly #key: unknown;
  readonly #value: unknown;

  constructor(key: unknown, value: unknown) {
    this.#key = key;
    this.#value = value;
  }

  get Key(): unknown {
    return this.#key;
  }
  get Value(): unknown {
    return this.#value;
  }
  get Name(): unknown {
    return this.#key;
  }

  toString(): string {
    return "System.Collections.DictionaryEntry";
  }
}
