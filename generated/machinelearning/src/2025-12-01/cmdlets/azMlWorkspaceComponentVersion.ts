// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ComponentVersion, DestinationAsset, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as componentVersions from "../componentVersions.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceComponentVersionNames {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Get, GetViaIdentityComponent, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceComponentVersionNames2 {
  /** Which version. */
  Version: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceComponentVersionNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceComponentVersion. */
export type GetAzMlWorkspaceComponentVersionGet = GetAzMlWorkspaceComponentVersionNames &
  GetAzMlWorkspaceComponentVersionNames2 &
  GetAzMlWorkspaceComponentVersionNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceComponentVersion. */
export interface GetAzMlWorkspaceComponentVersionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityComponent of Get-AzMlWorkspaceComponentVersion. */
export type GetAzMlWorkspaceComponentVersionGetViaIdentityComponent = GetAzMlWorkspaceComponentVersionNames2 & {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceComponentVersion. */
export type GetAzMlWorkspaceComponentVersionGetViaIdentityWorkspace = GetAzMlWorkspaceComponentVersionNames &
  GetAzMlWorkspaceComponentVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceComponentVersion. */
export type GetAzMlWorkspaceComponentVersionList = GetAzMlWorkspaceComponentVersionNames &
  GetAzMlWorkspaceComponentVersionNames3 & {
    /**
     * Whether active entities, archived ones or both are listed; default active only.
     *
     * Default: `"ActiveOnly"`.
     */
    ListViewType?: ListViewType;
    /** How to order the list. */
    OrderBy?: string;
    /** Token that resumes a paged listing. */
    Skip?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
    /** How many records to return at most. */
    Top?: number;
  };

/** Parameters of {@link getAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type GetAzMlWorkspaceComponentVersionParameters =
  | GetAzMlWorkspaceComponentVersionGet
  | GetAzMlWorkspaceComponentVersionGetViaIdentity
  | GetAzMlWorkspaceComponentVersionGetViaIdentityComponent
  | GetAzMlWorkspaceComponentVersionGetViaIdentityWorkspace
  | GetAzMlWorkspaceComponentVersionList;

/**
 * Lists the versions in a component container.
 *
 * `Get-AzMlWorkspaceComponentVersion`
 */
export const getAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceComponentVersionGet
    | GetAzMlWorkspaceComponentVersionGetViaIdentity
    | GetAzMlWorkspaceComponentVersionGetViaIdentityComponent
    | GetAzMlWorkspaceComponentVersionGetViaIdentityWorkspace,
    GetAzMlWorkspaceComponentVersionParameters
  >,
  ComponentVersion
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceComponentVersionList, GetAzMlWorkspaceComponentVersionParameters>,
    ComponentVersion[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceComponentVersion",
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
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: componentVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: componentVersions.list,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions",
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
    GetViaIdentityComponent: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityComponent, CreateViaIdentityComponentExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceComponentVersionNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceComponentVersionNames2 {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityComponent, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceComponentVersionModel {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceComponentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityComponentExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceComponentVersionBody {
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
interface NewAzMlWorkspaceComponentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityComponent, CreateViaIdentityComponentExpanded. */
interface NewAzMlWorkspaceComponentVersionIdentity2 {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceComponentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreate = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionModel &
  NewAzMlWorkspaceComponentVersionShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateExpanded = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionShared &
  NewAzMlWorkspaceComponentVersionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentity = NewAzMlWorkspaceComponentVersionModel &
  NewAzMlWorkspaceComponentVersionIdentity;

/** Parameter set CreateViaIdentityComponent of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentityComponent = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionModel &
  NewAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set CreateViaIdentityComponentExpanded of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentityComponentExpanded = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionBody &
  NewAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentityExpanded = NewAzMlWorkspaceComponentVersionBody &
  NewAzMlWorkspaceComponentVersionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentityWorkspace = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionModel &
  NewAzMlWorkspaceComponentVersionIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionBody &
  NewAzMlWorkspaceComponentVersionIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaJsonFilePath = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceComponentVersion. */
export type NewAzMlWorkspaceComponentVersionCreateViaJsonString = NewAzMlWorkspaceComponentVersionNames &
  NewAzMlWorkspaceComponentVersionNames2 &
  NewAzMlWorkspaceComponentVersionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type NewAzMlWorkspaceComponentVersionParameters =
  | NewAzMlWorkspaceComponentVersionCreate
  | NewAzMlWorkspaceComponentVersionCreateExpanded
  | NewAzMlWorkspaceComponentVersionCreateViaIdentity
  | NewAzMlWorkspaceComponentVersionCreateViaIdentityComponent
  | NewAzMlWorkspaceComponentVersionCreateViaIdentityComponentExpanded
  | NewAzMlWorkspaceComponentVersionCreateViaIdentityExpanded
  | NewAzMlWorkspaceComponentVersionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceComponentVersionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceComponentVersionCreateViaJsonFilePath
  | NewAzMlWorkspaceComponentVersionCreateViaJsonString;

/**
 * Creates a component version, or replaces an existing one.
 *
 * `New-AzMlWorkspaceComponentVersion`
 */
export const newAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceComponentVersionParameters>,
  ComponentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceComponentVersion",
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
        ComponentSpec: "property/properties/componentSpec",
        Description: "property/properties/description",
        IsAnonymou: "property/properties/isAnonymous",
        IsArchived: "property/properties/isArchived",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name/version" },
    },
    {
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: componentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
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
    CreateViaIdentityComponent: { groups: [0, 2, 6], operations: [0] },
    CreateViaIdentityComponentExpanded: { groups: [0, 4, 6], operations: [0] },
    CreateViaIdentityExpanded: { groups: [4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 7], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 3, 8], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 3, 9], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityComponent, PublishViaIdentityComponentExpanded,
 * PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded, PublishViaJsonFilePath,
 * PublishViaJsonString.
 */
interface PublishAzMlWorkspaceComponentVersionNames {
  /** Which version. */
  Version: string;
}

/**
 * Parameters of Publish, PublishExpanded, PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded,
 * PublishViaJsonFilePath, PublishViaJsonString.
 */
interface PublishAzMlWorkspaceComponentVersionNames2 {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Publish, PublishViaIdentity, PublishViaIdentityComponent, PublishViaIdentityWorkspace. */
interface PublishAzMlWorkspaceComponentVersionModel {
  /** Where in a registry an asset is to be published. */
  Body: DestinationAsset;
}

/** Parameters of Publish, PublishExpanded, PublishViaJsonFilePath, PublishViaJsonString. */
interface PublishAzMlWorkspaceComponentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of PublishExpanded, PublishViaIdentityComponentExpanded, PublishViaIdentityExpanded,
 * PublishViaIdentityWorkspaceExpanded.
 */
interface PublishAzMlWorkspaceComponentVersionBody {
  /** Name that the asset gets at the destination. */
  DestinationName?: string | null;
  /** Version that the asset gets at the destination. */
  DestinationVersion?: string | null;
  /** Name of the registry to publish into. */
  RegistryName?: string | null;
}

/** Parameters of PublishViaIdentity, PublishViaIdentityExpanded. */
interface PublishAzMlWorkspaceComponentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityComponent, PublishViaIdentityComponentExpanded. */
interface PublishAzMlWorkspaceComponentVersionIdentity2 {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of PublishViaIdentityWorkspace, PublishViaIdentityWorkspaceExpanded. */
interface PublishAzMlWorkspaceComponentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Publish of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublish = PublishAzMlWorkspaceComponentVersionNames &
  PublishAzMlWorkspaceComponentVersionNames2 &
  PublishAzMlWorkspaceComponentVersionModel &
  PublishAzMlWorkspaceComponentVersionShared;

/** Parameter set PublishExpanded of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishExpanded = PublishAzMlWorkspaceComponentVersionNames &
  PublishAzMlWorkspaceComponentVersionNames2 &
  PublishAzMlWorkspaceComponentVersionShared &
  PublishAzMlWorkspaceComponentVersionBody;

/** Parameter set PublishViaIdentity of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentity = PublishAzMlWorkspaceComponentVersionModel &
  PublishAzMlWorkspaceComponentVersionIdentity;

/** Parameter set PublishViaIdentityComponent of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentityComponent =
  PublishAzMlWorkspaceComponentVersionNames &
    PublishAzMlWorkspaceComponentVersionModel &
    PublishAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set PublishViaIdentityComponentExpanded of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentityComponentExpanded =
  PublishAzMlWorkspaceComponentVersionNames &
    PublishAzMlWorkspaceComponentVersionBody &
    PublishAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set PublishViaIdentityExpanded of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentityExpanded = PublishAzMlWorkspaceComponentVersionBody &
  PublishAzMlWorkspaceComponentVersionIdentity;

/** Parameter set PublishViaIdentityWorkspace of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentityWorkspace =
  PublishAzMlWorkspaceComponentVersionNames &
    PublishAzMlWorkspaceComponentVersionNames2 &
    PublishAzMlWorkspaceComponentVersionModel &
    PublishAzMlWorkspaceComponentVersionIdentity3;

/** Parameter set PublishViaIdentityWorkspaceExpanded of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaIdentityWorkspaceExpanded =
  PublishAzMlWorkspaceComponentVersionNames &
    PublishAzMlWorkspaceComponentVersionNames2 &
    PublishAzMlWorkspaceComponentVersionBody &
    PublishAzMlWorkspaceComponentVersionIdentity3;

/** Parameter set PublishViaJsonFilePath of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaJsonFilePath = PublishAzMlWorkspaceComponentVersionNames &
  PublishAzMlWorkspaceComponentVersionNames2 &
  PublishAzMlWorkspaceComponentVersionShared & {
    /** Path of Json file supplied to the Publish operation */
    JsonFilePath: string;
  };

/** Parameter set PublishViaJsonString of Publish-AzMlWorkspaceComponentVersion. */
export type PublishAzMlWorkspaceComponentVersionPublishViaJsonString = PublishAzMlWorkspaceComponentVersionNames &
  PublishAzMlWorkspaceComponentVersionNames2 &
  PublishAzMlWorkspaceComponentVersionShared & {
    /** Json string supplied to the Publish operation */
    JsonString: string;
  };

/** Parameters of {@link publishAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type PublishAzMlWorkspaceComponentVersionParameters =
  | PublishAzMlWorkspaceComponentVersionPublish
  | PublishAzMlWorkspaceComponentVersionPublishExpanded
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentity
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentityComponent
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentityComponentExpanded
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentityExpanded
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentityWorkspace
  | PublishAzMlWorkspaceComponentVersionPublishViaIdentityWorkspaceExpanded
  | PublishAzMlWorkspaceComponentVersionPublishViaJsonFilePath
  | PublishAzMlWorkspaceComponentVersionPublishViaJsonString;

/**
 * Copies a component version into a registry.
 *
 * `Publish-AzMlWorkspaceComponentVersion`
 */
export const publishAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<PublishAzMlWorkspaceComponentVersionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Publish-AzMlWorkspaceComponentVersion",
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
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: componentVersions.publish,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}/publish",
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
    PublishViaIdentityComponent: { groups: [0, 1, 3, 7], operations: [0] },
    PublishViaIdentityComponentExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    PublishViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    PublishViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    PublishViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    PublishViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    PublishViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "PublishExpanded",
});

/** Parameters of Delete, DeleteViaIdentityComponent, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceComponentVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceComponentVersionNames2 {
  /** Name of the component container. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceComponentVersion. */
export type RemoveAzMlWorkspaceComponentVersionDelete = RemoveAzMlWorkspaceComponentVersionNames &
  RemoveAzMlWorkspaceComponentVersionNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceComponentVersion. */
export interface RemoveAzMlWorkspaceComponentVersionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityComponent of Remove-AzMlWorkspaceComponentVersion. */
export type RemoveAzMlWorkspaceComponentVersionDeleteViaIdentityComponent = RemoveAzMlWorkspaceComponentVersionNames & {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceComponentVersion. */
export type RemoveAzMlWorkspaceComponentVersionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceComponentVersionNames &
  RemoveAzMlWorkspaceComponentVersionNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type RemoveAzMlWorkspaceComponentVersionParameters =
  | RemoveAzMlWorkspaceComponentVersionDelete
  | RemoveAzMlWorkspaceComponentVersionDeleteViaIdentity
  | RemoveAzMlWorkspaceComponentVersionDeleteViaIdentityComponent
  | RemoveAzMlWorkspaceComponentVersionDeleteViaIdentityWorkspace;

/**
 * Removes a component version.
 *
 * `Remove-AzMlWorkspaceComponentVersion`
 */
export const removeAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceComponentVersionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceComponentVersion",
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
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: componentVersions.delete,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
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
    DeleteViaIdentityComponent: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceComponentVersionCommon {
  /** Name of the component container. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Which version. */
  Version: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceComponentVersion. */
export type SetAzMlWorkspaceComponentVersionUpdate = SetAzMlWorkspaceComponentVersionCommon & {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceComponentVersion. */
export type SetAzMlWorkspaceComponentVersionUpdateExpanded = SetAzMlWorkspaceComponentVersionCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceComponentVersion. */
export type SetAzMlWorkspaceComponentVersionUpdateViaJsonFilePath = SetAzMlWorkspaceComponentVersionCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceComponentVersion. */
export type SetAzMlWorkspaceComponentVersionUpdateViaJsonString = SetAzMlWorkspaceComponentVersionCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type SetAzMlWorkspaceComponentVersionParameters =
  | SetAzMlWorkspaceComponentVersionUpdate
  | SetAzMlWorkspaceComponentVersionUpdateExpanded
  | SetAzMlWorkspaceComponentVersionUpdateViaJsonFilePath
  | SetAzMlWorkspaceComponentVersionUpdateViaJsonString;

/**
 * Updates a component version.
 *
 * `Set-AzMlWorkspaceComponentVersion`
 */
export const setAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceComponentVersionParameters>,
  ComponentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceComponentVersion",
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
      call: componentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityComponent, UpdateViaIdentityComponentExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceComponentVersionNames {
  /** Which version. */
  Version: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityComponent, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComponentVersionModel {
  /** ARM resource wrapper around a component version. */
  Body: ComponentVersion;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComponentVersionNames2 {
  /** Name of the component container. */
  Name: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityComponentExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceComponentVersionBody {
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
interface UpdateAzMlWorkspaceComponentVersionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceComponentVersionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityComponent, UpdateViaIdentityComponentExpanded. */
interface UpdateAzMlWorkspaceComponentVersionIdentity2 {
  /** Identity Parameter */
  ComponentInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComponentVersionIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdate = UpdateAzMlWorkspaceComponentVersionNames &
  UpdateAzMlWorkspaceComponentVersionModel &
  UpdateAzMlWorkspaceComponentVersionNames2 &
  UpdateAzMlWorkspaceComponentVersionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateExpanded = UpdateAzMlWorkspaceComponentVersionNames &
  UpdateAzMlWorkspaceComponentVersionNames2 &
  UpdateAzMlWorkspaceComponentVersionBody &
  UpdateAzMlWorkspaceComponentVersionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentity = UpdateAzMlWorkspaceComponentVersionModel &
  UpdateAzMlWorkspaceComponentVersionIdentity;

/** Parameter set UpdateViaIdentityComponent of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityComponent = UpdateAzMlWorkspaceComponentVersionNames &
  UpdateAzMlWorkspaceComponentVersionModel &
  UpdateAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set UpdateViaIdentityComponentExpanded of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityComponentExpanded =
  UpdateAzMlWorkspaceComponentVersionNames &
    UpdateAzMlWorkspaceComponentVersionBody &
    UpdateAzMlWorkspaceComponentVersionIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceComponentVersionBody &
  UpdateAzMlWorkspaceComponentVersionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceComponentVersionNames &
  UpdateAzMlWorkspaceComponentVersionModel &
  UpdateAzMlWorkspaceComponentVersionNames2 &
  UpdateAzMlWorkspaceComponentVersionIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceComponentVersion. */
export type UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceComponentVersionNames &
    UpdateAzMlWorkspaceComponentVersionNames2 &
    UpdateAzMlWorkspaceComponentVersionBody &
    UpdateAzMlWorkspaceComponentVersionIdentity3;

/** Parameters of {@link updateAzMlWorkspaceComponentVersion}: those of one of its sets. */
export type UpdateAzMlWorkspaceComponentVersionParameters =
  | UpdateAzMlWorkspaceComponentVersionUpdate
  | UpdateAzMlWorkspaceComponentVersionUpdateExpanded
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentity
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityComponent
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityComponentExpanded
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComponentVersionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a component version.
 *
 * `Update-AzMlWorkspaceComponentVersion`
 */
export const updateAzMlWorkspaceComponentVersion: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComponentVersionParameters>,
  ComponentVersion,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceComponentVersion",
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
      mandatory: { ComponentInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: componentVersions.get,
      values: ["resourceGroupName", "workspaceName", "name", "version"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
        version: "value/version",
      },
    },
    {
      call: componentVersions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "version", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
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
    UpdateViaIdentityComponent: { groups: [0, 1, 6], operations: [0, 1] },
    UpdateViaIdentityComponentExpanded: { groups: [0, 3, 6], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 3, 7], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
