// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import { type BatchIdentity, service } from "./connection.js";

import * as pools from "../pools.js";

/** Parameters of Pool, PoolViaIdentity. */
interface InvokeAzPoolExistCommon {
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

/** Parameter set Pool of Invoke-AzPoolExist. */
export type InvokeAzPoolExistPool = InvokeAzPoolExistCommon & {
  /** ID of the pool to look for. */
  PoolId: string;
};

/** Parameter set PoolViaIdentity of Invoke-AzPoolExist. */
export type InvokeAzPoolExistPoolViaIdentity = InvokeAzPoolExistCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameters of {@link invokeAzPoolExist}: those of one of its sets. */
export type InvokeAzPoolExistParameters = InvokeAzPoolExistPool | InvokeAzPoolExistPoolViaIdentity;

/**
 * Tells whether a pool exists, answering with headers only.
 *
 * `Invoke-AzPoolExist`
 */
export const invokeAzPoolExist: Cmdlet<
  ExactlyOne<InvokeAzPoolExistParameters>,
  boolean,
  "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Invoke-AzPoolExist",
  service,
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
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: pools.poolExists,
      values: ["poolId"],
      path: "/pools/{poolId}",
      parts: { poolId: "value/poolId" },
    },
  ],
  sets: {
    Pool: { groups: [0, 1], operations: [0] },
    PoolViaIdentity: { groups: [0, 2], operations: [0] },
  },
  defaultSet: "Pool",
});
