// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { GroupStatus } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as inferenceGroups from "../inferenceGroups.js";

/** Parameters of Get, GetViaIdentityInferencePool, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferenceGroupStatusNames {
  /** Which inference group. */
  GroupName: string;
}

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceInferenceGroupStatusNames2 {
  /** Inference pool to look in. */
  PoolName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceInferenceGroupStatus. */
export type GetAzMlWorkspaceInferenceGroupStatusGet = GetAzMlWorkspaceInferenceGroupStatusNames &
  GetAzMlWorkspaceInferenceGroupStatusNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceInferenceGroupStatus. */
export interface GetAzMlWorkspaceInferenceGroupStatusGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityInferencePool of Get-AzMlWorkspaceInferenceGroupStatus. */
export type GetAzMlWorkspaceInferenceGroupStatusGetViaIdentityInferencePool =
  GetAzMlWorkspaceInferenceGroupStatusNames & {
    /** Identity Parameter */
    InferencePoolInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceInferenceGroupStatus. */
export type GetAzMlWorkspaceInferenceGroupStatusGetViaIdentityWorkspace = GetAzMlWorkspaceInferenceGroupStatusNames &
  GetAzMlWorkspaceInferenceGroupStatusNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link getAzMlWorkspaceInferenceGroupStatus}: those of one of its sets. */
export type GetAzMlWorkspaceInferenceGroupStatusParameters =
  | GetAzMlWorkspaceInferenceGroupStatusGet
  | GetAzMlWorkspaceInferenceGroupStatusGetViaIdentity
  | GetAzMlWorkspaceInferenceGroupStatusGetViaIdentityInferencePool
  | GetAzMlWorkspaceInferenceGroupStatusGetViaIdentityWorkspace;

/**
 * Reports how an inference group stands.
 *
 * `Get-AzMlWorkspaceInferenceGroupStatus`
 */
export const getAzMlWorkspaceInferenceGroupStatus: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceInferenceGroupStatusParameters>,
  GroupStatus,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceInferenceGroupStatus",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: inferenceGroups.getStatus,
      values: ["resourceGroupName", "workspaceName", "poolName", "groupName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/inferencePools/{poolName}/groups/{groupName}/getStatus",
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
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    GetViaIdentityInferencePool: { groups: [0, 4], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 5], operations: [0] },
  },
  defaultSet: "Get",
});
