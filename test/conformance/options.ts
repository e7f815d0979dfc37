import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { inject } from "vitest";

/** Address of the test server, for clients that take it as an argument. */
export const endpoint = inject("testserver");

/** Port of the test server, for clients whose address is made of parts. */
export const { port } = new URL(endpoint);

/** The test server speaks plain HTTP; retries need not be polite to it. */
export const transport = { allowInsecureConnection: true, retryOptions: { retryDelayInMs: 1, maxRetryDelayInMs: 10 } } as const;

/** Options of a client whose document names another host. */
export const options = { ...transport, endpoint };

/**
 * Options of a client that sends back the cookies it got, by which the test server tells the attempts of one call from those of another.
 * Clients have no cookies of their own; a policy is how a caller adds them.
 */
export function withCookies() {
  return { ...options, additionalPolicies: [{ policy: cookies(), position: "perRetry" as const }] };
}

function cookies(): PipelinePolicy {
  const jar = new Map<string, string>();
  return {
    name: "cookies",
    async sendRequest(request, next) {
      if (jar.size > 0) request.headers.set("Cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
      const response = await next(request);
      // The pipeline joins several Set-Cookie headers by a comma, as it does with all headers.
      for (const [, name = "", value = ""] of (response.headers.get("set-cookie") ?? "").matchAll(/(?:^|,\s*)([\w-]+)=([^;,]*)/g)) {
        if (value === "") jar.delete(name);
        else jar.set(name, value);
      }
      return response;
    },
  };
}
