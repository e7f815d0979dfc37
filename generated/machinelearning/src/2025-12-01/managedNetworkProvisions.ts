// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { readJson } from "../runtime/body.js";
import { type Poller, type PollingOptions, poll } from "../runtime/polling.js";
import type { MachineLearningContext } from "./context.js";
import type { ManagedNetworkProvisionOptions, ManagedNetworkProvisionStatus } from "./models.js";

/** Options of {@link provisionManagedNetwork}. */
export interface ManagedNetworkProvisionsProvisionManagedNetworkOptions extends PollingOptions {
  /** How the network is to be set up */
  body?: ManagedNetworkProvisionOptions;
}

/**
 * Starts setting up the managed network of a workspace; completes asynchronously
 *
 * `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/provisionManagedNetwork?api-version=2025-12-01`
 *
 * @param resourceGroupName Resource group's name, in any letter case.
 * @param workspaceName The workspace, by name
 * @returns A poller; awaiting it waits for the end.
 * @example
 * ```ts
 * const result = await client.managedNetworkProvisions.provisionManagedNetwork("test-rg", "aml-workspace-name", { body: { includeSpark: false } });
 * ```
 */
export function provisionManagedNetwork(
  context: MachineLearningContext,
  resourceGroupName: string,
  workspaceName: string,
  options: ManagedNetworkProvisionsProvisionManagedNetworkOptions = {},
): Poller<ManagedNetworkProvisionStatus> {
  return poll(
    context,
    {
      operation: "ManagedNetworkProvisions.provisionManagedNetwork",
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/provisionManagedNetwork",
      pathParameters: { subscriptionId: context.subscriptionId, resourceGroupName, workspaceName },
      query: { "api-version": context.apiVersion },
      contentType: "application/json",
      body: options.body,
      expected: [200, 202],
    },
    options,
    {
      finalState: "location",
      read: (response) => readJson<ManagedNetworkProvisionStatus>(response),
    },
  );
}
