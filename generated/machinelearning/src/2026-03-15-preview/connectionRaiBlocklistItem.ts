// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import { arrayOf } from "../runtime/values.js";
import type { MachineLearningContext } from "./context.js";
import type {
  RaiBlocklistItemPropertiesBasicResource,
  RaiBlocklistItemPropertiesBasicResourceArray,
  RaiBlocklistItemsBulkAddRequest,
} from "./models.js";
import {
  readRaiBlocklistItemPropertiesBasicResource,
  writeRaiBlocklistItemPropertiesBasicResource,
} from "./serializers.js";

/**
 * Puts several items on a blocklist of an Azure OpenAI connection at once.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/addRaiBlocklistItems?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiBlocklistName Which blocklist.
 * @param body The items to add.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklistItem.addBulk("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", [
 *   {
 *     name: "myblocklistitem1",
 *     properties: { pattern: "^[a-z0-9_-]{2,16}$", isRegex: true },
 *   },
 *   {
 *     name: "myblocklistitem2",
 *     properties: { pattern: "blockwords", isRegex: false },
 *   },
 * ]);
 * ```
 */
export function addBulk(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  body: RaiBlocklistItemsBulkAddRequest,
  options: PollingOptions = {},
): Poller<RaiBlocklistItemPropertiesBasicResourceArray> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklistItem.addBulk",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/addRaiBlocklistItems",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<RaiBlocklistItemPropertiesBasicResourceArray>(
          response,
          arrayOf(readRaiBlocklistItemPropertiesBasicResource),
        ),
    },
  );
}

/**
 * Takes several items off a blocklist of an Azure OpenAI connection at once.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/deleteRaiBlocklistItems?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiBlocklistName Which blocklist.
 * @param body Names of the items to take off.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklistItem.deleteBulk("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", ["myblocklistitem1", "myblocklistitem2"]);
 * ```
 */
export function deleteBulk(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  body: string[],
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklistItem.deleteBulk",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/deleteRaiBlocklistItems",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
      },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body,
      expected: [202, 204],
    },
    options,
    {
      finalState: "location",
      read: () => undefined,
    },
  );
}

/**
 * Reads one blocklist item of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiBlocklistName Which blocklist.
 * @param raiBlocklistItemName Which item of the blocklist.
 * @returns The item.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklistItem.get("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", "raiBlocklistItemName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  raiBlocklistItemName: string,
  options: CallOptions = {},
): Promise<RaiBlocklistItemPropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "ConnectionRaiBlocklistItem.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
        raiBlocklistItemName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<RaiBlocklistItemPropertiesBasicResource>(response, readRaiBlocklistItemPropertiesBasicResource);
}

/** Options of {@link create}. */
export interface ConnectionRaiBlocklistItemCreateOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Stores one blocklist item of an Azure OpenAI connection, new or changed.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiBlocklistName Which blocklist.
 * @param raiBlocklistItemName Which item of the blocklist.
 * @param body The blocklist item to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklistItem.create("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", "raiBlocklistItemName", {
 *   properties: { isRegex: false, pattern: "Pattern To Block" },
 * });
 * ```
 */
export function create(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  raiBlocklistItemName: string,
  body: RaiBlocklistItemPropertiesBasicResource,
  options: ConnectionRaiBlocklistItemCreateOptions = {},
): Poller<RaiBlocklistItemPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklistItem.create",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
        raiBlocklistItemName,
      },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      contentType: "application/json",
      body: writeRaiBlocklistItemPropertiesBasicResource(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<RaiBlocklistItemPropertiesBasicResource>(response, readRaiBlocklistItemPropertiesBasicResource),
    },
  );
}

/** Options of {@link delete}. */
export interface ConnectionRaiBlocklistItemDeleteOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Removes one item from a blocklist of an Azure OpenAI connection.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiBlocklistName Which blocklist.
 * @param raiBlocklistItemName Which item of the blocklist.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklistItem.delete("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", "raiBlocklistItemName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  raiBlocklistItemName: string,
  options: ConnectionRaiBlocklistItemDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklistItem.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}/raiBlocklistItems/{raiBlocklistItemName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
        raiBlocklistItemName,
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
