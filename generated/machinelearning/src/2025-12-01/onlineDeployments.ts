// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  DeploymentLogs,
  DeploymentLogsRequest,
  OnlineDeployment,
  PartialMinimalTrackedResourceWithSku,
  SkuResource,
} from "./models.js";
import { readOnlineDeployment, writeOnlineDeployment } from "./serializers.js";

/** Options of {@link list}. */
export interface OnlineDeploymentsListOptions extends CallOptions {
  /** Sort order of the list */
  orderBy?: string;
  /** How many entries from the start of the list */
  top?: number;
  /** Token that continues an earlier listing */
  skip?: string;
}

/**
 * Lists the deployments under an online endpoint
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.onlineDeployments.list("test-rg", "my-aml-workspace", "testEndpointName", { orderBy: "string", top: 1 })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: OnlineDeploymentsListOptions = {},
): PagedAsyncIterableIterator<OnlineDeployment> {
  return paged(
    context,
    {
      operation: "OnlineDeployments.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion, $orderBy: options.orderBy, $top: options.top, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readOnlineDeployment,
    },
  );
}

/**
 * Fetches one deployment of an online endpoint
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @returns The deployment
 * @example
 * ```ts
 * const result = await client.onlineDeployments.get("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: CallOptions = {},
): Promise<OnlineDeployment> {
  const response = await send(
    context,
    {
      operation: "OnlineDeployments.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
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
  return readJson<OnlineDeployment>(response, readOnlineDeployment);
}

/**
 * Starts creating a deployment, or replacing the existing one; completes asynchronously
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @param body The deployment as it shall be
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineDeployments.createOrUpdate("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName", {
 *   properties: {
 *     description: "string",
 *     properties: { string: "string" },
 *     codeConfiguration: { codeId: "string", scoringScript: "string" },
 *     environmentId: "string",
 *     environmentVariables: { string: "string" },
 *     scaleSettings: { scaleType: "Default" },
 *     requestSettings: {
 *       maxQueueWait: "PT5M",
 *       requestTimeout: "PT5M",
 *       maxConcurrentRequestsPerInstance: 1,
 *     },
 *     appInsightsEnabled: false,
 *     livenessProbe: {
 *       failureThreshold: 1,
 *       successThreshold: 1,
 *       timeout: "PT5M",
 *       period: "PT5M",
 *       initialDelay: "PT5M",
 *     },
 *     instanceType: "string",
 *     model: "string",
 *     endpointComputeType: "Managed",
 *     modelMountPath: "string",
 *     readinessProbe: {
 *       failureThreshold: 30,
 *       successThreshold: 1,
 *       timeout: "PT2S",
 *       period: "PT10S",
 *       initialDelay: "PT1S",
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
  body: OnlineDeployment,
  options: PollingOptions = {},
): Poller<OnlineDeployment> {
  return poll(
    context,
    {
      operation: "OnlineDeployments.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeOnlineDeployment(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<OnlineDeployment>(response, readOnlineDeployment),
    },
  );
}

/**
 * Starts changing parts of a deployment; completes asynchronously
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @param body The parts to change
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineDeployments.update("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName", {
 *   tags: {},
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
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  body: PartialMinimalTrackedResourceWithSku,
  options: PollingOptions = {},
): Poller<OnlineDeployment> {
  return poll(
    context,
    {
      operation: "OnlineDeployments.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
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
      read: (response) => readJson<OnlineDeployment>(response, readOnlineDeployment),
    },
  );
}

/**
 * Starts removing a deployment; completes asynchronously
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineDeployments.delete("testrg123", "workspace123", "testEndpoint", "testDeployment");
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
      operation: "OnlineDeployments.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
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
 * Returns log lines of a deployment
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/getLogs?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @param body Which logs are wanted, and how much of them
 * @returns The logs
 * @example
 * ```ts
 * const result = await client.onlineDeployments.getLogs("testrg123", "workspace123", "testEndpoint", "testDeployment", { containerType: "StorageInitializer", tail: 0 });
 * ```
 */
export async function getLogs(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  body: DeploymentLogsRequest,
  options: CallOptions = {},
): Promise<DeploymentLogs> {
  const response = await send(
    context,
    {
      operation: "OnlineDeployments.getLogs",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/getLogs",
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
      expected: [200],
    },
    options,
  );
  return readJson<DeploymentLogs>(response);
}

/** Options of {@link listSkus}. */
export interface OnlineDeploymentsListSkusOptions extends CallOptions {
  /** How many SKUs one page holds */
  count?: number;
  /** Token that continues an earlier listing */
  skip?: string;
}

/**
 * Lists the SKUs that a deployment can use
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/skus?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param deploymentName The deployment, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.onlineDeployments.listSkus("test-rg", "my-aml-workspace", "testEndpointName", "testDeploymentName", { count: 1 })) console.log(item);
 * ```
 */
export function listSkus(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: OnlineDeploymentsListSkusOptions = {},
): PagedAsyncIterableIterator<SkuResource> {
  return paged(
    context,
    {
      operation: "OnlineDeployments.listSkus",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/skus",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion, count: options.count, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
    },
  );
}
