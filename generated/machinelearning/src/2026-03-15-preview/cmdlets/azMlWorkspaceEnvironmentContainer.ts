// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EnvironmentContainer, ListViewType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as environmentContainers from "../environmentContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceEnvironmentContainerNames {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceEnvironmentContainerNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceEnvironmentContainer. */
export type GetAzMlWorkspaceEnvironmentContainerGet = GetAzMlWorkspaceEnvironmentContainerNames &
  GetAzMlWorkspaceEnvironmentContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceEnvironmentContainer. */
export interface GetAzMlWorkspaceEnvironmentContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceEnvironmentContainer. */
export type GetAzMlWorkspaceEnvironmentContainerGetViaIdentityWorkspace = GetAzMlWorkspaceEnvironmentContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceEnvironmentContainer. */
export type GetAzMlWorkspaceEnvironmentContainerList = GetAzMlWorkspaceEnvironmentContainerNames2 & {
  /**
   * Which entries to include: active, archived, or both.
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceEnvironmentContainer}: those of one of its sets. */
export type GetAzMlWorkspaceEnvironmentContainerParameters =
  | GetAzMlWorkspaceEnvironmentContainerGet
  | GetAzMlWorkspaceEnvironmentContainerGetViaIdentity
  | GetAzMlWorkspaceEnvironmentContainerGetViaIdentityWorkspace
  | GetAzMlWorkspaceEnvironmentContainerList;

/**
 * Lists the environment containers of a workspace.
 *
 * `Get-AzMlWorkspaceEnvironmentContainer`
 */
export const getAzMlWorkspaceEnvironmentContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceEnvironmentContainerGet
    | GetAzMlWorkspaceEnvironmentContainerGetViaIdentity
    | GetAzMlWorkspaceEnvironmentContainerGetViaIdentityWorkspace,
    GetAzMlWorkspaceEnvironmentContainerParameters
  >,
  EnvironmentContainer
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceEnvironmentContainerList, GetAzMlWorkspaceEnvironmentContainerParameters>,
    EnvironmentContainer[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEnvironmentContainer",
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
      call: environmentContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: environmentContainers.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments",
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
interface NewAzMlWorkspaceEnvironmentContainerNames {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceEnvironmentContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceEnvironmentContainerModel {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEnvironmentContainerBody {
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
interface NewAzMlWorkspaceEnvironmentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEnvironmentContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreate = NewAzMlWorkspaceEnvironmentContainerNames &
  NewAzMlWorkspaceEnvironmentContainerShared &
  NewAzMlWorkspaceEnvironmentContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateExpanded = NewAzMlWorkspaceEnvironmentContainerNames &
  NewAzMlWorkspaceEnvironmentContainerShared &
  NewAzMlWorkspaceEnvironmentContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaIdentity = NewAzMlWorkspaceEnvironmentContainerModel &
  NewAzMlWorkspaceEnvironmentContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityExpanded = NewAzMlWorkspaceEnvironmentContainerBody &
  NewAzMlWorkspaceEnvironmentContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceEnvironmentContainerNames &
  NewAzMlWorkspaceEnvironmentContainerModel &
  NewAzMlWorkspaceEnvironmentContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceEnvironmentContainerNames &
    NewAzMlWorkspaceEnvironmentContainerBody &
    NewAzMlWorkspaceEnvironmentContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaJsonFilePath = NewAzMlWorkspaceEnvironmentContainerNames &
  NewAzMlWorkspaceEnvironmentContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceEnvironmentContainer. */
export type NewAzMlWorkspaceEnvironmentContainerCreateViaJsonString = NewAzMlWorkspaceEnvironmentContainerNames &
  NewAzMlWorkspaceEnvironmentContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceEnvironmentContainer}: those of one of its sets. */
export type NewAzMlWorkspaceEnvironmentContainerParameters =
  | NewAzMlWorkspaceEnvironmentContainerCreate
  | NewAzMlWorkspaceEnvironmentContainerCreateExpanded
  | NewAzMlWorkspaceEnvironmentContainerCreateViaIdentity
  | NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceEnvironmentContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceEnvironmentContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceEnvironmentContainerCreateViaJsonString;

/**
 * Creates an environment container, or updates one that is there.
 *
 * `New-AzMlWorkspaceEnvironmentContainer`
 */
export const newAzMlWorkspaceEnvironmentContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceEnvironmentContainer",
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
      call: environmentContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
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
interface RemoveAzMlWorkspaceEnvironmentContainerNames {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceEnvironmentContainer. */
export type RemoveAzMlWorkspaceEnvironmentContainerDelete = RemoveAzMlWorkspaceEnvironmentContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceEnvironmentContainer. */
export interface RemoveAzMlWorkspaceEnvironmentContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceEnvironmentContainer. */
export type RemoveAzMlWorkspaceEnvironmentContainerDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceEnvironmentContainerNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceEnvironmentContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceEnvironmentContainerParameters =
  | RemoveAzMlWorkspaceEnvironmentContainerDelete
  | RemoveAzMlWorkspaceEnvironmentContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceEnvironmentContainerDeleteViaIdentityWorkspace;

/**
 * Removes an environment container from the workspace.
 *
 * `Remove-AzMlWorkspaceEnvironmentContainer`
 */
export const removeAzMlWorkspaceEnvironmentContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceEnvironmentContainerParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceEnvironmentContainer",
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
      call: environmentContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
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
interface SetAzMlWorkspaceEnvironmentContainerCommon {
  /** Which environment container; case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceEnvironmentContainer. */
export type SetAzMlWorkspaceEnvironmentContainerUpdate = SetAzMlWorkspaceEnvironmentContainerCommon & {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceEnvironmentContainer. */
export type SetAzMlWorkspaceEnvironmentContainerUpdateExpanded = SetAzMlWorkspaceEnvironmentContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceEnvironmentContainer. */
export type SetAzMlWorkspaceEnvironmentContainerUpdateViaJsonFilePath = SetAzMlWorkspaceEnvironmentContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceEnvironmentContainer. */
export type SetAzMlWorkspaceEnvironmentContainerUpdateViaJsonString = SetAzMlWorkspaceEnvironmentContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceEnvironmentContainer}: those of one of its sets. */
export type SetAzMlWorkspaceEnvironmentContainerParameters =
  | SetAzMlWorkspaceEnvironmentContainerUpdate
  | SetAzMlWorkspaceEnvironmentContainerUpdateExpanded
  | SetAzMlWorkspaceEnvironmentContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceEnvironmentContainerUpdateViaJsonString;

/**
 * Updates an environment container.
 *
 * `Set-AzMlWorkspaceEnvironmentContainer`
 */
export const setAzMlWorkspaceEnvironmentContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceEnvironmentContainer",
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
      call: environmentContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
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
interface UpdateAzMlWorkspaceEnvironmentContainerNames {
  /** Which environment container; case matters. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceEnvironmentContainerModel {
  /** ARM resource wrapper around an environment container. */
  Body: EnvironmentContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEnvironmentContainerBody {
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
interface UpdateAzMlWorkspaceEnvironmentContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceEnvironmentContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEnvironmentContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdate = UpdateAzMlWorkspaceEnvironmentContainerNames &
  UpdateAzMlWorkspaceEnvironmentContainerModel &
  UpdateAzMlWorkspaceEnvironmentContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdateExpanded = UpdateAzMlWorkspaceEnvironmentContainerNames &
  UpdateAzMlWorkspaceEnvironmentContainerBody &
  UpdateAzMlWorkspaceEnvironmentContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentity = UpdateAzMlWorkspaceEnvironmentContainerModel &
  UpdateAzMlWorkspaceEnvironmentContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceEnvironmentContainerBody & UpdateAzMlWorkspaceEnvironmentContainerIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceEnvironmentContainerNames &
    UpdateAzMlWorkspaceEnvironmentContainerModel &
    UpdateAzMlWorkspaceEnvironmentContainerIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceEnvironmentContainer. */
export type UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceEnvironmentContainerNames &
    UpdateAzMlWorkspaceEnvironmentContainerBody &
    UpdateAzMlWorkspaceEnvironmentContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceEnvironmentContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceEnvironmentContainerParameters =
  | UpdateAzMlWorkspaceEnvironmentContainerUpdate
  | UpdateAzMlWorkspaceEnvironmentContainerUpdateExpanded
  | UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceEnvironmentContainerUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates an environment container.
 *
 * `Update-AzMlWorkspaceEnvironmentContainer`
 */
export const updateAzMlWorkspaceEnvironmentContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceEnvironmentContainerParameters>,
  EnvironmentContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceEnvironmentContainer",
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
      call: environmentContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: environmentContainers.createOrUpdate,
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
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
