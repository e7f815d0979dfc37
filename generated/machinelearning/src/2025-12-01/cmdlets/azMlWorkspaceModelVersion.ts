// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DatasetReference, DestinationAsset, FlavorData, ListViewType, ModelVersion } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as modelVersions from "../modelVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceModelVersionNames {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Get, GetViaIdentityModel, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceModelVersionNames2 {
  /** The version's identifier; letter case matters */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceModelVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceModelVersion. */
export type GetAzMlWorkspaceModelVersionGet = GetAzMlWorkspaceModelVersionNames &
  GetAzMlWorkspaceModelVersionNames2 &
  GetAzMlWorkspaceModelVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceModelVersion. */
export interface GetAzMlWorkspaceModelVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityModel of Get-AzMlWorkspaceModelVersion. */
export type GetAzMlWorkspaceModelVersionGetViaIdentityModel = GetAzMlWorkspaceModelVersionNames2 & {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceModelVersion. */
export type GetAzMlWorkspaceModelVersionGetViaIdentityWorkspace = GetAzMlWorkspaceModelVersionNames &
  GetAzMlWorkspaceModelVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceModelVersion. */
export type GetAzMlWorkspaceModelVersionList = GetAzMlWorkspaceModelVersionNames &
  GetAzMlWorkspaceModelVersionNames3 & {
    /** Description of the model to look for */
    Description?: string;
    /** The feed, by name */
    Feed?: string;
    /**
     * Whether active entities, archived ones or both are listed
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** How many results to pass over at the start */
    Offset?: number;
    /** Sort order of the list */
    OrderBy?: string;
    /** Filter by properties: names separated by commas, each optionally with =value (a,b=2) */
    Property?: string;
    /** Token that continues an earlier listing */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** Filter by tags: names separated by commas, each optionally with =value (a,b=2) */
    Tag?: string;
    /** Upper limit on the number of records */
    Top?: number;
    /** Version of the model to look for */
    VersionFilter?: string;
  };

/** Parameters of {@link getAzMlWorkspaceModelVersion}: those of one of its sets. */
export type GetAzMlWorkspaceModelVersionParameters =
  | GetAzMlWorkspaceModelVersionGet
  | GetAzMlWorkspaceModelVersionGetViaIdentity
  | GetAzMlWorkspaceModelVersionGetViaIdentityModel
  | GetAzMlWorkspaceModelVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceModelVersionList;

/**
 * Lists the versions inside a model container.
 *
 * `Get-AzMlWorkspaceModelVersion`
 */
export const getAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceModelVersionGet
    | GetAzMlWorkspaceModelVersionGetViaIdentity
    | GetAzMlWorkspaceModelVersionGetViaIdentityModel
    | GetAzMlWorkspaceModelVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceModelVersionParameters
  >,
  ModelVersion
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceModelVersionList, GetAzMlWorkspaceModelVersionParameters>, ModelVersion[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceModelVersion",
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
        mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
      {
        optional: {
          Description: "option/description",
          Feed: "option/feed",
          ListViewType: "option/listViewType",
          Offset: "option/offset",
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
        call: modelVersions.get,
        values: ["resourceGroupName", "workspaceName", "name", "version"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
          version: "value/version",
        },
      },
      {
        call: modelVersions.list,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions",
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
      GetViaIdentityModel: { groups: [1, 5], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
      List: { groups: [0, 2, 7], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityModel, CreateViaIdentityModelExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceModelVersionNames {
  /** The version's identifier; letter case matters */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceModelVersionNames2 {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityModel, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceModelVersionModel {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceModelVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityModelExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceModelVersionBody {
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
interface NewAzMlWorkspaceModelVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityModel, CreateViaIdentityModelExpanded. */
interface NewAzMlWorkspaceModelVersionIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceModelVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreate = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionModel &
  NewAzMlWorkspaceModelVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateExpanded = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionShared &
  NewAzMlWorkspaceModelVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentity = NewAzMlWorkspaceModelVersionModel &
  NewAzMlWorkspaceModelVersionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentityExpanded = NewAzMlWorkspaceModelVersionBody &
  NewAzMlWorkspaceModelVersionIdentity;

/** Parameter set CreateViaIdentityModel of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentityModel = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionModel &
  NewAzMlWorkspaceModelVersionIdentity2;

/** Parameter set CreateViaIdentityModelExpanded of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentityModelExpanded = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionBody &
  NewAzMlWorkspaceModelVersionIdentity2;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionModel &
  NewAzMlWorkspaceModelVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionBody &
  NewAzMlWorkspaceModelVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaJsonFilePath = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceModelVersion. */
export type NewAzMlWorkspaceModelVersionCreateViaJsonString = NewAzMlWorkspaceModelVersionNames &
  NewAzMlWorkspaceModelVersionNames2 &
  NewAzMlWorkspaceModelVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceModelVersion}: those of one of its sets. */
export type NewAzMlWorkspaceModelVersionParameters =
  | NewAzMlWorkspaceModelVersionCreate
  | NewAzMlWorkspaceModelVersionCreateExpanded
  | NewAzMlWorkspaceModelVersionCreateViaIdentity
  | NewAzMlWorkspaceModelVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceModelVersionCreateViaIdentityModel
  | NewAzMlWorkspaceModelVersionCreateViaIdentityModelExpanded
  | NewAzMlWorkspaceModelVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceModelVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceModelVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceModelVersionCreateViaJsonString;

/**
 * Creates a model version, or replaces the existing one.
 *
 * `New-AzMlWorkspaceModelVersion`
 */
export const newAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceModelVersionParameters>,
  ModelVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceModelVersion",
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: modelVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
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
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityModel: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityModelExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityModel, PublishViaIdentityModelExpanded,
 * PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded, PublishViaJsonFilePath,
 * PublishViaJsonString.
 */
interface PublishAzMlWorkspaceModelVersionNames {
  /** The version's identifier; letter case matters */
  Version: string;
}

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded,
 * PublishViaJsonFilePath, PublishViaJsonString.
 */
interface PublishAzMlWorkspaceModelVersionNames2 {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Publish, PublishViaIdentity, PublishViaIdentityModel, PublishViaIdentityWorkspace. */
interface PublishAzMlWorkspaceModelVersionModel {
  /** Where in a registry an asset is to be published. */
  Body: DestinationAsset;
}

/** Parameters of Publish, PublishExpanded, PublishViaJsonFilePath, PublishViaJsonString. */
interface PublishAzMlWorkspaceModelVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/**
 * Parameters of PublishExpanded, PublishViaIdentityExpanded, PublishViaIdentityModelExpanded,
 * PublishViaIdentityWorkspaceExpanded.
 */
interface PublishAzMlWorkspaceModelVersionBody {
  /** Name that the asset gets at the destination. */
  DestinationName?: string | null;
  /** Version that the asset gets at the destination. */
  DestinationVersion?: string | null;
  /** Name of the registry to publish into. */
  RegistryName?: string | null;
}

/** Parameters of PublishViaIdentity, PublishViaIdentityExpanded. */
interface PublishAzMlWorkspaceModelVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityModel, PublishViaIdentityModelExpanded. */
interface PublishAzMlWorkspaceModelVersionIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded. */
interface PublishAzMlWorkspaceModelVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Publish of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublish = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionNames2 &
  PublishAzMlWorkspaceModelVersionModel &
  PublishAzMlWorkspaceModelVersionShared;

/** Parameter set PublishExpanded of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishExpanded = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionNames2 &
  PublishAzMlWorkspaceModelVersionShared &
  PublishAzMlWorkspaceModelVersionBody;

/** Parameter set PublishViaIdentity of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentity = PublishAzMlWorkspaceModelVersionModel &
  PublishAzMlWorkspaceModelVersionIdentity;

/** Parameter set PublishViaIdentityExpanded of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentityExpanded = PublishAzMlWorkspaceModelVersionBody &
  PublishAzMlWorkspaceModelVersionIdentity;

/** Parameter set PublishViaIdentityModel of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentityModel = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionModel &
  PublishAzMlWorkspaceModelVersionIdentity2;

/** Parameter set PublishViaIdentityModelExpanded of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentityModelExpanded = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionBody &
  PublishAzMlWorkspaceModelVersionIdentity2;

/** Parameter set PublishViaIdentityWorkspace of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentityWorkspace = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionNames2 &
  PublishAzMlWorkspaceModelVersionModel &
  PublishAzMlWorkspaceModelVersionIdentity3;

/** Parameter set PublishViaIdentityWorkspaceExpanded of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaIdentityWorkspaceExpanded =
  PublishAzMlWorkspaceModelVersionNames &
    PublishAzMlWorkspaceModelVersionNames2 &
    PublishAzMlWorkspaceModelVersionBody &
    PublishAzMlWorkspaceModelVersionIdentity3;

/** Parameter set PublishViaJsonFilePath of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaJsonFilePath = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionNames2 &
  PublishAzMlWorkspaceModelVersionShared & {
    /** Path of Json file supplied to the Publish operation */
    JsonFilePath: string;
  };

/** Parameter set PublishViaJsonString of Publish-AzMlWorkspaceModelVersion. */
export type PublishAzMlWorkspaceModelVersionPublishViaJsonString = PublishAzMlWorkspaceModelVersionNames &
  PublishAzMlWorkspaceModelVersionNames2 &
  PublishAzMlWorkspaceModelVersionShared & {
    /** Json string supplied to the Publish operation */
    JsonString: string;
  };

/** Parameters of {@link publishAzMlWorkspaceModelVersion}: those of one of its sets. */
export type PublishAzMlWorkspaceModelVersionParameters =
  | PublishAzMlWorkspaceModelVersionPublish
  | PublishAzMlWorkspaceModelVersionPublishExpanded
  | PublishAzMlWorkspaceModelVersionPublishViaIdentity
  | PublishAzMlWorkspaceModelVersionPublishViaIdentityExpanded
  | PublishAzMlWorkspaceModelVersionPublishViaIdentityModel
  | PublishAzMlWorkspaceModelVersionPublishViaIdentityModelExpanded
  | PublishAzMlWorkspaceModelVersionPublishViaIdentityWorkspace
  | PublishAzMlWorkspaceModelVersionPublishViaIdentityWorkspaceExpanded
  | PublishAzMlWorkspaceModelVersionPublishViaJsonFilePath
  | PublishAzMlWorkspaceModelVersionPublishViaJsonString;

/**
 * Copies a model version from the workspace to a registry.
 *
 * `Publish-AzMlWorkspaceModelVersion`
 */
export const publishAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<PublishAzMlWorkspaceModelVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Publish-AzMlWorkspaceModelVersion",
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
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: modelVersions.publish,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}/publish",
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
    PublishViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    PublishViaIdentityModel: { groups: [0, 1, 3, 7], operations: [0] },
    PublishViaIdentityModelExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    PublishViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    PublishViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    PublishViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    PublishViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "PublishExpanded",
});

/** Parameters of Delete, DeleteViaIdentityModel, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceModelVersionNames {
  /** The version's identifier; letter case matters */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceModelVersionNames2 {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceModelVersion. */
export type RemoveAzMlWorkspaceModelVersionDelete = RemoveAzMlWorkspaceModelVersionNames &
  RemoveAzMlWorkspaceModelVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** The workspace, by name */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceModelVersion. */
export interface RemoveAzMlWorkspaceModelVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityModel of Remove-AzMlWorkspaceModelVersion. */
export type RemoveAzMlWorkspaceModelVersionDeleteViaIdentityModel = RemoveAzMlWorkspaceModelVersionNames & {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceModelVersion. */
export type RemoveAzMlWorkspaceModelVersionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceModelVersionNames &
  RemoveAzMlWorkspaceModelVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceModelVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceModelVersionParameters =
  | RemoveAzMlWorkspaceModelVersionDelete
  | RemoveAzMlWorkspaceModelVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceModelVersionDeleteViaIdentityModel
  | RemoveAzMlWorkspaceModelVersionDeleteViaIdentityWorkspace;

/**
 * Removes a model version.
 *
 * `Remove-AzMlWorkspaceModelVersion`
 */
export const removeAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceModelVersionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceModelVersion",
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
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: modelVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
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
    DeleteViaIdentityModel: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceModelVersionCommon {
  /** The container, by name; letter case matters */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The version's identifier; letter case matters */
  Version: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceModelVersion. */
export type SetAzMlWorkspaceModelVersionUpdate = SetAzMlWorkspaceModelVersionCommon & {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceModelVersion. */
export type SetAzMlWorkspaceModelVersionUpdateExpanded = SetAzMlWorkspaceModelVersionCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceModelVersion. */
export type SetAzMlWorkspaceModelVersionUpdateViaJsonFilePath = SetAzMlWorkspaceModelVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceModelVersion. */
export type SetAzMlWorkspaceModelVersionUpdateViaJsonString = SetAzMlWorkspaceModelVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceModelVersion}: those of one of its sets. */
export type SetAzMlWorkspaceModelVersionParameters =
  | SetAzMlWorkspaceModelVersionUpdate
  | SetAzMlWorkspaceModelVersionUpdateExpanded
  | SetAzMlWorkspaceModelVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceModelVersionUpdateViaJsonString;

/**
 * Updates a model version.
 *
 * `Set-AzMlWorkspaceModelVersion`
 */
export const setAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceModelVersionParameters>,
  ModelVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceModelVersion",
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
      call: modelVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityModel, UpdateViaIdentityModelExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceModelVersionNames {
  /** The version's identifier; letter case matters */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityModel, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceModelVersionModel {
  /** The ARM resource that wraps a model version. */
  Body: ModelVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceModelVersionNames2 {
  /** The container, by name; letter case matters */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityModelExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceModelVersionBody {
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
interface UpdateAzMlWorkspaceModelVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceModelVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityModel, UpdateViaIdentityModelExpanded. */
interface UpdateAzMlWorkspaceModelVersionIdentity2 {
  /** Identity Parameter */
  ModelInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceModelVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdate = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionModel &
  UpdateAzMlWorkspaceModelVersionNames2 &
  UpdateAzMlWorkspaceModelVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateExpanded = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionNames2 &
  UpdateAzMlWorkspaceModelVersionBody &
  UpdateAzMlWorkspaceModelVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentity = UpdateAzMlWorkspaceModelVersionModel &
  UpdateAzMlWorkspaceModelVersionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceModelVersionBody &
  UpdateAzMlWorkspaceModelVersionIdentity;

/** Parameter set UpdateViaIdentityModel of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentityModel = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionModel &
  UpdateAzMlWorkspaceModelVersionIdentity2;

/** Parameter set UpdateViaIdentityModelExpanded of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentityModelExpanded = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionBody &
  UpdateAzMlWorkspaceModelVersionIdentity2;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionModel &
  UpdateAzMlWorkspaceModelVersionNames2 &
  UpdateAzMlWorkspaceModelVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceModelVersion. */
export type UpdateAzMlWorkspaceModelVersionUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceModelVersionNames &
  UpdateAzMlWorkspaceModelVersionNames2 &
  UpdateAzMlWorkspaceModelVersionBody &
  UpdateAzMlWorkspaceModelVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceModelVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceModelVersionParameters =
  | UpdateAzMlWorkspaceModelVersionUpdate
  | UpdateAzMlWorkspaceModelVersionUpdateExpanded
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentityModel
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentityModelExpanded
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceModelVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a model version.
 *
 * `Update-AzMlWorkspaceModelVersion`
 */
export const updateAzMlWorkspaceModelVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceModelVersionParameters>,
  ModelVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceModelVersion",
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
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { ModelInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: modelVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: modelVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
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
    UpdateViaIdentityExpanded: { groups: [3, 5], operations: [0, 1] },
    UpdateViaIdentityModel: { groups: [0, 1, 6], operations: [0, 1] },
    UpdateViaIdentityModelExpanded: { groups: [0, 3, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 3, 7], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
