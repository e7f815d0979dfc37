// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { VirtualMachineSizeListResult } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceComputeAllowedResizeSizeNames {
  /** Compute name. */
  ComputeName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceComputeAllowedResizeSize. */
export type GetAzMlWorkspaceComputeAllowedResizeSizeGet = GetAzMlWorkspaceComputeAllowedResizeSizeNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceComputeAllowedResizeSize. */
export interface GetAzMlWorkspaceComputeAllowedResizeSizeGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceComputeAllowedResizeSize. */
export type GetAzMlWorkspaceComputeAllowedResizeSizeGetViaIdentityWorkspace =
  GetAzMlWorkspaceComputeAllowedResizeSizeNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link getAzMlWorkspaceComputeAllowedResizeSize}: those of one of its sets. */
export type GetAzMlWorkspaceComputeAllowedResizeSizeParameters =
  | GetAzMlWorkspaceComputeAllowedResizeSizeGet
  | GetAzMlWorkspaceComputeAllowedResizeSizeGetViaIdentity
  | GetAzMlWorkspaceComputeAllowedResizeSizeGetViaIdentityWorkspace;

/**
 * Lists the VM sizes that a compute may be resized to.
 *
 * `Get-AzMlWorkspaceComputeAllowedResizeSize`
 */
export const getAzMlWorkspaceComputeAllowedResizeSize: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceComputeAllowedResizeSizeParameters>,
  VirtualMachineSizeListResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceComputeAllowedResizeSize",
  service,
  changes: true,
  groups: [
    {
      mandatory: { ComputeName: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: compute.getAllowedResizeSizes,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/getAllowedVmSizesForResize",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [2], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 3], operations: [0] },
  },
  defaultSet: "Get",
});
