/** What a value of a document can be asked; documents are data from strangers, so nothing is taken for granted. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value where it is text, else undefined. */
export function asString(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The strings of a list, in its order; empty where the value is no list. */
export function asStrings(value: unknown): string[] {
  return isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What stands under the key, never what an object inherits (`constructor`, `__proto__`). */
export function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** Sets a key as JSON.parse does: `__proto__` becomes a key like any other. */
export function setMember(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
