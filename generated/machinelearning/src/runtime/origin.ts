import { RestError, type PipelinePolicy, type PipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";
import type { Authentication } from "./context.js";
import { isSecret } from "./errors.js";

/** The service handed out an address on a host that is not its own and that the client was not told to trust. */
export class UntrustedHostError extends Error {
  override readonly name = "UntrustedHostError";
  /** Host (with port, where it is not the scheme's own) that was not called. */
  readonly host: string;

  constructor(url: URL, endpoint: string) {
    super(
      `The service answered with an address on another host (${url.origin}; the client was made for ${new URL(endpoint).origin}). ` +
        `It was not called, and got no credentials. If that host belongs to the service, name it in the client's option trustedHosts.`,
    );
    this.host = url.host;
  }
}

/** Hosts of Azure Resource Manager in its clouds; each has regional ones below it, which it names in links to the state of operations. */
const resourceManagers = ["management.azure.com", "management.chinacloudapi.cn", "management.usgovcloudapi.net"];

/** Tells the addresses that belong to the service: those of the endpoint's own origin, its regions, and hosts that the user named. */
export function trustedOrigins(endpoint: string, named: readonly string[] = []): (url: URL) => boolean {
  const own = new URL(endpoint);
  const hosts = resourceManagers.includes(own.host) ? [...named, `*.${own.host}`] : named;
  return (url) =>
    url.origin === own.origin ||
    ((url.protocol === "https:" || url.protocol === own.protocol) &&
      hosts.some((host) => matches(url.host, host.toLowerCase())));
}

function matches(host: string, pattern: string): boolean {
  return pattern.startsWith("*.")
    ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
    : host === pattern;
}

/**
 * Looks at every request right before it leaves, redirected ones included: plain HTTP only where it is allowed, and credentials only
 * for the service itself.
 */
export function originPolicy(
  trusts: (url: URL) => boolean,
  origins: WeakMap<PipelineRequest, string>,
  authentication: Authentication | undefined,
): PipelinePolicy {
  return {
    name: "originPolicy",
    async sendRequest(request, next) {
      const url = new URL(request.url);
      if (url.protocol !== "https:" && !request.allowInsecureConnection) {
        throw new Error(
          `${url.origin} would be called without encryption. Use https, or set the option allowInsecureConnection for a test server.`,
        );
      }
      if (trusts(url) || origins.get(request) === url.origin)
        return checked(await (authentication ? authentication.policy.sendRequest(request, next) : next(request)));
      for (const [name] of request.headers) if (isSecret(name)) request.headers.delete(name);
      authentication?.withdraw(request);
      return checked(await next(request));
    },
  };
}

/** A redirect to what is no address would end in an error that repeats it, with whatever signature it holds. */
function checked(response: PipelineResponse): PipelineResponse {
  const { headers, request, status } = response;
  const location = status >= 300 && status < 400 ? headers.get("location") : undefined;
  if (location === undefined || URL.canParse(location, request.url)) return response;
  headers.delete("location");
  throw new RestError("The service redirects to what is not an address.", { statusCode: status, request, response });
}

/** Whether an address leads to this machine and never leaves it. */
export function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
}
