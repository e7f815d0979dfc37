/** JSON pointers (RFC 6901), and their form inside a URL fragment. */

export function escapeKey(key: string | number): string {
  if (typeof key === "number") return String(key);
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

export function unescapeKey(key: string): string {
  return key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key;
}

/** `/paths/~1jobs` → `["paths", "/jobs"]`; the empty pointer has no keys. */
export function pointerKeys(pointer: string): string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeKey);
}

export function joinPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

/** Percent-decodes what can be decoded, and leaves a stray `%` as it is. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
  } catch {
    return text;
  }
}
