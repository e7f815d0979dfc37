// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeVMExtension } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityNode, GetViaIdentityPool, List. */
interface GetAzNodeExtensionCommon {
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
  /** OData $select: properties to return. */
  Select?: string[];
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
}

/** Parameters of Get, GetViaIdentityNode, GetViaIdentityPool. */
interface GetAzNodeExtensionNames {
  /** Extension name. */
  ExtensionName: string;
}

/** Parameters of Get, GetViaIdentityPool, List. */
interface GetAzNodeExtensionNames2 {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Get, List. */
interface GetAzNodeExtensionNames3 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameter set Get of Get-AzNodeExtension. */
export type GetAzNodeExtensionGet = GetAzNodeExtensionCommon &
  GetAzNodeExtensionNames &
  GetAzNodeExtensionNames2 &
  GetAzNodeExtensionNames3;

/** Parameter set GetViaIdentity of Get-AzNodeExtension. */
export type GetAzNodeExtensionGetViaIdentity = GetAzNodeExtensionCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set GetViaIdentityNode of Get-AzNodeExtension. */
export type GetAzNodeExtensionGetViaIdentityNode = GetAzNodeExtensionCommon &
  GetAzNodeExtensionNames & {
    /** Identity Parameter */
    NodeInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set GetViaIdentityPool of Get-AzNodeExtension. */
export type GetAzNodeExtensionGetViaIdentityPool = GetAzNodeExtensionCommon &
  GetAzNodeExtensionNames &
  GetAzNodeExtensionNames2 & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzNodeExtension. */
export type GetAzNodeExtensionList = GetAzNodeExtensionCommon &
  GetAzNodeExtensionNames2 &
  GetAzNodeExtensionNames3 & {
    /**
     * Page size limit, 1 to 1000 items.
     *
     * Default: `1000`.
     */
    Maxresult?: number;
  };

/** Parameters of {@link getAzNodeExtension}: those of one of its sets. */
export type GetAzNodeExtensionParameters =
  | GetAzNodeExtensionGet
  | GetAzNodeExtensionGetViaIdentity
  | GetAzNodeExtensionGetViaIdentityNode
  | GetAzNodeExtensionGetViaIdentityPool
  | GetAzNodeExtensionList;

/**
 * List the VM extensions of a Compute Node.
 *
 * `Get-AzNodeExtension`
 */
export const getAzNodeExtension: Cmdlet<
  ExactlyOne<
    | GetAzNodeExtensionGet
    | GetAzNodeExtensionGetViaIdentity
    | GetAzNodeExtensionGetViaIdentityNode
    | GetAzNodeExtensionGetViaIdentityPool,
    GetAzNodeExtensionParameters
  >,
  BatchNodeVMExtension
> &
  Cmdlet<ExactlyOne<GetAzNodeExtensionList, GetAzNodeExtensionParameters>, BatchNodeVMExtension[]> =
  /* @__PURE__ */ cmdlet({
    name: "Get-AzNodeExtension",
    service,
    dates: ["Ocpdate"],
    groups: [
      {
        optional: {
          ClientRequestId: "option/clientRequestId",
          Endpoint: "client/endpoint",
          Ocpdate: "option/ocpdate",
          ReturnClientRequestId: "option/returnClientRequestId",
          Select: "option/select",
          TimeOut: "option/timeOut",
        },
      },
      {
        mandatory: { ExtensionName: "value/extensionName" },
      },
      {
        mandatory: { NodeId: "value/nodeId" },
      },
      {
        mandatory: { PoolId: "value/poolId" },
      },
      {
        mandatory: { InputObject: "identity/poolId/nodeId/extensionName" },
      },
      {
        mandatory: { NodeInputObject: "identity/poolId/nodeId" },
      },
      {
        mandatory: { PoolInputObject: "identity/poolId" },
      },
      {
        optional: { Maxresult: "option/maxresults" },
      },
    ],
    operations: [
      {
        call: nodes.getNodeExtension,
        values: ["poolId", "nodeId", "extensionName"],
        path: "/pools/{poolId}/nodes/{nodeId}/extensions/{extensionName}",
        parts: { poolId: "value/poolId", nodeId: "value/nodeId", extensionName: "value/extensionName" },
      },
      {
        call: nodes.listNodeExtensions,
        values: ["poolId", "nodeId"],
        path: "/pools/{poolId}/nodes/{nodeId}/extensions",
        parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      },
    ],
    sets: {
      Get: { groups: [0, 1, 2, 3], operations: [0] },
      GetViaIdentity: { groups: [0, 4], operations: [0] },
      GetViaIdentityNode: { groups: [0, 1, 5], operations: [0] },
      GetViaIdentityPool: { groups: [0, 1, 2, 6], operations: [0] },
      List: { groups: [0, 2, 3, 7], operations: [1], many: true },
    },
    defaultSet: "List",
  });
