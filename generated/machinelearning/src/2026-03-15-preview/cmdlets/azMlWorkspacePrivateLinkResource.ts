// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { PrivateLinkResource } from "../models.js";
import { service } from "./connection.js";

import * as privateLinkResources from "../privateLinkResources.js";

/** Parameter set List of Get-AzMlWorkspacePrivateLinkResource. */
export interface GetAzMlWorkspacePrivateLinkResourceList {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspacePrivateLinkResource}: those of one of its sets. */
export type GetAzMlWorkspacePrivateLinkResourceParameters = GetAzMlWorkspacePrivateLinkResourceList;

/**
 * Lists what private endpoints can connect to in a workspace; a workspace has one such address, on the data
 * plane.
 *
 * `Get-AzMlWorkspacePrivateLinkResource`
 */
export const getAzMlWorkspacePrivateLinkResource: Cmdlet<
  ExactlyOne<GetAzMlWorkspacePrivateLinkResourceParameters>,
  PrivateLinkResource[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspacePrivateLinkResource",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: privateLinkResources.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateLinkResources",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
