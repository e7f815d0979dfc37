// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { type NamedKeyCredential, type TokenCredential, isTokenCredential } from "@azure/core-auth";
import { bearerToken } from "../runtime/authentication.js";
import { type Context, type ContextOptions, createContext } from "../runtime/context.js";
import { sharedKey } from "../runtime/shared-key.js";

/** What the operations of Azure Batch need to know: where the service is, how requests get there, and what they have in common. */
export interface BatchContext extends Context {
  /** Version of the API that is spoken. */
  readonly apiVersion: string;
}

/** Options of {@link createBatch}. */
export interface BatchClientOptions extends ContextOptions {
  /** Scopes to ask tokens for, where they are not the service's usual ones. */
  credentialScopes?: string | string[];

  /** Version of the API to name in requests; this code was written for `2026-10-01`. */
  apiVersion?: string;
}

/** Prepares calls of Azure Batch; what it gives goes into every operation. */
export function createBatch(
  endpoint: string,
  credential: TokenCredential | NamedKeyCredential,
  options: BatchClientOptions = {},
): BatchContext {
  const scopes = options.credentialScopes ?? ["https://batch.core.windows.net//.default"];
  return {
    ...createContext(
      {
        endpoint,
        packageName: "@specwright/batch",
        packageVersion: "0.1.0",
        authentication: isTokenCredential(credential) ? bearerToken(credential, scopes) : sharedKey(credential),
      },
      options,
    ),
    apiVersion: options.apiVersion ?? "2026-10-01",
  };
}
