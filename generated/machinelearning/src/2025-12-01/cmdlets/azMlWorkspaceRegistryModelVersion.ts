// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DatasetReference, FlavorData, ListViewType, ModelVersion } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryModelVersions from "../registryModelVersions.js";

/** Parameters of Get, GetViaIdentityRegistry, List. */
interface GetAzMlWorkspaceRegistryModelVersionNames {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Get, GetViaIdentityModel, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryModelVersionNames2 {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryModelVersionNames3 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryModelVersion. */
export type GetAzMlWorkspaceRegistryModelVersionGet = GetAzMlWorkspaceRegistryModelVersionNames &
  GetAzMlWorkspaceRegistryModelVersionNames2 &
  GetAzMlWorkspaceRegistryModelVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryModelVersion. */
export interface GetAzMlWorkspaceRegistryModelVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityModel of Get-AzMlWorkspaceRegistryModelVersion. */
export type GetAzMlWorkspaceRegistryModelVersionGetViaIdentityModel = GetAzMlWorkspaceRegistryModelVersionNames2 & {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryModelVersion. */
export type GetAzMlWorkspaceRegistryModelVersionGetViaIdentityRegistry = GetAzMlWorkspaceRegistryModelVersionNames &
  GetAzMlWorkspaceRegistryModelVersionNames2 & {
    /** Identity Parameter */
    RegistryInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceRegistryModelVersion. */
export type GetAzMlWorkspaceRegistryModelVersionList = GetAzMlWorkspaceRegistryModelVersionNames &
  GetAzMlWorkspaceRegistryModelVersionNames3 & {
    /** Description text to match. */
    Description?: string;
    /**
     * Whether to show active items, archived ones, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** How the results are sorted. */
    OrderBy?: string;
    /** Properties to match, separated by commas, each a name or name=value, as in prop1,prop2=value2. */
    Property?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Tags to match, separated by commas, each a name or name=value, as in tag1,tag2=value2. */
    Tag?: string;
    /** Upper bound on the number of results. */
    Top?: number;
    /** Only this version. */
    VersionFilter?: string;
  };

/** Parameters of {@link getAzMlWorkspaceRegistryModelVersion}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryModelVersionParameters =
  | GetAzMlWorkspaceRegistryModelVersionGet
  | GetAzMlWorkspaceRegistryModelVersionGetViaIdentity
  | GetAzMlWorkspaceRegistryModelVersionGetViaIdentityModel
  | GetAzMlWorkspaceRegistryModelVersionGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryModelVersionList;

/**
 * Lists the versions of a registry's model container.
 *
 * `Get-AzMlWorkspaceRegistryModelVersion`
 */
export const getAzMlWorkspaceRegistryModelVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryModelVersionGet
    | GetAzMlWorkspaceRegistryModelVersionGetViaIdentity
    | GetAzMlWorkspaceRegistryModelVersionGetViaIdentityModel
    | GetAzMlWorkspaceRegistryModelVersionGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryModelVersionParameters
  >,
  ModelVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryModelVersionList, GetAzMlWorkspaceRegistryModelVersionParameters>,
    ModelVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryModelVersion",
  service,
  groups: [
    {
      mandatory: { ModelName: "value/modelName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
    {
      optional: {
        Description: "option/description",
        ListViewType: "option/listViewType",
        OrderBy: "option/orderBy",
        Property: "option/properties",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Tag: "option/tags",
        Top: "option/top",
        VersionFilter: "option/version",
      },
    },
  ],
  operations: [
    {
      call: registryModelVersions.get,
      values: ["resourceGroupName", "registryName", "modelName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
    {
      call: registryModelVersions.list,
      values: ["resourceGroupName", "registryName", "modelName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityModel: { groups: [1, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityModel, CreateViaIdentityModelExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryModelVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryModelVersionNames2 {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityModel, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryModelVersionModel {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryModelVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityModelExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryModelVersionBody {
  /** Datasets that the model refers to. */
  Dataset?: DatasetReference[] | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** The model's flavors and the data of each. */
  Flavor?: Record<string, FlavorData | null> | null;
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
  /** Training job that made the model. */
  JobName?: string | null;
  /** Format in which the model is stored; used for NCD. */
  ModelType?: string | null;
  /** URI of the model's files. */
  ModelUri?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Lifecycle stage given to the model. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceRegistryModelVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityModel, CreateViaIdentityModelExpanded. */
interface NewAzMlWorkspaceRegistryModelVersionIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryModelVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreate = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionNames2 &
  NewAzMlWorkspaceRegistryModelVersionModel &
  NewAzMlWorkspaceRegistryModelVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateExpanded = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionNames2 &
  NewAzMlWorkspaceRegistryModelVersionShared &
  NewAzMlWorkspaceRegistryModelVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentity = NewAzMlWorkspaceRegistryModelVersionModel &
  NewAzMlWorkspaceRegistryModelVersionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityExpanded = NewAzMlWorkspaceRegistryModelVersionBody &
  NewAzMlWorkspaceRegistryModelVersionIdentity;

/** Parameter set CreateViaIdentityModel of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityModel = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionModel &
  NewAzMlWorkspaceRegistryModelVersionIdentity2;

/** Parameter set CreateViaIdentityModelExpanded of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityModelExpanded =
  NewAzMlWorkspaceRegistryModelVersionNames &
    NewAzMlWorkspaceRegistryModelVersionBody &
    NewAzMlWorkspaceRegistryModelVersionIdentity2;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityRegistry = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionNames2 &
  NewAzMlWorkspaceRegistryModelVersionModel &
  NewAzMlWorkspaceRegistryModelVersionIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryModelVersionNames &
    NewAzMlWorkspaceRegistryModelVersionNames2 &
    NewAzMlWorkspaceRegistryModelVersionBody &
    NewAzMlWorkspaceRegistryModelVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaJsonFilePath = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionNames2 &
  NewAzMlWorkspaceRegistryModelVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryModelVersion. */
export type NewAzMlWorkspaceRegistryModelVersionCreateViaJsonString = NewAzMlWorkspaceRegistryModelVersionNames &
  NewAzMlWorkspaceRegistryModelVersionNames2 &
  NewAzMlWorkspaceRegistryModelVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceRegistryModelVersion}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryModelVersionParameters =
  | NewAzMlWorkspaceRegistryModelVersionCreate
  | NewAzMlWorkspaceRegistryModelVersionCreateExpanded
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentity
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityModel
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityModelExpanded
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryModelVersionCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryModelVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryModelVersionCreateViaJsonString;

/**
 * Stores a model version in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryModelVersion`
 */
export const newAzMlWorkspaceRegistryModelVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryModelVersionParameters>,
  ModelVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryModelVersion",
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
      mandatory: { ModelName: "value/modelName" },
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
        Dataset: "property/properties/datasets",
        Description: "property/properties/description",
        Flavor: "property/properties/flavors",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        JobName: "property/properties/jobName",
        ModelType: "property/properties/modelType",
        ModelUri: "property/properties/modelUri",
        ResourceBaseProperty: "property/properties/properties",
        Stage: "property/properties/stage",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
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
      call: registryModelVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityModel: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityModelExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityModel, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryModelVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryModelVersionNames2 {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryModelVersion. */
export type RemoveAzMlWorkspaceRegistryModelVersionDelete = RemoveAzMlWorkspaceRegistryModelVersionNames &
  RemoveAzMlWorkspaceRegistryModelVersionNames2 & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryModelVersion. */
export interface RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityModel of Remove-AzMlWorkspaceRegistryModelVersion. */
export type RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentityModel =
  RemoveAzMlWorkspaceRegistryModelVersionNames & {
    /** Identity Parameter */
    ModelInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryModelVersion. */
export type RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryModelVersionNames &
    RemoveAzMlWorkspaceRegistryModelVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceRegistryModelVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryModelVersionParameters =
  | RemoveAzMlWorkspaceRegistryModelVersionDelete
  | RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentityModel
  | RemoveAzMlWorkspaceRegistryModelVersionDeleteViaIdentityRegistry;

/**
 * Removes a model version from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryModelVersion`
 */
export const removeAzMlWorkspaceRegistryModelVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryModelVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryModelVersion",
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
      mandatory: { ModelName: "value/modelName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryModelVersions.delete,
      values: ["resourceGroupName", "registryName", "modelName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityModel: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryModelVersionCommon {
  /** Name of the model container; letter case matters. */
  ModelName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryModelVersion. */
export type SetAzMlWorkspaceRegistryModelVersionUpdate = SetAzMlWorkspaceRegistryModelVersionCommon & {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryModelVersion. */
export type SetAzMlWorkspaceRegistryModelVersionUpdateExpanded = SetAzMlWorkspaceRegistryModelVersionCommon & {
  /** Datasets that the model refers to. */
  Dataset?: DatasetReference[] | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** The model's flavors and the data of each. */
  Flavor?: Record<string, FlavorData | null> | null;
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
  /** Training job that made the model. */
  JobName?: string | null;
  /** Format in which the model is stored; used for NCD. */
  ModelType?: string | null;
  /** URI of the model's files. */
  ModelUri?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Lifecycle stage given to the model. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryModelVersion. */
export type SetAzMlWorkspaceRegistryModelVersionUpdateViaJsonFilePath = SetAzMlWorkspaceRegistryModelVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryModelVersion. */
export type SetAzMlWorkspaceRegistryModelVersionUpdateViaJsonString = SetAzMlWorkspaceRegistryModelVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceRegistryModelVersion}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryModelVersionParameters =
  | SetAzMlWorkspaceRegistryModelVersionUpdate
  | SetAzMlWorkspaceRegistryModelVersionUpdateExpanded
  | SetAzMlWorkspaceRegistryModelVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryModelVersionUpdateViaJsonString;

/**
 * Stores a model version in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryModelVersion`
 */
export const setAzMlWorkspaceRegistryModelVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryModelVersionParameters>,
  ModelVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryModelVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ModelName: "value/modelName",
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
        Dataset: "property/properties/datasets",
        Description: "property/properties/description",
        Flavor: "property/properties/flavors",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        JobName: "property/properties/jobName",
        ModelType: "property/properties/modelType",
        ModelUri: "property/properties/modelUri",
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
      call: registryModelVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityModel, UpdateViaIdentityModelExpanded,
 * UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryModelVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityModel, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryModelVersionModel {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryModelVersionNames2 {
  /** Name of the model container; letter case matters. */
  ModelName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityModelExpanded,
 * UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryModelVersionBody {
  /** Datasets that the model refers to. */
  Dataset?: DatasetReference[] | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** The model's flavors and the data of each. */
  Flavor?: Record<string, FlavorData | null> | null;
  /**
   * Whether the asset has been archived.
   *
   * Default: `false`.
   */
  IsArchived?: boolean;
  /** Training job that made the model. */
  JobName?: string | null;
  /** Format in which the model is stored; used for NCD. */
  ModelType?: string | null;
  /** URI of the model's files. */
  ModelUri?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Lifecycle stage given to the model. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceRegistryModelVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryModelVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityModel, UpdateViaIdentityModelExpanded. */
interface UpdateAzMlWorkspaceRegistryModelVersionIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryModelVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdate = UpdateAzMlWorkspaceRegistryModelVersionNames &
  UpdateAzMlWorkspaceRegistryModelVersionModel &
  UpdateAzMlWorkspaceRegistryModelVersionNames2 &
  UpdateAzMlWorkspaceRegistryModelVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateExpanded = UpdateAzMlWorkspaceRegistryModelVersionNames &
  UpdateAzMlWorkspaceRegistryModelVersionNames2 &
  UpdateAzMlWorkspaceRegistryModelVersionBody &
  UpdateAzMlWorkspaceRegistryModelVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentity = UpdateAzMlWorkspaceRegistryModelVersionModel &
  UpdateAzMlWorkspaceRegistryModelVersionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryModelVersionBody & UpdateAzMlWorkspaceRegistryModelVersionIdentity;

/** Parameter set UpdateViaIdentityModel of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityModel =
  UpdateAzMlWorkspaceRegistryModelVersionNames &
    UpdateAzMlWorkspaceRegistryModelVersionModel &
    UpdateAzMlWorkspaceRegistryModelVersionIdentity2;

/** Parameter set UpdateViaIdentityModelExpanded of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityModelExpanded =
  UpdateAzMlWorkspaceRegistryModelVersionNames &
    UpdateAzMlWorkspaceRegistryModelVersionBody &
    UpdateAzMlWorkspaceRegistryModelVersionIdentity2;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryModelVersionNames &
    UpdateAzMlWorkspaceRegistryModelVersionModel &
    UpdateAzMlWorkspaceRegistryModelVersionNames2 &
    UpdateAzMlWorkspaceRegistryModelVersionIdentity3;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryModelVersion. */
export type UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryModelVersionNames &
    UpdateAzMlWorkspaceRegistryModelVersionNames2 &
    UpdateAzMlWorkspaceRegistryModelVersionBody &
    UpdateAzMlWorkspaceRegistryModelVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRegistryModelVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryModelVersionParameters =
  | UpdateAzMlWorkspaceRegistryModelVersionUpdate
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateExpanded
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityModel
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityModelExpanded
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryModelVersionUpdateViaIdentityRegistryExpanded;

/**
 * Stores a model version in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryModelVersion`
 */
export const updateAzMlWorkspaceRegistryModelVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryModelVersionParameters>,
  ModelVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryModelVersion",
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
      mandatory: { ModelName: "value/modelName" },
    },
    {
      optional: {
        Dataset: "property/properties/datasets",
        Description: "property/properties/description",
        Flavor: "property/properties/flavors",
        IsArchived: "property/properties/isArchived",
        JobName: "property/properties/jobName",
        ModelType: "property/properties/modelType",
        ModelUri: "property/properties/modelUri",
        ResourceBaseProperty: "property/properties/properties",
        Stage: "property/properties/stage",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/registryName/modelName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryModelVersions.get,
      values: ["resourceGroupName", "registryName", "modelName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
    {
      call: registryModelVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "modelName", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/models/{modelName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        modelName: "value/modelName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityModel: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityModelExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
