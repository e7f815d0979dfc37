// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { PendingUploadRequestDto, PendingUploadResponseDto, PendingUploadType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryDataVersions from "../registryDataVersions.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityData, GetViaIdentityDataExpanded, GetViaIdentityRegistry,
 * GetViaIdentityRegistryExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityRegistry, GetViaIdentityRegistryExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityData, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of GetExpanded, GetViaIdentityDataExpanded, GetViaIdentityExpanded, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadBody {
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
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityData, GetViaIdentityDataExpanded. */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityRegistry, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGet =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetExpanded =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadShared &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentity =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityData of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityData =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityDataExpanded of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityDataExpanded =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityExpanded =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3;

/** Parameter set GetViaIdentityRegistryExpanded of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityRegistryExpanded =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaJsonFilePath =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaJsonString =
  GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryDataVersionStartPendingUploadShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceRegistryDataVersionStartPendingUpload}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryDataVersionStartPendingUploadParameters =
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGet
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetExpanded
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentity
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityData
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityDataExpanded
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityExpanded
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaIdentityRegistryExpanded
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaJsonFilePath
  | GetAzMlWorkspaceRegistryDataVersionStartPendingUploadGetViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this data.
 *
 * `Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload`
 */
export const getAzMlWorkspaceRegistryDataVersionStartPendingUpload: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceRegistryDataVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryDataVersionStartPendingUpload",
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
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name/version" },
    },
    {
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
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
      call: registryDataVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
        version: "value/version",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [2, 5], operations: [0] },
    GetViaIdentityData: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityDataExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityData, CreateViaIdentityDataExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityData, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityDataExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadBody {
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
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityData, CreateViaIdentityDataExpanded. */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreate =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateExpanded =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadShared &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentity =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityData of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityData =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityDataExpanded of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityDataExpanded =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryDataVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaJsonString =
  NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryDataVersionStartPendingUploadShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryDataVersionStartPendingUpload}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryDataVersionStartPendingUploadParameters =
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreate
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateExpanded
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentity
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityData
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityDataExpanded
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryDataVersionStartPendingUploadCreateViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this data.
 *
 * `New-AzMlWorkspaceRegistryDataVersionStartPendingUpload`
 */
export const newAzMlWorkspaceRegistryDataVersionStartPendingUpload: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryDataVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryDataVersionStartPendingUpload",
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
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { PendingUploadId: "property/pendingUploadId", PendingUploadType: "property/pendingUploadType" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name/version" },
    },
    {
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
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
      call: registryDataVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    CreateViaIdentity: { groups: [2, 5], operations: [0] },
    CreateViaIdentityData: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityDataExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});
