import { createHttpHeaders, type HttpHeaders, type PipelineResponse } from "@azure/core-rest-pipeline";
import { fitting } from "./body.js";
import type { HeaderValue } from "./request.js";
import { convertAt, shown, ValueError } from "./values.js";

/**
 * The headers of a request, without those that are undefined.
 * @throws Error naming the header whose name or value no header can have (a line break above all); the value is not repeated, since it may be secret.
 */
export function writeHeaders(...sources: (Readonly<Record<string, HeaderValue>> | undefined)[]): HttpHeaders {
  const headers = createHttpHeaders();
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      if (value === undefined || value === null) continue;
      const text = String(value);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new Error(`${JSON.stringify(name)} is not the name of a header.`);
      if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
        throw new Error(`The value of the header ${name} has a line break or another character that headers cannot carry.`);
      headers.set(name, text);
    }
  }
  return headers;
}

/** The headers of a map (x-ms-header-collection-prefix): each entry under its name with the prefix in front. */
export function prefixed(prefix: string, values: Readonly<Record<string, HeaderValue>> | null | undefined): Record<string, HeaderValue> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [prefix + name, value]));
}

/** All cookies of a request in one header (RFC 6265, section 4.2); undefined where there are none. */
export function cookieHeader(values: Readonly<Record<string, HeaderValue>>): string | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  if (given.length === 0) return undefined;
  return given.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join("; ");
}

/** How one value is taken from the headers of a response; undefined where they do not have it. */
export type HeaderReader<T> = (headers: HttpHeaders) => T | undefined;

/**
 * What the headers of a response say, under the names and types of the generated interface.
 * @throws RestError (code `PARSE_ERROR`) naming the header whose value does not fit its type.
 */
export function readHeaders<T extends object>(
  response: PipelineResponse,
  readers: { readonly [K in keyof T]-?: HeaderReader<NonNullable<T[K]>> },
): T {
  const read = (): T => {
    const values = Object.entries<HeaderReader<unknown>>(readers).map(([name, reader]) => [name, reader(response.headers)]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as T;
  };
  return fitting(response, {}, read, "The response has a header whose value");
}

/**
 * What an operation gives, together with what the headers of its answer say:
 * `await withHeaders(readThingsGetHeaders, (options) => client.things.get("x", { ...options, top: 5 }))`.
 */
export async function withHeaders<T, H>(
  read: (response: PipelineResponse) => H,
  call: (options: { onResponse: (response: PipelineResponse) => void }) => PromiseLike<T>,
): Promise<{ result: T; headers: H }> {
  let last: PipelineResponse | undefined;
  const result = await call({
    onResponse: (response) => {
      last = response;
    },
  });
  if (!last) throw new Error("The call of withHeaders has to hand its options on, so that the response is seen.");
  return { result, headers: read(last) };
}

/** The text of a header, or what `read` makes of it. Values that the document lists are of their own type; others are handed on as they are. */
export function header<T extends string = string>(name: string): HeaderReader<T>;
export function header<T extends number = number>(name: string, read: (text: string) => number): HeaderReader<T>;
export function header<T extends boolean = boolean>(name: string, read: (text: string) => boolean): HeaderReader<T>;
export function header<T extends string | number | boolean>(name: string, read: typeof readLiteral): HeaderReader<T>;
export function header<T>(name: string, read: (text: string) => T): HeaderReader<T>;
export function header(name: string, read?: (text: string) => unknown): HeaderReader<unknown> {
  return (headers) => {
    const text = headers.get(name);
    return text === undefined || !read ? text : convertAt(name, read, text);
  };
}

/** All headers with a prefix, as a map from what stands behind it (x-ms-header-collection-prefix). Their names arrive in lower case. */
export function headersWithPrefix(prefix: string): HeaderReader<Record<string, string>> {
  return (headers) => {
    const found = Object.entries(headers.toJSON()).filter(([name]) => name.toLowerCase().startsWith(prefix.toLowerCase()));
    return found.length > 0 ? Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value])) : undefined;
  };
}

/**
 * The number that a header holds.
 * @throws ValueError where it is none.
 */
export function readNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || Number.isNaN(number)) throw new ValueError(`${shown(text)} is not a number`);
  return number;
}

/**
 * The boolean that a header holds.
 * @throws ValueError where it is none.
 */
export function readBoolean(text: string): boolean {
  if (!/^(?:true|false)$/i.test(text)) throw new ValueError(`${shown(text)} is neither true nor false`);
  return text.toLowerCase() === "true";
}

/** What a header holds, where the document lists values of several types: a number or a flag where it looks like one, else the text. */
export function readLiteral(text: string): string | number | boolean {
  return /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text) ? (JSON.parse(text) as number | boolean) : text;
}
