import {
  createHttpPoller,
  type OperationResponse,
  type OperationState,
  type PollerLike,
  type ResourceLocationConfig,
} from "@azure/core-lro";
import type { PipelineResponse } from "@azure/core-rest-pipeline";
import type { CallOptions, Context } from "./context.js";
import { errorOf, messageOf, serviceError } from "./errors.js";
import { follow, send, type OperationRequest } from "./send.js";

/** Options of a long-running operation. */
export interface PollingOptions extends CallOptions {
  /** Milliseconds between polls where the service names no delay (Retry-After); 2000 if absent. */
  updateIntervalInMs?: number;
  /** Takes up an operation that `poller.serialize()` put down, instead of starting a new one. */
  restoreFrom?: string;
}

/** A running operation: await it for its result, or poll it step by step. */
export type Poller<T> = PollerLike<OperationState<T>, T>;

export type { OperationState };

/** How an operation ends (x-ms-long-running-operation-options). */
export interface LongRunning<T> {
  /** Where the result is once the operation has succeeded (final-state-via). */
  finalState?: ResourceLocationConfig;
  /** Reads the result from the last response. */
  read: (response: PipelineResponse) => T;
}

/** Starts a long-running operation, or takes one up. */
export function poll<T>(context: Context, request: OperationRequest, options: PollingOptions, operation: LongRunning<T>): Poller<T> {
  const base = request.endpoint ?? context.endpoint;
  return createHttpPoller<T, OperationState<T>>(
    {
      sendInitialRequest: async () => asOperation(await send(context, request, options)),
      sendPollRequest: async (url, { abortSignal } = {}) =>
        asOperation(
          await follow(
            context,
            url,
            base,
            {
              operation: request.operation,
              method: "GET",
              expected: [200, 201, 202, 204],
              ...(request.errors && { errors: request.errors }),
            },
            abortSignal ? { ...options, abortSignal } : options,
          ),
        ),
    },
    {
      intervalInMs: options.updateIntervalInMs ?? 2000,
      ...(operation.finalState ? { resourceLocationConfig: operation.finalState } : {}),
      ...(options.restoreFrom === undefined ? {} : { restoreFrom: options.restoreFrom }),
      processResult: async (response) => operation.read(response as PipelineResponse),
      updateState: (state, response) => {
        if (state.status === "failed") state.error = operationError(request.operation, response.flatResponse as PipelineResponse);
      },
    },
  );
}

function asOperation(response: PipelineResponse): OperationResponse {
  const { method, url } = response.request;
  const body: unknown = response.bodyAsText ? JSON.parse(response.bodyAsText) : undefined;
  return {
    flatResponse: response,
    rawResponse: { statusCode: response.status, headers: response.headers.toJSON(), body, request: { method, url } },
  };
}

function operationError(operation: string, response: PipelineResponse): Error {
  const given = errorOf(JSON.parse(response.bodyAsText ?? "{}"));
  const code = typeof given["code"] === "string" ? given["code"] : undefined;
  return serviceError(messageOf(given) ?? `${operation}: the operation has failed.`, code, given, response);
}
