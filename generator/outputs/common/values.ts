import type { CollectionFormat, FormField, JsonValue, ObjectStyle, Parameter, RequestBody, Schema } from "../../model/index.js";
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
  /** As `converted`, but bytes and text are sent as they are. */
  | { kind: "unless-bytes"; conversion: ConversionView; value: ValueView }
  /** An array as one text. */
  | { kind: "separated"; function: "delimitedText" | "joinedText"; separator: string; value: ValueView }
  /** A part of a form with a media type of its own. */
  | { kind: "part"; value: ValueView; contentType: string }
  /** All cookies of a request. */
  | { kind: "cookies"; entries: EntryView[] }
  /** An array whose items are converted one by one. */
  | { kind: "mapped"; conversion: ConversionView; value: ValueView; optional: boolean };

export interface EntryView {
  name: string;
  value: ValueView;
  /** True where the value is a variable of that very name. */
  shorthand: boolean;
  /** A function of runtime/ that makes several entries of the value: headers that begin with `name`, or the parts of an object. */
  spread?: "prefixed" | "deepObject" | "explodedProperties";
}

export function entry(name: string, value: ValueView): EntryView {
  return { name, value, shorthand: value.kind === "argument" && value.path.length === 1 && value.path[0] === name };
}

export function valueOf({ of, place }: Argument): ValueView {
  if (place.kind === "constant") return { kind: "constant", value: place.value };
  const value: ValueView = { kind: "argument", path: pathOf(place), guarded: place.kind === "grouped" && place.group.kind === "option" };
  const fallback = of.kind === "parameter" && !of.parameter.required ? of.parameter.clientDefault : undefined;
  return fallback === undefined ? value : { kind: "fallback", value, fallback };
}

/** Where a text is written: what belongs to an address is percent-encoded there, unless it is `raw`. */
export interface TextPlace {
  in: Parameter["in"] | "form";
  raw?: boolean;
  /** An empty array is left out, rather than sent as an empty text. */
  nonEmpty?: boolean;
}

/** A parameter, or a field of a form, on its way into the request. */
export function textValue(
  argument: Argument,
  collectionFormat: CollectionFormat | undefined,
  { in: place, raw = false, nonEmpty = false }: TextPlace,
  emission: Emission,
): ValueView {
  const schema = emission.schemas.resolve(argument.schema);
  const text = inText(valueOf(argument), schema, !argument.required, emission);
  const isAddress = place === "path" || place === "query" || place === "host";
  if (collectionFormat === undefined) return raw && isAddress ? { kind: "call", name: "raw", value: text } : text;
  const items: ValueView =
    raw && isAddress ? { kind: "mapped", conversion: { kind: "scalar", name: "raw" }, value: text, optional: !argument.required } : text;
  if (collectionFormat === "multi") return items;
  const given: ValueView = nonEmpty ? { kind: "call", name: "nonEmpty", value: items } : items;
  const separator = separators[collectionFormat];
  return isAddress
    ? { kind: "separated", function: "delimitedText", separator: encodedSeparators[collectionFormat] ?? separator, value: given }
    : { kind: "separated", function: "joinedText", separator, value: given };
}

const separators = { csv: ",", ssv: " ", tsv: "\t", pipes: "|" } as const;

const encodedSeparators: Partial<Record<CollectionFormat, string>> = { ssv: "%20", tsv: "%09" };

/** An object in an address or a header, as its style has it: one value, or several. */
export function objectEntry(name: string, argument: Argument, style: ObjectStyle, place: TextPlace, emission: Emission): EntryView {
  const value = written(argument, emission);
  if (style !== "flat") return { ...entry(name, value), spread: style === "deep" ? "deepObject" : "explodedProperties" };
  const separated = place.in === "header" ? "joinedText" : "delimitedText";
  return entry(name, { kind: "separated", function: separated, separator: ",", value: { kind: "call", name: "flatProperties", value } });
}

/** A value that is written as JSON, a text too. */
export function jsonValue(argument: Argument, emission: Emission): ValueView {
  return converted({ kind: "scalar", name: "writeJson" }, written(argument, emission), argument);
}

/** A value in the shape that it has in JSON. */
function written(argument: Argument, emission: Emission): ValueView {
  const conversion = emission.write.of(argument.schema);
  return conversion ? converted(conversion, valueOf(argument), argument) : valueOf(argument);
}

function converted(conversion: ConversionView, value: ValueView, { required }: Argument): ValueView {
  return { kind: "converted", conversion, value, optional: !required, nullable: false };
}

/** Files of a multipart form travel as they are, objects as JSON, each with the media type of its part. */
export function fieldValue(argument: Argument, field: FormField, format: RequestBody["format"], emission: Emission): ValueView {
  if (format !== "multipart") return textValue(argument, field.collectionFormat, { in: "form" }, emission);
  const value = partValue(argument, field, emission);
  return field.contentType === undefined ? value : { kind: "part", value, contentType: field.contentType };
}

function partValue(argument: Argument, { schema, collectionFormat }: FormField, emission: Emission): ValueView {
  if (isFile(schema, emission)) return valueOf(argument);
  const resolved = emission.schemas.resolve(schema);
  const isList = resolved.kind === "array" && (collectionFormat ?? "multi") === "multi";
  const one = isList ? resolved.items : schema;
  if (!hasParts(emission.schemas.resolve(one))) return textValue(argument, collectionFormat, { in: "form" }, emission);
  const value = written(argument, emission);
  const conversion: ConversionView = { kind: "scalar", name: "jsonPart" };
  return isList ? { kind: "mapped", conversion, value, optional: !argument.required } : converted(conversion, value, argument);
}

function hasParts({ kind }: Schema): boolean {
  return ["object", "map", "array", "any", "union"].includes(kind);
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
  if (hasParts(schema)) return { kind: "scalar", name: "jsonText" };
  const name = schema.kind === "scalar" ? textConversion(schema.type) : undefined;
  return name === undefined ? undefined : { kind: "scalar", name };
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
