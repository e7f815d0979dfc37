// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { BatchDeployment, PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties } from "./models.js";
import { readBatchDeployment, writeBatchDeployment } from "./serializers.js";

/** Options of {@link list}. */
export interface BatchDeploymentsListOptions extends CallOptions {
  /** How to order the list. */
  orderBy?: string;
  /** How many items to return, from the top. */
  top?: number;
  /** Token that resumes a paged listing. */
  skip?: string;
}

/**
 * Lists the deployments behind a batch endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.batchDeployments.list("test-rg", "my-aml-workspace", "testEndpointName", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: BatchDeploymentsListOptions = {},
): PagedAsyncIterableIterator<BatchDeployment> {
  return paged(
    context,
    {
      operation: "BatchDeployments.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion, $orderBy: options.orderBy, $top: options.top, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readBatchDeployment,
    },
  );
}

/**
 * Reads one batch deployment.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @example
 * ```ts
 * const result = await client.batchDeployments.get("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: CallOptions = {},
): Promise<BatchDeployment> {
  const response = await send(
    context,
    {
      operation: "BatchDeployments.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<BatchDeployment>(response, readBatchDeployment);
}

/**
 * Creates a batch deployment, or replaces an existing one; long-running.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @param body The batch deployment to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchDeployments.createOrUpdate("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName", {
 *   properties: {
 *     description: "string",
 *     properties: { string: "string" },
 *     codeConfiguration: { codeId: "string", scoringScript: "string" },
 *     environmentId: "string",
 *     environmentVariables: { string: "string" },
 *     compute: "string",
 *     errorThreshold: 1,
 *     retrySettings: { maxRetries: 1, timeout: "PT5M" },
 *     miniBatchSize: 1,
 *     loggingLevel: "Info",
 *     model: { referenceType: "Id", assetId: "string" },
 *     maxConcurrencyPerInstance: 1,
 *     outputAction: "SummaryOnly",
 *     outputFileName: "string",
 *     resources: {
 *       instanceCount: 1,
 *       instanceType: "string",
 *       properties: {
 *         string: { "cd3c37dc-2876-4ca4-8a54-21bd7619724a": null },
 *       },
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
  deploymentName: string,
  body: BatchDeployment,
  options: PollingOptions = {},
): Poller<BatchDeployment> {
  return poll(
    context,
    {
      operation: "BatchDeployments.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeBatchDeployment(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<BatchDeployment>(response, readBatchDeployment),
    },
  );
}

/**
 * Changes a batch deployment; long-running.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @param body The parts of the deployment to change.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchDeployments.update("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName", { properties: { description: "string" }, tags: {} });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  body: PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties,
  options: PollingOptions = {},
): Poller<BatchDeployment> {
  return poll(
    context,
    {
      operation: "BatchDeployments.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<BatchDeployment>(response, readBatchDeployment),
    },
  );
}

/**
 * Removes a batch deployment; long-running.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.batchDeployments.delete("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "BatchDeployments.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
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
