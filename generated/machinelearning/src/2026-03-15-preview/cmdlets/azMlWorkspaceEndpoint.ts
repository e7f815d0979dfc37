// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  EndpointDeploymentResourcePropertiesBasicResource,
  EndpointResourcePropertiesBasicResource,
  EndpointResourcePropertiesBasicResourceInput,
  EndpointType,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as endpoint from "../endpoint.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceEndpointNames {
  /** Which endpoint of the workspace. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceEndpointNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceEndpoint. */
export type GetAzMlWorkspaceEndpointGet = GetAzMlWorkspaceEndpointNames &
  GetAzMlWorkspaceEndpointNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceEndpoint. */
export interface GetAzMlWorkspaceEndpointGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceEndpoint. */
export type GetAzMlWorkspaceEndpointGetViaIdentityWorkspace = GetAzMlWorkspaceEndpointNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceEndpoint. */
export type GetAzMlWorkspaceEndpointList = GetAzMlWorkspaceEndpointNames2 & {
  /** Only endpoints of this type. */
  EndpointType?: EndpointType;
  /** What to add to each endpoint; deployments adds details of its deployments. */
  Expand?: string;
  /**
   * True lists connections too.
   *
   * Default: `false`.
   */
  IncludeConnection?: boolean;
  /**
   * True lists online endpoints too.
   *
   * Default: `false`.
   */
  IncludeOnlineEndpoint?: boolean;
  /**
   * True lists serverless endpoints too.
   *
   * Default: `false`.
   */
  IncludeServerlessEndpoint?: boolean;
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceEndpoint}: those of one of its sets. */
export type GetAzMlWorkspaceEndpointParameters =
  | GetAzMlWorkspaceEndpointGet
  | GetAzMlWorkspaceEndpointGetViaIdentity
  | GetAzMlWorkspaceEndpointGetViaIdentityWorkspace
  | GetAzMlWorkspaceEndpointList;

/**
 * Lists the endpoints of a workspace.
 *
 * `Get-AzMlWorkspaceEndpoint`
 */
export const getAzMlWorkspaceEndpoint: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceEndpointGet
    | GetAzMlWorkspaceEndpointGetViaIdentity
    | GetAzMlWorkspaceEndpointGetViaIdentityWorkspace,
    GetAzMlWorkspaceEndpointParameters
  >,
  EndpointResourcePropertiesBasicResource
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceEndpointList, GetAzMlWorkspaceEndpointParameters>,
    EndpointResourcePropertiesBasicResource[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceEndpoint",
  service,
  groups: [
    {
      mandatory: { Name: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
    },
    {
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
    {
      optional: {
        EndpointType: "option/endpointType",
        Expand: "option/expand",
        IncludeConnection: "option/includeConnections",
        IncludeOnlineEndpoint: "option/includeOnlineEndpoints",
        IncludeServerlessEndpoint: "option/includeServerlessEndpoints",
        Skip: "option/skip",
        SubscriptionId: "client/subscriptionId",
      },
    },
  ],
  operations: [
    {
      call: endpoint.get,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
    {
      call: endpoint.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints",
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
interface NewAzMlWorkspaceEndpointNames {
  /** Which endpoint of the workspace. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceEndpointModel {
  /** ARM resource wrapper around an endpoint; only preview versions have it. */
  Body: EndpointResourcePropertiesBasicResourceInput;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEndpointBody {
  /** Own resource of the caller with which built-in model service endpoints are made. */
  AssociatedResourceId?: string;
  /** Deployments of the endpoint. */
  Deployment?: EndpointDeploymentResourcePropertiesBasicResource[];
  /** Which kind of endpoint this is. */
  EndpointType: EndpointType;
  /** URI at which the endpoint is reached. */
  EndpointUri?: string;
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Where the endpoint lies; cannot be chosen, as it is always created in the workspace's location. */
  Location?: string;
  /** Endpoint name. */
  PropertiesName?: string;
  /**
   * Whether a proxy (not bring-your-own) endpoint is a OneKeyV2 AI services account endpoint instead of a regular
   * one.
   */
  ShouldCreateAiServicesEndpoint?: boolean;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreate = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointShared &
  NewAzMlWorkspaceEndpointModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateExpanded = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointShared &
  NewAzMlWorkspaceEndpointBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaIdentity = NewAzMlWorkspaceEndpointModel &
  NewAzMlWorkspaceEndpointIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaIdentityExpanded = NewAzMlWorkspaceEndpointBody &
  NewAzMlWorkspaceEndpointIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaIdentityWorkspace = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointModel &
  NewAzMlWorkspaceEndpointIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointBody &
  NewAzMlWorkspaceEndpointIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaJsonFilePath = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceEndpoint. */
export type NewAzMlWorkspaceEndpointCreateViaJsonString = NewAzMlWorkspaceEndpointNames &
  NewAzMlWorkspaceEndpointShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceEndpoint}: those of one of its sets. */
export type NewAzMlWorkspaceEndpointParameters =
  | NewAzMlWorkspaceEndpointCreate
  | NewAzMlWorkspaceEndpointCreateExpanded
  | NewAzMlWorkspaceEndpointCreateViaIdentity
  | NewAzMlWorkspaceEndpointCreateViaIdentityExpanded
  | NewAzMlWorkspaceEndpointCreateViaIdentityWorkspace
  | NewAzMlWorkspaceEndpointCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceEndpointCreateViaJsonFilePath
  | NewAzMlWorkspaceEndpointCreateViaJsonString;

/**
 * Creates an endpoint, or updates one that is there.
 *
 * `New-AzMlWorkspaceEndpoint`
 */
export const newAzMlWorkspaceEndpoint: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceEndpointParameters>,
  EndpointResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/endpointName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { EndpointType: "property/properties/endpointType" },
      optional: {
        AssociatedResourceId: "property/properties/associatedResourceId",
        Deployment: "property/properties/deployments",
        EndpointUri: "property/properties/endpointUri",
        FailureReason: "property/properties/failureReason",
        Location: "property/properties/location",
        PropertiesName: "property/properties/name",
        ShouldCreateAiServicesEndpoint: "property/properties/shouldCreateAiServicesEndpoint",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
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
      call: endpoint.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceEndpointCommon {
  /** Which endpoint of the workspace. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceEndpoint. */
export type SetAzMlWorkspaceEndpointUpdate = SetAzMlWorkspaceEndpointCommon & {
  /** ARM resource wrapper around an endpoint; only preview versions have it. */
  Body: EndpointResourcePropertiesBasicResourceInput;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceEndpoint. */
export type SetAzMlWorkspaceEndpointUpdateExpanded = SetAzMlWorkspaceEndpointCommon & {
  /** Own resource of the caller with which built-in model service endpoints are made. */
  AssociatedResourceId?: string;
  /** Deployments of the endpoint. */
  Deployment?: EndpointDeploymentResourcePropertiesBasicResource[];
  /** Which kind of endpoint this is. */
  EndpointType: EndpointType;
  /** URI at which the endpoint is reached. */
  EndpointUri?: string;
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Where the endpoint lies; cannot be chosen, as it is always created in the workspace's location. */
  Location?: string;
  /** Endpoint name. */
  PropertiesName?: string;
  /**
   * Whether a proxy (not bring-your-own) endpoint is a OneKeyV2 AI services account endpoint instead of a regular
   * one.
   */
  ShouldCreateAiServicesEndpoint?: boolean;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceEndpoint. */
export type SetAzMlWorkspaceEndpointUpdateViaJsonFilePath = SetAzMlWorkspaceEndpointCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceEndpoint. */
export type SetAzMlWorkspaceEndpointUpdateViaJsonString = SetAzMlWorkspaceEndpointCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceEndpoint}: those of one of its sets. */
export type SetAzMlWorkspaceEndpointParameters =
  | SetAzMlWorkspaceEndpointUpdate
  | SetAzMlWorkspaceEndpointUpdateExpanded
  | SetAzMlWorkspaceEndpointUpdateViaJsonFilePath
  | SetAzMlWorkspaceEndpointUpdateViaJsonString;

/**
 * Updates an endpoint.
 *
 * `Set-AzMlWorkspaceEndpoint`
 */
export const setAzMlWorkspaceEndpoint: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceEndpointParameters>,
  EndpointResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceEndpoint",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/endpointName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      mandatory: { EndpointType: "property/properties/endpointType" },
      optional: {
        AssociatedResourceId: "property/properties/associatedResourceId",
        Deployment: "property/properties/deployments",
        EndpointUri: "property/properties/endpointUri",
        FailureReason: "property/properties/failureReason",
        Location: "property/properties/location",
        PropertiesName: "property/properties/name",
        ShouldCreateAiServicesEndpoint: "property/properties/shouldCreateAiServicesEndpoint",
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
      call: endpoint.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
interface UpdateAzMlWorkspaceEndpointNames {
  /** Which endpoint of the workspace. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceEndpointModel {
  /** ARM resource wrapper around an endpoint; only preview versions have it. */
  Body: EndpointResourcePropertiesBasicResourceInput;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEndpointBody {
  /** Own resource of the caller with which built-in model service endpoints are made. */
  AssociatedResourceId?: string;
  /** Deployments of the endpoint. */
  Deployment?: EndpointDeploymentResourcePropertiesBasicResource[];
  /** Which kind of endpoint this is. */
  EndpointType?: EndpointType;
  /** URI at which the endpoint is reached. */
  EndpointUri?: string;
  /** Why creation failed, if it did. */
  FailureReason?: string;
  /** Where the endpoint lies; cannot be chosen, as it is always created in the workspace's location. */
  Location?: string;
  /** Endpoint name. */
  PropertiesName?: string;
  /**
   * Whether a proxy (not bring-your-own) endpoint is a OneKeyV2 AI services account endpoint instead of a regular
   * one.
   */
  ShouldCreateAiServicesEndpoint?: boolean;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceEndpointShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceEndpointIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceEndpointIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdate = UpdateAzMlWorkspaceEndpointNames &
  UpdateAzMlWorkspaceEndpointModel &
  UpdateAzMlWorkspaceEndpointShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdateExpanded = UpdateAzMlWorkspaceEndpointNames &
  UpdateAzMlWorkspaceEndpointBody &
  UpdateAzMlWorkspaceEndpointShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdateViaIdentity = UpdateAzMlWorkspaceEndpointModel &
  UpdateAzMlWorkspaceEndpointIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdateViaIdentityExpanded = UpdateAzMlWorkspaceEndpointBody &
  UpdateAzMlWorkspaceEndpointIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceEndpointNames &
  UpdateAzMlWorkspaceEndpointModel &
  UpdateAzMlWorkspaceEndpointIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceEndpoint. */
export type UpdateAzMlWorkspaceEndpointUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceEndpointNames &
  UpdateAzMlWorkspaceEndpointBody &
  UpdateAzMlWorkspaceEndpointIdentity2;

/** Parameters of {@link updateAzMlWorkspaceEndpoint}: those of one of its sets. */
export type UpdateAzMlWorkspaceEndpointParameters =
  | UpdateAzMlWorkspaceEndpointUpdate
  | UpdateAzMlWorkspaceEndpointUpdateExpanded
  | UpdateAzMlWorkspaceEndpointUpdateViaIdentity
  | UpdateAzMlWorkspaceEndpointUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceEndpointUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceEndpointUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates an endpoint.
 *
 * `Update-AzMlWorkspaceEndpoint`
 */
export const updateAzMlWorkspaceEndpoint: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceEndpointParameters>,
  EndpointResourcePropertiesBasicResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceEndpoint",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/endpointName" },
    },
    {
      mandatory: { Body: "body" },
    },
    {
      optional: {
        AssociatedResourceId: "property/properties/associatedResourceId",
        Deployment: "property/properties/deployments",
        EndpointType: "property/properties/endpointType",
        EndpointUri: "property/properties/endpointUri",
        FailureReason: "property/properties/failureReason",
        Location: "property/properties/location",
        PropertiesName: "property/properties/name",
        ShouldCreateAiServicesEndpoint: "property/properties/shouldCreateAiServicesEndpoint",
      },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/endpointName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: endpoint.get,
      values: ["resourceGroupName", "workspaceName", "endpointName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
      },
    },
    {
      call: endpoint.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "endpointName", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/endpoints/{endpointName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        endpointName: "value/endpointName",
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
