// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DataContainer, DataType, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryDataContainers from "../registryDataContainers.js";

/** Parameters of Get, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryDataContainerNames2 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryDataContainer. */
export type GetAzMlWorkspaceRegistryDataContainerGet = GetAzMlWorkspaceRegistryDataContainerNames &
  GetAzMlWorkspaceRegistryDataContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryDataContainer. */
export interface GetAzMlWorkspaceRegistryDataContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryDataContainer. */
export type GetAzMlWorkspaceRegistryDataContainerGetViaIdentityRegistry = GetAzMlWorkspaceRegistryDataContainerNames & {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceRegistryDataContainer. */
export type GetAzMlWorkspaceRegistryDataContainerList = GetAzMlWorkspaceRegistryDataContainerNames2 & {
  /**
   * Whether to show active items, archived ones, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceRegistryDataContainer}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryDataContainerParameters =
  | GetAzMlWorkspaceRegistryDataContainerGet
  | GetAzMlWorkspaceRegistryDataContainerGetViaIdentity
  | GetAzMlWorkspaceRegistryDataContainerGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryDataContainerList;

/**
 * Lists a registry's data containers.
 *
 * `Get-AzMlWorkspaceRegistryDataContainer`
 */
export const getAzMlWorkspaceRegistryDataContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryDataContainerGet
    | GetAzMlWorkspaceRegistryDataContainerGetViaIdentity
    | GetAzMlWorkspaceRegistryDataContainerGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryDataContainerParameters
  >,
  DataContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryDataContainerList, GetAzMlWorkspaceRegistryDataContainerParameters>,
    DataContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryDataContainer",
  service,
  groups: [
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
    {
      optional: { ListViewType: "option/listViewType", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: registryDataContainers.get,
      values: ["resourceGroupName", "registryName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
    {
      call: registryDataContainers.list,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [3], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 4], operations: [0] },
    List: { groups: [1, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryDataContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryDataContainerModel {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryDataContainerBody {
  /** Kind of data that the container holds; mandatory. */
  DataType: DataType;
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

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceRegistryDataContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryDataContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreate = NewAzMlWorkspaceRegistryDataContainerNames &
  NewAzMlWorkspaceRegistryDataContainerShared &
  NewAzMlWorkspaceRegistryDataContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateExpanded = NewAzMlWorkspaceRegistryDataContainerNames &
  NewAzMlWorkspaceRegistryDataContainerShared &
  NewAzMlWorkspaceRegistryDataContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaIdentity = NewAzMlWorkspaceRegistryDataContainerModel &
  NewAzMlWorkspaceRegistryDataContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryDataContainerBody &
  NewAzMlWorkspaceRegistryDataContainerIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryDataContainerNames &
    NewAzMlWorkspaceRegistryDataContainerModel &
    NewAzMlWorkspaceRegistryDataContainerIdentity2;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryDataContainerNames &
    NewAzMlWorkspaceRegistryDataContainerBody &
    NewAzMlWorkspaceRegistryDataContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaJsonFilePath = NewAzMlWorkspaceRegistryDataContainerNames &
  NewAzMlWorkspaceRegistryDataContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryDataContainer. */
export type NewAzMlWorkspaceRegistryDataContainerCreateViaJsonString = NewAzMlWorkspaceRegistryDataContainerNames &
  NewAzMlWorkspaceRegistryDataContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryDataContainer}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryDataContainerParameters =
  | NewAzMlWorkspaceRegistryDataContainerCreate
  | NewAzMlWorkspaceRegistryDataContainerCreateExpanded
  | NewAzMlWorkspaceRegistryDataContainerCreateViaIdentity
  | NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryDataContainerCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryDataContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryDataContainerCreateViaJsonString;

/**
 * Stores a data container in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryDataContainer`
 */
export const newAzMlWorkspaceRegistryDataContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryDataContainerParameters>,
  DataContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryDataContainer",
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
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { DataType: "property/properties/dataType" },
      optional: {
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
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
      call: registryDataContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryDataContainer. */
export type RemoveAzMlWorkspaceRegistryDataContainerDelete = RemoveAzMlWorkspaceRegistryDataContainerNames & {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryDataContainer. */
export interface RemoveAzMlWorkspaceRegistryDataContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryDataContainer. */
export type RemoveAzMlWorkspaceRegistryDataContainerDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryDataContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRegistryDataContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryDataContainerParameters =
  | RemoveAzMlWorkspaceRegistryDataContainerDelete
  | RemoveAzMlWorkspaceRegistryDataContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryDataContainerDeleteViaIdentityRegistry;

/**
 * Removes a data container from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryDataContainer`
 */
export const removeAzMlWorkspaceRegistryDataContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryDataContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryDataContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryDataContainers.delete,
      values: ["resourceGroupName", "registryName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryDataContainerCommon {
  /** Name of the data container. */
  Name: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryDataContainer. */
export type SetAzMlWorkspaceRegistryDataContainerUpdate = SetAzMlWorkspaceRegistryDataContainerCommon & {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryDataContainer. */
export type SetAzMlWorkspaceRegistryDataContainerUpdateExpanded = SetAzMlWorkspaceRegistryDataContainerCommon & {
  /** Kind of data that the container holds; mandatory. */
  DataType: DataType;
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
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryDataContainer. */
export type SetAzMlWorkspaceRegistryDataContainerUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryDataContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryDataContainer. */
export type SetAzMlWorkspaceRegistryDataContainerUpdateViaJsonString = SetAzMlWorkspaceRegistryDataContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryDataContainer}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryDataContainerParameters =
  | SetAzMlWorkspaceRegistryDataContainerUpdate
  | SetAzMlWorkspaceRegistryDataContainerUpdateExpanded
  | SetAzMlWorkspaceRegistryDataContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryDataContainerUpdateViaJsonString;

/**
 * Stores a data container in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryDataContainer`
 */
export const setAzMlWorkspaceRegistryDataContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryDataContainerParameters>,
  DataContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryDataContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        RegistryName: "value/registryName",
        ResourceGroupName: "value/resourceGroupName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { DataType: "property/properties/dataType" },
      optional: {
        Description: "property/properties/description",
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
      call: registryDataContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
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

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryDataContainerModel {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryDataContainerBody {
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
interface UpdateAzMlWorkspaceRegistryDataContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryDataContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryDataContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdate = UpdateAzMlWorkspaceRegistryDataContainerNames &
  UpdateAzMlWorkspaceRegistryDataContainerModel &
  UpdateAzMlWorkspaceRegistryDataContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdateExpanded = UpdateAzMlWorkspaceRegistryDataContainerNames &
  UpdateAzMlWorkspaceRegistryDataContainerBody &
  UpdateAzMlWorkspaceRegistryDataContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentity = UpdateAzMlWorkspaceRegistryDataContainerModel &
  UpdateAzMlWorkspaceRegistryDataContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryDataContainerBody & UpdateAzMlWorkspaceRegistryDataContainerIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryDataContainerNames &
    UpdateAzMlWorkspaceRegistryDataContainerModel &
    UpdateAzMlWorkspaceRegistryDataContainerIdentity2;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryDataContainer. */
export type UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryDataContainerNames &
    UpdateAzMlWorkspaceRegistryDataContainerBody &
    UpdateAzMlWorkspaceRegistryDataContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceRegistryDataContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryDataContainerParameters =
  | UpdateAzMlWorkspaceRegistryDataContainerUpdate
  | UpdateAzMlWorkspaceRegistryDataContainerUpdateExpanded
  | UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryDataContainerUpdateViaIdentityRegistryExpanded;

/**
 * Stores a data container in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryDataContainer`
 */
export const updateAzMlWorkspaceRegistryDataContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryDataContainerParameters>,
  DataContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryDataContainer",
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
      mandatory: { Body: "body" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/name" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryDataContainers.get,
      values: ["resourceGroupName", "registryName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
    {
      call: registryDataContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "name", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/latestVersion", "properties/nextVersion"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 5], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 5], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 6], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
