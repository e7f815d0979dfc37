import type { Operation, ResponseHeader, Schema } from "../../model/index.js";
import { doc } from "../common/docs.js";
import type { Emission } from "../common/emission.js";
import type { PropertyView } from "../models/models.js";
import { Scope, camelCase } from "../common/names.js";
import { typeOf } from "../common/types.js";
import type { DocView } from "../common/views.js";

/** Documented headers of the success responses. */
export interface HeadersView {
  name: string;
  doc: DocView;
  properties: (PropertyView & {
    header: string;
    /** The property is a map of all headers that begin with this. */
    prefix?: string;
    /** Function of runtime/ that makes a value of the text; absent where the text is the value. */
    reader?: string;
  })[];
}

/** Headers that a poller looks at, so that nobody else has to. */
const ofPollers = ["azure-asyncoperation", "location", "operation-location", "retry-after", "x-ms-async-operation-timeout"];

/** What the headers of an answer say, or nothing where the document has none that are of use to a caller. */
export function headersView(operation: Operation, prefix: string, called: string, emission: Emission): HeadersView | undefined {
  const headers = new Map<string, ResponseHeader>();
  for (const header of operation.responses.flatMap((response) => response.headers)) {
    const key = header.name.toLowerCase();
    if (!headers.has(key) && !(operation.longRunning && ofPollers.includes(key))) headers.set(key, header);
  }
  if (headers.size === 0) return undefined;
  const scope = new Scope();
  return {
    name: emission.takeType(`${prefix}Headers`, `${prefix}ResponseHeaders`),
    doc: doc(`Headers of the answer of ${called}.`),
    properties: [...headers.values()].map((header) => {
      return {
        name: scope.take(camelCase(header.clientName ?? header.name)),
        header: header.name,
        ...(header.headerCollectionPrefix === undefined ? {} : { prefix: header.headerCollectionPrefix }),
        readonly: true,
        optional: true,
        type: typeOf(header.schema, emission),
        doc: doc(header.description),
        ...headerReader(header.schema, emission),
      };
    }),
  };
}

/** The function of runtime/ that reads a header's text, if any. */
function headerReader(schema: Schema, emission: Emission): { reader?: string } {
  const conversion = emission.read.of(schema);
  if (conversion?.kind === "scalar") return { reader: conversion.name };
  const resolved = emission.schemas.resolve(schema);
  const wire =
    resolved.kind === "scalar" ? resolved.wire : resolved.kind === "enum" || resolved.kind === "constant" ? resolved.valueKind : "string";
  if (wire === "mixed") return { reader: "readLiteral" };
  if (wire === "boolean") return { reader: "readBoolean" };
  return wire === "integer" || wire === "number" ? { reader: "readNumber" } : {};
}
