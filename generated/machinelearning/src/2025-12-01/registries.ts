// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { PartialRegistryPartialTrackedResource, Registry } from "./models.js";
import { readRegistry, writePartialRegistryPartialTrackedResource, writeRegistry } from "./serializers.js";

/**
 * Lists every registry that a subscription holds.
 *
 * `GET /subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/registries?api-version=2025-12-01`
 *
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registries.listBySubscription()) console.log(item);
 * ```
 */
export function listBySubscription(
  context: MachineLearningContext,
  options: CallOptions = {},
): PagedAsyncIterableIterator<Registry> {
  return paged(
    context,
    {
      operation: "Registries.listBySubscription",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/registries",
      pathParameters: { subscriptionId: context.subscriptionId },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readRegistry,
    },
  );
}

/**
 * Lists the registries of a resource group.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.registries.list("test-rg")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<Registry> {
  return paged(
    context,
    {
      operation: "Registries.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readRegistry,
    },
  );
}

/**
 * Reads one registry.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @example
 * ```ts
 * const result = await client.registries.get("test-rg", "string");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: CallOptions = {},
): Promise<Registry> {
  const response = await send(
    context,
    {
      operation: "Registries.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<Registry>(response, readRegistry);
}

/**
 * Stores a registry, whether new or already there.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param body The registry to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registries.createOrUpdate("test-rg", "string", {
 *   properties: {
 *     regionDetails: [
 *       {
 *         location: "string",
 *         storageAccountDetails: [
 *           {
 *             systemCreatedStorageAccount: {
 *               storageAccountName: "string",
 *               storageAccountType: "string",
 *               storageAccountHnsEnabled: false,
 *               armResourceId: { resourceId: "string" },
 *               allowBlobPublicAccess: false,
 *             },
 *           },
 *         ],
 *         acrDetails: [
 *           {
 *             systemCreatedAcrAccount: {
 *               acrAccountName: "string",
 *               acrAccountSku: "string",
 *               armResourceId: { resourceId: "string" },
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *     intellectualPropertyPublisher: "string",
 *     publicNetworkAccess: "string",
 *     discoveryUrl: "string",
 *     managedResourceGroup: { resourceId: "string" },
 *     mlFlowRegistryUri: "string",
 *     registryPrivateEndpointConnections: [
 *       {
 *         id: "string",
 *         location: "string",
 *         properties: {
 *           provisioningState: "string",
 *           privateEndpoint: { subnetArmId: "string" },
 *           registryPrivateLinkServiceConnectionState: {
 *             status: "Approved",
 *             description: "string",
 *             actionsRequired: "string",
 *           },
 *           groupIds: ["string"],
 *         },
 *       },
 *     ],
 *   },
 *   tags: {},
 *   location: "string",
 *   kind: "string",
 *   identity: { type: "None", userAssignedIdentities: { string: {} } },
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
  registryName: string,
  body: Registry,
  options: PollingOptions = {},
): Poller<Registry> {
  return poll(
    context,
    {
      operation: "Registries.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeRegistry(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "azure-async-operation",
      parts: ["id", "name", "type", "systemData", "tags", "location", "properties", "identity", "kind", "sku"],
      read: (response) => readJson<Registry>(response, readRegistry),
    },
  );
}

/**
 * Changes a registry's tags.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param body The fields to change.
 * @example
 * ```ts
 * const result = await client.registries.update("test-rg", "string", {
 *   tags: {},
 *   identity: {
 *     type: "SystemAssigned",
 *     userAssignedIdentities: { string: {} },
 *   },
 *   sku: {
 *     name: "string",
 *     tier: "Basic",
 *     size: "string",
 *     family: "string",
 *     capacity: 1,
 *   },
 * });
 * ```
 */
export async function update(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  body: PartialRegistryPartialTrackedResource,
  options: CallOptions = {},
): Promise<Registry> {
  const response = await send(
    context,
    {
      operation: "Registries.update",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writePartialRegistryPartialTrackedResource(body),
      expected: [200],
    },
    options,
  );
  return readJson<Registry>(response, readRegistry);
}

/**
 * Removes a registry.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registries.delete("test-rg", "string");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "Registries.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
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
 * Takes regions out of a registry.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/removeRegions?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param registryName Registry name; letter case is ignored.
 * @param body The registry as it should be, with the regions that go.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.registries.removeRegions("test-rg", "string", {
 *   properties: {
 *     regionDetails: [
 *       {
 *         location: "string",
 *         storageAccountDetails: [
 *           {
 *             systemCreatedStorageAccount: {
 *               storageAccountName: "string",
 *               storageAccountType: "string",
 *               storageAccountHnsEnabled: false,
 *               armResourceId: { resourceId: "string" },
 *               allowBlobPublicAccess: false,
 *             },
 *           },
 *         ],
 *         acrDetails: [
 *           {
 *             systemCreatedAcrAccount: {
 *               acrAccountName: "string",
 *               acrAccountSku: "string",
 *               armResourceId: { resourceId: "string" },
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *     intellectualPropertyPublisher: "string",
 *     publicNetworkAccess: "string",
 *     discoveryUrl: "string",
 *     managedResourceGroup: { resourceId: "string" },
 *     mlFlowRegistryUri: "string",
 *     registryPrivateEndpointConnections: [
 *       {
 *         id: "string",
 *         location: "string",
 *         properties: {
 *           provisioningState: "string",
 *           privateEndpoint: { subnetArmId: "string" },
 *           registryPrivateLinkServiceConnectionState: {
 *             status: "Approved",
 *             description: "string",
 *             actionsRequired: "string",
 *           },
 *           groupIds: ["string"],
 *         },
 *       },
 *     ],
 *   },
 *   tags: {},
 *   location: "string",
 *   kind: "string",
 *   identity: { type: "None", userAssignedIdentities: { string: {} } },
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
export function removeRegions(
  context: MachineLearningContext,
  resourceGroupName: string,
  registryName: string,
  body: Registry,
  options: PollingOptions = {},
): Poller<Registry> {
  return poll(
    context,
    {
      operation: "Registries.removeRegions",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/removeRegions",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, registryName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeRegistry(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      parts: ["id", "name", "type", "systemData", "tags", "location", "properties", "identity", "kind", "sku"],
      read: (response) => readJson<Registry>(response, readRegistry),
    },
  );
}
