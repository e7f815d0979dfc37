// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointAuthKeys, KeyType, RegenerateEndpointKeysRequest } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as onlineEndpoints from "../onlineEndpoints.js";

/** Parameter set List of Get-AzMlWorkspaceOnlineEndpointKey. */
export interface GetAzMlWorkspaceOnlineEndpointKeyList {
  /** The online endpoint, by name */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceOnlineEndpointKey}: those of one of its sets. */
export type GetAzMlWorkspaceOnlineEndpointKeyParameters = GetAzMlWorkspaceOnlineEndpointKeyList;

/**
 * Returns the access keys of an endpoint whose auth mode is Key.
 *
 * `Get-AzMlWorkspaceOnlineEndpointKey`
 */
export const getAzMlWorkspaceOnlineEndpointKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceOnlineEndpointKeyParameters>,
  EndpointAuthKeys,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceOnlineEndpointKey",
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
      call: onlineEndpoints.listKeys,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/listKeys",
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
interface NewAzMlWorkspaceOnlineEndpointKeyNames {
  /** The online endpoint, by name */
  EndpointName: string;
}

/** Parameters of Regenerate, RegenerateExpanded, RegenerateViaJsonFilePath, RegenerateViaJsonString. */
interface NewAzMlWorkspaceOnlineEndpointKeyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Regenerate, RegenerateViaIdentity, RegenerateViaIdentityWorkspace. */
interface NewAzMlWorkspaceOnlineEndpointKeyModel {
  /** Body of a request for a new endpoint key. */
  Body: RegenerateEndpointKeysRequest;
}

/** Parameters of RegenerateExpanded, RegenerateViaIdentityExpanded, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOnlineEndpointKeyBody {
  /** Required. Which key to replace, Primary or Secondary. */
  KeyType: KeyType;
  /** Value to give the key. */
  KeyValue?: string | null;
}

/** Parameters of RegenerateViaIdentity, RegenerateViaIdentityExpanded. */
interface NewAzMlWorkspaceOnlineEndpointKeyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of RegenerateViaIdentityWorkspace, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceOnlineEndpointKeyIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Regenerate of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerate = NewAzMlWorkspaceOnlineEndpointKeyNames &
  NewAzMlWorkspaceOnlineEndpointKeyShared &
  NewAzMlWorkspaceOnlineEndpointKeyModel;

/** Parameter set RegenerateExpanded of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateExpanded = NewAzMlWorkspaceOnlineEndpointKeyNames &
  NewAzMlWorkspaceOnlineEndpointKeyShared &
  NewAzMlWorkspaceOnlineEndpointKeyBody;

/** Parameter set RegenerateViaIdentity of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentity = NewAzMlWorkspaceOnlineEndpointKeyModel &
  NewAzMlWorkspaceOnlineEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityExpanded of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityExpanded = NewAzMlWorkspaceOnlineEndpointKeyBody &
  NewAzMlWorkspaceOnlineEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityWorkspace of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityWorkspace = NewAzMlWorkspaceOnlineEndpointKeyNames &
  NewAzMlWorkspaceOnlineEndpointKeyModel &
  NewAzMlWorkspaceOnlineEndpointKeyIdentity2;

/** Parameter set RegenerateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceOnlineEndpointKeyNames &
    NewAzMlWorkspaceOnlineEndpointKeyBody &
    NewAzMlWorkspaceOnlineEndpointKeyIdentity2;

/** Parameter set RegenerateViaJsonFilePath of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaJsonFilePath = NewAzMlWorkspaceOnlineEndpointKeyNames &
  NewAzMlWorkspaceOnlineEndpointKeyShared & {
    /** Path of Json file supplied to the Regenerate operation */
    JsonFilePath: string;
  };

/** Parameter set RegenerateViaJsonString of New-AzMlWorkspaceOnlineEndpointKey. */
export type NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaJsonString = NewAzMlWorkspaceOnlineEndpointKeyNames &
  NewAzMlWorkspaceOnlineEndpointKeyShared & {
    /** Json string supplied to the Regenerate operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceOnlineEndpointKey}: those of one of its sets. */
export type NewAzMlWorkspaceOnlineEndpointKeyParameters =
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerate
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateExpanded
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentity
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityExpanded
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityWorkspace
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaJsonFilePath
  | NewAzMlWorkspaceOnlineEndpointKeyRegenerateViaJsonString;

/**
 * Starts replacing an access key of an endpoint whose auth mode is Key; completes asynchronously.
 *
 * `New-AzMlWorkspaceOnlineEndpointKey`
 */
export const newAzMlWorkspaceOnlineEndpointKey: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceOnlineEndpointKeyParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceOnlineEndpointKey",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
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
      mandatory: { KeyType: "property/keyType" },
      optional: { KeyValue: "property/keyValue" },
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
      call: onlineEndpoints.regenerateKeys,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/regenerateKeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    Regenerate: { groups: [0, 1, 2, 3], operations: [0] },
    RegenerateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    RegenerateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    RegenerateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    RegenerateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    RegenerateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    RegenerateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    RegenerateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "RegenerateExpanded",
});
