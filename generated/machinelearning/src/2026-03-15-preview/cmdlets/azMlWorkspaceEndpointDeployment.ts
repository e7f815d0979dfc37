// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { EndpointDeploymentResourcePropertiesBasicResource, EndpointType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as endpointDeployment from "../endpointDeployment.js";

/** Parameters of Get, Get1, List. */
interface GetAzMlWorkspaceEndpointDeploymentNames {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Get1, GetViaIdentityEndpoint, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceEndpointDeploymentNames2 {
  /** Which deployment of the endpoint. */
  DeploymentName: string;
}

/** Parameters of Get1, GetViaIdentityWorkspace, List. */
interface GetAzMlWorkspaceEndpointDeploymentNames3 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameters of Get, GetViaIdentity. */
interface GetAzMlWorkspaceEndpointDeploymentOptions {
  /** Only deployments of endpoints of this type. */
  EndpointType?: EndpointType;
  /** Token that continues an earlier listing. */
  Skip?: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceEndpointDeploymentShared {
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
}

/** Parameter set Get of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentGet = GetAzMlWorkspaceEndpointDeploymentNames &
  GetAzMlWorkspaceEndpointDeploymentOptions &
  GetAzMlWorkspaceEndpointDeploymentShared;

/** Parameter set Get1 of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentGet1 = GetAzMlWorkspaceEndpointDeploymentNames &
  GetAzMlWorkspaceEndpointDeploymentNames2 &
  GetAzMlWorkspaceEndpointDeploymentNames3 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentGetViaIdentity = GetAzMlWorkspaceEndpointDeploymentOptions & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentity1 of Get-AzMlWorkspaceEndpointDeployment. */
export interface GetAzMlWorkspaceEndpointDeploymentGetViaIdentity1 {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityEndpoint of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentGetViaIdentityEndpoint = GetAzMlWorkspaceEndpointDeploymentNames2 & {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentGetViaIdentityWorkspace = GetAzMlWorkspaceEndpointDeploymentNames2 &
  GetAzMlWorkspaceEndpointDeploymentNames3 & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceEndpointDeployment. */
export type GetAzMlWorkspaceEndpointDeploymentList = GetAzMlWorkspaceEndpointDeploymentNames &
  GetAzMlWorkspaceEndpointDeploymentNames3 &
  GetAzMlWorkspaceEndpointDeploymentShared;

/** Parameters of {@link getAzMlWorkspaceEndpointDeployment}: those of one of its sets. */
export type GetAzMlWorkspaceEndpointDeploymentParameters =
  | GetAzMlWorkspaceEndpointDeploymentGet
  | GetAzMlWorkspaceEndpointDeploymentGet1
  | GetAzMlWorkspaceEndpointDeploymentGetViaIdentity
  | GetAzMlWorkspaceEndpointDeploymentGetViaIdentity1
  | GetAzMlWorkspaceEndpointDeploymentGetViaIdentityEndpoint
  | GetAzMlWorkspaceEndpointDeploymentGetViaIdentityWorkspace
  | GetAzMlWorkspaceEndpointDeploymentList;

/**
 * Lists the deployments of every endpoint in a workspace.
 *
 * `Get-AzMlWorkspaceEndpointDeployment`
 */
export const getAzMlWorkspaceEndpointDeployment: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceEndpointDeploymentGet1
    | GetAzMlWorkspaceEndpointDeploymentGetViaIdentity1
    | GetAzMlWorkspaceEndpointDeploymentGetViaIdentityEndpoint
    | GetAzMlWorkspaceEndpointDeploymentGetViaIdentityWorkspace,
    GetAzMlWorkspaceEndpointDeploymentParameters
  >,
  EndpointDeploymentResourcePropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<
      | GetAzMlWorkspaceEndpointDeploymentGet
      | GetAzMlWorkspaceEndpointDeploymentGetViaIdentity
      | GetAzMlWorkspaceEndpointDeploymentList,
      GetAzMlWorkspaceEndpointDeploymentParameters
    >,
    EndpointDeploymentResourcePropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEndpointDeployment",
  service,
  groups: [
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      optional: { EndpointType: "option/endpointType", Skip: "option/skip" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: endpointDeployment.getInWorkspace,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/deployments",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
      },
    },
    {
      call: endpointDeployment.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: endpointDeployment.list,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
  ],
  sets: {
    Get: { groups: [0, 3, 4], operations: [0], many: true },
    Get1: { groups: [0, 1, 2, 5], operations: [1] },
    GetViaIdentity: { groups: [3, 6], operations: [0], many: true },
    GetViaIdentity1: { groups: [7], operations: [1] },
    GetViaIdentityEndpoint: { groups: [1, 8], operations: [1] },
    GetViaIdentityWorkspace: { groups: [1, 2, 9], operations: [1] },
    List: { groups: [0, 2, 4], operations: [2], many: true },
  },
  defaultSet: "Get",
});

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityEndpoint, CreateViaIdentityEndpointExpanded,
 * CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceEndpointDeploymentNames {
  /** Which deployment of the endpoint. */
  DeploymentName: string;
}

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzMlWorkspaceEndpointDeploymentNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityEndpoint, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceEndpointDeploymentModel {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceEndpointDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/**
 * Parameters of CreateExpanded, CreateViaIdentityEndpointExpanded, CreateViaIdentityExpanded,
 * CreateViaIdentityWorkspaceExpanded.
 */
interface NewAzMlWorkspaceEndpointDeploymentBody {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceEndpointDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityEndpoint, CreateViaIdentityEndpointExpanded. */
interface NewAzMlWorkspaceEndpointDeploymentIdentity2 {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEndpointDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreate = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentNames2 &
  NewAzMlWorkspaceEndpointDeploymentModel &
  NewAzMlWorkspaceEndpointDeploymentShared;

/** Parameter set CreateExpanded of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateExpanded = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentNames2 &
  NewAzMlWorkspaceEndpointDeploymentShared &
  NewAzMlWorkspaceEndpointDeploymentBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentity = NewAzMlWorkspaceEndpointDeploymentModel &
  NewAzMlWorkspaceEndpointDeploymentIdentity;

/** Parameter set CreateViaIdentityEndpoint of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityEndpoint = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentModel &
  NewAzMlWorkspaceEndpointDeploymentIdentity2;

/** Parameter set CreateViaIdentityEndpointExpanded of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityEndpointExpanded =
  NewAzMlWorkspaceEndpointDeploymentNames &
    NewAzMlWorkspaceEndpointDeploymentBody &
    NewAzMlWorkspaceEndpointDeploymentIdentity2;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityExpanded = NewAzMlWorkspaceEndpointDeploymentBody &
  NewAzMlWorkspaceEndpointDeploymentIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityWorkspace = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentNames2 &
  NewAzMlWorkspaceEndpointDeploymentModel &
  NewAzMlWorkspaceEndpointDeploymentIdentity3;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceEndpointDeploymentNames &
    NewAzMlWorkspaceEndpointDeploymentNames2 &
    NewAzMlWorkspaceEndpointDeploymentBody &
    NewAzMlWorkspaceEndpointDeploymentIdentity3;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaJsonFilePath = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentNames2 &
  NewAzMlWorkspaceEndpointDeploymentShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceEndpointDeployment. */
export type NewAzMlWorkspaceEndpointDeploymentCreateViaJsonString = NewAzMlWorkspaceEndpointDeploymentNames &
  NewAzMlWorkspaceEndpointDeploymentNames2 &
  NewAzMlWorkspaceEndpointDeploymentShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceEndpointDeployment}: those of one of its sets. */
export type NewAzMlWorkspaceEndpointDeploymentParameters =
  | NewAzMlWorkspaceEndpointDeploymentCreate
  | NewAzMlWorkspaceEndpointDeploymentCreateExpanded
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentity
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityEndpoint
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityEndpointExpanded
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityExpanded
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityWorkspace
  | NewAzMlWorkspaceEndpointDeploymentCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceEndpointDeploymentCreateViaJsonFilePath
  | NewAzMlWorkspaceEndpointDeploymentCreateViaJsonString;

/**
 * Creates a deployment on an endpoint, or updates one that is there.
 *
 * `New-AzMlWorkspaceEndpointDeployment`
 */
export const newAzMlWorkspaceEndpointDeployment: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceEndpointDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceEndpointDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
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
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: endpointDeployment.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3, 4], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4, 5], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 6], operations: [0] },
    CreateViaIdentityEndpoint: { groups: [0, 1, 3, 7], operations: [0] },
    CreateViaIdentityEndpointExpanded: { groups: [0, 1, 5, 7], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 5, 6], operations: [0] },
    CreateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0] },
    CreateViaIdentityWorkspaceExpanded: { groups: [0, 1, 2, 5, 8], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 4, 9], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 4, 10], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceEndpointDeploymentCommon {
  /** API version that the proxied call is made with. */
  ProxyApiVersion?: string;
}

/** Parameters of Delete, DeleteViaIdentityEndpoint, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceEndpointDeploymentNames {
  /** Which deployment of the endpoint. */
  DeploymentName: string;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceEndpointDeploymentNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceEndpointDeployment. */
export type RemoveAzMlWorkspaceEndpointDeploymentDelete = RemoveAzMlWorkspaceEndpointDeploymentCommon &
  RemoveAzMlWorkspaceEndpointDeploymentNames &
  RemoveAzMlWorkspaceEndpointDeploymentNames2 & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Machine learning workspace to act on. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceEndpointDeployment. */
export type RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentity = RemoveAzMlWorkspaceEndpointDeploymentCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityEndpoint of Remove-AzMlWorkspaceEndpointDeployment. */
export type RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentityEndpoint =
  RemoveAzMlWorkspaceEndpointDeploymentCommon &
    RemoveAzMlWorkspaceEndpointDeploymentNames & {
      /** Identity Parameter */
      EndpointInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceEndpointDeployment. */
export type RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceEndpointDeploymentCommon &
    RemoveAzMlWorkspaceEndpointDeploymentNames &
    RemoveAzMlWorkspaceEndpointDeploymentNames2 & {
      /** Identity Parameter */
      WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
    };

/** Parameters of {@link removeAzMlWorkspaceEndpointDeployment}: those of one of its sets. */
export type RemoveAzMlWorkspaceEndpointDeploymentParameters =
  | RemoveAzMlWorkspaceEndpointDeploymentDelete
  | RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentity
  | RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentityEndpoint
  | RemoveAzMlWorkspaceEndpointDeploymentDeleteViaIdentityWorkspace;

/**
 * Removes a deployment from an endpoint.
 *
 * `Remove-AzMlWorkspaceEndpointDeployment`
 */
export const removeAzMlWorkspaceEndpointDeployment: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceEndpointDeploymentParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceEndpointDeployment",
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
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: endpointDeployment.delete,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityEndpoint: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityWorkspace: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceEndpointDeploymentCommon {
  /** Which deployment of the endpoint. */
  DeploymentName: string;
  /** Which endpoint of the workspace. */
  EndpointName: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceEndpointDeployment. */
export type SetAzMlWorkspaceEndpointDeploymentUpdate = SetAzMlWorkspaceEndpointDeploymentCommon & {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceEndpointDeployment. */
export type SetAzMlWorkspaceEndpointDeploymentUpdateExpanded = SetAzMlWorkspaceEndpointDeploymentCommon & {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType: string;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceEndpointDeployment. */
export type SetAzMlWorkspaceEndpointDeploymentUpdateViaJsonFilePath = SetAzMlWorkspaceEndpointDeploymentCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceEndpointDeployment. */
export type SetAzMlWorkspaceEndpointDeploymentUpdateViaJsonString = SetAzMlWorkspaceEndpointDeploymentCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceEndpointDeployment}: those of one of its sets. */
export type SetAzMlWorkspaceEndpointDeploymentParameters =
  | SetAzMlWorkspaceEndpointDeploymentUpdate
  | SetAzMlWorkspaceEndpointDeploymentUpdateExpanded
  | SetAzMlWorkspaceEndpointDeploymentUpdateViaJsonFilePath
  | SetAzMlWorkspaceEndpointDeploymentUpdateViaJsonString;

/**
 * Updates a deployment on an endpoint.
 *
 * `Set-AzMlWorkspaceEndpointDeployment`
 */
export const setAzMlWorkspaceEndpointDeployment: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceEndpointDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceEndpointDeployment",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        DeploymentName: "value/deploymentName",
        EndpointName: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
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
      call: endpointDeployment.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityEndpoint, UpdateViaIdentityEndpointExpanded,
 * UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceEndpointDeploymentNames {
  /** Which deployment of the endpoint. */
  DeploymentName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityEndpoint, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceEndpointDeploymentModel {
  /** ARM resource wrapper around an endpoint deployment; only preview versions have it. */
  Body: EndpointDeploymentResourcePropertiesBasicResource;
}

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEndpointDeploymentNames2 {
  /** Which endpoint of the workspace. */
  EndpointName: string;
}

/**
 * Parameters of UpdateExpanded, UpdateViaIdentityEndpointExpanded, UpdateViaIdentityExpanded,
 * UpdateViaIdentityWorkspaceExpanded.
 */
interface UpdateAzMlWorkspaceEndpointDeploymentBody {
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Which kind of deployment this is. */
  PropertiesType?: string;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceEndpointDeploymentShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceEndpointDeploymentIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityEndpoint, UpdateViaIdentityEndpointExpanded. */
interface UpdateAzMlWorkspaceEndpointDeploymentIdentity2 {
  /** Identity Parameter */
  EndpointInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEndpointDeploymentIdentity3 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdate = UpdateAzMlWorkspaceEndpointDeploymentNames &
  UpdateAzMlWorkspaceEndpointDeploymentModel &
  UpdateAzMlWorkspaceEndpointDeploymentNames2 &
  UpdateAzMlWorkspaceEndpointDeploymentShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateExpanded = UpdateAzMlWorkspaceEndpointDeploymentNames &
  UpdateAzMlWorkspaceEndpointDeploymentNames2 &
  UpdateAzMlWorkspaceEndpointDeploymentBody &
  UpdateAzMlWorkspaceEndpointDeploymentShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentity = UpdateAzMlWorkspaceEndpointDeploymentModel &
  UpdateAzMlWorkspaceEndpointDeploymentIdentity;

/** Parameter set UpdateViaIdentityEndpoint of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityEndpoint =
  UpdateAzMlWorkspaceEndpointDeploymentNames &
    UpdateAzMlWorkspaceEndpointDeploymentModel &
    UpdateAzMlWorkspaceEndpointDeploymentIdentity2;

/** Parameter set UpdateViaIdentityEndpointExpanded of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityEndpointExpanded =
  UpdateAzMlWorkspaceEndpointDeploymentNames &
    UpdateAzMlWorkspaceEndpointDeploymentBody &
    UpdateAzMlWorkspaceEndpointDeploymentIdentity2;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityExpanded = UpdateAzMlWorkspaceEndpointDeploymentBody &
  UpdateAzMlWorkspaceEndpointDeploymentIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceEndpointDeploymentNames &
    UpdateAzMlWorkspaceEndpointDeploymentModel &
    UpdateAzMlWorkspaceEndpointDeploymentNames2 &
    UpdateAzMlWorkspaceEndpointDeploymentIdentity3;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceEndpointDeployment. */
export type UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceEndpointDeploymentNames &
    UpdateAzMlWorkspaceEndpointDeploymentNames2 &
    UpdateAzMlWorkspaceEndpointDeploymentBody &
    UpdateAzMlWorkspaceEndpointDeploymentIdentity3;

/** Parameters of {@link updateAzMlWorkspaceEndpointDeployment}: those of one of its sets. */
export type UpdateAzMlWorkspaceEndpointDeploymentParameters =
  | UpdateAzMlWorkspaceEndpointDeploymentUpdate
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateExpanded
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentity
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityEndpoint
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityEndpointExpanded
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceEndpointDeploymentUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a deployment on an endpoint.
 *
 * `Update-AzMlWorkspaceEndpointDeployment`
 */
export const updateAzMlWorkspaceEndpointDeployment: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceEndpointDeploymentParameters>,
  EndpointDeploymentResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceEndpointDeployment",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { DeploymentName: "value/deploymentName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { EndpointName: "value/endpointName" },
    },
    {
      optional: { FailureReason: "property/properties/failureReason", PropertiesType: "property/properties/type" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName/deploymentName" },
    },
    {
      mandatory: { EndpointInputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: endpointDeployment.get,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
    {
      call: endpointDeployment.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "deploymentName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}/deployments/{deploymentName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
        deploymentName: "value/deploymentName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3, 5], operations: [0, 1] },
    UpdateExpanded: { groups: [0, 1, 3, 4, 5], operations: [0, 1] },
    UpdateViaIdentity: { groups: [0, 2, 6], operations: [0, 1] },
    UpdateViaIdentityEndpoint: { groups: [0, 1, 2, 7], operations: [0, 1] },
    UpdateViaIdentityEndpointExpanded: { groups: [0, 1, 4, 7], operations: [0, 1] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 6], operations: [0, 1] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 2, 3, 8], operations: [0, 1] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 3, 4, 8], operations: [0, 1] },
  },
  defaultSet: "UpdateExpanded",
});
