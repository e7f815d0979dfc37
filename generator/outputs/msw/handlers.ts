import type { JsonValue, Operation, Sample } from "../../model/index.js";
import { groupViews, type GroupView } from "../client/groups.js";
import type { OperationView } from "../client/operations.js";
import type { Emission } from "../common/emission.js";
import { Scope } from "../common/names.js";
import type { TypeView } from "../common/views.js";

/** A handler of one operation. */
export interface HandlerView {
  /** `getHandler` */
  functionName: string;
  member: string;
  operation: string;
  method: string;
  /** As msw has it: `/jobs/:jobId`. */
  path: string;
  answer: AnswerView;
  /** Type of the body; absent where it is no single JSON value. */
  body?: TypeView;
}

/** What the document says that the service answers. */
export interface AnswerView {
  /** Title of the documented sample. */
  title: string;
  response: { status: number; headers?: Record<string, string>; body?: JsonValue };
}

/** What `import … from "<package>/msw"` gives. */
export interface HandlerIndexView {
  members: string[];
  /** Those whose paths are the plainest first: whoever comes first answers. */
  handlers: { member: string; functionName: string }[];
}

export function handlerViews({ member, operations }: GroupView, { service }: Emission): HandlerView[] {
  const models = new Map(service.groups.flatMap(({ operations }) => operations.map((operation) => [operation.id, operation] as const)));
  return operations.flatMap((operation) => {
    const model = models.get(operation.id);
    return model ? handlerView(operation, model, member) : [];
  });
}

function handlerView({ name, result }: OperationView, operation: Operation, member: string): HandlerView {
  const isValue = (result.kind === "json" && !result.statuses) || (result.kind === "poller" && !result.pages && result.reads !== undefined);
  return {
    functionName: `${name}Handler`,
    member,
    operation: name,
    method: operation.method.toLowerCase(),
    path: pathPattern(operation.path),
    answer: answerOf(operation),
    ...(isValue && { body: result.type }),
  };
}

export function handlerIndex(emission: Emission): HandlerIndexView {
  const groups = groupViews(emission);
  const handlers = groups.flatMap((group) => handlerViews(group, emission));
  return {
    members: groups.map(({ member }) => member),
    handlers: handlers.sort((a, b) => byPlainness(a.path, b.path)).map(({ member, functionName }) => ({ member, functionName })),
  };
}

/** A segment that is written out comes before one that may be anything. */
function byPlainness(a: string, b: string): number {
  const shape = (path: string): string => path.replace(/(?<!\\):\w+/g, "\u{10ffff}");
  return shape(a) < shape(b) ? -1 : Number(shape(a) > shape(b));
}

/** What stands behind a question mark is no part of a path; what means something to msw is escaped. */
function pathPattern(path: string): string {
  const names = new Scope([]);
  const [bare = ""] = path.split("?");
  return bare
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      const [, name] = /^\{(.*)\}$/.exec(part) ?? [];
      return name === undefined ? part.replace(/[:()*+\\{}]/g, "\\$&") : `:${names.take(name.replace(/\W+/g, "_"))}`;
    })
    .join("");
}

/** The answer of the first documented sample, the end of it where the service takes its time; a list has no page after it. */
function answerOf(operation: Operation): AnswerView {
  const [sample] = [...operation.samples].sort((a, b) => rank(a) - rank(b));
  const [response] = [...(sample?.responses ?? [])]
    .filter(isSuccess)
    .sort((a, b) => Number(a.status === "202") - Number(b.status === "202"));
  const documented = operation.responses.find(({ status }) => /^\d+$/.test(status))?.status ?? "200";
  const status = Number(response?.status ?? documented);
  const contentTypes = operation.responses.find((each) => each.status === response?.status)?.contentTypes ?? [];
  const text = typeof response?.body === "string" && contentTypes[0] !== undefined ? { "content-type": contentTypes[0] } : {};
  const body = response?.body === undefined ? {} : { body: lastPage(response.body, operation) };
  const told = Object.entries(response?.headers ?? {}).filter(([name]) => !unsaid.has(name));
  const headers = { ...text, ...Object.fromEntries(told) };
  return { title: sample?.title ?? operation.id, response: { status, ...(Object.keys(headers).length > 0 && { headers }), ...body } };
}

/** A handler answers whatever the request is: what was polled elsewhere is not polled here. */
const unsaid: ReadonlySet<string> = new Set(["azure-asyncoperation", "content-length", "location", "operation-location"]);

function rank({ responses }: Sample): number {
  return responses.some(isSuccess) ? 0 : 1;
}

function isSuccess({ status }: { status: string }): boolean {
  return /^2\d\d$/.test(status);
}

/** The body without its link to another page. */
function lastPage(body: JsonValue, { paging }: Operation): JsonValue {
  const path = paging?.nextLinkPath ?? (paging?.nextLinkName === undefined ? [] : [paging.nextLinkName]);
  return path.length === 0 ? body : without(body, path);
}

function without(value: JsonValue, [name = "", ...rest]: readonly string[]): JsonValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value as Record<string, JsonValue>);
  return Object.fromEntries(
    entries.flatMap(([key, each]) => (key !== name ? [[key, each]] : rest.length === 0 ? [] : [[key, without(each, rest)]])),
  );
}
