// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DataType, DataVersionBase, DestinationAsset, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as dataVersions from "../dataVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceDataVersionNames {
  /** Which data container to look in. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityData, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceDataVersionNames2 {
  /** Which version of it. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceDataVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceDataVersion. */
export type GetAzMlWorkspaceDataVersionGet = GetAzMlWorkspaceDataVersionNames &
  GetAzMlWorkspaceDataVersionNames2 &
  GetAzMlWorkspaceDataVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceDataVersion. */
export interface GetAzMlWorkspaceDataVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityData of Get-AzMlWorkspaceDataVersion. */
export type GetAzMlWorkspaceDataVersionGetViaIdentityData = GetAzMlWorkspaceDataVersionNames2 & {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceDataVersion. */
export type GetAzMlWorkspaceDataVersionGetViaIdentityWorkspace = GetAzMlWorkspaceDataVersionNames &
  GetAzMlWorkspaceDataVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceDataVersion. */
export type GetAzMlWorkspaceDataVersionList = GetAzMlWorkspaceDataVersionNames &
  GetAzMlWorkspaceDataVersionNames3 & {
    /**
     * Which entries to include: active, archived, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** Sort key: createdtime or modifiedtime. */
    OrderBy?: string;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
    Tag?: string;
    /** How many results to return; a number above the page size falls back to the default page size. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceDataVersion}: those of one of its sets. */
export type GetAzMlWorkspaceDataVersionParameters =
  | GetAzMlWorkspaceDataVersionGet
  | GetAzMlWorkspaceDataVersionGetViaIdentity
  | GetAzMlWorkspaceDataVersionGetViaIdentityData
  | GetAzMlWorkspaceDataVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceDataVersionList;

/**
 * Lists the versions that a data container holds.
 *
 * `Get-AzMlWorkspaceDataVersion`
 */
export const getAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceDataVersionGet
    | GetAzMlWorkspaceDataVersionGetViaIdentity
    | GetAzMlWorkspaceDataVersionGetViaIdentityData
    | GetAzMlWorkspaceDataVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceDataVersionParameters
  >,
  DataVersionBase
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceDataVersionList, GetAzMlWorkspaceDataVersionParameters>, DataVersionBase[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceDataVersion",
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
        mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
      {
        optional: {
          ListViewType: "option/listViewType",
          OrderBy: "option/orderBy",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
          Tag: "option/tags",
          Top: "option/top",
        },
      },
    ],
    operations: [
      {
        call: dataVersions.get,
        values: ["resourceGroupName", "workspaceName", "name", "version"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
          version: "value/version",
        },
      },
      {
        call: dataVersions.list,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions",
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
      GetViaIdentityData: { groups: [1, 5], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
      List: { groups: [0, 2, 7], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityData, CreateViaIdentityDataExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceDataVersionNames {
  /** Which version of it. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceDataVersionNames2 {
  /** Which data container to write to. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityData, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceDataVersionModel {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceDataVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityDataExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceDataVersionBody {
  /** Kind of data in this version; mandatory. */
  DataType: DataType;
  /** URI where the data lies; mandatory. */
  DataUri: string;
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
interface NewAzMlWorkspaceDataVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityData, CreateViaIdentityDataExpanded. */
interface NewAzMlWorkspaceDataVersionIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceDataVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreate = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionModel &
  NewAzMlWorkspaceDataVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateExpanded = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionShared &
  NewAzMlWorkspaceDataVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentity = NewAzMlWorkspaceDataVersionModel &
  NewAzMlWorkspaceDataVersionIdentity;

/** Parameter set CreateViaIdentityData of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentityData = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionModel &
  NewAzMlWorkspaceDataVersionIdentity2;

/** Parameter set CreateViaIdentityDataExpanded of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentityDataExpanded = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionBody &
  NewAzMlWorkspaceDataVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentityExpanded = NewAzMlWorkspaceDataVersionBody &
  NewAzMlWorkspaceDataVersionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionModel &
  NewAzMlWorkspaceDataVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionBody &
  NewAzMlWorkspaceDataVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaJsonFilePath = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceDataVersion. */
export type NewAzMlWorkspaceDataVersionCreateViaJsonString = NewAzMlWorkspaceDataVersionNames &
  NewAzMlWorkspaceDataVersionNames2 &
  NewAzMlWorkspaceDataVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceDataVersion}: those of one of its sets. */
export type NewAzMlWorkspaceDataVersionParameters =
  | NewAzMlWorkspaceDataVersionCreate
  | NewAzMlWorkspaceDataVersionCreateExpanded
  | NewAzMlWorkspaceDataVersionCreateViaIdentity
  | NewAzMlWorkspaceDataVersionCreateViaIdentityData
  | NewAzMlWorkspaceDataVersionCreateViaIdentityDataExpanded
  | NewAzMlWorkspaceDataVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceDataVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceDataVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceDataVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceDataVersionCreateViaJsonString;

/**
 * Creates a data version, or updates one that is there.
 *
 * `New-AzMlWorkspaceDataVersion`
 */
export const newAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceDataVersionParameters>,
  DataVersionBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceDataVersion",
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
      mandatory: { DataType: "property/properties/dataType", DataUri: "property/properties/dataUri" },
      optional: {
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
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: dataVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
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
    CreateViaIdentityData: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityDataExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityData, PublishViaIdentityDataExpanded,
 * PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded, PublishViaJsonFilePath,
 * PublishViaJsonString.
 */
interface PublishAzMlWorkspaceDataVersionNames {
  /** Which version to publish. */
  Version: string;
}

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded,
 * PublishViaJsonFilePath, PublishViaJsonString.
 */
interface PublishAzMlWorkspaceDataVersionNames2 {
  /** Which data container to look in. */
  Name: string;
}

/** Parameters of Publish, PublishViaIdentity, PublishViaIdentityData, PublishViaIdentityWorkspace. */
interface PublishAzMlWorkspaceDataVersionModel {
  /** Where in a registry an asset is to be published. */
  Body: DestinationAsset;
}

/** Parameters of Publish, PublishExpanded, PublishViaJsonFilePath, PublishViaJsonString. */
interface PublishAzMlWorkspaceDataVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of PublishExpanded, PublishViaIdentityDataExpanded, PublishViaIdentityExpanded,
 * PublishViaIdentityWorkspaceExpanded.
 */
interface PublishAzMlWorkspaceDataVersionBody {
  /** Name that the asset gets at the destination. */
  DestinationName?: string | null;
  /** Version that the asset gets at the destination. */
  DestinationVersion?: string | null;
  /** Name of the registry to publish into. */
  RegistryName?: string | null;
}

/** Parameters of PublishViaIdentity, PublishViaIdentityExpanded. */
interface PublishAzMlWorkspaceDataVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityData, PublishViaIdentityDataExpanded. */
interface PublishAzMlWorkspaceDataVersionIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded. */
interface PublishAzMlWorkspaceDataVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Publish of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublish = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionModel &
  PublishAzMlWorkspaceDataVersionShared;

/** Parameter set PublishExpanded of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishExpanded = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionShared &
  PublishAzMlWorkspaceDataVersionBody;

/** Parameter set PublishViaIdentity of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentity = PublishAzMlWorkspaceDataVersionModel &
  PublishAzMlWorkspaceDataVersionIdentity;

/** Parameter set PublishViaIdentityData of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentityData = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionModel &
  PublishAzMlWorkspaceDataVersionIdentity2;

/** Parameter set PublishViaIdentityDataExpanded of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentityDataExpanded = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionBody &
  PublishAzMlWorkspaceDataVersionIdentity2;

/** Parameter set PublishViaIdentityExpanded of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentityExpanded = PublishAzMlWorkspaceDataVersionBody &
  PublishAzMlWorkspaceDataVersionIdentity;

/** Parameter set PublishViaIdentityWorkspace of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentityWorkspace = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionModel &
  PublishAzMlWorkspaceDataVersionIdentity3;

/** Parameter set PublishViaIdentityWorkspaceExpanded of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaIdentityWorkspaceExpanded = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionBody &
  PublishAzMlWorkspaceDataVersionIdentity3;

/** Parameter set PublishViaJsonFilePath of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaJsonFilePath = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionShared & {
    /** Path of Json file supplied to the Publish operation */
    JsonFilePath: string;
  };

/** Parameter set PublishViaJsonString of Publish-AzMlWorkspaceDataVersion. */
export type PublishAzMlWorkspaceDataVersionPublishViaJsonString = PublishAzMlWorkspaceDataVersionNames &
  PublishAzMlWorkspaceDataVersionNames2 &
  PublishAzMlWorkspaceDataVersionShared & {
    /** Json string supplied to the Publish operation */
    JsonString: string;
  };

/** Parameters of {@link publishAzMlWorkspaceDataVersion}: those of one of its sets. */
export type PublishAzMlWorkspaceDataVersionParameters =
  | PublishAzMlWorkspaceDataVersionPublish
  | PublishAzMlWorkspaceDataVersionPublishExpanded
  | PublishAzMlWorkspaceDataVersionPublishViaIdentity
  | PublishAzMlWorkspaceDataVersionPublishViaIdentityData
  | PublishAzMlWorkspaceDataVersionPublishViaIdentityDataExpanded
  | PublishAzMlWorkspaceDataVersionPublishViaIdentityExpanded
  | PublishAzMlWorkspaceDataVersionPublishViaIdentityWorkspace
  | PublishAzMlWorkspaceDataVersionPublishViaIdentityWorkspaceExpanded
  | PublishAzMlWorkspaceDataVersionPublishViaJsonFilePath
  | PublishAzMlWorkspaceDataVersionPublishViaJsonString;

/**
 * Copies a data version from the workspace to a registry.
 *
 * `Publish-AzMlWorkspaceDataVersion`
 */
export const publishAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<PublishAzMlWorkspaceDataVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Publish-AzMlWorkspaceDataVersion",
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
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: dataVersions.publish,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}/publish",
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
    PublishViaIdentityData: { groups: [0, 1, 3, 7], operations: [0] },
    PublishViaIdentityDataExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    PublishViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    PublishViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    PublishViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    PublishViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    PublishViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "PublishExpanded",
});

/** Parameters of Delete, DeleteViaIdentityData, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceDataVersionNames {
  /** Which version to remove. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceDataVersionNames2 {
  /** Which data container to look in. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceDataVersion. */
export type RemoveAzMlWorkspaceDataVersionDelete = RemoveAzMlWorkspaceDataVersionNames &
  RemoveAzMlWorkspaceDataVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceDataVersion. */
export interface RemoveAzMlWorkspaceDataVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityData of Remove-AzMlWorkspaceDataVersion. */
export type RemoveAzMlWorkspaceDataVersionDeleteViaIdentityData = RemoveAzMlWorkspaceDataVersionNames & {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceDataVersion. */
export type RemoveAzMlWorkspaceDataVersionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceDataVersionNames &
  RemoveAzMlWorkspaceDataVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceDataVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceDataVersionParameters =
  | RemoveAzMlWorkspaceDataVersionDelete
  | RemoveAzMlWorkspaceDataVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceDataVersionDeleteViaIdentityData
  | RemoveAzMlWorkspaceDataVersionDeleteViaIdentityWorkspace;

/**
 * Removes one version of a data container.
 *
 * `Remove-AzMlWorkspaceDataVersion`
 */
export const removeAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceDataVersionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceDataVersion",
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
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: dataVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
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
    DeleteViaIdentityData: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceDataVersionCommon {
  /** Which data container to write to. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version of it. */
  Version: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceDataVersion. */
export type SetAzMlWorkspaceDataVersionUpdate = SetAzMlWorkspaceDataVersionCommon & {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceDataVersion. */
export type SetAzMlWorkspaceDataVersionUpdateExpanded = SetAzMlWorkspaceDataVersionCommon & {
  /** Kind of data in this version; mandatory. */
  DataType: DataType;
  /** URI where the data lies; mandatory. */
  DataUri: string;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceDataVersion. */
export type SetAzMlWorkspaceDataVersionUpdateViaJsonFilePath = SetAzMlWorkspaceDataVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceDataVersion. */
export type SetAzMlWorkspaceDataVersionUpdateViaJsonString = SetAzMlWorkspaceDataVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceDataVersion}: those of one of its sets. */
export type SetAzMlWorkspaceDataVersionParameters =
  | SetAzMlWorkspaceDataVersionUpdate
  | SetAzMlWorkspaceDataVersionUpdateExpanded
  | SetAzMlWorkspaceDataVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceDataVersionUpdateViaJsonString;

/**
 * Updates a data version.
 *
 * `Set-AzMlWorkspaceDataVersion`
 */
export const setAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceDataVersionParameters>,
  DataVersionBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceDataVersion",
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
      mandatory: { DataType: "property/properties/dataType", DataUri: "property/properties/dataUri" },
      optional: {
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
      call: dataVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityData, UpdateViaIdentityDataExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceDataVersionNames {
  /** Which version of it. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityData, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceDataVersionModel {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDataVersionNames2 {
  /** Which data container to write to. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityDataExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceDataVersionBody {
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
interface UpdateAzMlWorkspaceDataVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceDataVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityData, UpdateViaIdentityDataExpanded. */
interface UpdateAzMlWorkspaceDataVersionIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDataVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdate = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionModel &
  UpdateAzMlWorkspaceDataVersionNames2 &
  UpdateAzMlWorkspaceDataVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateExpanded = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionNames2 &
  UpdateAzMlWorkspaceDataVersionBody &
  UpdateAzMlWorkspaceDataVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentity = UpdateAzMlWorkspaceDataVersionModel &
  UpdateAzMlWorkspaceDataVersionIdentity;

/** Parameter set UpdateViaIdentityData of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentityData = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionModel &
  UpdateAzMlWorkspaceDataVersionIdentity2;

/** Parameter set UpdateViaIdentityDataExpanded of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentityDataExpanded = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionBody &
  UpdateAzMlWorkspaceDataVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceDataVersionBody &
  UpdateAzMlWorkspaceDataVersionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionModel &
  UpdateAzMlWorkspaceDataVersionNames2 &
  UpdateAzMlWorkspaceDataVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceDataVersion. */
export type UpdateAzMlWorkspaceDataVersionUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceDataVersionNames &
  UpdateAzMlWorkspaceDataVersionNames2 &
  UpdateAzMlWorkspaceDataVersionBody &
  UpdateAzMlWorkspaceDataVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceDataVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceDataVersionParameters =
  | UpdateAzMlWorkspaceDataVersionUpdate
  | UpdateAzMlWorkspaceDataVersionUpdateExpanded
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentityData
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentityDataExpanded
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceDataVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a data version.
 *
 * `Update-AzMlWorkspaceDataVersion`
 */
export const updateAzMlWorkspaceDataVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceDataVersionParameters>,
  DataVersionBase,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceDataVersion",
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
      mandatory: { DataInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: dataVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: dataVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
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
    UpdateViaIdentityData: { groups: [0, 1, 6], operations: [0, 1] },
    UpdateViaIdentityDataExpanded: { groups: [0, 3, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 3, 7], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
