// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { ListWorkspaceKeysResult } from "../models.js";
import { service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set List of Get-AzMlWorkspaceKey. */
export interface GetAzMlWorkspaceKeyList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceKey}: those of one of its sets. */
export type GetAzMlWorkspaceKeyParameters = GetAzMlWorkspaceKeyList;

/**
 * Returns the workspace's keys: storage account and app insights keys, and the container registry password.
 *
 * `Get-AzMlWorkspaceKey`
 */
export const getAzMlWorkspaceKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceKeyParameters>,
  ListWorkspaceKeysResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceKey",
  service,
  changes: true,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: workspaces.listKeys,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listKeys",
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
