// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  EndpointDeploymentResourcePropertiesBasicResource,
  EndpointModelProperties,
  EndpointModels,
} from "./models.js";
import {
  readEndpointDeploymentResourcePropertiesBasicResource,
  readEndpointModelProperties,
  readEndpointModels,
  writeEndpointDeploymentResourcePropertiesBasicResource,
} from "./serializers.js";

/** Options of {@link listDeployments}. */
export interface ConnectionListDeploymentsOptions extends CallOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Lists the deployments that an Azure OpenAI connection reaches.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.connection.listDeployments("resourceGroup-1", "testworkspace", "testConnection")) console.log(item);
 * ```
 */
export function listDeployments(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: ConnectionListDeploymentsOptions = {},
): PagedAsyncIterableIterator<EndpointDeploymentResourcePropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "Connection.listDeployments",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readEndpointDeploymentResourcePropertiesBasicResource,
    },
  );
}

/**
 * Reads one deployment of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param deploymentName Deployment name.
 * @example
 * ```ts
 * const result = await client.connection.getDeployment("resourceGroup-1", "testworkspace", "testConnection", "text-davinci-003");
 * ```
 */
export async function getDeployment(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  deploymentName: string,
  options: CallOptions = {},
): Promise<EndpointDeploymentResourcePropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "Connection.getDeployment",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointDeploymentResourcePropertiesBasicResource>(
    response,
    readEndpointDeploymentResourcePropertiesBasicResource,
  );
}

/** Options of {@link createOrUpdateDeployment}. */
export interface ConnectionCreateOrUpdateDeploymentOptions extends PollingOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Creates a deployment on an Azure OpenAI connection, or replaces an existing one; long-running.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param deploymentName Deployment name.
 * @param body The deployment to create or to replace.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connection.createOrUpdateDeployment("resourceGroup-1", "testworkspace", "testConnection", "text-davinci-003", {
 *   properties: {
 *     type: "Azure.OpenAI",
 *     model: { format: "OpenAI", name: "text-davinci-003", version: "1" },
 *     versionUpgradeOption: "OnceNewDefaultVersionAvailable",
 *   },
 * });
 * ```
 */
export function createOrUpdateDeployment(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  deploymentName: string,
  body: EndpointDeploymentResourcePropertiesBasicResource,
  options: ConnectionCreateOrUpdateDeploymentOptions = {},
): Poller<EndpointDeploymentResourcePropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "Connection.createOrUpdateDeployment",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      contentType: "application/json",
      body: writeEndpointDeploymentResourcePropertiesBasicResource(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<EndpointDeploymentResourcePropertiesBasicResource>(
          response,
          readEndpointDeploymentResourcePropertiesBasicResource,
        ),
    },
  );
}

/** Options of {@link deleteDeployment}. */
export interface ConnectionDeleteDeploymentOptions extends PollingOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Removes a deployment from an Azure OpenAI connection; long-running.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param deploymentName Deployment name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connection.deleteDeployment("test-rg", "aml-workspace-name", "testConnection", "testDeploymentName");
 * ```
 */
export function deleteDeployment(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  deploymentName: string,
  options: ConnectionDeleteDeploymentOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Connection.deleteDeployment",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      expected: [202, 204],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}

/** Options of {@link getModels}. */
export interface ConnectionGetModelsOptions extends CallOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Lists the models that an Azure OpenAI connection offers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/models?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.connection.getModels("test-rg", "aml-workspace-name", "testConnection")) console.log(item);
 * ```
 */
export function getModels(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  options: ConnectionGetModelsOptions = {},
): PagedAsyncIterableIterator<EndpointModelProperties> {
  return paged(
    context,
    {
      operation: "Connection.getModels",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/models",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, connectionName },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readEndpointModelProperties,
    },
  );
}

/**
 * Returns the deployable models of every Azure OpenAI connection that a workspace has.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listConnectionModels?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns The models.
 * @example
 * ```ts
 * const result = await client.connection.getAllModels("test-rg", "aml-workspace-name");
 * ```
 */
export async function getAllModels(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): Promise<EndpointModels> {
  const response = await send(
    context,
    {
      operation: "Connection.getAllModels",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listConnectionModels",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointModels>(response, readEndpointModels);
}
