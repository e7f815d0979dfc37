// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import type { CallOptions } from "../runtime/context.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import { send } from "../runtime/send.js";
import type { MachineLearningContext } from "./context.js";
import type { RaiPolicyPropertiesBasicResource } from "./models.js";
import { readRaiPolicyPropertiesBasicResource, writeRaiPolicyPropertiesBasicResource } from "./serializers.js";

/**
 * Reads one content filter policy of the Azure OpenAI account behind an endpoint.
 *
 * `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @returns The policy.
 * @example
 * ```ts
 * const result = await client.raiPolicy.get("test-rg", "aml-workspace-name", "Azure.OpenAI", "raiPolicyName");
 * ```
 */
export async function get(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  raiPolicyName: string,
  options: CallOptions = {},
): Promise<RaiPolicyPropertiesBasicResource> {
  const response = await send(
    context,
    {
      operation: "RaiPolicy.get",
      method: "GET",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
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
export interface RaiPolicyCreateOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Stores one content filter policy of the Azure OpenAI account behind an endpoint, new or changed.
 *
 * `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @param body The policy to store.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.raiPolicy.create("test-rg", "aml-workspace-name", "Azure.OpenAI", "raiPolicyName", {
 *   properties: {
 *     type: "SystemManaged",
 *     basePolicyName: "112",
 *     completionBlocklists: [{ blocking: false, blocklistName: "blocklistName" }],
 *     contentFilters: [
 *       {
 *         name: "policyName",
 *         allowedContentLevel: "Low",
 *         blocking: false,
 *         enabled: false,
 *         source: "Prompt",
 *       },
 *     ],
 *     mode: "Blocking",
 *     promptBlocklists: [{ blocking: false, blocklistName: "blocklistName" }],
 *   },
 * });
 * ```
 */
export function create(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  raiPolicyName: string,
  body: RaiPolicyPropertiesBasicResource,
  options: RaiPolicyCreateOptions = {},
): Poller<RaiPolicyPropertiesBasicResource> {
  return poll(
    context,
    {
      operation: "RaiPolicy.create",
      method: "PUT",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
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
export interface RaiPolicyDeleteOptions extends PollingOptions {
  /** API version that the proxied call is made with. */
  proxyApiVersion?: string;
}

/**
 * Removes one content filter policy from the Azure OpenAI account behind an endpoint.
 *
 * `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}?api-version=2026-03-15-preview`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName Machine learning workspace to act on.
 * @param endpointName Which endpoint of the workspace.
 * @param raiPolicyName Which content filter policy.
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.raiPolicy.delete("test-rg", "aml-workspace-name", "Azure.OpenAI", "raiPolicyName");
 * ```
 */
function delete_(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  endpointName: string,
  raiPolicyName: string,
  options: RaiPolicyDeleteOptions = {},
): Poller<void> {
  return poll(
    context,
    {
      operation: "RaiPolicy.delete",
      method: "DELETE",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/raiPolicies/{raiPolicyName}",
      pathParameters: {
        subscriptionId: context.subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
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
