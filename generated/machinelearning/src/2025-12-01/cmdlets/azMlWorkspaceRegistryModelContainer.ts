// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ListViewType, ModelContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryModelContainers from "../registryModelContainers.js";

/** Parameters of Get, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryModelContainerNames {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryModelContainerNames2 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryModelContainer. */
export type GetAzMlWorkspaceRegistryModelContainerGet = GetAzMlWorkspaceRegistryModelContainerNames &
  GetAzMlWorkspaceRegistryModelContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryModelContainer. */
export interface GetAzMlWorkspaceRegistryModelContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryModelContainer. */
export type GetAzMlWorkspaceRegistryModelContainerGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryModelContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryModelContainer. */
export type GetAzMlWorkspaceRegistryModelContainerList = GetAzMlWorkspaceRegistryModelContainerNames2 & {
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

/** Parameters of {@link getAzMlWorkspaceRegistryModelContainer}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryModelContainerParameters =
  | GetAzMlWorkspaceRegistryModelContainerGet
  | GetAzMlWorkspaceRegistryModelContainerGetViaIdentity
  | GetAzMlWorkspaceRegistryModelContainerGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryModelContainerList;

/**
 * Lists a registry's model containers.
 *
 * `Get-AzMlWorkspaceRegistryModelContainer`
 */
export const getAzMlWorkspaceRegistryModelContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryModelContainerGet
    | GetAzMlWorkspaceRegistryModelContainerGetViaIdentity
    | GetAzMlWorkspaceRegistryModelContainerGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryModelContainerParameters
  >,
  ModelContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryModelContainerList, GetAzMlWorkspaceRegistryModelContainerParameters>,
    ModelContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryModelContainer",
  service,
  groups: [
    {
      mandatory: { ModelName: "value/modelName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
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
      call: registryModelContainers.get,
      values: ["resourceGroupName", "registryName", "modelName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
      },
    },
    {
      call: registryModelContainers.list,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models",
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
interface NewAzMlWorkspaceRegistryModelContainerNames {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryModelContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryModelContainerModel {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryModelContainerBody {
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
interface NewAzMlWorkspaceRegistryModelContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryModelContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreate = NewAzMlWorkspaceRegistryModelContainerNames &
  NewAzMlWorkspaceRegistryModelContainerShared &
  NewAzMlWorkspaceRegistryModelContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateExpanded = NewAzMlWorkspaceRegistryModelContainerNames &
  NewAzMlWorkspaceRegistryModelContainerShared &
  NewAzMlWorkspaceRegistryModelContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaIdentity = NewAzMlWorkspaceRegistryModelContainerModel &
  NewAzMlWorkspaceRegistryModelContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryModelContainerBody & NewAzMlWorkspaceRegistryModelContainerIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryModelContainerNames &
    NewAzMlWorkspaceRegistryModelContainerModel &
    NewAzMlWorkspaceRegistryModelContainerIdentity2;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryModelContainerNames &
    NewAzMlWorkspaceRegistryModelContainerBody &
    NewAzMlWorkspaceRegistryModelContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaJsonFilePath = NewAzMlWorkspaceRegistryModelContainerNames &
  NewAzMlWorkspaceRegistryModelContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryModelContainer. */
export type NewAzMlWorkspaceRegistryModelContainerCreateViaJsonString = NewAzMlWorkspaceRegistryModelContainerNames &
  NewAzMlWorkspaceRegistryModelContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryModelContainer}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryModelContainerParameters =
  | NewAzMlWorkspaceRegistryModelContainerCreate
  | NewAzMlWorkspaceRegistryModelContainerCreateExpanded
  | NewAzMlWorkspaceRegistryModelContainerCreateViaIdentity
  | NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryModelContainerCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryModelContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryModelContainerCreateViaJsonString;

/**
 * Stores a model container in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryModelContainer`
 */
export const newAzMlWorkspaceRegistryModelContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryModelContainerParameters>,
  ModelContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryModelContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ModelName: "value/modelName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
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
      call: registryModelContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
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
interface RemoveAzMlWorkspaceRegistryModelContainerNames {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryModelContainer. */
export type RemoveAzMlWorkspaceRegistryModelContainerDelete = RemoveAzMlWorkspaceRegistryModelContainerNames & {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryModelContainer. */
export interface RemoveAzMlWorkspaceRegistryModelContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryModelContainer. */
export type RemoveAzMlWorkspaceRegistryModelContainerDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryModelContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRegistryModelContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryModelContainerParameters =
  | RemoveAzMlWorkspaceRegistryModelContainerDelete
  | RemoveAzMlWorkspaceRegistryModelContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryModelContainerDeleteViaIdentityRegistry;

/**
 * Removes a model container from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryModelContainer`
 */
export const removeAzMlWorkspaceRegistryModelContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryModelContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryModelContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ModelName: "value/modelName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryModelContainers.delete,
      values: ["resourceGroupName", "registryName", "modelName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
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
interface SetAzMlWorkspaceRegistryModelContainerCommon {
  /** Name of the model container; letter case matters. */
  ModelName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryModelContainer. */
export type SetAzMlWorkspaceRegistryModelContainerUpdate = SetAzMlWorkspaceRegistryModelContainerCommon & {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryModelContainer. */
export type SetAzMlWorkspaceRegistryModelContainerUpdateExpanded = SetAzMlWorkspaceRegistryModelContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryModelContainer. */
export type SetAzMlWorkspaceRegistryModelContainerUpdateViaJsonFilePath =
  SetAzMlWorkspaceRegistryModelContainerCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryModelContainer. */
export type SetAzMlWorkspaceRegistryModelContainerUpdateViaJsonString = SetAzMlWorkspaceRegistryModelContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryModelContainer}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryModelContainerParameters =
  | SetAzMlWorkspaceRegistryModelContainerUpdate
  | SetAzMlWorkspaceRegistryModelContainerUpdateExpanded
  | SetAzMlWorkspaceRegistryModelContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryModelContainerUpdateViaJsonString;

/**
 * Stores a model container in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryModelContainer`
 */
export const setAzMlWorkspaceRegistryModelContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryModelContainerParameters>,
  ModelContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryModelContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ModelName: "value/modelName",
        RegistryName: "value/registryName",
        ResourceGroupName: "value/resourceGroupName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
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
      mandatory: { JsonFilePath: "json-file" },
    },
    {
      mandatory: { JsonString: "json" },
    },
  ],
  operations: [
    {
      call: registryModelContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
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
interface UpdateAzMlWorkspaceRegistryModelContainerNames {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryModelContainerModel {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryModelContainerBody {
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
interface UpdateAzMlWorkspaceRegistryModelContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryModelContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryModelContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdate = UpdateAzMlWorkspaceRegistryModelContainerNames &
  UpdateAzMlWorkspaceRegistryModelContainerModel &
  UpdateAzMlWorkspaceRegistryModelContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdateExpanded = UpdateAzMlWorkspaceRegistryModelContainerNames &
  UpdateAzMlWorkspaceRegistryModelContainerBody &
  UpdateAzMlWorkspaceRegistryModelContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentity =
  UpdateAzMlWorkspaceRegistryModelContainerModel & UpdateAzMlWorkspaceRegistryModelContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryModelContainerBody & UpdateAzMlWorkspaceRegistryModelContainerIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryModelContainerNames &
    UpdateAzMlWorkspaceRegistryModelContainerModel &
    UpdateAzMlWorkspaceRegistryModelContainerIdentity2;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryModelContainer. */
export type UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryModelContainerNames &
    UpdateAzMlWorkspaceRegistryModelContainerBody &
    UpdateAzMlWorkspaceRegistryModelContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceRegistryModelContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryModelContainerParameters =
  | UpdateAzMlWorkspaceRegistryModelContainerUpdate
  | UpdateAzMlWorkspaceRegistryModelContainerUpdateExpanded
  | UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryModelContainerUpdateViaIdentityRegistryExpanded;

/**
 * Stores a model container in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryModelContainer`
 */
export const updateAzMlWorkspaceRegistryModelContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryModelContainerParameters>,
  ModelContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryModelContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ModelName: "value/modelName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryModelContainers.get,
      values: ["resourceGroupName", "registryName", "modelName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
      },
    },
    {
      call: registryModelContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "body"],
      body: "value/body",
      readonly: [
        "id",
        "name",
        "type",
        "systemData",
        "properties/latestVersion",
        "properties/nextVersion",
        "properties/provisioningState",
      ],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
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
