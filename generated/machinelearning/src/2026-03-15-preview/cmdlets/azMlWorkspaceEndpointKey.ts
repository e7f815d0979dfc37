// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AccountApiKeys,
  EndpointKeys,
  RegenerateServiceAccountKeyContent,
  ServiceAccountKeyName,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as endpoint from "../endpoint.js";

/** Parameter set List of Get-AzMlWorkspaceEndpointKey. */
export interface GetAzMlWorkspaceEndpointKeyList {
  /** Which endpoint of the workspace. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceEndpointKey}: those of one of its sets. */
export type GetAzMlWorkspaceEndpointKeyParameters = GetAzMlWorkspaceEndpointKeyList;

/**
 * Returns the access keys of an endpoint.
 *
 * `Get-AzMlWorkspaceEndpointKey`
 */
export const getAzMlWorkspaceEndpointKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceEndpointKeyParameters>,
  EndpointKeys,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEndpointKey",
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
      call: endpoint.listKeys,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/listKeys",
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

/**
 * Parameters of Regenerate, RegenerateExpanded, RegenerateViaIdentityWorkspace,
 * RegenerateViaIdentityWorkspaceExpanded, RegenerateViaJsonFilePath, RegenerateViaJsonString.
 */
interface NewAzMlWorkspaceEndpointKeyNames {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameters of Regenerate, RegenerateExpanded, RegenerateViaJsonFilePath, RegenerateViaJsonString. */
interface NewAzMlWorkspaceEndpointKeyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Regenerate, RegenerateViaIdentity, RegenerateViaIdentityWorkspace. */
interface NewAzMlWorkspaceEndpointKeyModel {
  /** Body of a request for a new service account key. */
  Body: RegenerateServiceAccountKeyContent;
}

/** Parameters of RegenerateExpanded, RegenerateViaIdentityExpanded, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEndpointKeyBody {
  /** Which key to replace. */
  KeyName?: ServiceAccountKeyName;
}

/** Parameters of RegenerateViaIdentity, RegenerateViaIdentityExpanded. */
interface NewAzMlWorkspaceEndpointKeyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of RegenerateViaIdentityWorkspace, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEndpointKeyIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Regenerate of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerate = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyShared &
  NewAzMlWorkspaceEndpointKeyModel;

/** Parameter set RegenerateExpanded of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateExpanded = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyShared &
  NewAzMlWorkspaceEndpointKeyBody;

/** Parameter set RegenerateViaIdentity of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaIdentity = NewAzMlWorkspaceEndpointKeyModel &
  NewAzMlWorkspaceEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityExpanded of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityExpanded = NewAzMlWorkspaceEndpointKeyBody &
  NewAzMlWorkspaceEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityWorkspace of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityWorkspace = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyModel &
  NewAzMlWorkspaceEndpointKeyIdentity2;

/** Parameter set RegenerateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyBody &
  NewAzMlWorkspaceEndpointKeyIdentity2;

/** Parameter set RegenerateViaJsonFilePath of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaJsonFilePath = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyShared & {
    /** Path of Json file supplied to the Regenerate operation */
    JsonFilePath: string;
  };

/** Parameter set RegenerateViaJsonString of New-AzMlWorkspaceEndpointKey. */
export type NewAzMlWorkspaceEndpointKeyRegenerateViaJsonString = NewAzMlWorkspaceEndpointKeyNames &
  NewAzMlWorkspaceEndpointKeyShared & {
    /** Json string supplied to the Regenerate operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceEndpointKey}: those of one of its sets. */
export type NewAzMlWorkspaceEndpointKeyParameters =
  | NewAzMlWorkspaceEndpointKeyRegenerate
  | NewAzMlWorkspaceEndpointKeyRegenerateExpanded
  | NewAzMlWorkspaceEndpointKeyRegenerateViaIdentity
  | NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityExpanded
  | NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityWorkspace
  | NewAzMlWorkspaceEndpointKeyRegenerateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceEndpointKeyRegenerateViaJsonFilePath
  | NewAzMlWorkspaceEndpointKeyRegenerateViaJsonString;

/**
 * Replaces an access key of the account behind an endpoint.
 *
 * `New-AzMlWorkspaceEndpointKey`
 */
export const newAzMlWorkspaceEndpointKey: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceEndpointKeyParameters>,
  AccountApiKeys,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceEndpointKey",
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
      mandatory: { Body: "body" },
    },
    {
      optional: { KeyName: "property/keyName" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: endpoint.regenerateKeys,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/regenerateKey",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    Regenerate: { groups: [0, 1, 2], operations: [0] },
    RegenerateExpanded: { groups: [0, 1, 3], operations: [0] },
    RegenerateViaIdentity: { groups: [2, 4], operations: [0] },
    RegenerateViaIdentityExpanded: { groups: [3, 4], operations: [0] },
    RegenerateViaIdentityWorkspace: { groups: [0, 2, 5], operations: [0] },
    RegenerateViaIdentityWorkspaceExpanded: { groups: [0, 3, 5], operations: [0] },
    RegenerateViaJsonFilePath: { groups: [0, 1, 6], operations: [0] },
    RegenerateViaJsonString: { groups: [0, 1, 7], operations: [0] },
  },
  defaultSet: "RegenerateExpanded",
});
