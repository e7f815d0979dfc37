// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointDeploymentResourcePropertiesBasicResource } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as connection from "../connection.js";

/** Parameters of Get, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceConnectionDeploymentNames {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Get, GetViaIdentityConnection, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceConnectionDeploymentNames2 {
  /** Deployment name. */
  DeploymentName: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceConnectionDeploymentNames3 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceConnectionDeployment. */
export type GetAzMlWorkspaceConnectionDeploymentGet = GetAzMlWorkspaceConnectionDeploymentNames &
  GetAzMlWorkspaceConnectionDeploymentNames2 &
  GetAzMlWorkspaceConnectionDeploymentNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceConnectionDeployment. */
export interface GetAzMlWorkspaceConnectionDeploymentGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityConnection of Get-AzMlWorkspaceConnectionDeployment. */
export type GetAzMlWorkspaceConnectionDeploymentGetViaIdentityConnection =
  GetAzMlWorkspaceConnectionDeploymentNames2 & {
    /** Identity Parameter */
    ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceConnectionDeployment. */
export type GetAzMlWorkspaceConnectionDeploymentGetViaIdentityWorkspace = GetAzMlWorkspaceConnectionDeploymentNames &
  GetAzMlWorkspaceConnectionDeploymentNames2 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceConnectionDeployment. */
export type GetAzMlWorkspaceConnectionDeploymentList = GetAzMlWorkspaceConnectionDeploymentNames &
  GetAzMlWorkspaceConnectionDeploymentNames3 & {
    /** Which api-version the proxied request uses. */
    ProxyApiVersion?: string;
    /** Subscription's ID. */
    SubscriptionId?: string | string[];
  };

/** Parameters of {@link getAzMlWorkspaceConnectionDeployment}: those of one of its sets. */
export type GetAzMlWorkspaceConnectionDeploymentParameters =
  | GetAzMlWorkspaceConnectionDeploymentGet
  | GetAzMlWorkspaceConnectionDeploymentGetViaIdentity
  | GetAzMlWorkspaceConnectionDeploymentGetViaIdentityConnection
  | GetAzMlWorkspaceConnectionDeploymentGetViaIdentityWorkspace
  | GetAzMlWorkspaceConnectionDeploymentList;

/**
 * Lists the deployments that an Azure OpenAI connection reaches.
 *
 * `Get-AzMlWorkspaceConnectionDeployment`
 */
export const getAzMlWorkspaceConnectionDeployment: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceConnectionDeploymentGet
    | GetAzMlWorkspaceConnectionDeploymentGetViaIdentity
    | GetAzMlWorkspaceConnectionDeploymentGetViaIdentityConnection
    | GetAzMlWorkspaceConnectionDeploymentGetViaIdentityWorkspace,
    GetAzMlWorkspaceConnectionDeploymentParameters
  >,
  EndpointDeploymentResourcePropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceConnectionDeploymentList, GetAzMlWorkspaceConnectionDeploymentParameters>,
    EndpointDeploymentResourcePropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceConnectionDeployment",
  service,
  groups: [
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/deploymentName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: { ProxyApiVersion: "option/proxyApiVersion", SubscriptionId: "client/subscriptionId" },
    },
  ],
  operations: [
    {
      call: connection.getDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: connection.listDeployments,
      values: ["resourceGroupName", "workspaceName", "connectionName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [4], operations: [0] },
    GetViaIdentityConnection: { groups: [1, 5], operations: [0] },
    GetViaIdentityWorkspace: { groups: [0, 1, 6], operations: [0] },
    List: { groups: [0, 2, 7], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityConnection,
 * CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspace,
 * CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionDeploymentCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionDeploymentNames {
  /** Deployment name. */
  DeploymentName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceConnectionDeploymentNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityConnection, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceConnectionDeploymentModel {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceConnectionDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityConnectionExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceConnectionDeploymentBody {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceConnectionDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityConnection, CreateViaIdentityConnectionExpanded. */
interface NewAzMlWorkspaceConnectionDeploymentIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceConnectionDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreate = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentNames &
  NewAzMlWorkspaceConnectionDeploymentNames2 &
  NewAzMlWorkspaceConnectionDeploymentModel &
  NewAzMlWorkspaceConnectionDeploymentShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateExpanded = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentNames &
  NewAzMlWorkspaceConnectionDeploymentNames2 &
  NewAzMlWorkspaceConnectionDeploymentShared &
  NewAzMlWorkspaceConnectionDeploymentBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentity = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentModel &
  NewAzMlWorkspaceConnectionDeploymentIdentity;

/** Parameter set CreateViaIdentityConnection of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityConnection =
  NewAzMlWorkspaceConnectionDeploymentCommon &
    NewAzMlWorkspaceConnectionDeploymentNames &
    NewAzMlWorkspaceConnectionDeploymentModel &
    NewAzMlWorkspaceConnectionDeploymentIdentity2;

/** Parameter set CreateViaIdentityConnectionExpanded of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityConnectionExpanded =
  NewAzMlWorkspaceConnectionDeploymentCommon &
    NewAzMlWorkspaceConnectionDeploymentNames &
    NewAzMlWorkspaceConnectionDeploymentBody &
    NewAzMlWorkspaceConnectionDeploymentIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityExpanded = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentBody &
  NewAzMlWorkspaceConnectionDeploymentIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityWorkspace =
  NewAzMlWorkspaceConnectionDeploymentCommon &
    NewAzMlWorkspaceConnectionDeploymentNames &
    NewAzMlWorkspaceConnectionDeploymentNames2 &
    NewAzMlWorkspaceConnectionDeploymentModel &
    NewAzMlWorkspaceConnectionDeploymentIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceConnectionDeploymentCommon &
    NewAzMlWorkspaceConnectionDeploymentNames &
    NewAzMlWorkspaceConnectionDeploymentNames2 &
    NewAzMlWorkspaceConnectionDeploymentBody &
    NewAzMlWorkspaceConnectionDeploymentIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaJsonFilePath = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentNames &
  NewAzMlWorkspaceConnectionDeploymentNames2 &
  NewAzMlWorkspaceConnectionDeploymentShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceConnectionDeployment. */
export type NewAzMlWorkspaceConnectionDeploymentCreateViaJsonString = NewAzMlWorkspaceConnectionDeploymentCommon &
  NewAzMlWorkspaceConnectionDeploymentNames &
  NewAzMlWorkspaceConnectionDeploymentNames2 &
  NewAzMlWorkspaceConnectionDeploymentShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceConnectionDeployment}: those of one of its sets. */
export type NewAzMlWorkspaceConnectionDeploymentParameters =
  | NewAzMlWorkspaceConnectionDeploymentCreate
  | NewAzMlWorkspaceConnectionDeploymentCreateExpanded
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentity
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityConnection
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityConnectionExpanded
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityExpanded
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityWorkspace
  | NewAzMlWorkspaceConnectionDeploymentCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceConnectionDeploymentCreateViaJsonFilePath
  | NewAzMlWorkspaceConnectionDeploymentCreateViaJsonString;

/**
 * Creates a deployment on an Azure OpenAI connection, or replaces an existing one; long-running.
 *
 * `New-AzMlWorkspaceConnectionDeployment`
 */
export const newAzMlWorkspaceConnectionDeployment: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceConnectionDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceConnectionDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { PropertiesType: "property/properties/type" },
      optional: { FailureReason: "property/properties/failureReason" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/deploymentName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
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
      call: connection.createOrUpdateDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityConnection: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityConnectionExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionDeploymentCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityConnection, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionDeploymentNames {
  /** Deployment name. */
  DeploymentName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceConnectionDeploymentNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceConnectionDeployment. */
export type RemoveAzMlWorkspaceConnectionDeploymentDelete = RemoveAzMlWorkspaceConnectionDeploymentCommon &
  RemoveAzMlWorkspaceConnectionDeploymentNames &
  RemoveAzMlWorkspaceConnectionDeploymentNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceConnectionDeployment. */
export type RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentity = RemoveAzMlWorkspaceConnectionDeploymentCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityConnection of Remove-AzMlWorkspaceConnectionDeployment. */
export type RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentityConnection =
  RemoveAzMlWorkspaceConnectionDeploymentCommon &
    RemoveAzMlWorkspaceConnectionDeploymentNames & {
      /** Identity Parameter */
      ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceConnectionDeployment. */
export type RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceConnectionDeploymentCommon &
    RemoveAzMlWorkspaceConnectionDeploymentNames &
    RemoveAzMlWorkspaceConnectionDeploymentNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceConnectionDeployment}: those of one of its sets. */
export type RemoveAzMlWorkspaceConnectionDeploymentParameters =
  | RemoveAzMlWorkspaceConnectionDeploymentDelete
  | RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentity
  | RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentityConnection
  | RemoveAzMlWorkspaceConnectionDeploymentDeleteViaIdentityWorkspace;

/**
 * Removes a deployment from an Azure OpenAI connection; long-running.
 *
 * `Remove-AzMlWorkspaceConnectionDeployment`
 */
export const removeAzMlWorkspaceConnectionDeployment: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceConnectionDeploymentParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceConnectionDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: {
        AsJob: "switch/AsJob",
        NoWait: "switch/NoWait",
        PassThru: "switch/PassThru",
        ProxyApiVersion: "option/proxyApiVersion",
      },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/deploymentName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: connection.deleteDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityConnection: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceConnectionDeploymentCommon {
  /** Connection name. */
  ConnectionName: string;
  /** Deployment name. */
  DeploymentName: string;
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceConnectionDeployment. */
export type SetAzMlWorkspaceConnectionDeploymentUpdate = SetAzMlWorkspaceConnectionDeploymentCommon & {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceConnectionDeployment. */
export type SetAzMlWorkspaceConnectionDeploymentUpdateExpanded = SetAzMlWorkspaceConnectionDeploymentCommon & {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType: string;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceConnectionDeployment. */
export type SetAzMlWorkspaceConnectionDeploymentUpdateViaJsonFilePath = SetAzMlWorkspaceConnectionDeploymentCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceConnectionDeployment. */
export type SetAzMlWorkspaceConnectionDeploymentUpdateViaJsonString = SetAzMlWorkspaceConnectionDeploymentCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceConnectionDeployment}: those of one of its sets. */
export type SetAzMlWorkspaceConnectionDeploymentParameters =
  | SetAzMlWorkspaceConnectionDeploymentUpdate
  | SetAzMlWorkspaceConnectionDeploymentUpdateExpanded
  | SetAzMlWorkspaceConnectionDeploymentUpdateViaJsonFilePath
  | SetAzMlWorkspaceConnectionDeploymentUpdateViaJsonString;

/**
 * Updates a deployment on an Azure OpenAI connection; long-running.
 *
 * `Set-AzMlWorkspaceConnectionDeployment`
 */
export const setAzMlWorkspaceConnectionDeployment: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceConnectionDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceConnectionDeployment",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        ConnectionName: "value/connectionName",
        DeploymentName: "value/deploymentName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: {
        AsJob: "switch/AsJob",
        NoWait: "switch/NoWait",
        ProxyApiVersion: "option/proxyApiVersion",
        SubscriptionId: "client/subscriptionId",
      },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { PropertiesType: "property/properties/type" },
      optional: { FailureReason: "property/properties/failureReason" },
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
      call: connection.createOrUpdateDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityConnection,
 * UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspace,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionDeploymentCommon {
  /** Which api-version the proxied request uses. */
  ProxyApiVersion?: string;
}

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionDeploymentNames {
  /** Deployment name. */
  DeploymentName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityConnection, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceConnectionDeploymentModel {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionDeploymentNames2 {
  /** Connection name. */
  ConnectionName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityConnectionExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceConnectionDeploymentBody {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType?: string;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceConnectionDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceConnectionDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityConnection, UpdateViaIdentityConnectionExpanded. */
interface UpdateAzMlWorkspaceConnectionDeploymentIdentity2 {
  /** Identity Parameter */
  ConnectionInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceConnectionDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdate = UpdateAzMlWorkspaceConnectionDeploymentCommon &
  UpdateAzMlWorkspaceConnectionDeploymentNames &
  UpdateAzMlWorkspaceConnectionDeploymentModel &
  UpdateAzMlWorkspaceConnectionDeploymentNames2 &
  UpdateAzMlWorkspaceConnectionDeploymentShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateExpanded = UpdateAzMlWorkspaceConnectionDeploymentCommon &
  UpdateAzMlWorkspaceConnectionDeploymentNames &
  UpdateAzMlWorkspaceConnectionDeploymentNames2 &
  UpdateAzMlWorkspaceConnectionDeploymentBody &
  UpdateAzMlWorkspaceConnectionDeploymentShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentity = UpdateAzMlWorkspaceConnectionDeploymentCommon &
  UpdateAzMlWorkspaceConnectionDeploymentModel &
  UpdateAzMlWorkspaceConnectionDeploymentIdentity;

/** Parameter set UpdateViaIdentityConnection of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityConnection =
  UpdateAzMlWorkspaceConnectionDeploymentCommon &
    UpdateAzMlWorkspaceConnectionDeploymentNames &
    UpdateAzMlWorkspaceConnectionDeploymentModel &
    UpdateAzMlWorkspaceConnectionDeploymentIdentity2;

/** Parameter set UpdateViaIdentityConnectionExpanded of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityConnectionExpanded =
  UpdateAzMlWorkspaceConnectionDeploymentCommon &
    UpdateAzMlWorkspaceConnectionDeploymentNames &
    UpdateAzMlWorkspaceConnectionDeploymentBody &
    UpdateAzMlWorkspaceConnectionDeploymentIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceConnectionDeploymentCommon &
    UpdateAzMlWorkspaceConnectionDeploymentBody &
    UpdateAzMlWorkspaceConnectionDeploymentIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceConnectionDeploymentCommon &
    UpdateAzMlWorkspaceConnectionDeploymentNames &
    UpdateAzMlWorkspaceConnectionDeploymentModel &
    UpdateAzMlWorkspaceConnectionDeploymentNames2 &
    UpdateAzMlWorkspaceConnectionDeploymentIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceConnectionDeployment. */
export type UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceConnectionDeploymentCommon &
    UpdateAzMlWorkspaceConnectionDeploymentNames &
    UpdateAzMlWorkspaceConnectionDeploymentNames2 &
    UpdateAzMlWorkspaceConnectionDeploymentBody &
    UpdateAzMlWorkspaceConnectionDeploymentIdentity3;

/** Parameters of {@link updateAzMlWorkspaceConnectionDeployment}: those of one of its sets. */
export type UpdateAzMlWorkspaceConnectionDeploymentParameters =
  | UpdateAzMlWorkspaceConnectionDeploymentUpdate
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateExpanded
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentity
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityConnection
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityConnectionExpanded
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceConnectionDeploymentUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a deployment on an Azure OpenAI connection; long-running.
 *
 * `Update-AzMlWorkspaceConnectionDeployment`
 */
export const updateAzMlWorkspaceConnectionDeployment: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceConnectionDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceConnectionDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", ProxyApiVersion: "option/proxyApiVersion" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { ConnectionName: "value/connectionName" },
    },
    {
      optional: { FailureReason: "property/properties/failureReason", PropertiesType: "property/properties/type" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: {
        InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName/deploymentName",
      },
    },
    {
      mandatory: { ConnectionInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/connectionName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: connection.getDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: connection.createOrUpdateDeployment,
      values: ["resourceGroupName", "workspaceName", "connectionName", "deploymentName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        connectionName: "value/connectionName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityConnection: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityConnectionExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
