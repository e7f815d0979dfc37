import {
  createHttpPoller,
  type OperationResponse,
  type OperationState,
  type PollerLike,
  type ResourceLocationConfig,
} from "@azure/core-lro";
import { createHttpHeaders, createPipelineRequest, isRestError, type PipelineResponse } from "@azure/core-rest-pipeline";
import { delay } from "@azure/core-util";
import { keepUnreadable, readJson } from "./body.js";
import type { CallOptions, Context } from "./context.js";
import { errorBody, errorOf, messageOf, responseError, RestError, serviceError } from "./errors.js";
import { longestTimer } from "./exchange.js";
import { follow, linkOf, send, type OperationRequest } from "./send.js";

/** Options of a long-running operation. Its `abortSignal` also ends the polling, unless `poll` and `pollUntilDone` are given another. */
export interface PollingOptions extends CallOptions {
  /** Milliseconds between polls where the service names no delay (Retry-After, of which an hour is honoured at most); 2000 if absent. */
  updateIntervalInMs?: number;
  /** Takes up an operation that `poller.serialize()` put down, instead of starting a new one. */
  restoreFrom?: string;
}

/**
 * A running operation: await it for its result, or poll it step by step. Where the operation fails or is canceled it throws a RestError with
 * the operation's own code and message. An error of the connection does not end it: it can be polled again. It starts at once; a failure is
 * kept until somebody asks, by awaiting the poller or one of its methods.
 */
export type Poller<T> = PollerLike<OperationState<T>, T>;

export type { OperationState };

/** How an operation ends (x-ms-long-running-operation-options). */
export interface LongRunning<T> {
  /** Where the result is once the operation has succeeded (final-state-via). */
  finalState?: ResourceLocationConfig;
  /**
   * Names of the result's properties, where its type could not be a status monitor's own: a monitor that has the result in `properties` or
   * `output` is then told by them. Empty for a list.
   */
  parts?: readonly string[];
  /** Reads the result from the last response. */
  read: (response: PipelineResponse) => T;
}

/** What core-lro keeps of an operation, as far as it is of interest here. */
interface State<T> extends OperationState<T> {
  config: Partial<Record<string, unknown>>;
}

/** A state as text holds it: in place of a result there is the response that it is read from. */
interface SavedState {
  status: OperationState<unknown>["status"];
  config: Partial<Record<string, unknown>>;
  error?: { message: string; code?: string; statusCode?: number };
  response?: { status: number; headers: Record<string, string>; bodyAsText: string };
}

/** Starts a long-running operation, or takes one up. */
export function poll<T>(context: Context, request: OperationRequest, options: PollingOptions, operation: LongRunning<T>): Poller<T> {
  const saved = options.restoreFrom === undefined ? undefined : parseState(options.restoreFrom);
  const addresses = new Addresses();
  let last: PipelineResponse | undefined;
  let wait: number | undefined;
  let answered = saved !== undefined;

  const note = (response: PipelineResponse): OperationResponse => {
    last = response;
    return asOperation(response, addresses);
  };
  const { operation: name, endpoint, errors } = request;
  const deletes = request.method === "DELETE";
  const monitor = {
    operation: name,
    method: "GET",
    // What is deleted may take its monitor with it.
    expected: [...successes, ...(deletes ? [404] : [])],
    ...(endpoint !== undefined && { endpoint }),
    ...(errors && { errors }),
  } as const;
  const poller = createHttpPoller<T, OperationState<T>>(
    {
      async sendInitialRequest() {
        // Whatever success it is, the operation has begun.
        const response = await send(context, { ...request, expected: [...request.expected, ...successes] }, options);
        wait = retryAfter(response);
        return isComplete(response) ? withoutMonitors(note(response)) : note(response);
      },
      async sendPollRequest(address, { abortSignal } = {}) {
        const response = await follow(context, addresses.reveal(address), monitor, abortSignal ? { ...options, abortSignal } : options);
        // An address that never was one is no monitor that is gone, unless the service itself says so.
        if (response.status === 404 && !answered && errorOf(errorBody(response))["code"] === undefined)
          throw responseError(response, name, errors);
        answered = true;
        const polled = note(response);
        return isFailure(polled.rawResponse, deletes) ? { ...polled, rawResponse: { ...polled.rawResponse, statusCode: 400 } } : polled;
      },
    },
    {
      intervalInMs: Math.min(options.updateIntervalInMs ?? 2000, longestTimer),
      ...(operation.finalState ? { resourceLocationConfig: operation.finalState } : {}),
      ...(saved ? { restoreFrom: JSON.stringify({ state: { status: saved.status, config: addresses.hideAll(saved.config) } }) } : {}),
      processResult: async (response, state) => {
        if (state.status !== "succeeded") return undefined as T;
        last = resultOf(response as PipelineResponse, (state as State<T>).config, operation.parts);
        return operation.read(last);
      },
      updateState: (state) => {
        explain(state);
      },
    },
  );

  /** Gives an operation that failed or was canceled the error that the service told; core-lro knows only the message. */
  function explain(state: OperationState<T> | undefined): Error | undefined {
    if (state?.status !== "failed" && state?.status !== "canceled") return undefined;
    if (!isRestError(state.error)) state.error = operationError(name, state.status, last);
    return state.error;
  }

  function failure(error: unknown): unknown {
    const state = poller.operationState;
    if (isTransient(error) && state?.status === "failed") {
      state.status = "running";
      delete state.error;
      return error;
    }
    return explain(state) ?? error;
  }

  // A start that fails is told to whoever asks for the poller's end, its state or its text; nobody asking is no reason to end the process.
  poller.submitted().catch(() => undefined);

  const pollOnce = poller.poll;
  poller.poll = async (pollOptions) => {
    try {
      return await pollOnce(withSignal(pollOptions, options));
    } catch (error) {
      throw failure(error);
    }
  };
  const pollUntilDone = poller.pollUntilDone;
  poller.pollUntilDone = async (pollOptions) => {
    const signal = withSignal(pollOptions, options);
    await poller.submitted();
    if (wait && !poller.isDone) await delay(wait, signal);
    wait = undefined;
    try {
      return await pollUntilDone(signal);
    } catch (error) {
      throw failure(error);
    }
  };
  poller.serialize = async () => {
    await poller.submitted();
    const { status, config, error } = poller.operationState as State<T>;
    const state: SavedState = { status, config: addresses.revealAll(config) };
    if (error) state.error = { ...(error as RestError), message: error.message };
    if (status === "succeeded" && last)
      state.response = { status: last.status, headers: last.headers.toJSON(), bodyAsText: last.bodyAsText ?? "" };
    return JSON.stringify({ state });
  };
  if (saved) restore(saved, poller.operationState as State<T>);
  return poller;

  function restore({ error, response }: SavedState, state: State<T>): void {
    if (error) state.error = Object.assign(new RestError(error.message), error);
    if (!response) return;
    last = { ...response, headers: createHttpHeaders(response.headers), request: createPipelineRequest({ url: context.endpoint }) };
    if (context.keepsUnreadable) keepUnreadable(last.request);
    state.result = operation.read(last);
  }
}

/** What went wrong with the connection rather than with the operation; Azure's retry policy has given up on it, the caller may go on. */
function isTransient(error: unknown): boolean {
  return (
    isRestError(error) &&
    (error.statusCode === undefined || error.statusCode === 408 || error.statusCode === 429 || error.statusCode >= 500)
  );
}

function withSignal(
  pollOptions: { abortSignal?: CallOptions["abortSignal"] } | undefined,
  options: CallOptions,
): { abortSignal?: NonNullable<CallOptions["abortSignal"]> } {
  const abortSignal = pollOptions?.abortSignal ?? options.abortSignal;
  return abortSignal ? { abortSignal } : {};
}

/**
 * The addresses of an operation by number. core-lro writes those it knows into its log as they are, and they may carry signatures, so it
 * gets to know the numbers only.
 */
class Addresses {
  readonly #known: string[] = [];

  hide(address: string): string {
    const index = this.#known.indexOf(address);
    return `address ${index < 0 ? this.#known.push(address) : index + 1}`;
  }

  reveal(number: string): string {
    return this.#known[Number(/^address (\d+)$/.exec(number)?.[1]) - 1] ?? number;
  }

  hideAll(config: SavedState["config"]): SavedState["config"] {
    return mapAddresses(config, (address) => this.hide(address));
  }

  revealAll(config: SavedState["config"]): SavedState["config"] {
    return mapAddresses(config, (number) => this.reveal(number));
  }
}

function mapAddresses(config: SavedState["config"], map: (address: string) => string): SavedState["config"] {
  const mapped = { ...config };
  for (const name of ["operationLocation", "resourceLocation", "initialRequestUrl"]) {
    const address = mapped[name];
    if (typeof address === "string") mapped[name] = map(address);
  }
  return mapped;
}

/** Headers that say where to ask for the state of an operation. */
const monitors = ["operation-location", "azure-asyncoperation", "location"];

/** What the start of an operation, and a monitor, may be answered with. */
const successes = [200, 201, 202, 203, 204];

/** Whether a monitor that speaks by its status says, with 200, that the operation has failed; a result may have such a state of its own. */
function isFailure({ body }: OperationResponse["rawResponse"], deletes: boolean): boolean {
  const told = body as { status?: unknown; failed?: boolean } | undefined;
  return typeof told?.status === "string" && /^(?:failed|cancell?ed)$/i.test(told.status) && (deletes || told.failed === true);
}

/** The response that has the result: the last one, or the part of a status monitor that is the result. */
function resultOf(
  response: PipelineResponse,
  { metadata, resourceLocation }: State<unknown>["config"],
  parts?: readonly string[],
): PipelineResponse {
  const { mode } = (metadata ?? {}) as { mode?: string };
  if (!parts || mode !== "OperationLocation" || resourceLocation !== undefined) return response;
  const body = jsonBody(response);
  const fits = (value: unknown): boolean =>
    parts.length === 0 ? Array.isArray(value) : isObject(value) && parts.some((name) => Object.hasOwn(value, name));
  const result = [body?.["properties"], body?.["output"]].find(fits);
  return result === undefined ? response : { ...response, bodyAsText: JSON.stringify(result, withDigits) };
}

/** An integer that no number can hold, as text: JSON.stringify takes none. */
function withDigits(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Whether an operation is over with its first response: a resource that is ready needs no monitor, whatever the headers say. */
function isComplete(response: PipelineResponse): boolean {
  const { method } = response.request;
  if (response.status !== 200 || (method !== "PUT" && method !== "PATCH")) return false;
  const properties = jsonBody(response)?.["properties"];
  return isObject(properties) && properties["provisioningState"] === "Succeeded";
}

function withoutMonitors({ flatResponse, rawResponse }: OperationResponse): OperationResponse {
  const headers = Object.fromEntries(Object.entries(rawResponse.headers).filter(([name]) => !monitors.includes(name)));
  return { flatResponse, rawResponse: { ...rawResponse, headers } };
}

/** A response as core-lro looks at it. */
function asOperation(response: PipelineResponse, addresses: Addresses): OperationResponse {
  const { method, url } = response.request;
  const hide = (address: string): string => addresses.hide(linkOf(response, address));
  const headers = response.headers.toJSON();
  for (const name of monitors) {
    const address = headers[name];
    if (address !== undefined) headers[name] = hide(address);
  }
  // As a point in time, which core-lro takes whatever it is: it has no delay of 0, and none that it would not multiply beyond a timer's limit.
  const wait = retryAfter(response);
  if (wait !== undefined) headers["retry-after"] = new Date(Date.now() + Math.max(wait, shortestWait)) as unknown as string;
  const body = response.status === 404 ? undefined : jsonBody(response);
  // Without its error, whose message core-lro would log as it is.
  const told = body && { ...body, error: undefined, failed: isObject(body["error"]) };
  if (told && typeof body["resourceLocation"] === "string") Object.assign(told, { resourceLocation: hide(body["resourceLocation"]) });
  const statusCode = response.status === 404 ? 204 : response.status;
  return { flatResponse: response, rawResponse: { statusCode, headers, body: told, request: { method, url: hide(url) } } };
}

/** The body of a response where it is an object; a body that is of another media type says nothing of the operation. */
function jsonBody(response: PipelineResponse): Record<string, unknown> | undefined {
  if (!/json|^$/i.test(response.headers.get("content-type") ?? "")) return undefined;
  const body = readJson<unknown>(response);
  return isObject(body) ? body : undefined;
}

/** Milliseconds between two polls, at least and at most, whatever the service asks for. */
const shortestWait = 10;
const longestWait = 3_600_000;

/** Milliseconds that the service asks to wait (RFC 9110, section 10.2.3), an hour at most. */
function retryAfter(response: PipelineResponse): number | undefined {
  const text = response.headers.get("retry-after");
  if (text === undefined) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(0, milliseconds), longestWait);
}

function operationError(operation: string, status: "failed" | "canceled", response: PipelineResponse | undefined): Error {
  const whole = response && errorBody(response);
  const body = isObject(whole) ? whole : undefined;
  const properties = body?.["properties"];
  const given = [body?.["error"], isObject(properties) ? properties["error"] : undefined].find(isObject) ?? {};
  const code = [given["code"], body?.["status"]].find((text): text is string => typeof text === "string");
  const message = messageOf(given) ?? `${operation}: the operation ${status === "failed" ? "has failed" : "was canceled"}.`;
  return response ? serviceError(message, code, given, response) : new RestError(message);
}

function parseState(text: string): SavedState {
  try {
    const { state } = JSON.parse(text) as { state: SavedState };
    if (typeof state.status === "string" && isObject(state.config)) return state;
  } catch {
    // As below: the text may hold addresses with signatures, so it is not repeated.
  }
  throw new Error("The option restoreFrom is not the text that poller.serialize() gave.");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
