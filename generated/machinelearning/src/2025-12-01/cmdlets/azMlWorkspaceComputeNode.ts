// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { AmlComputeNodeInformation } from "../models.js";
import { service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameter set List of Get-AzMlWorkspaceComputeNode. */
export interface GetAzMlWorkspaceComputeNodeList {
  /** Compute name. */
  ComputeName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceComputeNode}: those of one of its sets. */
export type GetAzMlWorkspaceComputeNodeParameters = GetAzMlWorkspaceComputeNodeList;

/**
 * Lists every node of a compute with details such as address and port.
 *
 * `Get-AzMlWorkspaceComputeNode`
 */
export const getAzMlWorkspaceComputeNode: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceComputeNodeParameters>,
  AmlComputeNodeInformation[],
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceComputeNode",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ComputeName: "value/computeName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: compute.listNodes,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listNodes",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
