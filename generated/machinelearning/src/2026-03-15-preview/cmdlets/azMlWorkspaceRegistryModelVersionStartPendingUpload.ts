// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { PendingUploadRequestDto, PendingUploadResponseDto, PendingUploadType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryModelVersions from "../registryModelVersions.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityModel, GetViaIdentityModelExpanded, GetViaIdentityRegistry,
 * GetViaIdentityRegistryExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityRegistry, GetViaIdentityRegistryExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityModel, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of GetExpanded, GetViaIdentityExpanded, GetViaIdentityModelExpanded,
 * GetViaIdentityRegistryExpanded.
 */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadBody {
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
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityModel, GetViaIdentityModelExpanded. */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityRegistry, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGet =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetExpanded =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadShared &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentity =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityExpanded =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity;

/** Parameter set GetViaIdentityModel of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityModel =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityModelExpanded of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityModelExpanded =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2;

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3;

/** Parameter set GetViaIdentityRegistryExpanded of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityRegistryExpanded =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaJsonFilePath =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaJsonString =
  GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    GetAzMlWorkspaceRegistryModelVersionStartPendingUploadShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceRegistryModelVersionStartPendingUpload}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryModelVersionStartPendingUploadParameters =
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGet
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetExpanded
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentity
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityExpanded
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityModel
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityModelExpanded
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaIdentityRegistryExpanded
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaJsonFilePath
  | GetAzMlWorkspaceRegistryModelVersionStartPendingUploadGetViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this model.
 *
 * `Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload`
 */
export const getAzMlWorkspaceRegistryModelVersionStartPendingUpload: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceRegistryModelVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryModelVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { ModelName: "value/modelName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
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
      call: registryModelVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "modelName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [2, 5], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityModel: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityModelExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityModel, CreateViaIdentityModelExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityModel, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadModel {
  /** Asks for a place to upload to. */
  Body: PendingUploadRequestDto;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityModelExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadBody {
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
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityModel, CreateViaIdentityModelExpanded. */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreate =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateExpanded =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadShared &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentity =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity;

/** Parameter set CreateViaIdentityModel of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityModel =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityModelExpanded of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityModelExpanded =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity2;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadModel &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadBody &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryModelVersionStartPendingUpload. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaJsonString =
  NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadNames2 &
    NewAzMlWorkspaceRegistryModelVersionStartPendingUploadShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryModelVersionStartPendingUpload}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryModelVersionStartPendingUploadParameters =
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreate
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateExpanded
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentity
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityModel
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityModelExpanded
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryModelVersionStartPendingUploadCreateViaJsonString;

/**
 * Hands out a place in storage, with a credential, where a client may upload this model.
 *
 * `New-AzMlWorkspaceRegistryModelVersionStartPendingUpload`
 */
export const newAzMlWorkspaceRegistryModelVersionStartPendingUpload: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryModelVersionStartPendingUploadParameters>,
  PendingUploadResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryModelVersionStartPendingUpload",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { ModelName: "value/modelName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
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
      call: registryModelVersions.createOrGetStartPendingUpload,
      values: ["resourceGroupName", "registryName", "modelName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}/startPendingUpload",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    CreateViaIdentity: { groups: [2, 5], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityModel: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityModelExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});
