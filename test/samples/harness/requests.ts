import type { RawExample, RawOperation, RawParameter, SwaggerDocument } from "./document.js";
import type { Deviations } from "./deviations.js";
import type { Arrived } from "./server.js";
import { clientValue, sentValue, wireValue } from "./values.js";

/** A request in a form that compares: nothing in it depends on the run or on an order without meaning. */
export interface Request {
  /** `GET /jobs/job-1`, percent-encoded. */
  line: string;
  /** By name, as pairs of name and value, decoded. */
  query: [string, string][];
  /** By lower-case name, without those of the transport. */
  headers: Record<string, string>;
  /** JSON where there is some. */
  body: unknown;
}

export const token = "a-token-for-tests";

/** The request that the document describes for an example. */
export function documentedRequest(
  document: SwaggerDocument,
  operation: RawOperation,
  example: RawExample,
  deviations: Deviations,
): Request {
  const values = valuesOf(operation, example, deviations);
  const text = (parameter: RawParameter): string => wireText(document, parameter, values.get(parameter), deviations);
  const given = operation.parameters.filter((parameter) => values.has(parameter));
  const inPlace = (place: RawParameter["in"]): RawParameter[] => given.filter((parameter) => parameter.in === place);
  const path = inPlace("path").reduce(
    (filled, parameter) => filled.replace(`{${parameter.name}}`, encodeURIComponent(text(parameter))),
    operation.path,
  );
  const body = inPlace("body")[0];
  return {
    line: `${operation.method} ${path}`,
    query: sorted(inPlace("query").map((parameter): [string, string] => [parameter.name, text(parameter)])),
    headers: {
      ...ownHeaders(operation.produces.join(", ")),
      ...(body ? { "content-type": operation.consumes[0] ?? "" } : {}),
      ...Object.fromEntries(inPlace("header").map((parameter) => [parameter.name.toLowerCase(), text(parameter)])),
    },
    body: body && wireValue(clientValue(document, body.schema, sentValue(document, body.schema, values.get(body)))),
  };
}

/** What the client asks an address that the service handed out. */
export function followedRequest(url: string, headers = ownHeaders("application/json")): Request {
  const { pathname, searchParams } = new URL(url);
  return { line: `GET ${pathname}`, query: sorted([...searchParams]), headers, body: undefined };
}

/** A request as it arrived. */
export function arrivedRequest({ method, url, headers, body }: Arrived): Request {
  const { pathname, searchParams } = new URL(url, "http://loopback");
  const own = Object.entries(headers).filter(([name]) => !transport.has(name));
  return {
    line: `${method} ${pathname}`,
    query: sorted([...searchParams]),
    headers: Object.fromEntries(own.map(([name, value]) => [name, isGeneratedId(name, String(value)) ? "<uuid>" : String(value)])),
    body: body === "" ? undefined : (JSON.parse(body) as unknown),
  };
}

/** Headers that every request carries: what it takes, who sends it, and its id. */
function ownHeaders(accept: string): Record<string, string> {
  return { accept, authorization: `Bearer ${token}`, "x-ms-client-request-id": "<uuid>" };
}

const transport = new Set(["host", "connection", "accept-encoding", "content-length", "user-agent"]);

function isGeneratedId(name: string, value: string): boolean {
  return name === "x-ms-client-request-id" && /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
}

/** What an example gives for each parameter. A name that no parameter has must be among the deviations. */
function valuesOf(operation: RawOperation, example: RawExample, deviations: Deviations): Map<RawParameter, unknown> {
  const values = new Map<RawParameter, unknown>();
  for (const [name, value] of Object.entries(example.parameters)) {
    const meant = operation.parameters.some((parameter) => parameter.name === name) ? name : deviations.take(`parameter ${name}`)?.as;
    const parameter = operation.parameters.find((candidate) => candidate.name === meant || (meant === "body" && candidate.in === "body"));
    if (parameter) values.set(parameter, value);
  }
  return values;
}

/** A parameter's value as text: the collectionFormat joins arrays, dates are those of HTTP in headers. */
function wireText(document: SwaggerDocument, parameter: RawParameter, value: unknown, deviations: Deviations): string {
  const typed = clientValue(document, parameter, value);
  if (typed instanceof Date) {
    const text = parameter.format === "date-time" ? typed.toISOString() : typed.toUTCString();
    if (text !== value) deviations.take(`date ${String(value)}`);
    return text;
  }
  return Array.isArray(typed) ? typed.join(separators[parameter.collectionFormat ?? "csv"]) : String(typed);
}

const separators: Record<string, string> = { csv: ",", ssv: " ", tsv: "\t", pipes: "|" };

function sorted(pairs: [string, string][]): [string, string][] {
  return pairs.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
