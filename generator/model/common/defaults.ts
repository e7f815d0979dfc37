import type { Node } from "../../load/document.js";
import type { JsonValue } from "../../report/source.js";
import type { Context } from "./context.js";
import { readMembers } from "./enum-members.js";
import { isClosed } from "./enums.js";
import { destination, kindOf, wireTypeOf, wrapped } from "./kinds.js";
import { has, isObject, isReference } from "./nodes.js";
import { isWireType } from "./scalars.js";
import { asDeclared, keyOfValue, quoted, typeOfValue } from "./values.js";

/**
 * A default value (`default`, x-ms-client-default) in the type of its schema. One that cannot be read so, or that a closed enumeration does not
 * list, is left out; both are told. `null` says that there is none.
 * @param node the object that gives the default.
 * @param schema the schema that it is for: the same object, or one below it.
 */
export function defaultAt(context: Context, node: Node, key: "default" | "x-ms-client-default", schema: Node): JsonValue | undefined {
  if (!has(node, key)) return undefined;
  const given = context.document.at(node, key);
  if (given.value === null || given.value === undefined) return undefined;
  const { value, wanted } = fitted(context, given, schema);
  if (keyOfValue(given.value as JsonValue) === keyOfValue(value ?? null)) return value;
  const read = value === undefined ? "it is left out" : `it is read as ${JSON.stringify(value)}`;
  const message = `The default ${quoted(context.document, given)} is no ${wanted}; ${read}.`;
  context.diagnostics.slip("SW222", message, context.document.source(node, key));
  return value;
}

interface Fitted {
  /** Undefined where the value does not fit. */
  value: JsonValue | undefined;
  /** What would fit, for people. */
  wanted: string;
}

function fitted(context: Context, given: Node, use: Node): Fitted {
  const { document, dialect } = context;
  const schema = meant(context, use);
  const keywords = dialect.keywords(context, schema);
  const value = given.value as JsonValue;
  if (!isObject(schema.value)) return { value, wanted: "" };
  switch (kindOf(context, schema, keywords)) {
    case "enum":
      return fittedMember(context, given, schema);
    case "scalar": {
      const wire = wireTypeOf(schema, keywords);
      return { value: isWireType(wire) ? asDeclared(document, given, wire) : value, wanted: wire ?? "" };
    }
    case "array": {
      if (!Array.isArray(value)) return { value: undefined, wanted: "array" };
      if (!has(schema, "items")) return { value, wanted: "array" };
      const items = value.map((_, index) => fitted(context, document.at(given, index), document.at(schema, "items")).value);
      return { value: items.every((item) => item !== undefined) ? items : undefined, wanted: "array of such items" };
    }
    case "object":
    case "map":
      return { value: typeOfValue(value) === "object" ? value : undefined, wanted: "object" };
    default:
      return { value, wanted: "" };
  }
}

/** A member of the enumeration, upper and lower case aside; what an open one does not list is as good, if it is of the right type. */
function fittedMember(context: Context, given: Node, schema: Node): Fitted {
  const { valueKind, members } = readMembers(context, schema, context.dialect.keywords(context, schema));
  const value = valueKind === "mixed" ? (given.value as JsonValue) : asDeclared(context.document, given, valueKind);
  const listed =
    members.find((member) => value !== undefined && keyOfValue(member.value) === keyOfValue(value)) ??
    members.find((member) => String(member.value).toLowerCase() === String(value).toLowerCase());
  const other = isClosed(schema) ? undefined : value;
  return { value: listed?.value ?? other, wanted: "value of its enumeration" };
}

/** Behind a $ref, or a schema that only passes on another one. */
function meant(context: Context, use: Node): Node {
  if (isReference(use)) return destination(context, use);
  const inner = wrapped(context, use, context.dialect.keywords(context, use));
  return inner && isReference(inner) ? destination(context, inner) : use;
}
