import type { Document, Node } from "../../load/document.js";
import type { JsonValue } from "../../report/source.js";

/** Reading what a node holds. A value of another type than the one asked for counts as absent: the loader has reported it. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a key of the node's object; own keys only, whatever they are called. */
export function valueAt(node: Node, key: string): unknown {
  return isObject(node.value) && Object.hasOwn(node.value, key) ? node.value[key] : undefined;
}

export function has(node: Node, key: string): boolean {
  return isObject(node.value) && Object.hasOwn(node.value, key);
}

export function textAt(node: Node, key: string): string | undefined {
  const value = valueAt(node, key);
  return typeof value === "string" ? value : undefined;
}

export function numberAt(node: Node, key: string): number | undefined {
  const value = valueAt(node, key);
  return typeof value === "number" ? value : undefined;
}

/** `true` where the document says true, undefined otherwise, as the optional flags of the model want it. */
export function flagAt(node: Node, key: string): true | undefined {
  return valueAt(node, key) === true ? true : undefined;
}

/** The texts in the list at a key; undefined where there is no list. */
export function textsAt(node: Node, key: string): string[] | undefined {
  const value = valueAt(node, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}

/** A value as the document has it; shared with the document, never changed. */
export function jsonAt(node: Node, key: string): JsonValue | undefined {
  return valueAt(node, key) as JsonValue | undefined;
}

/** The members of the list at a key. */
export function itemsAt(document: Document, node: Node, key: string): Node[] {
  const value = valueAt(node, key);
  if (!Array.isArray(value)) return [];
  const holder = document.at(node, key);
  return value.map((_, index) => document.at(holder, index));
}

/** The entries of the object at a key, in the document's order. */
export function entriesAt(document: Document, node: Node, key: string): [name: string, node: Node][] {
  const value = valueAt(node, key);
  if (!isObject(value)) return [];
  const holder = document.at(node, key);
  return Object.keys(value).map((name) => [name, document.at(holder, name)]);
}

export function isReference(node: Node): boolean {
  return textAt(node, "$ref") !== undefined;
}

/** The node that a $ref written by itself (`"#/definitions/Job"`, not an object with a $ref) means. */
export function followText(document: Document, node: Node, reference: string): Node {
  return document.resolve({ ...node, value: { $ref: reference } });
}

/** Identity of a node across files. */
export function keyOf(node: Node): string {
  return `${node.file}#${node.pointer}`;
}

/** The last step of a node's JSON pointer, unescaped; the file's name without extension where the node is the whole file. */
export function lastStep(node: Node): string {
  const step = node.pointer.slice(node.pointer.lastIndexOf("/") + 1);
  return step === "" ? fileStem(node.file) : step.replaceAll("~1", "/").replaceAll("~0", "~");
}

export function fileStem(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).replace(/\.[^.]*$/, "");
}
