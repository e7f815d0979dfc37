import type { LogPolicyOptions } from "@azure/core-rest-pipeline";
import type { AzureLogger } from "@azure/logger";

/** What responses say in headers that gives nothing away; cookies, addresses with signatures and the like are not among them. */
const harmless = [
  "client-request-id",
  "content-length",
  "content-type",
  "date",
  "etag",
  "last-modified",
  "request-id",
  "retry-after",
  "x-ms-client-request-id",
  "x-ms-correlation-request-id",
  "x-ms-error-code",
  "x-ms-request-id",
];

/**
 * Options for Azure's log policy, whose messages go to a log without what may be secret. The policy redacts requests by itself, but writes the
 * headers of responses as they are.
 */
export function redactedLog(log: AzureLogger["info"], options: LogPolicyOptions = {}): LogPolicyOptions {
  const target = options.logger ?? log;
  const shown = new Set([
    ...harmless,
    ...(options.additionalAllowedHeaderNames ?? []).map((name) => name.toLowerCase()),
  ]);
  const logger = (message: string): void => {
    target(withoutSecrets(message, shown));
  };
  // Logging can be switched on and off at any time.
  return {
    ...options,
    logger: Object.defineProperty(logger, "enabled", { get: () => target.enabled }) as AzureLogger["info"],
  };
}

function withoutSecrets(message: string, shown: ReadonlySet<string>): string {
  const [, headers] = /^Headers: (\{.*\})$/s.exec(message) ?? [];
  if (headers === undefined) return message;
  const redact = (name: string, value: unknown): unknown =>
    name === "" || shown.has(name.toLowerCase()) ? value : "REDACTED";
  return `Headers: ${JSON.stringify(JSON.parse(headers, redact), undefined, 2)}`;
}
