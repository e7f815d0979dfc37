// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { ComputeSecrets } from "../models.js";
import { service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameter set List of Get-AzMlWorkspaceComputeKey. */
export interface GetAzMlWorkspaceComputeKeyList {
  /** Compute name. */
  ComputeName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceComputeKey}: those of one of its sets. */
export type GetAzMlWorkspaceComputeKeyParameters = GetAzMlWorkspaceComputeKeyList;

/**
 * Reveals the secrets of a compute, such as storage keys and service credentials.
 *
 * `Get-AzMlWorkspaceComputeKey`
 */
export const getAzMlWorkspaceComputeKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceComputeKeyParameters>,
  ComputeSecrets,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceComputeKey",
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
      call: compute.listKeys,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listKeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0] },
  },
  defaultSet: "List",
});
