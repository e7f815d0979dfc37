// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { type PagedAsyncIterableIterator, paged } from "../runtime/paging.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import type { OperationRequest } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { ManagedNetworkSettingsBasicResource, OutboundRuleBasicResource } from "./models.js";
import { readOutboundRuleBasicResource, writeManagedNetworkSettingsBasicResource } from "./serializers.js";

/**
 * Changes several outbound rules of a workspace's managed network at once; the work runs in the background.
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/batchOutboundRules?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param managedNetworkName Which managed network of the workspace; must be default.
 * @param body Managed network settings that carry the rules.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.outboundRules.post("test-rg", "aml-workspace-name", "default", {
 *   properties: {
 *     isolationMode: "AllowOnlyApprovedOutbound",
 *     outboundRules: {
 *       rule_name_1: {
 *         type: "FQDN",
 *         destination: "destination_endpoint",
 *         category: "UserDefined",
 *       },
 *     },
 *     firewallSku: "Standard",
 *     enableNetworkMonitor: true,
 *   },
 * });
 * ```
 */
export function post(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  managedNetworkName: string,
  body: ManagedNetworkSettingsBasicResource,
  options: PollingOptions = {},
): Poller<PagedAsyncIterableIterator<OutboundRuleBasicResource>> {
  const request: OperationRequest = {
    operation: "OutboundRules.post",
    method: "POST",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/managedNetworks/{managedNetworkName}/batchOutboundRules",
    pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName, managedNetworkName },
    query: { "api-version": context.apiVersion },
    contentType: "application/json",
    body: writeManagedNetworkSettingsBasicResource(body),
    expected: [200, 202],
  };
  return poll(context, request, options, {
    finalState: "location",
    read: (response) =>
      paged(
        context,
        request,
        options,
        {
          items: "value",
          nextLink: "nextLink",
          read: readOutboundRuleBasicResource,
        },
        response,
      ),
  });
}
