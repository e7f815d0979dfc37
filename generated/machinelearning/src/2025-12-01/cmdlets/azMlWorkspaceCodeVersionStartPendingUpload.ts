// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { PendingUploadRequestDto, PendingUploadResponseDto, PendingUploadType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as codeVersions from "../codeVersions.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityCode, GetViaIdentityCodeExpanded, GetViaIdentityWorkspace,
 * GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityCode, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of GetExpanded, GetViaIdentityCodeExpanded, GetViaIdentityExpanded,
 * GetViaIdentityWorkspaceExpanded.
 */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadBody {
  /** Id to give the upload; null means a random GUID. */
  PendingUploadId?: string | null;
  /**
   * Kind of storage wanted for the upload.
   *
   * Default: `"TemporaryBlobReference"`.
   */
  PendingUploadType?: PendingUploadType;
}

/** Parameters of GetViaIdentity, GetViaIdentityExpanded. */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityCode, GetViaIdentityCodeExpanded. */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityWorkspace, GetViaIdentityWorkspaceExpanded. */
interface GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGet = GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
  GetAzMlWorkspaceCodeVersionStartPendingUploadModel &
  GetAzMlWorkspaceCodeVersionStartPendingUploadShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetExpanded =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceCodeVersionStartPendingUploadShared &
    GetAzMlWorkspaceCodeVersionStartPendingUploadBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentity =
  GetAzMlWorkspaceCodeVersionStartPendingUploadModel & GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityCode of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityCode =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityCodeExpanded of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityCodeExpanded =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadBody &
    GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityExpanded =
  GetAzMlWorkspaceCodeVersionStartPendingUploadBody & GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityWorkspace =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity3;

/** Parameter set GetViaIdentityWorkspaceExpanded of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityWorkspaceExpanded =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceCodeVersionStartPendingUploadBody &
    GetAzMlWorkspaceCodeVersionStartPendingUploadIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaJsonFilePath =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceCodeVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaJsonString =
  GetAzMlWorkspaceCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceCodeVersionStartPendingUploadShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceCodeVersionStartPendingUpload}: those of one of its sets. */
export type GetAzMlWorkspaceCodeVersionStartPendingUploadParameters =
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGet
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetExpanded
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentity
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityCode
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityCodeExpanded
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityExpanded
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityWorkspace
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaIdentityWorkspaceExpanded
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaJsonFilePath
  | GetAzMlWorkspaceCodeVersionStartPendingUploadGetViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `Get-AzMlWorkspaceCodeVersionStartPendingUpload`
 */
export const getAzMlWorkspaceCodeVersionStartPendingUpload: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceCodeVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceCodeVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: codeVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [2, 5], operations: [0] },
    GetViaIdentityCode: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityCodeExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityCode, CreateViaIdentityCodeExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityCode, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityCodeExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadBody {
  /** Id to give the upload; null means a random GUID. */
  PendingUploadId?: string | null;
  /**
   * Kind of storage wanted for the upload.
   *
   * Default: `"TemporaryBlobReference"`.
   */
  PendingUploadType?: PendingUploadType;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityCode, CreateViaIdentityCodeExpanded. */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreate = NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
  NewAzMlWorkspaceCodeVersionStartPendingUploadModel &
  NewAzMlWorkspaceCodeVersionStartPendingUploadShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateExpanded =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceCodeVersionStartPendingUploadShared &
    NewAzMlWorkspaceCodeVersionStartPendingUploadBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentity =
  NewAzMlWorkspaceCodeVersionStartPendingUploadModel & NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityCode of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityCode =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityCodeExpanded of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityCodeExpanded =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadBody &
    NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityExpanded =
  NewAzMlWorkspaceCodeVersionStartPendingUploadBody & NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityWorkspace =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceCodeVersionStartPendingUploadBody &
    NewAzMlWorkspaceCodeVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaJsonFilePath =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceCodeVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaJsonString =
  NewAzMlWorkspaceCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceCodeVersionStartPendingUploadShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceCodeVersionStartPendingUpload}: those of one of its sets. */
export type NewAzMlWorkspaceCodeVersionStartPendingUploadParameters =
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreate
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateExpanded
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentity
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityCode
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityCodeExpanded
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityExpanded
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityWorkspace
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaJsonFilePath
  | NewAzMlWorkspaceCodeVersionStartPendingUploadCreateViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `New-AzMlWorkspaceCodeVersionStartPendingUpload`
 */
export const newAzMlWorkspaceCodeVersionStartPendingUpload: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceCodeVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceCodeVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: codeVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    CreateViaIdentity: { groups: [2, 5], operations: [0] },
    CreateViaIdentityCode: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityCodeExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});
