// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { IdleShutdownSetting } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as compute from "../compute.js";

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingNames {
  /** Compute name. */
  ComputeName: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingModel {
  /** Stops a compute instance that has been idle for a set time. */
  Parameter: IdleShutdownSetting;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingBody {
  /** Idle time after which it stops, an ISO 8601 duration from 15 minutes to 3 days. */
  IdleTimeBeforeShutdown?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdate = UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
  UpdateAzMlWorkspaceComputeIdleShutdownSettingShared &
  UpdateAzMlWorkspaceComputeIdleShutdownSettingModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateExpanded =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingShared &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentity =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingModel & UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingBody & UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingModel &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingBody &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaJsonFilePath =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingShared & {
      /** Path of Json file supplied to the Update operation */
      JsonFilePath: string;
    };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceComputeIdleShutdownSetting. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaJsonString =
  UpdateAzMlWorkspaceComputeIdleShutdownSettingNames &
    UpdateAzMlWorkspaceComputeIdleShutdownSettingShared & {
      /** Json string supplied to the Update operation */
      JsonString: string;
    };

/** Parameters of {@link updateAzMlWorkspaceComputeIdleShutdownSetting}: those of one of its sets. */
export type UpdateAzMlWorkspaceComputeIdleShutdownSettingParameters =
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdate
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateExpanded
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentity
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceComputeIdleShutdownSettingUpdateViaJsonString;

/**
 * Changes when an idle compute instance shuts itself down.
 *
 * `Update-AzMlWorkspaceComputeIdleShutdownSetting`
 */
export const updateAzMlWorkspaceComputeIdleShutdownSetting: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComputeIdleShutdownSettingParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceComputeIdleShutdownSetting",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: { IdleTimeBeforeShutdown: "property/idleTimeBeforeShutdown" },
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
      call: compute.updateIdleShutdownSetting,
      values: ["resourceGroupName", "workspaceName", "computeName", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/updateIdleShutdownSetting",
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
    UpdateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    UpdateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
