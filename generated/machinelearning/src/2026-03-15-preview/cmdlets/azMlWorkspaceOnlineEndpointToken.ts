// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointAuthToken } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as onlineEndpoints from "../onlineEndpoints.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceOnlineEndpointTokenNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceOnlineEndpointToken. */
export type GetAzMlWorkspaceOnlineEndpointTokenGet = GetAzMlWorkspaceOnlineEndpointTokenNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceOnlineEndpointToken. */
export interface GetAzMlWorkspaceOnlineEndpointTokenGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceOnlineEndpointToken. */
export type GetAzMlWorkspaceOnlineEndpointTokenGetViaIdentityWorkspace = GetAzMlWorkspaceOnlineEndpointTokenNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link getAzMlWorkspaceOnlineEndpointToken}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineEndpointTokenParameters =
  | GetAzMlWorkspaceOnlineEndpointTokenGet
  | GetAzMlWorkspaceOnlineEndpointTokenGetViaIdentity
  | GetAzMlWorkspaceOnlineEndpointTokenGetViaIdentityWorkspace;

/**
 * Returns an access token for an endpoint whose auth mode is AMLToken.
 *
 * `Get-AzMlWorkspaceOnlineEndpointToken`
 */
export const getAzMlWorkspaceOnlineEndpointToken: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOnlineEndpointTokenParameters>,
  EndpointAuthToken,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOnlineEndpointToken",
  service,
  changes: true,
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
      call: onlineEndpoints.getToken,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/token",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
