import { camelCase } from "../../../generator/outputs/common/names.js";
import type { Api, DocumentedSample } from "./api.js";
import type { Deviations } from "./deviations.js";
import type { RawOperation, RawSchema } from "./document.js";
import { documentedRequest, followedRequest, type Request } from "./requests.js";
import type { Answer } from "./server.js";
import { clientValue } from "./values.js";

/** One request that the document makes us expect, and what the server answers. */
export interface Exchange {
  request: Request;
  answer: Answer;
}

/** What has to happen between client and server for one documented response, and how the call ends. */
export interface Plan {
  /** `201`, or more where one documented response makes several cases. */
  label: string;
  exchanges: Exchange[];
  /** What the call gives in the end, or the state in which the operation ends without a result. */
  outcome: { value: unknown } | { failed: "failed" | "canceled" };
}

/** A documented response, with what stands beside its body and headers sorted out. */
interface Documented {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** The cases of one sample: one for each documented response. */
export function plansOf(api: Api, documented: DocumentedSample, server: string, deviations: Deviations): Plan[] {
  const { operation, example } = documented;
  const request = documentedRequest(api.document, operation, example, deviations);
  const responses = Object.entries(example.responses).map(([status, response]) => read(Number(status), response, deviations));
  if (responses.length === 0) throw new Error(`A sample of ${operation.id} documents no response.`);
  const setting = { api, operation, request, responses, server, deviations };
  return responses.flatMap((response) => {
    if (operation.longRunning) return longRunningPlans(setting, response);
    return [operation.pageable ? pagesPlan(setting, response) : singlePlan(setting, response)];
  });
}

interface Setting {
  api: Api;
  operation: RawOperation;
  request: Request;
  responses: Documented[];
  server: string;
  deviations: Deviations;
}

function singlePlan({ api, operation, request, deviations }: Setting, { status, headers, body }: Documented): Plan {
  const isFile = operation.responses[status]?.schema?.type === "file";
  const served = isFile ? withoutLength(headers, String(body), deviations) : headers;
  const answer = isFile ? { status, headers: served, body: String(body) } : json(status, served, body);
  return { label: String(status), exchanges: [{ request, answer }], outcome: { value: result() } };

  function result(): unknown {
    const schema = operation.responses[status]?.schema;
    if (isFile) return body;
    if (schema) return clientValue(api.document, schema, body);
    const declared = Object.assign({}, ...Object.values(operation.responses).map((response) => response.headers)) as DeclaredHeaders;
    if (operation.method === "HEAD" && (operation.responses["404"] || Object.keys(declared).length === 0)) return status !== 404;
    return Object.keys(declared).length > 0 &&
      Object.values(operation.responses).every((response) => !successful(response.schema, operation))
      ? headerValues(api, declared, served)
      : undefined;
  }
}

function successful(schema: RawSchema | undefined, operation: RawOperation): boolean {
  return Object.entries(operation.responses).some(([status, response]) => status !== "default" && response.schema === schema && schema);
}

type DeclaredHeaders = Record<string, RawSchema & { "x-ms-client-name"?: string }>;

function headerValues(api: Api, declared: DeclaredHeaders, served: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, schema]) => {
      const text = served[name.toLowerCase()];
      if (text === undefined) return [];
      const value =
        schema.type === "boolean" ? text === "true" : schema.type === "string" ? clientValue(api.document, schema, text) : Number(text);
      return [[camelCase(schema["x-ms-client-name"] ?? name), value]];
    }),
  );
}

/** Two pages: the documented one with a link to another, which is the documented one without a link. Fetched item by item, page by page, and from the second page on. */
function pagesPlan({ api, operation, request, server, deviations }: Setting, { status, headers, body }: Documented): Plan {
  const { itemName, nextLinkName } = operation.pageable ?? { itemName: "", nextLinkName: "" };
  const { [nextLinkName]: documentedLink, ...last } = body as Record<string, unknown>;
  const link = new URL(typeof documentedLink === "string" ? local(documentedLink, server, deviations) : `${server}/next-page`);
  const page = json(status, headers, { ...last, [nextLinkName]: link.href });
  link.searchParams.set("api-version", api.apiVersion);
  const first = { request, answer: page };
  const second = { request: followedRequest(link.href, withoutBody(request.headers)), answer: json(status, headers, last) };
  const all = (clientValue(api.document, operation.responses[status]?.schema, last) as Record<string, unknown[]>)[itemName] ?? [];
  return {
    label: String(status),
    exchanges: [first, second, first, second, second],
    outcome: { value: { items: [...all, ...all], pages: [all, all], resumed: [all] } },
  };
}

function withoutBody(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "content-type"));
}

/** To the end: asking the status monitor (Azure-AsyncOperation), the Location, or the resource itself, which is not ready at first. */
function longRunningPlans(setting: Setting, response: Documented): Plan[] {
  const { api, operation, request, responses, server, deviations } = setting;
  const { status, body } = response;
  const original = request.line.slice(request.line.indexOf(" ") + 1);
  const originalUrl = `${server}${original}?${new URLSearchParams(request.query).toString()}`;
  const final = responses.find((other) => other.status === 200) ?? responses.find((other) => other.status === 201);
  const schema = operation.responses["200"]?.schema ?? operation.responses["201"]?.schema;
  const links = Object.fromEntries(
    ["azure-asyncoperation", "location"].flatMap((name) => {
      const link = response.headers[name];
      return link === undefined ? [] : [[name, local(link, server, deviations)]];
    }),
  );
  const start = { request, answer: json(status, { ...response.headers, ...links, "retry-after": "0" }, body) };
  const typed = (value: unknown): unknown => clientValue(api.document, schema, value);
  const monitor = links["azure-asyncoperation"];
  const location = links["location"];
  const label = String(status);

  if (monitor !== undefined) {
    const target = finalUrl();
    const running = [start, asked(monitor, 200, { status: "InProgress" })];
    if (target !== undefined) {
      const exchanges = [...running, asked(monitor, 200, { status: "Succeeded" }), asked(target, 200, final?.body)];
      return [{ label, exchanges, outcome: { value: typed(final?.body) } }];
    }
    // Without another address for it, the result is what the monitor says in the end.
    const told = { status: "Succeeded", ...(final?.body as object | undefined) };
    const exchanges = [...running, asked(monitor, 200, told)];
    return [{ label, exchanges, outcome: { value: schema ? typed(told) : undefined } }];
  }
  if (location !== undefined) {
    const done = final?.body === undefined ? asked(location, 204) : asked(location, 200, final.body);
    return [{ label, exchanges: [start, asked(location, 202), done], outcome: { value: typed(final?.body) } }];
  }
  const state = operation.method === "PUT" ? stateOf(body) : undefined;
  if (state === undefined || /^succeeded$/i.test(state)) return [{ label, exchanges: [start], outcome: { value: typed(body) } }];
  if (/^(?:failed|cancell?ed)$/i.test(state)) {
    deviations.take(`result ${state}`);
    const succeeded = withState(body);
    return [
      { label: `${label} ${state}`, exchanges: [start], outcome: { failed: /^failed$/i.test(state) ? "failed" : "canceled" } },
      {
        label,
        exchanges: [{ request, answer: { ...start.answer, body: JSON.stringify(succeeded) } }],
        outcome: { value: typed(succeeded) },
      },
    ];
  }
  const ready = withState(final?.body);
  return [{ label, exchanges: [start, asked(originalUrl, 200, body), asked(originalUrl, 200, ready)], outcome: { value: typed(ready) } }];

  /** Azure's guidelines for final-state-via: a PUT ends at the resource, a DELETE nowhere. */
  function finalUrl(): string | undefined {
    if (operation.method === "PUT") return originalUrl;
    if (operation.method === "DELETE") return undefined;
    const via = operation.finalStateVia ?? "location";
    const found = via === "location" ? location : via === "original-uri" ? originalUrl : undefined;
    return found ?? (operation.method === "PATCH" ? originalUrl : undefined);
  }
}

function asked(url: string, status: number, body?: unknown): Exchange {
  return { request: followedRequest(url), answer: json(status, { "retry-after": "0" }, body) };
}

function stateOf(body: unknown): string | undefined {
  const { properties, provisioningState } = (body ?? {}) as Record<string, unknown>;
  return ((properties as Record<string, unknown> | undefined)?.["provisioningState"] ?? provisioningState) as string | undefined;
}

/** The same resource, made. */
function withState(body: unknown): unknown {
  const resource = body as { properties?: Record<string, unknown> };
  return stateOf(body) === undefined ? body : { ...resource, properties: { ...resource.properties, provisioningState: "Succeeded" } };
}

/** The same link on the loopback server. Samples have words in place of links; those are taken as relative links. */
function local(link: string, server: string, deviations: Deviations): string {
  if (!link.startsWith("https://")) deviations.take(`link ${link}`);
  const { pathname, search } = new URL(link, server);
  return `${server}${pathname}${search}`;
}

function json(status: number, headers: Record<string, string>, body: unknown): Answer {
  if (body === undefined) return { status, headers, body: undefined };
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** A documented response: headers in lower case, together with what stands beside `headers` and `body`. */
function read(
  status: number,
  { headers = {}, body, ...others }: Record<string, unknown> & { headers?: object },
  deviations: Deviations,
): Documented {
  for (const name of Object.keys(others)) deviations.take(`header ${name} beside the body`);
  const all = Object.entries({ ...headers, ...others }).map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
  return { status, headers: Object.fromEntries(all), body };
}

function withoutLength(headers: Record<string, string>, body: string, deviations: Deviations): Record<string, string> {
  const { "content-length": length, ...others } = headers;
  if (length !== undefined && Number(length) !== Buffer.byteLength(body)) deviations.take(`Content-Length ${length}`);
  return others;
}
