// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { FeaturesetContainer, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featuresetContainers from "../featuresetContainers.js";

/** Parameter set List of Get-AzMlWorkspaceFeaturesetContainer. */
export interface GetAzMlWorkspaceFeaturesetContainerList {
  /** Only feature sets made by this user. */
  CreatedBy?: string;
  /** Only feature sets with this description. */
  Description?: string;
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Only feature sets with this name. */
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

/** Parameters of {@link getAzMlWorkspaceFeaturesetContainer}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturesetContainerParameters = GetAzMlWorkspaceFeaturesetContainerList;

/**
 * Lists the feature set containers of a workspace.
 *
 * `Get-AzMlWorkspaceFeaturesetContainer`
 */
export const getAzMlWorkspaceFeaturesetContainer: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceFeaturesetContainerParameters>,
  FeaturesetContainer[]
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturesetContainer",
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
      call: featuresetContainers.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets",
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
interface NewAzMlWorkspaceFeaturesetContainerNames {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceFeaturesetContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceFeaturesetContainerModel {
  /** ARM resource wrapper around a feature set container. */
  Body: FeaturesetContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturesetContainerBody {
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
interface NewAzMlWorkspaceFeaturesetContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceFeaturesetContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreate = NewAzMlWorkspaceFeaturesetContainerNames &
  NewAzMlWorkspaceFeaturesetContainerShared &
  NewAzMlWorkspaceFeaturesetContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateExpanded = NewAzMlWorkspaceFeaturesetContainerNames &
  NewAzMlWorkspaceFeaturesetContainerShared &
  NewAzMlWorkspaceFeaturesetContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaIdentity = NewAzMlWorkspaceFeaturesetContainerModel &
  NewAzMlWorkspaceFeaturesetContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityExpanded = NewAzMlWorkspaceFeaturesetContainerBody &
  NewAzMlWorkspaceFeaturesetContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceFeaturesetContainerNames &
  NewAzMlWorkspaceFeaturesetContainerModel &
  NewAzMlWorkspaceFeaturesetContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceFeaturesetContainerNames &
    NewAzMlWorkspaceFeaturesetContainerBody &
    NewAzMlWorkspaceFeaturesetContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaJsonFilePath = NewAzMlWorkspaceFeaturesetContainerNames &
  NewAzMlWorkspaceFeaturesetContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceFeaturesetContainer. */
export type NewAzMlWorkspaceFeaturesetContainerCreateViaJsonString = NewAzMlWorkspaceFeaturesetContainerNames &
  NewAzMlWorkspaceFeaturesetContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceFeaturesetContainer}: those of one of its sets. */
export type NewAzMlWorkspaceFeaturesetContainerParameters =
  | NewAzMlWorkspaceFeaturesetContainerCreate
  | NewAzMlWorkspaceFeaturesetContainerCreateExpanded
  | NewAzMlWorkspaceFeaturesetContainerCreateViaIdentity
  | NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceFeaturesetContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceFeaturesetContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceFeaturesetContainerCreateViaJsonString;

/**
 * Creates a feature set container, or updates one that is there.
 *
 * `New-AzMlWorkspaceFeaturesetContainer`
 */
export const newAzMlWorkspaceFeaturesetContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceFeaturesetContainerParameters>,
  FeaturesetContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceFeaturesetContainer",
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
      call: featuresetContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
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
interface RemoveAzMlWorkspaceFeaturesetContainerNames {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceFeaturesetContainer. */
export type RemoveAzMlWorkspaceFeaturesetContainerDelete = RemoveAzMlWorkspaceFeaturesetContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceFeaturesetContainer. */
export interface RemoveAzMlWorkspaceFeaturesetContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceFeaturesetContainer. */
export type RemoveAzMlWorkspaceFeaturesetContainerDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceFeaturesetContainerNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceFeaturesetContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceFeaturesetContainerParameters =
  | RemoveAzMlWorkspaceFeaturesetContainerDelete
  | RemoveAzMlWorkspaceFeaturesetContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceFeaturesetContainerDeleteViaIdentityWorkspace;

/**
 * Removes a feature set container from the workspace.
 *
 * `Remove-AzMlWorkspaceFeaturesetContainer`
 */
export const removeAzMlWorkspaceFeaturesetContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceFeaturesetContainerParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceFeaturesetContainer",
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
      call: featuresetContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
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
interface SetAzMlWorkspaceFeaturesetContainerCommon {
  /** Which feature set container; case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceFeaturesetContainer. */
export type SetAzMlWorkspaceFeaturesetContainerUpdate = SetAzMlWorkspaceFeaturesetContainerCommon & {
  /** ARM resource wrapper around a feature set container. */
  Body: FeaturesetContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceFeaturesetContainer. */
export type SetAzMlWorkspaceFeaturesetContainerUpdateExpanded = SetAzMlWorkspaceFeaturesetContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceFeaturesetContainer. */
export type SetAzMlWorkspaceFeaturesetContainerUpdateViaJsonFilePath = SetAzMlWorkspaceFeaturesetContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceFeaturesetContainer. */
export type SetAzMlWorkspaceFeaturesetContainerUpdateViaJsonString = SetAzMlWorkspaceFeaturesetContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceFeaturesetContainer}: those of one of its sets. */
export type SetAzMlWorkspaceFeaturesetContainerParameters =
  | SetAzMlWorkspaceFeaturesetContainerUpdate
  | SetAzMlWorkspaceFeaturesetContainerUpdateExpanded
  | SetAzMlWorkspaceFeaturesetContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceFeaturesetContainerUpdateViaJsonString;

/**
 * Updates a feature set container.
 *
 * `Set-AzMlWorkspaceFeaturesetContainer`
 */
export const setAzMlWorkspaceFeaturesetContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceFeaturesetContainerParameters>,
  FeaturesetContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceFeaturesetContainer",
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
      call: featuresetContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
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
