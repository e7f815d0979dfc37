import type { FormField, JsonValue, RequestBody, Schema } from "../../model/index.js";
import { type ConversionView, textConversion } from "./conversions.js";
import type { Emission } from "./emission.js";
import { isFile } from "../client/options.js";
import type { Argument, ArgumentPlace } from "../client/signature.js";
import type { XmlRootView } from "../models/xml.js";

/** An expression: a constant, an argument, or a function around one. */
export type ValueView =
  | { kind: "constant"; value: string | number | boolean }
  /** `guarded`: the last member belongs to an object that may be missing. */
  | { kind: "argument"; path: string[]; guarded: boolean }
  /** What is sent where the caller gives nothing (x-ms-client-default). */
  | { kind: "fallback"; value: ValueView; fallback: JsonValue }
  /** A document with one element. */
  | { kind: "xml"; root: XmlRootView; value: ValueView; optional: boolean }
  /** A function of runtime/, called with a value. */
  | { kind: "call"; name: string; value: ValueView }
  /** Converted where it is there; `optional` says that it may not be, `nullable` that null is a value, which is kept. */
  | { kind: "converted"; conversion: ConversionView; value: ValueView; optional: boolean; nullable: boolean }
  /** An array whose items are converted one by one. */
  | { kind: "mapped"; conversion: ConversionView; value: ValueView; optional: boolean };

export interface EntryView {
  name: string;
  value: ValueView;
  /** True where the value is a variable of that very name. */
  shorthand: boolean;
  /** True for a map whose entries each become a header that begins with `name`. */
  prefix: boolean;
}

export function entry(name: string, value: ValueView): EntryView {
  return { name, value, shorthand: value.kind === "argument" && value.path.length === 1 && value.path[0] === name, prefix: false };
}

export function valueOf({ of, place }: Argument): ValueView {
  if (place.kind === "constant") return { kind: "constant", value: place.value };
  const value: ValueView = { kind: "argument", path: pathOf(place), guarded: place.kind === "grouped" && place.group.kind === "option" };
  const fallback = of.kind === "parameter" && !of.parameter.required ? of.parameter.clientDefault : undefined;
  return fallback === undefined ? value : { kind: "fallback", value, fallback };
}

/** A parameter, or a field of a form, on its way into the request. */
export function textValue(
  argument: Argument,
  collectionFormat: string | undefined,
  skipUrlEncoding: boolean,
  emission: Emission,
): ValueView {
  const schema = emission.schemas.resolve(argument.schema);
  const joined = collectionFormat === "multi" ? undefined : collectionFormat;
  return wrapped(inText(valueOf(argument), schema, !argument.required, emission), joined, skipUrlEncoding ? "raw" : undefined);
}

/** Files of a multipart form travel as they are. */
export function fieldValue(argument: Argument, field: FormField, format: RequestBody["format"], emission: Emission): ValueView {
  return format === "multipart" && isFile(field.schema, emission)
    ? valueOf(argument)
    : textValue(argument, field.collectionFormat, false, emission);
}

function inText(value: ValueView, schema: Schema, optional: boolean, emission: Emission): ValueView {
  if (schema.kind === "array") {
    const item = asText(emission.schemas.resolve(schema.items));
    return item ? { kind: "mapped", conversion: item, value, optional } : value;
  }
  const conversion = asText(schema);
  return conversion ? { kind: "converted", conversion, value, optional, nullable: false } : value;
}

/** How a value becomes text. What has parts becomes JSON. */
function asText(schema: Schema): ConversionView | undefined {
  if (["object", "map", "array", "any", "union"].includes(schema.kind)) return { kind: "scalar", name: "jsonText" };
  const name = schema.kind === "scalar" ? textConversion(schema.type) : undefined;
  return name === undefined ? undefined : { kind: "scalar", name };
}

/** The value inside calls of functions of runtime/, the first one innermost. */
function wrapped(value: ValueView, ...functions: (string | undefined)[]): ValueView {
  return functions.reduce<ValueView>((inner, name) => (name === undefined ? inner : { kind: "call", name, value: inner }), value);
}

function pathOf(place: ArgumentPlace): string[] {
  switch (place.kind) {
    case "positional":
      return [place.name];
    case "option":
      return ["options", place.name];
    case "context":
      return ["context", place.name];
    case "grouped":
      return [...pathOf(place.group), place.name];
    case "constant":
      return [];
  }
}
