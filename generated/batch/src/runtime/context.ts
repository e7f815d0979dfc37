import type { AbortSignalLike } from "@azure/abort-controller";
import {
  createDefaultHttpClient,
  createPipelineFromOptions,
  type HttpClient,
  type LogPolicyOptions,
  type Pipeline,
  type PipelineOptions,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  type TransferProgressEvent,
} from "@azure/core-rest-pipeline";
import { createTracingClient, type OperationTracingOptions, type TracingClient } from "@azure/core-tracing";
import { createClientLogger } from "@azure/logger";
import { redactedLog } from "./log.js";
import { originPolicy, trustedOrigins } from "./origin.js";
import { retries } from "./retries.js";

/** What every call needs to know: where the service is, and how requests get there. */
export interface Context {
  /** Address of the service, without a slash at its end. */
  readonly endpoint: string;
  /** What every request passes through; policies added to it apply to all later calls. */
  readonly pipeline: Pipeline;
  readonly httpClient: HttpClient;
  readonly tracing: TracingClient;
  /** True where the user said that requests may travel over plain HTTP. */
  readonly allowInsecureConnection: boolean;
  /** Whether an address belongs to the service, so that it may be called and see credentials. */
  readonly trusts: (url: URL) => boolean;
  /** Most bytes of an answer that are read, decompressed; no limit if absent. */
  readonly maxResponseSize?: number;
  /** Whether values that do not fit their type are handed on as the service sent them. */
  readonly keepsUnreadable: boolean;
  /** Whether every POST may be sent again. */
  readonly repeatable: boolean;
  /** POST requests that may be sent again. */
  readonly repeatables: WeakSet<PipelineRequest>;
  /** Requests of one call to a host of their own (parameterized hosts), with the origin that the caller chose. */
  readonly origins: WeakMap<PipelineRequest, string>;
}

/** What the generated client knows of itself and its service. */
export interface ServiceDefinition {
  /** Address of the service; `https://` is put in front where it has no scheme. */
  endpoint: string;
  /** Name of the npm package, for the user agent, logs and traces. */
  packageName: string;
  packageVersion: string;
  /** Azure resource provider (`Microsoft.Batch`), for traces. */
  namespace?: string;
  /** Header that carries the client's id of a request; `x-ms-client-request-id` if absent. */
  clientRequestIdHeader?: string;
  /** How requests prove who sends them; absent for services that do not ask. */
  authentication?: Authentication | undefined;
}

/** Puts credentials on requests, and takes them off again. */
export interface Authentication {
  /** Runs for each attempt to send a request to the service, after every other policy. */
  policy: PipelinePolicy;
  /** Takes the credentials off a request that was redirected away from the service. */
  withdraw: (request: PipelineRequest) => void;
}

/** Options of a client. */
export interface ContextOptions extends PipelineOptions {
  /** Transport to use instead of the platform's own. */
  httpClient?: HttpClient;
  /** Policies to add to the pipeline: once for each call, or once for each attempt to send it. */
  additionalPolicies?: { policy: PipelinePolicy; position: "perCall" | "perRetry" }[];
  /** What may be logged; everything that is not known to be harmless is redacted. */
  loggingOptions?: LogPolicyOptions;
  /**
   * Allows requests over plain HTTP, for test servers. Tokens still travel over HTTPS only, unless the server is on this
   * machine (localhost, 127.0.0.0/8 or ::1).
   */
  allowInsecureConnection?: boolean;
  /**
   * Hosts beside the endpoint's own that the service may name in links to pages and operation results, and that then see the client's
   * credentials: `status.example.com`, or `*.example.com` for all below it. Regions of Azure Resource Manager (`eastus.management.azure.com`) are
   * trusted where the endpoint is its own. Links to other hosts are refused.
   */
  trustedHosts?: readonly string[];
  /**
   * Most bytes of an answer that are read, after decompression: more is an error (code `RESPONSE_TOO_LARGE`) and ends the connection, before it
   * fills the memory. No limit if absent.
   */
  maxResponseSize?: number;
  /**
   * What becomes of a value in an answer that does not fit its type: a date-time or bytes that are none, an integer that no number can hold.
   * `error`, the default, ends the call with an error that names it; `keep` hands on what the service sent, whatever its type says: the text, and
   * such an integer as a bigint, so that one bad value does not lose a whole listing.
   */
  unreadableValues?: "error" | "keep";
  /**
   * Says that every POST may be sent again after a broken connection or an error of the server, since nothing happens twice there. By default
   * POST is sent again only where the service has not taken it up: after 429, and where no connection was made. Listings by POST always are.
   */
  repeatable?: boolean;
}

/** Options that every operation takes. */
export interface CallOptions {
  /** Gives the call up. */
  abortSignal?: AbortSignalLike;
  /** How the request is sent. */
  requestOptions?: RequestOptions;
  /** Called with every response, before its status is looked at, and with its JSON body as the service sent it; without one for other bodies. */
  onResponse?: (response: PipelineResponse, body?: unknown) => void;
  /** The trace that the call is part of. */
  tracingOptions?: OperationTracingOptions;
}

/** How one request is sent. */
export interface RequestOptions {
  /** Headers to add to the request; they win over the operation's own. */
  headers?: Readonly<Record<string, string>>;
  /**
   * Milliseconds after which the call is given up: all attempts to send it together, until its answer has been read to the end, a stream
   * included. 0, the default, waits without end.
   */
  timeout?: number;
  /** Most bytes of the answer that are read; see the client's option of the same name. */
  maxResponseSize?: number;
  /** Says that this POST may be sent again; see the client's option of the same name. */
  repeatable?: boolean;
  /** Called as the body of the request is sent. */
  onUploadProgress?: (progress: TransferProgressEvent) => void;
  /** Called as the body of the response arrives. */
  onDownloadProgress?: (progress: TransferProgressEvent) => void;
  /** Allows this request over plain HTTP; see the client's option of the same name. */
  allowInsecureConnection?: boolean;
}

/**
 * Prepares calls to a service.
 * @throws Error where the endpoint is no http or https address, or a plain HTTP one that the options do not allow.
 */
export function createContext(service: ServiceDefinition, options: ContextOptions = {}): Context {
  const { authentication } = service;
  const allowInsecureConnection = options.allowInsecureConnection === true;
  const endpoint = normalizeEndpoint(service.endpoint);
  const trusts = trustedOrigins(endpoint, options.trustedHosts);
  const origins = new WeakMap<PipelineRequest, string>();
  const product = `${service.packageName.replace(/^@/, "").replaceAll("/", "-")}/${service.packageVersion}`;
  const prefix = options.userAgentOptions?.userAgentPrefix;
  const pipeline = createPipelineFromOptions({
    ...options,
    userAgentOptions: { userAgentPrefix: prefix ? `${prefix} ${product}` : product },
    ...(service.clientRequestIdHeader === undefined
      ? {}
      : {
          telemetryOptions: { clientRequestIdHeaderName: service.clientRequestIdHeader, ...options.telemetryOptions },
        }),
    loggingOptions: redactedLog(createClientLogger(service.packageName).info, options.loggingOptions),
  });
  for (const { policy, position } of options.additionalPolicies ?? [])
    pipeline.addPolicy(policy, position === "perRetry" ? { phase: "Sign" } : {});
  const repeatables = new WeakSet<PipelineRequest>();
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy(
    retries(options.retryOptions ?? {}, (request) => repeatables.has(request)),
    { phase: "Retry" },
  );
  // Last in its phase: nothing changes a request after it was checked and signed.
  pipeline.addPolicy(originPolicy(trusts, origins, authentication), { phase: "Sign" });
  return {
    endpoint,
    pipeline,
    httpClient: options.httpClient ?? createDefaultHttpClient(),
    tracing: createTracingClient({
      packageName: service.packageName,
      packageVersion: service.packageVersion,
      namespace: service.namespace ?? service.packageName,
    }),
    allowInsecureConnection,
    trusts,
    ...(options.maxResponseSize === undefined ? {} : { maxResponseSize: options.maxResponseSize }),
    keepsUnreadable: options.unreadableValues === "keep",
    repeatable: options.repeatable === true,
    repeatables,
    origins,
  };
}

/**
 * An address to which paths can be appended: with a scheme, without a slash at its end.
 * @throws Error where it is no http or https address, or carries a user name, query or fragment.
 */
export function normalizeEndpoint(endpoint: string): string {
  // A variable of the environment that is not set arrives as undefined, whatever the types say, and "undefined" would be a host name.
  if (typeof endpoint !== "string" || endpoint === "")
    throw new Error("The endpoint is missing; it should look like https://host.");
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`The endpoint "${endpoint}" is not an address; it should look like https://host.`);
  }
  if (!/^https?:$/.test(url.protocol))
    throw new Error(`The endpoint begins with ${url.protocol}//; only https:// and http:// can be called.`);
  if (url.username || url.password)
    throw new Error("The endpoint carries a user name or password; pass a credential instead.");
  if (url.search || url.hash)
    throw new Error("The endpoint has a query or a fragment; give only scheme, host and base path.");
  return url.href.replace(/\/+$/, "");
}
