// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { UploadBatchServiceLogsOptions, UploadBatchServiceLogsResult } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/**
 * Parameters of Upload, UploadExpanded, UploadViaIdentity, UploadViaIdentityExpanded, UploadViaIdentityPool,
 * UploadViaIdentityPoolExpanded, UploadViaJsonFilePath, UploadViaJsonString.
 */
interface InvokeAzUploadNodeLogCommon {
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

/**
 * Parameters of Upload, UploadExpanded, UploadViaIdentityPool, UploadViaIdentityPoolExpanded,
 * UploadViaJsonFilePath, UploadViaJsonString.
 */
interface InvokeAzUploadNodeLogNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Upload, UploadExpanded, UploadViaJsonFilePath, UploadViaJsonString. */
interface InvokeAzUploadNodeLogNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Upload, UploadViaIdentity, UploadViaIdentityPool. */
interface InvokeAzUploadNodeLogModel {
  /** What to send to upload a node's Batch service logs. */
  UploadOption: UploadBatchServiceLogsOptions;
}

/** Parameters of UploadExpanded, UploadViaIdentityExpanded, UploadViaIdentityPoolExpanded. */
interface InvokeAzUploadNodeLogBody {
  /**
   * Blob container URL; without a user-assigned identity it needs a write SAS lasting the whole upload, preferably
   * without start time.
   */
  ContainerUrl: string;
  /** End of the time range (whole files, so more may come); when omitted, everything after startTime. */
  EndTime?: Date;
  /** ARM resource ID of that identity. */
  IdentityReferenceResourceId?: string;
  /** Start of the time range; files with any message in range go up whole, so more may come than asked. */
  StartTime: Date;
}

/** Parameters of UploadViaIdentity, UploadViaIdentityExpanded. */
interface InvokeAzUploadNodeLogIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of UploadViaIdentityPool, UploadViaIdentityPoolExpanded. */
interface InvokeAzUploadNodeLogIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Upload of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUpload = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogNames2 &
  InvokeAzUploadNodeLogModel;

/** Parameter set UploadExpanded of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadExpanded = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogNames2 &
  InvokeAzUploadNodeLogBody;

/** Parameter set UploadViaIdentity of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaIdentity = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogModel &
  InvokeAzUploadNodeLogIdentity;

/** Parameter set UploadViaIdentityExpanded of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaIdentityExpanded = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogBody &
  InvokeAzUploadNodeLogIdentity;

/** Parameter set UploadViaIdentityPool of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaIdentityPool = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogModel &
  InvokeAzUploadNodeLogIdentity2;

/** Parameter set UploadViaIdentityPoolExpanded of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaIdentityPoolExpanded = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogBody &
  InvokeAzUploadNodeLogIdentity2;

/** Parameter set UploadViaJsonFilePath of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaJsonFilePath = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogNames2 & {
    /** Path of Json file supplied to the Upload operation */
    JsonFilePath: string;
  };

/** Parameter set UploadViaJsonString of Invoke-AzUploadNodeLog. */
export type InvokeAzUploadNodeLogUploadViaJsonString = InvokeAzUploadNodeLogCommon &
  InvokeAzUploadNodeLogNames &
  InvokeAzUploadNodeLogNames2 & {
    /** Json string supplied to the Upload operation */
    JsonString: string;
  };

/** Parameters of {@link invokeAzUploadNodeLog}: those of one of its sets. */
export type InvokeAzUploadNodeLogParameters =
  | InvokeAzUploadNodeLogUpload
  | InvokeAzUploadNodeLogUploadExpanded
  | InvokeAzUploadNodeLogUploadViaIdentity
  | InvokeAzUploadNodeLogUploadViaIdentityExpanded
  | InvokeAzUploadNodeLogUploadViaIdentityPool
  | InvokeAzUploadNodeLogUploadViaIdentityPoolExpanded
  | InvokeAzUploadNodeLogUploadViaJsonFilePath
  | InvokeAzUploadNodeLogUploadViaJsonString;

/**
 * Copy a node's Batch service logs to Azure Blob Storage, meant for sharing with Azure support when debugging.
 *
 * `Invoke-AzUploadNodeLog`
 */
export const invokeAzUploadNodeLog: Cmdlet<
  ExactlyOne<InvokeAzUploadNodeLogParameters>,
  UploadBatchServiceLogsResult,
  "changes"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzUploadNodeLog",
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
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { UploadOption: "body" },
    },
    {
      mandatory: { ContainerUrl: "property/containerUrl", StartTime: "property/startTime" },
      optional: { EndTime: "property/endTime", IdentityReferenceResourceId: "property/identityReference/resourceId" },
    },
    {
      mandatory: { InputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
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
      call: nodes.uploadNodeLogs,
      values: ["poolId", "nodeId", "uploadOptions"],
      body: "value/uploadOptions",
      path: "/pools/{poolId}/nodes/{nodeId}/uploadbatchservicelogs",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
    },
  ],
  sets: {
    Upload: { groups: [0, 1, 2, 3], operations: [0] },
    UploadExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    UploadViaIdentity: { groups: [0, 3, 5], operations: [0] },
    UploadViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    UploadViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    UploadViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    UploadViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    UploadViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "UploadExpanded",
});
