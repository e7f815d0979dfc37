// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { WorkspaceConnectionPropertiesV2BasicResource } from "../models.js";
import { service } from "./connection.js";

import * as workspaceConnections from "../workspaceConnections.js";

/** Parameter set List of Get-AzMlWorkspaceConnectionSecret. */
export interface GetAzMlWorkspaceConnectionSecretList {
  /** Connection name. */
  ConnectionName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceConnectionSecret}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionSecretParameters = GetAzMlWorkspaceConnectionSecretList;

/**
 * Reveals the secrets of a workspace's connection.
 *
 * `Get-AzMlWorkspaceConnectionSecret`
 */
export const getAzMlWorkspaceConnectionSecret: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceConnectionSecretParameters>,
  WorkspaceConnectionPropertiesV2BasicResource,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionSecret",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ConnectionName: "value/connectionName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: workspaceConnections.listSecrets,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/listsecrets",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0] },
  },
  defaultSet: "List",
});
