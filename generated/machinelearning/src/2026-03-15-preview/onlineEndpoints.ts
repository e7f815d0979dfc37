// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type {
  EndpointAuthKeys,
  EndpointAuthToken,
  EndpointComputeType,
  OnlineEndpoint,
  OrderString,
  PartialMinimalTrackedResourceWithIdentity,
  RegenerateEndpointKeysRequest,
} from "./models.js";
import { readOnlineEndpoint, writeOnlineEndpoint } from "./serializers.js";

/** Options of {@link list}. */
export interface OnlineEndpointsListOptions extends CallOptions {
  /** The endpoint's name to look for */
  name?: string;
  /** How many endpoints one page holds */
  count?: number;
  /** Lists only endpoints on this kind of compute */
  computeType?: EndpointComputeType;
  /** Token that continues an earlier listing */
  skip?: string;
  /** Filter by tags: keys separated by commas, each optionally with =value (a,b,c=3) */
  tags?: string;
  /** Filter by properties: keys separated by commas, each optionally with =value (a,b,c=3) */
  properties?: string;
  /** Sort order of the list */
  orderBy?: OrderString;
}

/**
 * Lists the online endpoints of a workspace
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.onlineEndpoints.list("test-rg", "my-aml-workspace", {
 *   name: "string",
 *   count: 1,
 *   computeType: "Managed",
 *   tags: "string",
 *   properties: "string",
 *   orderBy: "CreatedAtDesc",
 * })) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: OnlineEndpointsListOptions = {},
): PagedAsyncIterableIterator<OnlineEndpoint> {
  return paged(
    context,
    {
      operation: "OnlineEndpoints.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: {
        "api-version": context.apiVersion,
        name: options.name,
        count: options.count,
        computeType: options.computeType,
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
      read: readOnlineEndpoint,
    },
  );
}

/**
 * Fetches one online endpoint
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @returns The endpoint
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.get("test-rg", "my-aml-workspace", "testEndpointName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<OnlineEndpoint> {
  const response = await send(
    context,
    {
      operation: "OnlineEndpoints.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<OnlineEndpoint>(response, readOnlineEndpoint);
}

/**
 * Starts creating an online endpoint, or replacing the existing one; completes asynchronously
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param body The endpoint as it shall be
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.createOrUpdate("test-rg", "my-aml-workspace", "testEndpointName", {
 *   properties: {
 *     description: "string",
 *     properties: { string: "string" },
 *     authMode: "AMLToken",
 *     compute: "string",
 *     traffic: { string: 1 },
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
  body: OnlineEndpoint,
  options: PollingOptions = {},
): Poller<OnlineEndpoint> {
  return poll(
    context,
    {
      operation: "OnlineEndpoints.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeOnlineEndpoint(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "original-uri",
      read: (response) => readJson<OnlineEndpoint>(response, readOnlineEndpoint),
    },
  );
}

/**
 * Starts changing parts of an online endpoint; completes asynchronously
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param body The parts to change
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.update("test-rg", "my-aml-workspace", "testEndpointName", {
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
): Poller<OnlineEndpoint> {
  return poll(
    context,
    {
      operation: "OnlineEndpoints.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<OnlineEndpoint>(response, readOnlineEndpoint),
    },
  );
}

/**
 * Starts removing an online endpoint; completes asynchronously
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.delete("test-rg", "my-aml-workspace", "testEndpointName");
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
      operation: "OnlineEndpoints.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
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
 * Returns the access keys of an endpoint whose auth mode is Key
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/listKeys?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @returns The keys
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.listKeys("test-rg", "my-aml-workspace", "testEndpointName");
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
      operation: "OnlineEndpoints.listKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/listKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointAuthKeys>(response);
}

/**
 * Starts replacing an access key of an endpoint whose auth mode is Key; completes asynchronously
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/regenerateKeys?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @param body Which key to replace
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.regenerateKeys("test-rg", "my-aml-workspace", "testEndpointName", { keyType: "Primary", keyValue: "string" });
 * ```
 */
export function regenerateKeys(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  body: RegenerateEndpointKeysRequest,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "OnlineEndpoints.regenerateKeys",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/regenerateKeys",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}

/**
 * Returns an access token for an endpoint whose auth mode is AMLToken
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/token?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param endpointName The online endpoint, by name
 * @returns The token
 * @example
 * ```ts
 * const result = await client.onlineEndpoints.getToken("test-rg", "my-aml-workspace", "testEndpointName");
 * ```
 */
export async function getToken(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  options: CallOptions = {},
): Promise<EndpointAuthToken> {
  const response = await send(
    context,
    {
      operation: "OnlineEndpoints.getToken",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/token",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, endpointName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<EndpointAuthToken>(response);
}
