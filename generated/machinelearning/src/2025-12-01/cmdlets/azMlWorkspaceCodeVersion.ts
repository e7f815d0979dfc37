// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CodeVersion, DestinationAsset } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as codeVersions from "../codeVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceCodeVersionNames {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityCode, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceCodeVersionNames2 {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceCodeVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceCodeVersion. */
export type GetAzMlWorkspaceCodeVersionGet = GetAzMlWorkspaceCodeVersionNames &
  GetAzMlWorkspaceCodeVersionNames2 &
  GetAzMlWorkspaceCodeVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceCodeVersion. */
export interface GetAzMlWorkspaceCodeVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityCode of Get-AzMlWorkspaceCodeVersion. */
export type GetAzMlWorkspaceCodeVersionGetViaIdentityCode = GetAzMlWorkspaceCodeVersionNames2 & {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceCodeVersion. */
export type GetAzMlWorkspaceCodeVersionGetViaIdentityWorkspace = GetAzMlWorkspaceCodeVersionNames &
  GetAzMlWorkspaceCodeVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceCodeVersion. */
export type GetAzMlWorkspaceCodeVersionList = GetAzMlWorkspaceCodeVersionNames &
  GetAzMlWorkspaceCodeVersionNames3 & {
    /** Content hash to look for; when given, versions of any name that match it are listed. */
    Hash?: string;
    /** Version of the hash algorithm, for a listing by hash. */
    HashVersion?: string;
    /** How to order the list. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** How many records to return at most. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type GetAzMlWorkspaceCodeVersionParameters =
  | GetAzMlWorkspaceCodeVersionGet
  | GetAzMlWorkspaceCodeVersionGetViaIdentity
  | GetAzMlWorkspaceCodeVersionGetViaIdentityCode
  | GetAzMlWorkspaceCodeVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceCodeVersionList;

/**
 * Lists the versions in a code container.
 *
 * `Get-AzMlWorkspaceCodeVersion`
 */
export const getAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceCodeVersionGet
    | GetAzMlWorkspaceCodeVersionGetViaIdentity
    | GetAzMlWorkspaceCodeVersionGetViaIdentityCode
    | GetAzMlWorkspaceCodeVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceCodeVersionParameters
  >,
  CodeVersion
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceCodeVersionList, GetAzMlWorkspaceCodeVersionParameters>, CodeVersion[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceCodeVersion",
    service,
    groups: [
      {
        mandatory: { Name: "value/name" },
      },
      {
        mandatory: { Version: "value/version" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
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
        optional: {
          Hash: "option/hash",
          HashVersion: "option/hashVersion",
          OrderBy: "option/orderBy",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
          Top: "option/top",
        },
      },
    ],
    operations: [
      {
        call: codeVersions.get,
        values: ["resourceGroupName", "workspaceName", "name", "version"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
          version: "value/version",
        },
      },
      {
        call: codeVersions.list,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
    ],
    sets: {
      Get: { groups: [0, 1, 2, 3], operations: [0] },
      GetViaIdentity: { groups: [4], operations: [0] },
      GetViaIdentityCode: { groups: [1, 5], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
      List: { groups: [0, 2, 7], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityCode, CreateViaIdentityCodeExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceCodeVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceCodeVersionNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityCode, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceCodeVersionModel {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceCodeVersionShared {
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
interface NewAzMlWorkspaceCodeVersionBody {
  /** URI at which the code lies. */
  CodeUri?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * True where the service itself made up name and version (an anonymous registration).
   *
   * Default: `false`.
   */
  IsAnonymou?: boolean;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceCodeVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityCode, CreateViaIdentityCodeExpanded. */
interface NewAzMlWorkspaceCodeVersionIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCodeVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreate = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionModel &
  NewAzMlWorkspaceCodeVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateExpanded = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionShared &
  NewAzMlWorkspaceCodeVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentity = NewAzMlWorkspaceCodeVersionModel &
  NewAzMlWorkspaceCodeVersionIdentity;

/** Parameter set CreateViaIdentityCode of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentityCode = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionModel &
  NewAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set CreateViaIdentityCodeExpanded of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentityCodeExpanded = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionBody &
  NewAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentityExpanded = NewAzMlWorkspaceCodeVersionBody &
  NewAzMlWorkspaceCodeVersionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionModel &
  NewAzMlWorkspaceCodeVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionBody &
  NewAzMlWorkspaceCodeVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaJsonFilePath = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceCodeVersion. */
export type NewAzMlWorkspaceCodeVersionCreateViaJsonString = NewAzMlWorkspaceCodeVersionNames &
  NewAzMlWorkspaceCodeVersionNames2 &
  NewAzMlWorkspaceCodeVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type NewAzMlWorkspaceCodeVersionParameters =
  | NewAzMlWorkspaceCodeVersionCreate
  | NewAzMlWorkspaceCodeVersionCreateExpanded
  | NewAzMlWorkspaceCodeVersionCreateViaIdentity
  | NewAzMlWorkspaceCodeVersionCreateViaIdentityCode
  | NewAzMlWorkspaceCodeVersionCreateViaIdentityCodeExpanded
  | NewAzMlWorkspaceCodeVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceCodeVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceCodeVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceCodeVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceCodeVersionCreateViaJsonString;

/**
 * Creates a code version, or replaces an existing one.
 *
 * `New-AzMlWorkspaceCodeVersion`
 */
export const newAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceCodeVersionParameters>,
  CodeVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceCodeVersion",
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
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
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
      call: codeVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
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

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityCode, PublishViaIdentityCodeExpanded,
 * PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded, PublishViaJsonFilePath,
 * PublishViaJsonString.
 */
interface PublishAzMlWorkspaceCodeVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded,
 * PublishViaJsonFilePath, PublishViaJsonString.
 */
interface PublishAzMlWorkspaceCodeVersionNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Publish, PublishViaIdentity, PublishViaIdentityCode, PublishViaIdentityWorkspace. */
interface PublishAzMlWorkspaceCodeVersionModel {
  /** Where in a registry an asset is to be published. */
  Body: DestinationAsset;
}

/** Parameters of Publish, PublishExpanded, PublishViaJsonFilePath, PublishViaJsonString. */
interface PublishAzMlWorkspaceCodeVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of PublishExpanded, PublishViaIdentityCodeExpanded, PublishViaIdentityExpanded,
 * PublishViaIdentityWorkspaceExpanded.
 */
interface PublishAzMlWorkspaceCodeVersionBody {
  /** Name that the asset gets at the destination. */
  DestinationName?: string | null;
  /** Version that the asset gets at the destination. */
  DestinationVersion?: string | null;
  /** Name of the registry to publish into. */
  RegistryName?: string | null;
}

/** Parameters of PublishViaIdentity, PublishViaIdentityExpanded. */
interface PublishAzMlWorkspaceCodeVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityCode, PublishViaIdentityCodeExpanded. */
interface PublishAzMlWorkspaceCodeVersionIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded. */
interface PublishAzMlWorkspaceCodeVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Publish of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublish = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionModel &
  PublishAzMlWorkspaceCodeVersionShared;

/** Parameter set PublishExpanded of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishExpanded = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionShared &
  PublishAzMlWorkspaceCodeVersionBody;

/** Parameter set PublishViaIdentity of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentity = PublishAzMlWorkspaceCodeVersionModel &
  PublishAzMlWorkspaceCodeVersionIdentity;

/** Parameter set PublishViaIdentityCode of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentityCode = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionModel &
  PublishAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set PublishViaIdentityCodeExpanded of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentityCodeExpanded = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionBody &
  PublishAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set PublishViaIdentityExpanded of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentityExpanded = PublishAzMlWorkspaceCodeVersionBody &
  PublishAzMlWorkspaceCodeVersionIdentity;

/** Parameter set PublishViaIdentityWorkspace of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentityWorkspace = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionModel &
  PublishAzMlWorkspaceCodeVersionIdentity3;

/** Parameter set PublishViaIdentityWorkspaceExpanded of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaIdentityWorkspaceExpanded = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionBody &
  PublishAzMlWorkspaceCodeVersionIdentity3;

/** Parameter set PublishViaJsonFilePath of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaJsonFilePath = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionShared & {
    /** Path of Json file supplied to the Publish operation */
    JsonFilePath: string;
  };

/** Parameter set PublishViaJsonString of Publish-AzMlWorkspaceCodeVersion. */
export type PublishAzMlWorkspaceCodeVersionPublishViaJsonString = PublishAzMlWorkspaceCodeVersionNames &
  PublishAzMlWorkspaceCodeVersionNames2 &
  PublishAzMlWorkspaceCodeVersionShared & {
    /** Json string supplied to the Publish operation */
    JsonString: string;
  };

/** Parameters of {@link publishAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type PublishAzMlWorkspaceCodeVersionParameters =
  | PublishAzMlWorkspaceCodeVersionPublish
  | PublishAzMlWorkspaceCodeVersionPublishExpanded
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentity
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentityCode
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentityCodeExpanded
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentityExpanded
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentityWorkspace
  | PublishAzMlWorkspaceCodeVersionPublishViaIdentityWorkspaceExpanded
  | PublishAzMlWorkspaceCodeVersionPublishViaJsonFilePath
  | PublishAzMlWorkspaceCodeVersionPublishViaJsonString;

/**
 * Copies a code version into a registry.
 *
 * `Publish-AzMlWorkspaceCodeVersion`
 */
export const publishAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<PublishAzMlWorkspaceCodeVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Publish-AzMlWorkspaceCodeVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
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
      optional: {
        DestinationName: "property/destinationName",
        DestinationVersion: "property/destinationVersion",
        RegistryName: "property/registryName",
      },
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
      call: codeVersions.publish,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}/publish",
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
    Publish: { groups: [0, 1, 2, 3, 4], operations: [0] },
    PublishExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    PublishViaIdentity: { groups: [0, 3, 6], operations: [0] },
    PublishViaIdentityCode: { groups: [0, 1, 3, 7], operations: [0] },
    PublishViaIdentityCodeExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    PublishViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    PublishViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    PublishViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    PublishViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    PublishViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "PublishExpanded",
});

/** Parameters of Delete, DeleteViaIdentityCode, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceCodeVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceCodeVersionNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceCodeVersion. */
export type RemoveAzMlWorkspaceCodeVersionDelete = RemoveAzMlWorkspaceCodeVersionNames &
  RemoveAzMlWorkspaceCodeVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceCodeVersion. */
export interface RemoveAzMlWorkspaceCodeVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityCode of Remove-AzMlWorkspaceCodeVersion. */
export type RemoveAzMlWorkspaceCodeVersionDeleteViaIdentityCode = RemoveAzMlWorkspaceCodeVersionNames & {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceCodeVersion. */
export type RemoveAzMlWorkspaceCodeVersionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceCodeVersionNames &
  RemoveAzMlWorkspaceCodeVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceCodeVersionParameters =
  | RemoveAzMlWorkspaceCodeVersionDelete
  | RemoveAzMlWorkspaceCodeVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceCodeVersionDeleteViaIdentityCode
  | RemoveAzMlWorkspaceCodeVersionDeleteViaIdentityWorkspace;

/**
 * Removes a code version.
 *
 * `Remove-AzMlWorkspaceCodeVersion`
 */
export const removeAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceCodeVersionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceCodeVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: codeVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
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
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityCode: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceCodeVersionCommon {
  /** Name of the code container; letter case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version; letter case matters. */
  Version: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceCodeVersion. */
export type SetAzMlWorkspaceCodeVersionUpdate = SetAzMlWorkspaceCodeVersionCommon & {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceCodeVersion. */
export type SetAzMlWorkspaceCodeVersionUpdateExpanded = SetAzMlWorkspaceCodeVersionCommon & {
  /** URI at which the code lies. */
  CodeUri?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * True where the service itself made up name and version (an anonymous registration).
   *
   * Default: `false`.
   */
  IsAnonymou?: boolean;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceCodeVersion. */
export type SetAzMlWorkspaceCodeVersionUpdateViaJsonFilePath = SetAzMlWorkspaceCodeVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceCodeVersion. */
export type SetAzMlWorkspaceCodeVersionUpdateViaJsonString = SetAzMlWorkspaceCodeVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type SetAzMlWorkspaceCodeVersionParameters =
  | SetAzMlWorkspaceCodeVersionUpdate
  | SetAzMlWorkspaceCodeVersionUpdateExpanded
  | SetAzMlWorkspaceCodeVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceCodeVersionUpdateViaJsonString;

/**
 * Updates a code version.
 *
 * `Set-AzMlWorkspaceCodeVersion`
 */
export const setAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceCodeVersionParameters>,
  CodeVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceCodeVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        Version: "value/version",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
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
      call: codeVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
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
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityCode, UpdateViaIdentityCodeExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceCodeVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityCode, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceCodeVersionModel {
  /** ARM resource wrapper around a code version. */
  Body: CodeVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCodeVersionNames2 {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityCodeExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceCodeVersionBody {
  /** URI at which the code lies. */
  CodeUri?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceCodeVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceCodeVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityCode, UpdateViaIdentityCodeExpanded. */
interface UpdateAzMlWorkspaceCodeVersionIdentity2 {
  /** Identity Parameter */
  CodeInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCodeVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdate = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionModel &
  UpdateAzMlWorkspaceCodeVersionNames2 &
  UpdateAzMlWorkspaceCodeVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateExpanded = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionNames2 &
  UpdateAzMlWorkspaceCodeVersionBody &
  UpdateAzMlWorkspaceCodeVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentity = UpdateAzMlWorkspaceCodeVersionModel &
  UpdateAzMlWorkspaceCodeVersionIdentity;

/** Parameter set UpdateViaIdentityCode of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityCode = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionModel &
  UpdateAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set UpdateViaIdentityCodeExpanded of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityCodeExpanded = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionBody &
  UpdateAzMlWorkspaceCodeVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceCodeVersionBody &
  UpdateAzMlWorkspaceCodeVersionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionModel &
  UpdateAzMlWorkspaceCodeVersionNames2 &
  UpdateAzMlWorkspaceCodeVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceCodeVersion. */
export type UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceCodeVersionNames &
  UpdateAzMlWorkspaceCodeVersionNames2 &
  UpdateAzMlWorkspaceCodeVersionBody &
  UpdateAzMlWorkspaceCodeVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceCodeVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceCodeVersionParameters =
  | UpdateAzMlWorkspaceCodeVersionUpdate
  | UpdateAzMlWorkspaceCodeVersionUpdateExpanded
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityCode
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityCodeExpanded
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceCodeVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a code version.
 *
 * `Update-AzMlWorkspaceCodeVersion`
 */
export const updateAzMlWorkspaceCodeVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceCodeVersionParameters>,
  CodeVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceCodeVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      optional: {
        CodeUri: "property/properties/codeUri",
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: codeVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: codeVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
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
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 2, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [1, 5], operations: [0, 1] },
    UpdateViaIdentityCode: { groups: [0, 1, 6], operations: [0, 1] },
    UpdateViaIdentityCodeExpanded: { groups: [0, 3, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 3, 7], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
