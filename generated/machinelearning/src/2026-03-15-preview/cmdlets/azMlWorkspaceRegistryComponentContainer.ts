// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ComponentContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryComponentContainers from "../registryComponentContainers.js";

/** Parameters of Get, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryComponentContainerNames {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryComponentContainerNames2 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryComponentContainer. */
export type GetAzMlWorkspaceRegistryComponentContainerGet = GetAzMlWorkspaceRegistryComponentContainerNames &
  GetAzMlWorkspaceRegistryComponentContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryComponentContainer. */
export interface GetAzMlWorkspaceRegistryComponentContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryComponentContainer. */
export type GetAzMlWorkspaceRegistryComponentContainerGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryComponentContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryComponentContainer. */
export type GetAzMlWorkspaceRegistryComponentContainerList = GetAzMlWorkspaceRegistryComponentContainerNames2 & {
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceRegistryComponentContainer}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryComponentContainerParameters =
  | GetAzMlWorkspaceRegistryComponentContainerGet
  | GetAzMlWorkspaceRegistryComponentContainerGetViaIdentity
  | GetAzMlWorkspaceRegistryComponentContainerGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryComponentContainerList;

/**
 * Lists a registry's component containers.
 *
 * `Get-AzMlWorkspaceRegistryComponentContainer`
 */
export const getAzMlWorkspaceRegistryComponentContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryComponentContainerGet
    | GetAzMlWorkspaceRegistryComponentContainerGetViaIdentity
    | GetAzMlWorkspaceRegistryComponentContainerGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryComponentContainerParameters
  >,
  ComponentContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryComponentContainerList, GetAzMlWorkspaceRegistryComponentContainerParameters>,
    ComponentContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryComponentContainer",
  service,
  groups: [
    {
      mandatory: { ComponentName: "value/componentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
    {
      optional: { Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: registryComponentContainers.get,
      values: ["resourceGroupName", "registryName", "componentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
      },
    },
    {
      call: registryComponentContainers.list,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components",
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
interface NewAzMlWorkspaceRegistryComponentContainerNames {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryComponentContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryComponentContainerModel {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryComponentContainerBody {
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
interface NewAzMlWorkspaceRegistryComponentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryComponentContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreate = NewAzMlWorkspaceRegistryComponentContainerNames &
  NewAzMlWorkspaceRegistryComponentContainerShared &
  NewAzMlWorkspaceRegistryComponentContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateExpanded = NewAzMlWorkspaceRegistryComponentContainerNames &
  NewAzMlWorkspaceRegistryComponentContainerShared &
  NewAzMlWorkspaceRegistryComponentContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentity =
  NewAzMlWorkspaceRegistryComponentContainerModel & NewAzMlWorkspaceRegistryComponentContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryComponentContainerBody & NewAzMlWorkspaceRegistryComponentContainerIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryComponentContainerNames &
    NewAzMlWorkspaceRegistryComponentContainerModel &
    NewAzMlWorkspaceRegistryComponentContainerIdentity2;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryComponentContainerNames &
    NewAzMlWorkspaceRegistryComponentContainerBody &
    NewAzMlWorkspaceRegistryComponentContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryComponentContainerNames &
    NewAzMlWorkspaceRegistryComponentContainerShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryComponentContainer. */
export type NewAzMlWorkspaceRegistryComponentContainerCreateViaJsonString =
  NewAzMlWorkspaceRegistryComponentContainerNames &
    NewAzMlWorkspaceRegistryComponentContainerShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryComponentContainer}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryComponentContainerParameters =
  | NewAzMlWorkspaceRegistryComponentContainerCreate
  | NewAzMlWorkspaceRegistryComponentContainerCreateExpanded
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentity
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryComponentContainerCreateViaJsonString;

/**
 * Stores a component container in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryComponentContainer`
 */
export const newAzMlWorkspaceRegistryComponentContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryComponentContainerParameters>,
  ComponentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryComponentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ComponentName: "value/componentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
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
      call: registryComponentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
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
interface RemoveAzMlWorkspaceRegistryComponentContainerNames {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryComponentContainer. */
export type RemoveAzMlWorkspaceRegistryComponentContainerDelete = RemoveAzMlWorkspaceRegistryComponentContainerNames & {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryComponentContainer. */
export interface RemoveAzMlWorkspaceRegistryComponentContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryComponentContainer. */
export type RemoveAzMlWorkspaceRegistryComponentContainerDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryComponentContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRegistryComponentContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryComponentContainerParameters =
  | RemoveAzMlWorkspaceRegistryComponentContainerDelete
  | RemoveAzMlWorkspaceRegistryComponentContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryComponentContainerDeleteViaIdentityRegistry;

/**
 * Removes a component container from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryComponentContainer`
 */
export const removeAzMlWorkspaceRegistryComponentContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryComponentContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryComponentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ComponentName: "value/componentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryComponentContainers.delete,
      values: ["resourceGroupName", "registryName", "componentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
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
interface SetAzMlWorkspaceRegistryComponentContainerCommon {
  /** Name of the component container. */
  ComponentName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryComponentContainer. */
export type SetAzMlWorkspaceRegistryComponentContainerUpdate = SetAzMlWorkspaceRegistryComponentContainerCommon & {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryComponentContainer. */
export type SetAzMlWorkspaceRegistryComponentContainerUpdateExpanded =
  SetAzMlWorkspaceRegistryComponentContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryComponentContainer. */
export type SetAzMlWorkspaceRegistryComponentContainerUpdateViaJsonFilePath =
  SetAzMlWorkspaceRegistryComponentContainerCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryComponentContainer. */
export type SetAzMlWorkspaceRegistryComponentContainerUpdateViaJsonString =
  SetAzMlWorkspaceRegistryComponentContainerCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceRegistryComponentContainer}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryComponentContainerParameters =
  | SetAzMlWorkspaceRegistryComponentContainerUpdate
  | SetAzMlWorkspaceRegistryComponentContainerUpdateExpanded
  | SetAzMlWorkspaceRegistryComponentContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryComponentContainerUpdateViaJsonString;

/**
 * Stores a component container in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryComponentContainer`
 */
export const setAzMlWorkspaceRegistryComponentContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryComponentContainerParameters>,
  ComponentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryComponentContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ComponentName: "value/componentName",
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
      call: registryComponentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
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
interface UpdateAzMlWorkspaceRegistryComponentContainerNames {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryComponentContainerModel {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentContainerBody {
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
interface UpdateAzMlWorkspaceRegistryComponentContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdate = UpdateAzMlWorkspaceRegistryComponentContainerNames &
  UpdateAzMlWorkspaceRegistryComponentContainerModel &
  UpdateAzMlWorkspaceRegistryComponentContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdateExpanded =
  UpdateAzMlWorkspaceRegistryComponentContainerNames &
    UpdateAzMlWorkspaceRegistryComponentContainerBody &
    UpdateAzMlWorkspaceRegistryComponentContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentity =
  UpdateAzMlWorkspaceRegistryComponentContainerModel & UpdateAzMlWorkspaceRegistryComponentContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryComponentContainerBody & UpdateAzMlWorkspaceRegistryComponentContainerIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryComponentContainerNames &
    UpdateAzMlWorkspaceRegistryComponentContainerModel &
    UpdateAzMlWorkspaceRegistryComponentContainerIdentity2;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryComponentContainer. */
export type UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryComponentContainerNames &
    UpdateAzMlWorkspaceRegistryComponentContainerBody &
    UpdateAzMlWorkspaceRegistryComponentContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceRegistryComponentContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryComponentContainerParameters =
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdate
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdateExpanded
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryComponentContainerUpdateViaIdentityRegistryExpanded;

/**
 * Stores a component container in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryComponentContainer`
 */
export const updateAzMlWorkspaceRegistryComponentContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryComponentContainerParameters>,
  ComponentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryComponentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { ComponentName: "value/componentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryComponentContainers.get,
      values: ["resourceGroupName", "registryName", "componentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
      },
    },
    {
      call: registryComponentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "body"],
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
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
