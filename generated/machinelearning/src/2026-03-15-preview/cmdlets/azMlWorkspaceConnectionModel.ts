// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointModelProperties, EndpointModels } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connection from "../connection.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionModelOptions {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionModelNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Get, Get1. */
interface GetAzMlWorkspaceConnectionModelNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnectionModel. */
export type GetAzMlWorkspaceConnectionModelGet = GetAzMlWorkspaceConnectionModelOptions &
  GetAzMlWorkspaceConnectionModelNames &
  GetAzMlWorkspaceConnectionModelNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameter set Get1 of Get-AzMlWorkspaceConnectionModel. */
export type GetAzMlWorkspaceConnectionModelGet1 = GetAzMlWorkspaceConnectionModelNames2 & {
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnectionModel. */
export type GetAzMlWorkspaceConnectionModelGetViaIdentity = GetAzMlWorkspaceConnectionModelOptions & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentity1 of Get-AzMlWorkspaceConnectionModel. */
export interface GetAzMlWorkspaceConnectionModelGetViaIdentity1 {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnectionModel. */
export type GetAzMlWorkspaceConnectionModelGetViaIdentityWorkspace = GetAzMlWorkspaceConnectionModelOptions &
  GetAzMlWorkspaceConnectionModelNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link getAzMlWorkspaceConnectionModel}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionModelParameters =
  | GetAzMlWorkspaceConnectionModelGet
  | GetAzMlWorkspaceConnectionModelGet1
  | GetAzMlWorkspaceConnectionModelGetViaIdentity
  | GetAzMlWorkspaceConnectionModelGetViaIdentity1
  | GetAzMlWorkspaceConnectionModelGetViaIdentityWorkspace;

/**
 * Returns the deployable models of every Azure OpenAI connection that a workspace has.
 *
 * `Get-AzMlWorkspaceConnectionModel`
 */
export const getAzMlWorkspaceConnectionModel: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspaceConnectionModelGet1 | GetAzMlWorkspaceConnectionModelGetViaIdentity1,
    GetAzMlWorkspaceConnectionModelParameters
  >,
  EndpointModels,
  "changes"
> &
  Cmdlet<
    ExactlyOne<
      | GetAzMlWorkspaceConnectionModelGet
      | GetAzMlWorkspaceConnectionModelGetViaIdentity
      | GetAzMlWorkspaceConnectionModelGetViaIdentityWorkspace,
      GetAzMlWorkspaceConnectionModelParameters
    >,
    EndpointModelProperties[],
    "changes"
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionModel",
  service,
  changes: true,
  groups: [
    {
      optional: { ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: connection.getModels,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/models",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
    {
      call: connection.getAllModels,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listConnectionModels",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0], many: true },
    Get1: { groups: [2, 4], operations: [1] },
    GetViaIdentity: { groups: [0, 5], operations: [0], many: true },
    GetViaIdentity1: { groups: [6], operations: [1] },
    GetViaIdentityWorkspace: { groups: [0, 1, 7], operations: [0], many: true },
  },
  defaultSet: "Get1",
});
