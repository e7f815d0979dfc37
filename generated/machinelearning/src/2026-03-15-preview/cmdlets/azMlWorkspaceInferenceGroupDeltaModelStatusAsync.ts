// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DeltaModelStatusRequest, DeltaModelStatusResponse } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityInferencePool, GetViaIdentityInferencePoolExpanded,
 * GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames {
  /** Which inference group. */
  GroupName: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityInferencePool, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncModel {
  /** Which delta models' status is wanted. */
  Body: DeltaModelStatusRequest;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of GetExpanded, GetViaIdentityExpanded, GetViaIdentityInferencePoolExpanded,
 * GetViaIdentityWorkspaceExpanded.
 */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncBody {
  /** Delta models that are asked about. */
  DeltaModel?: string[] | null;
  /** Base model that is meant. */
  TargetBaseModel?: string | null;
}

/** Parameters of GetViaIdentity, GetViaIdentityExpanded. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityInferencePool, GetViaIdentityInferencePoolExpanded. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity2 {
  /** Identity Parameter */
  InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded. */
interface GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGet =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncModel &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetExpanded =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncShared &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentity =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncModel &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityExpanded =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncBody & GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity;

/** Parameter set GetViaIdentityInferencePool of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityInferencePool =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncModel &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity2;

/** Parameter set GetViaIdentityInferencePoolExpanded of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityInferencePoolExpanded =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncBody &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity2;

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityWorkspace =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncModel &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity3;

/** Parameter set GetViaIdentityWorkspaceExpanded of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityWorkspaceExpanded =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncBody &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaJsonFilePath =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaJsonString =
  GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncNames2 &
    GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceInferenceGroupDeltaModelStatusAsync}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncParameters =
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGet
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetExpanded
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentity
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityExpanded
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityInferencePool
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityInferencePoolExpanded
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityWorkspace
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaIdentityWorkspaceExpanded
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaJsonFilePath
  | GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncGetViaJsonString;

/**
 * Reports how an inference group's delta models of a given base model stand.
 *
 * `Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync`
 */
export const getAzMlWorkspaceInferenceGroupDeltaModelStatusAsync: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceInferenceGroupDeltaModelStatusAsyncParameters>,
  DeltaModelStatusResponse,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceInferenceGroupDeltaModelStatusAsync",
  service,
  changes: true,
  groups: [
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
      optional: { DeltaModel: "property/deltaModels", TargetBaseModel: "property/targetBaseModel" },
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
      call: inferenceGroups.getDeltaModelsStatusAsync,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/deltaModels/getStatus",
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
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [2, 5], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityInferencePool: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityInferencePoolExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});
