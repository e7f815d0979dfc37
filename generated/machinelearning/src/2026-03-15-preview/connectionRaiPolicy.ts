// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { RaiPolicyPropertiesBasicResource } from "./models.js";
import { readRaiPolicyPropertiesBasicResource, writeRaiPolicyPropertiesBasicResource } from "./serializers.js";

/**
 * Reads one content filter policy of an Azure OpenAI connection.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @returns The policy.
 * @example
 * ```ts
 * const result = await client.connectionRaiPolicy.get("test-rg", "aml-workspace-name", "testConnection", "raiPolicyName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiPolicyName: string,
  options: CallOptions = {},
): Promise<RaiPolicyPropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "ConnectionRaiPolicy.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiPolicyName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<RaiPolicyPropertiesBasicResource>(response, readRaiPolicyPropertiesBasicResource);
}

/** Options of {@link create}. */
export interface ConnectionRaiPolicyCreateOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Stores one content filter policy of an Azure OpenAI connection, new or changed.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @param body The policy to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiPolicy.create("test-rg", "aml-workspace-name", "testConnection", "raiPolicyName", {
 *   properties: {
 *     type: "SystemManaged",
 *     mode: "Blocking",
 *     basePolicyName: "112",
 *     promptBlocklists: [{ blocking: false, blocklistName: "blocklistName" }],
 *     completionBlocklists: [{ blocking: false, blocklistName: "blocklistName" }],
 *     contentFilters: [
 *       {
 *         enabled: false,
 *         allowedContentLevel: "Low",
 *         name: "policyName",
 *         blocking: false,
 *         source: "Prompt",
 *       },
 *     ],
 *   },
 * });
 * ```
 */
export function create(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiPolicyName: string,
  body: RaiPolicyPropertiesBasicResource,
  options: ConnectionRaiPolicyCreateOptions = {},
): Poller<RaiPolicyPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "ConnectionRaiPolicy.create",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiPolicyName,
      },
      query: { "api-version": context.apiVersion, "proxy-api-version": options.proxyApiVersion },
      contentType: "application/json",
      body: writeRaiPolicyPropertiesBasicResource(body),
      expected: [200, 201],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<RaiPolicyPropertiesBasicResource>(response, readRaiPolicyPropertiesBasicResource),
    },
  );
}

/** Options of {@link delete}. */
export interface ConnectionRaiPolicyDeleteOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Removes one content filter policy from an Azure OpenAI connection.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param connectionName Which connection of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.connectionRaiPolicy.delete("test-rg", "aml-workspace-name", "testConnection", "raiPolicyName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  connectionName: string,
  raiPolicyName: string,
  options: ConnectionRaiPolicyDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ConnectionRaiPolicy.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName,
        raiPolicyName,
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
