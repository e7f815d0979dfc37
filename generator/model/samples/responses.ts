import type { Node } from "../../load/document.js";
import { entriesAt, has, isObject } from "../common/nodes.js";
import type { Operation, Response } from "../operation.js";
import type { SampleResponse } from "../sample.js";
import type { JsonValue } from "../../report/source.js";
import { checkFit, type Fitting } from "./fit.js";

/** What a sample's `responses` give. */
export function readSampleResponses(fitting: Fitting, node: Node, operation: Operation): SampleResponse[] {
  const { document, notes } = fitting;
  return entriesAt(document, node, "responses").map(([status, child]) => {
    const documented = responseFor(operation, status);
    if (!documented) {
      notes.add("SW304", `A sample of "${operation.id}" answers ${status}, which the operation does not document`, document.source(child));
    }
    return readSampleResponse(fitting, child, status, documented);
  });
}

/** The documented response for a status: itself, its range (`4XX`), or `default`. */
function responseFor({ responses, errors }: Operation, status: string): Response | undefined {
  const all = [...responses, ...errors];
  const range = `${status.slice(0, 1)}XX`;
  return (
    all.find((response) => response.status === status) ??
    all.find((response) => response.status.toUpperCase() === range) ??
    (/^[45]/.test(status) ? all.find((response) => response.status === "default") : undefined)
  );
}

function readSampleResponse(fitting: Fitting, node: Node, status: string, documented: Response | undefined): SampleResponse {
  const { document, notes } = fitting;
  const headers = Object.create(null) as Record<string, string>;
  for (const [name, { value }] of entriesAt(document, node, "headers")) headers[name.toLowerCase()] = asText(value);
  if (isBareBody(node, documented)) {
    notes.add("SW304", `A sample's response has its body without "body" around it; it is taken as the body`, document.source(node));
    return withBody(fitting, { status, headers }, node, documented);
  }
  for (const key of Object.keys(isObject(node.value) ? node.value : {})) {
    if (key === "headers" || key === "body" || key.startsWith("$")) continue;
    const { value } = document.at(node, key);
    const place = document.source(node, key);
    if (isObject(value) || Array.isArray(value)) {
      notes.add("SW304", `A sample's response has "${key}", which is neither "body" nor a header; it is left out`, place);
      continue;
    }
    notes.add("SW304", `A sample's response has "${key}" beside its body; it is taken as a header`, place);
    headers[key.toLowerCase()] = asText(value);
  }
  return has(node, "body") ? withBody(fitting, { status, headers }, document.at(node, "body"), documented) : { status, headers };
}

/** Whether the whole value is the body: there is one to expect, and nothing here is called `body` or like a documented header. */
function isBareBody(node: Node, documented: Response | undefined): boolean {
  if (!documented?.body || node.value === null || node.value === undefined) return false;
  if (!isObject(node.value)) return true;
  if (has(node, "body") || has(node, "headers")) return false;
  const names = new Set(documented.headers.map(({ name }) => name.toLowerCase()));
  const keys = Object.keys(node.value).filter((key) => !key.startsWith("$"));
  return keys.length > 0 && documented.format === "json" && !keys.some((key) => names.has(key.toLowerCase()));
}

function withBody(fitting: Fitting, response: SampleResponse, node: Node, documented: Response | undefined): SampleResponse {
  const { document, notes } = fitting;
  if (documented?.body) checkFit(fitting, node, documented.body, "the body");
  else if (documented && node.value === null) return response;
  else if (documented) {
    notes.add("SW304", `A sample's ${response.status} response has a body, which the operation does not document`, document.source(node));
  }
  return { ...response, body: node.value as JsonValue };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
