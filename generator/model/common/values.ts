import type { Document, Node } from "../../load/document.js";
import type { JsonValue } from "../../report/source.js";
import type { WireType } from "./scalars.js";

/**
 * A value that a document gives for a schema, in the type that the schema declares: documents quote numbers and flags, and leave the quotes
 * off texts that look like one. Undefined where it cannot be read so.
 */
export function asDeclared(document: Document, node: Node, type: WireType): string | number | boolean | undefined {
  const { value } = node;
  switch (type) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? document.written(node) : textOf(value);
    case "boolean":
      return typeof value === "boolean" ? value : flagOf(value);
    case "integer":
    case "number":
      return typeof value === "number" ? value : numberOf(value);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value !== "string") return undefined;
  const word = value.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "string" && /^\s*[-+]?\d+(\.\d*)?(e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : undefined;
}

/** The type of JSON that a value is of, in the words of the specification. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** For people: texts in quotes, anything else as it is written. */
export function quoted(document: Document, node: Node): string {
  return typeof node.value === "string" ? JSON.stringify(node.value) : document.written(node);
}

/** For comparing values. */
export function keyOfValue(value: JsonValue): string {
  return JSON.stringify(value);
}
