// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointModelProperties } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as endpoint from "../endpoint.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceEndpointModelNames {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceEndpointModel. */
export type GetAzMlWorkspaceEndpointModelGet = GetAzMlWorkspaceEndpointModelNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceEndpointModel. */
export interface GetAzMlWorkspaceEndpointModelGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceEndpointModel. */
export type GetAzMlWorkspaceEndpointModelGetViaIdentityWorkspace = GetAzMlWorkspaceEndpointModelNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link getAzMlWorkspaceEndpointModel}: those of one of its sets. */
export type GetAzMlWorkspaceEndpointModelParameters =
  | GetAzMlWorkspaceEndpointModelGet
  | GetAzMlWorkspaceEndpointModelGetViaIdentity
  | GetAzMlWorkspaceEndpointModelGetViaIdentityWorkspace;

/**
 * Lists the models that an endpoint offers.
 *
 * `Get-AzMlWorkspaceEndpointModel`
 */
export const getAzMlWorkspaceEndpointModel: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceEndpointModelParameters>,
  EndpointModelProperties[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEndpointModel",
  service,
  groups: [
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: endpoint.getModels,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/models",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0], many: true },
    GetViaIdentity: { groups: [2], operations: [0], many: true },
    GetViaIdentityWorkspace: { groups: [0, 3], operations: [0], many: true },
  },
  defaultSet: "Get",
});
