// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  ConnectionAuthType,
  ConnectionCategory,
  ManagedPERequirement,
  ManagedPEStatus,
  WorkspaceConnectionPropertiesV2BasicResource,
  WorkspaceConnectionUpdateParameter,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as workspaceConnections from "../workspaceConnections.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceConnectionNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnection. */
export type GetAzMlWorkspaceConnectionGet = GetAzMlWorkspaceConnectionNames &
  GetAzMlWorkspaceConnectionNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnection. */
export interface GetAzMlWorkspaceConnectionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnection. */
export type GetAzMlWorkspaceConnectionGetViaIdentityWorkspace = GetAzMlWorkspaceConnectionNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceConnection. */
export type GetAzMlWorkspaceConnectionList = GetAzMlWorkspaceConnectionNames2 & {
  /** Only connections of this category. */
  Category?: string;
  /**
   * True lists datastores beside the connections; default false.
   *
   * Default: `false`.
   */
  IncludeAll?: boolean;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
  /** Only connections to this target. */
  Target?: string;
};

/** Parameters of {@link getAzMlWorkspaceConnection}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionParameters =
  | GetAzMlWorkspaceConnectionGet
  | GetAzMlWorkspaceConnectionGetViaIdentity
  | GetAzMlWorkspaceConnectionGetViaIdentityWorkspace
  | GetAzMlWorkspaceConnectionList;

/**
 * Lists the connections of a workspace.
 *
 * `Get-AzMlWorkspaceConnection`
 */
export const getAzMlWorkspaceConnection: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceConnectionGet
    | GetAzMlWorkspaceConnectionGetViaIdentity
    | GetAzMlWorkspaceConnectionGetViaIdentityWorkspace,
    GetAzMlWorkspaceConnectionParameters
  >,
  WorkspaceConnectionPropertiesV2BasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceConnectionList, GetAzMlWorkspaceConnectionParameters>,
    WorkspaceConnectionPropertiesV2BasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnection",
  service,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: {
        Category: "option/category",
        IncludeAll: "option/includeAll",
        SubscriptionId: "client/subscriptionId",
        Target: "option/target",
      },
    },
  ],
  operations: [
    {
      call: workspaceConnections.get,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
    {
      call: workspaceConnections.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections",
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
interface NewAzMlWorkspaceConnectionNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceConnectionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceConnectionModel {
  /** The ARM resource that wraps a workspace connection. */
  Body: WorkspaceConnectionPropertiesV2BasicResource;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionBody {
  /** How the connection authenticates to its target. */
  AuthType?: ConnectionAuthType;
  /** Which category of service is connected. */
  Category?: ConnectionCategory;
  /** Error of the connection, if any. */
  Error?: string;
  /** When the connection expires. */
  ExpiryTime?: Date;
  /** True if everyone may use the connection. */
  IsSharedToAll?: boolean;
  /** User's own metadata for the connection, by name. */
  Metadata?: Record<string, string>;
  /** Whether a managed private endpoint is needed. */
  PeRequirement?: ManagedPERequirement;
  /** State of the managed private endpoint. */
  PeStatus?: ManagedPEStatus;
  /** Users that the connection is shared with. */
  SharedUserList?: string[];
  /** What the connection leads to. */
  Target?: string;
  /** True to connect under the workspace's managed identity. */
  UseWorkspaceManagedIdentity?: boolean;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceConnectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreate = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionShared &
  NewAzMlWorkspaceConnectionModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateExpanded = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionShared &
  NewAzMlWorkspaceConnectionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaIdentity = NewAzMlWorkspaceConnectionModel &
  NewAzMlWorkspaceConnectionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaIdentityExpanded = NewAzMlWorkspaceConnectionBody &
  NewAzMlWorkspaceConnectionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaIdentityWorkspace = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionModel &
  NewAzMlWorkspaceConnectionIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionBody &
  NewAzMlWorkspaceConnectionIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaJsonFilePath = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceConnection. */
export type NewAzMlWorkspaceConnectionCreateViaJsonString = NewAzMlWorkspaceConnectionNames &
  NewAzMlWorkspaceConnectionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceConnection}: those of one of its sets. */
export type NewAzMlWorkspaceConnectionParameters =
  | NewAzMlWorkspaceConnectionCreate
  | NewAzMlWorkspaceConnectionCreateExpanded
  | NewAzMlWorkspaceConnectionCreateViaIdentity
  | NewAzMlWorkspaceConnectionCreateViaIdentityExpanded
  | NewAzMlWorkspaceConnectionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceConnectionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceConnectionCreateViaJsonFilePath
  | NewAzMlWorkspaceConnectionCreateViaJsonString;

/**
 * Creates a connection in a workspace, or replaces an existing one.
 *
 * `New-AzMlWorkspaceConnection`
 */
export const newAzMlWorkspaceConnection: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceConnectionParameters>,
  WorkspaceConnectionPropertiesV2BasicResource,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceConnection",
  service,
  changes: true,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
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
        AuthType: "property/properties/authType",
        Category: "property/properties/category",
        Error: "property/properties/error",
        ExpiryTime: "property/properties/expiryTime",
        IsSharedToAll: "property/properties/isSharedToAll",
        Metadata: "property/properties/metadata",
        PeRequirement: "property/properties/peRequirement",
        PeStatus: "property/properties/peStatus",
        SharedUserList: "property/properties/sharedUserList",
        Target: "property/properties/target",
        UseWorkspaceManagedIdentity: "property/properties/useWorkspaceManagedIdentity",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
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
      call: workspaceConnections.create,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
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
interface RemoveAzMlWorkspaceConnectionNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnection. */
export type RemoveAzMlWorkspaceConnectionDelete = RemoveAzMlWorkspaceConnectionNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnection. */
export interface RemoveAzMlWorkspaceConnectionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnection. */
export type RemoveAzMlWorkspaceConnectionDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceConnectionNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceConnection}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionParameters =
  | RemoveAzMlWorkspaceConnectionDelete
  | RemoveAzMlWorkspaceConnectionDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionDeleteViaIdentityWorkspace;

/**
 * Removes a connection from a workspace.
 *
 * `Remove-AzMlWorkspaceConnection`
 */
export const removeAzMlWorkspaceConnection: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnection",
  service,
  changes: true,
  groups: [
    {
      optional: { PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: workspaceConnections.delete,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
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

/**
 * Parameters of Test, TestExpanded, TestViaIdentityWorkspace, TestViaIdentityWorkspaceExpanded,
 * TestViaJsonFilePath, TestViaJsonString.
 */
interface TestAzMlWorkspaceConnectionNames {
  /** Which connection of the workspace. */
  ConnectionName: string;
}

/** Parameters of Test, TestExpanded, TestViaJsonFilePath, TestViaJsonString. */
interface TestAzMlWorkspaceConnectionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Test, TestViaIdentity, TestViaIdentityWorkspace. */
interface TestAzMlWorkspaceConnectionModel {
  /** The ARM resource that wraps a workspace connection. */
  Body: WorkspaceConnectionPropertiesV2BasicResource;
}

/** Parameters of TestExpanded, TestViaIdentityExpanded, TestViaIdentityWorkspaceExpanded. */
interface TestAzMlWorkspaceConnectionBody {
  /** How the connection authenticates to its target. */
  AuthType?: ConnectionAuthType;
  /** Which category of service is connected. */
  Category?: ConnectionCategory;
  /** Error of the connection, if any. */
  Error?: string;
  /** When the connection expires. */
  ExpiryTime?: Date;
  /** True if everyone may use the connection. */
  IsSharedToAll?: boolean;
  /** User's own metadata for the connection, by name. */
  Metadata?: Record<string, string>;
  /** Whether a managed private endpoint is needed. */
  PeRequirement?: ManagedPERequirement;
  /** State of the managed private endpoint. */
  PeStatus?: ManagedPEStatus;
  /** Users that the connection is shared with. */
  SharedUserList?: string[];
  /** What the connection leads to. */
  Target?: string;
  /** True to connect under the workspace's managed identity. */
  UseWorkspaceManagedIdentity?: boolean;
}

/** Parameters of TestViaIdentity, TestViaIdentityExpanded. */
interface TestAzMlWorkspaceConnectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of TestViaIdentityWorkspace, TestViaIdentityWorkspaceExpanded. */
interface TestAzMlWorkspaceConnectionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Test of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTest = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionShared &
  TestAzMlWorkspaceConnectionModel;

/** Parameter set TestExpanded of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestExpanded = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionShared &
  TestAzMlWorkspaceConnectionBody;

/** Parameter set TestViaIdentity of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaIdentity = TestAzMlWorkspaceConnectionModel &
  TestAzMlWorkspaceConnectionIdentity;

/** Parameter set TestViaIdentityExpanded of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaIdentityExpanded = TestAzMlWorkspaceConnectionBody &
  TestAzMlWorkspaceConnectionIdentity;

/** Parameter set TestViaIdentityWorkspace of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaIdentityWorkspace = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionModel &
  TestAzMlWorkspaceConnectionIdentity2;

/** Parameter set TestViaIdentityWorkspaceExpanded of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaIdentityWorkspaceExpanded = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionBody &
  TestAzMlWorkspaceConnectionIdentity2;

/** Parameter set TestViaJsonFilePath of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaJsonFilePath = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionShared & {
    /** Path of Json file supplied to the Test operation */
    JsonFilePath: string;
  };

/** Parameter set TestViaJsonString of Test-AzMlWorkspaceConnection. */
export type TestAzMlWorkspaceConnectionTestViaJsonString = TestAzMlWorkspaceConnectionNames &
  TestAzMlWorkspaceConnectionShared & {
    /** Json string supplied to the Test operation */
    JsonString: string;
  };

/** Parameters of {@link testAzMlWorkspaceConnection}: those of one of its sets. */
export type TestAzMlWorkspaceConnectionParameters =
  | TestAzMlWorkspaceConnectionTest
  | TestAzMlWorkspaceConnectionTestExpanded
  | TestAzMlWorkspaceConnectionTestViaIdentity
  | TestAzMlWorkspaceConnectionTestViaIdentityExpanded
  | TestAzMlWorkspaceConnectionTestViaIdentityWorkspace
  | TestAzMlWorkspaceConnectionTestViaIdentityWorkspaceExpanded
  | TestAzMlWorkspaceConnectionTestViaJsonFilePath
  | TestAzMlWorkspaceConnectionTestViaJsonString;

/**
 * Tries out a connection of the workspace; the outcome arrives asynchronously.
 *
 * `Test-AzMlWorkspaceConnection`
 */
export const testAzMlWorkspaceConnection: Cmdlet<
  ExactlyOne<TestAzMlWorkspaceConnectionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Test-AzMlWorkspaceConnection",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
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
        AuthType: "property/properties/authType",
        Category: "property/properties/category",
        Error: "property/properties/error",
        ExpiryTime: "property/properties/expiryTime",
        IsSharedToAll: "property/properties/isSharedToAll",
        Metadata: "property/properties/metadata",
        PeRequirement: "property/properties/peRequirement",
        PeStatus: "property/properties/peStatus",
        SharedUserList: "property/properties/sharedUserList",
        Target: "property/properties/target",
        UseWorkspaceManagedIdentity: "property/properties/useWorkspaceManagedIdentity",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
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
      call: workspaceConnections.testConnection,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/testconnection",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
  ],
  sets: {
    Test: { groups: [0, 1, 2, 3], operations: [0] },
    TestExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    TestViaIdentity: { groups: [0, 3, 5], operations: [0] },
    TestViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    TestViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    TestViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    TestViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    TestViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "TestExpanded",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceConnectionNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceConnectionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceConnectionModel {
  /** Body of a change to a workspace connection. */
  Body: WorkspaceConnectionUpdateParameter;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionBody {
  /** How the connection authenticates to its target. */
  AuthType?: ConnectionAuthType;
  /** Which category of service is connected. */
  Category?: ConnectionCategory;
  /** Error of the connection, if any. */
  Error?: string;
  /** When the connection expires. */
  ExpiryTime?: Date;
  /** True if everyone may use the connection. */
  IsSharedToAll?: boolean;
  /** User's own metadata for the connection, by name. */
  Metadata?: Record<string, string>;
  /** Whether a managed private endpoint is needed. */
  PeRequirement?: ManagedPERequirement;
  /** State of the managed private endpoint. */
  PeStatus?: ManagedPEStatus;
  /** Users that the connection is shared with. */
  SharedUserList?: string[];
  /** What the connection leads to. */
  Target?: string;
  /** True to connect under the workspace's managed identity. */
  UseWorkspaceManagedIdentity?: boolean;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceConnectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdate = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionShared &
  UpdateAzMlWorkspaceConnectionModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateExpanded = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionShared &
  UpdateAzMlWorkspaceConnectionBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaIdentity = UpdateAzMlWorkspaceConnectionModel &
  UpdateAzMlWorkspaceConnectionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaIdentityExpanded = UpdateAzMlWorkspaceConnectionBody &
  UpdateAzMlWorkspaceConnectionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionModel &
  UpdateAzMlWorkspaceConnectionIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionBody &
  UpdateAzMlWorkspaceConnectionIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaJsonFilePath = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceConnection. */
export type UpdateAzMlWorkspaceConnectionUpdateViaJsonString = UpdateAzMlWorkspaceConnectionNames &
  UpdateAzMlWorkspaceConnectionShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceConnection}: those of one of its sets. */
export type UpdateAzMlWorkspaceConnectionParameters =
  | UpdateAzMlWorkspaceConnectionUpdate
  | UpdateAzMlWorkspaceConnectionUpdateExpanded
  | UpdateAzMlWorkspaceConnectionUpdateViaIdentity
  | UpdateAzMlWorkspaceConnectionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceConnectionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceConnectionUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceConnectionUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceConnectionUpdateViaJsonString;

/**
 * Changes a connection of a workspace.
 *
 * `Update-AzMlWorkspaceConnection`
 */
export const updateAzMlWorkspaceConnection: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceConnectionParameters>,
  WorkspaceConnectionPropertiesV2BasicResource,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceConnection",
  service,
  changes: true,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
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
        AuthType: "property/properties/authType",
        Category: "property/properties/category",
        Error: "property/properties/error",
        ExpiryTime: "property/properties/expiryTime",
        IsSharedToAll: "property/properties/isSharedToAll",
        Metadata: "property/properties/metadata",
        PeRequirement: "property/properties/peRequirement",
        PeStatus: "property/properties/peStatus",
        SharedUserList: "property/properties/sharedUserList",
        Target: "property/properties/target",
        UseWorkspaceManagedIdentity: "property/properties/useWorkspaceManagedIdentity",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
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
      call: workspaceConnections.update,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      body: "option/body",
      bodyOptional: true,
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 3], operations: [0] },
    UpdateViaIdentity: { groups: [2, 4], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [3, 4], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 2, 5], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 3, 5], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 6], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 7], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
