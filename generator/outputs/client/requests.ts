import type { Operation, Parameter, RequestBody } from "../../model/index.js";
import { familyOf } from "../../model/common/media-types.js";
import type { ConversionView } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import { acceptedTypes, sentTypes } from "../common/media-types.js";
import type { ResultView } from "./results.js";
import type { Argument, Signature } from "./signature.js";
import { type EntryView, type ValueView, entry, fieldValue, jsonValue, objectEntry, textValue, valueOf } from "../common/values.js";
import { type XmlCodecView, type XmlRootView, xmlRoot } from "../models/xml.js";

export interface RequestView {
  /** `BatchDeployments.list`, for traces. */
  operation: string;
  method: string;
  path: string;
  pathParameters: EntryView[];
  query: EntryView[];
  headers: EntryView[];
  /** Media types that are asked for; the caller's own where the operation has a parameter for them. */
  accept?: MediaTypeView;
  contentType?: MediaTypeView;
  body?:
    | { kind: "json" | "text" | "binary"; entry: EntryView }
    | { kind: "xml"; entry: EntryView; root: XmlRootView }
    | { kind: "form" | "multipart"; fields: EntryView[] };
  expected: number[];
  /** Error bodies that look different on the wire, by status. */
  errors: { status: string; conversion: ConversionView }[];
  /** How error bodies in XML are read. */
  errorXml?: XmlCodecView;
  /** The response is handed on as it arrives. */
  stream: boolean;
}

/** A media type of a request. */
export interface MediaTypeView {
  /** What the caller says, by a parameter. */
  value?: ValueView;
  /** The caller may say it with the option `contentType`. */
  option?: true;
  /** What it is where the caller does not say. */
  literal?: string;
  /** The same, where it depends on what is sent. */
  byValue?: { value: ValueView; values: string; bytes: string; text?: string };
}

export function requestView(
  operation: Operation,
  traceName: string,
  signature: Signature,
  result: ResultView,
  emission: Emission,
): RequestView {
  const inPlace = (place: Parameter["in"]): EntryView[] =>
    signature.arguments.flatMap((argument) => {
      const { of } = argument;
      if (of.kind !== "parameter" || of.parameter.in !== place) return [];
      return place === "header" && isSetApart(of.parameter.name.toLowerCase(), operation)
        ? []
        : [parameterEntry(argument, of.parameter, emission)];
    });
  const cookies = inPlace("cookie");
  const accept = acceptView(operation, headerNamed("accept", signature, emission));
  const errorXml = operation.errors.find(({ body, format }) => body && format === "xml")?.body;
  return {
    operation: traceName,
    method: operation.method,
    path: operation.path,
    pathParameters: inPlace("path"),
    query: inPlace("query"),
    headers: [...inPlace("header"), ...(cookies.length > 0 ? [entry("Cookie", { kind: "cookies", entries: cookies })] : [])],
    ...(accept ? { accept } : {}),
    ...bodyView(operation.body, signature, emission),
    expected: expectedStatuses(operation),
    errors: operation.errors.flatMap(({ status, body, format }) => {
      const conversion = body && format !== "xml" ? emission.read.of(body) : undefined;
      return conversion ? [{ status, conversion }] : [];
    }),
    ...(errorXml ? { errorXml: xmlRoot(errorXml, emission).codec } : {}),
    stream: result.kind === "stream",
  };
}

function parameterEntry(argument: Argument, parameter: Parameter, emission: Emission): EntryView {
  const { name, in: place, collectionFormat, objectStyle, omitEmpty, skipUrlEncoding, headerCollectionPrefix: prefix } = parameter;
  if (prefix !== undefined) return { ...entry(prefix, valueOf(argument)), spread: "prefixed" };
  if (argument.link && place === "path" && skipUrlEncoding)
    return entry(name, { kind: "call", name: "linkPart", value: valueOf(argument) });
  if (parameter.json) return entry(name, jsonValue(argument, emission));
  if (objectStyle) return objectEntry(name, argument, objectStyle, { in: place }, emission);
  // An empty text is no segment of a path, unless it is the only one that the document allows.
  const isEmptySegment = place === "path" && argument.place.kind === "constant" && argument.place.value === "";
  const text = { in: place, raw: skipUrlEncoding === true || isEmptySegment, nonEmpty: omitEmpty === true };
  return entry(name, textValue(argument, collectionFormat, text, emission));
}

/** Headers that belong to the body, and to what is answered, are written with these. */
function isSetApart(header: string, { body }: Operation): boolean {
  return header === "accept" || (header === "content-type" && body !== undefined);
}

/** Statuses that are a success; where the document names none, or a range, all that HTTP calls one. */
function expectedStatuses({ responses }: Operation): number[] {
  const statuses = responses.map(({ status }) => Number(status));
  return statuses.length > 0 && statuses.every((status) => !Number.isNaN(status)) ? statuses : [200, 201, 202, 203, 204, 205, 206];
}

/** A header that the request has a place of its own for, as the caller gives it. */
function headerNamed(name: string, signature: Signature, emission: Emission): Pick<MediaTypeView, "value"> & { required?: boolean } {
  const argument = signature.arguments.find(
    ({ of }) => of.kind === "parameter" && of.parameter.in === "header" && of.parameter.name.toLowerCase() === name,
  );
  if (argument?.of.kind !== "parameter") return {};
  return { value: textValue(argument, argument.of.parameter.collectionFormat, { in: "header" }, emission), required: argument.required };
}

/** The runtime asks for JSON where nothing is said. */
function acceptView(operation: Operation, { value, required }: ReturnType<typeof headerNamed>): MediaTypeView | undefined {
  if (value && required) return { value };
  const types = acceptedTypes(operation).join(", ");
  const literal = types === "" || types === "application/json" ? {} : { literal: types };
  return value || "literal" in literal ? { ...(value ? { value } : {}), ...literal } : undefined;
}

function contentTypeView(body: RequestBody, signature: Signature, argument: Argument, emission: Emission): MediaTypeView {
  const { value, required } = headerNamed("content-type", signature, emission);
  if (value && required) return { value };
  const { types, values, bytes, text } = sentTypes(body, emission);
  const given = value ? { value } : types.length > 1 ? { option: true as const } : {};
  if (bytes === undefined) return { ...given, literal: values };
  return { ...given, byValue: { value: valueOf(argument), values, bytes, ...(text === undefined || text === bytes ? {} : { text }) } };
}

function bodyView(body: RequestBody | undefined, signature: Signature, emission: Emission): Pick<RequestView, "body" | "contentType"> {
  if (!body) return {};
  if (body.fields) {
    const fields = signature.arguments.flatMap((argument) =>
      argument.of.kind === "field" ? [entry(argument.of.field.name, fieldValue(argument, argument.of.field, body.format, emission))] : [],
    );
    return { body: { kind: body.format === "multipart" ? "multipart" : "form", fields } };
  }
  const argument = signature.arguments.find(({ of }) => of.kind === "body");
  if (!argument) return {};
  const contentType = contentTypeView(body, signature, argument, emission);
  if (body.format === "xml") {
    const root = xmlRoot(argument.schema, emission);
    const value: ValueView = { kind: "xml", root, value: valueOf(argument), optional: !argument.required };
    return { body: { kind: "xml", entry: entry("body", value), root }, contentType };
  }
  const kind = body.format === "form" || body.format === "multipart" ? "binary" : body.format;
  return { body: { kind, entry: entry("body", bodyValue(body, argument, contentType, emission)) }, contentType };
}

function bodyValue(body: RequestBody, argument: Argument, { value: type, byValue }: MediaTypeView, emission: Emission): ValueView {
  const value = valueOf(argument);
  // Under a media type of JSON the runtime would take text for a JSON value.
  if (body.format === "binary") return type || isJsonAtTimes(body) ? { kind: "call", name: "verbatim", value } : value;
  const conversion = body.format === "json" ? emission.write.of(argument.schema) : undefined;
  if (!conversion) return byValue && byValue.text !== byValue.values ? { kind: "call", name: "verbatim", value } : value;
  if (byValue) return { kind: "unless-bytes", conversion, value };
  return { kind: "converted", conversion, value, optional: !argument.required, nullable: emission.schemas.isNullable(argument.schema) };
}

function isJsonAtTimes({ contentTypes }: RequestBody): boolean {
  return contentTypes.some((type) => familyOf(type) === "json");
}
