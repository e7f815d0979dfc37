import { createHash } from "node:crypto";
import type { CmdletEmission } from "../common/emission.js";

/** The module as a whole. */
export interface ModuleView {
  /** `Az.Batch`. */
  name: string;
  version: string;
  /** Always the same for a package and an api-version. */
  guid: string;
  title: string;
  apiVersion: string;
  author: string;
  functions: string[];
  aliases: string[];
  /** Where requests go that have no -Endpoint. */
  endpoint: string;
  scope: string;
  /** Batch's way to sign requests with an account's key. */
  sharedKey: boolean;
  prefix: string;
}

export function moduleView({ surface, service, target, apiVersion }: CmdletEmission, version: string): ModuleView {
  const name = moduleName(surface);
  const { host } = service;
  const endpoint = host.kind === "fixed" ? host.url.replace(/\/+$/, "") : "";
  const [scope] = target.tokenScopes ?? service.security.flatMap((scheme) => (scheme.kind === "oauth2" ? scheme.scopes : []));
  return {
    name,
    version: version || target.packageVersion.replace(/-.*/, ""),
    guid: guidOf(`${target.packageName} ${apiVersion} ${name}`),
    title: target.title,
    apiVersion,
    author: target.published?.author ?? target.packageName,
    functions: surface.cmdlets.map((cmdlet) => cmdlet.name),
    aliases: [...new Set(surface.cmdlets.flatMap(({ aliases }) => aliases))].sort(),
    endpoint,
    scope: scopeOf(scope, endpoint),
    sharedKey: target.sharedKey !== undefined,
    prefix: surface.prefix,
  };
}

/** `Az.Batch`, as the help pages call it. */
export function moduleName({ prefix, serviceName }: CmdletEmission["surface"]): string {
  return `${prefix === "" ? "" : `${prefix}.`}${serviceName}`;
}

/** Documents name the permission that a user has; a sign-in asks for all of the service. */
function scopeOf(scope: string | undefined, endpoint: string): string {
  if (scope === undefined || scope === "user_impersonation") return `${endpoint || "https://management.azure.com"}/.default`;
  return scope.replace(/\/(user_impersonation|\.default)$/, "/.default");
}

/** A name-based identifier (RFC 9562, version 5, without a name space of its own). */
function guidOf(text: string): string {
  const hash = createHash("sha1").update(text).digest("hex");
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
