// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  ClusterUpdateParameters,
  ComputeResource,
  ComputeType,
  ManagedServiceIdentityType,
  ResizeSchema,
  SkuTier,
  UnderlyingResourceAction,
} from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as compute from "../compute.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceComputeNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceCompute. */
export type GetAzMlWorkspaceComputeGet = GetAzMlWorkspaceComputeNames &
  GetAzMlWorkspaceComputeNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceCompute. */
export interface GetAzMlWorkspaceComputeGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceCompute. */
export type GetAzMlWorkspaceComputeGetViaIdentityWorkspace = GetAzMlWorkspaceComputeNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceCompute. */
export type GetAzMlWorkspaceComputeList = GetAzMlWorkspaceComputeNames2 & {
  /** Token that resumes a paged listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceCompute}: those of one of its sets. */
export type GetAzMlWorkspaceComputeParameters =
  | GetAzMlWorkspaceComputeGet
  | GetAzMlWorkspaceComputeGetViaIdentity
  | GetAzMlWorkspaceComputeGetViaIdentityWorkspace
  | GetAzMlWorkspaceComputeList;

/**
 * Lists the computes of a workspace.
 *
 * `Get-AzMlWorkspaceCompute`
 */
export const getAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<
    GetAzMlWorkspaceComputeGet | GetAzMlWorkspaceComputeGetViaIdentity | GetAzMlWorkspaceComputeGetViaIdentityWorkspace,
    GetAzMlWorkspaceComputeParameters
  >,
  ComputeResource
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceComputeList, GetAzMlWorkspaceComputeParameters>, ComputeResource[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceCompute",
    service,
    groups: [
      {
        mandatory: { Name: "value/computeName" },
      },
      {
        mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      },
      {
        optional: { SubscriptionId: "client/subscriptionId" },
      },
      {
        mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
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
        call: compute.get,
        values: ["resourceGroupName", "workspaceName", "computeName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          computeName: "value/computeName",
        },
      },
      {
        call: compute.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes",
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
interface NewAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceComputeShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceComputeModel {
  /** ARM resource wrapper around a machine learning compute. */
  Parameter: ComputeResource;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceComputeBody {
  /** Where the compute underneath lies. */
  ComputeLocation?: string;
  /** Kind of compute. */
  ComputeType?: ComputeType;
  /** Free text about the compute. */
  Description?: string | null;
  /** True shuts off local authentication, which leaves only managed identities and Microsoft Entra ID. */
  DisableLocalAuth?: boolean;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Region of the resource. */
  Location?: string;
  /** ARM ID of the compute underneath. */
  ResourceId?: string | null;
  /** Number of scale units; may be left out for a resource that cannot scale out or in. */
  SkuCapacity?: number;
  /** Hardware generation, where the same SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  SkuName?: string;
  /** Size code of the SKU by itself, where the name joins the tier with something else. */
  SkuSize?: string;
  /** Service tier of the SKU. */
  SkuTier?: SkuTier;
  /** Tags of the resource, as keys and values. */
  Tag?: Record<string, string> | null;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceComputeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceComputeIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreate = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeShared &
  NewAzMlWorkspaceComputeModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateExpanded = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeShared &
  NewAzMlWorkspaceComputeBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaIdentity = NewAzMlWorkspaceComputeModel & NewAzMlWorkspaceComputeIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaIdentityExpanded = NewAzMlWorkspaceComputeBody &
  NewAzMlWorkspaceComputeIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaIdentityWorkspace = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeModel &
  NewAzMlWorkspaceComputeIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeBody &
  NewAzMlWorkspaceComputeIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaJsonFilePath = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceCompute. */
export type NewAzMlWorkspaceComputeCreateViaJsonString = NewAzMlWorkspaceComputeNames &
  NewAzMlWorkspaceComputeShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceCompute}: those of one of its sets. */
export type NewAzMlWorkspaceComputeParameters =
  | NewAzMlWorkspaceComputeCreate
  | NewAzMlWorkspaceComputeCreateExpanded
  | NewAzMlWorkspaceComputeCreateViaIdentity
  | NewAzMlWorkspaceComputeCreateViaIdentityExpanded
  | NewAzMlWorkspaceComputeCreateViaIdentityWorkspace
  | NewAzMlWorkspaceComputeCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceComputeCreateViaJsonFilePath
  | NewAzMlWorkspaceComputeCreateViaJsonString;

/**
 * Creates a compute; one of the same name is overwritten beyond recovery, so check with a GET beforehand.
 *
 * `New-AzMlWorkspaceCompute`
 */
export const newAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceComputeParameters>,
  ComputeResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: {
        ComputeLocation: "property/properties/computeLocation",
        ComputeType: "property/properties/computeType",
        Description: "property/properties/description",
        DisableLocalAuth: "property/properties/disableLocalAuth",
        IdentityType: "property/identity/type",
        Location: "property/location",
        ResourceId: "property/properties/resourceId",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
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
      call: compute.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "computeName", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
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

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceComputeCommon {
  /** What becomes of the resource beneath: Delete destroys it, Detach only unlinks it from the workspace. */
  UnderlyingResourceAction: UnderlyingResourceAction;
}

/** Parameters of Delete, DeleteViaIdentityWorkspace. */
interface RemoveAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceCompute. */
export type RemoveAzMlWorkspaceComputeDelete = RemoveAzMlWorkspaceComputeCommon &
  RemoveAzMlWorkspaceComputeNames & {
    /** Resource group's name, in any letter case. */
    ResourceGroupName: string;
    /** Subscription's ID. */
    SubscriptionId?: string;
    /** Workspace name. */
    WorkspaceName: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceCompute. */
export type RemoveAzMlWorkspaceComputeDeleteViaIdentity = RemoveAzMlWorkspaceComputeCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceCompute. */
export type RemoveAzMlWorkspaceComputeDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceComputeCommon &
  RemoveAzMlWorkspaceComputeNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceCompute}: those of one of its sets. */
export type RemoveAzMlWorkspaceComputeParameters =
  | RemoveAzMlWorkspaceComputeDelete
  | RemoveAzMlWorkspaceComputeDeleteViaIdentity
  | RemoveAzMlWorkspaceComputeDeleteViaIdentityWorkspace;

/**
 * Removes a compute from a workspace.
 *
 * `Remove-AzMlWorkspaceCompute`
 */
export const removeAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceComputeParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      mandatory: { UnderlyingResourceAction: "value/underlyingResourceAction" },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: compute.delete,
      values: ["resourceGroupName", "workspaceName", "computeName", "underlyingResourceAction"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
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
 * Parameters of Resize, ResizeExpanded, ResizeViaIdentityWorkspace, ResizeViaIdentityWorkspaceExpanded,
 * ResizeViaJsonFilePath, ResizeViaJsonString.
 */
interface ResizeAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameters of Resize, ResizeExpanded, ResizeViaJsonFilePath, ResizeViaJsonString. */
interface ResizeAzMlWorkspaceComputeShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Resize, ResizeViaIdentity, ResizeViaIdentityWorkspace. */
interface ResizeAzMlWorkspaceComputeModel {
  /** Body of a resize of a compute instance. */
  Parameter: ResizeSchema;
}

/** Parameters of ResizeExpanded, ResizeViaIdentityExpanded, ResizeViaIdentityWorkspaceExpanded. */
interface ResizeAzMlWorkspaceComputeBody {
  /** VM size to change to, by name. */
  TargetVMSize?: string;
}

/** Parameters of ResizeViaIdentity, ResizeViaIdentityExpanded. */
interface ResizeAzMlWorkspaceComputeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of ResizeViaIdentityWorkspace, ResizeViaIdentityWorkspaceExpanded. */
interface ResizeAzMlWorkspaceComputeIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Resize of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResize = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeShared &
  ResizeAzMlWorkspaceComputeModel;

/** Parameter set ResizeExpanded of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeExpanded = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeShared &
  ResizeAzMlWorkspaceComputeBody;

/** Parameter set ResizeViaIdentity of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaIdentity = ResizeAzMlWorkspaceComputeModel &
  ResizeAzMlWorkspaceComputeIdentity;

/** Parameter set ResizeViaIdentityExpanded of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaIdentityExpanded = ResizeAzMlWorkspaceComputeBody &
  ResizeAzMlWorkspaceComputeIdentity;

/** Parameter set ResizeViaIdentityWorkspace of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaIdentityWorkspace = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeModel &
  ResizeAzMlWorkspaceComputeIdentity2;

/** Parameter set ResizeViaIdentityWorkspaceExpanded of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaIdentityWorkspaceExpanded = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeBody &
  ResizeAzMlWorkspaceComputeIdentity2;

/** Parameter set ResizeViaJsonFilePath of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaJsonFilePath = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeShared & {
    /** Path of Json file supplied to the Resize operation */
    JsonFilePath: string;
  };

/** Parameter set ResizeViaJsonString of Resize-AzMlWorkspaceCompute. */
export type ResizeAzMlWorkspaceComputeResizeViaJsonString = ResizeAzMlWorkspaceComputeNames &
  ResizeAzMlWorkspaceComputeShared & {
    /** Json string supplied to the Resize operation */
    JsonString: string;
  };

/** Parameters of {@link resizeAzMlWorkspaceCompute}: those of one of its sets. */
export type ResizeAzMlWorkspaceComputeParameters =
  | ResizeAzMlWorkspaceComputeResize
  | ResizeAzMlWorkspaceComputeResizeExpanded
  | ResizeAzMlWorkspaceComputeResizeViaIdentity
  | ResizeAzMlWorkspaceComputeResizeViaIdentityExpanded
  | ResizeAzMlWorkspaceComputeResizeViaIdentityWorkspace
  | ResizeAzMlWorkspaceComputeResizeViaIdentityWorkspaceExpanded
  | ResizeAzMlWorkspaceComputeResizeViaJsonFilePath
  | ResizeAzMlWorkspaceComputeResizeViaJsonString;

/**
 * Gives a compute instance another VM size; long-running.
 *
 * `Resize-AzMlWorkspaceCompute`
 */
export const resizeAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<ResizeAzMlWorkspaceComputeParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Resize-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: { TargetVMSize: "property/targetVMSize" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
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
      call: compute.resize,
      values: ["resourceGroupName", "workspaceName", "computeName", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/resize",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Resize: { groups: [0, 1, 2, 3], operations: [0] },
    ResizeExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    ResizeViaIdentity: { groups: [0, 3, 5], operations: [0] },
    ResizeViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    ResizeViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    ResizeViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    ResizeViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    ResizeViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "ResizeExpanded",
});

/** Parameters of Restart, RestartViaIdentityWorkspace. */
interface RestartAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameter set Restart of Restart-AzMlWorkspaceCompute. */
export type RestartAzMlWorkspaceComputeRestart = RestartAzMlWorkspaceComputeNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set RestartViaIdentity of Restart-AzMlWorkspaceCompute. */
export interface RestartAzMlWorkspaceComputeRestartViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set RestartViaIdentityWorkspace of Restart-AzMlWorkspaceCompute. */
export type RestartAzMlWorkspaceComputeRestartViaIdentityWorkspace = RestartAzMlWorkspaceComputeNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link restartAzMlWorkspaceCompute}: those of one of its sets. */
export type RestartAzMlWorkspaceComputeParameters =
  | RestartAzMlWorkspaceComputeRestart
  | RestartAzMlWorkspaceComputeRestartViaIdentity
  | RestartAzMlWorkspaceComputeRestartViaIdentityWorkspace;

/**
 * Restarts a compute instance.
 *
 * `Restart-AzMlWorkspaceCompute`
 */
export const restartAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<RestartAzMlWorkspaceComputeParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Restart-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: compute.restart,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/restart",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Restart: { groups: [0, 1, 2], operations: [0] },
    RestartViaIdentity: { groups: [0, 3], operations: [0] },
    RestartViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Restart",
});

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface SetAzMlWorkspaceComputeCommon {
  /** Compute name. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceCompute. */
export type SetAzMlWorkspaceComputeUpdate = SetAzMlWorkspaceComputeCommon & {
  /** ARM resource wrapper around a machine learning compute. */
  Parameter: ComputeResource;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceCompute. */
export type SetAzMlWorkspaceComputeUpdateExpanded = SetAzMlWorkspaceComputeCommon & {
  /** Where the compute underneath lies. */
  ComputeLocation?: string;
  /** Kind of compute. */
  ComputeType?: ComputeType;
  /** Free text about the compute. */
  Description?: string | null;
  /** True shuts off local authentication, which leaves only managed identities and Microsoft Entra ID. */
  DisableLocalAuth?: boolean;
  /** Kinds of managed identity that the resource has. */
  IdentityType?: ManagedServiceIdentityType;
  /** Region of the resource. */
  Location?: string;
  /** ARM ID of the compute underneath. */
  ResourceId?: string | null;
  /** Number of scale units; may be left out for a resource that cannot scale out or in. */
  SkuCapacity?: number;
  /** Hardware generation, where the same SKU comes in several. */
  SkuFamily?: string;
  /** SKU name, mostly a letter and a number such as P3. */
  SkuName?: string;
  /** Size code of the SKU by itself, where the name joins the tier with something else. */
  SkuSize?: string;
  /** Service tier of the SKU. */
  SkuTier?: SkuTier;
  /** Tags of the resource, as keys and values. */
  Tag?: Record<string, string> | null;
  /** The array of user assigned identities associated with the resource, by their resource ids. */
  UserAssignedIdentity?: string[];
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceCompute. */
export type SetAzMlWorkspaceComputeUpdateViaJsonFilePath = SetAzMlWorkspaceComputeCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceCompute. */
export type SetAzMlWorkspaceComputeUpdateViaJsonString = SetAzMlWorkspaceComputeCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceCompute}: those of one of its sets. */
export type SetAzMlWorkspaceComputeParameters =
  | SetAzMlWorkspaceComputeUpdate
  | SetAzMlWorkspaceComputeUpdateExpanded
  | SetAzMlWorkspaceComputeUpdateViaJsonFilePath
  | SetAzMlWorkspaceComputeUpdateViaJsonString;

/**
 * Updates a compute; one of the same name is overwritten beyond recovery, so check with a GET beforehand.
 *
 * `Set-AzMlWorkspaceCompute`
 */
export const setAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceComputeParameters>,
  ComputeResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      mandatory: {
        Name: "value/computeName",
        ResourceGroupName: "value/resourceGroupName",
        WorkspaceName: "value/workspaceName",
      },
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: {
        ComputeLocation: "property/properties/computeLocation",
        ComputeType: "property/properties/computeType",
        Description: "property/properties/description",
        DisableLocalAuth: "property/properties/disableLocalAuth",
        IdentityType: "property/identity/type",
        Location: "property/location",
        ResourceId: "property/properties/resourceId",
        SkuCapacity: "property/sku/capacity",
        SkuFamily: "property/sku/family",
        SkuName: "property/sku/name",
        SkuSize: "property/sku/size",
        SkuTier: "property/sku/tier",
        Tag: "property/tags",
        UserAssignedIdentity: "keys/identity/userAssignedIdentities",
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
      call: compute.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "computeName", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
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

/** Parameters of Start, StartViaIdentityWorkspace. */
interface StartAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameter set Start of Start-AzMlWorkspaceCompute. */
export type StartAzMlWorkspaceComputeStart = StartAzMlWorkspaceComputeNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set StartViaIdentity of Start-AzMlWorkspaceCompute. */
export interface StartAzMlWorkspaceComputeStartViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set StartViaIdentityWorkspace of Start-AzMlWorkspaceCompute. */
export type StartAzMlWorkspaceComputeStartViaIdentityWorkspace = StartAzMlWorkspaceComputeNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link startAzMlWorkspaceCompute}: those of one of its sets. */
export type StartAzMlWorkspaceComputeParameters =
  | StartAzMlWorkspaceComputeStart
  | StartAzMlWorkspaceComputeStartViaIdentity
  | StartAzMlWorkspaceComputeStartViaIdentityWorkspace;

/**
 * Starts a compute instance.
 *
 * `Start-AzMlWorkspaceCompute`
 */
export const startAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<StartAzMlWorkspaceComputeParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Start-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: compute.start,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/start",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Start: { groups: [0, 1, 2], operations: [0] },
    StartViaIdentity: { groups: [0, 3], operations: [0] },
    StartViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Start",
});

/** Parameters of Stop, StopViaIdentityWorkspace. */
interface StopAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameter set Stop of Stop-AzMlWorkspaceCompute. */
export type StopAzMlWorkspaceComputeStop = StopAzMlWorkspaceComputeNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
};

/** Parameter set StopViaIdentity of Stop-AzMlWorkspaceCompute. */
export interface StopAzMlWorkspaceComputeStopViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set StopViaIdentityWorkspace of Stop-AzMlWorkspaceCompute. */
export type StopAzMlWorkspaceComputeStopViaIdentityWorkspace = StopAzMlWorkspaceComputeNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link stopAzMlWorkspaceCompute}: those of one of its sets. */
export type StopAzMlWorkspaceComputeParameters =
  | StopAzMlWorkspaceComputeStop
  | StopAzMlWorkspaceComputeStopViaIdentity
  | StopAzMlWorkspaceComputeStopViaIdentityWorkspace;

/**
 * Stops a compute instance.
 *
 * `Stop-AzMlWorkspaceCompute`
 */
export const stopAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<StopAzMlWorkspaceComputeParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Stop-AzMlWorkspaceCompute",
  service,
  changes: true,
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait", PassThru: "switch/PassThru" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
    },
    {
      mandatory: { WorkspaceInputObject: "identity/subscriptionId/resourceGroupName/workspaceName" },
    },
  ],
  operations: [
    {
      call: compute.stop,
      values: ["resourceGroupName", "workspaceName", "computeName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/stop",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Stop: { groups: [0, 1, 2], operations: [0] },
    StopViaIdentity: { groups: [0, 3], operations: [0] },
    StopViaIdentityWorkspace: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Stop",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded,
 * UpdateViaJsonFilePath, UpdateViaJsonString.
 */
interface UpdateAzMlWorkspaceComputeNames {
  /** Compute name. */
  Name: string;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzMlWorkspaceComputeShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Workspace name. */
  WorkspaceName: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceComputeModel {
  /** What an update of an AmlCompute sends. */
  Parameter: ClusterUpdateParameters;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComputeBody {
  /** Most nodes to use. */
  ScaleSettingMaxNodeCount?: number;
  /**
   * Fewest nodes to keep.
   *
   * Default: `0`.
   */
  ScaleSettingMinNodeCount?: number;
  /** How long a node stays idle before it is removed, as an RFC duration. */
  ScaleSettingNodeIdleTimeBeforeScaleDown?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceComputeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceComputeIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdate = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeShared &
  UpdateAzMlWorkspaceComputeModel;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateExpanded = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeShared &
  UpdateAzMlWorkspaceComputeBody;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaIdentity = UpdateAzMlWorkspaceComputeModel &
  UpdateAzMlWorkspaceComputeIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaIdentityExpanded = UpdateAzMlWorkspaceComputeBody &
  UpdateAzMlWorkspaceComputeIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeModel &
  UpdateAzMlWorkspaceComputeIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeBody &
  UpdateAzMlWorkspaceComputeIdentity2;

/** Parameter set UpdateViaJsonFilePath of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaJsonFilePath = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeShared & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzMlWorkspaceCompute. */
export type UpdateAzMlWorkspaceComputeUpdateViaJsonString = UpdateAzMlWorkspaceComputeNames &
  UpdateAzMlWorkspaceComputeShared & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzMlWorkspaceCompute}: those of one of its sets. */
export type UpdateAzMlWorkspaceComputeParameters =
  | UpdateAzMlWorkspaceComputeUpdate
  | UpdateAzMlWorkspaceComputeUpdateExpanded
  | UpdateAzMlWorkspaceComputeUpdateViaIdentity
  | UpdateAzMlWorkspaceComputeUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceComputeUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceComputeUpdateViaIdentityWorkspaceExpanded
  | UpdateAzMlWorkspaceComputeUpdateViaJsonFilePath
  | UpdateAzMlWorkspaceComputeUpdateViaJsonString;

/**
 * Changes properties of a compute; what was there is overwritten and cannot be recovered.
 *
 * `Update-AzMlWorkspaceCompute`
 */
export const updateAzMlWorkspaceCompute: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceComputeParameters>,
  ComputeResource,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceCompute",
  service,
  changes: true,
  durations: ["ScaleSettingNodeIdleTimeBeforeScaleDown"],
  groups: [
    {
      optional: { AsJob: "switch/AsJob", NoWait: "switch/NoWait" },
    },
    {
      mandatory: { Name: "value/computeName" },
    },
    {
      mandatory: { ResourceGroupName: "value/resourceGroupName", WorkspaceName: "value/workspaceName" },
      optional: { SubscriptionId: "client/subscriptionId" },
    },
    {
      mandatory: { Parameter: "body" },
    },
    {
      optional: {
        ScaleSettingMaxNodeCount: "property/properties/properties/scaleSettings/maxNodeCount",
        ScaleSettingMinNodeCount: "property/properties/properties/scaleSettings/minNodeCount",
        ScaleSettingNodeIdleTimeBeforeScaleDown:
          "property/properties/properties/scaleSettings/nodeIdleTimeBeforeScaleDown",
      },
    },
    {
      mandatory: { InputObject: "identity/subscriptionId/resourceGroupName/workspaceName/computeName" },
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
      call: compute.update,
      values: ["resourceGroupName", "workspaceName", "computeName", "parameters"],
      body: "value/parameters",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        computeName: "value/computeName",
      },
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2, 3], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    UpdateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    UpdateViaIdentityWorkspace: { groups: [0, 1, 3, 6], operations: [0] },
    UpdateViaIdentityWorkspaceExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
