// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { optional } from "../runtime/request.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ManagedNetworkSettingsPropertiesBasicResource } from "./models.js";
import {
  readManagedNetworkSettingsPropertiesBasicResource,
  writeManagedNetworkSettingsPropertiesBasicResource,
} from "./serializers.js";

/**
 * Lists the settings of a workspace's managed networks.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.managedNetworkSettings.list("test-rg", "aml-workspace-name")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<ManagedNetworkSettingsPropertiesBasicResource> {
  return paged(
    context,
    {
      operation: "ManagedNetworkSettings.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readManagedNetworkSettingsPropertiesBasicResource,
    },
  );
}

/**
 * Reads the settings of a workspace's managed network.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @returns The settings.
 * @example
 * ```ts
 * const result = await client.managedNetworkSettings.get("test-rg", "aml-workspace-name", "default");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  options: CallOptions = {},
): Promise<ManagedNetworkSettingsPropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "ManagedNetworkSettings.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, managedNetworkName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<ManagedNetworkSettingsPropertiesBasicResource>(
    response,
    readManagedNetworkSettingsPropertiesBasicResource,
  );
}

/**
 * Sets up or replaces the settings of a workspace's managed network; the work runs in the background.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @param body The settings to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.managedNetworkSettings.put("test-rg", "aml-workspace-name", "default", {
 *   properties: {
 *     managedNetwork: {
 *       isolationMode: "AllowOnlyApprovedOutbound",
 *       outboundRules: {
 *         rule_name_1: {
 *           type: "FQDN",
 *           destination: "destination_endpoint",
 *           category: "UserDefined",
 *         },
 *       },
 *       firewallSku: "Standard",
 *       enableNetworkMonitor: true,
 *     },
 *   },
 * });
 * ```
 */
export function put(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  body: ManagedNetworkSettingsPropertiesBasicResource,
  options: PollingOptions = {},
): Poller<ManagedNetworkSettingsPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "ManagedNetworkSettings.put",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, managedNetworkName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeManagedNetworkSettingsPropertiesBasicResource(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<ManagedNetworkSettingsPropertiesBasicResource>(
          response,
          readManagedNetworkSettingsPropertiesBasicResource,
        ),
    },
  );
}

/** Options of {@link patch}. */
export interface ManagedNetworkSettingsPatchOptions extends PollingOptions {
  /** The settings to change. */
  body?: ManagedNetworkSettingsPropertiesBasicResource;
}

/**
 * Changes parts of the settings of a workspace's managed network; the work runs in the background.
 *
 * `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.managedNetworkSettings.patch("test-rg", "aml-workspace-name", "default", {
 *   body: {
 *     properties: {
 *       managedNetwork: {
 *         enableNetworkMonitor: true,
 *         firewallSku: "Standard",
 *         isolationMode: "AllowOnlyApprovedOutbound",
 *         outboundRules: {
 *           rule_name_1: {
 *             type: "FQDN",
 *             category: "UserDefined",
 *             destination: "destination_endpoint",
 *           },
 *         },
 *       },
 *     },
 *   },
 * });
 * ```
 */
export function patch(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  options: ManagedNetworkSettingsPatchOptions = {},
): Poller<ManagedNetworkSettingsPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "ManagedNetworkSettings.patch",
      method: "PATCH",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, managedNetworkName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: optional(options.body, writeManagedNetworkSettingsPropertiesBasicResource),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<ManagedNetworkSettingsPropertiesBasicResource>(
          response,
          readManagedNetworkSettingsPropertiesBasicResource,
        ),
    },
  );
}
