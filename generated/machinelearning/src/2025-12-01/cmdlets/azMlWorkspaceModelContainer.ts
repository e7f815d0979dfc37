// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { ListViewType, ModelContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as modelContainers from "../modelContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceModelContainerNames {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceModelContainerNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceModelContainer. */
export type GetAzMlWorkspaceModelContainerGet = GetAzMlWorkspaceModelContainerNames &
  GetAzMlWorkspaceModelContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceModelContainer. */
export interface GetAzMlWorkspaceModelContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceModelContainer. */
export type GetAzMlWorkspaceModelContainerGetViaIdentityWorkspace = GetAzMlWorkspaceModelContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceModelContainer. */
export type GetAzMlWorkspaceModelContainerList = GetAzMlWorkspaceModelContainerNames2 & {
  /** Upper limit on the number of results */
  Count?: number;
  /**
   * Whether active entities, archived ones or both are listed
   *
   * Default: `"ActiveOnly"`.
   */
  ListViewType?: ListViewType;
  /** Token that continues an earlier listing */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceModelContainer}: those of one of its sets. */
export type GetAzMlWorkspaceModelContainerParameters =
  | GetAzMlWorkspaceModelContainerGet
  | GetAzMlWorkspaceModelContainerGetViaIdentity
  | GetAzMlWorkspaceModelContainerGetViaIdentityWorkspace
  | GetAzMlWorkspaceModelContainerList;

/**
 * Lists the model containers of a workspace.
 *
 * `Get-AzMlWorkspaceModelContainer`
 */
export const getAzMlWorkspaceModelContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceModelContainerGet
    | GetAzMlWorkspaceModelContainerGetViaIdentity
    | GetAzMlWorkspaceModelContainerGetViaIdentityWorkspace,
    GetAzMlWorkspaceModelContainerParameters
  >,
  ModelContainer
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceModelContainerList, GetAzMlWorkspaceModelContainerParameters>, ModelContainer[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceModelContainer",
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
        optional: {
          Count: "option/count",
          ListViewType: "option/listViewType",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
        },
      },
    ],
    operations: [
      {
        call: modelContainers.get,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
      {
        call: modelContainers.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models",
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
interface NewAzMlWorkspaceModelContainerNames {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceModelContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceModelContainerModel {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceModelContainerBody {
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
interface NewAzMlWorkspaceModelContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceModelContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreate = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerShared &
  NewAzMlWorkspaceModelContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateExpanded = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerShared &
  NewAzMlWorkspaceModelContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaIdentity = NewAzMlWorkspaceModelContainerModel &
  NewAzMlWorkspaceModelContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaIdentityExpanded = NewAzMlWorkspaceModelContainerBody &
  NewAzMlWorkspaceModelContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerModel &
  NewAzMlWorkspaceModelContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerBody &
  NewAzMlWorkspaceModelContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaJsonFilePath = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceModelContainer. */
export type NewAzMlWorkspaceModelContainerCreateViaJsonString = NewAzMlWorkspaceModelContainerNames &
  NewAzMlWorkspaceModelContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceModelContainer}: those of one of its sets. */
export type NewAzMlWorkspaceModelContainerParameters =
  | NewAzMlWorkspaceModelContainerCreate
  | NewAzMlWorkspaceModelContainerCreateExpanded
  | NewAzMlWorkspaceModelContainerCreateViaIdentity
  | NewAzMlWorkspaceModelContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceModelContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceModelContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceModelContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceModelContainerCreateViaJsonString;

/**
 * Creates a model container, or replaces the existing one.
 *
 * `New-AzMlWorkspaceModelContainer`
 */
export const newAzMlWorkspaceModelContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceModelContainerParameters>,
  ModelContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceModelContainer",
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
      call: modelContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
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
interface RemoveAzMlWorkspaceModelContainerNames {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceModelContainer. */
export type RemoveAzMlWorkspaceModelContainerDelete = RemoveAzMlWorkspaceModelContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceModelContainer. */
export interface RemoveAzMlWorkspaceModelContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceModelContainer. */
export type RemoveAzMlWorkspaceModelContainerDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceModelContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceModelContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceModelContainerParameters =
  | RemoveAzMlWorkspaceModelContainerDelete
  | RemoveAzMlWorkspaceModelContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceModelContainerDeleteViaIdentityWorkspace;

/**
 * Removes a model container.
 *
 * `Remove-AzMlWorkspaceModelContainer`
 */
export const removeAzMlWorkspaceModelContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceModelContainerParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceModelContainer",
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
      call: modelContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
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
interface SetAzMlWorkspaceModelContainerCommon {
  /** The container, by name; letter case matters */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceModelContainer. */
export type SetAzMlWorkspaceModelContainerUpdate = SetAzMlWorkspaceModelContainerCommon & {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceModelContainer. */
export type SetAzMlWorkspaceModelContainerUpdateExpanded = SetAzMlWorkspaceModelContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceModelContainer. */
export type SetAzMlWorkspaceModelContainerUpdateViaJsonFilePath = SetAzMlWorkspaceModelContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceModelContainer. */
export type SetAzMlWorkspaceModelContainerUpdateViaJsonString = SetAzMlWorkspaceModelContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceModelContainer}: those of one of its sets. */
export type SetAzMlWorkspaceModelContainerParameters =
  | SetAzMlWorkspaceModelContainerUpdate
  | SetAzMlWorkspaceModelContainerUpdateExpanded
  | SetAzMlWorkspaceModelContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceModelContainerUpdateViaJsonString;

/**
 * Updates a model container.
 *
 * `Set-AzMlWorkspaceModelContainer`
 */
export const setAzMlWorkspaceModelContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceModelContainerParameters>,
  ModelContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceModelContainer",
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
      call: modelContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
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
interface UpdateAzMlWorkspaceModelContainerNames {
  /** The container, by name; letter case matters */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceModelContainerModel {
  /** The ARM resource that wraps a model container. */
  Body: ModelContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceModelContainerBody {
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
interface UpdateAzMlWorkspaceModelContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceModelContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceModelContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdate = UpdateAzMlWorkspaceModelContainerNames &
  UpdateAzMlWorkspaceModelContainerModel &
  UpdateAzMlWorkspaceModelContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdateExpanded = UpdateAzMlWorkspaceModelContainerNames &
  UpdateAzMlWorkspaceModelContainerBody &
  UpdateAzMlWorkspaceModelContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdateViaIdentity = UpdateAzMlWorkspaceModelContainerModel &
  UpdateAzMlWorkspaceModelContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdateViaIdentityExpanded = UpdateAzMlWorkspaceModelContainerBody &
  UpdateAzMlWorkspaceModelContainerIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceModelContainerNames &
  UpdateAzMlWorkspaceModelContainerModel &
  UpdateAzMlWorkspaceModelContainerIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceModelContainer. */
export type UpdateAzMlWorkspaceModelContainerUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceModelContainerNames &
    UpdateAzMlWorkspaceModelContainerBody &
    UpdateAzMlWorkspaceModelContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceModelContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceModelContainerParameters =
  | UpdateAzMlWorkspaceModelContainerUpdate
  | UpdateAzMlWorkspaceModelContainerUpdateExpanded
  | UpdateAzMlWorkspaceModelContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceModelContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceModelContainerUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceModelContainerUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a model container.
 *
 * `Update-AzMlWorkspaceModelContainer`
 */
export const updateAzMlWorkspaceModelContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceModelContainerParameters>,
  ModelContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceModelContainer",
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
      call: modelContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: modelContainers.createOrUpdate,
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
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
