// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { EndpointDeploymentResourcePropertiesBasicResource, EndpointType } from "./models.js";
import {
  readEndpointDeploymentResourcePropertiesBasicResource,
  writeEndpointDeploymentResourcePropertiesBasicResource,
} from "./serializers.js";

/** Options of {@link getInWorkspace}. */
export interface EndpointDeploymentGetInWorkspaceOptions extends CallOptions {
  /** Only deployments of endpoints of this type. */
  endpointType?: EndpointType;
  /** Token that continues an earlier listing. */
  skip?: string;
}

/**
 * Lists the deployments of every endpoint in a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/deployments?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.endpointDeployment.getInWorkspace("resourceGroup-1", "testworkspace")) console.log(item);
 * ```
 */
export function getInWorkspace(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: EndpointDeploymentGetInWorkspaceOptions = {},
): PagedAsyncIterableIterator<EndpointDeploymentResourcePropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "EndpointDeployment.getInWorkspace",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/deployments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, endpointType: options.endpointType, $skip: options.skip },
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
 * Lists the deployments of one endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.endpointDeployment.list("resourceGroup-1", "testworkspace", "Azure.OpenAI")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<EndpointDeploymentResourcePropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "EndpointDeployment.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
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
 * Reads one deployment of an endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param deploymentName Which deployment of the endpoint.
 * @returns The deployment.
 * @example
 * ```ts
 * const result = await client.endpointDeployment.get("resourceGroup-1", "testworkspace", "Azure.OpenAI", "text-davinci-003");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: CallOptions = {},
): Promise<EndpointDeploymentResourcePropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "EndpointDeployment.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
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
  return readJson<EndpointDeploymentResourcePropertiesBasicResource>(
    response,
    readEndpointDeploymentResourcePropertiesBasicResource,
  );
}

/**
 * Creates a deployment on an endpoint, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param deploymentName Which deployment of the endpoint.
 * @param body The deployment to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.endpointDeployment.createOrUpdate("resourceGroup-1", "testworkspace", "Azure.OpenAI", "text-davinci-003", {
 *   properties: {
 *     type: "Azure.OpenAI",
 *     model: { name: "text-davinci-003", format: "OpenAI", version: "1" },
 *     versionUpgradeOption: "OnceNewDefaultVersionAvailable",
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
  body: EndpointDeploymentResourcePropertiesBasicResource,
  options: PollingOptions = {},
): Poller<EndpointDeploymentResourcePropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "EndpointDeployment.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeEndpointDeploymentResourcePropertiesBasicResource(body),
      expected: [200, 202],
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

/** Options of {@link delete}. */
export interface EndpointDeploymentDeleteOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Removes a deployment from an endpoint.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param deploymentName Which deployment of the endpoint.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.endpointDeployment.delete("test-rg", "aml-workspace-name", "Azure.OpenAI", "testDeploymentName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  deploymentName: string,
  options: EndpointDeploymentDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "EndpointDeployment.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
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
export { delete_ as delete };
