// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { NodesGetNodeFilePropertiesHeaders } from "../nodes.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityNode, GetViaIdentityPool. */
interface GetAzNodeFilePropertyCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Proceed only when the resource changed after this timestamp. */
  IfModifiedSince?: Date | string;
  /** Proceed only when the resource stayed unchanged since this timestamp. */
  IfUnmodifiedSince?: Date | string;
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

/** Parameters of Get, GetViaIdentityNode, GetViaIdentityPool. */
interface GetAzNodeFilePropertyNames {
  /** Path of the file or directory. */
  FilePath: string;
}

/** Parameters of Get, GetViaIdentityPool. */
interface GetAzNodeFilePropertyNames2 {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameter set Get of Get-AzNodeFileProperty. */
export type GetAzNodeFilePropertyGet = GetAzNodeFilePropertyCommon &
  GetAzNodeFilePropertyNames &
  GetAzNodeFilePropertyNames2 & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set GetViaIdentity of Get-AzNodeFileProperty. */
export type GetAzNodeFilePropertyGetViaIdentity = GetAzNodeFilePropertyCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set GetViaIdentityNode of Get-AzNodeFileProperty. */
export type GetAzNodeFilePropertyGetViaIdentityNode = GetAzNodeFilePropertyCommon &
  GetAzNodeFilePropertyNames & {
    /** Identity Parameter */
    NodeInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityPool of Get-AzNodeFileProperty. */
export type GetAzNodeFilePropertyGetViaIdentityPool = GetAzNodeFilePropertyCommon &
  GetAzNodeFilePropertyNames &
  GetAzNodeFilePropertyNames2 & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link getAzNodeFileProperty}: those of one of its sets. */
export type GetAzNodeFilePropertyParameters =
  | GetAzNodeFilePropertyGet
  | GetAzNodeFilePropertyGetViaIdentity
  | GetAzNodeFilePropertyGetViaIdentityNode
  | GetAzNodeFilePropertyGetViaIdentityPool;

/**
 * Read the properties of a file on a Compute Node, without its content.
 *
 * `Get-AzNodeFileProperty`
 */
export const getAzNodeFileProperty: Cmdlet<
  ExactlyOne<GetAzNodeFilePropertyParameters>,
  NodesGetNodeFilePropertiesHeaders,
  "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzNodeFileProperty",
  service,
  dates: ["IfModifiedSince", "IfUnmodifiedSince", "Ocpdate"],
  groups: [
    {
      optional: {
        ClientRequestId: "option/clientRequestId",
        Endpoint: "client/endpoint",
        IfModifiedSince: "option/ifModifiedSince",
        IfUnmodifiedSince: "option/ifUnmodifiedSince",
        Ocpdate: "option/ocpdate",
        PassThru: "switch/PassThru",
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
      call: nodes.getNodeFileProperties,
      values: ["poolId", "nodeId", "filePath"],
      path: "/pools/{poolId}/nodes/{nodeId}/files/{filePath}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId", filePath: "value/filePath" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2, 3], operations: [0] },
    GetViaIdentity: { groups: [0, 4], operations: [0] },
    GetViaIdentityNode: { groups: [0, 1, 5], operations: [0] },
    GetViaIdentityPool: { groups: [0, 1, 2, 6], operations: [0] },
  },
  defaultSet: "Get",
});
