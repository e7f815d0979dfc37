// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { NotebookAccessTokenResult } from "../models.js";
import { service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set List of Get-AzMlWorkspaceNotebookAccessToken. */
export interface GetAzMlWorkspaceNotebookAccessTokenList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceNotebookAccessToken}: those of one of its sets. */
export type GetAzMlWorkspaceNotebookAccessTokenParameters = GetAzMlWorkspaceNotebookAccessTokenList;

/**
 * Returns an access token for the workspace's notebooks.
 *
 * `Get-AzMlWorkspaceNotebookAccessToken`
 */
export const getAzMlWorkspaceNotebookAccessToken: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceNotebookAccessTokenParameters>,
  NotebookAccessTokenResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceNotebookAccessToken",
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
      call: workspaces.listNotebookAccessToken,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookAccessToken",
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
