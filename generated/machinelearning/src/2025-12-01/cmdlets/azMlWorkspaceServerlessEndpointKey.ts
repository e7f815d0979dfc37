// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointAuthKeys, KeyType, RegenerateEndpointKeysRequest } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as serverlessEndpoints from "../serverlessEndpoints.js";

/** Parameter set List of Get-AzMlWorkspaceServerlessEndpointKey. */
export interface GetAzMlWorkspaceServerlessEndpointKeyList {
  /** The serverless endpoint, by name */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceServerlessEndpointKey}: those of one of its sets. */
export type GetAzMlWorkspaceServerlessEndpointKeyParameters = GetAzMlWorkspaceServerlessEndpointKeyList;

/**
 * Returns the access keys of a serverless endpoint whose auth mode is Key.
 *
 * `Get-AzMlWorkspaceServerlessEndpointKey`
 */
export const getAzMlWorkspaceServerlessEndpointKey: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceServerlessEndpointKeyParameters>,
  EndpointAuthKeys,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceServerlessEndpointKey",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: serverlessEndpoints.listKeys,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/listKeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
interface NewAzMlWorkspaceServerlessEndpointKeyNames {
  /** The serverless endpoint, by name */
  Name: string;
}

/** Parameters of Regenerate, RegenerateExpanded, RegenerateViaJsonFilePath, RegenerateViaJsonString. */
interface NewAzMlWorkspaceServerlessEndpointKeyShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Regenerate, RegenerateViaIdentity, RegenerateViaIdentityWorkspace. */
interface NewAzMlWorkspaceServerlessEndpointKeyModel {
  /** Body of a request for a new endpoint key. */
  Body: RegenerateEndpointKeysRequest;
}

/** Parameters of RegenerateExpanded, RegenerateViaIdentityExpanded, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceServerlessEndpointKeyBody {
  /** Required. Which key to replace, Primary or Secondary. */
  KeyType: KeyType;
  /** Value to give the key. */
  KeyValue?: string | null;
}

/** Parameters of RegenerateViaIdentity, RegenerateViaIdentityExpanded. */
interface NewAzMlWorkspaceServerlessEndpointKeyIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of RegenerateViaIdentityWorkspace, RegenerateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceServerlessEndpointKeyIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Regenerate of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerate = NewAzMlWorkspaceServerlessEndpointKeyNames &
  NewAzMlWorkspaceServerlessEndpointKeyShared &
  NewAzMlWorkspaceServerlessEndpointKeyModel;

/** Parameter set RegenerateExpanded of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateExpanded = NewAzMlWorkspaceServerlessEndpointKeyNames &
  NewAzMlWorkspaceServerlessEndpointKeyShared &
  NewAzMlWorkspaceServerlessEndpointKeyBody;

/** Parameter set RegenerateViaIdentity of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentity = NewAzMlWorkspaceServerlessEndpointKeyModel &
  NewAzMlWorkspaceServerlessEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityExpanded of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityExpanded =
  NewAzMlWorkspaceServerlessEndpointKeyBody & NewAzMlWorkspaceServerlessEndpointKeyIdentity;

/** Parameter set RegenerateViaIdentityWorkspace of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityWorkspace =
  NewAzMlWorkspaceServerlessEndpointKeyNames &
    NewAzMlWorkspaceServerlessEndpointKeyModel &
    NewAzMlWorkspaceServerlessEndpointKeyIdentity2;

/** Parameter set RegenerateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceServerlessEndpointKeyNames &
    NewAzMlWorkspaceServerlessEndpointKeyBody &
    NewAzMlWorkspaceServerlessEndpointKeyIdentity2;

/** Parameter set RegenerateViaJsonFilePath of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaJsonFilePath =
  NewAzMlWorkspaceServerlessEndpointKeyNames &
    NewAzMlWorkspaceServerlessEndpointKeyShared & {
      /** Path of Json file supplied to the Regenerate operation */
      JsonFilePath: string;
    };

/** Parameter set RegenerateViaJsonString of New-AzMlWorkspaceServerlessEndpointKey. */
export type NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaJsonString = NewAzMlWorkspaceServerlessEndpointKeyNames &
  NewAzMlWorkspaceServerlessEndpointKeyShared & {
    /** Json string supplied to the Regenerate operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceServerlessEndpointKey}: those of one of its sets. */
export type NewAzMlWorkspaceServerlessEndpointKeyParameters =
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerate
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateExpanded
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentity
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityExpanded
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityWorkspace
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaJsonFilePath
  | NewAzMlWorkspaceServerlessEndpointKeyRegenerateViaJsonString;

/**
 * Starts replacing an access key of a serverless endpoint whose auth mode is Key; completes asynchronously.
 *
 * `New-AzMlWorkspaceServerlessEndpointKey`
 */
export const newAzMlWorkspaceServerlessEndpointKey: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceServerlessEndpointKeyParameters>,
  EndpointAuthKeys,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceServerlessEndpointKey",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/name" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: serverlessEndpoints.regenerateKeys,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/serverlessEndpoints/{name}/regenerateKeys",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
