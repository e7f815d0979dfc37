// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  EndpointAuthKeys,
  PartialMinimalTrackedResourceWithSkuAndIdentity,
  RegenerateEndpointKeysRequest,
  ServerlessEndpoint,
  ServerlessEndpointInput,
} from "./models.js";
import { readServerlessEndpoint, writeServerlessEndpoint } from "./serializers.js";

/** Options of {@link list}. */
export interface ServerlessEndpointsListOptions extends CallOptions {
  /** Token that continues an earlier listing */
  skip?: string;
}

/**
 * Lists the serverless endpoints of a workspace
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.serverlessEndpoints.list("test-rg", "my-aml-workspace")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: ServerlessEndpointsListOptions = {},
): PagedAsyncIterableIterator<ServerlessEndpoint> {
  return paged(
    context,
    {
      operation: "ServerlessEndpoints.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion, $skip: options.skip },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readServerlessEndpoint,
    },
  );
}

/**
 * Fetches one serverless endpoint
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @returns The endpoint
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.get("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<ServerlessEndpoint> {
  const response = await send(
    context,
    {
      operation: "ServerlessEndpoints.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ServerlessEndpoint>(response, readServerlessEndpoint);
}

/**
 * Starts creating a serverless endpoint, or replacing the existing one; completes asynchronously
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @param body The endpoint as it shall be
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.createOrUpdate("test-rg", "my-aml-workspace", "string", {
 *   properties: {
 *     modelSettings: { modelId: "string" },
 *     authMode: "Key",
 *     contentSafety: {
 *       contentSafetyStatus: "Enabled",
 *       contentSafetyLevel: "Blocking",
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
  name: string,
  body: ServerlessEndpointInput,
  options: PollingOptions = {},
): Poller<ServerlessEndpoint> {
  return poll(
    context,
    {
      operation: "ServerlessEndpoints.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeServerlessEndpoint(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<ServerlessEndpoint>(response, readServerlessEndpoint),
    },
  );
}

/**
 * Starts changing parts of a serverless endpoint; completes asynchronously
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @param body The parts to change
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.update("test-rg", "my-aml-workspace", "string", {
 *   tags: {},
 *   sku: {
 *     name: "string",
 *     tier: "Premium",
 *     size: "string",
 *     family: "string",
 *     capacity: 1,
 *   },
 *   identity: { type: "None", userAssignedIdentities: { string: {} } },
 * });
 * ```
 */
export function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: PartialMinimalTrackedResourceWithSkuAndIdentity,
  options: PollingOptions = {},
): Poller<ServerlessEndpoint> {
  return poll(
    context,
    {
      operation: "ServerlessEndpoints.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<ServerlessEndpoint>(response, readServerlessEndpoint),
    },
  );
}

/**
 * Starts removing a serverless endpoint; completes asynchronously
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.delete("test-rg", "my-aml-workspace", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ServerlessEndpoints.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
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

/**
 * Returns the access keys of a serverless endpoint whose auth mode is Key
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/listKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @returns The keys
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.listKeys("test-rg", "my-aml-workspace", "string");
 * ```
 */
export async function listKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  options: CallOptions = {},
): Promise<EndpointAuthKeys> {
  const response = await send(
    context,
    {
      operation: "ServerlessEndpoints.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/listKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointAuthKeys>(response);
}

/**
 * Starts replacing an access key of a serverless endpoint whose auth mode is Key; completes asynchronously
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/regenerateKeys?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param name The serverless endpoint, by name
 * @param body Which key to replace
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.serverlessEndpoints.regenerateKeys("test-rg", "my-aml-workspace", "string", { keyType: "Primary", keyValue: "string" });
 * ```
 */
export function regenerateKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  name: string,
  body: RegenerateEndpointKeysRequest,
  options: PollingOptions = {},
): Poller<EndpointAuthKeys> {
  return poll(
    context,
    {
      operation: "ServerlessEndpoints.regenerateKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/regenerateKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, name },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      parts: ["primaryKey", "secondaryKey"],
      read: (response) => readJson<EndpointAuthKeys>(response),
    },
  );
}
