// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { ListStorageAccountKeysResult } from "../models.js";
import { service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set List of Get-AzMlWorkspaceStorageAccountKey. */
export interface GetAzMlWorkspaceStorageAccountKeyList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceStorageAccountKey}: those of one of its sets. */
export type GetAzMlWorkspaceStorageAccountKeyParameters = GetAzMlWorkspaceStorageAccountKeyList;

/**
 * Returns the keys of the storage account behind the workspace.
 *
 * `Get-AzMlWorkspaceStorageAccountKey`
 */
export const getAzMlWorkspaceStorageAccountKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceStorageAccountKeyParameters>,
  ListStorageAccountKeysResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceStorageAccountKey",
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
      call: workspaces.listStorageAccountKeys,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listStorageAccountKeys",
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
