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
 * Lists the outbound rules of a workspace's managed network.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @returns All items, page by page.
 * @example
 * ```ts
 * for await (const item of client.outboundRule.list("test-rg", "aml-workspace-name", "default")) console.log(item);
 * ```
 */
export function list(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  options: CallOptions = {},
): PagedAsyncIterableIterator<OutboundRuleBasicResource> {
  return paged(
    context,
    {
      operation: "OutboundRule.list",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, managedNetworkName },
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
 * Reads one outbound rule of a workspace's managed network.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @param ruleName Which outbound rule.
 * @returns The rule.
 * @example
 * ```ts
 * const result = await client.outboundRule.get("test-rg", "aml-workspace-name", "default", "name_of_the_fqdn_rule");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  ruleName: string,
  options: CallOptions = {},
): Promise<OutboundRuleBasicResource> {
  const response = await send(
    context,
    {
      operation: "OutboundRule.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        managedNetworkName,
        ruleName,
      },
      query: { "api-version": context.apiVersion },
      expected: [200],
    },
    options,
  );
  return readJson<OutboundRuleBasicResource>(response, readOutboundRuleBasicResource);
}

/**
 * Creates or changes an outbound rule of a workspace's managed network; the work runs in the background.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @param ruleName Which outbound rule.
 * @param body The outbound rule to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.outboundRule.createOrUpdate("test-rg", "aml-workspace-name", "default", "rule_name_1", {
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
  managedNetworkName: string,
  ruleName: string,
  body: OutboundRuleBasicResource,
  options: PollingOptions = {},
): Poller<OutboundRuleBasicResource> {
  return poll(
    context,
    {
      operation: "OutboundRule.createOrUpdate",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        managedNetworkName,
        ruleName,
      },
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
 * Removes an outbound rule from a workspace's managed network; the removal runs in the background.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @param ruleName Which outbound rule.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.outboundRule.delete("test-rg", "aml-workspace-name", "default", "rule-name");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  ruleName: string,
  options: PollingOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "OutboundRule.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/outboundRules/{ruleName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        managedNetworkName,
        ruleName,
      },
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
