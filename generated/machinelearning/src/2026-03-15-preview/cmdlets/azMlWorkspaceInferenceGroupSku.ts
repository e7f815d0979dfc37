// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { SkuResource } from "../models.js";
import { service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/** Parameter set List of Get-AzMlWorkspaceInferenceGroupSku. */
export interface GetAzMlWorkspaceInferenceGroupSkuList {
  /** How many SKUs a page holds. */
  Count?: number;
  /** Which inference group. */
  GroupName: string;
  /** Inference pool to look in. */
  PoolName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceInferenceGroupSku}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceGroupSkuParameters = GetAzMlWorkspaceInferenceGroupSkuList;

/**
 * Lists the SKUs that an inference group can use.
 *
 * `Get-AzMlWorkspaceInferenceGroupSku`
 */
export const getAzMlWorkspaceInferenceGroupSku: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceInferenceGroupSkuParameters>,
  SkuResource[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceInferenceGroupSku",
  service,
  groups: [
    {
      mandatory: {
        GroupName: "value/groupName",
        PoolName: "value/poolName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { Count: "option/count", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: inferenceGroups.listSkus,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/skus",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
