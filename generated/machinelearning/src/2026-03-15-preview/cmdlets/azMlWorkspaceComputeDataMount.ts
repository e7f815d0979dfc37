// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ComputeInstanceDataMount } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameters of Update, UpdateViaIdentityWorkspace, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeDataMountNames {
  /** Compute name. */
  ComputeName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComputeDataMountModel {
  /** The mounts to set on the compute. */
  DataMount: ComputeInstanceDataMount[];
}

/** Parameters of Update, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeDataMountShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Update-AzMlWorkspaceComputeDataMount. */
export type UpdateAzMlWorkspaceComputeDataMountUpdate = UpdateAzMlWorkspaceComputeDataMountNames &
  UpdateAzMlWorkspaceComputeDataMountModel &
  UpdateAzMlWorkspaceComputeDataMountShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceComputeDataMount. */
export type UpdateAzMlWorkspaceComputeDataMountUpdateViaIdentity = UpdateAzMlWorkspaceComputeDataMountModel & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceComputeDataMount. */
export type UpdateAzMlWorkspaceComputeDataMountUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceComputeDataMountNames &
  UpdateAzMlWorkspaceComputeDataMountModel & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceComputeDataMount. */
export type UpdateAzMlWorkspaceComputeDataMountUpdateViaJsonFilePath = UpdateAzMlWorkspaceComputeDataMountNames &
  UpdateAzMlWorkspaceComputeDataMountShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceComputeDataMount. */
export type UpdateAzMlWorkspaceComputeDataMountUpdateViaJsonString = UpdateAzMlWorkspaceComputeDataMountNames &
  UpdateAzMlWorkspaceComputeDataMountShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceComputeDataMount}: those of one of its sets. */
export type UpdateAzMlWorkspaceComputeDataMountParameters =
  | UpdateAzMlWorkspaceComputeDataMountUpdate
  | UpdateAzMlWorkspaceComputeDataMountUpdateViaIdentity
  | UpdateAzMlWorkspaceComputeDataMountUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComputeDataMountUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceComputeDataMountUpdateViaJsonString;

/**
 * Changes which data is mounted on a compute.
 *
 * `Update-AzMlWorkspaceComputeDataMount`
 */
export const updateAzMlWorkspaceComputeDataMount: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComputeDataMountParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceComputeDataMount",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ComputeName: "value/computeName" },
    },
    {
      mandatory: { DataMount: "body" },
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
    {
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: compute.updateDataMounts,
      values: ["resourceGroupName", "workspaceName", "computeName", "dataMounts"],
      body: "value/dataMounts",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateDataMounts",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3], operations: [0] },
    UpdateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 5], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 3, 6], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 3, 7], operations: [0] },
  },
  defaultSet: "UpdateViaJsonFilePath",
});
