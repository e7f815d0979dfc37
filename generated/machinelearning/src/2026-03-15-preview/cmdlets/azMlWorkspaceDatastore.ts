// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CredentialsType, Datastore, DatastoreInput, DatastoreType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as datastores from "../datastores.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceDatastoreNames {
  /** Which datastore. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceDatastoreNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceDatastore. */
export type GetAzMlWorkspaceDatastoreGet = GetAzMlWorkspaceDatastoreNames &
  GetAzMlWorkspaceDatastoreNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceDatastore. */
export interface GetAzMlWorkspaceDatastoreGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceDatastore. */
export type GetAzMlWorkspaceDatastoreGetViaIdentityWorkspace = GetAzMlWorkspaceDatastoreNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceDatastore. */
export type GetAzMlWorkspaceDatastoreList = GetAzMlWorkspaceDatastoreNames2 & {
  /**
   * Upper bound on the number of results.
   *
   * Default: `30`.
   */
  Count?: number;
  /** True to see only the workspace's default datastore. */
  IsDefault?: boolean;
  /** Only datastores with these names. */
  NameFilter?: string[];
  /** Sort key: createdtime, modifiedtime or name. */
  OrderBy?: string;
  /**
   * True to sort upwards.
   *
   * Default: `false`.
   */
  OrderByAsc?: boolean;
  /** Only datastores whose name contains this text. */
  SearchText?: string;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceDatastore}: those of one of its sets. */
export type GetAzMlWorkspaceDatastoreParameters =
  | GetAzMlWorkspaceDatastoreGet
  | GetAzMlWorkspaceDatastoreGetViaIdentity
  | GetAzMlWorkspaceDatastoreGetViaIdentityWorkspace
  | GetAzMlWorkspaceDatastoreList;

/**
 * Lists the datastores of a workspace.
 *
 * `Get-AzMlWorkspaceDatastore`
 */
export const getAzMlWorkspaceDatastore: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceDatastoreGet
    | GetAzMlWorkspaceDatastoreGetViaIdentity
    | GetAzMlWorkspaceDatastoreGetViaIdentityWorkspace,
    GetAzMlWorkspaceDatastoreParameters
  >,
  Datastore
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceDatastoreList, GetAzMlWorkspaceDatastoreParameters>, Datastore[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceDatastore",
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
          IsDefault: "option/isDefault",
          NameFilter: "option/names",
          OrderBy: "option/orderBy",
          OrderByAsc: "option/orderByAsc",
          SearchText: "option/searchText",
          Skip: "option/skip",
          SubscriptionId: "client/subscriptionId",
        },
      },
    ],
    operations: [
      {
        call: datastores.get,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
      {
        call: datastores.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores",
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
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceDatastoreCommon {
  /**
   * True to store it without validating it first.
   *
   * Default: `false`.
   */
  SkipValidation?: boolean;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceDatastoreNames {
  /** Which datastore. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceDatastoreShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceDatastoreModel {
  /** ARM resource wrapper around a datastore. */
  Body: DatastoreInput;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceDatastoreBody {
  /** Kind of credential used against the storage; mandatory. */
  CredentialsType: CredentialsType;
  /** Kind of storage behind the datastore. */
  DatastoreType: DatastoreType;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceDatastoreIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceDatastoreIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreate = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreShared &
  NewAzMlWorkspaceDatastoreModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateExpanded = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreShared &
  NewAzMlWorkspaceDatastoreBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaIdentity = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreModel &
  NewAzMlWorkspaceDatastoreIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaIdentityExpanded = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreBody &
  NewAzMlWorkspaceDatastoreIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaIdentityWorkspace = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreModel &
  NewAzMlWorkspaceDatastoreIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreBody &
  NewAzMlWorkspaceDatastoreIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaJsonFilePath = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceDatastore. */
export type NewAzMlWorkspaceDatastoreCreateViaJsonString = NewAzMlWorkspaceDatastoreCommon &
  NewAzMlWorkspaceDatastoreNames &
  NewAzMlWorkspaceDatastoreShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceDatastore}: those of one of its sets. */
export type NewAzMlWorkspaceDatastoreParameters =
  | NewAzMlWorkspaceDatastoreCreate
  | NewAzMlWorkspaceDatastoreCreateExpanded
  | NewAzMlWorkspaceDatastoreCreateViaIdentity
  | NewAzMlWorkspaceDatastoreCreateViaIdentityExpanded
  | NewAzMlWorkspaceDatastoreCreateViaIdentityWorkspace
  | NewAzMlWorkspaceDatastoreCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceDatastoreCreateViaJsonFilePath
  | NewAzMlWorkspaceDatastoreCreateViaJsonString;

/**
 * Creates a datastore, or updates one that is there.
 *
 * `New-AzMlWorkspaceDatastore`
 */
export const newAzMlWorkspaceDatastore: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceDatastoreParameters>,
  Datastore,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceDatastore",
  service,
  changes: true,
  groups: [
    {
      optional: { SkipValidation: "option/skipValidation" },
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
      mandatory: {
        CredentialsType: "property/properties/credentials/credentialsType",
        DatastoreType: "property/properties/datastoreType",
      },
      optional: {
        Description: "property/properties/description",
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
      call: datastores.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
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
interface RemoveAzMlWorkspaceDatastoreNames {
  /** Which datastore. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceDatastore. */
export type RemoveAzMlWorkspaceDatastoreDelete = RemoveAzMlWorkspaceDatastoreNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceDatastore. */
export interface RemoveAzMlWorkspaceDatastoreDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceDatastore. */
export type RemoveAzMlWorkspaceDatastoreDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceDatastoreNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceDatastore}: those of one of its sets. */
export type RemoveAzMlWorkspaceDatastoreParameters =
  | RemoveAzMlWorkspaceDatastoreDelete
  | RemoveAzMlWorkspaceDatastoreDeleteViaIdentity
  | RemoveAzMlWorkspaceDatastoreDeleteViaIdentityWorkspace;

/**
 * Removes a datastore from the workspace.
 *
 * `Remove-AzMlWorkspaceDatastore`
 */
export const removeAzMlWorkspaceDatastore: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceDatastoreParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceDatastore",
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
      call: datastores.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
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
interface SetAzMlWorkspaceDatastoreCommon {
  /** Which datastore. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /**
   * True to store it without validating it first.
   *
   * Default: `false`.
   */
  SkipValidation?: boolean;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceDatastore. */
export type SetAzMlWorkspaceDatastoreUpdate = SetAzMlWorkspaceDatastoreCommon & {
  /** ARM resource wrapper around a datastore. */
  Body: DatastoreInput;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceDatastore. */
export type SetAzMlWorkspaceDatastoreUpdateExpanded = SetAzMlWorkspaceDatastoreCommon & {
  /** Kind of credential used against the storage; mandatory. */
  CredentialsType: CredentialsType;
  /** Kind of storage behind the datastore. */
  DatastoreType: DatastoreType;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceDatastore. */
export type SetAzMlWorkspaceDatastoreUpdateViaJsonFilePath = SetAzMlWorkspaceDatastoreCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceDatastore. */
export type SetAzMlWorkspaceDatastoreUpdateViaJsonString = SetAzMlWorkspaceDatastoreCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceDatastore}: those of one of its sets. */
export type SetAzMlWorkspaceDatastoreParameters =
  | SetAzMlWorkspaceDatastoreUpdate
  | SetAzMlWorkspaceDatastoreUpdateExpanded
  | SetAzMlWorkspaceDatastoreUpdateViaJsonFilePath
  | SetAzMlWorkspaceDatastoreUpdateViaJsonString;

/**
 * Updates a datastore.
 *
 * `Set-AzMlWorkspaceDatastore`
 */
export const setAzMlWorkspaceDatastore: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceDatastoreParameters>,
  Datastore,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceDatastore",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/name",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { SkipValidation: "option/skipValidation", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: {
        CredentialsType: "property/properties/credentials/credentialsType",
        DatastoreType: "property/properties/datastoreType",
      },
      optional: {
        Description: "property/properties/description",
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
      call: datastores.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
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

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceDatastoreCommon {
  /**
   * True to store it without validating it first.
   *
   * Default: `false`.
   */
  SkipValidation?: boolean;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDatastoreNames {
  /** Which datastore. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceDatastoreModel {
  /** ARM resource wrapper around a datastore. */
  Body: DatastoreInput;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDatastoreBody {
  /** Kind of credential used against the storage; mandatory. */
  CredentialsType?: CredentialsType;
  /** Kind of storage behind the datastore. */
  DatastoreType?: DatastoreType;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceDatastoreShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceDatastoreIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceDatastoreIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdate = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreNames &
  UpdateAzMlWorkspaceDatastoreModel &
  UpdateAzMlWorkspaceDatastoreShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdateExpanded = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreNames &
  UpdateAzMlWorkspaceDatastoreBody &
  UpdateAzMlWorkspaceDatastoreShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdateViaIdentity = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreModel &
  UpdateAzMlWorkspaceDatastoreIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdateViaIdentityExpanded = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreBody &
  UpdateAzMlWorkspaceDatastoreIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreNames &
  UpdateAzMlWorkspaceDatastoreModel &
  UpdateAzMlWorkspaceDatastoreIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceDatastore. */
export type UpdateAzMlWorkspaceDatastoreUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceDatastoreCommon &
  UpdateAzMlWorkspaceDatastoreNames &
  UpdateAzMlWorkspaceDatastoreBody &
  UpdateAzMlWorkspaceDatastoreIdentity2;

/** Parameters of {@link updateAzMlWorkspaceDatastore}: those of one of its sets. */
export type UpdateAzMlWorkspaceDatastoreParameters =
  | UpdateAzMlWorkspaceDatastoreUpdate
  | UpdateAzMlWorkspaceDatastoreUpdateExpanded
  | UpdateAzMlWorkspaceDatastoreUpdateViaIdentity
  | UpdateAzMlWorkspaceDatastoreUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceDatastoreUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceDatastoreUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a datastore.
 *
 * `Update-AzMlWorkspaceDatastore`
 */
export const updateAzMlWorkspaceDatastore: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceDatastoreParameters>,
  Datastore,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceDatastore",
  service,
  changes: true,
  groups: [
    {
      optional: { SkipValidation: "option/skipValidation" },
    },
    {
      mandatory: { Name: "value/name" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        CredentialsType: "property/properties/credentials/credentialsType",
        DatastoreType: "property/properties/datastoreType",
        Description: "property/properties/description",
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
      call: datastores.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: datastores.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/isDefault"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 4], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 5], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 5], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 6], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
