// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  AccountApiKeys,
  EndpointKeys,
  EndpointModelProperties,
  EndpointResourcePropertiesBasicResource,
  EndpointResourcePropertiesBasicResourceInput,
  EndpointType,
  RegenerateServiceAccountKeyContent,
} from "./models.js";
import {
  readEndpointModelProperties,
  readEndpointResourcePropertiesBasicResource,
  writeEndpointResourcePropertiesBasicResource,
} from "./serializers.js";

/** Options of {@link list}. */
export interface EndpointListOptions extends CallOptions {
  /** Only endpoints of this type. */
  endpointType?: EndpointType;
  /**
   * True lists online endpoints too.
   *
   * Default: `false`.
   */
  includeOnlineEndpoints?: boolean;
  /**
   * True lists serverless endpoints too.
   *
   * Default: `false`.
   */
  includeServerlessEndpoints?: boolean;
  /**
   * True lists connections too.
   *
   * Default: `false`.
   */
  includeConnections?: boolean;
  /** Token that continues an earlier listing. */
  skip?: string;
  /** What to add to each endpoint; deployments adds details of its deployments. */
  expand?: string;
}

/**
 * Lists the endpoints of a workspace.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.endpoint.list("test-rg", "aml-workspace-name", { endpointType: "Azure.OpenAI", skip: "skip_string" })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: EndpointListOptions = {},
): PagedAsyncIterableIterator<EndpointResourcePropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "Endpoint.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        endpointType: options.endpointType,
        includeOnlineEndpoints: options.includeOnlineEndpoints,
        includeServerlessEndpoints: options.includeServerlessEndpoints,
        includeConnections: options.includeConnections,
        $skip: options.skip,
        $expand: options.expand,
      },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readEndpointResourcePropertiesBasicResource,
    },
  );
}

/**
 * Reads one endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @returns The endpoint.
 * @example
 * ```ts
 * const result = await client.endpoint.get("test-rg", "aml-workspace-name", "Azure.OpenAI");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<EndpointResourcePropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "Endpoint.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointResourcePropertiesBasicResource>(response, readEndpointResourcePropertiesBasicResource);
}

/**
 * Creates an endpoint, or updates one that is there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param body The endpoint to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.endpoint.createOrUpdate("test-rg", "aml-workspace-name", "Azure.OpenAI", {
 *   properties: {
 *     endpointType: "Azure.OpenAI",
 *     name: "Azure.OpenAI",
 *     associatedResourceId: "/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/test-rg/providers/Microsoft.CognitiveService/account/account-1",
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  body: EndpointResourcePropertiesBasicResourceInput,
  options: PollingOptions = {},
): Poller<EndpointResourcePropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "Endpoint.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeEndpointResourcePropertiesBasicResource(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<EndpointResourcePropertiesBasicResource>(response, readEndpointResourcePropertiesBasicResource),
    },
  );
}

/**
 * Returns the access keys of an endpoint.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/listKeys?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @returns The keys.
 * @example
 * ```ts
 * const result = await client.endpoint.listKeys("test-rg", "aml-workspace-name", "Azure.OpenAI");
 * ```
 */
export async function listKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<EndpointKeys> {
  const response = await send(
    context,
    {
      operation: "Endpoint.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/listKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointKeys>(response);
}

/**
 * Lists the models that an endpoint offers.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/models?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.endpoint.getModels("test-rg", "aml-workspace-name", "Azure.OpenAI")) console.log(item);
 * ```
 */
export function getModels(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<EndpointModelProperties> {
  return paged(
    context,
    {
      operation: "Endpoint.getModels",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/models",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
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
 * Replaces an access key of the account behind an endpoint.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/regenerateKey?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param body Which key to replace.
 * @returns The keys.
 * @example
 * ```ts
 * const result = await client.endpoint.regenerateKeys("test-rg", "aml-workspace-name", "Azure.OpenAI", { keyName: "Key1" });
 * ```
 */
export async function regenerateKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  body: RegenerateServiceAccountKeyContent,
  options: CallOptions = {},
): Promise<AccountApiKeys> {
  const response = await send(
    context,
    {
      operation: "Endpoint.regenerateKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/regenerateKey",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200],
    },
    options,
  );
  return readJson<AccountApiKeys>(response);
}
