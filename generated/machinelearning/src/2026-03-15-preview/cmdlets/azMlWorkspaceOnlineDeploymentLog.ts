// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ContainerType, DeploymentLogs, DeploymentLogsRequest } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as onlineDeployments from "../onlineDeployments.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityOnlineEndpoint, GetViaIdentityOnlineEndpointExpanded,
 * GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceOnlineDeploymentLogNames {
  /** The deployment, by name */
  DeploymentName: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceOnlineDeploymentLogNames2 {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityOnlineEndpoint, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceOnlineDeploymentLogModel {
  /** Which logs are wanted, and how much of them */
  Body: DeploymentLogsRequest;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceOnlineDeploymentLogShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/**
 * Parameters of GetExpanded, GetViaIdentityExpanded, GetViaIdentityOnlineEndpointExpanded,
 * GetViaIdentityWorkspaceExpanded.
 */
interface GetAzMlWorkspaceOnlineDeploymentLogBody {
  /**
   * Which container's logs are wanted; InferenceServer if not given.
   *
   * Default: `"InferenceServer"`.
   */
  ContainerType?: ContainerType;
  /** Most lines to return, counted from the end of the log. */
  Tail?: number | null;
}

/** Parameters of GetViaIdentity, GetViaIdentityExpanded. */
interface GetAzMlWorkspaceOnlineDeploymentLogIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityOnlineEndpoint, GetViaIdentityOnlineEndpointExpanded. */
interface GetAzMlWorkspaceOnlineDeploymentLogIdentity2 {
  /** Identity Parameter */
  OnlineEndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded. */
interface GetAzMlWorkspaceOnlineDeploymentLogIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGet = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogNames2 &
  GetAzMlWorkspaceOnlineDeploymentLogModel &
  GetAzMlWorkspaceOnlineDeploymentLogShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetExpanded = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogNames2 &
  GetAzMlWorkspaceOnlineDeploymentLogShared &
  GetAzMlWorkspaceOnlineDeploymentLogBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentity = GetAzMlWorkspaceOnlineDeploymentLogModel &
  GetAzMlWorkspaceOnlineDeploymentLogIdentity;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityExpanded = GetAzMlWorkspaceOnlineDeploymentLogBody &
  GetAzMlWorkspaceOnlineDeploymentLogIdentity;

/** Parameter set GetViaIdentityOnlineEndpoint of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityOnlineEndpoint = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogModel &
  GetAzMlWorkspaceOnlineDeploymentLogIdentity2;

/** Parameter set GetViaIdentityOnlineEndpointExpanded of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityOnlineEndpointExpanded =
  GetAzMlWorkspaceOnlineDeploymentLogNames &
    GetAzMlWorkspaceOnlineDeploymentLogBody &
    GetAzMlWorkspaceOnlineDeploymentLogIdentity2;

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityWorkspace = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogNames2 &
  GetAzMlWorkspaceOnlineDeploymentLogModel &
  GetAzMlWorkspaceOnlineDeploymentLogIdentity3;

/** Parameter set GetViaIdentityWorkspaceExpanded of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityWorkspaceExpanded =
  GetAzMlWorkspaceOnlineDeploymentLogNames &
    GetAzMlWorkspaceOnlineDeploymentLogNames2 &
    GetAzMlWorkspaceOnlineDeploymentLogBody &
    GetAzMlWorkspaceOnlineDeploymentLogIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaJsonFilePath = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogNames2 &
  GetAzMlWorkspaceOnlineDeploymentLogShared & {
    /** Path of Json file supplied to the Get operation */
    JsonFilePath: string;
  };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceOnlineDeploymentLog. */
export type GetAzMlWorkspaceOnlineDeploymentLogGetViaJsonString = GetAzMlWorkspaceOnlineDeploymentLogNames &
  GetAzMlWorkspaceOnlineDeploymentLogNames2 &
  GetAzMlWorkspaceOnlineDeploymentLogShared & {
    /** Json string supplied to the Get operation */
    JsonString: string;
  };

/** Parameters of {@link getAzMlWorkspaceOnlineDeploymentLog}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineDeploymentLogParameters =
  | GetAzMlWorkspaceOnlineDeploymentLogGet
  | GetAzMlWorkspaceOnlineDeploymentLogGetExpanded
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentity
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityExpanded
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityOnlineEndpoint
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityOnlineEndpointExpanded
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityWorkspace
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaIdentityWorkspaceExpanded
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaJsonFilePath
  | GetAzMlWorkspaceOnlineDeploymentLogGetViaJsonString;

/**
 * Returns log lines of a deployment.
 *
 * `Get-AzMlWorkspaceOnlineDeploymentLog`
 */
export const getAzMlWorkspaceOnlineDeploymentLog: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOnlineDeploymentLogParameters>,
  DeploymentLogs,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOnlineDeploymentLog",
  service,
  changes: true,
  groups: [
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { ContainerType: "property/containerType", Tail: "property/tail" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { OnlineEndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: onlineDeployments.getLogs,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/getLogs",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [2, 5], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityOnlineEndpoint: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityOnlineEndpointExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});
