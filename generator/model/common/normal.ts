import type { Document, Node } from "../../load/document.js";
import type { Source } from "../../report/source.js";
import { isObject, type JsonObject } from "./nodes.js";

/**
 * A document whose schema objects say in one way what authors say in several. Only what a schema means is kept alike: positions are those
 * of the document.
 */
export function normalized(document: Document): Document {
  return new NormalDocument(document);
}

class NormalDocument implements Document {
  readonly dialect;
  readonly root;
  readonly #document: Document;
  /** By what the document has: whoever asks again gets the same value, so that it is read once. */
  readonly #known = new WeakMap<object, JsonObject>();

  constructor(document: Document) {
    this.#document = document;
    this.dialect = document.dialect;
    this.root = document.root;
  }

  get files(): ReadonlyMap<string, string> {
    return this.#document.files;
  }

  get refused(): readonly string[] {
    return this.#document.refused;
  }

  at(node: Node, ...keys: (string | number)[]): Node {
    let at = node;
    for (const key of keys) at = this.#normal(this.#document.at(at, key));
    return at;
  }

  resolve(node: Node): Node {
    return this.#normal(this.dialect === "openapi-3.1" ? this.#document.resolve(node, isMoreThanReference) : this.#document.resolve(node));
  }

  written(node: Node): string {
    return this.#document.written(node);
  }

  source(node: Node, key?: string): Source {
    return this.#document.source(node, key);
  }

  #normal(node: Node): Node {
    const { value } = node;
    if (!isObject(value) || (value["$ref"] === undefined && value["allOf"] === undefined)) return node;
    let known = this.#known.get(value);
    if (!known) {
      known = mergeWords(this.dialect === "openapi-3.1" ? referenceAsBase(value) : value);
      this.#known.set(value, known);
    }
    return known === value ? node : { value: known, file: node.file, pointer: node.pointer };
  }
}

/** What stands beside a $ref and says more of the values than words: then the $ref is one part of the schema. */
const shaping = [
  "properties",
  "allOf",
  "oneOf",
  "anyOf",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "enum",
  "const",
];

function isMoreThanReference({ value }: Node): boolean {
  return isObject(value) && referenceAsBase(value) !== value;
}

/** OpenAPI 3.1: keywords beside $ref count as well (JSON Schema 2020-12, section 8.2.3.1), so that it is a member of allOf. */
function referenceAsBase(value: JsonObject): JsonObject {
  const { $ref, ...beside } = value;
  if (typeof $ref !== "string" || !(Array.isArray(value["required"]) || shaping.some((key) => Object.hasOwn(value, key)))) return value;
  const others = Array.isArray(beside["allOf"]) ? (beside["allOf"] as unknown[]) : [];
  return { ...beside, allOf: [{ $ref }, ...others] };
}

/** What makes a member of allOf more than words and limits about the value. */
const shaped = [
  "$ref",
  "properties",
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "allOf",
  "oneOf",
  "anyOf",
  "discriminator",
];

/** Members of allOf that only add words, limits or the type of a scalar are said by the schema itself. */
function mergeWords(value: JsonObject): JsonObject {
  const { allOf, ...own } = value;
  if (!Array.isArray(allOf)) return value;
  const isWords = (member: unknown): member is JsonObject =>
    isObject(member) && member["type"] !== "object" && !shaped.some((key) => Object.hasOwn(member, key));
  const words = allOf.filter(isWords);
  if (words.length === 0) return value;
  const rest = allOf.filter((member) => !isWords(member));
  return { ...Object.assign({}, ...words), ...own, ...(rest.length > 0 ? { allOf: rest } : {}) } as JsonObject;
}
