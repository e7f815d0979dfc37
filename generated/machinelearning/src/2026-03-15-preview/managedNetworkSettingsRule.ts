// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { OutboundRuleBasicResource } from "./models.js";
import { readOutboundRuleBasicResource, writeOutboundRuleBasicResource } from "./serializers.js";

/**
 * Lists the outbound rules of a workspace's managed network
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.managedNetworkSettingsRule.list("test-rg", "aml-workspace-name")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<OutboundRuleBasicResource> {
  return paged(
    context,
    {
      operation: "ManagedNetworkSettingsRule.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
    {
      items: "value",
      nextLink: "nextLink",
      read: readOutboundRuleBasicResource,
    },
  );
}

/**
 * Fetches one outbound rule of a workspace's managed network
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param ruleName The outbound rule, by name
 * @returns The rule
 * @example
 * ```ts
 * const result = await client.managedNetworkSettingsRule.get("test-rg", "aml-workspace-name", "name_of_the_fqdn_rule");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  ruleName: string,
  options: CallOptions = {},
): Promise<OutboundRuleBasicResource> {
  const response = await send(
    context,
    {
      operation: "ManagedNetworkSettingsRule.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, ruleName },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<OutboundRuleBasicResource>(response, readOutboundRuleBasicResource);
}

/**
 * Starts creating an outbound rule in a workspace's managed network, or replacing it; completes asynchronously
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param ruleName The outbound rule, by name
 * @param body The rule as it shall be
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.managedNetworkSettingsRule.createOrUpdate("test-rg", "aml-workspace-name", "rule_name_1", {
 *   properties: {
 *     type: "FQDN",
 *     destination: "destination_endpoint",
 *     status: "Active",
 *     category: "UserDefined",
 *   },
 * });
 * ```
 */
export function createOrUpdate(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  ruleName: string,
  body: OutboundRuleBasicResource,
  options: PollingOptions = {},
): Poller<OutboundRuleBasicResource> {
  return poll(
    context,
    {
      operation: "ManagedNetworkSettingsRule.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, ruleName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: writeOutboundRuleBasicResource(body),
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<OutboundRuleBasicResource>(response, readOutboundRuleBasicResource),
    },
  );
}

/**
 * Starts removing an outbound rule from a workspace's managed network; completes asynchronously
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @param ruleName The outbound rule, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.managedNetworkSettingsRule.delete("test-rg", "aml-workspace-name", "rule-name");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  ruleName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "ManagedNetworkSettingsRule.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundRules/{ruleName}",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, ruleName },
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
