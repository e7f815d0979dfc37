// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { NotebookResourceInfo } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as workspaces from "../workspaces.js";

/** Parameter set Prepare of Invoke-AzMlWorkspacePrepareWorkspaceNotebook. */
export interface InvokeAzMlWorkspacePrepareWorkspaceNotebookPrepare {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set PrepareViaIdentity of Invoke-AzMlWorkspacePrepareWorkspaceNotebook. */
export interface InvokeAzMlWorkspacePrepareWorkspaceNotebookPrepareViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of {@link invokeAzMlWorkspacePrepareWorkspaceNotebook}: those of one of its sets. */
export type InvokeAzMlWorkspacePrepareWorkspaceNotebookParameters =
  InvokeAzMlWorkspacePrepareWorkspaceNotebookPrepare | InvokeAzMlWorkspacePrepareWorkspaceNotebookPrepareViaIdentity;

/**
 * Starts setting up the notebook resource of a workspace; completes asynchronously.
 *
 * `Invoke-AzMlWorkspacePrepareWorkspaceNotebook`
 */
export const invokeAzMlWorkspacePrepareWorkspaceNotebook: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspacePrepareWorkspaceNotebookParameters>,
  NotebookResourceInfo,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspacePrepareWorkspaceNotebook",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
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
      call: workspaces.prepareNotebook,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/prepareNotebook",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Prepare: { groups: [0, 1], operations: [0] },
    PrepareViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Prepare",
});
