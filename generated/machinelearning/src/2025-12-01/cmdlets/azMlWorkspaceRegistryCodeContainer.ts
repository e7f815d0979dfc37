// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CodeContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryCodeContainers from "../registryCodeContainers.js";

/** Parameters of Get, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryCodeContainerNames {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryCodeContainerNames2 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryCodeContainer. */
export type GetAzMlWorkspaceRegistryCodeContainerGet = GetAzMlWorkspaceRegistryCodeContainerNames &
  GetAzMlWorkspaceRegistryCodeContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryCodeContainer. */
export interface GetAzMlWorkspaceRegistryCodeContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryCodeContainer. */
export type GetAzMlWorkspaceRegistryCodeContainerGetViaIdentityRegistry = GetAzMlWorkspaceRegistryCodeContainerNames & {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceRegistryCodeContainer. */
export type GetAzMlWorkspaceRegistryCodeContainerList = GetAzMlWorkspaceRegistryCodeContainerNames2 & {
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceRegistryCodeContainer}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryCodeContainerParameters =
  | GetAzMlWorkspaceRegistryCodeContainerGet
  | GetAzMlWorkspaceRegistryCodeContainerGetViaIdentity
  | GetAzMlWorkspaceRegistryCodeContainerGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryCodeContainerList;

/**
 * Lists a registry's code containers.
 *
 * `Get-AzMlWorkspaceRegistryCodeContainer`
 */
export const getAzMlWorkspaceRegistryCodeContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryCodeContainerGet
    | GetAzMlWorkspaceRegistryCodeContainerGetViaIdentity
    | GetAzMlWorkspaceRegistryCodeContainerGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryCodeContainerParameters
  >,
  CodeContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryCodeContainerList, GetAzMlWorkspaceRegistryCodeContainerParameters>,
    CodeContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryCodeContainer",
  service,
  groups: [
    {
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
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
      call: registryCodeContainers.get,
      values: ["resourceGroupName", "registryName", "codeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
      },
    },
    {
      call: registryCodeContainers.list,
      values: ["resourceGroupName", "registryName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes",
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
interface NewAzMlWorkspaceRegistryCodeContainerNames {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryCodeContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryCodeContainerModel {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryCodeContainerBody {
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
interface NewAzMlWorkspaceRegistryCodeContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryCodeContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreate = NewAzMlWorkspaceRegistryCodeContainerNames &
  NewAzMlWorkspaceRegistryCodeContainerShared &
  NewAzMlWorkspaceRegistryCodeContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateExpanded = NewAzMlWorkspaceRegistryCodeContainerNames &
  NewAzMlWorkspaceRegistryCodeContainerShared &
  NewAzMlWorkspaceRegistryCodeContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentity = NewAzMlWorkspaceRegistryCodeContainerModel &
  NewAzMlWorkspaceRegistryCodeContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryCodeContainerBody &
  NewAzMlWorkspaceRegistryCodeContainerIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryCodeContainerNames &
    NewAzMlWorkspaceRegistryCodeContainerModel &
    NewAzMlWorkspaceRegistryCodeContainerIdentity2;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryCodeContainerNames &
    NewAzMlWorkspaceRegistryCodeContainerBody &
    NewAzMlWorkspaceRegistryCodeContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaJsonFilePath = NewAzMlWorkspaceRegistryCodeContainerNames &
  NewAzMlWorkspaceRegistryCodeContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryCodeContainer. */
export type NewAzMlWorkspaceRegistryCodeContainerCreateViaJsonString = NewAzMlWorkspaceRegistryCodeContainerNames &
  NewAzMlWorkspaceRegistryCodeContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryCodeContainer}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryCodeContainerParameters =
  | NewAzMlWorkspaceRegistryCodeContainerCreate
  | NewAzMlWorkspaceRegistryCodeContainerCreateExpanded
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentity
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryCodeContainerCreateViaJsonString;

/**
 * Stores a code container in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryCodeContainer`
 */
export const newAzMlWorkspaceRegistryCodeContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryCodeContainerParameters>,
  CodeContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryCodeContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { CodeName: "value/codeName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
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
      call: registryCodeContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
interface RemoveAzMlWorkspaceRegistryCodeContainerNames {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryCodeContainer. */
export type RemoveAzMlWorkspaceRegistryCodeContainerDelete = RemoveAzMlWorkspaceRegistryCodeContainerNames & {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryCodeContainer. */
export interface RemoveAzMlWorkspaceRegistryCodeContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryCodeContainer. */
export type RemoveAzMlWorkspaceRegistryCodeContainerDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryCodeContainerNames & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceRegistryCodeContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryCodeContainerParameters =
  | RemoveAzMlWorkspaceRegistryCodeContainerDelete
  | RemoveAzMlWorkspaceRegistryCodeContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryCodeContainerDeleteViaIdentityRegistry;

/**
 * Removes a code container from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryCodeContainer`
 */
export const removeAzMlWorkspaceRegistryCodeContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryCodeContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryCodeContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { CodeName: "value/codeName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryCodeContainers.delete,
      values: ["resourceGroupName", "registryName", "codeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
interface SetAzMlWorkspaceRegistryCodeContainerCommon {
  /** Name of the code container. */
  CodeName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryCodeContainer. */
export type SetAzMlWorkspaceRegistryCodeContainerUpdate = SetAzMlWorkspaceRegistryCodeContainerCommon & {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryCodeContainer. */
export type SetAzMlWorkspaceRegistryCodeContainerUpdateExpanded = SetAzMlWorkspaceRegistryCodeContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryCodeContainer. */
export type SetAzMlWorkspaceRegistryCodeContainerUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryCodeContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryCodeContainer. */
export type SetAzMlWorkspaceRegistryCodeContainerUpdateViaJsonString = SetAzMlWorkspaceRegistryCodeContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryCodeContainer}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryCodeContainerParameters =
  | SetAzMlWorkspaceRegistryCodeContainerUpdate
  | SetAzMlWorkspaceRegistryCodeContainerUpdateExpanded
  | SetAzMlWorkspaceRegistryCodeContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryCodeContainerUpdateViaJsonString;

/**
 * Stores a code container in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryCodeContainer`
 */
export const setAzMlWorkspaceRegistryCodeContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryCodeContainerParameters>,
  CodeContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryCodeContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        CodeName: "value/codeName",
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
      call: registryCodeContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
interface UpdateAzMlWorkspaceRegistryCodeContainerNames {
  /** Name of the code container. */
  CodeName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryCodeContainerModel {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeContainerBody {
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
interface UpdateAzMlWorkspaceRegistryCodeContainerShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryCodeContainerIdentity2 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdate = UpdateAzMlWorkspaceRegistryCodeContainerNames &
  UpdateAzMlWorkspaceRegistryCodeContainerModel &
  UpdateAzMlWorkspaceRegistryCodeContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdateExpanded = UpdateAzMlWorkspaceRegistryCodeContainerNames &
  UpdateAzMlWorkspaceRegistryCodeContainerBody &
  UpdateAzMlWorkspaceRegistryCodeContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentity = UpdateAzMlWorkspaceRegistryCodeContainerModel &
  UpdateAzMlWorkspaceRegistryCodeContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryCodeContainerBody & UpdateAzMlWorkspaceRegistryCodeContainerIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryCodeContainerNames &
    UpdateAzMlWorkspaceRegistryCodeContainerModel &
    UpdateAzMlWorkspaceRegistryCodeContainerIdentity2;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryCodeContainer. */
export type UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryCodeContainerNames &
    UpdateAzMlWorkspaceRegistryCodeContainerBody &
    UpdateAzMlWorkspaceRegistryCodeContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceRegistryCodeContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryCodeContainerParameters =
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdate
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdateExpanded
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryCodeContainerUpdateViaIdentityRegistryExpanded;

/**
 * Stores a code container in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryCodeContainer`
 */
export const updateAzMlWorkspaceRegistryCodeContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryCodeContainerParameters>,
  CodeContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryCodeContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { CodeName: "value/codeName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/codeName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryCodeContainers.get,
      values: ["resourceGroupName", "registryName", "codeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
      },
    },
    {
      call: registryCodeContainers.createOrUpdate,
      values: ["resourceGroupName", "registryName", "codeName", "body"],
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/codes/{codeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        codeName: "value/codeName",
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
