// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ComponentContainer, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as componentContainers from "../componentContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceComponentContainerNames {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceComponentContainerNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceComponentContainer. */
export type GetAzMlWorkspaceComponentContainerGet = GetAzMlWorkspaceComponentContainerNames &
  GetAzMlWorkspaceComponentContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceComponentContainer. */
export interface GetAzMlWorkspaceComponentContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceComponentContainer. */
export type GetAzMlWorkspaceComponentContainerGetViaIdentityWorkspace = GetAzMlWorkspaceComponentContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceComponentContainer. */
export type GetAzMlWorkspaceComponentContainerList = GetAzMlWorkspaceComponentContainerNames2 & {
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

/** Parameters of {@link getAzMlWorkspaceComponentContainer}: those of one of its sets. */
export type GetAzMlWorkspaceComponentContainerParameters =
  | GetAzMlWorkspaceComponentContainerGet
  | GetAzMlWorkspaceComponentContainerGetViaIdentity
  | GetAzMlWorkspaceComponentContainerGetViaIdentityWorkspace
  | GetAzMlWorkspaceComponentContainerList;

/**
 * Lists the component containers of a workspace.
 *
 * `Get-AzMlWorkspaceComponentContainer`
 */
export const getAzMlWorkspaceComponentContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceComponentContainerGet
    | GetAzMlWorkspaceComponentContainerGetViaIdentity
    | GetAzMlWorkspaceComponentContainerGetViaIdentityWorkspace,
    GetAzMlWorkspaceComponentContainerParameters
  >,
  ComponentContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceComponentContainerList, GetAzMlWorkspaceComponentContainerParameters>,
    ComponentContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceComponentContainer",
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
      call: componentContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: componentContainers.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components",
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
interface NewAzMlWorkspaceComponentContainerNames {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceComponentContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceComponentContainerModel {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceComponentContainerBody {
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
interface NewAzMlWorkspaceComponentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceComponentContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreate = NewAzMlWorkspaceComponentContainerNames &
  NewAzMlWorkspaceComponentContainerShared &
  NewAzMlWorkspaceComponentContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateExpanded = NewAzMlWorkspaceComponentContainerNames &
  NewAzMlWorkspaceComponentContainerShared &
  NewAzMlWorkspaceComponentContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaIdentity = NewAzMlWorkspaceComponentContainerModel &
  NewAzMlWorkspaceComponentContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaIdentityExpanded = NewAzMlWorkspaceComponentContainerBody &
  NewAzMlWorkspaceComponentContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceComponentContainerNames &
  NewAzMlWorkspaceComponentContainerModel &
  NewAzMlWorkspaceComponentContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceComponentContainerNames &
    NewAzMlWorkspaceComponentContainerBody &
    NewAzMlWorkspaceComponentContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaJsonFilePath = NewAzMlWorkspaceComponentContainerNames &
  NewAzMlWorkspaceComponentContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceComponentContainer. */
export type NewAzMlWorkspaceComponentContainerCreateViaJsonString = NewAzMlWorkspaceComponentContainerNames &
  NewAzMlWorkspaceComponentContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceComponentContainer}: those of one of its sets. */
export type NewAzMlWorkspaceComponentContainerParameters =
  | NewAzMlWorkspaceComponentContainerCreate
  | NewAzMlWorkspaceComponentContainerCreateExpanded
  | NewAzMlWorkspaceComponentContainerCreateViaIdentity
  | NewAzMlWorkspaceComponentContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceComponentContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceComponentContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceComponentContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceComponentContainerCreateViaJsonString;

/**
 * Creates a component container, or replaces an existing one.
 *
 * `New-AzMlWorkspaceComponentContainer`
 */
export const newAzMlWorkspaceComponentContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceComponentContainerParameters>,
  ComponentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceComponentContainer",
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
      call: componentContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
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
interface RemoveAzMlWorkspaceComponentContainerNames {
  /** Name of the component container. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceComponentContainer. */
export type RemoveAzMlWorkspaceComponentContainerDelete = RemoveAzMlWorkspaceComponentContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceComponentContainer. */
export interface RemoveAzMlWorkspaceComponentContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceComponentContainer. */
export type RemoveAzMlWorkspaceComponentContainerDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceComponentContainerNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceComponentContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceComponentContainerParameters =
  | RemoveAzMlWorkspaceComponentContainerDelete
  | RemoveAzMlWorkspaceComponentContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceComponentContainerDeleteViaIdentityWorkspace;

/**
 * Removes a component container.
 *
 * `Remove-AzMlWorkspaceComponentContainer`
 */
export const removeAzMlWorkspaceComponentContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceComponentContainerParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceComponentContainer",
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
      call: componentContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
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
interface SetAzMlWorkspaceComponentContainerCommon {
  /** Name of the component container. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceComponentContainer. */
export type SetAzMlWorkspaceComponentContainerUpdate = SetAzMlWorkspaceComponentContainerCommon & {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceComponentContainer. */
export type SetAzMlWorkspaceComponentContainerUpdateExpanded = SetAzMlWorkspaceComponentContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceComponentContainer. */
export type SetAzMlWorkspaceComponentContainerUpdateViaJsonFilePath = SetAzMlWorkspaceComponentContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceComponentContainer. */
export type SetAzMlWorkspaceComponentContainerUpdateViaJsonString = SetAzMlWorkspaceComponentContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceComponentContainer}: those of one of its sets. */
export type SetAzMlWorkspaceComponentContainerParameters =
  | SetAzMlWorkspaceComponentContainerUpdate
  | SetAzMlWorkspaceComponentContainerUpdateExpanded
  | SetAzMlWorkspaceComponentContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceComponentContainerUpdateViaJsonString;

/**
 * Updates a component container.
 *
 * `Set-AzMlWorkspaceComponentContainer`
 */
export const setAzMlWorkspaceComponentContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceComponentContainerParameters>,
  ComponentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceComponentContainer",
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
      call: componentContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
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
interface UpdateAzMlWorkspaceComponentContainerNames {
  /** Name of the component container. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComponentContainerModel {
  /** ARM resource wrapper around a component container. */
  Body: ComponentContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComponentContainerBody {
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
interface UpdateAzMlWorkspaceComponentContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceComponentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComponentContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdate = UpdateAzMlWorkspaceComponentContainerNames &
  UpdateAzMlWorkspaceComponentContainerModel &
  UpdateAzMlWorkspaceComponentContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdateExpanded = UpdateAzMlWorkspaceComponentContainerNames &
  UpdateAzMlWorkspaceComponentContainerBody &
  UpdateAzMlWorkspaceComponentContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdateViaIdentity = UpdateAzMlWorkspaceComponentContainerModel &
  UpdateAzMlWorkspaceComponentContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityExpanded = UpdateAzMlWorkspaceComponentContainerBody &
  UpdateAzMlWorkspaceComponentContainerIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceComponentContainerNames &
    UpdateAzMlWorkspaceComponentContainerModel &
    UpdateAzMlWorkspaceComponentContainerIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceComponentContainer. */
export type UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceComponentContainerNames &
    UpdateAzMlWorkspaceComponentContainerBody &
    UpdateAzMlWorkspaceComponentContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceComponentContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceComponentContainerParameters =
  | UpdateAzMlWorkspaceComponentContainerUpdate
  | UpdateAzMlWorkspaceComponentContainerUpdateExpanded
  | UpdateAzMlWorkspaceComponentContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComponentContainerUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a component container.
 *
 * `Update-AzMlWorkspaceComponentContainer`
 */
export const updateAzMlWorkspaceComponentContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComponentContainerParameters>,
  ComponentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceComponentContainer",
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
      call: componentContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: componentContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
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
