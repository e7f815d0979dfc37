// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { FeaturesetContainer } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as featuresetContainers from "../featuresetContainers.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceFeaturesetContainerEntityNames {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameter set Get of Get-AzMlWorkspaceFeaturesetContainerEntity. */
export type GetAzMlWorkspaceFeaturesetContainerEntityGet = GetAzMlWorkspaceFeaturesetContainerEntityNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
};

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceFeaturesetContainerEntity. */
export interface GetAzMlWorkspaceFeaturesetContainerEntityGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceFeaturesetContainerEntity. */
export type GetAzMlWorkspaceFeaturesetContainerEntityGetViaIdentityWorkspace =
  GetAzMlWorkspaceFeaturesetContainerEntityNames & {
    /** Identity Parameter */
    WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
  };

/** Parameters of {@link getAzMlWorkspaceFeaturesetContainerEntity}: those of one of its sets. */
export type GetAzMlWorkspaceFeaturesetContainerEntityParameters =
  | GetAzMlWorkspaceFeaturesetContainerEntityGet
  | GetAzMlWorkspaceFeaturesetContainerEntityGetViaIdentity
  | GetAzMlWorkspaceFeaturesetContainerEntityGetViaIdentityWorkspace;

/**
 * Reads one feature set container.
 *
 * `Get-AzMlWorkspaceFeaturesetContainerEntity`
 */
export const getAzMlWorkspaceFeaturesetContainerEntity: Cmdlet<
  ExactlyOne<GetAzMlWorkspaceFeaturesetContainerEntityParameters>,
  FeaturesetContainer
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzMlWorkspaceFeaturesetContainerEntity",
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
      call: featuresetContainers.getEntity,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
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

/** Parameters of Update, UpdateExpanded, UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturesetContainerEntityNames {
  /** Which feature set container; case matters. */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceFeaturesetContainerEntityModel {
  /** ARM resource wrapper around a feature set container. */
  Body: FeaturesetContainer;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturesetContainerEntityBody {
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
interface UpdateAzMlWorkspaceFeaturesetContainerEntityShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** Machine learning workspace to act on. */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdate = UpdateAzMlWorkspaceFeaturesetContainerEntityNames &
  UpdateAzMlWorkspaceFeaturesetContainerEntityModel &
  UpdateAzMlWorkspaceFeaturesetContainerEntityShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateExpanded =
  UpdateAzMlWorkspaceFeaturesetContainerEntityNames &
    UpdateAzMlWorkspaceFeaturesetContainerEntityBody &
    UpdateAzMlWorkspaceFeaturesetContainerEntityShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentity =
  UpdateAzMlWorkspaceFeaturesetContainerEntityModel & UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityExpanded =
  UpdateAzMlWorkspaceFeaturesetContainerEntityBody & UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityWorkspace =
  UpdateAzMlWorkspaceFeaturesetContainerEntityNames &
    UpdateAzMlWorkspaceFeaturesetContainerEntityModel &
    UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceFeaturesetContainerEntity. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityWorkspaceExpanded =
  UpdateAzMlWorkspaceFeaturesetContainerEntityNames &
    UpdateAzMlWorkspaceFeaturesetContainerEntityBody &
    UpdateAzMlWorkspaceFeaturesetContainerEntityIdentity2;

/** Parameters of {@link updateAzMlWorkspaceFeaturesetContainerEntity}: those of one of its sets. */
export type UpdateAzMlWorkspaceFeaturesetContainerEntityParameters =
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdate
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateExpanded
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentity
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceFeaturesetContainerEntityUpdateViaIdentityWorkspaceExpanded;

/**
 * Updates a feature set container.
 *
 * `Update-AzMlWorkspaceFeaturesetContainerEntity`
 */
export const updateAzMlWorkspaceFeaturesetContainerEntity: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceFeaturesetContainerEntityParameters>,
  FeaturesetContainer,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceFeaturesetContainerEntity",
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
      call: featuresetContainers.getEntity,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: featuresetContainers.createOrUpdate,
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
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/featuresets/{name}",
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
