import type { KeyCredential, TokenCredential } from "@azure/core-auth";
import { bearerTokenAuthenticationPolicy, type PipelineRequest } from "@azure/core-rest-pipeline";
import type { Authentication } from "./context.js";
import { rememberKey } from "./errors.js";
import { isLoopback } from "./origin.js";

/**
 * Microsoft Entra tokens, fetched, kept and renewed by Azure's own policy. They travel over HTTPS only, or to a server on this
 * machine where the client allows insecure connections.
 * @throws Error where the credential gives no tokens.
 */
export function bearerToken(credential: TokenCredential, scopes: string | string[]): Authentication {
  if (typeof (credential as Partial<TokenCredential> | undefined)?.getToken !== "function")
    throw new Error("The credential is missing, or is none that gives tokens; pass one of @azure/identity.");
  const bearer = bearerTokenAuthenticationPolicy({ credential, scopes });
  return {
    policy: {
      name: bearer.name,
      sendRequest(request, next) {
        const url = new URL(request.url);
        if (url.protocol === "https:" || !isLoopback(url)) return bearer.sendRequest(request, next);
        // Azure's policy refuses every http address; what stays on this machine is shown to it as https.
        const local = Object.create(request, {
          url: { value: request.url.replace(/^http:/i, "https:") },
        }) as PipelineRequest;
        return bearer.sendRequest(local, () => next(request));
      },
    },
    withdraw: (request) => {
      request.headers.delete("authorization");
    },
  };
}

/** Where an API key travels: in a header (after a word such as `Bearer`, if there is a prefix), or in the query. */
export type ApiKeyPlace = { header: string; prefix?: string } | { query: string };

/**
 * An API key as the document's security scheme says (OpenAPI: security scheme of type apiKey).
 * @throws Error where the credential has no key.
 */
export function apiKey(credential: KeyCredential, place: ApiKeyPlace): Authentication {
  if (!(credential as Partial<KeyCredential> | undefined)?.key)
    throw new Error("The credential has no key; pass { key }.");
  return "header" in place ? headerKey(credential, place.header, place.prefix) : queryKey(credential, place.query);
}

function headerKey(credential: KeyCredential, name: string, prefix: string | undefined): Authentication {
  return {
    policy: {
      name: "apiKeyPolicy",
      sendRequest(request, next) {
        rememberKey(request, credential.key);
        request.headers.set(name, prefix ? `${prefix} ${credential.key}` : credential.key);
        return next(request);
      },
    },
    withdraw: (request) => {
      request.headers.delete(name);
    },
  };
}

function queryKey(credential: KeyCredential, name: string): Authentication {
  return {
    policy: {
      name: "apiKeyPolicy",
      async sendRequest(request, next) {
        const { url } = request;
        const separator = url.includes("?") ? "&" : "?";
        rememberKey(request, credential.key);
        request.url = `${url}${separator}${encodeURIComponent(name)}=${encodeURIComponent(credential.key)}`;
        try {
          return await next(request);
        } finally {
          // The key is part of what is sent, not of the address that links are resolved against and operations are resumed from.
          request.url = url;
        }
      },
    },
    withdraw: () => undefined,
  };
}
