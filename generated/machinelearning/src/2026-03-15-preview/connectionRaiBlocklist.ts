// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { RaiBlocklistPropertiesBasicResource } from "./models.js";
import { readRaiBlocklistPropertiesBasicResource, writeRaiBlocklistPropertiesBasicResource } from "./serializers.js";

/**
 * Reads one custom blocklist of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param raiBlocklistName Blocklist name.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklist.get("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  options: CallOptions = {},
): Promise<RaiBlocklistPropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "ConnectionRaiBlocklist.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<RaiBlocklistPropertiesBasicResource>(response, readRaiBlocklistPropertiesBasicResource);
}

/** Options of {@link create}. */
export interface ConnectionRaiBlocklistCreateOptions extends PollingOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Creates a custom blocklist on an Azure OpenAI connection, or updates an existing one; long-running.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param raiBlocklistName Blocklist name.
 * @param body The blocklist to create or to update.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklist.create("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName", {
 *   properties: { description: "Basic blocklist description" },
 * });
 * ```
 */
export function create(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  body: RaiBlocklistPropertiesBasicResource,
  options: ConnectionRaiBlocklistCreateOptions = {},
): Poller<RaiBlocklistPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklist.create",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
      },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      contentType: "application/json",
      body: writeRaiBlocklistPropertiesBasicResource(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "location",
      read: (response) =>
        readJson<RaiBlocklistPropertiesBasicResource>(response, readRaiBlocklistPropertiesBasicResource),
    },
  );
}

/** Options of {@link delete}. */
export interface ConnectionRaiBlocklistDeleteOptions extends PollingOptions {
  /** Which api-version the proxied request uses. */
  proxyApiVersion?: string;
}

/**
 * Removes a custom blocklist from an Azure OpenAI connection; long-running.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Workspace name.
 * @param connectionName Connection name.
 * @param raiBlocklistName Blocklist name.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiBlocklist.delete("test-rg", "aml-workspace-name", "testConnection", "raiBlocklistName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiBlocklistName: string,
  options: ConnectionRaiBlocklistDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ConnectionRaiBlocklist.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiBlocklists/{raiBlocklistName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiBlocklistName,
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
