// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { ListNotebookKeysResult } from "../models.js";
import { service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set List of Get-AzMlWorkspaceNotebookKey. */
export interface GetAzMlWorkspaceNotebookKeyList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceNotebookKey}: those of one of its sets. */
export type GetAzMlWorkspaceNotebookKeyParameters = GetAzMlWorkspaceNotebookKeyList;

/**
 * Returns the keys of the workspace's notebook resource.
 *
 * `Get-AzMlWorkspaceNotebookKey`
 */
export const getAzMlWorkspaceNotebookKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceNotebookKeyParameters>,
  ListNotebookKeysResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceNotebookKey",
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
      call: workspaces.listNotebookKeys,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookKeys",
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
