import type { Node } from "../../load/document.js";
import type { Constraints, ScalarSchema, ScalarType } from "../schema.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { numberAt, textAt } from "./nodes.js";
import { present } from "./present.js";

export type WireType = ScalarSchema["wire"];

/** What a format means, by the JSON type that carries it; in lower case, for documents do not agree on theirs. Those that are only a hint about a text mean a text. */
const formats: Readonly<Record<WireType, ReadonlyMap<string, ScalarType>>> = {
  string: new Map<string, ScalarType>([
    ["char", "char"],
    ["uuid", "uuid"],
    ["guid", "uuid"],
    ["uri", "uri"],
    ["url", "uri"],
    ["arm-id", "arm-id"],
    ["password", "password"],
    ["odata-query", "odata-query"],
    ["duration", "duration"],
    ["time", "time"],
    ["date", "date"],
    ["date-time", "date-time"],
    ["date-time-rfc1123", "date-time-rfc1123"],
    ["date-time-rfc7231", "date-time-rfc1123"],
    ["byte", "byte"],
    ["base64", "byte"],
    ["base64url", "base64url"],
    ["int64", "int64-string"],
    ["uint64", "int64-string"],
    ["int32", "string"],
    ["decimal", "string"],
    ["double", "string"],
    ["float", "string"],
    ["email", "string"],
    ["idn-email", "string"],
    ["hostname", "string"],
    ["idn-hostname", "string"],
    ["ipv4", "string"],
    ["ipv6", "string"],
    ["uri-reference", "string"],
    ["uri-template", "string"],
    ["iri", "string"],
    ["iri-reference", "string"],
    ["json-pointer", "string"],
    ["relative-json-pointer", "string"],
    ["regex", "string"],
    ["string", "string"],
    ["html", "string"],
    ["commonmark", "string"],
    ["media-range", "string"],
    ["etag", "string"],
    ["duration-constant", "string"],
    ["certificate", "string"],
  ]),
  integer: new Map<string, ScalarType>([
    ["int8", "int32"],
    ["uint8", "int32"],
    ["int16", "int32"],
    ["uint16", "int32"],
    ["int32", "int32"],
    ["uint32", "int64"],
    ["int64", "int64"],
    ["uint64", "int64"],
    ["unixtime", "unixtime"],
    ["integer", "int32"],
    ["decimal", "decimal"],
  ]),
  number: new Map<string, ScalarType>([
    ["float", "float"],
    ["float32", "float"],
    ["double", "double"],
    ["float64", "double"],
    ["decimal", "decimal"],
    ["decimal128", "decimal"],
    ["int32", "int32"],
    ["int64", "int64"],
    ["unixtime", "unixtime"],
    ["number", "double"],
  ]),
  boolean: new Map<string, ScalarType>([["boolean", "boolean"]]),
};

/** Formats that mean bytes as they are. */
export const fileFormats: ReadonlySet<string> = new Set(["binary", "file"]);

/** Without a format: integers are 32 bits wide, as AutoRest has always read them, and numbers are what JSON calls a number. */
const plain: Readonly<Record<WireType, ScalarType>> = { string: "string", integer: "int32", number: "double", boolean: "boolean" };

/** The JSON type that a schema without `type` must have meant to give this format. */
export function typeOfFormat(format: string): WireType | undefined {
  return (["string", "integer", "number"] as const).find((wire) => formats[wire].has(format.toLowerCase()));
}

export function isWireType(type: string | undefined): type is WireType {
  return type === "string" || type === "integer" || type === "number" || type === "boolean";
}

export function readScalar(context: Context, node: Node, wire: WireType, keywords: Keywords): ScalarSchema {
  const { format } = keywords;
  return present({
    kind: "scalar" as const,
    source: context.document.source(node),
    title: textAt(node, "title"),
    type: format === undefined ? plain[wire] : scalarType(context, node, wire, format),
    wire,
    format: textAt(node, "format"),
    constraints: readConstraints(node, keywords),
  });
}

function scalarType(context: Context, node: Node, wire: WireType, format: string): ScalarType {
  const type = formats[wire].get(format.toLowerCase());
  if (type !== undefined) return type;
  const key = `format ${wire} ${format}`;
  if (!context.reported.has(key)) {
    context.reported.add(key);
    const place = context.document.source(context.document.at(node, "format"));
    context.diagnostics.warning(
      "SW204",
      `The format "${format}" of type ${wire} is not known; the value is taken as a plain ${wire}.`,
      place,
    );
  }
  return plain[wire];
}

function readConstraints(node: Node, keywords: Keywords): Constraints | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords;
  const constraints = present({
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf: numberAt(node, "multipleOf"),
    minLength: numberAt(node, "minLength"),
    maxLength: numberAt(node, "maxLength"),
    pattern: textAt(node, "pattern"),
  });
  return Object.keys(constraints).length > 0 ? constraints : undefined;
}
