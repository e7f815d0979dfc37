import type {
  FormField,
  JsonValue,
  Operation,
  OperationGroup,
  Paging,
  Parameter,
  RequestBody,
  Response,
  ResponseHeader,
  Schema,
} from "../model/index.js";
import { textConversion, type ConversionView } from "./conversions.js";
import { doc, docTag } from "./docs.js";
import type { Emission } from "./emission.js";
import { exampleOf, type ExampleView } from "./examples.js";
import { camelCase, isReserved, pascalCase, Scope } from "./names.js";
import { constantOf, contextMember, signatureOf, type Argument, type ArgumentPlace, type Signature } from "./signature.js";
import { typeOf, union } from "./types.js";
import type { PropertyView } from "./models.js";
import type { DocView, FileView, SectionView, TypeView } from "./views.js";

/** A module of operations: one group of the document. */
export interface GroupView {
  /** As in the document; empty for operations without a group. */
  name: string;
  /** Member of the client, and name of the module: `batchDeployments`. */
  member: string;
  description?: string;
  operations: OperationView[];
}

/** One operation as a function. */
export interface OperationView {
  /** operationId. */
  id: string;
  /** How it is called, for what calls it. */
  signature: Signature;
  /** `createOrUpdate`. */
  name: string;
  /** Name inside the module, where `name` is a reserved word or taken. */
  local: string;
  doc: DocView & { example?: ExampleView };
  contextType: string;
  parameters: { name: string; type: TypeView }[];
  options: OptionsView;
  groups: OptionsView[];
  headers?: HeadersView;
  request: RequestView;
  result: ResultView;
}

/** The interface of an operation's options, or of a parameter group; `declared` is false where there is nothing to add to its base. */
export interface OptionsView {
  name: string;
  base?: string;
  declared: boolean;
  doc: DocView;
  properties: PropertyView[];
}

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
  body?: { kind: "json" | "xml" | "text" | "binary"; entry: EntryView } | { kind: "form" | "multipart"; fields: EntryView[] };
  expected: number[];
  /** Error bodies that look different on the wire, by status. */
  errors: { status: string; conversion: ConversionView }[];
  /** The response is handed on as it arrives. */
  stream: boolean;
}

export interface EntryView {
  name: string;
  value: ValueView;
  /** True where the value is a variable of that very name. */
  shorthand: boolean;
  /** True for a map whose entries each become a header that begins with `name`. */
  prefix: boolean;
}

/** An expression: a constant, an argument, or a function around one. */
export type ValueView =
  | { kind: "constant"; value: string | number | boolean }
  /** `guarded`: the last member belongs to an object that may be missing. */
  | { kind: "argument"; path: string[]; guarded: boolean }
  /** What is sent where the caller gives nothing (x-ms-client-default). */
  | { kind: "fallback"; value: ValueView; fallback: JsonValue }
  /** A function of runtime/, called with a value. */
  | { kind: "call"; name: string; value: ValueView }
  /** Converted where it is there; `optional` says that it may not be. */
  | { kind: "converted"; conversion: ConversionView; value: ValueView; optional: boolean }
  /** An array whose items are converted one by one. */
  | { kind: "mapped"; conversion: ConversionView; value: ValueView; optional: boolean };

/** What a call gives. */
export type ResultView =
  | { kind: "json"; type: TypeView; conversion?: ConversionView; statuses?: StatusView[] }
  | { kind: "xml"; type: TypeView; root?: string }
  | { kind: "text" }
  | { kind: "stream" }
  | { kind: "boolean" }
  | { kind: "headers" }
  | { kind: "void" }
  | ({ kind: "pages" } & PagesView)
  | { kind: "poller"; type: TypeView; reads?: { conversion?: ConversionView }; pages?: PagesView; finalState?: string };

/** Where a page has its items, and how to get to the page after it. */
export interface PagesView {
  item: TypeView;
  conversion?: ConversionView;
  itemName: string;
  nextLinkName?: string;
  maxPageSize?: string;
  /** The request for the page after it, where the document names an operation for that. */
  next?: { request: RequestView; usesLink: boolean };
}

/** How a body is read where statuses answer different ones. */
export interface StatusView {
  status: number;
  empty: boolean;
  type: TypeView;
  conversion?: ConversionView;
}

const ownModules = ["index", "client", "context", "models", "serializers", "runtime"];
// No file may be called so on Windows.
const deviceNames = [
  "con",
  "prn",
  "aux",
  "nul",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${String(port)}`, `lpt${String(port)}`]),
];

/** Names the groups: members of the client, and modules beside client.ts and models.ts. */
export function groupViews(emission: Emission): GroupView[] {
  const files = new Scope([...ownModules, ...deviceNames], (name) => name.toLowerCase());
  return emission.service.groups
    .filter((group) => group.operations.length > 0)
    .map((group) => {
      const wanted = group.name === "" ? "operations" : memberName(group.name);
      const member = files.take(wanted, group.name === "" ? "serviceOperations" : `${wanted}Operations`);
      if (group.name !== "" && member !== camelCase(group.name)) {
        const why = `because ${camelCase(group.name)} is taken or reserved`;
        emission.diagnostics.warning(
          "SW402",
          `The operations of "${group.name}" are found under ${member}, ${why}.`,
          group.operations[0]?.source,
        );
      }
      return {
        name: group.name,
        member,
        ...(group.description === undefined ? {} : { description: group.description }),
        operations: operationViews(group, member, emission),
      };
    });
}

function memberName(name: string): string {
  const member = camelCase(name);
  return isReserved(member) || member === "constructor" ? `${member}Operations` : member;
}

/** The file of a group: for each operation what it needs, then the function. */
export function groupFile(group: GroupView, folder: string): FileView {
  return {
    path: `${folder}/${group.member}.ts`,
    language: "typescript",
    sections: group.operations.flatMap((operation): SectionView[] => [
      ...[...operation.groups, operation.options]
        .filter((options) => options.declared)
        .map((data) => ({ template: "client/options", data })),
      ...(operation.headers ? [{ template: "client/headers", data: operation.headers }] : []),
      { template: `client/operation-${operation.result.kind}`, data: operation },
    ]),
  };
}

function operationViews(group: OperationGroup, member: string, emission: Emission): OperationView[] {
  const { runtimeValues } = emission.target;
  const exported = new Scope();
  return group.operations.map((operation) => {
    const name = exported.take(camelCase(operation.name));
    if (name !== camelCase(operation.name)) {
      emission.diagnostics.warning(
        "SW402",
        `The operation ${operation.id} is called ${name}, because another one is called ${camelCase(operation.name)}.`,
        operation.source,
      );
    }
    const clashes = isReserved(name) || runtimeValues.has(name) || /^(read|write)[A-Z]/.test(name);
    return operationView(operation, group, member, name, clashes ? `${name}_` : name, emission);
  });
}

function operationView(
  operation: Operation,
  group: OperationGroup,
  member: string,
  name: string,
  local: string,
  emission: Emission,
): OperationView {
  const prefix = pascalCase(group.name === "" ? "" : group.name).replace(/^_$/, "");
  const typePrefix = `${prefix}${pascalCase(name)}`;
  const signature = signatureOf(operation, prefix, emission);
  const result = resultOf(operation, signature, emission);
  const headers = result.kind === "headers" ? headersView(operation, typePrefix, emission) : undefined;
  const options = optionsView(operation, typePrefix, signature, result, emission);
  return {
    id: operation.id,
    signature,
    name,
    local,
    doc: operationDoc(
      operation,
      signature,
      result,
      exampleOf(operation, group.name === "" ? undefined : member, name, signature, result, emission),
      emission,
    ),
    contextType: emission.target.contextName,
    parameters: signature.positional.map((parameter) => ({ name: parameter, type: positionalType(parameter, signature, emission) })),
    options,
    groups: signature.groups.map((argumentGroup) => ({
      name: argumentGroup.type,
      declared: true,
      doc: doc(`Parameters of {@link ${local}} that belong together.`),
      properties: argumentGroup.members.map((member) => argumentProperty(member, emission)),
    })),
    ...(headers ? { headers } : {}),
    request: requestView(operation, `${prefix === "" ? "" : `${prefix}.`}${name}`, signature, result, emission),
    result,
  };
}

function positionalType(name: string, signature: Signature, emission: Emission): TypeView {
  const group = signature.groups.find((candidate) => candidate.place.kind === "positional" && candidate.place.name === name);
  if (group) return { kind: "name", name: group.type };
  const argument = signature.arguments.find(({ place }) => place.kind === "positional" && place.name === name);
  return argument ? argumentType(argument, emission) : { kind: "name", name: "unknown" };
}

/** Bytes go out in any of the forms that a transport can send. */
function argumentType({ of, schema }: Argument, emission: Emission): TypeView {
  if (of.kind === "parameter" && isFile(schema, emission)) return { kind: "name", name: "string" };
  if (isFile(schema, emission) || (of.kind === "body" && of.body.format === "binary"))
    return { kind: "runtime", name: of.kind === "field" ? "PartValue" : "BinaryBody" };
  const type = typeOf(schema, emission.names);
  return of.kind === "body" && takesBytes(of.body, emission) ? union([type, { kind: "runtime", name: "BinaryBody" }]) : type;
}

/** Whether a JSON body may also be something else, by its media type; it is then the caller who writes it. */
function takesBytes({ format, contentTypes, schema }: RequestBody, emission: Emission): boolean {
  const others = contentTypes.some((type) => !/[/+](?:json|xml)\b/i.test(type));
  return format === "json" && others && schema !== undefined && emission.write.of(schema) === undefined;
}

/** A file, or several. */
function isFile(schema: Schema, emission: Emission): boolean {
  const resolved = emission.schemas.resolve(schema);
  return resolved.kind === "file" || (resolved.kind === "array" && isFile(resolved.items, emission));
}

function argumentProperty(argument: Argument, emission: Emission): PropertyView {
  const { place } = argument;
  return {
    name: place.kind === "constant" ? "" : place.name,
    readonly: false,
    optional: !argument.required,
    type: argumentType(argument, emission),
    doc: doc(argument.description, ...defaultFact(argument)),
  };
}

function defaultFact({ of }: Argument): string[] {
  const value = of.kind === "parameter" ? of.parameter.default : of.kind === "field" ? of.field.default : undefined;
  return value === undefined || value === null ? [] : [`Default: \`${JSON.stringify(value)}\`.`];
}

function optionsView(operation: Operation, prefix: string, signature: Signature, result: ResultView, emission: Emission): OptionsView {
  const base = result.kind === "poller" ? "PollingOptions" : "CallOptions";
  const own = signature.arguments.filter(({ place }) => place.kind === "option").map((argument) => argumentProperty(argument, emission));
  const groups = signature.groups
    .filter((group) => group.place.kind === "option")
    .map((group): PropertyView => ({
      name: group.place.kind === "option" ? group.place.name : "",
      readonly: false,
      optional: true,
      type: { kind: "name", name: group.type },
      doc: doc("Parameters that belong together."),
    }));
  const types = operation.body?.contentTypes ?? [];
  const contentType: PropertyView[] =
    operation.body && types.length > 1 && !hasContentTypeParameter(operation)
      ? [
          {
            name: "contentType",
            readonly: false,
            optional: true,
            type: union(types.map((value) => ({ kind: "literal", value }))),
            doc: doc("Media type of the body.", `Default: \`${JSON.stringify(types[0])}\`.`),
          },
        ]
      : [];
  const properties = [...own, ...groups, ...contentType];
  const declared = properties.length > 0;
  return {
    name: declared ? emission.takeType(`${prefix}Options`) : base,
    base,
    declared,
    doc: doc(`Options of {@link ${camelCase(operation.name)}}.`),
    properties,
  };
}

function hasContentTypeParameter(operation: Operation): boolean {
  return operation.parameters.some((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "content-type");
}

function requestView(operation: Operation, traceName: string, signature: Signature, result: ResultView, emission: Emission): RequestView {
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
    errors: operation.errors.flatMap(({ status, body }) => {
      const conversion = body && emission.read.of(body);
      return conversion ? [{ status, conversion }] : [];
    }),
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
  const kind = body.format === "form" || body.format === "multipart" ? "binary" : body.format;
  return {
    body: {
      kind,
      entry: entry(
        "body",
        conversion ? { kind: "converted", conversion, value: valueOf(argument), optional: !argument.required } : valueOf(argument),
      ),
    },
    contentType: contentType ? { value: contentType } : others.length > 0 ? { choice: first } : { literal: first },
  };
}

function valueOf({ of, place }: Argument): ValueView {
  if (place.kind === "constant") return { kind: "constant", value: place.value };
  const value: ValueView = { kind: "argument", path: pathOf(place), guarded: place.kind === "grouped" && place.group.kind === "option" };
  const fallback = of.kind === "parameter" && !of.parameter.required ? of.parameter.clientDefault : undefined;
  return fallback === undefined ? value : { kind: "fallback", value, fallback };
}

function entry(name: string, value: ValueView): EntryView {
  return { name, value, shorthand: value.kind === "argument" && value.path.length === 1 && value.path[0] === name, prefix: false };
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

/** A parameter, or a field of a form, on its way into the request. */
function textValue(argument: Argument, collectionFormat: string | undefined, skipUrlEncoding: boolean, emission: Emission): ValueView {
  const schema = emission.schemas.resolve(argument.schema);
  const joined = collectionFormat === "multi" ? undefined : collectionFormat;
  return wrapped(inText(valueOf(argument), schema, !argument.required, emission), joined, skipUrlEncoding ? "raw" : undefined);
}

function inText(value: ValueView, schema: Schema, optional: boolean, emission: Emission): ValueView {
  if (schema.kind === "array") {
    const item = asText(emission.schemas.resolve(schema.items));
    return item ? { kind: "mapped", conversion: item, value, optional } : value;
  }
  const conversion = asText(schema);
  return conversion ? { kind: "converted", conversion, value, optional } : value;
}

/** Files of a multipart form travel as they are. */
function fieldValue(argument: Argument, field: FormField, format: RequestBody["format"], emission: Emission): ValueView {
  return format === "multipart" && isFile(field.schema, emission)
    ? valueOf(argument)
    : textValue(argument, field.collectionFormat, false, emission);
}

/** How a value becomes text. What has parts becomes JSON. */
function asText(schema: Schema): ConversionView | undefined {
  if (["object", "map", "array", "any", "union"].includes(schema.kind)) return { kind: "scalar", name: "jsonText" };
  const name = schema.kind === "scalar" ? textConversion(schema.type) : undefined;
  return name === undefined ? undefined : { kind: "scalar", name };
}

function headersView(operation: Operation, prefix: string, emission: Emission): HeadersView {
  const headers = new Map<string, ResponseHeader>();
  for (const response of operation.responses)
    for (const header of response.headers) if (!headers.has(header.name.toLowerCase())) headers.set(header.name.toLowerCase(), header);
  const scope = new Scope();
  return {
    name: emission.takeType(`${prefix}Headers`),
    doc: doc(`Headers of the answer of {@link ${camelCase(operation.name)}}.`),
    properties: [...headers.values()].map((header) => {
      return {
        name: scope.take(camelCase(header.clientName ?? header.name)),
        header: header.name,
        ...(header.headerCollectionPrefix === undefined ? {} : { prefix: header.headerCollectionPrefix }),
        readonly: true,
        optional: true,
        type: typeOf(header.schema, emission.names),
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
  if (wire === "boolean") return { reader: "readBoolean" };
  return wire === "integer" || wire === "number" ? { reader: "readNumber" } : {};
}

function resultOf(operation: Operation, signature: Signature, emission: Emission): ResultView {
  if (operation.longRunning) return pollerResult(operation, signature, emission);
  if (operation.paging) return { kind: "pages", ...pagesView(operation, operation.paging, signature, emission) };
  const answered = operation.responses.filter((response) => response.body);
  const [first] = answered;
  if (!first?.body) return emptyResult(operation);
  if (answered.some((response) => response.format === "binary" || response.body?.kind === "file")) return { kind: "stream" };
  if (first.format === "text") return { kind: "text" };
  return jsonResult(operation.responses, emission);
}

/** Without a body, the documented headers are the answer; HEAD on what may not exist tells whether it does. */
function emptyResult(operation: Operation): ResultView {
  const headers = operation.responses.some((response) => response.headers.length > 0);
  const missing = [...operation.responses, ...operation.errors].some((response) => response.status === "404");
  if (operation.method === "HEAD" && (missing || !headers)) return { kind: "boolean" };
  return { kind: headers ? "headers" : "void" };
}

function jsonResult(responses: readonly Response[], emission: Emission): ResultView {
  // A range (2XX) answers for what no other status does, so it stands last.
  const ordered = [...responses].sort((a, b) => Number(isRange(a)) - Number(isRange(b)));
  const statuses = ordered.map((response): StatusView => {
    if (!response.body) return { status: Number(response.status), empty: true, type: { kind: "name", name: "undefined" } };
    const conversion = emission.read.of(response.body);
    return {
      status: Number(response.status),
      empty: false,
      type: typeOf(response.body, emission.names),
      ...(conversion ? { conversion } : {}),
    };
  });
  const distinct = new Set(statuses.map(({ type, empty }) => JSON.stringify([type, empty])));
  const [first] = statuses;
  if (distinct.size === 1 && first)
    return { kind: "json", type: first.type, ...(first.conversion ? { conversion: first.conversion } : {}) };
  return { kind: "json", type: union(statuses.map(({ type }) => type)), statuses };
}

function isRange({ status }: Response): boolean {
  return Number.isNaN(Number(status));
}

function pagesView(operation: Operation, paging: Paging, signature: Signature, emission: Emission): PagesView {
  const conversion = emission.read.of(paging.item);
  const pageSize = operation.parameters.find(
    (parameter) => parameter.in === "query" && /^\$?max_?(page_?size|results)$/i.test(parameter.name),
  );
  const next = paging.nextOperation === undefined ? undefined : nextRequest(paging.nextOperation, signature, emission);
  return {
    item: typeOf(paging.item, emission.names),
    itemName: paging.itemName,
    ...(conversion ? { conversion } : {}),
    ...(paging.nextLinkName === undefined ? {} : { nextLinkName: paging.nextLinkName }),
    ...(pageSize ? { maxPageSize: pageSize.name } : {}),
    ...(next ? { next } : {}),
  };
}

/**
 * The request for further pages (x-ms-pageable, operationName): its parameters have the values of those with the same name in the call for
 * the first page; the path parameter that the first call does not have is the link.
 */
function nextRequest(id: string, signature: Signature, emission: Emission): PagesView["next"] {
  const operation = emission.service.groups.flatMap((group) => group.operations).find((candidate) => candidate.id === id);
  if (!operation) return undefined;
  let usesLink = false;
  const values = operation.parameters.flatMap((parameter): Argument[] => {
    const { name, schema, required, role } = parameter;
    const base = { of: { kind: "parameter" as const, parameter }, schema, required };
    const given = signature.arguments.find(
      ({ of }) => of.kind === "parameter" && of.parameter.in === parameter.in && of.parameter.name === name,
    );
    if (given) return [{ ...base, required: given.required, place: given.place }];
    const { constant } = constantOf(schema, required, role);
    if (constant !== undefined) return [{ ...base, place: { kind: "constant", value: constant } }];
    if (parameter.location === "client" || role === "api-version")
      return [{ ...base, place: { kind: "context", name: contextMember(parameter) } }];
    if (parameter.in !== "path") return [];
    usesLink = true;
    return [{ ...base, place: { kind: "positional", name: "link" } }];
  });
  const request = requestView(
    operation,
    id.replace("_", "."),
    { arguments: values, groups: [], positional: [] },
    { kind: "void" },
    emission,
  );
  return { request, usesLink };
}

function pollerResult(operation: Operation, signature: Signature, emission: Emission): ResultView {
  const { longRunning, responses, paging } = operation;
  const result = longRunning?.result ?? responses.find((response) => response.body)?.body;
  const finalState = longRunning?.finalStateVia;
  // core-lro finds Operation-Location by itself.
  const via = finalState === undefined || finalState === "operation-location" ? {} : { finalState };
  if (!result) return { kind: "poller", type: { kind: "name", name: "void" }, ...via };
  if (paging) {
    const pages = pagesView(operation, paging, signature, emission);
    return { kind: "poller", type: { kind: "paged", item: pages.item }, pages, ...via };
  }
  const conversion = emission.read.of(result);
  return { kind: "poller", type: typeOf(result, emission.names), reads: conversion ? { conversion } : {}, ...via };
}

/** `GET /jobs?api-version=2026-10-01`. */
function requestLine({ method, path, parameters }: Operation, { service }: Emission): string {
  const version = parameters.find(({ role, in: place }) => role === "api-version" && place === "query");
  return `${method} ${path}${version ? `?${version.name}=${service.apiVersion}` : ""}`;
}

function operationDoc(
  operation: Operation,
  signature: Signature,
  result: ResultView,
  example: ExampleView | undefined,
  emission: Emission,
): OperationView["doc"] & { example?: ExampleView } {
  const text = doc(operation.description ?? operation.summary, { code: requestLine(operation, emission) });
  const parameters = signature.positional.flatMap((name) => {
    const argument = signature.arguments.find(({ place }) => place.kind === "positional" && place.name === name);
    return argument?.description === undefined ? [] : docTag(`@param ${name}`, argument.description);
  });
  const described = operation.responses.find((response) => response.body)?.description ?? operation.responses[0]?.description;
  const returns = returnsText(result, described);
  return {
    lines: [
      ...text.lines,
      "",
      ...parameters,
      ...(returns === undefined ? [] : docTag("@returns", returns)),
      ...(operation.deprecated ? ["@deprecated"] : []),
      ...(operation.externalDocs ? docTag("@see", operation.externalDocs.url) : []),
    ],
    ...(example ? { example } : {}),
  };
}

function returnsText(result: ResultView, described: string | undefined): string | undefined {
  switch (result.kind) {
    case "boolean":
      return "Whether it exists.";
    case "poller":
      return described === undefined ? "A poller; awaiting it waits for the end." : `A poller; awaiting it waits for the end. ${described}`;
    default:
      return described;
  }
}
