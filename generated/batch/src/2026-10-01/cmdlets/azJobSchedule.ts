// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchJobSchedule,
  BatchJobScheduleCreateOptions,
  BatchJobScheduleInput,
  BatchJobScheduleUpdateOptions,
  BatchJobSpecification,
  BatchJobSpecificationUpdate,
  BatchMetadataItem,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as jobSchedules from "../jobSchedules.js";

/** Parameters of Disable, DisableViaIdentity. */
interface DisableAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Disable of Disable-AzJobSchedule. */
export type DisableAzJobScheduleDisable = DisableAzJobScheduleCommon & {
  /** ID of the job schedule to pause. */
  Id: string;
};

/** Parameter set DisableViaIdentity of Disable-AzJobSchedule. */
export type DisableAzJobScheduleDisableViaIdentity = DisableAzJobScheduleCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link disableAzJobSchedule}: those of one of its sets. */
export type DisableAzJobScheduleParameters = DisableAzJobScheduleDisable | DisableAzJobScheduleDisableViaIdentity;

/**
 * Pauses a job schedule, which then creates no jobs until re-enabled.
 *
 * `Disable-AzJobSchedule`
 */
export const disableAzJobSchedule: Cmdlet<
  ExactlyOne<DisableAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Disable-AzJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/jobScheduleId" },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
    },
  ],
  operations: [
    {
      call: jobSchedules.disableJobSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}/disable",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Disable: { groups: [0, 1], operations: [0] },
    DisableViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Disable",
});

/** Parameters of Enable, EnableViaIdentity. */
interface EnableAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Enable of Enable-AzJobSchedule. */
export type EnableAzJobScheduleEnable = EnableAzJobScheduleCommon & {
  /** ID of the job schedule to resume. */
  Id: string;
};

/** Parameter set EnableViaIdentity of Enable-AzJobSchedule. */
export type EnableAzJobScheduleEnableViaIdentity = EnableAzJobScheduleCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link enableAzJobSchedule}: those of one of its sets. */
export type EnableAzJobScheduleParameters = EnableAzJobScheduleEnable | EnableAzJobScheduleEnableViaIdentity;

/**
 * Lets a disabled job schedule create jobs again.
 *
 * `Enable-AzJobSchedule`
 */
export const enableAzJobSchedule: Cmdlet<
  ExactlyOne<EnableAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Enable-AzJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/jobScheduleId" },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
    },
  ],
  operations: [
    {
      call: jobSchedules.enableJobSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}/enable",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Enable: { groups: [0, 1], operations: [0] },
    EnableViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Enable",
});

/** Parameters of Get, GetViaIdentity, List. */
interface GetAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** OData list of related data to include. */
  Expand?: string[];
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** OData list of the properties to return. */
  Select?: string[];
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Get, GetViaIdentity. */
interface GetAzJobScheduleOptions {
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
}

/** Parameter set Get of Get-AzJobSchedule. */
export type GetAzJobScheduleGet = GetAzJobScheduleCommon &
  GetAzJobScheduleOptions & {
    /** ID of the job schedule to read. */
    Id: string;
  };

/** Parameter set GetViaIdentity of Get-AzJobSchedule. */
export type GetAzJobScheduleGetViaIdentity = GetAzJobScheduleCommon &
  GetAzJobScheduleOptions & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzJobSchedule. */
export type GetAzJobScheduleList = GetAzJobScheduleCommon & {
  /** OData expression that limits which job schedules are listed. */
  Filter?: string;
  /**
   * Most items to return per page: 1 to 1000, 1000 by default.
   *
   * Default: `1000`.
   */
  Maxresult?: number;
};

/** Parameters of {@link getAzJobSchedule}: those of one of its sets. */
export type GetAzJobScheduleParameters = GetAzJobScheduleGet | GetAzJobScheduleGetViaIdentity | GetAzJobScheduleList;

/**
 * Returns the account's job schedules, a page at a time.
 *
 * `Get-AzJobSchedule`
 */
export const getAzJobSchedule: Cmdlet<
  ExactlyOne<GetAzJobScheduleGet | GetAzJobScheduleGetViaIdentity, GetAzJobScheduleParameters>,
  BatchJobSchedule
> &
  Cmdlet<ExactlyOne<GetAzJobScheduleList, GetAzJobScheduleParameters>, BatchJobSchedule[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzJobSchedule",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Expand: "option/expand",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        Select: "option/select",
        TimeOut: "option/timeOut",
      },
    },
    {
      optional: {
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
      },
    },
    {
      mandatory: { Id: "value/jobScheduleId" },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
    },
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: jobSchedules.getJobSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}",
      parts: { jobScheduleId: "value/jobScheduleId" },
    },
    {
      call: jobSchedules.listJobSchedules,
      values: [],
      path: "/jobschedules",
      parts: {},
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [0, 1, 3], operations: [0] },
    List: { groups: [0, 4], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Create of New-AzJobSchedule. */
export type NewAzJobScheduleCreate = NewAzJobScheduleCommon & {
  /** What to send to create a Batch Job Schedule. */
  JobSchedule: BatchJobScheduleCreateOptions;
};

/** Parameter set CreateExpanded of New-AzJobSchedule. */
export type NewAzJobScheduleCreateExpanded = NewAzJobScheduleCommon & {
  /** Name shown for the schedule; up to 1024 Unicode characters, may repeat. */
  DisplayName?: string;
  /** Account-unique schedule ID, at most 64 letters, digits, hyphens or underscores; case is kept but not compared. */
  Id: string;
  /** What the created Jobs look like. */
  JobSpecification: BatchJobSpecification;
  /** Name-value pairs for user code; Batch ignores them. */
  Metadata?: BatchMetadataItem[];
  /** No Job is created after this time; unset, a recurring schedule stays active until terminated. */
  ScheduleDoNotRunAfter?: Date;
  /** No Job is created before this time; unset means the schedule may start at once. */
  ScheduleDoNotRunUntil?: Date;
  /**
   * ISO 8601 time between starts of successive Jobs, one active at a time; unset means one Job only. Minimum 1
   * minute (else 400).
   */
  ScheduleRecurrenceInterval?: string;
  /**
   * ISO 8601 span after the due time in which the Job must be created, else skipped; infinite by default, minimum
   * 1 minute (else 400).
   */
  ScheduleStartWindow?: string;
};

/** Parameter set CreateViaJsonFilePath of New-AzJobSchedule. */
export type NewAzJobScheduleCreateViaJsonFilePath = NewAzJobScheduleCommon & {
  /** Path of Json file supplied to the Create operation */
  JsonFilePath: string;
};

/** Parameter set CreateViaJsonString of New-AzJobSchedule. */
export type NewAzJobScheduleCreateViaJsonString = NewAzJobScheduleCommon & {
  /** Json string supplied to the Create operation */
  JsonString: string;
};

/** Parameters of {@link newAzJobSchedule}: those of one of its sets. */
export type NewAzJobScheduleParameters =
  | NewAzJobScheduleCreate
  | NewAzJobScheduleCreateExpanded
  | NewAzJobScheduleCreateViaJsonFilePath
  | NewAzJobScheduleCreateViaJsonString;

/**
 * Adds a new job schedule to the account.
 *
 * `New-AzJobSchedule`
 */
export const newAzJobSchedule: Cmdlet<
  ExactlyOne<NewAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzJobSchedule",
  service,
  changes: true,
  dates: ["Ocpdate"],
  durations: ["ScheduleRecurrenceInterval", "ScheduleStartWindow"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { JobSchedule: "body" },
    },
    {
      mandatory: { Id: "property/id", JobSpecification: "property/jobSpecification" },
      optional: {
        DisplayName: "property/displayName",
        Metadata: "property/metadata",
        ScheduleDoNotRunAfter: "property/schedule/doNotRunAfter",
        ScheduleDoNotRunUntil: "property/schedule/doNotRunUntil",
        ScheduleRecurrenceInterval: "property/schedule/recurrenceInterval",
        ScheduleStartWindow: "property/schedule/startWindow",
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
      call: jobSchedules.createJobSchedule,
      values: ["jobSchedule"],
      body: "value/jobSchedule",
      constants: [
        [
          "Auto",
          "jobSpecification/poolInfo/autoPoolSpecification/pool/virtualMachineConfiguration/placement/zonePlacementPolicy",
        ],
      ],
      path: "/jobschedules",
      parts: {},
      silent: true,
    },
  ],
  sets: {
    Create: { groups: [0, 1], operations: [0] },
    CreateExpanded: { groups: [0, 2], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 3], operations: [0] },
    CreateViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity. */
interface RemoveAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** True removes the schedule without waiting for its nodes to finish handling it; false when omitted. */
  Force?: boolean;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Delete of Remove-AzJobSchedule. */
export type RemoveAzJobScheduleDelete = RemoveAzJobScheduleCommon & {
  /** ID of the job schedule to remove. */
  Id: string;
};

/** Parameter set DeleteViaIdentity of Remove-AzJobSchedule. */
export type RemoveAzJobScheduleDeleteViaIdentity = RemoveAzJobScheduleCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link removeAzJobSchedule}: those of one of its sets. */
export type RemoveAzJobScheduleParameters = RemoveAzJobScheduleDelete | RemoveAzJobScheduleDeleteViaIdentity;

/**
 * Removes a job schedule, its jobs, tasks, node files (regardless of retention) and statistics; account lifetime
 * totals still include these.
 *
 * `Remove-AzJobSchedule`
 */
export const removeAzJobSchedule: Cmdlet<
  ExactlyOne<RemoveAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Force: "option/force",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/jobScheduleId" },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
    },
  ],
  operations: [
    {
      call: jobSchedules.deleteJobSchedule,
      values: ["jobScheduleId"],
      path: "/jobschedules/{jobScheduleId}",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1], operations: [0] },
    DeleteViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Delete",
});

/** Parameters of Replace, ReplaceExpanded, ReplaceViaJsonFilePath, ReplaceViaJsonString. */
interface SetAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** ID of the job schedule to overwrite. */
  Id: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameter set Replace of Set-AzJobSchedule. */
export type SetAzJobScheduleReplace = SetAzJobScheduleCommon & {
  /** Rule that creates Jobs again and again: when to do it and from what specification. */
  JobSchedule: BatchJobScheduleInput;
};

/** Parameter set ReplaceExpanded of Set-AzJobSchedule. */
export type SetAzJobScheduleReplaceExpanded = SetAzJobScheduleCommon & {
  /** What the created Jobs look like. */
  JobSpecification: BatchJobSpecification;
  /** Name-value pairs for user code; Batch ignores them. */
  Metadata?: BatchMetadataItem[];
  /** No Job is created after this time; unset, a recurring schedule stays active until terminated. */
  ScheduleDoNotRunAfter?: Date;
  /** No Job is created before this time; unset means the schedule may start at once. */
  ScheduleDoNotRunUntil?: Date;
  /**
   * ISO 8601 time between starts of successive Jobs, one active at a time; unset means one Job only. Minimum 1
   * minute (else 400).
   */
  ScheduleRecurrenceInterval?: string;
  /**
   * ISO 8601 span after the due time in which the Job must be created, else skipped; infinite by default, minimum
   * 1 minute (else 400).
   */
  ScheduleStartWindow?: string;
};

/** Parameter set ReplaceViaJsonFilePath of Set-AzJobSchedule. */
export type SetAzJobScheduleReplaceViaJsonFilePath = SetAzJobScheduleCommon & {
  /** Path of Json file supplied to the Replace operation */
  JsonFilePath: string;
};

/** Parameter set ReplaceViaJsonString of Set-AzJobSchedule. */
export type SetAzJobScheduleReplaceViaJsonString = SetAzJobScheduleCommon & {
  /** Json string supplied to the Replace operation */
  JsonString: string;
};

/** Parameters of {@link setAzJobSchedule}: those of one of its sets. */
export type SetAzJobScheduleParameters =
  | SetAzJobScheduleReplace
  | SetAzJobScheduleReplaceExpanded
  | SetAzJobScheduleReplaceViaJsonFilePath
  | SetAzJobScheduleReplaceViaJsonString;

/**
 * Overwrites every updatable property of a job schedule, clearing those omitted; only jobs created later are
 * affected.
 *
 * `Set-AzJobSchedule`
 */
export const setAzJobSchedule: Cmdlet<
  ExactlyOne<SetAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ScheduleRecurrenceInterval", "ScheduleStartWindow"],
  groups: [
    {
      mandatory: { Id: "value/jobScheduleId" },
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { JobSchedule: "body" },
    },
    {
      mandatory: { JobSpecification: "property/jobSpecification" },
      optional: {
        Metadata: "property/metadata",
        ScheduleDoNotRunAfter: "property/schedule/doNotRunAfter",
        ScheduleDoNotRunUntil: "property/schedule/doNotRunUntil",
        ScheduleRecurrenceInterval: "property/schedule/recurrenceInterval",
        ScheduleStartWindow: "property/schedule/startWindow",
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
      call: jobSchedules.replaceJobSchedule,
      values: ["jobScheduleId", "jobSchedule"],
      body: "value/jobSchedule",
      constants: [
        [
          "Auto",
          "jobSpecification/poolInfo/autoPoolSpecification/pool/virtualMachineConfiguration/placement/zonePlacementPolicy",
        ],
      ],
      path: "/jobschedules/{jobScheduleId}",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Replace: { groups: [0, 1], operations: [0] },
    ReplaceExpanded: { groups: [0, 2], operations: [0] },
    ReplaceViaJsonFilePath: { groups: [0, 3], operations: [0] },
    ReplaceViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "Replace",
});

/**
 * Parameters of Update, UpdateExpanded, UpdateViaIdentity, UpdateViaIdentityExpanded, UpdateViaJsonFilePath,
 * UpdateViaJsonString.
 */
interface UpdateAzJobScheduleCommon {
  /** Identifier the caller makes up for this request: a bare GUID without braces. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Act only when the resource still carries this ETag. */
  IfMatch?: string;
  /** Act only when the resource has changed after this time. */
  IfModifiedSince?: Date | string;
  /** Act only when the resource carries a different ETag from this one. */
  IfNoneMatch?: string;
  /** Act only when the resource has stayed unchanged after this time. */
  IfUnmodifiedSince?: Date | string;
  /** When the request was sent; client libraries fill it in, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * When true, the response echoes client-request-id; false by default.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server-side time limit in seconds; 30 when omitted, and values above 30 fall back to 30. */
  TimeOut?: number;
}

/** Parameters of Update, UpdateExpanded, UpdateViaJsonFilePath, UpdateViaJsonString. */
interface UpdateAzJobScheduleNames {
  /** ID of the job schedule to change. */
  Id: string;
}

/** Parameters of Update, UpdateViaIdentity. */
interface UpdateAzJobScheduleModel {
  /** What to send to update a Batch Job Schedule. */
  JobSchedule: BatchJobScheduleUpdateOptions;
}

/** Parameters of UpdateExpanded, UpdateViaIdentityExpanded. */
interface UpdateAzJobScheduleBody {
  /** What later Jobs look like; a Job already active keeps the old specification. */
  JobSpecification?: BatchJobSpecificationUpdate;
  /** Name-value pairs of the schedule; unchanged if left out. */
  Metadata?: BatchMetadataItem[];
  /** No Job is created after this time; unset, a recurring schedule stays active until terminated. */
  ScheduleDoNotRunAfter?: Date;
  /** No Job is created before this time; unset means the schedule may start at once. */
  ScheduleDoNotRunUntil?: Date;
  /**
   * ISO 8601 time between starts of successive Jobs, one active at a time; unset means one Job only. Minimum 1
   * minute (else 400).
   */
  ScheduleRecurrenceInterval?: string;
  /**
   * ISO 8601 span after the due time in which the Job must be created, else skipped; infinite by default, minimum
   * 1 minute (else 400).
   */
  ScheduleStartWindow?: string;
}

/** Parameters of UpdateViaIdentity, UpdateViaIdentityExpanded. */
interface UpdateAzJobScheduleIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Update of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdate = UpdateAzJobScheduleCommon & UpdateAzJobScheduleNames & UpdateAzJobScheduleModel;

/** Parameter set UpdateExpanded of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdateExpanded = UpdateAzJobScheduleCommon &
  UpdateAzJobScheduleNames &
  UpdateAzJobScheduleBody;

/** Parameter set UpdateViaIdentity of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdateViaIdentity = UpdateAzJobScheduleCommon &
  UpdateAzJobScheduleModel &
  UpdateAzJobScheduleIdentity;

/** Parameter set UpdateViaIdentityExpanded of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdateViaIdentityExpanded = UpdateAzJobScheduleCommon &
  UpdateAzJobScheduleBody &
  UpdateAzJobScheduleIdentity;

/** Parameter set UpdateViaJsonFilePath of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdateViaJsonFilePath = UpdateAzJobScheduleCommon &
  UpdateAzJobScheduleNames & {
    /** Path of Json file supplied to the Update operation */
    JsonFilePath: string;
  };

/** Parameter set UpdateViaJsonString of Update-AzJobSchedule. */
export type UpdateAzJobScheduleUpdateViaJsonString = UpdateAzJobScheduleCommon &
  UpdateAzJobScheduleNames & {
    /** Json string supplied to the Update operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzJobSchedule}: those of one of its sets. */
export type UpdateAzJobScheduleParameters =
  | UpdateAzJobScheduleUpdate
  | UpdateAzJobScheduleUpdateExpanded
  | UpdateAzJobScheduleUpdateViaIdentity
  | UpdateAzJobScheduleUpdateViaIdentityExpanded
  | UpdateAzJobScheduleUpdateViaJsonFilePath
  | UpdateAzJobScheduleUpdateViaJsonString;

/**
 * Changes only the job schedule properties given, keeping the rest; only jobs created later are affected.
 *
 * `Update-AzJobSchedule`
 */
export const updateAzJobSchedule: Cmdlet<
  ExactlyOne<UpdateAzJobScheduleParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzJobSchedule",
  service,
  changes: true,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  durations: ["ScheduleRecurrenceInterval", "ScheduleStartWindow"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfMatch: "option/ifMatch",
        IfModifiedSince: "option/ifModifiedSince",
        IfNoneMatch: "option/ifNoneMatch",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/jobScheduleId" },
    },
    {
      mandatory: { JobSchedule: "body" },
    },
    {
      optional: {
        JobSpecification: "property/jobSpecification",
        Metadata: "property/metadata",
        ScheduleDoNotRunAfter: "property/schedule/doNotRunAfter",
        ScheduleDoNotRunUntil: "property/schedule/doNotRunUntil",
        ScheduleRecurrenceInterval: "property/schedule/recurrenceInterval",
        ScheduleStartWindow: "property/schedule/startWindow",
      },
    },
    {
      mandatory: { InputObject: "identity/jobScheduleId" },
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
      call: jobSchedules.updateJobSchedule,
      values: ["jobScheduleId", "jobSchedule"],
      body: "value/jobSchedule",
      path: "/jobschedules/{jobScheduleId}",
      parts: { jobScheduleId: "value/jobScheduleId" },
      silent: true,
    },
  ],
  sets: {
    Update: { groups: [0, 1, 2], operations: [0] },
    UpdateExpanded: { groups: [0, 1, 3], operations: [0] },
    UpdateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    UpdateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    UpdateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    UpdateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "UpdateExpanded",
});
