// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { DataContainer, DataType, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as dataContainers from "../dataContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceDataContainerNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceDataContainer. */
export type GetAzMlWorkspaceDataContainerGet = GetAzMlWorkspaceDataContainerNames &
  GetAzMlWorkspaceDataContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceDataContainer. */
export interface GetAzMlWorkspaceDataContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceDataContainer. */
export type GetAzMlWorkspaceDataContainerGetViaIdentityWorkspace = GetAzMlWorkspaceDataContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceDataContainer. */
export type GetAzMlWorkspaceDataContainerList = GetAzMlWorkspaceDataContainerNames2 & {
  /**
   * Whether active entities, archived ones or both are listed; default active only.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceDataContainer}: those of one of its sets. */
export type GetAzMlWorkspaceDataContainerParameters =
  | GetAzMlWorkspaceDataContainerGet
  | GetAzMlWorkspaceDataContainerGetViaIdentity
  | GetAzMlWorkspaceDataContainerGetViaIdentityWorkspace
  | GetAzMlWorkspaceDataContainerList;

/**
 * Lists the data containers of a workspace.
 *
 * `Get-AzMlWorkspaceDataContainer`
 */
export const getAzMlWorkspaceDataContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceDataContainerGet
    | GetAzMlWorkspaceDataContainerGetViaIdentity
    | GetAzMlWorkspaceDataContainerGetViaIdentityWorkspace,
    GetAzMlWorkspaceDataContainerParameters
  >,
  DataContainer
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceDataContainerList, GetAzMlWorkspaceDataContainerParameters>, DataContainer[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceDataContainer",
    service,
    groups: [
      {
        mandatory: { Name: "value/name" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/name" },
      },
      {
        mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
      },
      {
        optional: { ListViewType: "option/listViewType", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
      },
    ],
    operations: [
      {
        call: dataContainers.get,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
      {
        call: dataContainers.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
        },
      },
    ],
    sets: {
      Get: { groups: [0, 1, 2], operations: [0] },
      GetViaIdentity: { groups: [3], operations: [0] },
      GetViaIdentityWorkspace: { groups: [0, 4], operations: [0] },
      List: { groups: [1, 5], operations: [1], many: true },
    },
    defaultSet: "List",
  });

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceDataContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceDataContainerModel {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceDataContainerBody {
  /** Kind of data that the container holds; mandatory. */
  DataType: DataType;
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
interface NewAzMlWorkspaceDataContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceDataContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreate = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerShared &
  NewAzMlWorkspaceDataContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateExpanded = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerShared &
  NewAzMlWorkspaceDataContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaIdentity = NewAzMlWorkspaceDataContainerModel &
  NewAzMlWorkspaceDataContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaIdentityExpanded = NewAzMlWorkspaceDataContainerBody &
  NewAzMlWorkspaceDataContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerModel &
  NewAzMlWorkspaceDataContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerBody &
  NewAzMlWorkspaceDataContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaJsonFilePath = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceDataContainer. */
export type NewAzMlWorkspaceDataContainerCreateViaJsonString = NewAzMlWorkspaceDataContainerNames &
  NewAzMlWorkspaceDataContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceDataContainer}: those of one of its sets. */
export type NewAzMlWorkspaceDataContainerParameters =
  | NewAzMlWorkspaceDataContainerCreate
  | NewAzMlWorkspaceDataContainerCreateExpanded
  | NewAzMlWorkspaceDataContainerCreateViaIdentity
  | NewAzMlWorkspaceDataContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceDataContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceDataContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceDataContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceDataContainerCreateViaJsonString;

/**
 * Creates a data container, or replaces an existing one.
 *
 * `New-AzMlWorkspaceDataContainer`
 */
export const newAzMlWorkspaceDataContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceDataContainerParameters>,
  DataContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceDataContainer",
  service,
  changes: true,
  groups: [
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
      mandatory: { DataType: "property/properties/dataType" },
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
      call: dataContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3], operations: [0] },
    CreateViaIdentity: { groups: [2, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [3, 4], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 2, 5], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 3, 5], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 6], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 7], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceDataContainerNames {
  /** Which data container to remove. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceDataContainer. */
export type RemoveAzMlWorkspaceDataContainerDelete = RemoveAzMlWorkspaceDataContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceDataContainer. */
export interface RemoveAzMlWorkspaceDataContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceDataContainer. */
export type RemoveAzMlWorkspaceDataContainerDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceDataContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceDataContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceDataContainerParameters =
  | RemoveAzMlWorkspaceDataContainerDelete
  | RemoveAzMlWorkspaceDataContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceDataContainerDeleteViaIdentityWorkspace;

/**
 * Removes a data container from the workspace.
 *
 * `Remove-AzMlWorkspaceDataContainer`
 */
export const removeAzMlWorkspaceDataContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceDataContainerParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceDataContainer",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
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
      call: dataContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
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
interface SetAzMlWorkspaceDataContainerCommon {
  /** Name of the data container. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceDataContainer. */
export type SetAzMlWorkspaceDataContainerUpdate = SetAzMlWorkspaceDataContainerCommon & {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceDataContainer. */
export type SetAzMlWorkspaceDataContainerUpdateExpanded = SetAzMlWorkspaceDataContainerCommon & {
  /** Kind of data that the container holds; mandatory. */
  DataType: DataType;
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceDataContainer. */
export type SetAzMlWorkspaceDataContainerUpdateViaJsonFilePath = SetAzMlWorkspaceDataContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceDataContainer. */
export type SetAzMlWorkspaceDataContainerUpdateViaJsonString = SetAzMlWorkspaceDataContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceDataContainer}: those of one of its sets. */
export type SetAzMlWorkspaceDataContainerParameters =
  | SetAzMlWorkspaceDataContainerUpdate
  | SetAzMlWorkspaceDataContainerUpdateExpanded
  | SetAzMlWorkspaceDataContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceDataContainerUpdateViaJsonString;

/**
 * Updates a data container.
 *
 * `Set-AzMlWorkspaceDataContainer`
 */
export const setAzMlWorkspaceDataContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceDataContainerParameters>,
  DataContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceDataContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { DataType: "property/properties/dataType" },
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
      call: dataContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
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

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDataContainerNames {
  /** Name of the data container. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceDataContainerModel {
  /** ARM resource wrapper around a data container. */
  Body: DataContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDataContainerBody {
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
interface UpdateAzMlWorkspaceDataContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceDataContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDataContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdate = UpdateAzMlWorkspaceDataContainerNames &
  UpdateAzMlWorkspaceDataContainerModel &
  UpdateAzMlWorkspaceDataContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdateExpanded = UpdateAzMlWorkspaceDataContainerNames &
  UpdateAzMlWorkspaceDataContainerBody &
  UpdateAzMlWorkspaceDataContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdateViaIdentity = UpdateAzMlWorkspaceDataContainerModel &
  UpdateAzMlWorkspaceDataContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdateViaIdentityExpanded = UpdateAzMlWorkspaceDataContainerBody &
  UpdateAzMlWorkspaceDataContainerIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceDataContainerNames &
  UpdateAzMlWorkspaceDataContainerModel &
  UpdateAzMlWorkspaceDataContainerIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceDataContainer. */
export type UpdateAzMlWorkspaceDataContainerUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceDataContainerNames &
  UpdateAzMlWorkspaceDataContainerBody &
  UpdateAzMlWorkspaceDataContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceDataContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceDataContainerParameters =
  | UpdateAzMlWorkspaceDataContainerUpdate
  | UpdateAzMlWorkspaceDataContainerUpdateExpanded
  | UpdateAzMlWorkspaceDataContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceDataContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceDataContainerUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceDataContainerUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a data container.
 *
 * `Update-AzMlWorkspaceDataContainer`
 */
export const updateAzMlWorkspaceDataContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceDataContainerParameters>,
  DataContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceDataContainer",
  service,
  changes: true,
  groups: [
    {
      mandatory: { Name: "value/name" },
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
      call: dataContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: dataContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/latestVersion", "properties/nextVersion"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 3], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 2, 3], operations: [0, 1] },
    UpdateViaIdentity: { groups: [1, 4], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [2, 4], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 2, 5], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
