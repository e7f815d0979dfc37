import type { Parameter, Service } from "../../model/index.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { camelCase, isReserved, objectMembers, Scope } from "./names.js";

/** Identity of a parameter among those that a client is made with. */
export function keyOfParameter(parameter: Pick<Parameter, "in" | "name">): string {
  return `${parameter.in} ${parameter.name}`;
}

/** A template that is nothing but one parameter means that the caller gives the address. */
export function hostKind({ host }: Service): "fixed" | "given" | "template" {
  if (host.kind !== "template") return host.kind === "fixed" ? "fixed" : "given";
  return /^\{[^{}]+\}$/.test(host.template) ? "given" : "template";
}

/** Parameters that a client is made with, those of the host first; without the address where that is given as a whole. */
export function parametersOfClient(service: Service): Parameter[] {
  const ofHost = service.host.kind === "template" && hostKind(service) === "template" ? service.host.parameters : [];
  return [...ofHost, ...service.clientParameters].filter(({ role }) => role !== "api-version");
}

/**
 * Names of the parameters that a client is made with: parameters of its constructor or members of its options, and members of the context,
 * so each has one name in all of these. Where the document's is taken there, another one is given, and said so.
 */
export function nameClientParameters(service: Service, diagnostics: Diagnostics): Map<string, string> {
  const endpoint = hostKind(service) === "template" ? [] : ["endpoint"];
  const keys = service.security.some(({ kind }) => kind === "apiKey") ? ["apiKey"] : [];
  const scope = new Scope([...endpoint, ...keys, ...taken, ...objectMembers]);
  const names = new Map<string, string>();
  for (const parameter of parametersOfClient(service)) {
    const wanted = camelCase(parameter.clientName ?? parameter.name);
    const name = scope.take(isReserved(wanted) ? `${wanted}Parameter` : wanted, `${wanted}Parameter`);
    names.set(keyOfParameter(parameter), name);
    if (name === wanted) continue;
    const message = `The parameter "${parameter.name}" of the client is called ${name}, because ${wanted} is taken or reserved.`;
    diagnostics.warning("SW402", message, parameter.source);
  }
  return names;
}

/** What context.ts and client.ts call their own, and what every context and its options have. */
const taken = [
  ...["address", "bearerToken", "bind", "context", "createContext", "credential", "expandHost", "isNamedKeyCredential"],
  ...["isTokenCredential", "normalizeEndpoint", "options", "scopes", "sharedKey"],
  ...["additionalPolicies", "agent", "allowInsecureConnection", "apiVersion", "credentialScopes", "httpClient", "loggingOptions"],
  ...["origins", "pipeline", "proxyOptions", "redirectOptions", "retryOptions", "telemetryOptions", "tlsOptions", "tracing"],
  ...["trustedHosts", "trusts", "userAgentOptions"],
];
