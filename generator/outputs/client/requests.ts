import type { Operation, Parameter, RequestBody } from "../../model/index.js";
import type { ConversionView } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import type { ResultView } from "./results.js";
import type { Signature } from "./signature.js";
import { type EntryView, type ValueView, entry, fieldValue, textValue, valueOf } from "../common/values.js";
import { type XmlCodecView, type XmlRootView, xmlRoot } from "../models/xml.js";

export interface RequestView {
  /** `BatchDeployments.list`, for traces. */
  operation: string;
  method: string;
  path: string;
  pathParameters: EntryView[];
  query: EntryView[];
  headers: EntryView[];
  accept?: string;
  /** Fixed, from a parameter, or the option `contentType` with its default. */
  contentType?: { literal: string } | { value: ValueView } | { choice: string };
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

export function requestView(
  operation: Operation,
  traceName: string,
  signature: Signature,
  result: ResultView,
  emission: Emission,
): RequestView {
  const inPlace = (place: Parameter["in"]): EntryView[] =>
    signature.arguments.flatMap((argument): EntryView[] => {
      const { of } = argument;
      if (of.kind !== "parameter" || of.parameter.in !== place) return [];
      if (place === "header" && isSetApart(of.parameter.name.toLowerCase(), operation)) return [];
      const { name, collectionFormat, skipUrlEncoding, headerCollectionPrefix: prefix } = of.parameter;
      if (prefix !== undefined) return [{ ...entry(prefix, valueOf(argument)), prefix: true }];
      // An empty text is no segment of a path, unless it is the only one that the document allows.
      const isEmptySegment = place === "path" && argument.place.kind === "constant" && argument.place.value === "";
      return [entry(name, textValue(argument, collectionFormat, skipUrlEncoding === true || isEmptySegment, emission))];
    });
  const headerValue = (name: string): ValueView | undefined => {
    const argument = signature.arguments.find(
      ({ of }) => of.kind === "parameter" && of.parameter.in === "header" && of.parameter.name.toLowerCase() === name,
    );
    return argument && valueOf(argument);
  };
  const accept = acceptOf(operation);
  const errorXml = operation.errors.find(({ body, format }) => body && format === "xml")?.body;
  return {
    operation: traceName,
    method: operation.method,
    path: operation.path,
    pathParameters: inPlace("path"),
    query: inPlace("query"),
    headers: inPlace("header"),
    ...(accept === undefined ? {} : { accept }),
    ...bodyView(operation.body, signature, headerValue("content-type"), emission),
    expected: expectedStatuses(operation),
    errors: operation.errors.flatMap(({ status, body, format }) => {
      const conversion = body && format !== "xml" ? emission.read.of(body) : undefined;
      return conversion ? [{ status, conversion }] : [];
    }),
    ...(errorXml ? { errorXml: xmlRoot(errorXml, emission).codec } : {}),
    stream: result.kind === "stream",
  };
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

/** What the success responses come as; the runtime asks for JSON where nothing is said. */
function acceptOf(operation: Operation): string | undefined {
  const types = [...new Set(operation.responses.filter((response) => response.body).flatMap((response) => response.contentTypes))];
  const errors =
    types.length > 0 && !types.includes("application/json") && operation.errors.some((response) => response.format === "json")
      ? ["application/json"]
      : [];
  const accept = [...types, ...errors].join(", ");
  return accept === "" || accept === "application/json" ? undefined : accept;
}

function bodyView(
  body: RequestBody | undefined,
  signature: Signature,
  contentType: ValueView | undefined,
  emission: Emission,
): Pick<RequestView, "body" | "contentType"> {
  if (!body) return {};
  if (body.fields) {
    const fields = signature.arguments.flatMap((argument) =>
      argument.of.kind === "field" ? [entry(argument.of.field.name, fieldValue(argument, argument.of.field, body.format, emission))] : [],
    );
    return { body: { kind: body.format === "multipart" ? "multipart" : "form", fields } };
  }
  const argument = signature.arguments.find(({ of }) => of.kind === "body");
  if (!argument) return {};
  const conversion = body.format === "json" ? emission.write.of(argument.schema) : undefined;
  const [first = "application/json", ...others] = body.contentTypes;
  const media: Pick<RequestView, "contentType"> = {
    contentType: contentType ? { value: contentType } : others.length > 0 ? { choice: first } : { literal: first },
  };
  if (body.format === "xml") {
    const root = xmlRoot(argument.schema, emission);
    return {
      body: { kind: "xml", entry: entry("body", { kind: "xml", root, value: valueOf(argument), optional: !argument.required }), root },
      ...media,
    };
  }
  const kind = body.format === "form" || body.format === "multipart" ? "binary" : body.format;
  return {
    body: {
      kind,
      entry: entry(
        "body",
        conversion
          ? {
              kind: "converted",
              conversion,
              value: valueOf(argument),
              optional: !argument.required,
              nullable: emission.schemas.isNullable(argument.schema),
            }
          : valueOf(argument),
      ),
    },
    ...media,
  };
}
