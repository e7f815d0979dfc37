// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { TokenCredential } from "@azure/core-auth";
import { bearerToken } from "../runtime/authentication.js";
import { type Context, type ContextOptions, createContext, normalizeEndpoint } from "../runtime/context.js";

/** What the operations of Azure Machine Learning need to know: where the service is, how requests get there, and what they have in common. */
export interface MachineLearningContext extends Context {
  /** Version of the API that is spoken. */
  readonly apiVersion: string;
  /** Subscription's ID. */
  readonly subscriptionId: string;
}

/** Options of {@link createMachineLearning}. */
export interface MachineLearningClientOptions extends ContextOptions {
  /** Address of the service, where it is not `https://management.azure.com` (a sovereign cloud, say). */
  endpoint?: string;

  /** Scopes to ask tokens for, where they are not the service's usual ones. */
  credentialScopes?: string | string[];

  /** Version of the API to name in requests; this code was written for `2021-10-01`. */
  apiVersion?: string;
}

/** Prepares calls of Azure Machine Learning; what it gives goes into every operation. */
export function createMachineLearning(
  credential: TokenCredential,
  subscriptionId: string,
  options: MachineLearningClientOptions = {},
): MachineLearningContext {
  const endpoint = options.endpoint ?? "https://management.azure.com";
  const scopes = options.credentialScopes ?? `${normalizeEndpoint(endpoint)}/.default`;
  return {
    ...createContext(
      {
        endpoint,
        packageName: "@specwright/machinelearning",
        packageVersion: "0.1.0",
        namespace: "Microsoft.MachineLearningServices",
        authentication: bearerToken(credential, scopes),
      },
      options,
    ),
    apiVersion: options.apiVersion ?? "2021-10-01",
    subscriptionId,
  };
}
