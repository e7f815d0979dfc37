// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { FeaturestoreEntityContainer, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featurestoreEntityContainers from "../featurestoreEntityContainers.js";

/** Parameter set List of Get-AzMlWorkspaceFeaturestoreEntityContainer. */
export interface GetAzMlWorkspaceFeaturestoreEntityContainerList {
  /** Only entities made by this user. */
  CreatedBy?: string;
  /** Only entities with this description. */
  Description?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Only entities with this name. */
  Name?: string;
  /**
   * How many results a page holds.
   *
   * Default: `20`.
   */
  PageSize?: number;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Tag filter: names, optionally with values, separated by commas, e.g. a,b=2. */
  Tag?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of {@link getAzMlWorkspaceFeaturestoreEntityContainer}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturestoreEntityContainerParameters = GetAzMlWorkspaceFeaturestoreEntityContainerList;

/**
 * Lists the feature store entity containers of a workspace.
 *
 * `Get-AzMlWorkspaceFeaturestoreEntityContainer`
 */
export const getAzMlWorkspaceFeaturestoreEntityContainer: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceFeaturestoreEntityContainerParameters>,
  FeaturestoreEntityContainer[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturestoreEntityContainer",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: {
        CreatedBy: "option/createdBy",
        Description: "option/description",
        ListViewType: "option/listViewType",
        Name: "option/name",
        PageSize: "option/pageSize",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
        Tag: "option/tags",
      },
    },
  ],
  operations: [
    {
      call: featurestoreEntityContainers.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
  ],
  sets: {
    List: { groups: [0], operations: [0], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceFeaturestoreEntityContainerNames {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceFeaturestoreEntityContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceFeaturestoreEntityContainerModel {
  /** ARM resource wrapper around a feature store entity container. */
  Body: FeaturestoreEntityContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturestoreEntityContainerBody {
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
interface NewAzMlWorkspaceFeaturestoreEntityContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturestoreEntityContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreate = NewAzMlWorkspaceFeaturestoreEntityContainerNames &
  NewAzMlWorkspaceFeaturestoreEntityContainerShared &
  NewAzMlWorkspaceFeaturestoreEntityContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateExpanded =
  NewAzMlWorkspaceFeaturestoreEntityContainerNames &
    NewAzMlWorkspaceFeaturestoreEntityContainerShared &
    NewAzMlWorkspaceFeaturestoreEntityContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentity =
  NewAzMlWorkspaceFeaturestoreEntityContainerModel & NewAzMlWorkspaceFeaturestoreEntityContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityExpanded =
  NewAzMlWorkspaceFeaturestoreEntityContainerBody & NewAzMlWorkspaceFeaturestoreEntityContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityWorkspace =
  NewAzMlWorkspaceFeaturestoreEntityContainerNames &
    NewAzMlWorkspaceFeaturestoreEntityContainerModel &
    NewAzMlWorkspaceFeaturestoreEntityContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceFeaturestoreEntityContainerNames &
    NewAzMlWorkspaceFeaturestoreEntityContainerBody &
    NewAzMlWorkspaceFeaturestoreEntityContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaJsonFilePath =
  NewAzMlWorkspaceFeaturestoreEntityContainerNames &
    NewAzMlWorkspaceFeaturestoreEntityContainerShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceFeaturestoreEntityContainer. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaJsonString =
  NewAzMlWorkspaceFeaturestoreEntityContainerNames &
    NewAzMlWorkspaceFeaturestoreEntityContainerShared & {
      /** Json string supplied to the Create operation */
      JsonString: string;
    };

/** Parameters of {@link newAzMlWorkspaceFeaturestoreEntityContainer}: those of one of its sets. */
export type NewAzMlWorkspaceFeaturestoreEntityContainerParameters =
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreate
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateExpanded
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentity
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceFeaturestoreEntityContainerCreateViaJsonString;

/**
 * Creates a feature store entity container, or updates one that is there.
 *
 * `New-AzMlWorkspaceFeaturestoreEntityContainer`
 */
export const newAzMlWorkspaceFeaturestoreEntityContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceFeaturestoreEntityContainerParameters>,
  FeaturestoreEntityContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceFeaturestoreEntityContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
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
      call: featurestoreEntityContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceFeaturestoreEntityContainerNames {
  /** Which entity container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceFeaturestoreEntityContainer. */
export type RemoveAzMlWorkspaceFeaturestoreEntityContainerDelete =
  RemoveAzMlWorkspaceFeaturestoreEntityContainerNames & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceFeaturestoreEntityContainer. */
export interface RemoveAzMlWorkspaceFeaturestoreEntityContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceFeaturestoreEntityContainer. */
export type RemoveAzMlWorkspaceFeaturestoreEntityContainerDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceFeaturestoreEntityContainerNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceFeaturestoreEntityContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceFeaturestoreEntityContainerParameters =
  | RemoveAzMlWorkspaceFeaturestoreEntityContainerDelete
  | RemoveAzMlWorkspaceFeaturestoreEntityContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceFeaturestoreEntityContainerDeleteViaIdentityWorkspace;

/**
 * Removes a feature store entity container from the workspace.
 *
 * `Remove-AzMlWorkspaceFeaturestoreEntityContainer`
 */
export const removeAzMlWorkspaceFeaturestoreEntityContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceFeaturestoreEntityContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceFeaturestoreEntityContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: featurestoreEntityContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2], operations: [0] },
    DeleteViaIdentity: { groups: [0, 3], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceFeaturestoreEntityContainerCommon {
  /** Which entity container; case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceFeaturestoreEntityContainer. */
export type SetAzMlWorkspaceFeaturestoreEntityContainerUpdate = SetAzMlWorkspaceFeaturestoreEntityContainerCommon & {
  /** ARM resource wrapper around a feature store entity container. */
  Body: FeaturestoreEntityContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceFeaturestoreEntityContainer. */
export type SetAzMlWorkspaceFeaturestoreEntityContainerUpdateExpanded =
  SetAzMlWorkspaceFeaturestoreEntityContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceFeaturestoreEntityContainer. */
export type SetAzMlWorkspaceFeaturestoreEntityContainerUpdateViaJsonFilePath =
  SetAzMlWorkspaceFeaturestoreEntityContainerCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceFeaturestoreEntityContainer. */
export type SetAzMlWorkspaceFeaturestoreEntityContainerUpdateViaJsonString =
  SetAzMlWorkspaceFeaturestoreEntityContainerCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceFeaturestoreEntityContainer}: those of one of its sets. */
export type SetAzMlWorkspaceFeaturestoreEntityContainerParameters =
  | SetAzMlWorkspaceFeaturestoreEntityContainerUpdate
  | SetAzMlWorkspaceFeaturestoreEntityContainerUpdateExpanded
  | SetAzMlWorkspaceFeaturestoreEntityContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceFeaturestoreEntityContainerUpdateViaJsonString;

/**
 * Updates a feature store entity container.
 *
 * `Set-AzMlWorkspaceFeaturestoreEntityContainer`
 */
export const setAzMlWorkspaceFeaturestoreEntityContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceFeaturestoreEntityContainerParameters>,
  FeaturestoreEntityContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceFeaturestoreEntityContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
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
      call: featurestoreEntityContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featurestoreEntities/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
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
