// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { AutoRebuildSetting, EnvironmentVersion, ListViewType, OperatingSystemType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as registryEnvironmentVersions from "../registryEnvironmentVersions.js";

/** Parameters of Get, GetViaIdentityRegistry, List. */
interface GetAzMlWorkspaceRegistryEnvironmentVersionNames {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameters of Get, GetViaIdentityEnvironment, GetViaIdentityRegistry. */
interface GetAzMlWorkspaceRegistryEnvironmentVersionNames2 {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceRegistryEnvironmentVersionNames3 {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceRegistryEnvironmentVersion. */
export type GetAzMlWorkspaceRegistryEnvironmentVersionGet = GetAzMlWorkspaceRegistryEnvironmentVersionNames &
  GetAzMlWorkspaceRegistryEnvironmentVersionNames2 &
  GetAzMlWorkspaceRegistryEnvironmentVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceRegistryEnvironmentVersion. */
export interface GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityEnvironment of Get-AzMlWorkspaceRegistryEnvironmentVersion. */
export type GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityEnvironment =
  GetAzMlWorkspaceRegistryEnvironmentVersionNames2 & {
    /** Identity Parameter */
    EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityRegistry of Get-AzMlWorkspaceRegistryEnvironmentVersion. */
export type GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityRegistry =
  GetAzMlWorkspaceRegistryEnvironmentVersionNames &
    GetAzMlWorkspaceRegistryEnvironmentVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set List of Get-AzMlWorkspaceRegistryEnvironmentVersion. */
export type GetAzMlWorkspaceRegistryEnvironmentVersionList = GetAzMlWorkspaceRegistryEnvironmentVersionNames &
  GetAzMlWorkspaceRegistryEnvironmentVersionNames3 & {
    /**
     * Whether to show active items, archived ones, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** How the results are sorted. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Upper bound on the number of results. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceRegistryEnvironmentVersion}: those of one of its sets. */
export type GetAzMlWorkspaceRegistryEnvironmentVersionParameters =
  | GetAzMlWorkspaceRegistryEnvironmentVersionGet
  | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentity
  | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityEnvironment
  | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityRegistry
  | GetAzMlWorkspaceRegistryEnvironmentVersionList;

/**
 * Lists the versions of a registry's environment container.
 *
 * `Get-AzMlWorkspaceRegistryEnvironmentVersion`
 */
export const getAzMlWorkspaceRegistryEnvironmentVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceRegistryEnvironmentVersionGet
    | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentity
    | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityEnvironment
    | GetAzMlWorkspaceRegistryEnvironmentVersionGetViaIdentityRegistry,
    GetAzMlWorkspaceRegistryEnvironmentVersionParameters
  >,
  EnvironmentVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceRegistryEnvironmentVersionList, GetAzMlWorkspaceRegistryEnvironmentVersionParameters>,
    EnvironmentVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceRegistryEnvironmentVersion",
  service,
  groups: [
    {
      mandatory: { EnvironmentName: "value/environmentName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
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
        Top: "option/top",
      },
    },
  ],
  operations: [
    {
      call: registryEnvironmentVersions.get,
      values: ["resourceGroupName", "registryName", "environmentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
        version: "value/version",
      },
    },
    {
      call: registryEnvironmentVersions.list,
      values: ["resourceGroupName", "registryName", "environmentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityEnvironment: { groups: [1, 5], operations: [0] },
    GetViaIdentityRegistry: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityEnvironment, CreateViaIdentityEnvironmentExpanded,
 * CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryEnvironmentVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceRegistryEnvironmentVersionNames2 {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityEnvironment, CreateViaIdentityRegistry. */
interface NewAzMlWorkspaceRegistryEnvironmentVersionModel {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceRegistryEnvironmentVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityEnvironmentExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityRegistryExpanded.
 */
interface NewAzMlWorkspaceRegistryEnvironmentVersionBody {
  /**
   * When the derived image is rebuilt by itself; Disabled if not given.
   *
   * Default: `"Disabled"`.
   */
  AutoRebuild?: AutoRebuildSetting;
  /** URI of the build context; mandatory. Creation takes blob URIs; blob or Git URIs may come back. */
  BuildContextUri?: string;
  /**
   * Where the Dockerfile lies within the build context.
   *
   * Default: `"Dockerfile"`.
   */
  BuildDockerfilePath?: string;
  /** Conda environment file listing the packages to install (Python, R, C/C++ ...). */
  CondaFile?: string;
  /** Free text about the asset. */
  Description?: string | null;
  /** Name of the container image on which the environment is based. */
  Image?: string;
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
  /** Required. Path of the route. */
  LivenessRoutePath?: string;
  /** Required. Port of the route. */
  LivenessRoutePort?: number;
  /**
   * Operating system of the environment; Linux if not given.
   *
   * Default: `"Linux"`.
   */
  OSType?: OperatingSystemType;
  /** Required. Path of the route. */
  ReadinessRoutePath?: string;
  /** Required. Port of the route. */
  ReadinessRoutePort?: number;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Required. Path of the route. */
  ScoringRoutePath?: string;
  /** Required. Port of the route. */
  ScoringRoutePort?: number;
  /** Lifecycle stage that the environment is in. */
  Stage?: string | null;
  /** Required. Path of the route. */
  StartupRoutePath?: string;
  /** Required. Port of the route. */
  StartupRoutePort?: number;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceRegistryEnvironmentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityEnvironment, CreateViaIdentityEnvironmentExpanded. */
interface NewAzMlWorkspaceRegistryEnvironmentVersionIdentity2 {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityRegistry, CreateViaIdentityRegistryExpanded. */
interface NewAzMlWorkspaceRegistryEnvironmentVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreate = NewAzMlWorkspaceRegistryEnvironmentVersionNames &
  NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
  NewAzMlWorkspaceRegistryEnvironmentVersionModel &
  NewAzMlWorkspaceRegistryEnvironmentVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateExpanded = NewAzMlWorkspaceRegistryEnvironmentVersionNames &
  NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
  NewAzMlWorkspaceRegistryEnvironmentVersionShared &
  NewAzMlWorkspaceRegistryEnvironmentVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentity =
  NewAzMlWorkspaceRegistryEnvironmentVersionModel & NewAzMlWorkspaceRegistryEnvironmentVersionIdentity;

/** Parameter set CreateViaIdentityEnvironment of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityEnvironment =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionModel &
    NewAzMlWorkspaceRegistryEnvironmentVersionIdentity2;

/** Parameter set CreateViaIdentityEnvironmentExpanded of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityEnvironmentExpanded =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionBody &
    NewAzMlWorkspaceRegistryEnvironmentVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityExpanded =
  NewAzMlWorkspaceRegistryEnvironmentVersionBody & NewAzMlWorkspaceRegistryEnvironmentVersionIdentity;

/** Parameter set CreateViaIdentityRegistry of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityRegistry =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    NewAzMlWorkspaceRegistryEnvironmentVersionModel &
    NewAzMlWorkspaceRegistryEnvironmentVersionIdentity3;

/** Parameter set CreateViaIdentityRegistryExpanded of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityRegistryExpanded =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    NewAzMlWorkspaceRegistryEnvironmentVersionBody &
    NewAzMlWorkspaceRegistryEnvironmentVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaJsonFilePath =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    NewAzMlWorkspaceRegistryEnvironmentVersionShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceRegistryEnvironmentVersion. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaJsonString =
  NewAzMlWorkspaceRegistryEnvironmentVersionNames &
    NewAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    NewAzMlWorkspaceRegistryEnvironmentVersionShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceRegistryEnvironmentVersion}: those of one of its sets. */
export type NewAzMlWorkspaceRegistryEnvironmentVersionParameters =
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreate
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateExpanded
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentity
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityEnvironment
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityEnvironmentExpanded
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityRegistry
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaIdentityRegistryExpanded
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceRegistryEnvironmentVersionCreateViaJsonString;

/**
 * Stores an environment version in a registry, whether new or already there.
 *
 * `New-AzMlWorkspaceRegistryEnvironmentVersion`
 */
export const newAzMlWorkspaceRegistryEnvironmentVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceRegistryEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceRegistryEnvironmentVersion",
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
      mandatory: { EnvironmentName: "value/environmentName" },
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
        AutoRebuild: "property/properties/autoRebuild",
        BuildContextUri: "property/properties/build/contextUri",
        BuildDockerfilePath: "property/properties/build/dockerfilePath",
        CondaFile: "property/properties/condaFile",
        Description: "property/properties/description",
        Image: "property/properties/image",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        LivenessRoutePath: "property/properties/inferenceConfig/livenessRoute/path",
        LivenessRoutePort: "property/properties/inferenceConfig/livenessRoute/port",
        OSType: "property/properties/osType",
        ReadinessRoutePath: "property/properties/inferenceConfig/readinessRoute/path",
        ReadinessRoutePort: "property/properties/inferenceConfig/readinessRoute/port",
        ResourceBaseProperty: "property/properties/properties",
        ScoringRoutePath: "property/properties/inferenceConfig/scoringRoute/path",
        ScoringRoutePort: "property/properties/inferenceConfig/scoringRoute/port",
        Stage: "property/properties/stage",
        StartupRoutePath: "property/properties/inferenceConfig/startupRoute/path",
        StartupRoutePort: "property/properties/inferenceConfig/startupRoute/port",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
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
      call: registryEnvironmentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityEnvironment: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityEnvironmentExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityRegistryExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityEnvironment, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryEnvironmentVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityRegistry. */
interface RemoveAzMlWorkspaceRegistryEnvironmentVersionNames2 {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceRegistryEnvironmentVersion. */
export type RemoveAzMlWorkspaceRegistryEnvironmentVersionDelete = RemoveAzMlWorkspaceRegistryEnvironmentVersionNames &
  RemoveAzMlWorkspaceRegistryEnvironmentVersionNames2 & {
    /** Registry name; letter case is ignored. */
    RegistryName: string;
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceRegistryEnvironmentVersion. */
export interface RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityEnvironment of Remove-AzMlWorkspaceRegistryEnvironmentVersion. */
export type RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentityEnvironment =
  RemoveAzMlWorkspaceRegistryEnvironmentVersionNames & {
    /** Identity Parameter */
    EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityRegistry of Remove-AzMlWorkspaceRegistryEnvironmentVersion. */
export type RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentityRegistry =
  RemoveAzMlWorkspaceRegistryEnvironmentVersionNames &
    RemoveAzMlWorkspaceRegistryEnvironmentVersionNames2 & {
      /** Identity Parameter */
      RegistryInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceRegistryEnvironmentVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceRegistryEnvironmentVersionParameters =
  | RemoveAzMlWorkspaceRegistryEnvironmentVersionDelete
  | RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentityEnvironment
  | RemoveAzMlWorkspaceRegistryEnvironmentVersionDeleteViaIdentityRegistry;

/**
 * Removes an environment version from a registry.
 *
 * `Remove-AzMlWorkspaceRegistryEnvironmentVersion`
 */
export const removeAzMlWorkspaceRegistryEnvironmentVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceRegistryEnvironmentVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceRegistryEnvironmentVersion",
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
      mandatory: { EnvironmentName: "value/environmentName" },
    },
    {
      mandatory: { RegistryName: "value/registryName", ResourceGroupName: "value/resourceGroupName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryEnvironmentVersions.delete,
      values: ["resourceGroupName", "registryName", "environmentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityEnvironment: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityRegistry: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceRegistryEnvironmentVersionCommon {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameter set Update of Set-AzMlWorkspaceRegistryEnvironmentVersion. */
export type SetAzMlWorkspaceRegistryEnvironmentVersionUpdate = SetAzMlWorkspaceRegistryEnvironmentVersionCommon & {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceRegistryEnvironmentVersion. */
export type SetAzMlWorkspaceRegistryEnvironmentVersionUpdateExpanded =
  SetAzMlWorkspaceRegistryEnvironmentVersionCommon & {
    /**
     * When the derived image is rebuilt by itself; Disabled if not given.
     *
     * Default: `"Disabled"`.
     */
    AutoRebuild?: AutoRebuildSetting;
    /** URI of the build context; mandatory. Creation takes blob URIs; blob or Git URIs may come back. */
    BuildContextUri?: string;
    /**
     * Where the Dockerfile lies within the build context.
     *
     * Default: `"Dockerfile"`.
     */
    BuildDockerfilePath?: string;
    /** Conda environment file listing the packages to install (Python, R, C/C++ ...). */
    CondaFile?: string;
    /** Free text about the asset. */
    Description?: string | null;
    /** Name of the container image on which the environment is based. */
    Image?: string;
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
    /** Required. Path of the route. */
    LivenessRoutePath?: string;
    /** Required. Port of the route. */
    LivenessRoutePort?: number;
    /**
     * Operating system of the environment; Linux if not given.
     *
     * Default: `"Linux"`.
     */
    OSType?: OperatingSystemType;
    /** Required. Path of the route. */
    ReadinessRoutePath?: string;
    /** Required. Port of the route. */
    ReadinessRoutePort?: number;
    /** Properties of the asset, by name. */
    ResourceBaseProperty?: Record<string, string | null> | null;
    /** Required. Path of the route. */
    ScoringRoutePath?: string;
    /** Required. Port of the route. */
    ScoringRoutePort?: number;
    /** Lifecycle stage that the environment is in. */
    Stage?: string | null;
    /** Required. Path of the route. */
    StartupRoutePath?: string;
    /** Required. Port of the route. */
    StartupRoutePort?: number;
    /** Tags by name; they can be added, changed and taken away. */
    Tag?: Record<string, string | null> | null;
  };

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceRegistryEnvironmentVersion. */
export type SetAzMlWorkspaceRegistryEnvironmentVersionUpdateViaJsonFilePath =
  SetAzMlWorkspaceRegistryEnvironmentVersionCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceRegistryEnvironmentVersion. */
export type SetAzMlWorkspaceRegistryEnvironmentVersionUpdateViaJsonString =
  SetAzMlWorkspaceRegistryEnvironmentVersionCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceRegistryEnvironmentVersion}: those of one of its sets. */
export type SetAzMlWorkspaceRegistryEnvironmentVersionParameters =
  | SetAzMlWorkspaceRegistryEnvironmentVersionUpdate
  | SetAzMlWorkspaceRegistryEnvironmentVersionUpdateExpanded
  | SetAzMlWorkspaceRegistryEnvironmentVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceRegistryEnvironmentVersionUpdateViaJsonString;

/**
 * Stores an environment version in a registry, whether new or already there.
 *
 * `Set-AzMlWorkspaceRegistryEnvironmentVersion`
 */
export const setAzMlWorkspaceRegistryEnvironmentVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceRegistryEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceRegistryEnvironmentVersion",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        EnvironmentName: "value/environmentName",
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
        AutoRebuild: "property/properties/autoRebuild",
        BuildContextUri: "property/properties/build/contextUri",
        BuildDockerfilePath: "property/properties/build/dockerfilePath",
        CondaFile: "property/properties/condaFile",
        Description: "property/properties/description",
        Image: "property/properties/image",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        LivenessRoutePath: "property/properties/inferenceConfig/livenessRoute/path",
        LivenessRoutePort: "property/properties/inferenceConfig/livenessRoute/port",
        OSType: "property/properties/osType",
        ReadinessRoutePath: "property/properties/inferenceConfig/readinessRoute/path",
        ReadinessRoutePort: "property/properties/inferenceConfig/readinessRoute/port",
        ResourceBaseProperty: "property/properties/properties",
        ScoringRoutePath: "property/properties/inferenceConfig/scoringRoute/path",
        ScoringRoutePort: "property/properties/inferenceConfig/scoringRoute/port",
        Stage: "property/properties/stage",
        StartupRoutePath: "property/properties/inferenceConfig/startupRoute/path",
        StartupRoutePort: "property/properties/inferenceConfig/startupRoute/port",
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
      call: registryEnvironmentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityEnvironment, UpdateViaIdentityEnvironmentExpanded,
 * UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionNames {
  /** Which version; letter case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityEnvironment, UpdateViaIdentityRegistry. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionModel {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionNames2 {
  /** Name of the environment container; letter case matters. */
  EnvironmentName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityEnvironmentExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityRegistryExpanded.
 */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionBody {
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
  /** Lifecycle stage that the environment is in. */
  Stage?: string | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionShared {
  /** Registry name; letter case is ignored. */
  RegistryName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityEnvironment, UpdateViaIdentityEnvironmentExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity2 {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityRegistry, UpdateViaIdentityRegistryExpanded. */
interface UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity3 {
  /** Identity Parameter */
  RegistryInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdate = UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
  UpdateAzMlWorkspaceRegistryEnvironmentVersionModel &
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames2 &
  UpdateAzMlWorkspaceRegistryEnvironmentVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionBody &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentity =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionModel & UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity;

/** Parameter set UpdateViaIdentityEnvironment of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityEnvironment =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionModel &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity2;

/** Parameter set UpdateViaIdentityEnvironmentExpanded of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityEnvironmentExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionBody &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionBody & UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity;

/** Parameter set UpdateViaIdentityRegistry of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityRegistry =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionModel &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity3;

/** Parameter set UpdateViaIdentityRegistryExpanded of Update-AzMlWorkspaceRegistryEnvironmentVersion. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityRegistryExpanded =
  UpdateAzMlWorkspaceRegistryEnvironmentVersionNames &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionNames2 &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionBody &
    UpdateAzMlWorkspaceRegistryEnvironmentVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceRegistryEnvironmentVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceRegistryEnvironmentVersionParameters =
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdate
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateExpanded
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityEnvironment
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityEnvironmentExpanded
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityRegistry
  | UpdateAzMlWorkspaceRegistryEnvironmentVersionUpdateViaIdentityRegistryExpanded;

/**
 * Stores an environment version in a registry, whether new or already there.
 *
 * `Update-AzMlWorkspaceRegistryEnvironmentVersion`
 */
export const updateAzMlWorkspaceRegistryEnvironmentVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceRegistryEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceRegistryEnvironmentVersion",
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
      mandatory: { EnvironmentName: "value/environmentName" },
    },
    {
      optional: {
        Description: "property/properties/description",
        IsArchived: "property/properties/isArchived",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/registryName/environmentName" },
    },
    {
      mandatory: { RegistryInputObject: "identity/subscriptionId/resourceGroupName/registryName" },
    },
  ],
  operations: [
    {
      call: registryEnvironmentVersions.get,
      values: ["resourceGroupName", "registryName", "environmentName", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
        version: "value/version",
      },
    },
    {
      call: registryEnvironmentVersions.createOrUpdate,
      values: ["resourceGroupName", "registryName", "environmentName", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/environmentType", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/registries/{registryName}/environments/{environmentName}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        registryName: "value/registryName",
        environmentName: "value/environmentName",
        version: "value/version",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityEnvironment: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityEnvironmentExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityRegistry: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityRegistryExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
