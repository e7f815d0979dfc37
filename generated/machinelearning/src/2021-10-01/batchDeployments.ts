// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { BatchDeploymentTrackedResource, PartialBatchDeploymentPartialTrackedResource } from "./models.js";
import { readBatchDeploymentTrackedResource, writeBatchDeploymentTrackedResource } from "./serializers.js";

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
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments?api-version=2021-10-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @returns All items, page by page.
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: BatchDeploymentsListOptions = {},
): PagedAsyncIterableIterator<BatchDeploymentTrackedResource> {
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
      read: readBatchDeploymentTrackedResource,
    },
  );
}

/**
 * Removes a batch deployment; long-running.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2021-10-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @returns A poller; awaiting it waits for the end.
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

/**
 * Reads one batch deployment.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2021-10-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: CallOptions = {},
): Promise<BatchDeploymentTrackedResource> {
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
  return readJson<BatchDeploymentTrackedResource>(response, readBatchDeploymentTrackedResource);
}

/**
 * Changes a batch deployment; long-running.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2021-10-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @param body The parts of the deployment to change.
 * @returns A poller; awaiting it waits for the end.
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  body: PartialBatchDeploymentPartialTrackedResource,
  options: PollingOptions = {},
): Poller<BatchDeploymentTrackedResource> {
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
      read: (response) => readJson<BatchDeploymentTrackedResource>(response, readBatchDeploymentTrackedResource),
    },
  );
}

/**
 * Creates a batch deployment, or replaces an existing one; long-running.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2021-10-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param endpointName Batch endpoint name.
 * @param deploymentName Batch deployment name.
 * @param body The batch deployment to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  body: BatchDeploymentTrackedResource,
  options: PollingOptions = {},
): Poller<BatchDeploymentTrackedResource> {
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
      body: writeBatchDeploymentTrackedResource(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "azure-async-operation",
      parts: ["id", "name", "type", "tags", "location", "identity", "kind", "properties", "sku", "systemData"],
      read: (response) => readJson<BatchDeploymentTrackedResource>(response, readBatchDeploymentTrackedResource),
    },
  );
}
