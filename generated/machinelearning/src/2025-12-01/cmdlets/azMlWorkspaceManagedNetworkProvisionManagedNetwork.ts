// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ManagedNetworkProvisionOptions, ManagedNetworkProvisionStatus } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as managedNetworkProvisions from "../managedNetworkProvisions.js";

/** Parameters of Provision, ProvisionExpanded, ProvisionViaJsonFilePath, ProvisionViaJsonString. */
interface NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Provision, ProvisionViaIdentity. */
interface NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkModel {
  /** What to include when a workspace's managed network is provisioned. */
  Body: ManagedNetworkProvisionOptions;
}

/** Parameters of ProvisionExpanded, ProvisionViaIdentityExpanded. */
interface NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkBody {
  /** Also prepare the network for Spark. */
  IncludeSpark?: boolean;
}

/** Parameters of ProvisionViaIdentity, ProvisionViaIdentityExpanded. */
interface NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Provision of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvision =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkShared &
    NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkModel;

/** Parameter set ProvisionExpanded of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionExpanded =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkShared &
    NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkBody;

/** Parameter set ProvisionViaIdentity of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaIdentity =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkModel &
    NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkIdentity;

/** Parameter set ProvisionViaIdentityExpanded of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaIdentityExpanded =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkBody &
    NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkIdentity;

/** Parameter set ProvisionViaJsonFilePath of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaJsonFilePath =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkShared & {
    /** Path of Json file supplied to the Provision operation */
    JsonFilePath: string;
  };

/** Parameter set ProvisionViaJsonString of New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaJsonString =
  NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkShared & {
    /** Json string supplied to the Provision operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceManagedNetworkProvisionManagedNetwork}: those of one of its sets. */
export type NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkParameters =
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvision
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionExpanded
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaIdentity
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaIdentityExpanded
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaJsonFilePath
  | NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkProvisionViaJsonString;

/**
 * Starts setting up the managed network of a workspace; completes asynchronously.
 *
 * `New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork`
 */
export const newAzMlWorkspaceManagedNetworkProvisionManagedNetwork: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceManagedNetworkProvisionManagedNetworkParameters>,
  ManagedNetworkProvisionStatus,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceManagedNetworkProvisionManagedNetwork",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: { IncludeSpark: "property/includeSpark" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: managedNetworkProvisions.provisionManagedNetwork,
      values: ["resourceGroupName", "workspaceName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/provisionManagedNetwork",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    Provision: { groups: [0, 1, 2], operations: [0] },
    ProvisionExpanded: { groups: [0, 1, 3], operations: [0] },
    ProvisionViaIdentity: { groups: [0, 2, 4], operations: [0] },
    ProvisionViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    ProvisionViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    ProvisionViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "ProvisionExpanded",
});
