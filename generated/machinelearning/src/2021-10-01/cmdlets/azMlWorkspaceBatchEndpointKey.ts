// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { EndpointAuthKeys } from "../models.js";
import { service } from "./connection.js";

import * as batchEndpoints from "../batchEndpoints.js";

/** Parameter set List of Get-AzMlWorkspaceBatchEndpointKey. */
export interface GetAzMlWorkspaceBatchEndpointKeyList {
  /** Batch endpoint name. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceBatchEndpointKey}: those of one of its sets. */
export type GetAzMlWorkspaceBatchEndpointKeyParameters = GetAzMlWorkspaceBatchEndpointKeyList;

/**
 * Reveals the keys of a batch endpoint.
 *
 * `Get-AzMlWorkspaceBatchEndpointKey`
 */
export const getAzMlWorkspaceBatchEndpointKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceBatchEndpointKeyParameters>,
  EndpointAuthKeys,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceBatchEndpointKey",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: batchEndpoints.listKeys,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/listkeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0] },
  },
  defaultSet: "List",
});
