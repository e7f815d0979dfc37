// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { GetBlobReferenceSASRequestDto, GetBlobReferenceSASResponseDto } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryDataReferences from "../registryDataReferences.js";

/**
 * Parameters of Get, GetExpanded, GetViaIdentityDatareference, GetViaIdentityDatareferenceExpanded,
 * GetViaIdentityRegistry, GetViaIdentityRegistryExpanded, GetViaJsonFilePath, GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Get, GetExpanded, GetViaIdentityRegistry, GetViaIdentityRegistryExpanded, GetViaJsonFilePath,
 * GetViaJsonString.
 */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 {
  /** Name of the data reference. */
  Name: string;
}

/** Parameters of Get, GetViaIdentity, GetViaIdentityDatareference, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasModel {
  /** Input of the call that gets SAS access to a blob. */
  Body: GetBlobReferenceSASRequestDto;
}

/** Parameters of Get, GetExpanded, GetViaJsonFilePath, GetViaJsonString. */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of GetExpanded, GetViaIdentityDatareferenceExpanded, GetViaIdentityExpanded,
 * GetViaIdentityRegistryExpanded.
 */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasBody {
  /** ID of the asset that is wanted. */
  AssetId?: string | null;
  /** Blob URI of the wanted asset. */
  BlobUri?: string | null;
}

/** Parameters of GetViaIdentity, GetViaIdentityExpanded. */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityDatareference, GetViaIdentityDatareferenceExpanded. */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity2 {
  /** Identity Parameter */
  DatareferenceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of GetViaIdentityRegistry, GetViaIdentityRegistryExpanded. */
interface GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGet =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasModel &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasShared;

/** Parameter set GetExpanded of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetExpanded =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasShared &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasBody;

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentity =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasModel &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity;

/** Parameter set GetViaIdentityDatareference of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityDatareference =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasModel &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity2;

/** Parameter set GetViaIdentityDatareferenceExpanded of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityDatareferenceExpanded =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasBody &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity2;

/** Parameter set GetViaIdentityExpanded of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityExpanded =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasBody &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity;

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasModel &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity3;

/** Parameter set GetViaIdentityRegistryExpanded of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityRegistryExpanded =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasBody &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasIdentity3;

/** Parameter set GetViaJsonFilePath of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaJsonFilePath =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasShared & {
      /** Path of Json file supplied to the Get operation */
      JsonFilePath: string;
    };

/** Parameter set GetViaJsonString of Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaJsonString =
  GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasNames2 &
    GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasShared & {
      /** Json string supplied to the Get operation */
      JsonString: string;
    };

/** Parameters of {@link getAzMlWorkspaceRegistryDataReferenceBlobReferenceSas}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasParameters =
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGet
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetExpanded
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentity
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityDatareference
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityDatareferenceExpanded
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityExpanded
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaIdentityRegistryExpanded
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaJsonFilePath
  | GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasGetViaJsonString;

/**
 * Returns a SAS URI with which a blob behind a registry asset can be reached.
 *
 * `Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas`
 */
export const getAzMlWorkspaceRegistryDataReferenceBlobReferenceSas: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceRegistryDataReferenceBlobReferenceSasParameters>,
  GetBlobReferenceSASResponseDto,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryDataReferenceBlobReferenceSas",
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
      optional: { AssetId: "property/assetId", BlobUri: "property/blobUri" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name/version" },
    },
    {
      mandatory: { DatareferenceInputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
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
      call: registryDataReferences.getBlobReferenceSAS,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/datareferences/{name}/versions/{version}",
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
    GetViaIdentityDatareference: { groups: [0, 2, 6], operations: [0] },
    GetViaIdentityDatareferenceExpanded: { groups: [0, 4, 6], operations: [0] },
    GetViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 2, 7], operations: [0] },
    GetViaIdentityRegistryExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    GetViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    GetViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "GetExpanded",
});
