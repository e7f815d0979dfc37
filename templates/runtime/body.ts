import type { PipelineRequest, PipelineResponse, RequestBodyType } from "@azure/core-rest-pipeline";
import { parseError } from "./errors.js";
import { findLostInteger, parseWithBigInts } from "./integers.js";
import { binaryBody, isBinary, type BinaryBody } from "./stream.js";
import { keepingUnreadable, ValueError } from "./values.js";

/**
 * The body of a request as the pipeline takes it. Bytes, blobs and streams are sent as they are; anything else becomes JSON where the media
 * type is JSON, and text elsewhere. `undefined` is no body.
 * @throws Error for an object under a media type that is not JSON.
 */
export function encodeBody(body: unknown, contentType = "application/json"): RequestBodyType | undefined {
  if (body === undefined) return undefined;
  if (isBinary(body)) return binaryBody(body);
  if (/^[^;]*[/+](?:json|x-ndjson)\b/i.test(contentType)) return JSON.stringify(body);
  if (typeof body === "object" && body !== null)
    throw new Error(`An object cannot be sent as ${contentType}; pass text, bytes or a stream.`);
  return String(body);
}

/** The media type of a body that may be a JSON value, bytes or text; text goes as bytes do, unless it has a type of its own. */
export function mediaTypeOf(body: unknown, values: string, bytes: string, text: string = bytes): string {
  if (typeof body === "string") return text;
  return isBinary(body) ? bytes : values;
}

/** Text as the bytes that it is, where a media type of JSON would make a JSON string of it; anything else is given back. */
export function verbatim<T>(body: T): T | Uint8Array {
  return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

/** A JSON value converted; bytes, streams and text are somebody else's and stay what they are. */
export function unlessBytes<T>(body: T | BinaryBody | null | undefined, write: (value: T) => unknown): unknown {
  if (body === undefined || body === null || isBinary(body)) return body;
  return typeof body === "string" ? verbatim(body) : write(body as T);
}

/** Requests whose answers are read with what does not fit its type as it is. */
const kept = new WeakSet<PipelineRequest>();

/** Has the answer of a request read with the values that do not fit their type as the service sent them. */
export function keepUnreadable(request: PipelineRequest): void {
  kept.add(request);
}

/**
 * The JSON body of a response, with `read` applied where wire and type differ; `undefined` where the body is empty.
 *
 * Numbers are JavaScript numbers. An integer beyond 2^53 that would become another one is an error; decimals are rounded to the nearest
 * number, as JSON does everywhere in JavaScript. With the client's option `unreadableValues: "keep"` such an integer is a bigint, and what does
 * not fit its type in another way the value that the service sent. The option `onResponse` has the body as text, with every digit.
 * @throws RestError (code `PARSE_ERROR`) where the body is not JSON, or has a value that does not fit its type.
 */
export function readJson<T>(response: PipelineResponse, read?: (wire: never) => T): T {
  const text = (response.bodyAsText ?? "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return undefined as T;
  const keeps = kept.has(response.request);
  let value: unknown;
  try {
    value = keeps ? parseWithBigInts(text) : JSON.parse(text);
  } catch (cause) {
    throw parseError(response, "The body of the response is not JSON.", cause);
  }
  const lost = keeps ? undefined : findLostInteger(text);
  if (lost) throw unreadable(response, new ValueError(`${lost.digits} is beyond the integers that a number can hold`, lost.path));
  return read && value !== null ? fitting(response, value, () => read(value as never)) : (value as T);
}

/** What a reading gives; where that does not fit its type an error, or what the service sent where that is to be kept. */
export function fitting<T>(response: PipelineResponse, wire: unknown, read: () => T, what?: string): T {
  const keeps = kept.has(response.request);
  try {
    return keeps ? keepingUnreadable(read) : read();
  } catch (cause) {
    if (keeps && cause instanceof ValueError) return wire as T;
    throw unreadable(response, cause, what);
  }
}

/** The error for a body that cannot be read; anything but the body's own fault is given back. */
function unreadable(response: PipelineResponse, cause: unknown, what = "The body of the response has a value that"): unknown {
  if (cause instanceof ValueError) return parseError(response, `${what} does not fit its type: ${cause.message}.`, cause);
  return cause instanceof RangeError ? parseError(response, "The body of the response is nested too deeply.", undefined) : cause;
}

/** The body of a response as text. */
export function readText<T extends string = string>(response: PipelineResponse): T {
  return (response.bodyAsText ?? "") as T;
}

/** A form of media type application/x-www-form-urlencoded; what is undefined is left out, an array repeats its name. */
export function urlEncodedForm(fields: Readonly<Record<string, FormFieldValue>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of (Array.isArray(value) ? value : [value]) as FormFieldScalar[])
      if (one !== undefined && one !== null) form.append(name, String(one));
  }
  return form.toString();
}

type FormFieldScalar = string | number | bigint | boolean | null | undefined;

/** A field of a url-encoded form. */
export type FormFieldValue = FormFieldScalar | readonly FormFieldScalar[];
