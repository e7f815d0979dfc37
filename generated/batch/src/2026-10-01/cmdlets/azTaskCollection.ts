// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchCreateTaskCollectionResult, BatchTaskCreateOptions, BatchTaskGroup } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as tasks from "../tasks.js";

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityExpanded, CreateViaJsonFilePath,
 * CreateViaJsonString.
 */
interface NewAzTaskCollectionCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzTaskCollectionNames {
  /** ID of the Job that receives the Tasks. */
  JobId: string;
}

/** Parameters of Create, CreateViaIdentity. */
interface NewAzTaskCollectionModel {
  /** Several Batch Tasks to add in one request. */
  TaskCollection: BatchTaskGroup;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded. */
interface NewAzTaskCollectionBody {
  /** At most 100 Tasks, serialized below 1MB; more gives RequestBodyTooLarge, so resend with fewer. */
  Value: BatchTaskCreateOptions[];
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzTaskCollectionIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Create of New-AzTaskCollection. */
export type NewAzTaskCollectionCreate = NewAzTaskCollectionCommon & NewAzTaskCollectionNames & NewAzTaskCollectionModel;

/** Parameter set CreateExpanded of New-AzTaskCollection. */
export type NewAzTaskCollectionCreateExpanded = NewAzTaskCollectionCommon &
  NewAzTaskCollectionNames &
  NewAzTaskCollectionBody;

/** Parameter set CreateViaIdentity of New-AzTaskCollection. */
export type NewAzTaskCollectionCreateViaIdentity = NewAzTaskCollectionCommon &
  NewAzTaskCollectionModel &
  NewAzTaskCollectionIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzTaskCollection. */
export type NewAzTaskCollectionCreateViaIdentityExpanded = NewAzTaskCollectionCommon &
  NewAzTaskCollectionBody &
  NewAzTaskCollectionIdentity;

/** Parameter set CreateViaJsonFilePath of New-AzTaskCollection. */
export type NewAzTaskCollectionCreateViaJsonFilePath = NewAzTaskCollectionCommon &
  NewAzTaskCollectionNames & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzTaskCollection. */
export type NewAzTaskCollectionCreateViaJsonString = NewAzTaskCollectionCommon &
  NewAzTaskCollectionNames & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzTaskCollection}: those of one of its sets. */
export type NewAzTaskCollectionParameters =
  | NewAzTaskCollectionCreate
  | NewAzTaskCollectionCreateExpanded
  | NewAzTaskCollectionCreateViaIdentity
  | NewAzTaskCollectionCreateViaIdentityExpanded
  | NewAzTaskCollectionCreateViaJsonFilePath
  | NewAzTaskCollectionCreateViaJsonString;

/**
 * Add several Tasks with unique IDs; results may be unordered or partial. Tasks unfinished after 180 days are
 * terminated.
 *
 * `New-AzTaskCollection`
 */
export const newAzTaskCollection: Cmdlet<
  ExactlyOne<NewAzTaskCollectionParameters>,
  BatchCreateTaskCollectionResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzTaskCollection",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { JobId: "value/jobId" },
    },
    {
      mandatory: { TaskCollection: "body" },
    },
    {
      mandatory: { Value: "property/value" },
    },
    {
      mandatory: { InputObject: "identity/jobId" },
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
      call: tasks.createTaskCollection,
      values: ["jobId", "taskCollection"],
      body: "value/taskCollection",
      path: "/jobs/{jobId}/addtaskcollection",
      parts: { jobId: "value/jobId" },
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2], operations: [0] },
    CreateExpanded: { groups: [0, 1, 3], operations: [0] },
    CreateViaIdentity: { groups: [0, 2, 4], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 3, 4], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 5], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 6], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});
