// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { FeaturestoreEntityVersion, IndexColumn, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featurestoreEntityVersions from "../featurestoreEntityVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceFeaturestoreEntityVersionNames {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityFeaturestoreEntity, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceFeaturestoreEntityVersionNames2 {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceFeaturestoreEntityVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceFeaturestoreEntityVersion. */
export type GetAzMlWorkspaceFeaturestoreEntityVersionGet = GetAzMlWorkspaceFeaturestoreEntityVersionNames &
  GetAzMlWorkspaceFeaturestoreEntityVersionNames2 &
  GetAzMlWorkspaceFeaturestoreEntityVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceFeaturestoreEntityVersion. */
export interface GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityFeaturestoreEntity of Get-AzMlWorkspaceFeaturestoreEntityVersion. */
export type GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityFeaturestoreEntity =
  GetAzMlWorkspaceFeaturestoreEntityVersionNames2 & {
    /** Identity Parameter */
    FeaturestoreEntityInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceFeaturestoreEntityVersion. */
export type GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityWorkspace =
  GetAzMlWorkspaceFeaturestoreEntityVersionNames &
    GetAzMlWorkspaceFeaturestoreEntityVersionNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set List of Get-AzMlWorkspaceFeaturestoreEntityVersion. */
export type GetAzMlWorkspaceFeaturestoreEntityVersionList = GetAzMlWorkspaceFeaturestoreEntityVersionNames &
  GetAzMlWorkspaceFeaturestoreEntityVersionNames3 & {
    /** Only entity versions made by this user. */
    CreatedBy?: string;
    /** Only entity versions with this description. */
    Description?: string;
    /**
     * Which entries to include: active, archived, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /**
     * How many results a page holds.
     *
     * Default: `20`.
     */
    PageSize?: number;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Only entity versions in this stage. */
    Stage?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
    Tag?: string;
    /** Only this entity version. */
    VersionFilter?: string;
    /** Only entity versions with this name. */
    VersionName?: string;
  };

/** Parameters of {@link getAzMlWorkspaceFeaturestoreEntityVersion}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturestoreEntityVersionParameters =
  | GetAzMlWorkspaceFeaturestoreEntityVersionGet
  | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentity
  | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityFeaturestoreEntity
  | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceFeaturestoreEntityVersionList;

/**
 * Lists the versions that a feature store entity container holds.
 *
 * `Get-AzMlWorkspaceFeaturestoreEntityVersion`
 */
export const getAzMlWorkspaceFeaturestoreEntityVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceFeaturestoreEntityVersionGet
    | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentity
    | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityFeaturestoreEntity
    | GetAzMlWorkspaceFeaturestoreEntityVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceFeaturestoreEntityVersionParameters
  >,
  FeaturestoreEntityVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceFeaturestoreEntityVersionList, GetAzMlWorkspaceFeaturestoreEntityVersionParameters>,
    FeaturestoreEntityVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturestoreEntityVersion",
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
      mandatory: { FeaturestoreEntityInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: {
        CreatedBy: "option/createdBy",
        Description: "option/description",
        ListViewType: "option/listViewType",
        PageSize: "option/pageSize",
        Skip: "option/skip",
        Stage: "option/stage",
        SubscriptionId: "client/subscriptionId",
        Tag: "option/tags",
        VersionFilter: "option/version",
        VersionName: "option/versionName",
      },
    },
  ],
  operations: [
    {
      call: featurestoreEntityVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: featurestoreEntityVersions.list,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions",
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
    GetViaIdentityFeaturestoreEntity: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityFeaturestoreEntity,
 * CreateViaIdentityFeaturestoreEntityExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceFeaturestoreEntityVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceFeaturestoreEntityVersionNames2 {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityFeaturestoreEntity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceFeaturestoreEntityVersionModel {
  /** ARM resource wrapper around a feature store entity version. */
  Body: FeaturestoreEntityVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceFeaturestoreEntityVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityFeaturestoreEntityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceFeaturestoreEntityVersionBody {
  /** Free text about the asset. */
  Description?: string | null;
  /** Columns by which the entity is looked up. */
  IndexColumn?: IndexColumn[] | null;
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
  /** Lifecycle stage of the asset. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceFeaturestoreEntityVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityFeaturestoreEntity, CreateViaIdentityFeaturestoreEntityExpanded. */
interface NewAzMlWorkspaceFeaturestoreEntityVersionIdentity2 {
  /** Identity Parameter */
  FeaturestoreEntityInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturestoreEntityVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreate = NewAzMlWorkspaceFeaturestoreEntityVersionNames &
  NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
  NewAzMlWorkspaceFeaturestoreEntityVersionModel &
  NewAzMlWorkspaceFeaturestoreEntityVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateExpanded = NewAzMlWorkspaceFeaturestoreEntityVersionNames &
  NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
  NewAzMlWorkspaceFeaturestoreEntityVersionShared &
  NewAzMlWorkspaceFeaturestoreEntityVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentity =
  NewAzMlWorkspaceFeaturestoreEntityVersionModel & NewAzMlWorkspaceFeaturestoreEntityVersionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityExpanded =
  NewAzMlWorkspaceFeaturestoreEntityVersionBody & NewAzMlWorkspaceFeaturestoreEntityVersionIdentity;

/** Parameter set CreateViaIdentityFeaturestoreEntity of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityFeaturestoreEntity =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionModel &
    NewAzMlWorkspaceFeaturestoreEntityVersionIdentity2;

/** Parameter set CreateViaIdentityFeaturestoreEntityExpanded of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityFeaturestoreEntityExpanded =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionBody &
    NewAzMlWorkspaceFeaturestoreEntityVersionIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityWorkspace =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    NewAzMlWorkspaceFeaturestoreEntityVersionModel &
    NewAzMlWorkspaceFeaturestoreEntityVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    NewAzMlWorkspaceFeaturestoreEntityVersionBody &
    NewAzMlWorkspaceFeaturestoreEntityVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaJsonFilePath =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    NewAzMlWorkspaceFeaturestoreEntityVersionShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceFeaturestoreEntityVersion. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaJsonString =
  NewAzMlWorkspaceFeaturestoreEntityVersionNames &
    NewAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    NewAzMlWorkspaceFeaturestoreEntityVersionShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceFeaturestoreEntityVersion}: those of one of its sets. */
export type NewAzMlWorkspaceFeaturestoreEntityVersionParameters =
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreate
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateExpanded
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentity
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityFeaturestoreEntity
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityFeaturestoreEntityExpanded
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceFeaturestoreEntityVersionCreateViaJsonString;

/**
 * Creates a feature store entity version, or updates one that is there.
 *
 * `New-AzMlWorkspaceFeaturestoreEntityVersion`
 */
export const newAzMlWorkspaceFeaturestoreEntityVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceFeaturestoreEntityVersionParameters>,
  FeaturestoreEntityVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceFeaturestoreEntityVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
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
        Description: "property/properties/description",
        IndexColumn: "property/properties/indexColumns",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Stage: "property/properties/stage",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { FeaturestoreEntityInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: featurestoreEntityVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
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
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityFeaturestoreEntity: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityFeaturestoreEntityExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityFeaturestoreEntity, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceFeaturestoreEntityVersionNames {
  /** Which version to remove; case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceFeaturestoreEntityVersionNames2 {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceFeaturestoreEntityVersion. */
export type RemoveAzMlWorkspaceFeaturestoreEntityVersionDelete = RemoveAzMlWorkspaceFeaturestoreEntityVersionNames &
  RemoveAzMlWorkspaceFeaturestoreEntityVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceFeaturestoreEntityVersion. */
export interface RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityFeaturestoreEntity of Remove-AzMlWorkspaceFeaturestoreEntityVersion. */
export type RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentityFeaturestoreEntity =
  RemoveAzMlWorkspaceFeaturestoreEntityVersionNames & {
    /** Identity Parameter */
    FeaturestoreEntityInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceFeaturestoreEntityVersion. */
export type RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceFeaturestoreEntityVersionNames &
    RemoveAzMlWorkspaceFeaturestoreEntityVersionNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceFeaturestoreEntityVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceFeaturestoreEntityVersionParameters =
  | RemoveAzMlWorkspaceFeaturestoreEntityVersionDelete
  | RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentityFeaturestoreEntity
  | RemoveAzMlWorkspaceFeaturestoreEntityVersionDeleteViaIdentityWorkspace;

/**
 * Removes one version of a feature store entity.
 *
 * `Remove-AzMlWorkspaceFeaturestoreEntityVersion`
 */
export const removeAzMlWorkspaceFeaturestoreEntityVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceFeaturestoreEntityVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceFeaturestoreEntityVersion",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { FeaturestoreEntityInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: featurestoreEntityVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
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
    DeleteViaIdentityFeaturestoreEntity: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceFeaturestoreEntityVersionCommon {
  /** Which entity container; case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version of it; case matters. */
  Version: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceFeaturestoreEntityVersion. */
export type SetAzMlWorkspaceFeaturestoreEntityVersionUpdate = SetAzMlWorkspaceFeaturestoreEntityVersionCommon & {
  /** ARM resource wrapper around a feature store entity version. */
  Body: FeaturestoreEntityVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceFeaturestoreEntityVersion. */
export type SetAzMlWorkspaceFeaturestoreEntityVersionUpdateExpanded =
  SetAzMlWorkspaceFeaturestoreEntityVersionCommon & {
    /** Free text about the asset. */
    Description?: string | null;
    /** Columns by which the entity is looked up. */
    IndexColumn?: IndexColumn[] | null;
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
    /** Lifecycle stage of the asset. */
    Stage?: string | null;
    /** Tags by name; they can be added, changed and taken away. */
    Tag?: Record<string, string | null> | null;
  };

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceFeaturestoreEntityVersion. */
export type SetAzMlWorkspaceFeaturestoreEntityVersionUpdateViaJsonFilePath =
  SetAzMlWorkspaceFeaturestoreEntityVersionCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceFeaturestoreEntityVersion. */
export type SetAzMlWorkspaceFeaturestoreEntityVersionUpdateViaJsonString =
  SetAzMlWorkspaceFeaturestoreEntityVersionCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceFeaturestoreEntityVersion}: those of one of its sets. */
export type SetAzMlWorkspaceFeaturestoreEntityVersionParameters =
  | SetAzMlWorkspaceFeaturestoreEntityVersionUpdate
  | SetAzMlWorkspaceFeaturestoreEntityVersionUpdateExpanded
  | SetAzMlWorkspaceFeaturestoreEntityVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceFeaturestoreEntityVersionUpdateViaJsonString;

/**
 * Updates a feature store entity version.
 *
 * `Set-AzMlWorkspaceFeaturestoreEntityVersion`
 */
export const setAzMlWorkspaceFeaturestoreEntityVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceFeaturestoreEntityVersionParameters>,
  FeaturestoreEntityVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceFeaturestoreEntityVersion",
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
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        Description: "property/properties/description",
        IndexColumn: "property/properties/indexColumns",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Stage: "property/properties/stage",
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
      call: featurestoreEntityVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityFeaturestoreEntity,
 * UpdateViaIdentityFeaturestoreEntityExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityFeaturestoreEntity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionModel {
  /** ARM resource wrapper around a feature store entity version. */
  Body: FeaturestoreEntityVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionNames2 {
  /** Which entity container; case matters. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityFeaturestoreEntityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionBody {
  /** Free text about the asset. */
  Description?: string | null;
  /** Columns by which the entity is looked up. */
  IndexColumn?: IndexColumn[] | null;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Lifecycle stage of the asset. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityFeaturestoreEntity, UpdateViaIdentityFeaturestoreEntityExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity2 {
  /** Identity Parameter */
  FeaturestoreEntityInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdate = UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
  UpdateAzMlWorkspaceFeaturestoreEntityVersionModel &
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames2 &
  UpdateAzMlWorkspaceFeaturestoreEntityVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionBody &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentity =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionModel & UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionBody & UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity;

/** Parameter set UpdateViaIdentityFeaturestoreEntity of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityFeaturestoreEntity =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionModel &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity2;

/** Parameter set UpdateViaIdentityFeaturestoreEntityExpanded of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityFeaturestoreEntityExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionBody &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionModel &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceFeaturestoreEntityVersion. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceFeaturestoreEntityVersionNames &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionNames2 &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionBody &
    UpdateAzMlWorkspaceFeaturestoreEntityVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceFeaturestoreEntityVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceFeaturestoreEntityVersionParameters =
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdate
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateExpanded
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityFeaturestoreEntity
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityFeaturestoreEntityExpanded
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceFeaturestoreEntityVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a feature store entity version.
 *
 * `Update-AzMlWorkspaceFeaturestoreEntityVersion`
 */
export const updateAzMlWorkspaceFeaturestoreEntityVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceFeaturestoreEntityVersionParameters>,
  FeaturestoreEntityVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceFeaturestoreEntityVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
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
        IndexColumn: "property/properties/indexColumns",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Stage: "property/properties/stage",
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
      mandatory: { FeaturestoreEntityInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: featurestoreEntityVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: featurestoreEntityVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}/versions/{version}",
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
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityFeaturestoreEntity: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityFeaturestoreEntityExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
