import type { NamedKeyCredential } from "@azure/core-auth";
import type { PipelineRequest } from "@azure/core-rest-pipeline";
import { computeSha256Hmac } from "@azure/core-util";
import type { Authentication } from "./context.js";

// Azure Batch REST API, "Authenticate Requests to Azure Batch", section "Authentication via Shared Key".

const signedHeaders = [
  "content-encoding",
  "content-language",
  "content-length",
  "content-md5",
  "content-type",
  "date",
  "if-modified-since",
  "if-match",
  "if-none-match",
  "if-unmodified-since",
  "range",
];

/** The account's name and key: each attempt to send a request is signed anew, with the time of the attempt. */
export function sharedKey(credential: NamedKeyCredential): Authentication {
  const dated = new WeakSet<PipelineRequest>();
  return {
    policy: {
      name: "sharedKeyPolicy",
      async sendRequest(request, next) {
        const { headers } = request;
        // The caller may date a request; a date of ours is renewed with every attempt.
        if (!headers.has("ocp-date") || dated.has(request)) {
          headers.set("ocp-date", new Date().toUTCString());
          dated.add(request);
        }
        const length = contentLength(request);
        if (length !== undefined) headers.set("Content-Length", length);
        const signature = await computeSha256Hmac(credential.key, stringToSign(request, credential.name), "base64");
        headers.set("Authorization", `SharedKey ${credential.name}:${signature}`);
        return next(request);
      },
    },
    withdraw: (request) => {
      request.headers.delete("authorization");
    },
  };
}

/**
 * The length that the transport would add, only too late to be signed. A POST has one even without a body; it is part of what the service checks.
 * Streams have none unless the caller gave it.
 */
function contentLength({ method, headers, body }: PipelineRequest): number | undefined {
  if (headers.has("Content-Length")) return undefined;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return body.byteLength;
  return method === "POST" && !body ? 0 : undefined;
}

/** The text that the signature is made of: verb, standard headers, the service's own headers, and what is asked for. */
export function stringToSign(request: PipelineRequest, account: string): string {
  const headers = new Map([...request.headers].map(([name, value]) => [name.toLowerCase(), value.trim()]));
  // ocp-date stands for Date, which is signed as empty beside it.
  if (headers.has("ocp-date")) headers.delete("date");
  const own = [...headers].filter(([name]) => name.startsWith("ocp-")).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    request.method,
    ...signedHeaders.map((name) => headers.get(name) ?? ""),
    ...own.map(([name, value]) => `${name}:${value}`),
    canonicalResource(request.url, account),
  ].join("\n");
}

function canonicalResource(address: string, account: string): string {
  const { pathname, searchParams } = new URL(address);
  const query = new Map<string, string[]>();
  for (const [name, value] of searchParams)
    query.set(name.toLowerCase(), [...(query.get(name.toLowerCase()) ?? []), value]);
  const names = [...query.keys()].sort();
  return [`/${account}${pathname}`, ...names.map((name) => `${name}:${(query.get(name) ?? []).sort().join(",")}`)].join(
    "\n",
  );
}
