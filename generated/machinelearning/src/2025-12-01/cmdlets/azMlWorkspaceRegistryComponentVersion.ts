// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ComponentVersion } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryComponentVersions from "../registryComponentVersions.js";

/** Parameters of Get, GetViaIdentityRegistry, List. */
interface GetAzMlWorkspaceRegistryComponentVersionNames {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameters of Get, GetViaIdentityComponent, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryComponentVersionNames2 {
  /** Which version. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryComponentVersionNames3 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryComponentVersion. */
export type GetAzMlWorkspaceRegistryComponentVersionGet = GetAzMlWorkspaceRegistryComponentVersionNames &
  GetAzMlWorkspaceRegistryComponentVersionNames2 &
  GetAzMlWorkspaceRegistryComponentVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryComponentVersion. */
export interface GetAzMlWorkspaceRegistryComponentVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityComponent of Get-AzMlWorkspaceRegistryComponentVersion. */
export type GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityComponent =
  GetAzMlWorkspaceRegistryComponentVersionNames2 & {
    /** Identity Parameter */
    ComponentInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryComponentVersion. */
export type GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryComponentVersionNames &
    GetAzMlWorkspaceRegistryComponentVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set List of Get-AzMlWorkspaceRegistryComponentVersion. */
export type GetAzMlWorkspaceRegistryComponentVersionList = GetAzMlWorkspaceRegistryComponentVersionNames &
  GetAzMlWorkspaceRegistryComponentVersionNames3 & {
    /** How the results are sorted. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Upper bound on the number of results. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceRegistryComponentVersion}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryComponentVersionParameters =
  | GetAzMlWorkspaceRegistryComponentVersionGet
  | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentity
  | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityComponent
  | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryComponentVersionList;

/**
 * Lists the versions of a registry's component container.
 *
 * `Get-AzMlWorkspaceRegistryComponentVersion`
 */
export const getAzMlWorkspaceRegistryComponentVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryComponentVersionGet
    | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentity
    | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityComponent
    | GetAzMlWorkspaceRegistryComponentVersionGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryComponentVersionParameters
  >,
  ComponentVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryComponentVersionList, GetAzMlWorkspaceRegistryComponentVersionParameters>,
    ComponentVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryComponentVersion",
  service,
  groups: [
    {
      mandatory: { ComponentName: "value/componentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName/version" },
    },
    {
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
    {
      optional: {
        OrderBy: "option/orderBy",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Top: "option/top",
      },
    },
  ],
  operations: [
    {
      call: registryComponentVersions.get,
      values: ["resourceGroupName", "registryName", "componentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
        version: "value/version",
      },
    },
    {
      call: registryComponentVersions.list,
      values: ["resourceGroupName", "registryName", "componentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityComponent: { groups: [1, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityComponent, CreateViaIdentityComponentExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryComponentVersionNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryComponentVersionNames2 {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityComponent, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryComponentVersionModel {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryComponentVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityComponentExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryComponentVersionBody {
  /** Details of the component, as in the component YAML reference. */
  ComponentSpec?: unknown;
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
interface NewAzMlWorkspaceRegistryComponentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityComponent, CreateViaIdentityComponentExpanded. */
interface NewAzMlWorkspaceRegistryComponentVersionIdentity2 {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryComponentVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreate = NewAzMlWorkspaceRegistryComponentVersionNames &
  NewAzMlWorkspaceRegistryComponentVersionNames2 &
  NewAzMlWorkspaceRegistryComponentVersionModel &
  NewAzMlWorkspaceRegistryComponentVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateExpanded = NewAzMlWorkspaceRegistryComponentVersionNames &
  NewAzMlWorkspaceRegistryComponentVersionNames2 &
  NewAzMlWorkspaceRegistryComponentVersionShared &
  NewAzMlWorkspaceRegistryComponentVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentity = NewAzMlWorkspaceRegistryComponentVersionModel &
  NewAzMlWorkspaceRegistryComponentVersionIdentity;

/** Parameter set CreateViaIdentityComponent of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityComponent =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionModel &
    NewAzMlWorkspaceRegistryComponentVersionIdentity2;

/** Parameter set CreateViaIdentityComponentExpanded of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityComponentExpanded =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionBody &
    NewAzMlWorkspaceRegistryComponentVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryComponentVersionBody & NewAzMlWorkspaceRegistryComponentVersionIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionNames2 &
    NewAzMlWorkspaceRegistryComponentVersionModel &
    NewAzMlWorkspaceRegistryComponentVersionIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionNames2 &
    NewAzMlWorkspaceRegistryComponentVersionBody &
    NewAzMlWorkspaceRegistryComponentVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionNames2 &
    NewAzMlWorkspaceRegistryComponentVersionShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryComponentVersion. */
export type NewAzMlWorkspaceRegistryComponentVersionCreateViaJsonString =
  NewAzMlWorkspaceRegistryComponentVersionNames &
    NewAzMlWorkspaceRegistryComponentVersionNames2 &
    NewAzMlWorkspaceRegistryComponentVersionShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryComponentVersion}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryComponentVersionParameters =
  | NewAzMlWorkspaceRegistryComponentVersionCreate
  | NewAzMlWorkspaceRegistryComponentVersionCreateExpanded
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentity
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityComponent
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityComponentExpanded
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryComponentVersionCreateViaJsonString;

/**
 * Stores a component version in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryComponentVersion`
 */
export const newAzMlWorkspaceRegistryComponentVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryComponentVersionParameters>,
  ComponentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryComponentVersion",
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
      mandatory: { ComponentName: "value/componentName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        ComponentSpec: "property/properties/componentSpec",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName/version" },
    },
    {
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
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
      call: registryComponentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityComponent: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityComponentExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityComponent, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryComponentVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryComponentVersionNames2 {
  /** Name of the component container. */
  ComponentName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryComponentVersion. */
export type RemoveAzMlWorkspaceRegistryComponentVersionDelete = RemoveAzMlWorkspaceRegistryComponentVersionNames &
  RemoveAzMlWorkspaceRegistryComponentVersionNames2 & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryComponentVersion. */
export interface RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityComponent of Remove-AzMlWorkspaceRegistryComponentVersion. */
export type RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentityComponent =
  RemoveAzMlWorkspaceRegistryComponentVersionNames & {
    /** Identity Parameter */
    ComponentInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryComponentVersion. */
export type RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryComponentVersionNames &
    RemoveAzMlWorkspaceRegistryComponentVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceRegistryComponentVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryComponentVersionParameters =
  | RemoveAzMlWorkspaceRegistryComponentVersionDelete
  | RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentityComponent
  | RemoveAzMlWorkspaceRegistryComponentVersionDeleteViaIdentityRegistry;

/**
 * Removes a component version from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryComponentVersion`
 */
export const removeAzMlWorkspaceRegistryComponentVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryComponentVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryComponentVersion",
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
      mandatory: { ComponentName: "value/componentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName/version" },
    },
    {
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryComponentVersions.delete,
      values: ["resourceGroupName", "registryName", "componentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityComponent: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryComponentVersionCommon {
  /** Name of the component container. */
  ComponentName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version. */
  Version: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryComponentVersion. */
export type SetAzMlWorkspaceRegistryComponentVersionUpdate = SetAzMlWorkspaceRegistryComponentVersionCommon & {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryComponentVersion. */
export type SetAzMlWorkspaceRegistryComponentVersionUpdateExpanded = SetAzMlWorkspaceRegistryComponentVersionCommon & {
  /** Details of the component, as in the component YAML reference. */
  ComponentSpec?: unknown;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryComponentVersion. */
export type SetAzMlWorkspaceRegistryComponentVersionUpdateViaJsonFilePath =
  SetAzMlWorkspaceRegistryComponentVersionCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryComponentVersion. */
export type SetAzMlWorkspaceRegistryComponentVersionUpdateViaJsonString =
  SetAzMlWorkspaceRegistryComponentVersionCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceRegistryComponentVersion}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryComponentVersionParameters =
  | SetAzMlWorkspaceRegistryComponentVersionUpdate
  | SetAzMlWorkspaceRegistryComponentVersionUpdateExpanded
  | SetAzMlWorkspaceRegistryComponentVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryComponentVersionUpdateViaJsonString;

/**
 * Stores a component version in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryComponentVersion`
 */
export const setAzMlWorkspaceRegistryComponentVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryComponentVersionParameters>,
  ComponentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryComponentVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ComponentName: "value/componentName",
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
      optional: {
        ComponentSpec: "property/properties/componentSpec",
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
      call: registryComponentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityComponent, UpdateViaIdentityComponentExpanded,
 * UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryComponentVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityComponent, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryComponentVersionModel {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentVersionNames2 {
  /** Name of the component container. */
  ComponentName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityComponentExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryComponentVersionBody {
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
interface UpdateAzMlWorkspaceRegistryComponentVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityComponent, UpdateViaIdentityComponentExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentVersionIdentity2 {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryComponentVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdate = UpdateAzMlWorkspaceRegistryComponentVersionNames &
  UpdateAzMlWorkspaceRegistryComponentVersionModel &
  UpdateAzMlWorkspaceRegistryComponentVersionNames2 &
  UpdateAzMlWorkspaceRegistryComponentVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateExpanded =
  UpdateAzMlWorkspaceRegistryComponentVersionNames &
    UpdateAzMlWorkspaceRegistryComponentVersionNames2 &
    UpdateAzMlWorkspaceRegistryComponentVersionBody &
    UpdateAzMlWorkspaceRegistryComponentVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentity =
  UpdateAzMlWorkspaceRegistryComponentVersionModel & UpdateAzMlWorkspaceRegistryComponentVersionIdentity;

/** Parameter set UpdateViaIdentityComponent of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityComponent =
  UpdateAzMlWorkspaceRegistryComponentVersionNames &
    UpdateAzMlWorkspaceRegistryComponentVersionModel &
    UpdateAzMlWorkspaceRegistryComponentVersionIdentity2;

/** Parameter set UpdateViaIdentityComponentExpanded of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityComponentExpanded =
  UpdateAzMlWorkspaceRegistryComponentVersionNames &
    UpdateAzMlWorkspaceRegistryComponentVersionBody &
    UpdateAzMlWorkspaceRegistryComponentVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryComponentVersionBody & UpdateAzMlWorkspaceRegistryComponentVersionIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryComponentVersionNames &
    UpdateAzMlWorkspaceRegistryComponentVersionModel &
    UpdateAzMlWorkspaceRegistryComponentVersionNames2 &
    UpdateAzMlWorkspaceRegistryComponentVersionIdentity3;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryComponentVersion. */
export type UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryComponentVersionNames &
    UpdateAzMlWorkspaceRegistryComponentVersionNames2 &
    UpdateAzMlWorkspaceRegistryComponentVersionBody &
    UpdateAzMlWorkspaceRegistryComponentVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRegistryComponentVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryComponentVersionParameters =
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdate
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateExpanded
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityComponent
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityComponentExpanded
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryComponentVersionUpdateViaIdentityRegistryExpanded;

/**
 * Stores a component version in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryComponentVersion`
 */
export const updateAzMlWorkspaceRegistryComponentVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryComponentVersionParameters>,
  ComponentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryComponentVersion",
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
      mandatory: { ComponentName: "value/componentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName/version" },
    },
    {
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/registryName/componentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryComponentVersions.get,
      values: ["resourceGroupName", "registryName", "componentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
        version: "value/version",
      },
    },
    {
      call: registryComponentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "componentName", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/components/{componentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        componentName: "value/componentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityComponent: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityComponentExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
