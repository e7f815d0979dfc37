// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EnvironmentContainer, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryEnvironmentContainers from "../registryEnvironmentContainers.js";

/** Parameters of Get, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryEnvironmentContainerNames {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryEnvironmentContainerNames2 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryEnvironmentContainer. */
export type GetAzMlWorkspaceRegistryEnvironmentContainerGet = GetAzMlWorkspaceRegistryEnvironmentContainerNames &
  GetAzMlWorkspaceRegistryEnvironmentContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryEnvironmentContainer. */
export interface GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryEnvironmentContainer. */
export type GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryEnvironmentContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryEnvironmentContainer. */
export type GetAzMlWorkspaceRegistryEnvironmentContainerList = GetAzMlWorkspaceRegistryEnvironmentContainerNames2 & {
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

/** Parameters of {@link getAzMlWorkspaceRegistryEnvironmentContainer}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryEnvironmentContainerParameters =
  | GetAzMlWorkspaceRegistryEnvironmentContainerGet
  | GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentity
  | GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryEnvironmentContainerList;

/**
 * Lists a registry's environment containers.
 *
 * `Get-AzMlWorkspaceRegistryEnvironmentContainer`
 */
export const getAzMlWorkspaceRegistryEnvironmentContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryEnvironmentContainerGet
    | GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentity
    | GetAzMlWorkspaceRegistryEnvironmentContainerGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryEnvironmentContainerParameters
  >,
  EnvironmentContainer
> &
  Cmdlet<
    ExactlyOne<
      GetAzMlWorkspaceRegistryEnvironmentContainerList,
      GetAzMlWorkspaceRegistryEnvironmentContainerParameters
    >,
    EnvironmentContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryEnvironmentContainer",
  service,
  groups: [
    {
      mandatory: { EnvironmentName: "value/environmentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
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
      call: registryEnvironmentContainers.get,
      values: ["resourceGroupName", "registryName", "environmentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
      },
    },
    {
      call: registryEnvironmentContainers.list,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments",
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
interface NewAzMlWorkspaceRegistryEnvironmentContainerNames {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryEnvironmentContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryEnvironmentContainerModel {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryEnvironmentContainerBody {
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
interface NewAzMlWorkspaceRegistryEnvironmentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryEnvironmentContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreate = NewAzMlWorkspaceRegistryEnvironmentContainerNames &
  NewAzMlWorkspaceRegistryEnvironmentContainerShared &
  NewAzMlWorkspaceRegistryEnvironmentContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateExpanded =
  NewAzMlWorkspaceRegistryEnvironmentContainerNames &
    NewAzMlWorkspaceRegistryEnvironmentContainerShared &
    NewAzMlWorkspaceRegistryEnvironmentContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentity =
  NewAzMlWorkspaceRegistryEnvironmentContainerModel & NewAzMlWorkspaceRegistryEnvironmentContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryEnvironmentContainerBody & NewAzMlWorkspaceRegistryEnvironmentContainerIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryEnvironmentContainerNames &
    NewAzMlWorkspaceRegistryEnvironmentContainerModel &
    NewAzMlWorkspaceRegistryEnvironmentContainerIdentity2;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryEnvironmentContainerNames &
    NewAzMlWorkspaceRegistryEnvironmentContainerBody &
    NewAzMlWorkspaceRegistryEnvironmentContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryEnvironmentContainerNames &
    NewAzMlWorkspaceRegistryEnvironmentContainerShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryEnvironmentContainer. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaJsonString =
  NewAzMlWorkspaceRegistryEnvironmentContainerNames &
    NewAzMlWorkspaceRegistryEnvironmentContainerShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryEnvironmentContainer}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryEnvironmentContainerParameters =
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreate
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateExpanded
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentity
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryEnvironmentContainerCreateViaJsonString;

/**
 * Stores an environment container in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryEnvironmentContainer`
 */
export const newAzMlWorkspaceRegistryEnvironmentContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryEnvironmentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { EnvironmentName: "value/environmentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
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
      call: registryEnvironmentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
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
interface RemoveAzMlWorkspaceRegistryEnvironmentContainerNames {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryEnvironmentContainer. */
export type RemoveAzMlWorkspaceRegistryEnvironmentContainerDelete =
  RemoveAzMlWorkspaceRegistryEnvironmentContainerNames & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryEnvironmentContainer. */
export interface RemoveAzMlWorkspaceRegistryEnvironmentContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryEnvironmentContainer. */
export type RemoveAzMlWorkspaceRegistryEnvironmentContainerDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryEnvironmentContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRegistryEnvironmentContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryEnvironmentContainerParameters =
  | RemoveAzMlWorkspaceRegistryEnvironmentContainerDelete
  | RemoveAzMlWorkspaceRegistryEnvironmentContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryEnvironmentContainerDeleteViaIdentityRegistry;

/**
 * Removes an environment container from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryEnvironmentContainer`
 */
export const removeAzMlWorkspaceRegistryEnvironmentContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryEnvironmentContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryEnvironmentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { EnvironmentName: "value/environmentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryEnvironmentContainers.delete,
      values: ["resourceGroupName", "registryName", "environmentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
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
interface SetAzMlWorkspaceRegistryEnvironmentContainerCommon {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryEnvironmentContainer. */
export type SetAzMlWorkspaceRegistryEnvironmentContainerUpdate = SetAzMlWorkspaceRegistryEnvironmentContainerCommon & {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryEnvironmentContainer. */
export type SetAzMlWorkspaceRegistryEnvironmentContainerUpdateExpanded =
  SetAzMlWorkspaceRegistryEnvironmentContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryEnvironmentContainer. */
export type SetAzMlWorkspaceRegistryEnvironmentContainerUpdateViaJsonFilePath =
  SetAzMlWorkspaceRegistryEnvironmentContainerCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryEnvironmentContainer. */
export type SetAzMlWorkspaceRegistryEnvironmentContainerUpdateViaJsonString =
  SetAzMlWorkspaceRegistryEnvironmentContainerCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceRegistryEnvironmentContainer}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryEnvironmentContainerParameters =
  | SetAzMlWorkspaceRegistryEnvironmentContainerUpdate
  | SetAzMlWorkspaceRegistryEnvironmentContainerUpdateExpanded
  | SetAzMlWorkspaceRegistryEnvironmentContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryEnvironmentContainerUpdateViaJsonString;

/**
 * Stores an environment container in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryEnvironmentContainer`
 */
export const setAzMlWorkspaceRegistryEnvironmentContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryEnvironmentContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        EnvironmentName: "value/environmentName",
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
      call: registryEnvironmentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
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
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerNames {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerModel {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerBody {
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
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdate =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerNames &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerModel &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerNames &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerBody &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentity =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerModel & UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerBody & UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerNames &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerModel &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity2;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryEnvironmentContainer. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentContainerNames &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerBody &
    UpdateAzMlWorkspaceRegistryEnvironmentContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceRegistryEnvironmentContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryEnvironmentContainerParameters =
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdate
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateExpanded
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryEnvironmentContainerUpdateViaIdentityRegistryExpanded;

/**
 * Stores an environment container in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryEnvironmentContainer`
 */
export const updateAzMlWorkspaceRegistryEnvironmentContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryEnvironmentContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { EnvironmentName: "value/environmentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryEnvironmentContainers.get,
      values: ["resourceGroupName", "registryName", "environmentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
      },
    },
    {
      call: registryEnvironmentContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "body"],
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
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
