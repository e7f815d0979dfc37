// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { AvailableQuota, UsageAndQuotaDetails } from "./models.js";

/** Options of {@link listAvailable}. */
export interface PTUQuotaListAvailableOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the provisioned throughput (PTU) quota for models as a service that is still free in one location.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota?api-version=2026-03-15-preview`
 *
 * @param location Azure region's name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.ptuQuota.listAvailable("location")) console.log(item);
 * ```
 */
export function listAvailable(
  context: MachineLearningContext,
  location: string,
  options: PTUQuotaListAvailableOptions = {},
): PagedAsyncIterableIterator<AvailableQuota> {
  return paged(
    context,
    {
      operation: "PTUQuota.listAvailable",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota",
      pathParameters: { subscriptionId: context.subscriptionId, location },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}

/**
 * Reads how much provisioned throughput (PTU) quota for models as a service is still free in one location.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota/default?api-version=2026-03-15-preview`
 *
 * @param location Azure region's name.
 * @example
 * ```ts
 * const result = await client.ptuQuota.getAvailable("location");
 * ```
 */
export async function getAvailable(
  context: MachineLearningContext,
  location: string,
  options: CallOptions = {},
): Promise<AvailableQuota> {
  const response = await send(
    context,
    {
      operation: "PTUQuota.getAvailable",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/availableQuota/default",
      pathParameters: { subscriptionId: context.subscriptionId, location },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<AvailableQuota>(response);
}

/** Options of {@link list}. */
export interface PTUQuotaListOptions extends CallOptions {
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Reports provisioned throughput (PTU) quota for models as a service in one location, beside what is used.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotaAndUsage?api-version=2026-03-15-preview`
 *
 * @param location Azure region's name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.ptuQuota.list("location")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  location: string,
  options: PTUQuotaListOptions = {},
): PagedAsyncIterableIterator<UsageAndQuotaDetails> {
  return paged(
    context,
    {
      operation: "PTUQuota.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotaAndUsage",
      pathParameters: { subscriptionId: context.subscriptionId, location },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}
