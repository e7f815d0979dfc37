import type { DocumentedSample } from "./api.js";
import { arrivedRequest } from "./requests.js";
import type { Arrived } from "./server.js";

/** What a case did, as far as a reader of its snapshot wants to know. */
export interface Observed {
  arrived: readonly Arrived[];
  /** What the call gave, or the state in which it failed. */
  result: unknown;
}

type Entry = Record<string, unknown>;

/** Requests and results of a group of operations, for people to review. */
export class GroupSnapshot {
  readonly #operations: Record<string, Record<string, Entry>> = {};

  /** Adds a case: the first one of a sample brings the request along. */
  add({ operation, title, sample }: DocumentedSample, label: string, { arrived, result }: Observed): void {
    const [first, second] = arrived;
    if (!first) return;
    const { headers, body } = arrivedRequest(first);
    const samples = (this.#operations[operation.id] ??= {});
    const entry = (samples[title] ??= {
      ...(sample.synthetic ? { synthetic: true } : {}),
      request: `${first.method} ${first.url}`,
      ...optional("headers", notable(headers)),
      ...(body === undefined ? {} : { body }),
    });
    const paged = operation.pageable && !operation.longRunning;
    const shown = readable(paged ? (result as { pages: unknown[] }).pages[0] : result) ?? "nothing";
    const before = Object.entries(entry).find(
      ([key, value]) => key.startsWith("status ") && JSON.stringify(resultOf(value)) === JSON.stringify(shown),
    );
    const followed = (paged && second ? [second] : arrived.slice(1)).map(({ method, url }) => `${method} ${url}`);
    entry[`status ${label}`] = { ...(followed.length > 0 ? { then: followed } : {}), result: before ? `as of ${before[0]}` : shown };
  }

  text(): string {
    return `${compact(this.#operations, "")}\n`;
  }
}

function resultOf(entry: unknown): unknown {
  return (entry as { result?: unknown }).result;
}

function notable(headers: Record<string, string>): Record<string, string> {
  const usual: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/json",
    "x-ms-client-request-id": "<uuid>",
  };
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => name !== "authorization" && usual[name] !== value));
}

function optional(name: string, value: object): object {
  return Object.keys(value).length > 0 ? { [name]: value } : {};
}

/** Dates and bytes so that they are seen to be some. */
function readable(value: unknown): unknown {
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("base64")}`;
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, readable(item)]));
}

/** JSON with what fits on a line on one line. */
function compact(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Array.isArray(value)
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${compact(item, inner)}`);
  const inline = items.join(", ");
  if (indent.length + inline.length <= 116 && !inline.includes("\n"))
    return items.length === 0 ? open + close : `${open} ${inline} ${close}`;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}
