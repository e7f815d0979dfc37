// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { CapabilityHost, CapabilityHostKind } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as capabilityHosts from "../capabilityHosts.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceCapabilityHostNames {
  /** Capability host name. */
  Name: string;
}

/** Parameter set Get of Get-AzMlWorkspaceCapabilityHost. */
export type GetAzMlWorkspaceCapabilityHostGet = GetAzMlWorkspaceCapabilityHostNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceCapabilityHost. */
export interface GetAzMlWorkspaceCapabilityHostGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceCapabilityHost. */
export type GetAzMlWorkspaceCapabilityHostGetViaIdentityWorkspace = GetAzMlWorkspaceCapabilityHostNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link getAzMlWorkspaceCapabilityHost}: those of one of its sets. */
export type GetAzMlWorkspaceCapabilityHostParameters =
  | GetAzMlWorkspaceCapabilityHostGet
  | GetAzMlWorkspaceCapabilityHostGetViaIdentity
  | GetAzMlWorkspaceCapabilityHostGetViaIdentityWorkspace;

/**
 * Reads one capability host.
 *
 * `Get-AzMlWorkspaceCapabilityHost`
 */
export const getAzMlWorkspaceCapabilityHost: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceCapabilityHostParameters>,
  CapabilityHost
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceCapabilityHost",
  service,
  groups: [
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
      call: capabilityHosts.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1], operations: [0] },
    GetViaIdentity: { groups: [2], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 3], operations: [0] },
  },
  defaultSet: "Get",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceCapabilityHostNames {
  /** Capability host name. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceCapabilityHostShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceCapabilityHostModel {
  /** ARM resource wrapper around a capability host. */
  Body: CapabilityHost;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCapabilityHostBody {
  /** Connections to ACA (Azure Container Apps) environments. */
  AcaEnvironmentConnection?: string[] | null;
  /** Connections to AI services. */
  AiServicesConnection?: string[] | null;
  /**
   * What sort of capability host this is; Agents if not given.
   *
   * Default: `"Agents"`.
   */
  CapabilityHostKind?: CapabilityHostKind;
  /** The customer's subnet that setting up the host makes use of. */
  CustomerSubnet?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Connections to storage. */
  StorageConnection?: string[] | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /** Connections to storage for threads. */
  ThreadStorageConnection?: string[] | null;
  /** Connections to vector stores. */
  VectorStoreConnection?: string[] | null;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceCapabilityHostIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceCapabilityHostIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreate = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostShared &
  NewAzMlWorkspaceCapabilityHostModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateExpanded = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostShared &
  NewAzMlWorkspaceCapabilityHostBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaIdentity = NewAzMlWorkspaceCapabilityHostModel &
  NewAzMlWorkspaceCapabilityHostIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaIdentityExpanded = NewAzMlWorkspaceCapabilityHostBody &
  NewAzMlWorkspaceCapabilityHostIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaIdentityWorkspace = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostModel &
  NewAzMlWorkspaceCapabilityHostIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostBody &
  NewAzMlWorkspaceCapabilityHostIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaJsonFilePath = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceCapabilityHost. */
export type NewAzMlWorkspaceCapabilityHostCreateViaJsonString = NewAzMlWorkspaceCapabilityHostNames &
  NewAzMlWorkspaceCapabilityHostShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceCapabilityHost}: those of one of its sets. */
export type NewAzMlWorkspaceCapabilityHostParameters =
  | NewAzMlWorkspaceCapabilityHostCreate
  | NewAzMlWorkspaceCapabilityHostCreateExpanded
  | NewAzMlWorkspaceCapabilityHostCreateViaIdentity
  | NewAzMlWorkspaceCapabilityHostCreateViaIdentityExpanded
  | NewAzMlWorkspaceCapabilityHostCreateViaIdentityWorkspace
  | NewAzMlWorkspaceCapabilityHostCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceCapabilityHostCreateViaJsonFilePath
  | NewAzMlWorkspaceCapabilityHostCreateViaJsonString;

/**
 * Creates a capability host, or replaces an existing one.
 *
 * `New-AzMlWorkspaceCapabilityHost`
 */
export const newAzMlWorkspaceCapabilityHost: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceCapabilityHostParameters>,
  CapabilityHost,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceCapabilityHost",
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
        AcaEnvironmentConnection: "property/properties/acaEnvironmentConnections",
        AiServicesConnection: "property/properties/aiServicesConnections",
        CapabilityHostKind: "property/properties/capabilityHostKind",
        CustomerSubnet: "property/properties/customerSubnet",
        Description: "property/properties/description",
        ResourceBaseProperty: "property/properties/properties",
        StorageConnection: "property/properties/storageConnections",
        Tag: "property/properties/tags",
        ThreadStorageConnection: "property/properties/threadStorageConnections",
        VectorStoreConnection: "property/properties/vectorStoreConnections",
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
      call: capabilityHosts.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
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
interface RemoveAzMlWorkspaceCapabilityHostNames {
  /** Capability host name. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceCapabilityHost. */
export type RemoveAzMlWorkspaceCapabilityHostDelete = RemoveAzMlWorkspaceCapabilityHostNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceCapabilityHost. */
export interface RemoveAzMlWorkspaceCapabilityHostDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceCapabilityHost. */
export type RemoveAzMlWorkspaceCapabilityHostDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceCapabilityHostNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceCapabilityHost}: those of one of its sets. */
export type RemoveAzMlWorkspaceCapabilityHostParameters =
  | RemoveAzMlWorkspaceCapabilityHostDelete
  | RemoveAzMlWorkspaceCapabilityHostDeleteViaIdentity
  | RemoveAzMlWorkspaceCapabilityHostDeleteViaIdentityWorkspace;

/**
 * Removes a capability host.
 *
 * `Remove-AzMlWorkspaceCapabilityHost`
 */
export const removeAzMlWorkspaceCapabilityHost: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceCapabilityHostParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceCapabilityHost",
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
      call: capabilityHosts.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
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
interface SetAzMlWorkspaceCapabilityHostCommon {
  /** Capability host name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceCapabilityHost. */
export type SetAzMlWorkspaceCapabilityHostUpdate = SetAzMlWorkspaceCapabilityHostCommon & {
  /** ARM resource wrapper around a capability host. */
  Body: CapabilityHost;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceCapabilityHost. */
export type SetAzMlWorkspaceCapabilityHostUpdateExpanded = SetAzMlWorkspaceCapabilityHostCommon & {
  /** Connections to ACA (Azure Container Apps) environments. */
  AcaEnvironmentConnection?: string[] | null;
  /** Connections to AI services. */
  AiServicesConnection?: string[] | null;
  /**
   * What sort of capability host this is; Agents if not given.
   *
   * Default: `"Agents"`.
   */
  CapabilityHostKind?: CapabilityHostKind;
  /** The customer's subnet that setting up the host makes use of. */
  CustomerSubnet?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Connections to storage. */
  StorageConnection?: string[] | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /** Connections to storage for threads. */
  ThreadStorageConnection?: string[] | null;
  /** Connections to vector stores. */
  VectorStoreConnection?: string[] | null;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceCapabilityHost. */
export type SetAzMlWorkspaceCapabilityHostUpdateViaJsonFilePath = SetAzMlWorkspaceCapabilityHostCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceCapabilityHost. */
export type SetAzMlWorkspaceCapabilityHostUpdateViaJsonString = SetAzMlWorkspaceCapabilityHostCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceCapabilityHost}: those of one of its sets. */
export type SetAzMlWorkspaceCapabilityHostParameters =
  | SetAzMlWorkspaceCapabilityHostUpdate
  | SetAzMlWorkspaceCapabilityHostUpdateExpanded
  | SetAzMlWorkspaceCapabilityHostUpdateViaJsonFilePath
  | SetAzMlWorkspaceCapabilityHostUpdateViaJsonString;

/**
 * Updates a capability host.
 *
 * `Set-AzMlWorkspaceCapabilityHost`
 */
export const setAzMlWorkspaceCapabilityHost: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceCapabilityHostParameters>,
  CapabilityHost,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceCapabilityHost",
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
        AcaEnvironmentConnection: "property/properties/acaEnvironmentConnections",
        AiServicesConnection: "property/properties/aiServicesConnections",
        CapabilityHostKind: "property/properties/capabilityHostKind",
        CustomerSubnet: "property/properties/customerSubnet",
        Description: "property/properties/description",
        ResourceBaseProperty: "property/properties/properties",
        StorageConnection: "property/properties/storageConnections",
        Tag: "property/properties/tags",
        ThreadStorageConnection: "property/properties/threadStorageConnections",
        VectorStoreConnection: "property/properties/vectorStoreConnections",
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
      call: capabilityHosts.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
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
interface UpdateAzMlWorkspaceCapabilityHostNames {
  /** Capability host name. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceCapabilityHostModel {
  /** ARM resource wrapper around a capability host. */
  Body: CapabilityHost;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCapabilityHostBody {
  /** Connections to ACA (Azure Container Apps) environments. */
  AcaEnvironmentConnection?: string[] | null;
  /** Connections to AI services. */
  AiServicesConnection?: string[] | null;
  /**
   * What sort of capability host this is; Agents if not given.
   *
   * Default: `"Agents"`.
   */
  CapabilityHostKind?: CapabilityHostKind;
  /** The customer's subnet that setting up the host makes use of. */
  CustomerSubnet?: string | null;
  /** Free text about the asset. */
  Description?: string | null;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Connections to storage. */
  StorageConnection?: string[] | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /** Connections to storage for threads. */
  ThreadStorageConnection?: string[] | null;
  /** Connections to vector stores. */
  VectorStoreConnection?: string[] | null;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceCapabilityHostShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceCapabilityHostIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceCapabilityHostIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdate = UpdateAzMlWorkspaceCapabilityHostNames &
  UpdateAzMlWorkspaceCapabilityHostModel &
  UpdateAzMlWorkspaceCapabilityHostShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdateExpanded = UpdateAzMlWorkspaceCapabilityHostNames &
  UpdateAzMlWorkspaceCapabilityHostBody &
  UpdateAzMlWorkspaceCapabilityHostShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentity = UpdateAzMlWorkspaceCapabilityHostModel &
  UpdateAzMlWorkspaceCapabilityHostIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityExpanded = UpdateAzMlWorkspaceCapabilityHostBody &
  UpdateAzMlWorkspaceCapabilityHostIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceCapabilityHostNames &
  UpdateAzMlWorkspaceCapabilityHostModel &
  UpdateAzMlWorkspaceCapabilityHostIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceCapabilityHost. */
export type UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceCapabilityHostNames &
    UpdateAzMlWorkspaceCapabilityHostBody &
    UpdateAzMlWorkspaceCapabilityHostIdentity2;

/** Parameters of {@link updateAzMlWorkspaceCapabilityHost}: those of one of its sets. */
export type UpdateAzMlWorkspaceCapabilityHostParameters =
  | UpdateAzMlWorkspaceCapabilityHostUpdate
  | UpdateAzMlWorkspaceCapabilityHostUpdateExpanded
  | UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentity
  | UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceCapabilityHostUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a capability host.
 *
 * `Update-AzMlWorkspaceCapabilityHost`
 */
export const updateAzMlWorkspaceCapabilityHost: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceCapabilityHostParameters>,
  CapabilityHost,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceCapabilityHost",
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
      mandatory: { Body: "body" },
    },
    {
      optional: {
        AcaEnvironmentConnection: "property/properties/acaEnvironmentConnections",
        AiServicesConnection: "property/properties/aiServicesConnections",
        CapabilityHostKind: "property/properties/capabilityHostKind",
        CustomerSubnet: "property/properties/customerSubnet",
        Description: "property/properties/description",
        ResourceBaseProperty: "property/properties/properties",
        StorageConnection: "property/properties/storageConnections",
        Tag: "property/properties/tags",
        ThreadStorageConnection: "property/properties/threadStorageConnections",
        VectorStoreConnection: "property/properties/vectorStoreConnections",
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
      call: capabilityHosts.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: capabilityHosts.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState", "properties/messages"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/capabilityHosts/{name}",
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
