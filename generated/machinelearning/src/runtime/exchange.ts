import type { AbortSignalLike } from "@azure/abort-controller";
import type { PipelineResponse, TransferProgressEvent } from "@azure/core-rest-pipeline";
import { RestError } from "./errors.js";

/** Milliseconds that a timer can wait; one of more is over at once. */
export const longestTimer = 2_147_483_647;

/** What ends an exchange (a request with all its attempts, and its answer) before its time. */
export interface Limits {
  abortSignal?: AbortSignalLike | undefined;
  /** Milliseconds for the whole exchange; 0 is without end. */
  timeout?: number | undefined;
  /** Bytes of an answer, decompressed. */
  maxResponseSize?: number | undefined;
  onDownloadProgress?: ((progress: TransferProgressEvent) => void) | undefined;
}

/** The part of a request that keeps it to its limits. */
type Limited = Pick<Limits, "abortSignal" | "onDownloadProgress">;

/**
 * Runs an exchange within its limits. Where the answer is a stream they hold until it has been read.
 * @throws Error (name `AbortError`) after the time; RestError (code `RESPONSE_TOO_LARGE`) for an answer that is too large.
 */
export async function withinLimits(
  operation: string,
  limits: Limits,
  run: (limited: Limited) => Promise<PipelineResponse>,
): Promise<PipelineResponse> {
  const { abortSignal, timeout = 0, maxResponseSize, onDownloadProgress } = limits;
  // The pipeline by itself ends with its signal, but not once somebody listens to the progress of a body.
  const isFree = !(timeout > 0) && maxResponseSize === undefined && !(abortSignal && onDownloadProgress);
  if (isFree) return run({ abortSignal, onDownloadProgress });
  const controller = new AbortController();
  const end = (reason: Error): void => {
    controller.abort(reason);
  };
  const stop = (): void => {
    end(aborted("The operation was aborted."));
  };
  const timer =
    timeout > 0 ? setTimeout(() => end(timedOut(operation, timeout)), Math.min(timeout, longestTimer)) : undefined;
  if (abortSignal?.aborted) stop();
  else abortSignal?.addEventListener("abort", stop);
  const limited: Limited = { abortSignal: controller.signal };
  if (maxResponseSize !== undefined || onDownloadProgress)
    limited.onDownloadProgress = (progress) => {
      if (maxResponseSize !== undefined && progress.loadedBytes > maxResponseSize)
        end(tooLarge(operation, maxResponseSize));
      controller.signal.throwIfAborted();
      onDownloadProgress?.(progress);
    };
  const release = (): void => {
    clearTimeout(timer);
    abortSignal?.removeEventListener("abort", stop);
  };
  try {
    const response = await untilAborted(run(limited), controller.signal);
    const body = response.readableStreamBody as ClosingStream | undefined;
    if (!body && !response.browserStreamBody) release();
    body?.once("close", release);
    controller.signal.addEventListener("abort", () => body?.destroy(controller.signal.reason as Error));
    return response;
  } catch (error) {
    release();
    throw controller.signal.aborted ? controller.signal.reason : error;
  }
}

/** What is used of a stream of Node.js. */
interface ClosingStream {
  once: (event: "close", listener: () => void) => void;
  destroy: (reason: Error) => void;
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    if (signal.aborted) reject(signal.reason as Error);
    promise.then(resolve, reject);
  });
}

function aborted(message: string): Error {
  return Object.assign(new Error(message), { name: "AbortError" });
}

function timedOut(operation: string, timeout: number): Error {
  return aborted(`${operation}: there was no whole answer within ${timeout} ms (requestOptions.timeout).`);
}

function tooLarge(operation: string, size: number): RestError {
  return new RestError(`${operation}: the answer is larger than ${size} bytes (maxResponseSize).`, {
    code: "RESPONSE_TOO_LARGE",
  });
}
