// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { InferencePool, OrderString, PartialMinimalTrackedResourceWithSkuAndIdentity } from "./models.js";
import { readInferencePool, writeInferencePool } from "./serializers.js";

/** Options of {@link list}. */
export interface InferencePoolsListOptions extends CallOptions {
  /** How many inference pools a page holds. */
  count?: number;
  /** Token that continues an earlier listing. */
  skip?: string;
  /** Tag filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
  tags?: string;
  /** Property filter: keys, each optionally with =value, separated by commas, e.g. a,b,c=3. */
  properties?: string;
  /** How to sort the listing. */
  orderBy?: OrderString;
}

/**
 * Lists the inference pools of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.inferencePools.list("test-rg", "my-aml-workspace", {
 *   count: 1,
 *   tags: "string",
 *   properties: "string",
 *   orderBy: "UpdatedAtAsc",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: InferencePoolsListOptions = {},
): PagedAsyncIterableIterator<InferencePool> {
  return paged(
    context,
    {
      operation: "InferencePools.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        count: options.count,
        $skip: options.skip,
        tags: options.tags,
        properties: options.properties,
        orderBy: options.orderBy,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readInferencePool,
    },
  );
}

/**
 * Reads one inference pool.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param inferencePoolName Which inference pool.
 * @returns The pool.
 * @example
 * ```ts
 * const result = await client.inferencePools.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  inferencePoolName: string,
  options: CallOptions = {},
): Promise<InferencePool> {
  const response = await send(
    context,
    {
      operation: "InferencePools.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, inferencePoolName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<InferencePool>(response, readInferencePool);
}

/**
 * Creates or changes an inference pool; the work runs in the background.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param inferencePoolName Which inference pool.
 * @param body The inference pool to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferencePools.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     description: "string",
 *     properties: [{ key: "string", value: "string" }],
 *     scaleUnitConfiguration: {
 *       registries: ["string", "registryName1"],
 *       disablePublicEgress: false,
 *     },
 *   },
 *   tags: {},
 *   location: "string",
 *   kind: "string",
 *   identity: {
 *     type: "UserAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 *   sku: {
 *     name: "string",
 *     tier: "Free",
 *     size: "string",
 *     family: "string",
 *     capacity: 1,
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  inferencePoolName: string,
  body: InferencePool,
  options: PollingOptions = {},
): Poller<InferencePool> {
  return poll(
    context,
    {
      operation: "InferencePools.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, inferencePoolName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeInferencePool(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<InferencePool>(response, readInferencePool),
    },
  );
}

/**
 * Changes parts of an inference pool; the work runs in the background.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param inferencePoolName Which inference pool.
 * @param body The parts to change.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferencePools.update("test-rg", "my-aml-workspace", "string", {
 *   identity: {
 *     type: "UserAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 *   sku: {
 *     name: "string",
 *     capacity: 1,
 *     family: "string",
 *     size: "string",
 *     tier: "Standard",
 *   },
 *   tags: {},
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  inferencePoolName: string,
  body: PartialMinimalTrackedResourceWithSkuAndIdentity,
  options: PollingOptions = {},
): Poller<InferencePool> {
  return poll(
    context,
    {
      operation: "InferencePools.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, inferencePoolName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<InferencePool>(response, readInferencePool),
    },
  );
}

/**
 * Removes an inference pool; the removal runs in the background.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param inferencePoolName Which inference pool.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferencePools.delete("test-rg", "my-aml-workspace", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  inferencePoolName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "InferencePools.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{inferencePoolName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, inferencePoolName },
      query: { "api-version": context.apiVersion },
      expected: [200, 202, 204],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}
export { delete_ as delete };
