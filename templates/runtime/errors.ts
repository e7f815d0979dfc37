import { RestError, isRestError, type PipelineResponse } from "@azure/core-rest-pipeline";

export { RestError, isRestError };

/** One of the errors behind an error (OData and Azure: the items of `details`). */
export interface ErrorDetail {
  code?: string;
  message?: string;
  target?: string;
  details?: ErrorDetail[];
  [name: string]: unknown;
}

/** What a service says about a call that failed. `Body` is the type that the document gives for error bodies. */
export interface ServiceError<Body = unknown> extends RestError {
  /** The service's own code of the error: `ResourceNotFound`. */
  code?: string;
  statusCode: number;
  /** What the error is about: a property, a resource. */
  target?: string;
  /** The errors that led to this one. */
  details?: ErrorDetail[];
  /** More about the cause, in the service's own shape (`innererror`). */
  innerError?: unknown;
  /** The service's id of the request (x-ms-request-id), to name when asking for help. */
  requestId?: string;
  /** The body of the response, as the document describes it. Not enumerable. */
  body?: Body;
}

/** Readers of error bodies by status: `404`, `4XX`, `default`. */
export type ErrorReaders = Readonly<Record<string, (wire: never) => unknown>>;

/** Whether an error is one that the service answered (rather than one of the connection). */
export function isServiceError<Body = unknown>(error: unknown): error is ServiceError<Body> {
  return isRestError(error) && error.statusCode !== undefined && error.code !== RestError.PARSE_ERROR;
}

/** The error that a response stands for: the service's own code, message and target where it gave them. */
export function responseError(response: PipelineResponse, operation: string, readers: ErrorReaders = {}): ServiceError {
  const { request, status, headers } = response;
  const body = parse(redact(response.bodyAsText ?? "", headers.get("authorization") ?? request.headers.get("authorization")));
  const given = errorOf(body);
  const code = text(given["code"]) ?? headers.get("x-ms-error-code");
  const { pathname } = new URL(request.url);
  const message =
    messageOf(given) ?? `${operation}: the service answered ${status} to ${request.method} ${pathname}${code ? ` (${code})` : ""}.`;
  const error = serviceError(message, code, given, response);
  const read = readers[status] ?? readers[`${Math.floor(status / 100)}XX`] ?? readers["default"];
  Object.defineProperty(error, "body", { value: readBody(body, read), enumerable: false, configurable: true });
  return error;
}

/** A {@link ServiceError} with what an error object of the service says. */
export function serviceError(
  message: string,
  code: string | undefined,
  given: Readonly<Record<string, unknown>>,
  response: PipelineResponse,
): ServiceError {
  const { headers, request, status } = response;
  const requestId = headers.get("x-ms-request-id") ?? headers.get("request-id") ?? headers.get("x-ms-requestid");
  const target = text(given["target"]);
  const details = given["details"] ?? given["values"];
  const inner = given["innererror"] ?? given["innerError"];
  return Object.assign(new RestError(message, { statusCode: status, request, response, ...(code === undefined ? {} : { code }) }), {
    statusCode: status,
    ...(target === undefined ? {} : { target }),
    ...(Array.isArray(details) ? { details: details as ErrorDetail[] } : {}),
    ...(inner === undefined ? {} : { innerError: inner }),
    ...(requestId === undefined ? {} : { requestId }),
  });
}

/** The error object of a body: what stands under `error` (or OData 3's `odata.error`), or the body itself. */
export function errorOf(body: unknown): Record<string, unknown> {
  const whole = object(body);
  return object(whole?.["error"]) ?? object(whole?.["odata.error"]) ?? whole ?? {};
}

/** The message of an error object: text, or OData's `{ lang, value }`. */
export function messageOf(error: Readonly<Record<string, unknown>>): string | undefined {
  return text(error["message"]) ?? text(object(error["message"])?.["value"]);
}

/**
 * Text without the secrets that services repeat in their messages: signatures of SAS addresses, tokens and keys.
 * @param authorization the header that the request was sent with, if any
 */
export function redact(message: string, authorization?: string): string {
  const secret = authorization?.replace(/^\S+ /, "");
  return (secret && secret.length > 8 ? message.replaceAll(secret, "REDACTED") : message)
    .replace(/([?&;\s"'](?:sig|code|subscription-key|access_token)=)[^&\s"'<>\\]+/gi, "$1REDACTED")
    .replace(/\b(Bearer|SharedKey) [A-Za-z0-9+/=._~:-]{20,}/g, "$1 REDACTED");
}

function readBody(body: unknown, read: ((wire: never) => unknown) | undefined): unknown {
  if (!read || !object(body)) return body;
  try {
    return read(body as never);
  } catch {
    // A body that does not fit its type must not hide the error that it tells of.
    return body;
  }
}

function parse(body: string): unknown {
  try {
    return body ? (JSON.parse(body.replace(/^\uFEFF/, "")) as unknown) : undefined;
  } catch {
    return body;
  }
}

function object(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
