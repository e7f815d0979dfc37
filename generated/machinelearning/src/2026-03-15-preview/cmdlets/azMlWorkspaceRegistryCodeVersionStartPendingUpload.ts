// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { PendingUploadRequestDto, PendingUploadResponseDto, PendingUploadType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryCodeVersions from "../registryCodeVersions.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityCode, GetViaIdentityCodeExpanded, GetViaIdentityRegistry,
 * GetViaIdentityRegistryExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityRegistry, GetViaIdentityRegistryExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityCode, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of GetExpanded, GetViaIdentityCodeExpanded, GetViaIdentityExpanded, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody {
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
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityCode, GetViaIdentityCodeExpanded. */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityRegistry, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGet =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetExpanded =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentity =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityCode of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityCode =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityCodeExpanded of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityCodeExpanded =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityExpanded =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3;

/** Parameter set GetViaIdentityRegistryExpanded of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityRegistryExpanded =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaJsonFilePath =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaJsonString =
  GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceRegistryCodeVersionStartPendingUpload}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadParameters =
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGet
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetExpanded
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentity
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityCode
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityCodeExpanded
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityExpanded
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaIdentityRegistryExpanded
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaJsonFilePath
  | GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadGetViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload`
 */
export const getAzMlWorkspaceRegistryCodeVersionStartPendingUpload: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceRegistryCodeVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryCodeVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
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
      call: registryCodeVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "codeName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
    GetViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityCode, CreateViaIdentityCodeExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityCode, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityCodeExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody {
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
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityCode, CreateViaIdentityCodeExpanded. */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreate =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateExpanded =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentity =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityCode of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityCode =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityCodeExpanded of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityCodeExpanded =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaJsonString =
  NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryCodeVersionStartPendingUpload}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadParameters =
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreate
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateExpanded
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentity
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityCode
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityCodeExpanded
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadCreateViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this code.
 *
 * `New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload`
 */
export const newAzMlWorkspaceRegistryCodeVersionStartPendingUpload: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryCodeVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryCodeVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName/version" },
    },
    {
      mandatory: { CodeInputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
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
      call: registryCodeVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "codeName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});
