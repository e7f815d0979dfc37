// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { MarketplaceSubscription } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as marketplaceSubscriptions from "../marketplaceSubscriptions.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceMarketplaceSubscriptionNames {
  /** Which marketplace subscription. */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceMarketplaceSubscriptionNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceMarketplaceSubscription. */
export type GetAzMlWorkspaceMarketplaceSubscriptionGet = GetAzMlWorkspaceMarketplaceSubscriptionNames &
  GetAzMlWorkspaceMarketplaceSubscriptionNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceMarketplaceSubscription. */
export interface GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceMarketplaceSubscription. */
export type GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentityWorkspace =
  GetAzMlWorkspaceMarketplaceSubscriptionNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameter set List of Get-AzMlWorkspaceMarketplaceSubscription. */
export type GetAzMlWorkspaceMarketplaceSubscriptionList = GetAzMlWorkspaceMarketplaceSubscriptionNames2 & {
  /** Token that continues an earlier listing. */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceMarketplaceSubscription}: those of one of its sets. */
export type GetAzMlWorkspaceMarketplaceSubscriptionParameters =
  | GetAzMlWorkspaceMarketplaceSubscriptionGet
  | GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentity
  | GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentityWorkspace
  | GetAzMlWorkspaceMarketplaceSubscriptionList;

/**
 * Lists the marketplace subscriptions of a workspace.
 *
 * `Get-AzMlWorkspaceMarketplaceSubscription`
 */
export const getAzMlWorkspaceMarketplaceSubscription: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceMarketplaceSubscriptionGet
    | GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentity
    | GetAzMlWorkspaceMarketplaceSubscriptionGetViaIdentityWorkspace,
    GetAzMlWorkspaceMarketplaceSubscriptionParameters
  >,
  MarketplaceSubscription
> &
  Cmdlet<
    ExactlyOne<GetAzMlWorkspaceMarketplaceSubscriptionList, GetAzMlWorkspaceMarketplaceSubscriptionParameters>,
    MarketplaceSubscription[]
  > = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceMarketplaceSubscription",
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
      call: marketplaceSubscriptions.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: marketplaceSubscriptions.list,
      values: ["resourceGroupName", "workspaceName"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions",
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
interface NewAzMlWorkspaceMarketplaceSubscriptionNames {
  /** Which marketplace subscription. */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceMarketplaceSubscriptionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceMarketplaceSubscriptionModel {
  /** The ARM resource that wraps a marketplace subscription. */
  Body: MarketplaceSubscription;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceMarketplaceSubscriptionBody {
  /** Required. Id of the marketplace model to subscribe to. */
  ModelId: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceMarketplaceSubscriptionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceMarketplaceSubscriptionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreate = NewAzMlWorkspaceMarketplaceSubscriptionNames &
  NewAzMlWorkspaceMarketplaceSubscriptionShared &
  NewAzMlWorkspaceMarketplaceSubscriptionModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateExpanded = NewAzMlWorkspaceMarketplaceSubscriptionNames &
  NewAzMlWorkspaceMarketplaceSubscriptionShared &
  NewAzMlWorkspaceMarketplaceSubscriptionBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentity = NewAzMlWorkspaceMarketplaceSubscriptionModel &
  NewAzMlWorkspaceMarketplaceSubscriptionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityExpanded =
  NewAzMlWorkspaceMarketplaceSubscriptionBody & NewAzMlWorkspaceMarketplaceSubscriptionIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityWorkspace =
  NewAzMlWorkspaceMarketplaceSubscriptionNames &
    NewAzMlWorkspaceMarketplaceSubscriptionModel &
    NewAzMlWorkspaceMarketplaceSubscriptionIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityWorkspaceExpanded =
  NewAzMlWorkspaceMarketplaceSubscriptionNames &
    NewAzMlWorkspaceMarketplaceSubscriptionBody &
    NewAzMlWorkspaceMarketplaceSubscriptionIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaJsonFilePath =
  NewAzMlWorkspaceMarketplaceSubscriptionNames &
    NewAzMlWorkspaceMarketplaceSubscriptionShared & {
      /** Path of Json file supplied to the Create operation */
      JsonFilePath: string;
    };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceMarketplaceSubscription. */
export type NewAzMlWorkspaceMarketplaceSubscriptionCreateViaJsonString = NewAzMlWorkspaceMarketplaceSubscriptionNames &
  NewAzMlWorkspaceMarketplaceSubscriptionShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceMarketplaceSubscription}: those of one of its sets. */
export type NewAzMlWorkspaceMarketplaceSubscriptionParameters =
  | NewAzMlWorkspaceMarketplaceSubscriptionCreate
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateExpanded
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentity
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityExpanded
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityWorkspace
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaJsonFilePath
  | NewAzMlWorkspaceMarketplaceSubscriptionCreateViaJsonString;

/**
 * Creates or changes a marketplace subscription; the work runs in the background.
 *
 * `New-AzMlWorkspaceMarketplaceSubscription`
 */
export const newAzMlWorkspaceMarketplaceSubscription: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceMarketplaceSubscriptionParameters>,
  MarketplaceSubscription,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceMarketplaceSubscription",
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
      mandatory: { ModelId: "property/properties/modelId" },
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
      call: marketplaceSubscriptions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
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
interface RemoveAzMlWorkspaceMarketplaceSubscriptionNames {
  /** Which marketplace subscription. */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceMarketplaceSubscription. */
export type RemoveAzMlWorkspaceMarketplaceSubscriptionDelete = RemoveAzMlWorkspaceMarketplaceSubscriptionNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceMarketplaceSubscription. */
export interface RemoveAzMlWorkspaceMarketplaceSubscriptionDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceMarketplaceSubscription. */
export type RemoveAzMlWorkspaceMarketplaceSubscriptionDeleteViaIdentityWorkspace =
  RemoveAzMlWorkspaceMarketplaceSubscriptionNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link removeAzMlWorkspaceMarketplaceSubscription}: those of one of its sets. */
export type RemoveAzMlWorkspaceMarketplaceSubscriptionParameters =
  | RemoveAzMlWorkspaceMarketplaceSubscriptionDelete
  | RemoveAzMlWorkspaceMarketplaceSubscriptionDeleteViaIdentity
  | RemoveAzMlWorkspaceMarketplaceSubscriptionDeleteViaIdentityWorkspace;

/**
 * Removes a marketplace subscription; the removal runs in the background.
 *
 * `Remove-AzMlWorkspaceMarketplaceSubscription`
 */
export const removeAzMlWorkspaceMarketplaceSubscription: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceMarketplaceSubscriptionParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceMarketplaceSubscription",
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
      call: marketplaceSubscriptions.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
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
interface SetAzMlWorkspaceMarketplaceSubscriptionCommon {
  /** Which marketplace subscription. */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceMarketplaceSubscription. */
export type SetAzMlWorkspaceMarketplaceSubscriptionUpdate = SetAzMlWorkspaceMarketplaceSubscriptionCommon & {
  /** The ARM resource that wraps a marketplace subscription. */
  Body: MarketplaceSubscription;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceMarketplaceSubscription. */
export type SetAzMlWorkspaceMarketplaceSubscriptionUpdateExpanded = SetAzMlWorkspaceMarketplaceSubscriptionCommon & {
  /** Required. Id of the marketplace model to subscribe to. */
  ModelId: string;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceMarketplaceSubscription. */
export type SetAzMlWorkspaceMarketplaceSubscriptionUpdateViaJsonFilePath =
  SetAzMlWorkspaceMarketplaceSubscriptionCommon & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceMarketplaceSubscription. */
export type SetAzMlWorkspaceMarketplaceSubscriptionUpdateViaJsonString =
  SetAzMlWorkspaceMarketplaceSubscriptionCommon & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link setAzMlWorkspaceMarketplaceSubscription}: those of one of its sets. */
export type SetAzMlWorkspaceMarketplaceSubscriptionParameters =
  | SetAzMlWorkspaceMarketplaceSubscriptionUpdate
  | SetAzMlWorkspaceMarketplaceSubscriptionUpdateExpanded
  | SetAzMlWorkspaceMarketplaceSubscriptionUpdateViaJsonFilePath
  | SetAzMlWorkspaceMarketplaceSubscriptionUpdateViaJsonString;

/**
 * Updates or changes a marketplace subscription; the work runs in the background.
 *
 * `Set-AzMlWorkspaceMarketplaceSubscription`
 */
export const setAzMlWorkspaceMarketplaceSubscription: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceMarketplaceSubscriptionParameters>,
  MarketplaceSubscription,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceMarketplaceSubscription",
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
      mandatory: { ModelId: "property/properties/modelId" },
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
      call: marketplaceSubscriptions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
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
interface UpdateAzMlWorkspaceMarketplaceSubscriptionNames {
  /** Which marketplace subscription. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceMarketplaceSubscriptionModel {
  /** The ARM resource that wraps a marketplace subscription. */
  Body: MarketplaceSubscription;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceMarketplaceSubscriptionBody {
  /** Required. Id of the marketplace model to subscribe to. */
  ModelId?: string;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceMarketplaceSubscriptionShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdate = UpdateAzMlWorkspaceMarketplaceSubscriptionNames &
  UpdateAzMlWorkspaceMarketplaceSubscriptionModel &
  UpdateAzMlWorkspaceMarketplaceSubscriptionShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateExpanded = UpdateAzMlWorkspaceMarketplaceSubscriptionNames &
  UpdateAzMlWorkspaceMarketplaceSubscriptionBody &
  UpdateAzMlWorkspaceMarketplaceSubscriptionShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentity =
  UpdateAzMlWorkspaceMarketplaceSubscriptionModel & UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceMarketplaceSubscriptionBody & UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceMarketplaceSubscriptionNames &
    UpdateAzMlWorkspaceMarketplaceSubscriptionModel &
    UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceMarketplaceSubscription. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceMarketplaceSubscriptionNames &
    UpdateAzMlWorkspaceMarketplaceSubscriptionBody &
    UpdateAzMlWorkspaceMarketplaceSubscriptionIdentity2;

/** Parameters of {@link updateAzMlWorkspaceMarketplaceSubscription}: those of one of its sets. */
export type UpdateAzMlWorkspaceMarketplaceSubscriptionParameters =
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdate
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateExpanded
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentity
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceMarketplaceSubscriptionUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates or changes a marketplace subscription; the work runs in the background.
 *
 * `Update-AzMlWorkspaceMarketplaceSubscription`
 */
export const updateAzMlWorkspaceMarketplaceSubscription: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceMarketplaceSubscriptionParameters>,
  MarketplaceSubscription,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceMarketplaceSubscription",
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
      optional: { ModelId: "property/properties/modelId" },
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
      call: marketplaceSubscriptions.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: marketplaceSubscriptions.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: [
        "id",
        "name",
        "type",
        "systemData",
        "properties/marketplacePlan",
        "properties/marketplaceSubscriptionStatus",
        "properties/provisioningState",
      ],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/marketplaceSubscriptions/{name}",
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
