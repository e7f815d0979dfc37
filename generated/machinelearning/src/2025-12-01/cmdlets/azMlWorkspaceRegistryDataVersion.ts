// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DataType, DataVersionBase, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryDataVersions from "../registryDataVersions.js";

/** Parameters of Get, GetViaIdentityRegistry, List. */
interface GetAzMlWorkspaceRegistryDataVersionNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityData, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryDataVersionNames2 {
  /** Which version. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryDataVersionNames3 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryDataVersion. */
export type GetAzMlWorkspaceRegistryDataVersionGet = GetAzMlWorkspaceRegistryDataVersionNames &
  GetAzMlWorkspaceRegistryDataVersionNames2 &
  GetAzMlWorkspaceRegistryDataVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryDataVersion. */
export interface GetAzMlWorkspaceRegistryDataVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityData of Get-AzMlWorkspaceRegistryDataVersion. */
export type GetAzMlWorkspaceRegistryDataVersionGetViaIdentityData = GetAzMlWorkspaceRegistryDataVersionNames2 & {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryDataVersion. */
export type GetAzMlWorkspaceRegistryDataVersionGetViaIdentityRegistry = GetAzMlWorkspaceRegistryDataVersionNames &
  GetAzMlWorkspaceRegistryDataVersionNames2 & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryDataVersion. */
export type GetAzMlWorkspaceRegistryDataVersionList = GetAzMlWorkspaceRegistryDataVersionNames &
  GetAzMlWorkspaceRegistryDataVersionNames3 & {
    /**
     * Whether to show active items, archived ones, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** Sort key: createdtime or modifiedtime. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tags to match, separated by commas, each a name or name=value, as in tag1,tag2=value2. */
    Tag?: string;
    /** How many results to return, at most one page; a larger number yields the default page size. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceRegistryDataVersion}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryDataVersionParameters =
  | GetAzMlWorkspaceRegistryDataVersionGet
  | GetAzMlWorkspaceRegistryDataVersionGetViaIdentity
  | GetAzMlWorkspaceRegistryDataVersionGetViaIdentityData
  | GetAzMlWorkspaceRegistryDataVersionGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryDataVersionList;

/**
 * Lists the versions of a registry's data container.
 *
 * `Get-AzMlWorkspaceRegistryDataVersion`
 */
export const getAzMlWorkspaceRegistryDataVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryDataVersionGet
    | GetAzMlWorkspaceRegistryDataVersionGetViaIdentity
    | GetAzMlWorkspaceRegistryDataVersionGetViaIdentityData
    | GetAzMlWorkspaceRegistryDataVersionGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryDataVersionParameters
  >,
  DataVersionBase
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryDataVersionList, GetAzMlWorkspaceRegistryDataVersionParameters>,
    DataVersionBase[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryDataVersion",
  service,
  groups: [
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Version: "value/version" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
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
      call: registryDataVersions.get,
      values: ["resourceGroupName", "registryName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: registryDataVersions.list,
      values: ["resourceGroupName", "registryName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityData: { groups: [1, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityData, CreateViaIdentityDataExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryDataVersionNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryDataVersionNames2 {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityData, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryDataVersionModel {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryDataVersionShared {
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
interface NewAzMlWorkspaceRegistryDataVersionBody {
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
interface NewAzMlWorkspaceRegistryDataVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityData, CreateViaIdentityDataExpanded. */
interface NewAzMlWorkspaceRegistryDataVersionIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryDataVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreate = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionNames2 &
  NewAzMlWorkspaceRegistryDataVersionModel &
  NewAzMlWorkspaceRegistryDataVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateExpanded = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionNames2 &
  NewAzMlWorkspaceRegistryDataVersionShared &
  NewAzMlWorkspaceRegistryDataVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentity = NewAzMlWorkspaceRegistryDataVersionModel &
  NewAzMlWorkspaceRegistryDataVersionIdentity;

/** Parameter set CreateViaIdentityData of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityData = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionModel &
  NewAzMlWorkspaceRegistryDataVersionIdentity2;

/** Parameter set CreateViaIdentityDataExpanded of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityDataExpanded =
  NewAzMlWorkspaceRegistryDataVersionNames &
    NewAzMlWorkspaceRegistryDataVersionBody &
    NewAzMlWorkspaceRegistryDataVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryDataVersionBody &
  NewAzMlWorkspaceRegistryDataVersionIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityRegistry = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionNames2 &
  NewAzMlWorkspaceRegistryDataVersionModel &
  NewAzMlWorkspaceRegistryDataVersionIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryDataVersionNames &
    NewAzMlWorkspaceRegistryDataVersionNames2 &
    NewAzMlWorkspaceRegistryDataVersionBody &
    NewAzMlWorkspaceRegistryDataVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaJsonFilePath = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionNames2 &
  NewAzMlWorkspaceRegistryDataVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryDataVersion. */
export type NewAzMlWorkspaceRegistryDataVersionCreateViaJsonString = NewAzMlWorkspaceRegistryDataVersionNames &
  NewAzMlWorkspaceRegistryDataVersionNames2 &
  NewAzMlWorkspaceRegistryDataVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryDataVersion}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryDataVersionParameters =
  | NewAzMlWorkspaceRegistryDataVersionCreate
  | NewAzMlWorkspaceRegistryDataVersionCreateExpanded
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentity
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityData
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityDataExpanded
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryDataVersionCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryDataVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryDataVersionCreateViaJsonString;

/**
 * Stores a data version in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryDataVersion`
 */
export const newAzMlWorkspaceRegistryDataVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryDataVersionParameters>,
  DataVersionBase,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryDataVersion",
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
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
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
      call: registryDataVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
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
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityData: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityDataExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityData, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryDataVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryDataVersionNames2 {
  /** Name of the data container. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryDataVersion. */
export type RemoveAzMlWorkspaceRegistryDataVersionDelete = RemoveAzMlWorkspaceRegistryDataVersionNames &
  RemoveAzMlWorkspaceRegistryDataVersionNames2 & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryDataVersion. */
export interface RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityData of Remove-AzMlWorkspaceRegistryDataVersion. */
export type RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentityData =
  RemoveAzMlWorkspaceRegistryDataVersionNames & {
    /** Identity Parameter */
    DataInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryDataVersion. */
export type RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryDataVersionNames &
    RemoveAzMlWorkspaceRegistryDataVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceRegistryDataVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryDataVersionParameters =
  | RemoveAzMlWorkspaceRegistryDataVersionDelete
  | RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentityData
  | RemoveAzMlWorkspaceRegistryDataVersionDeleteViaIdentityRegistry;

/**
 * Removes a data version from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryDataVersion`
 */
export const removeAzMlWorkspaceRegistryDataVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryDataVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryDataVersion",
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
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: registryDataVersions.delete,
      values: ["resourceGroupName", "registryName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
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
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityData: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryDataVersionCommon {
  /** Name of the data container. */
  Name: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version. */
  Version: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryDataVersion. */
export type SetAzMlWorkspaceRegistryDataVersionUpdate = SetAzMlWorkspaceRegistryDataVersionCommon & {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryDataVersion. */
export type SetAzMlWorkspaceRegistryDataVersionUpdateExpanded = SetAzMlWorkspaceRegistryDataVersionCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryDataVersion. */
export type SetAzMlWorkspaceRegistryDataVersionUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryDataVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryDataVersion. */
export type SetAzMlWorkspaceRegistryDataVersionUpdateViaJsonString = SetAzMlWorkspaceRegistryDataVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryDataVersion}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryDataVersionParameters =
  | SetAzMlWorkspaceRegistryDataVersionUpdate
  | SetAzMlWorkspaceRegistryDataVersionUpdateExpanded
  | SetAzMlWorkspaceRegistryDataVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryDataVersionUpdateViaJsonString;

/**
 * Stores a data version in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryDataVersion`
 */
export const setAzMlWorkspaceRegistryDataVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryDataVersionParameters>,
  DataVersionBase,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryDataVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        RegistryName: "value/registryName",
        ResourceGroupName: "value/resourceGroupName",
        Version: "value/version",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
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
      call: registryDataVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
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
    Update: { groups: [0, 1], operations: [0] },
    UpdateExpanded: { groups: [0, 2], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    UpdateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityData, UpdateViaIdentityDataExpanded,
 * UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryDataVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityData, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryDataVersionModel {
  /** ARM resource wrapper around a data version. */
  Body: DataVersionBase;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryDataVersionNames2 {
  /** Name of the data container. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityDataExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryDataVersionBody {
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
interface UpdateAzMlWorkspaceRegistryDataVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryDataVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityData, UpdateViaIdentityDataExpanded. */
interface UpdateAzMlWorkspaceRegistryDataVersionIdentity2 {
  /** Identity Parameter */
  DataInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryDataVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdate = UpdateAzMlWorkspaceRegistryDataVersionNames &
  UpdateAzMlWorkspaceRegistryDataVersionModel &
  UpdateAzMlWorkspaceRegistryDataVersionNames2 &
  UpdateAzMlWorkspaceRegistryDataVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateExpanded = UpdateAzMlWorkspaceRegistryDataVersionNames &
  UpdateAzMlWorkspaceRegistryDataVersionNames2 &
  UpdateAzMlWorkspaceRegistryDataVersionBody &
  UpdateAzMlWorkspaceRegistryDataVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentity = UpdateAzMlWorkspaceRegistryDataVersionModel &
  UpdateAzMlWorkspaceRegistryDataVersionIdentity;

/** Parameter set UpdateViaIdentityData of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityData = UpdateAzMlWorkspaceRegistryDataVersionNames &
  UpdateAzMlWorkspaceRegistryDataVersionModel &
  UpdateAzMlWorkspaceRegistryDataVersionIdentity2;

/** Parameter set UpdateViaIdentityDataExpanded of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityDataExpanded =
  UpdateAzMlWorkspaceRegistryDataVersionNames &
    UpdateAzMlWorkspaceRegistryDataVersionBody &
    UpdateAzMlWorkspaceRegistryDataVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryDataVersionBody & UpdateAzMlWorkspaceRegistryDataVersionIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryDataVersionNames &
    UpdateAzMlWorkspaceRegistryDataVersionModel &
    UpdateAzMlWorkspaceRegistryDataVersionNames2 &
    UpdateAzMlWorkspaceRegistryDataVersionIdentity3;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryDataVersion. */
export type UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryDataVersionNames &
    UpdateAzMlWorkspaceRegistryDataVersionNames2 &
    UpdateAzMlWorkspaceRegistryDataVersionBody &
    UpdateAzMlWorkspaceRegistryDataVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRegistryDataVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryDataVersionParameters =
  | UpdateAzMlWorkspaceRegistryDataVersionUpdate
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateExpanded
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityData
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityDataExpanded
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryDataVersionUpdateViaIdentityRegistryExpanded;

/**
 * Stores a data version in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryDataVersion`
 */
export const updateAzMlWorkspaceRegistryDataVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryDataVersionParameters>,
  DataVersionBase,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryDataVersion",
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
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
  ],
  operations: [
    {
      call: registryDataVersions.get,
      values: ["resourceGroupName", "registryName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: registryDataVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}/versions/{version}",
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
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityData: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityDataExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
