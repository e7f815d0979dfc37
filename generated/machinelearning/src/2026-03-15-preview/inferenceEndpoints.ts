// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { InferenceEndpoint, OrderString } from "./models.js";
import { readInferenceEndpoint, writeInferenceEndpoint } from "./serializers.js";

/** Options of {@link list}. */
export interface InferenceEndpointsListOptions extends CallOptions {
  /** How many inference endpoints a page holds. */
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
 * Lists the inference endpoints of an inference pool.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.inferenceEndpoints.list("test-rg", "my-aml-workspace", "string", {
 *   count: 1,
 *   tags: "string",
 *   properties: "string",
 *   orderBy: "CreatedAtAsc",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  options: InferenceEndpointsListOptions = {},
): PagedAsyncIterableIterator<InferenceEndpoint> {
  return paged(
    context,
    {
      operation: "InferenceEndpoints.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, poolName },
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
      read: readInferenceEndpoint,
    },
  );
}

/**
 * Reads one inference endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param endpointName Which inference endpoint.
 * @returns The endpoint.
 * @example
 * ```ts
 * const result = await client.inferenceEndpoints.get("test-rg", "my-aml-workspace", "string", "testEndpointName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<InferenceEndpoint> {
  const response = await send(
    context,
    {
      operation: "InferenceEndpoints.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        poolName,
        endpointName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<InferenceEndpoint>(response, readInferenceEndpoint);
}

/**
 * Creates or changes an inference endpoint; the work runs in the background.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param endpointName Which inference endpoint.
 * @param body The inference endpoint to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceEndpoints.createOrUpdate("test-rg1", "my-aml-workspace", "string", "testEndpointName", {
 *   properties: {
 *     description: "string",
 *     properties: [{ key: "string", value: "string" }],
 *     groupName: "string",
 *     authMode: "AAD",
 *     requestConfiguration: {
 *       requestTimeout: "PT5M",
 *       maxConcurrentRequestsPerInstance: 1,
 *     },
 *   },
 *   tags: {},
 *   location: "string",
 *   kind: "string",
 *   identity: {
 *     type: "SystemAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 *   sku: {
 *     name: "string",
 *     tier: "Standard",
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
  poolName: string,
  endpointName: string,
  body: InferenceEndpoint,
  options: PollingOptions = {},
): Poller<InferenceEndpoint> {
  return poll(
    context,
    {
      operation: "InferenceEndpoints.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        poolName,
        endpointName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeInferenceEndpoint(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<InferenceEndpoint>(response, readInferenceEndpoint),
    },
  );
}

/**
 * Changes parts of an inference endpoint; the work runs in the background.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param endpointName Which inference endpoint.
 * @param body The parts to change, as an object of any shape.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceEndpoints.update("test-rg", "my-aml-workspace", "string", "testEndpointName", { tags: {} });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  endpointName: string,
  body: Record<string, unknown>,
  options: PollingOptions = {},
): Poller<InferenceEndpoint> {
  return poll(
    context,
    {
      operation: "InferenceEndpoints.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        poolName,
        endpointName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<InferenceEndpoint>(response, readInferenceEndpoint),
    },
  );
}

/**
 * Removes an inference endpoint; the removal runs in the background.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param poolName Inference pool to look in.
 * @param endpointName Which inference endpoint.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.inferenceEndpoints.delete("test-rg", "my-aml-workspace", "string", "testEndpointName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  poolName: string,
  endpointName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "InferenceEndpoints.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/endpoints/{endpointName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        poolName,
        endpointName,
      },
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
