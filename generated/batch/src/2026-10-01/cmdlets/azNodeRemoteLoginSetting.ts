// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeRemoteLoginSettings } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityPool. */
interface GetAzNodeRemoteLoginSettingCommon {
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

/** Parameters of Get, GetViaIdentityPool. */
interface GetAzNodeRemoteLoginSettingNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameter set Get of Get-AzNodeRemoteLoginSetting. */
export type GetAzNodeRemoteLoginSettingGet = GetAzNodeRemoteLoginSettingCommon &
  GetAzNodeRemoteLoginSettingNames & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set GetViaIdentity of Get-AzNodeRemoteLoginSetting. */
export type GetAzNodeRemoteLoginSettingGetViaIdentity = GetAzNodeRemoteLoginSettingCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set GetViaIdentityPool of Get-AzNodeRemoteLoginSetting. */
export type GetAzNodeRemoteLoginSettingGetViaIdentityPool = GetAzNodeRemoteLoginSettingCommon &
  GetAzNodeRemoteLoginSettingNames & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link getAzNodeRemoteLoginSetting}: those of one of its sets. */
export type GetAzNodeRemoteLoginSettingParameters =
  | GetAzNodeRemoteLoginSettingGet
  | GetAzNodeRemoteLoginSettingGetViaIdentity
  | GetAzNodeRemoteLoginSettingGetViaIdentityPool;

/**
 * Get remote login settings of a Compute Node; needs a node user and open SSH/RDP ports
 * (https://learn.microsoft.com/azure/batch/pool-endpoint-configuration).
 *
 * `Get-AzNodeRemoteLoginSetting`
 */
export const getAzNodeRemoteLoginSetting: Cmdlet<
  ExactlyOne<GetAzNodeRemoteLoginSettingParameters>,
  BatchNodeRemoteLoginSettings
> = /* @__PURE__ */ cmdlet({
  name: "Get-AzNodeRemoteLoginSetting",
  service,
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
      mandatory: { InputObject: "identity/poolId/nodeId" },
    },
    {
      mandatory: { PoolInputObject: "identity/poolId" },
    },
  ],
  operations: [
    {
      call: nodes.getNodeRemoteLoginSettings,
      values: ["poolId", "nodeId"],
      path: "/pools/{poolId}/nodes/{nodeId}/remoteloginsettings",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [0, 3], operations: [0] },
    GetViaIdentityPool: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Get",
});
