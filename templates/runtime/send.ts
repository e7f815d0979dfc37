import { createPipelineRequest, type HttpMethods, type MultipartRequestBody, type PipelineResponse } from "@azure/core-rest-pipeline";
import { encodeBody, keepUnreadable } from "./body.js";
import { normalizeEndpoint, type CallOptions, type Context } from "./context.js";
import { parseError, redact, responseError, RestError, type ErrorReaders, type ServiceError } from "./errors.js";
import { withinLimits, type Limits } from "./exchange.js";
import { writeHeaders } from "./headers.js";
import { UntrustedHostError } from "./origin.js";
import { appendQuery, expand, type HeaderValue, type QueryValue, type UrlValue } from "./request.js";

/** One request as an operation writes it down: nothing encoded, nothing undefined removed yet. */
export interface OperationRequest {
  /** operationId with a dot: `BatchDeployments.list`. Names the call in traces and errors. */
  operation: string;
  method: HttpMethods;
  /** Address to use instead of the client's (hosts that are parameters of the operation). */
  endpoint?: string;
  /** Below the endpoint, with `{parameters}`. */
  path: string;
  pathParameters?: Readonly<Record<string, UrlValue | null | undefined>>;
  query?: Readonly<Record<string, QueryValue>>;
  headers?: Readonly<Record<string, HeaderValue>>;
  /** Media types that the operation answers; `application/json` where it does not say. */
  accept?: string | undefined;
  /** Media type of the body. */
  contentType?: string | undefined;
  /** JSON value, text, bytes or a stream; see {@link encodeBody}. */
  body?: unknown;
  /** Parts of a form (see multipart.ts), instead of a body. */
  multipart?: MultipartRequestBody;
  /** Statuses that are a success. */
  expected: readonly number[];
  /** Readers of typed error bodies. */
  errors?: ErrorReaders;
  /** Reads the body of an error that is not JSON. */
  errorBody?: (response: PipelineResponse) => Promise<unknown>;
  /** A POST that changes nothing, so that it may be sent again. */
  repeatable?: boolean;
  /** True where the response is a stream that is not read into memory. */
  stream?: boolean;
}

/**
 * Sends one request and gives its response back.
 * @throws RestError for every status that is not among the expected ones, and where nothing could be sent or received.
 */
export async function send(context: Context, request: OperationRequest, options: CallOptions = {}): Promise<PipelineResponse> {
  const endpoint = request.endpoint === undefined ? context.endpoint : normalizeEndpoint(request.endpoint);
  return dispatch(
    context,
    appendQuery(endpoint + expand(request.path, request.pathParameters), request.query),
    new URL(endpoint).origin,
    request,
    options,
  );
}

/** A request to an address that the service handed out. */
export type LinkRequest = Omit<OperationRequest, "path" | "pathParameters" | "query">;

/**
 * As {@link send}, to an address that the service handed out: a next page, a status monitor. A relative one is relative to the endpoint.
 * @throws UntrustedHostError where it is on a host that is neither the endpoint's own nor a trusted one; RestError where it is no address.
 */
export async function follow(context: Context, link: string, request: LinkRequest, options: CallOptions = {}): Promise<PipelineResponse> {
  const endpoint = request.endpoint === undefined ? context.endpoint : normalizeEndpoint(request.endpoint);
  const { origin } = new URL(endpoint);
  if (!URL.canParse(link, `${endpoint}/`)) throw new RestError(`${request.operation}: the link to follow is not an address.`);
  const url = new URL(link, `${endpoint}/`);
  if (url.origin !== origin && !context.trusts(url)) throw new UntrustedHostError(url, endpoint);
  return dispatch(context, url.href, origin, request, options);
}

/**
 * The whole address of a link in a response.
 * @throws RestError where it is none; it does not repeat the link, which may hold a signature.
 */
export function linkOf(response: PipelineResponse, link: string): string {
  const { url } = response.request;
  if (!URL.canParse(link, url)) throw parseError(response, "The service answered with a link that is not an address.", undefined);
  return new URL(link, url).href;
}

async function dispatch(
  context: Context,
  url: string,
  origin: string,
  request: LinkRequest,
  options: CallOptions,
): Promise<PipelineResponse> {
  const { abortSignal, onResponse, requestOptions = {} } = options;
  const { timeout, onUploadProgress, onDownloadProgress, headers, allowInsecureConnection } = requestOptions;
  const body = encodeBody(request.body, request.contentType);
  const limits: Limits = {
    abortSignal,
    timeout,
    onDownloadProgress,
    maxResponseSize: requestOptions.maxResponseSize ?? context.maxResponseSize,
  };
  return context.tracing.withSpan(request.operation, options, async ({ tracingOptions }) => {
    const response = await withinLimits(request.operation, limits, (limited) => {
      const call = createPipelineRequest({
        url,
        method: request.method,
        headers: writeHeaders(
          { Accept: request.accept ?? "application/json" },
          body === undefined && !request.multipart ? undefined : { "Content-Type": request.contentType ?? "application/json" },
          request.headers,
          headers,
        ),
        allowInsecureConnection: allowInsecureConnection ?? context.allowInsecureConnection,
        ...(body === undefined ? {} : { body }),
        ...(request.multipart ? { multipartBody: request.multipart } : {}),
        ...(request.stream ? { streamResponseStatusCodes: new Set(request.expected), enableBrowserStreams: true } : {}),
        ...(limited.abortSignal ? { abortSignal: limited.abortSignal } : {}),
        ...(tracingOptions ? { tracingOptions } : {}),
        ...(onUploadProgress ? { onUploadProgress } : {}),
        ...(limited.onDownloadProgress ? { onDownloadProgress: limited.onDownloadProgress } : {}),
      });
      // The pipeline's log writes what it can enumerate: proxies and certificates come with passwords.
      for (const name of ["agent", "proxySettings", "tlsSettings"])
        Object.defineProperty(call, name, { writable: true, enumerable: false, configurable: true });
      context.origins.set(call, origin);
      if (context.keepsUnreadable) keepUnreadable(call);
      if (requestOptions.repeatable ?? (request.repeatable === true || context.repeatable)) context.repeatables.add(call);
      return context.pipeline.sendRequest(context.httpClient, call);
    });
    if (onResponse) onResponse(response, jsonOf(response));
    if (!request.expected.includes(response.status)) throw await failure(response, request);
    return response;
  });
}

/** A body for those who look at responses; what is wrong with it is told to who reads it. */
function jsonOf({ bodyAsText, headers }: PipelineResponse): unknown {
  if (!bodyAsText || !/json/i.test(headers.get("content-type") ?? "")) return undefined;
  try {
    return JSON.parse(bodyAsText);
  } catch {
    return undefined;
  }
}

/** The error that a response stands for; a body that does not fit its description must not hide it. */
async function failure(response: PipelineResponse, { operation, errors, errorBody }: LinkRequest): Promise<ServiceError> {
  const safe = { ...response, bodyAsText: redact(response.bodyAsText ?? "", response.request) };
  return responseError(safe, operation, errors, await errorBody?.(safe).catch(() => undefined));
}
