// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set Resync of Invoke-AzMlWorkspaceResyncWorkspaceKey. */
export interface InvokeAzMlWorkspaceResyncWorkspaceKeyResync {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set ResyncViaIdentity of Invoke-AzMlWorkspaceResyncWorkspaceKey. */
export interface InvokeAzMlWorkspaceResyncWorkspaceKeyResyncViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of {@link invokeAzMlWorkspaceResyncWorkspaceKey}: those of one of its sets. */
export type InvokeAzMlWorkspaceResyncWorkspaceKeyParameters =
  InvokeAzMlWorkspaceResyncWorkspaceKeyResync | InvokeAzMlWorkspaceResyncWorkspaceKeyResyncViaIdentity;

/**
 * Refreshes a workspace's copies of the storage, Application Insights and container registry credentials;
 * completes asynchronously.
 *
 * `Invoke-AzMlWorkspaceResyncWorkspaceKey`
 */
export const invokeAzMlWorkspaceResyncWorkspaceKey: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspaceResyncWorkspaceKeyParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspaceResyncWorkspaceKey",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: workspaces.resyncKeys,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/resyncKeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Resync: { groups: [0, 1], operations: [0] },
    ResyncViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Resync",
});
