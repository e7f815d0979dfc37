import { RestError, isRestError, type PipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";

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

/**
 * The error that a response stands for: the service's own code, message and target where it gave them.
 * @param body of the response, where it is not JSON and has been read already.
 */
export function responseError(
  response: PipelineResponse,
  operation: string,
  readers: ErrorReaders = {},
  body: unknown = errorBody(response),
): ServiceError {
  const { status, headers } = response;
  const given = errorOf(body);
  const code = text(given["code"]) ?? text(given["Code"]) ?? headers.get("x-ms-error-code");
  const error = serviceError(messageOf(given) ?? ownMessage(response, operation, code), code, given, response);
  const read = readers[status] ?? readers[`${Math.floor(status / 100)}XX`] ?? readers["default"];
  return Object.defineProperty(error, "body", { value: readBody(body, read), enumerable: false, configurable: true });
}

function ownMessage(
  { request, status, headers }: PipelineResponse,
  operation: string,
  code: string | undefined,
): string {
  const { origin, pathname } = new URL(request.url);
  const location = status >= 300 && status < 400 ? headers.get("location") : undefined;
  const target =
    location !== undefined && URL.canParse(location, request.url) ? new URL(location, request.url).origin : origin;
  const away = target === origin ? "" : ` It points to another host (${target}), which was not called.`;
  return `${operation}: the service answered ${status}${code === undefined ? "" : ` (${code})`} to ${request.method} ${pathname}.${away}`;
}

/** A response whose body cannot be read. */
export function parseError(response: PipelineResponse, message: string, cause: unknown): RestError {
  const error = new RestError(message, {
    code: RestError.PARSE_ERROR,
    statusCode: response.status,
    request: response.request,
    response,
  });
  // Not enumerable, as the cause of an Error is: JSON.parse repeats parts of the body.
  return Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
}

/** The body of an error response, as JSON or text, without secrets. */
export function errorBody(response: PipelineResponse): unknown {
  const body = redact(response.bodyAsText ?? "", response.request).replace(/^\uFEFF/, "");
  try {
    return body ? (JSON.parse(body) as unknown) : undefined;
  } catch {
    return body;
  }
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
  return Object.assign(
    new RestError(message, { statusCode: status, request, response, ...(code === undefined ? {} : { code }) }),
    {
      statusCode: status,
      ...(target === undefined ? {} : { target }),
      ...(Array.isArray(details) ? { details: details as ErrorDetail[] } : {}),
      ...(inner === undefined ? {} : { innerError: inner }),
      ...(requestId === undefined ? {} : { requestId }),
    },
  );
}

/** The error object of a body: what stands under `error` (or OData 3's `odata.error`), or the body itself. */
export function errorOf(body: unknown): Record<string, unknown> {
  const whole = object(body);
  return object(whole?.["error"]) ?? object(whole?.["odata.error"]) ?? whole ?? {};
}

/** The message of an error object: text, OData's `{ lang, value }`, or as services that speak XML write it. */
export function messageOf(error: Readonly<Record<string, unknown>>): string | undefined {
  return text(error["message"]) ?? text(object(error["message"])?.["value"]) ?? text(error["Message"]);
}

/** Keys that requests were sent with, and that are no longer part of them. */
const keys = new WeakMap<PipelineRequest, string>();

/** Remembers the key that a request is sent with, so that no error repeats it. */
export function rememberKey(request: PipelineRequest, key: string): void {
  keys.set(request, key);
}

/** Whether what goes by a name in a request is nobody else's to see. */
export function isSecret(name: string): boolean {
  return /auth|cookie|credential|key|passphrase|password|pwd|secret|signature|token|^(?:sig|code)$/i.test(name);
}

/** Text without the secrets that services repeat in their messages: signatures of SAS addresses, tokens, and what the request was sent with. */
export function redact(message: string, request?: PipelineRequest): string {
  let safe = message;
  for (const secret of request ? secretsOf(request) : []) {
    for (const form of [secret, encodeURIComponent(secret)])
      if (secret.length > 5) safe = safe.replaceAll(form, "REDACTED");
  }
  return safe
    .replace(/((?:[?&]|\\u0026)(?:sig|code|subscription-key|access_token)=|\bsig=)[^&\s"'<>\\]+/gi, "$1REDACTED")
    .replace(/\b(Bearer|SharedKey) [A-Za-z0-9+/=._~:-]{20,}/g, "$1 REDACTED");
}

function secretsOf(request: PipelineRequest): string[] {
  const named = [...request.headers, ...new URL(request.url).searchParams];
  const key = keys.get(request);
  return [
    ...named.filter(([name]) => isSecret(name)).map(([, value]) => value.replace(/^\S+ /, "")),
    ...(key === undefined ? [] : [key]),
  ];
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

function object(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
