import type { Document, Node } from "./document.js";
import { asStrings, isArray, setMember } from "./json.js";
import type { Kind } from "./structure.js";

/** Where a value stands: an object with a key, or a list with an index. */
export interface Holder {
  value: object;
  key: string | number;
}

/** What a value of the wrong type was meant to be, and how a message says it. */
export interface Meant {
  value: unknown;
  words: string;
}

/**
 * Puts another value in the place of one, before anybody reads it. This is the only place in which what was read from a file is changed:
 * whatever comes later sees the document as it was meant.
 */
export function mend({ value, key }: Holder, meant: unknown): void {
  if (meant === undefined) Reflect.deleteProperty(value, key);
  else setMember(value as Record<string, unknown>, String(key), meant);
}

/** What can be made of a value that is of none of these kinds; undefined where nothing can. */
export function meantBy(node: Node, kinds: readonly Kind[], document: Document): Meant | undefined {
  const { value } = node;
  const asked = new Set(kinds.map(({ is }) => is));
  if ((asked.has("text") || asked.has("prose")) && (typeof value === "number" || typeof value === "boolean")) {
    const text = document.written(node);
    return { value: text, words: `the text "${text}": put it in quotes` };
  }
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (asked.has("flag") && (word === "true" || word === "false")) return { value: word === "true", words: `${word}, without quotes` };
  if (asked.has("number") && word !== "" && Number.isFinite(Number(word)))
    return { value: Number(word), words: "a number, without quotes" };
  // Types of a list are those of JSON Schema, which came into OpenAPI with 3.1; readers know them everywhere.
  const isType = node.pointer.endsWith("/type") && isArray(value) && asStrings(value).length > 0;
  if (asked.has("text") && isType) return { value, words: "what OpenAPI 3.1 means by it" };
  const list = kinds.find((kind) => kind.is === "list");
  const isText = list?.is === "list" && list.of.some(({ is }) => is === "text");
  return isText && typeof value === "string" ? { value: [value], words: "a list of one" } : undefined;
}
