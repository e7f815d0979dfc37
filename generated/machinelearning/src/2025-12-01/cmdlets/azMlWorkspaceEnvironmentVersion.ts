// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  AutoRebuildSetting,
  DestinationAsset,
  EnvironmentVersion,
  ListViewType,
  OperatingSystemType,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as environmentVersions from "../environmentVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceEnvironmentVersionNames {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityEnvironment, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceEnvironmentVersionNames2 {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceEnvironmentVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceEnvironmentVersion. */
export type GetAzMlWorkspaceEnvironmentVersionGet = GetAzMlWorkspaceEnvironmentVersionNames &
  GetAzMlWorkspaceEnvironmentVersionNames2 &
  GetAzMlWorkspaceEnvironmentVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceEnvironmentVersion. */
export interface GetAzMlWorkspaceEnvironmentVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityEnvironment of Get-AzMlWorkspaceEnvironmentVersion. */
export type GetAzMlWorkspaceEnvironmentVersionGetViaIdentityEnvironment = GetAzMlWorkspaceEnvironmentVersionNames2 & {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceEnvironmentVersion. */
export type GetAzMlWorkspaceEnvironmentVersionGetViaIdentityWorkspace = GetAzMlWorkspaceEnvironmentVersionNames &
  GetAzMlWorkspaceEnvironmentVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceEnvironmentVersion. */
export type GetAzMlWorkspaceEnvironmentVersionList = GetAzMlWorkspaceEnvironmentVersionNames &
  GetAzMlWorkspaceEnvironmentVersionNames3 & {
    /**
     * Which entries to include: active, archived, or both.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** How to sort the result. */
    OrderBy?: string;
    /** Token that continues an earlier listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Upper bound on the number of results. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type GetAzMlWorkspaceEnvironmentVersionParameters =
  | GetAzMlWorkspaceEnvironmentVersionGet
  | GetAzMlWorkspaceEnvironmentVersionGetViaIdentity
  | GetAzMlWorkspaceEnvironmentVersionGetViaIdentityEnvironment
  | GetAzMlWorkspaceEnvironmentVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceEnvironmentVersionList;

/**
 * Lists the versions that an environment container holds.
 *
 * `Get-AzMlWorkspaceEnvironmentVersion`
 */
export const getAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceEnvironmentVersionGet
    | GetAzMlWorkspaceEnvironmentVersionGetViaIdentity
    | GetAzMlWorkspaceEnvironmentVersionGetViaIdentityEnvironment
    | GetAzMlWorkspaceEnvironmentVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceEnvironmentVersionParameters
  >,
  EnvironmentVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceEnvironmentVersionList, GetAzMlWorkspaceEnvironmentVersionParameters>,
    EnvironmentVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEnvironmentVersion",
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
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
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
      call: environmentVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: environmentVersions.list,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions",
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
    GetViaIdentityEnvironment: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityEnvironment, CreateViaIdentityEnvironmentExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceEnvironmentVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceEnvironmentVersionNames2 {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityEnvironment, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceEnvironmentVersionModel {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceEnvironmentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityEnvironmentExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceEnvironmentVersionBody {
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
interface NewAzMlWorkspaceEnvironmentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityEnvironment, CreateViaIdentityEnvironmentExpanded. */
interface NewAzMlWorkspaceEnvironmentVersionIdentity2 {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEnvironmentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreate = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionNames2 &
  NewAzMlWorkspaceEnvironmentVersionModel &
  NewAzMlWorkspaceEnvironmentVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateExpanded = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionNames2 &
  NewAzMlWorkspaceEnvironmentVersionShared &
  NewAzMlWorkspaceEnvironmentVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentity = NewAzMlWorkspaceEnvironmentVersionModel &
  NewAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set CreateViaIdentityEnvironment of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityEnvironment = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionModel &
  NewAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set CreateViaIdentityEnvironmentExpanded of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityEnvironmentExpanded =
  NewAzMlWorkspaceEnvironmentVersionNames &
    NewAzMlWorkspaceEnvironmentVersionBody &
    NewAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityExpanded = NewAzMlWorkspaceEnvironmentVersionBody &
  NewAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionNames2 &
  NewAzMlWorkspaceEnvironmentVersionModel &
  NewAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceEnvironmentVersionNames &
    NewAzMlWorkspaceEnvironmentVersionNames2 &
    NewAzMlWorkspaceEnvironmentVersionBody &
    NewAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaJsonFilePath = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionNames2 &
  NewAzMlWorkspaceEnvironmentVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceEnvironmentVersion. */
export type NewAzMlWorkspaceEnvironmentVersionCreateViaJsonString = NewAzMlWorkspaceEnvironmentVersionNames &
  NewAzMlWorkspaceEnvironmentVersionNames2 &
  NewAzMlWorkspaceEnvironmentVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type NewAzMlWorkspaceEnvironmentVersionParameters =
  | NewAzMlWorkspaceEnvironmentVersionCreate
  | NewAzMlWorkspaceEnvironmentVersionCreateExpanded
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentity
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityEnvironment
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityEnvironmentExpanded
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceEnvironmentVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceEnvironmentVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceEnvironmentVersionCreateViaJsonString;

/**
 * Stores an environment version, new or changed.
 *
 * `New-AzMlWorkspaceEnvironmentVersion`
 */
export const newAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceEnvironmentVersion",
  service,
  changes: true,
  groups: [
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: environmentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
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
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3, 4], operations: [0] },
    CreateViaIdentity: { groups: [2, 5], operations: [0] },
    CreateViaIdentityEnvironment: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityEnvironmentExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityEnvironment, PublishViaIdentityEnvironmentExpanded,
 * PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded, PublishViaJsonFilePath,
 * PublishViaJsonString.
 */
interface PublishAzMlWorkspaceEnvironmentVersionNames {
  /** Which version to publish; case matters. */
  Version: string;
}

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded,
 * PublishViaJsonFilePath, PublishViaJsonString.
 */
interface PublishAzMlWorkspaceEnvironmentVersionNames2 {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Publish, PublishViaIdentity, PublishViaIdentityEnvironment, PublishViaIdentityWorkspace. */
interface PublishAzMlWorkspaceEnvironmentVersionModel {
  /** Where in a registry an asset is to be published. */
  Body: DestinationAsset;
}

/** Parameters of Publish, PublishExpanded, PublishViaJsonFilePath, PublishViaJsonString. */
interface PublishAzMlWorkspaceEnvironmentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of PublishExpanded, PublishViaIdentityEnvironmentExpanded, PublishViaIdentityExpanded,
 * PublishViaIdentityWorkspaceExpanded.
 */
interface PublishAzMlWorkspaceEnvironmentVersionBody {
  /** Name that the asset gets at the destination. */
  DestinationName?: string | null;
  /** Version that the asset gets at the destination. */
  DestinationVersion?: string | null;
  /** Name of the registry to publish into. */
  RegistryName?: string | null;
}

/** Parameters of PublishViaIdentity, PublishViaIdentityExpanded. */
interface PublishAzMlWorkspaceEnvironmentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityEnvironment, PublishViaIdentityEnvironmentExpanded. */
interface PublishAzMlWorkspaceEnvironmentVersionIdentity2 {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded. */
interface PublishAzMlWorkspaceEnvironmentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Publish of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublish = PublishAzMlWorkspaceEnvironmentVersionNames &
  PublishAzMlWorkspaceEnvironmentVersionNames2 &
  PublishAzMlWorkspaceEnvironmentVersionModel &
  PublishAzMlWorkspaceEnvironmentVersionShared;

/** Parameter set PublishExpanded of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishExpanded = PublishAzMlWorkspaceEnvironmentVersionNames &
  PublishAzMlWorkspaceEnvironmentVersionNames2 &
  PublishAzMlWorkspaceEnvironmentVersionShared &
  PublishAzMlWorkspaceEnvironmentVersionBody;

/** Parameter set PublishViaIdentity of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentity = PublishAzMlWorkspaceEnvironmentVersionModel &
  PublishAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set PublishViaIdentityEnvironment of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityEnvironment =
  PublishAzMlWorkspaceEnvironmentVersionNames &
    PublishAzMlWorkspaceEnvironmentVersionModel &
    PublishAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set PublishViaIdentityEnvironmentExpanded of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityEnvironmentExpanded =
  PublishAzMlWorkspaceEnvironmentVersionNames &
    PublishAzMlWorkspaceEnvironmentVersionBody &
    PublishAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set PublishViaIdentityExpanded of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityExpanded =
  PublishAzMlWorkspaceEnvironmentVersionBody & PublishAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set PublishViaIdentityWorkspace of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityWorkspace =
  PublishAzMlWorkspaceEnvironmentVersionNames &
    PublishAzMlWorkspaceEnvironmentVersionNames2 &
    PublishAzMlWorkspaceEnvironmentVersionModel &
    PublishAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameter set PublishViaIdentityWorkspaceExpanded of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityWorkspaceExpanded =
  PublishAzMlWorkspaceEnvironmentVersionNames &
    PublishAzMlWorkspaceEnvironmentVersionNames2 &
    PublishAzMlWorkspaceEnvironmentVersionBody &
    PublishAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameter set PublishViaJsonFilePath of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaJsonFilePath = PublishAzMlWorkspaceEnvironmentVersionNames &
  PublishAzMlWorkspaceEnvironmentVersionNames2 &
  PublishAzMlWorkspaceEnvironmentVersionShared & {
    /** Path of Json file supplied to the Publish operation */
    JsonFilePath: string;
  };

/** Parameter set PublishViaJsonString of Publish-AzMlWorkspaceEnvironmentVersion. */
export type PublishAzMlWorkspaceEnvironmentVersionPublishViaJsonString = PublishAzMlWorkspaceEnvironmentVersionNames &
  PublishAzMlWorkspaceEnvironmentVersionNames2 &
  PublishAzMlWorkspaceEnvironmentVersionShared & {
    /** Json string supplied to the Publish operation */
    JsonString: string;
  };

/** Parameters of {@link publishAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type PublishAzMlWorkspaceEnvironmentVersionParameters =
  | PublishAzMlWorkspaceEnvironmentVersionPublish
  | PublishAzMlWorkspaceEnvironmentVersionPublishExpanded
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentity
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityEnvironment
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityEnvironmentExpanded
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityExpanded
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityWorkspace
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaIdentityWorkspaceExpanded
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaJsonFilePath
  | PublishAzMlWorkspaceEnvironmentVersionPublishViaJsonString;

/**
 * Copies an environment version from the workspace to a registry.
 *
 * `Publish-AzMlWorkspaceEnvironmentVersion`
 */
export const publishAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<PublishAzMlWorkspaceEnvironmentVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Publish-AzMlWorkspaceEnvironmentVersion",
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
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: {
        DestinationName: "property/destinationName",
        DestinationVersion: "property/destinationVersion",
        RegistryName: "property/registryName",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: environmentVersions.publish,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}/publish",
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
    Publish: { groups: [0, 1, 2, 3, 4], operations: [0] },
    PublishExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    PublishViaIdentity: { groups: [0, 3, 6], operations: [0] },
    PublishViaIdentityEnvironment: { groups: [0, 1, 3, 7], operations: [0] },
    PublishViaIdentityEnvironmentExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    PublishViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    PublishViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    PublishViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    PublishViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    PublishViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "PublishExpanded",
});

/** Parameters of Delete, DeleteViaIdentityEnvironment, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceEnvironmentVersionNames {
  /** Which version to remove; case matters. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceEnvironmentVersionNames2 {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceEnvironmentVersion. */
export type RemoveAzMlWorkspaceEnvironmentVersionDelete = RemoveAzMlWorkspaceEnvironmentVersionNames &
  RemoveAzMlWorkspaceEnvironmentVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceEnvironmentVersion. */
export interface RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityEnvironment of Remove-AzMlWorkspaceEnvironmentVersion. */
export type RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentityEnvironment =
  RemoveAzMlWorkspaceEnvironmentVersionNames & {
    /** Identity Parameter */
    EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceEnvironmentVersion. */
export type RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceEnvironmentVersionNames &
    RemoveAzMlWorkspaceEnvironmentVersionNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceEnvironmentVersionParameters =
  | RemoveAzMlWorkspaceEnvironmentVersionDelete
  | RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentityEnvironment
  | RemoveAzMlWorkspaceEnvironmentVersionDeleteViaIdentityWorkspace;

/**
 * Removes one version of an environment.
 *
 * `Remove-AzMlWorkspaceEnvironmentVersion`
 */
export const removeAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceEnvironmentVersionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceEnvironmentVersion",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
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
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: environmentVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
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
    DeleteViaIdentityEnvironment: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceEnvironmentVersionCommon {
  /** Which environment container; case matters. */
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

/** Parameter set Update of Set-AzMlWorkspaceEnvironmentVersion. */
export type SetAzMlWorkspaceEnvironmentVersionUpdate = SetAzMlWorkspaceEnvironmentVersionCommon & {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceEnvironmentVersion. */
export type SetAzMlWorkspaceEnvironmentVersionUpdateExpanded = SetAzMlWorkspaceEnvironmentVersionCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceEnvironmentVersion. */
export type SetAzMlWorkspaceEnvironmentVersionUpdateViaJsonFilePath = SetAzMlWorkspaceEnvironmentVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceEnvironmentVersion. */
export type SetAzMlWorkspaceEnvironmentVersionUpdateViaJsonString = SetAzMlWorkspaceEnvironmentVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type SetAzMlWorkspaceEnvironmentVersionParameters =
  | SetAzMlWorkspaceEnvironmentVersionUpdate
  | SetAzMlWorkspaceEnvironmentVersionUpdateExpanded
  | SetAzMlWorkspaceEnvironmentVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceEnvironmentVersionUpdateViaJsonString;

/**
 * Stores an environment version, new or changed.
 *
 * `Set-AzMlWorkspaceEnvironmentVersion`
 */
export const setAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceEnvironmentVersion",
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
      optional: { SubscriptionId: "client/subscriptionId" },
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
      call: environmentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityEnvironment, UpdateViaIdentityEnvironmentExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceEnvironmentVersionNames {
  /** Which version of it; case matters. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityEnvironment, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceEnvironmentVersionModel {
  /** ARM resource wrapper around an environment version. */
  Body: EnvironmentVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEnvironmentVersionNames2 {
  /** Which environment container; case matters. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityEnvironmentExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceEnvironmentVersionBody {
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
interface UpdateAzMlWorkspaceEnvironmentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceEnvironmentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityEnvironment, UpdateViaIdentityEnvironmentExpanded. */
interface UpdateAzMlWorkspaceEnvironmentVersionIdentity2 {
  /** Identity Parameter */
  EnvironmentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEnvironmentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdate = UpdateAzMlWorkspaceEnvironmentVersionNames &
  UpdateAzMlWorkspaceEnvironmentVersionModel &
  UpdateAzMlWorkspaceEnvironmentVersionNames2 &
  UpdateAzMlWorkspaceEnvironmentVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateExpanded = UpdateAzMlWorkspaceEnvironmentVersionNames &
  UpdateAzMlWorkspaceEnvironmentVersionNames2 &
  UpdateAzMlWorkspaceEnvironmentVersionBody &
  UpdateAzMlWorkspaceEnvironmentVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentity = UpdateAzMlWorkspaceEnvironmentVersionModel &
  UpdateAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set UpdateViaIdentityEnvironment of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityEnvironment =
  UpdateAzMlWorkspaceEnvironmentVersionNames &
    UpdateAzMlWorkspaceEnvironmentVersionModel &
    UpdateAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set UpdateViaIdentityEnvironmentExpanded of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityEnvironmentExpanded =
  UpdateAzMlWorkspaceEnvironmentVersionNames &
    UpdateAzMlWorkspaceEnvironmentVersionBody &
    UpdateAzMlWorkspaceEnvironmentVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceEnvironmentVersionBody &
  UpdateAzMlWorkspaceEnvironmentVersionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceEnvironmentVersionNames &
    UpdateAzMlWorkspaceEnvironmentVersionModel &
    UpdateAzMlWorkspaceEnvironmentVersionNames2 &
    UpdateAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceEnvironmentVersion. */
export type UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceEnvironmentVersionNames &
    UpdateAzMlWorkspaceEnvironmentVersionNames2 &
    UpdateAzMlWorkspaceEnvironmentVersionBody &
    UpdateAzMlWorkspaceEnvironmentVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceEnvironmentVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceEnvironmentVersionParameters =
  | UpdateAzMlWorkspaceEnvironmentVersionUpdate
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateExpanded
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityEnvironment
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityEnvironmentExpanded
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceEnvironmentVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Stores an environment version, new or changed.
 *
 * `Update-AzMlWorkspaceEnvironmentVersion`
 */
export const updateAzMlWorkspaceEnvironmentVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceEnvironmentVersionParameters>,
  EnvironmentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceEnvironmentVersion",
  service,
  changes: true,
  groups: [
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
      mandatory: { EnvironmentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: environmentVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: environmentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/environmentType", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
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
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 2, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [1, 5], operations: [0, 1] },
    UpdateViaIdentityEnvironment: { groups: [0, 1, 6], operations: [0, 1] },
    UpdateViaIdentityEnvironmentExpanded: { groups: [0, 3, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 3, 7], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
