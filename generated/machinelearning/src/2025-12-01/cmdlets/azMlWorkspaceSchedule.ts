// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { Schedule, ScheduleActionType, ScheduleListViewType, TriggerType } from "../models.js";
import { type MachineLearningIdentity, service } from "./connection.js";

import * as schedules from "../schedules.js";

/** Parameters of Get, GetViaIdentityWorkspace. */
interface GetAzMlWorkspaceScheduleNames {
  /** The schedule, by name */
  Name: string;
}

/** Parameters of Get, List. */
interface GetAzMlWorkspaceScheduleNames2 {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Get of Get-AzMlWorkspaceSchedule. */
export type GetAzMlWorkspaceScheduleGet = GetAzMlWorkspaceScheduleNames &
  GetAzMlWorkspaceScheduleNames2 & {
    /** Subscription's ID. */
    SubscriptionId?: string;
  };

/** Parameter set GetViaIdentity of Get-AzMlWorkspaceSchedule. */
export interface GetAzMlWorkspaceScheduleGetViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set GetViaIdentityWorkspace of Get-AzMlWorkspaceSchedule. */
export type GetAzMlWorkspaceScheduleGetViaIdentityWorkspace = GetAzMlWorkspaceScheduleNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameter set List of Get-AzMlWorkspaceSchedule. */
export type GetAzMlWorkspaceScheduleList = GetAzMlWorkspaceScheduleNames2 & {
  /**
   * Whether enabled schedules, disabled ones or both are listed
   *
   * Default: `"EnabledOnly"`.
   */
  ListViewType?: ScheduleListViewType;
  /** Token that continues an earlier listing */
  Skip?: string;
  /** Subscription's ID. */
  SubscriptionId?: string | string[];
};

/** Parameters of {@link getAzMlWorkspaceSchedule}: those of one of its sets. */
export type GetAzMlWorkspaceScheduleParameters =
  | GetAzMlWorkspaceScheduleGet
  | GetAzMlWorkspaceScheduleGetViaIdentity
  | GetAzMlWorkspaceScheduleGetViaIdentityWorkspace
  | GetAzMlWorkspaceScheduleList;

/**
 * Lists the schedules of a workspace.
 *
 * `Get-AzMlWorkspaceSchedule`
 */
export const getAzMlWorkspaceSchedule: Cmdlet<
  ExactlyOne<
    | GetAzMlWorkspaceScheduleGet
    | GetAzMlWorkspaceScheduleGetViaIdentity
    | GetAzMlWorkspaceScheduleGetViaIdentityWorkspace,
    GetAzMlWorkspaceScheduleParameters
  >,
  Schedule
> &
  Cmdlet<ExactlyOne<GetAzMlWorkspaceScheduleList, GetAzMlWorkspaceScheduleParameters>, Schedule[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzMlWorkspaceSchedule",
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
        optional: { ListViewType: "option/listViewType", Skip: "option/skip", SubscriptionId: "client/subscriptionId" },
      },
    ],
    operations: [
      {
        call: schedules.get,
        values: ["resourceGroupName", "workspaceName", "name"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
        parts: {
          subscriptionId: "client/subscriptionId",
          resourceGroupName: "value/resourceGroupName",
          workspaceName: "value/workspaceName",
          name: "value/name",
        },
      },
      {
        call: schedules.list,
        values: ["resourceGroupName", "workspaceName"],
        path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules",
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
interface NewAzMlWorkspaceScheduleNames {
  /** The schedule, by name */
  Name: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzMlWorkspaceScheduleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityWorkspace. */
interface NewAzMlWorkspaceScheduleModel {
  /** The ARM resource that wraps a schedule. */
  Body: Schedule;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceScheduleBody {
  /** Required. Which kind of action this is. */
  ActionType: ScheduleActionType;
  /** Free text about the asset. */
  Description?: string | null;
  /** Human-friendly name. */
  DisplayName?: string | null;
  /**
   * Whether the schedule is on.
   *
   * Default: `true`.
   */
  IsEnabled?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  TriggerEndTime?: string | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  TriggerStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  TriggerTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  TriggerType: TriggerType;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzMlWorkspaceScheduleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of CreateViaIdentityWorkspace, CreateViaIdentityWorkspaceExpanded. */
interface NewAzMlWorkspaceScheduleIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Create of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreate = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleShared &
  NewAzMlWorkspaceScheduleModel;

/** Parameter set CreateExpanded of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateExpanded = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleShared &
  NewAzMlWorkspaceScheduleBody;

/** Parameter set CreateViaIdentity of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaIdentity = NewAzMlWorkspaceScheduleModel &
  NewAzMlWorkspaceScheduleIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaIdentityExpanded = NewAzMlWorkspaceScheduleBody &
  NewAzMlWorkspaceScheduleIdentity;

/** Parameter set CreateViaIdentityWorkspace of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaIdentityWorkspace = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleModel &
  NewAzMlWorkspaceScheduleIdentity2;

/** Parameter set CreateViaIdentityWorkspaceExpanded of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaIdentityWorkspaceExpanded = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleBody &
  NewAzMlWorkspaceScheduleIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaJsonFilePath = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleShared & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzMlWorkspaceSchedule. */
export type NewAzMlWorkspaceScheduleCreateViaJsonString = NewAzMlWorkspaceScheduleNames &
  NewAzMlWorkspaceScheduleShared & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzMlWorkspaceSchedule}: those of one of its sets. */
export type NewAzMlWorkspaceScheduleParameters =
  | NewAzMlWorkspaceScheduleCreate
  | NewAzMlWorkspaceScheduleCreateExpanded
  | NewAzMlWorkspaceScheduleCreateViaIdentity
  | NewAzMlWorkspaceScheduleCreateViaIdentityExpanded
  | NewAzMlWorkspaceScheduleCreateViaIdentityWorkspace
  | NewAzMlWorkspaceScheduleCreateViaIdentityWorkspaceExpanded
  | NewAzMlWorkspaceScheduleCreateViaJsonFilePath
  | NewAzMlWorkspaceScheduleCreateViaJsonString;

/**
 * Starts creating a schedule, or replacing the existing one; completes asynchronously.
 *
 * `New-AzMlWorkspaceSchedule`
 */
export const newAzMlWorkspaceSchedule: Cmdlet<
  ExactlyOne<NewAzMlWorkspaceScheduleParameters>,
  Schedule,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzMlWorkspaceSchedule",
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
      mandatory: {
        ActionType: "property/properties/action/actionType",
        TriggerType: "property/properties/trigger/triggerType",
      },
      optional: {
        Description: "property/properties/description",
        DisplayName: "property/properties/displayName",
        IsEnabled: "property/properties/isEnabled",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
        TriggerEndTime: "property/properties/trigger/endTime",
        TriggerStartTime: "property/properties/trigger/startTime",
        TriggerTimeZone: "property/properties/trigger/timeZone",
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
      call: schedules.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
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
interface RemoveAzMlWorkspaceScheduleNames {
  /** The schedule, by name */
  Name: string;
}

/** Parameter set Delete of Remove-AzMlWorkspaceSchedule. */
export type RemoveAzMlWorkspaceScheduleDelete = RemoveAzMlWorkspaceScheduleNames & {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzMlWorkspaceSchedule. */
export interface RemoveAzMlWorkspaceScheduleDeleteViaIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set DeleteViaIdentityWorkspace of Remove-AzMlWorkspaceSchedule. */
export type RemoveAzMlWorkspaceScheduleDeleteViaIdentityWorkspace = RemoveAzMlWorkspaceScheduleNames & {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
};

/** Parameters of {@link removeAzMlWorkspaceSchedule}: those of one of its sets. */
export type RemoveAzMlWorkspaceScheduleParameters =
  | RemoveAzMlWorkspaceScheduleDelete
  | RemoveAzMlWorkspaceScheduleDeleteViaIdentity
  | RemoveAzMlWorkspaceScheduleDeleteViaIdentityWorkspace;

/**
 * Starts removing a schedule; completes asynchronously.
 *
 * `Remove-AzMlWorkspaceSchedule`
 */
export const removeAzMlWorkspaceSchedule: Cmdlet<
  ExactlyOne<RemoveAzMlWorkspaceScheduleParameters>,
  undefined,
  "changes" | "long-running" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzMlWorkspaceSchedule",
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
      call: schedules.delete,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
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
interface SetAzMlWorkspaceScheduleCommon {
  /** The schedule, by name */
  Name: string;
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameter set Update of Set-AzMlWorkspaceSchedule. */
export type SetAzMlWorkspaceScheduleUpdate = SetAzMlWorkspaceScheduleCommon & {
  /** The ARM resource that wraps a schedule. */
  Body: Schedule;
};

/** Parameter set UpdateExpanded of Set-AzMlWorkspaceSchedule. */
export type SetAzMlWorkspaceScheduleUpdateExpanded = SetAzMlWorkspaceScheduleCommon & {
  /** Required. Which kind of action this is. */
  ActionType: ScheduleActionType;
  /** Free text about the asset. */
  Description?: string | null;
  /** Human-friendly name. */
  DisplayName?: string | null;
  /**
   * Whether the schedule is on.
   *
   * Default: `true`.
   */
  IsEnabled?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  TriggerEndTime?: string | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  TriggerStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  TriggerTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  TriggerType: TriggerType;
};

/** Parameter set UpdateViaJsonFilePath of Set-AzMlWorkspaceSchedule. */
export type SetAzMlWorkspaceScheduleUpdateViaJsonFilePath = SetAzMlWorkspaceScheduleCommon & {
  /** Path of Json file supplied to the Update operation */
  JsonFilePath: string;
};

/** Parameter set UpdateViaJsonString of Set-AzMlWorkspaceSchedule. */
export type SetAzMlWorkspaceScheduleUpdateViaJsonString = SetAzMlWorkspaceScheduleCommon & {
  /** Json string supplied to the Update operation */
  JsonString: string;
};

/** Parameters of {@link setAzMlWorkspaceSchedule}: those of one of its sets. */
export type SetAzMlWorkspaceScheduleParameters =
  | SetAzMlWorkspaceScheduleUpdate
  | SetAzMlWorkspaceScheduleUpdateExpanded
  | SetAzMlWorkspaceScheduleUpdateViaJsonFilePath
  | SetAzMlWorkspaceScheduleUpdateViaJsonString;

/**
 * Starts updating a schedule; completes asynchronously.
 *
 * `Set-AzMlWorkspaceSchedule`
 */
export const setAzMlWorkspaceSchedule: Cmdlet<
  ExactlyOne<SetAzMlWorkspaceScheduleParameters>,
  Schedule,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzMlWorkspaceSchedule",
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
      mandatory: {
        ActionType: "property/properties/action/actionType",
        TriggerType: "property/properties/trigger/triggerType",
      },
      optional: {
        Description: "property/properties/description",
        DisplayName: "property/properties/displayName",
        IsEnabled: "property/properties/isEnabled",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
        TriggerEndTime: "property/properties/trigger/endTime",
        TriggerStartTime: "property/properties/trigger/startTime",
        TriggerTimeZone: "property/properties/trigger/timeZone",
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
      call: schedules.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
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
interface UpdateAzMlWorkspaceScheduleNames {
  /** The schedule, by name */
  Name: string;
}

/** Parameters of Update, UpdateViaIdentity, UpdateViaIdentityWorkspace. */
interface UpdateAzMlWorkspaceScheduleModel {
  /** The ARM resource that wraps a schedule. */
  Body: Schedule;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceScheduleBody {
  /** Required. Which kind of action this is. */
  ActionType?: ScheduleActionType;
  /** Free text about the asset. */
  Description?: string | null;
  /**
   * Whether the schedule is on.
   *
   * Default: `true`.
   */
  IsEnabled?: boolean;
  /** Properties of the asset, by name. */
  ResourceBaseProperty?: Record<string, string | null> | null;
  /** Tags by name; they can be added, changed and taken away. */
  Tag?: Record<string, string | null> | null;
  /**
   * When the schedule ends, as ISO 8601 without UTC offset, such as "2022-06-01T00:00:01"; otherwise it never
   * ends.
   */
  TriggerEndTime?: string | null;
  /** When the schedule starts, as ISO 8601 without UTC offset. */
  TriggerStartTime?: string | null;
  /**
   * Time zone of the schedule, by its Windows name.
   *
   * Default: `"UTC"`.
   */
  TriggerTimeZone?: string;
  /** Required. Which kind of trigger this is. */
  TriggerType?: TriggerType;
}

/** Parameters of Update, UpdateExpanded. */
interface UpdateAzMlWorkspaceScheduleShared {
  /** Resource group's name, in any letter case. */
  ResourceGroupName: string;
  /** Subscription's ID. */
  SubscriptionId?: string;
  /** The workspace, by name */
  WorkspaceName: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzMlWorkspaceScheduleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameters of UpdateViaIdentityWorkspace, UpdateViaIdentityWorkspaceExpanded. */
interface UpdateAzMlWorkspaceScheduleIdentity2 {
  /** Identity Parameter */
  WorkspaceInputObject: IdentityInput<MachineLearningIdentity>;
}

/** Parameter set Update of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdate = UpdateAzMlWorkspaceScheduleNames &
  UpdateAzMlWorkspaceScheduleModel &
  UpdateAzMlWorkspaceScheduleShared;

/** Parameter set UpdateExpanded of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdateExpanded = UpdateAzMlWorkspaceScheduleNames &
  UpdateAzMlWorkspaceScheduleBody &
  UpdateAzMlWorkspaceScheduleShared;

/** Parameter set UpdateViaIdentity of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdateViaIdentity = UpdateAzMlWorkspaceScheduleModel &
  UpdateAzMlWorkspaceScheduleIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdateViaIdentityExpanded = UpdateAzMlWorkspaceScheduleBody &
  UpdateAzMlWorkspaceScheduleIdentity;

/** Parameter set UpdateViaIdentityWorkspace of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdateViaIdentityWorkspace = UpdateAzMlWorkspaceScheduleNames &
  UpdateAzMlWorkspaceScheduleModel &
  UpdateAzMlWorkspaceScheduleIdentity2;

/** Parameter set UpdateViaIdentityWorkspaceExpanded of Update-AzMlWorkspaceSchedule. */
export type UpdateAzMlWorkspaceScheduleUpdateViaIdentityWorkspaceExpanded = UpdateAzMlWorkspaceScheduleNames &
  UpdateAzMlWorkspaceScheduleBody &
  UpdateAzMlWorkspaceScheduleIdentity2;

/** Parameters of {@link updateAzMlWorkspaceSchedule}: those of one of its sets. */
export type UpdateAzMlWorkspaceScheduleParameters =
  | UpdateAzMlWorkspaceScheduleUpdate
  | UpdateAzMlWorkspaceScheduleUpdateExpanded
  | UpdateAzMlWorkspaceScheduleUpdateViaIdentity
  | UpdateAzMlWorkspaceScheduleUpdateViaIdentityExpanded
  | UpdateAzMlWorkspaceScheduleUpdateViaIdentityWorkspace
  | UpdateAzMlWorkspaceScheduleUpdateViaIdentityWorkspaceExpanded;

/**
 * Starts updating a schedule; completes asynchronously.
 *
 * `Update-AzMlWorkspaceSchedule`
 */
export const updateAzMlWorkspaceSchedule: Cmdlet<
  ExactlyOne<UpdateAzMlWorkspaceScheduleParameters>,
  Schedule,
  "changes" | "long-running"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzMlWorkspaceSchedule",
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
        ActionType: "property/properties/action/actionType",
        Description: "property/properties/description",
        IsEnabled: "property/properties/isEnabled",
        ResourceBaseProperty: "property/properties/properties",
        Tag: "property/properties/tags",
        TriggerEndTime: "property/properties/trigger/endTime",
        TriggerStartTime: "property/properties/trigger/startTime",
        TriggerTimeZone: "property/properties/trigger/timeZone",
        TriggerType: "property/properties/trigger/triggerType",
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
      call: schedules.get,
      values: ["resourceGroupName", "workspaceName", "name"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
      parts: {
        subscriptionId: "client/subscriptionId",
        resourceGroupName: "value/resourceGroupName",
        workspaceName: "value/workspaceName",
        name: "value/name",
      },
    },
    {
      call: schedules.createOrUpdate,
      values: ["resourceGroupName", "workspaceName", "name", "body"],
      body: "value/body",
      readonly: ["id", "name", "type", "systemData", "properties/provisioningState"],
      path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
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
