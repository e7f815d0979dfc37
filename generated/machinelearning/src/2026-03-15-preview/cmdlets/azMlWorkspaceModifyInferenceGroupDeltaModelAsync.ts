// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DeltaModelModifyRequest } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/**
 * Parameters of Modify, ModifyExpanded, ModifyViaIdentityInferencePool, ModifyViaIdentityInferencePoolExpanded,
 * ModifyViaIdentityWorkspace, ModifyViaIdentityWorkspaceExpanded, ModifyViaJsonFilePath, ModifyViaJsonString.
 */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames {
  /** Which inference group. */
  GroupName: string;
}

/**
 * Parameters of Modify, ModifyExpanded, ModifyViaIdentityWorkspace, ModifyViaIdentityWorkspaceExpanded,
 * ModifyViaJsonFilePath, ModifyViaJsonString.
 */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Modify, ModifyViaIdentity, ModifyViaIdentityInferencePool, ModifyViaIdentityWorkspace. */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModel {
  /** Adds delta models or takes them away. */
  Body: DeltaModelModifyRequest;
}

/** Parameters of Modify, ModifyExpanded, ModifyViaJsonFilePath, ModifyViaJsonString. */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of ModifyExpanded, ModifyViaIdentityExpanded, ModifyViaIdentityInferencePoolExpanded,
 * ModifyViaIdentityWorkspaceExpanded.
 */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncBody {
  /** Delta models to add, each once. */
  AddDeltaModel?: string[] | null;
  /** Delta models to take away, each once. */
  RemoveDeltaModel?: string[] | null;
  /** Base model that is meant. */
  TargetBaseModel?: string | null;
}

/** Parameters of ModifyViaIdentity, ModifyViaIdentityExpanded. */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of ModifyViaIdentityInferencePool, ModifyViaIdentityInferencePoolExpanded. */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of ModifyViaIdentityWorkspace, ModifyViaIdentityWorkspaceExpanded. */
interface InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Modify of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModify =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModel &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncShared;

/** Parameter set ModifyExpanded of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyExpanded =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncShared &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncBody;

/** Parameter set ModifyViaIdentity of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentity =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModel &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity;

/** Parameter set ModifyViaIdentityExpanded of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityExpanded =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncBody &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity;

/** Parameter set ModifyViaIdentityInferencePool of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityInferencePool =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModel &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity2;

/**
 * Parameter set ModifyViaIdentityInferencePoolExpanded of
 * Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync.
 */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityInferencePoolExpanded =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncBody &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity2;

/** Parameter set ModifyViaIdentityWorkspace of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityWorkspace =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModel &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity3;

/** Parameter set ModifyViaIdentityWorkspaceExpanded of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityWorkspaceExpanded =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncBody &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncIdentity3;

/** Parameter set ModifyViaJsonFilePath of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaJsonFilePath =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncShared & {
      /** Path of Json file supplied to the Modify operation */
      JsonFilePath: string;
    };

/** Parameter set ModifyViaJsonString of Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaJsonString =
  InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncNames2 &
    InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncShared & {
      /** Json string supplied to the Modify operation */
      JsonString: string;
    };

/** Parameters of {@link invokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsync}: those of one of its sets. */
export type InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncParameters =
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModify
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyExpanded
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentity
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityExpanded
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityInferencePool
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityInferencePoolExpanded
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityWorkspace
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaIdentityWorkspaceExpanded
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaJsonFilePath
  | InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncModifyViaJsonString;

/**
 * Changes the delta models that an inference group has for a given base model; runs in the background.
 *
 * `Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync`
 */
export const invokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsync: Cmdlet<
  ExactlyOne<InvokeAzMlWorkspaceModifyInferenceGroupDeltaModelAsyncParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzMlWorkspaceModifyInferenceGroupDeltaModelAsync",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { GroupName: "value/groupName" },
    },
    {
      mandatory: { PoolName: "value/poolName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        AddDeltaModel: "property/addDeltaModels",
        RemoveDeltaModel: "property/removeDeltaModels",
        TargetBaseModel: "property/targetBaseModel",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName/groupName" },
    },
    {
      mandatory: { InferencePoolInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/poolName" },
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
      call: inferenceGroups.modifyDeltaModelsAsync,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/modify",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        poolName: "value/poolName",
        groupName: "value/groupName",
      },
    },
  ],
  sets: {
    Modify: { groups: [0, 1, 2, 3, 4], operations: [0] },
    ModifyExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    ModifyViaIdentity: { groups: [0, 3, 6], operations: [0] },
    ModifyViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    ModifyViaIdentityInferencePool: { groups: [0, 1, 3, 7], operations: [0] },
    ModifyViaIdentityInferencePoolExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    ModifyViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    ModifyViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    ModifyViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    ModifyViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "ModifyExpanded",
});
