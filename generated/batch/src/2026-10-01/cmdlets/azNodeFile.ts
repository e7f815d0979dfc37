// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeFile } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityNode, GetViaIdentityPool, List. */
interface GetAzNodeFileCommon {
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

/** Parameters of Get, GetViaIdentity, GetViaIdentityNode, GetViaIdentityPool. */
interface GetAzNodeFileShared {
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
  /** Bytes wanted, written bytes=startRange-endRange; the whole file when omitted. */
  OcpRange?: string;
  /** Path to write output file to */
  OutFile: string;
}

/** Parameters of Get, GetViaIdentityNode, GetViaIdentityPool. */
interface GetAzNodeFileNames {
  /** Path of the file or directory. */
  FilePath: string;
}

/** Parameters of Get, GetViaIdentityPool, List. */
interface GetAzNodeFileNames2 {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Get, List. */
interface GetAzNodeFileNames3 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameter set Get of Get-AzNodeFile. */
export type GetAzNodeFileGet = GetAzNodeFileCommon &
  GetAzNodeFileShared &
  GetAzNodeFileNames &
  GetAzNodeFileNames2 &
  GetAzNodeFileNames3;

/** Parameter set GetViaIdentity of Get-AzNodeFile. */
export type GetAzNodeFileGetViaIdentity = GetAzNodeFileCommon &
  GetAzNodeFileShared & {
    /** Identity Parameter */
    InputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityNode of Get-AzNodeFile. */
export type GetAzNodeFileGetViaIdentityNode = GetAzNodeFileCommon &
  GetAzNodeFileShared &
  GetAzNodeFileNames & {
    /** Identity Parameter */
    NodeInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityPool of Get-AzNodeFile. */
export type GetAzNodeFileGetViaIdentityPool = GetAzNodeFileCommon &
  GetAzNodeFileShared &
  GetAzNodeFileNames &
  GetAzNodeFileNames2 & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzNodeFile. */
export type GetAzNodeFileList = GetAzNodeFileCommon &
  GetAzNodeFileNames2 &
  GetAzNodeFileNames3 & {
    /**
     * OData $filter expression; its syntax is at
     * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-compute-node-files.
     */
    Filter?: string;
    /**
     * Page size limit, 1 to 1000 items.
     *
     * Default: `1000`.
     */
    Maxresult?: number;
    /** True also lists what directories contain. */
    Recursive?: boolean;
  };

/** Parameters of {@link getAzNodeFile}: those of one of its sets. */
export type GetAzNodeFileParameters =
  | GetAzNodeFileGet
  | GetAzNodeFileGetViaIdentity
  | GetAzNodeFileGetViaIdentityNode
  | GetAzNodeFileGetViaIdentityPool
  | GetAzNodeFileList;

/**
 * List the files in the Task directories of a Compute Node.
 *
 * `Get-AzNodeFile`
 */
export const getAzNodeFile: Cmdlet<
  ExactlyOne<
    GetAzNodeFileGet | GetAzNodeFileGetViaIdentity | GetAzNodeFileGetViaIdentityNode | GetAzNodeFileGetViaIdentityPool,
    GetAzNodeFileParameters
  >,
  undefined,
  "pass-thru"
> &
  Cmdlet<ExactlyOne<GetAzNodeFileList, GetAzNodeFileParameters>, BatchNodeFile[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzNodeFile",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
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
      mandatory: { OutFile: "output-file" },
      optional: {
        IfModifiedSince: "option/ifModifiedSince",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        OcpRange: "option/ocpRange",
        PassThru: "switch/PassThru",
      },
    },
    {
      mandatory: { FilePath: "value/filePath" },
    },
    {
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId/nodeId/filePath" },
    },
    {
      mandatory: { NodeInputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
    },
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults", Recursive: "option/recursive" },
    },
  ],
  operations: [
    {
      call: nodes.getNodeFile,
      values: ["poolId", "nodeId", "filePath"],
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId", filePath: "value/filePath" },
    },
    {
      call: nodes.listNodeFiles,
      values: ["poolId", "nodeId"],
      path: "/pools/{poolId}/nodes/{nodeId}/files",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3, 4], operations: [0] },
    GetViaIdentity: { groups: [0, 1, 5], operations: [0] },
    GetViaIdentityNode: { groups: [0, 1, 2, 6], operations: [0] },
    GetViaIdentityPool: { groups: [0, 1, 2, 3, 7], operations: [0] },
    List: { groups: [0, 3, 4, 8], operations: [1], many: true },
  },
  defaultSet: "List",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityNode, DeleteViaIdentityPool. */
interface RemoveAzNodeFileCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /** True deletes a directory with everything below it; when false, deleting a non-empty directory fails. */
  Recursive?: boolean;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Delete, DeleteViaIdentityNode, DeleteViaIdentityPool. */
interface RemoveAzNodeFileNames {
  /** Path of the file or directory. */
  FilePath: string;
}

/** Parameters of Delete, DeleteViaIdentityPool. */
interface RemoveAzNodeFileNames2 {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameter set Delete of Remove-AzNodeFile. */
export type RemoveAzNodeFileDelete = RemoveAzNodeFileCommon &
  RemoveAzNodeFileNames &
  RemoveAzNodeFileNames2 & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzNodeFile. */
export type RemoveAzNodeFileDeleteViaIdentity = RemoveAzNodeFileCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set DeleteViaIdentityNode of Remove-AzNodeFile. */
export type RemoveAzNodeFileDeleteViaIdentityNode = RemoveAzNodeFileCommon &
  RemoveAzNodeFileNames & {
    /** Identity Parameter */
    NodeInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set DeleteViaIdentityPool of Remove-AzNodeFile. */
export type RemoveAzNodeFileDeleteViaIdentityPool = RemoveAzNodeFileCommon &
  RemoveAzNodeFileNames &
  RemoveAzNodeFileNames2 & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link removeAzNodeFile}: those of one of its sets. */
export type RemoveAzNodeFileParameters =
  | RemoveAzNodeFileDelete
  | RemoveAzNodeFileDeleteViaIdentity
  | RemoveAzNodeFileDeleteViaIdentityNode
  | RemoveAzNodeFileDeleteViaIdentityPool;

/**
 * Delete a file from a Compute Node.
 *
 * `Remove-AzNodeFile`
 */
export const removeAzNodeFile: Cmdlet<
  ExactlyOne<RemoveAzNodeFileParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzNodeFile",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
        Recursive: "option/recursive",
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { FilePath: "value/filePath" },
    },
    {
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId/nodeId/filePath" },
    },
    {
      mandatory: { NodeInputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: nodes.deleteNodeFile,
      values: ["poolId", "nodeId", "filePath"],
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId", filePath: "value/filePath" },
      silent: true,
    },
  ],
  sets: {
    Delete: { groups: [0, 1, 2, 3], operations: [0] },
    DeleteViaIdentity: { groups: [0, 4], operations: [0] },
    DeleteViaIdentityNode: { groups: [0, 1, 5], operations: [0] },
    DeleteViaIdentityPool: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Delete",
});
