import type { Operation, Response, Schema } from "../../model/index.js";
import type { ConversionView } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import { type PagesView, pagesView } from "./pages.js";
import type { Signature } from "./signature.js";
import { typeOf, union } from "../common/types.js";
import type { TypeView } from "../common/views.js";
import { xmlRoot, type XmlCodecView } from "../models/xml.js";

/** What a call gives. */
export type ResultView =
  | { kind: "json"; type: TypeView; conversion?: ConversionView; statuses?: StatusView[] }
  | { kind: "xml"; type: TypeView; codec: XmlCodecView }
  | { kind: "text" }
  | { kind: "stream" }
  | { kind: "boolean" }
  | { kind: "headers" }
  | { kind: "void" }
  | ({ kind: "pages" } & PagesView)
  | { kind: "poller"; type: TypeView; reads?: { conversion?: ConversionView }; pages?: PagesView; finalState?: string; parts?: string[] };

/** How a body is read where statuses answer different ones. */
export interface StatusView {
  status: number;
  empty: boolean;
  type: TypeView;
  conversion?: ConversionView;
}

export function resultOf(operation: Operation, signature: Signature, emission: Emission): ResultView {
  if (operation.longRunning) return pollerResult(operation, signature, emission);
  if (operation.paging) return { kind: "pages", ...pagesView(operation, operation.paging, signature, emission) };
  const answered = operation.responses.filter((response) => response.body);
  const [first] = answered;
  if (!first?.body) return emptyResult(operation);
  if (answered.some((response) => response.format === "binary" || response.body?.kind === "file")) return { kind: "stream" };
  if (first.format === "text") return { kind: "text" };
  if (first.format === "xml") return xmlResult(operation, first.body, emission);
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
      type: typeOf(response.body, emission),
      ...(conversion ? { conversion } : {}),
    };
  });
  const distinct = new Set(statuses.map(({ type, empty }) => JSON.stringify([type, empty])));
  const [first] = statuses;
  if (distinct.size === 1 && first)
    return { kind: "json", type: first.type, ...(first.conversion ? { conversion: first.conversion } : {}) };
  return { kind: "json", type: union(statuses.map(({ type }) => type)), statuses };
}

function xmlResult({ id, responses, source }: Operation, body: Schema, emission: Emission): ResultView {
  const types = responses.map((response) =>
    response.body ? typeOf(response.body, emission) : ({ kind: "name", name: "undefined" } satisfies TypeView),
  );
  if (new Set(types.map((type) => JSON.stringify(type)).filter((type) => !type.includes('"undefined"'))).size > 1) {
    const message = `"${id}" answers different XML bodies by status, which cannot be expressed: all are read as the first.`;
    emission.diagnostics.warning("SW209", message, source);
  }
  const empty = responses.some((response) => !response.body);
  const type = typeOf(body, emission);
  const codec = xmlRoot(body, emission).codec;
  return { kind: "xml", type: empty ? union([type, { kind: "name", name: "undefined" }]) : type, codec };
}

function isRange({ status }: Response): boolean {
  return Number.isNaN(Number(status));
}

function pollerResult(operation: Operation, signature: Signature, emission: Emission): ResultView {
  const { longRunning, responses, paging } = operation;
  const result = longRunning?.result ?? responses.find((response) => response.body)?.body;
  const finalState = longRunning?.finalStateVia;
  const via = finalState === undefined ? {} : { finalState };
  if (!result) return { kind: "poller", type: { kind: "name", name: "void" }, ...via };
  if (!paging && responses.some(({ body, format }) => body && format === "xml")) {
    const message = `"${operation.id}" runs long and ends in XML, which cannot be expressed: its result is read as JSON.`;
    emission.diagnostics.warning("SW209", message, operation.source);
  }
  if (paging) {
    const pages = pagesView(operation, paging, signature, emission);
    return { kind: "poller", type: { kind: "paged", item: pages.item }, pages, ...via };
  }
  const conversion = emission.read.of(result);
  const parts = partsOf(operation, result, emission);
  return {
    kind: "poller",
    type: typeOf(result, emission),
    reads: conversion ? { conversion } : {},
    ...via,
    ...(parts ? { parts } : {}),
  };
}

/** Names by which a result is known inside a status monitor that an operation may end with; nothing where it may be the monitor itself. */
function partsOf({ method, longRunning }: Operation, result: Schema, { schemas }: Emission): string[] | undefined {
  const ends = ["azure-async-operation", "operation-location"].includes(longRunning?.finalStateVia ?? "");
  if (method !== "POST" && !ends) return undefined;
  const resolved = schemas.resolve(result);
  if (resolved.kind === "array") return [];
  const names = resolved.kind === "object" ? schemas.properties(resolved).map(({ wireName }) => wireName) : [];
  return names.length === 0 || names.includes("status") ? undefined : names;
}
