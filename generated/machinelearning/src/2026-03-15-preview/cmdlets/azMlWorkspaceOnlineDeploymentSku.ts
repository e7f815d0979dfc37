// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne } from "../../runtime/cmdlets/types.js";
import type { SkuResource } from "../models.js";
import { service } from "./connection.js";

import * as onlineDeployments from "../onlineDeployments.js";

/** Parameter set List of Get-AzMlWorkspaceOnlineDeploymentSku. */
export interface GetAzMlWorkspaceOnlineDeploymentSkuList {
  /** How many SKUs one page holds */
  Count?: number;
  /** The deployment, by name */
  DeploymentName: string;
  /** The online endpoint, by name */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Token that continues an earlier listing */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceOnlineDeploymentSku}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineDeploymentSkuParameters = GetAzMlWorkspaceOnlineDeploymentSkuList;

/**
 * Lists the SKUs that a deployment can use.
 *
 * `Get-AzMlWorkspaceOnlineDeploymentSku`
 */
export const getAzMlWorkspaceOnlineDeploymentSku: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOnlineDeploymentSkuParameters>,
  SkuResource[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOnlineDeploymentSku",
  service,
  groups: [
    {
      mandatory: {
        DeploymentName: "value/deploymentName",
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { Count: "option/count", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: onlineDeployments.listSkus,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/skus",
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
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});
