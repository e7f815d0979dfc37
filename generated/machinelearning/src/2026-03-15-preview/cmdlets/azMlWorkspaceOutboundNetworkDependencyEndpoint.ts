// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { ExternalFQDNResponse } from "../models.js";
import { service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set List of Get-AzMlWorkspaceOutboundNetworkDependencyEndpoint. */
export interface GetAzMlWorkspaceOutboundNetworkDependencyEndpointList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceOutboundNetworkDependencyEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceOutboundNetworkDependencyEndpointParameters =
  GetAzMlWorkspaceOutboundNetworkDependencyEndpointList;

/**
 * Lists the outside host names (FQDNs) that a workspace must be able to reach.
 *
 * `Get-AzMlWorkspaceOutboundNetworkDependencyEndpoint`
 */
export const getAzMlWorkspaceOutboundNetworkDependencyEndpoint: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOutboundNetworkDependencyEndpointParameters>,
  ExternalFQDNResponse
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOutboundNetworkDependencyEndpoint",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: workspaces.listOutboundNetworkDependenciesEndpoints,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundNetworkDependenciesEndpoints",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0] },
  },
  defaultSet: "List",
});
