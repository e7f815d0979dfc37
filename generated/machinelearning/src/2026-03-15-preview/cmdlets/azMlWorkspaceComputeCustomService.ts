// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CustomService } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameters of Update, UpdateViaIdentityWorkspace, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeCustomServiceNames {
  /** Compute name. */
  ComputeName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComputeCustomServiceModel {
  /** The services that take the place of the present ones. */
  CustomService: CustomService[];
}

/** Parameters of Update, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeCustomServiceShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Update-AzMlWorkspaceComputeCustomService. */
export type UpdateAzMlWorkspaceComputeCustomServiceUpdate = UpdateAzMlWorkspaceComputeCustomServiceNames &
  UpdateAzMlWorkspaceComputeCustomServiceModel &
  UpdateAzMlWorkspaceComputeCustomServiceShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceComputeCustomService. */
export type UpdateAzMlWorkspaceComputeCustomServiceUpdateViaIdentity = UpdateAzMlWorkspaceComputeCustomServiceModel & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceComputeCustomService. */
export type UpdateAzMlWorkspaceComputeCustomServiceUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceComputeCustomServiceNames &
    UpdateAzMlWorkspaceComputeCustomServiceModel & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceComputeCustomService. */
export type UpdateAzMlWorkspaceComputeCustomServiceUpdateViaJsonFilePath =
  UpdateAzMlWorkspaceComputeCustomServiceNames &
    UpdateAzMlWorkspaceComputeCustomServiceShared & {
      /** Path of Json file supplied to the Update operation */
      JsonFilePath: string;
    };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceComputeCustomService. */
export type UpdateAzMlWorkspaceComputeCustomServiceUpdateViaJsonString = UpdateAzMlWorkspaceComputeCustomServiceNames &
  UpdateAzMlWorkspaceComputeCustomServiceShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceComputeCustomService}: those of one of its sets. */
export type UpdateAzMlWorkspaceComputeCustomServiceParameters =
  | UpdateAzMlWorkspaceComputeCustomServiceUpdate
  | UpdateAzMlWorkspaceComputeCustomServiceUpdateViaIdentity
  | UpdateAzMlWorkspaceComputeCustomServiceUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComputeCustomServiceUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceComputeCustomServiceUpdateViaJsonString;

/**
 * Replaces every custom service of a compute by those given.
 *
 * `Update-AzMlWorkspaceComputeCustomService`
 */
export const updateAzMlWorkspaceComputeCustomService: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComputeCustomServiceParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceComputeCustomService",
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
      mandatory: { CustomService: "body" },
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
      call: compute.updateCustomServices,
      values: ["resourceGroupName", "workspaceName", "computeName", "customServices"],
      body: "value/customServices",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/customServices",
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
