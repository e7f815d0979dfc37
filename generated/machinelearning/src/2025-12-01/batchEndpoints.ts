// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { BatchEndpoint, EndpointAuthKeys, PartialMinimalTrackedResourceWithIdentity } from "./models.js";
import { readBatchEndpoint, writeBatchEndpoint } from "./serializers.js";

/** Options of {@link list}. */
export interface BatchEndpointsListOptions extends CallOptions {
  /** How many endpoints one page may hold. */
  count?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the batch endpoints of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.batchEndpoints.list("test-rg", "my-aml-workspace", { count: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: BatchEndpointsListOptions = {},
): PagedAsyncIterableIterator<BatchEndpoint> {
  return paged(
    context,
    {
      operation: "BatchEndpoints.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, count: options.count, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readBatchEndpoint,
    },
  );
}

/**
 * Reads one batch endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @example
 * ```ts
 * const result = await client.batchEndpoints.get("test-rg", "my-aml-workspace", "testEndpointName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<BatchEndpoint> {
  const response = await send(
    context,
    {
      operation: "BatchEndpoints.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<BatchEndpoint>(response, readBatchEndpoint);
}

/**
 * Creates a batch endpoint, or replaces an existing one; long-running.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param body The batch endpoint to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchEndpoints.createOrUpdate("test-rg", "my-aml-workspace", "testEndpointName", {
 *   properties: {
 *     description: "string",
 *     properties: { string: "string" },
 *     authMode: "AMLToken",
 *     defaults: { deploymentName: "string" },
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
  endpointName: string,
  body: BatchEndpoint,
  options: PollingOptions = {},
): Poller<BatchEndpoint> {
  return poll(
    context,
    {
      operation: "BatchEndpoints.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeBatchEndpoint(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<BatchEndpoint>(response, readBatchEndpoint),
    },
  );
}

/**
 * Changes a batch endpoint; long-running.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param body Those parts of the endpoint that may change.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchEndpoints.update("test-rg", "my-aml-workspace", "testEndpointName", {
 *   tags: {},
 *   identity: {
 *     type: "SystemAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  body: PartialMinimalTrackedResourceWithIdentity,
  options: PollingOptions = {},
): Poller<BatchEndpoint> {
  return poll(
    context,
    {
      operation: "BatchEndpoints.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<BatchEndpoint>(response, readBatchEndpoint),
    },
  );
}

/**
 * Removes a batch endpoint; long-running.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchEndpoints.delete("resourceGroup-1234", "testworkspace", "testBatchEndpoint");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "BatchEndpoints.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
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

/**
 * Reveals the keys of a batch endpoint.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/listkeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @example
 * ```ts
 * const result = await client.batchEndpoints.listKeys("test-rg", "my-aml-workspace", "testEndpointName");
 * ```
 */
export async function listKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<EndpointAuthKeys> {
  const response = await send(
    context,
    {
      operation: "BatchEndpoints.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/listkeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointAuthKeys>(response);
}
