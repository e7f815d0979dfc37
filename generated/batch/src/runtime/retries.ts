import {
  retryPolicy,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
  type PipelineRetryOptions,
  type RestError,
} from "@azure/core-rest-pipeline";
import { calculateRetryDelay } from "@azure/core-util";

/** Milliseconds that a service can have a request wait before it is sent again. */
const longestWait = 3_600_000;

/** What happened to an attempt. */
interface Attempt {
  retryCount: number;
  response?: PipelineResponse;
  responseError?: RestError;
}

/**
 * Sends requests again as Azure's own policy does (429 and 503 with Retry-After after that time; 408, 5xx and broken connections after a growing
 * delay), with two differences: no wait is longer than an hour, and a request that might then happen twice is sent once. That is a POST after
 * anything but 429 or a connection that was never made, unless the caller says that it is repeatable, or it has a Repeatability-Request-ID
 * (Azure's REST guidelines: all other methods are idempotent).
 */
export function retries(
  { maxRetries = 3, retryDelayInMs = 1000, maxRetryDelayInMs = 64_000 }: PipelineRetryOptions,
  repeatable: (request: PipelineRequest) => boolean,
): PipelinePolicy {
  const retry = (attempt: Attempt) => {
    const again = delayOf(
      attempt,
      repeatable,
      () => calculateRetryDelay(attempt.retryCount, { retryDelayInMs, maxRetryDelayInMs }).retryAfterInMs,
    );
    return again === undefined ? { skipStrategy: true } : { retryAfterInMs: Math.min(again, longestWait) };
  };
  const { sendRequest } = retryPolicy([{ name: "retries", retry }], { maxRetries });
  return { name: "defaultRetryPolicy", sendRequest };
}

function delayOf(
  { response, responseError }: Attempt,
  repeatable: (request: PipelineRequest) => boolean,
  growing: () => number,
): number | undefined {
  const request = response?.request ?? responseError?.request;
  const never = responseError?.code !== undefined && ["ECONNREFUSED", "ENOTFOUND"].includes(responseError.code);
  const mayHappenTwice =
    request?.method === "POST" &&
    !never &&
    response?.status !== 429 &&
    !request.headers.has("repeatability-request-id") &&
    !repeatable(request);
  if (mayHappenTwice) return undefined;
  if (responseError && !response) return never || broken.includes(responseError.code ?? "") ? growing() : undefined;
  const status = response?.status ?? 0;
  const asked = response && (status === 429 || status === 503) ? askedDelay(response) : undefined;
  if (asked !== undefined) return asked;
  return status === 408 || (status >= 500 && status !== 501 && status !== 505) ? growing() : undefined;
}

/** Codes of a connection that broke. */
const broken = ["ECONNRESET", "ENOENT", "ESOCKETTIMEDOUT", "ETIMEDOUT"];

function askedDelay({ headers }: PipelineResponse): number | undefined {
  const milliseconds = headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms");
  const text = headers.get("retry-after");
  const delays = [
    milliseconds ? Number(milliseconds) : NaN,
    text && /^\d+$/.test(text) ? Number(text) * 1000 : NaN,
    text ? Math.max(0, Date.parse(text) - Date.now()) : NaN,
  ];
  return delays.find((delay) => delay >= 0);
}
