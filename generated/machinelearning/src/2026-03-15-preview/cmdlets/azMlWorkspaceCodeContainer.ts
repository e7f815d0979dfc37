// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CodeContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as codeContainers from "../codeContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceCodeContainerNames {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceCodeContainerNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceCodeContainer. */
export type GetAzMlWorkspaceCodeContainerGet = GetAzMlWorkspaceCodeContainerNames &
  GetAzMlWorkspaceCodeContainerNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceCodeContainer. */
export interface GetAzMlWorkspaceCodeContainerGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceCodeContainer. */
export type GetAzMlWorkspaceCodeContainerGetViaIdentityWorkspace = GetAzMlWorkspaceCodeContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceCodeContainer. */
export type GetAzMlWorkspaceCodeContainerList = GetAzMlWorkspaceCodeContainerNames2 & {
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceCodeContainer}: those of one of its sets. */
export type GetAzMlWorkspaceCodeContainerParameters =
  | GetAzMlWorkspaceCodeContainerGet
  | GetAzMlWorkspaceCodeContainerGetViaIdentity
  | GetAzMlWorkspaceCodeContainerGetViaIdentityWorkspace
  | GetAzMlWorkspaceCodeContainerList;

/**
 * Lists the code containers of a workspace.
 *
 * `Get-AzMlWorkspaceCodeContainer`
 */
export const getAzMlWorkspaceCodeContainer: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceCodeContainerGet
    | GetAzMlWorkspaceCodeContainerGetViaIdentity
    | GetAzMlWorkspaceCodeContainerGetViaIdentityWorkspace,
    GetAzMlWorkspaceCodeContainerParameters
  >,
  CodeContainer
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceCodeContainerList, GetAzMlWorkspaceCodeContainerParameters>, CodeContainer[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceCodeContainer",
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
        optional: { Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
      },
    ],
    operations: [
      {
        call: codeContainers.get,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
      {
        call: codeContainers.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes",
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
interface NewAzMlWorkspaceCodeContainerNames {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceCodeContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceCodeContainerModel {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCodeContainerBody {
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
interface NewAzMlWorkspaceCodeContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCodeContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreate = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerShared &
  NewAzMlWorkspaceCodeContainerModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateExpanded = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerShared &
  NewAzMlWorkspaceCodeContainerBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaIdentity = NewAzMlWorkspaceCodeContainerModel &
  NewAzMlWorkspaceCodeContainerIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaIdentityExpanded = NewAzMlWorkspaceCodeContainerBody &
  NewAzMlWorkspaceCodeContainerIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaIdentityWorkspace = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerModel &
  NewAzMlWorkspaceCodeContainerIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerBody &
  NewAzMlWorkspaceCodeContainerIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaJsonFilePath = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceCodeContainer. */
export type NewAzMlWorkspaceCodeContainerCreateViaJsonString = NewAzMlWorkspaceCodeContainerNames &
  NewAzMlWorkspaceCodeContainerShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceCodeContainer}: those of one of its sets. */
export type NewAzMlWorkspaceCodeContainerParameters =
  | NewAzMlWorkspaceCodeContainerCreate
  | NewAzMlWorkspaceCodeContainerCreateExpanded
  | NewAzMlWorkspaceCodeContainerCreateViaIdentity
  | NewAzMlWorkspaceCodeContainerCreateViaIdentityExpanded
  | NewAzMlWorkspaceCodeContainerCreateViaIdentityWorkspace
  | NewAzMlWorkspaceCodeContainerCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceCodeContainerCreateViaJsonFilePath
  | NewAzMlWorkspaceCodeContainerCreateViaJsonString;

/**
 * Creates a code container, or replaces an existing one.
 *
 * `New-AzMlWorkspaceCodeContainer`
 */
export const newAzMlWorkspaceCodeContainer: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceCodeContainerParameters>,
  CodeContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceCodeContainer",
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
      call: codeContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
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
interface RemoveAzMlWorkspaceCodeContainerNames {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceCodeContainer. */
export type RemoveAzMlWorkspaceCodeContainerDelete = RemoveAzMlWorkspaceCodeContainerNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceCodeContainer. */
export interface RemoveAzMlWorkspaceCodeContainerDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceCodeContainer. */
export type RemoveAzMlWorkspaceCodeContainerDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceCodeContainerNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceCodeContainer}: those of one of its sets. */
export type RemoveAzMlWorkspaceCodeContainerParameters =
  | RemoveAzMlWorkspaceCodeContainerDelete
  | RemoveAzMlWorkspaceCodeContainerDeleteViaIdentity
  | RemoveAzMlWorkspaceCodeContainerDeleteViaIdentityWorkspace;

/**
 * Removes a code container.
 *
 * `Remove-AzMlWorkspaceCodeContainer`
 */
export const removeAzMlWorkspaceCodeContainer: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceCodeContainerParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceCodeContainer",
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
      call: codeContainers.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
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
interface SetAzMlWorkspaceCodeContainerCommon {
  /** Name of the code container; letter case matters. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceCodeContainer. */
export type SetAzMlWorkspaceCodeContainerUpdate = SetAzMlWorkspaceCodeContainerCommon & {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceCodeContainer. */
export type SetAzMlWorkspaceCodeContainerUpdateExpanded = SetAzMlWorkspaceCodeContainerCommon & {
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

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceCodeContainer. */
export type SetAzMlWorkspaceCodeContainerUpdateViaJsonFilePath = SetAzMlWorkspaceCodeContainerCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceCodeContainer. */
export type SetAzMlWorkspaceCodeContainerUpdateViaJsonString = SetAzMlWorkspaceCodeContainerCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceCodeContainer}: those of one of its sets. */
export type SetAzMlWorkspaceCodeContainerParameters =
  | SetAzMlWorkspaceCodeContainerUpdate
  | SetAzMlWorkspaceCodeContainerUpdateExpanded
  | SetAzMlWorkspaceCodeContainerUpdateViaJsonFilePath
  | SetAzMlWorkspaceCodeContainerUpdateViaJsonString;

/**
 * Updates a code container.
 *
 * `Set-AzMlWorkspaceCodeContainer`
 */
export const setAzMlWorkspaceCodeContainer: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceCodeContainerParameters>,
  CodeContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceCodeContainer",
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
      call: codeContainers.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
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
interface UpdateAzMlWorkspaceCodeContainerNames {
  /** Name of the code container; letter case matters. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceCodeContainerModel {
  /** ARM resource wrapper around a code container. */
  Body: CodeContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCodeContainerBody {
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
interface UpdateAzMlWorkspaceCodeContainerShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceCodeContainerIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCodeContainerIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdate = UpdateAzMlWorkspaceCodeContainerNames &
  UpdateAzMlWorkspaceCodeContainerModel &
  UpdateAzMlWorkspaceCodeContainerShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdateExpanded = UpdateAzMlWorkspaceCodeContainerNames &
  UpdateAzMlWorkspaceCodeContainerBody &
  UpdateAzMlWorkspaceCodeContainerShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdateViaIdentity = UpdateAzMlWorkspaceCodeContainerModel &
  UpdateAzMlWorkspaceCodeContainerIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityExpanded = UpdateAzMlWorkspaceCodeContainerBody &
  UpdateAzMlWorkspaceCodeContainerIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceCodeContainerNames &
  UpdateAzMlWorkspaceCodeContainerModel &
  UpdateAzMlWorkspaceCodeContainerIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceCodeContainer. */
export type UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceCodeContainerNames &
  UpdateAzMlWorkspaceCodeContainerBody &
  UpdateAzMlWorkspaceCodeContainerIdentity2;

/** Parameters of {@link updateAzMlWorkspaceCodeContainer}: those of one of its sets. */
export type UpdateAzMlWorkspaceCodeContainerParameters =
  | UpdateAzMlWorkspaceCodeContainerUpdate
  | UpdateAzMlWorkspaceCodeContainerUpdateExpanded
  | UpdateAzMlWorkspaceCodeContainerUpdateViaIdentity
  | UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceCodeContainerUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a code container.
 *
 * `Update-AzMlWorkspaceCodeContainer`
 */
export const updateAzMlWorkspaceCodeContainer: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceCodeContainerParameters>,
  CodeContainer,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceCodeContainer",
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
      call: codeContainers.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: codeContainers.createOrUpdate,
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
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
