// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type {
  BatchNode,
  BatchNodeRebootKind,
  BatchNodeRebootOptions,
  BatchNodeReimageOption,
  BatchNodeReimageOptions,
} from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/** Parameters of Get, GetViaIdentity, GetViaIdentityPool, List. */
interface GetAzNodeCommon {
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

/** Parameters of Get, GetViaIdentityPool. */
interface GetAzNodeNames {
  /** Compute Node ID. */
  Id: string;
}

/** Parameters of Get, List. */
interface GetAzNodeNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameter set Get of Get-AzNode. */
export type GetAzNodeGet = GetAzNodeCommon & GetAzNodeNames & GetAzNodeNames2;

/** Parameter set GetViaIdentity of Get-AzNode. */
export type GetAzNodeGetViaIdentity = GetAzNodeCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set GetViaIdentityPool of Get-AzNode. */
export type GetAzNodeGetViaIdentityPool = GetAzNodeCommon &
  GetAzNodeNames & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set List of Get-AzNode. */
export type GetAzNodeList = GetAzNodeCommon &
  GetAzNodeNames2 & {
    /**
     * OData $filter expression; its syntax is at
     * https://learn.microsoft.com/rest/api/batchservice/odata-filters-in-batch#list-nodes-in-a-pool.
     */
    Filter?: string;
    /**
     * Page size limit, 1 to 1000 items.
     *
     * Default: `1000`.
     */
    Maxresult?: number;
  };

/** Parameters of {@link getAzNode}: those of one of its sets. */
export type GetAzNodeParameters = GetAzNodeGet | GetAzNodeGetViaIdentity | GetAzNodeGetViaIdentityPool | GetAzNodeList;

/**
 * List the Compute Nodes of a Pool.
 *
 * `Get-AzNode`
 */
export const getAzNode: Cmdlet<
  ExactlyOne<GetAzNodeGet | GetAzNodeGetViaIdentity | GetAzNodeGetViaIdentityPool, GetAzNodeParameters>,
  BatchNode
> &
  Cmdlet<ExactlyOne<GetAzNodeList, GetAzNodeParameters>, BatchNode[]> = /* @__PURE__ */ cmdlet({
  name: "Get-AzNode",
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
      mandatory: { Id: "value/nodeId" },
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
    {
      optional: { Filter: "option/filter", Maxresult: "option/maxresults" },
    },
  ],
  operations: [
    {
      call: nodes.getNode,
      values: ["poolId", "nodeId"],
      path: "/pools/{poolId}/nodes/{nodeId}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
    },
    {
      call: nodes.listNodes,
      values: ["poolId"],
      path: "/pools/{poolId}/nodes",
      parts: { poolId: "value/poolId" },
    },
  ],
  sets: {
    Get: { groups: [0, 1, 2], operations: [0] },
    GetViaIdentity: { groups: [0, 3], operations: [0] },
    GetViaIdentityPool: { groups: [0, 1, 4], operations: [0] },
    List: { groups: [0, 2, 5], operations: [1], many: true },
  },
  defaultSet: "List",
});

/**
 * Parameters of Reboot, RebootExpanded, RebootViaIdentity, RebootViaIdentityExpanded, RebootViaIdentityPool,
 * RebootViaIdentityPoolExpanded, RebootViaJsonFilePath, RebootViaJsonString.
 */
interface RestartAzNodeCommon {
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
 * Parameters of Reboot, RebootExpanded, RebootViaIdentityPool, RebootViaIdentityPoolExpanded,
 * RebootViaJsonFilePath, RebootViaJsonString.
 */
interface RestartAzNodeNames {
  /** Compute Node ID. */
  Id: string;
}

/** Parameters of Reboot, RebootExpanded, RebootViaJsonFilePath, RebootViaJsonString. */
interface RestartAzNodeNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Reboot, RebootViaIdentity, RebootViaIdentityPool. */
interface RestartAzNodeModel {
  /** Request body for rebooting a node. */
  Option: BatchNodeRebootOptions;
}

/** Parameters of RebootExpanded, RebootViaIdentityExpanded, RebootViaIdentityPoolExpanded. */
interface RestartAzNodeBody {
  /** Timing of the reboot and treatment of running Tasks; requeue when omitted. */
  NodeRebootKind?: BatchNodeRebootKind;
}

/** Parameters of RebootViaIdentity, RebootViaIdentityExpanded. */
interface RestartAzNodeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of RebootViaIdentityPool, RebootViaIdentityPoolExpanded. */
interface RestartAzNodeIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Reboot of Restart-AzNode. */
export type RestartAzNodeReboot = RestartAzNodeCommon & RestartAzNodeNames & RestartAzNodeNames2 & RestartAzNodeModel;

/** Parameter set RebootExpanded of Restart-AzNode. */
export type RestartAzNodeRebootExpanded = RestartAzNodeCommon &
  RestartAzNodeNames &
  RestartAzNodeNames2 &
  RestartAzNodeBody;

/** Parameter set RebootViaIdentity of Restart-AzNode. */
export type RestartAzNodeRebootViaIdentity = RestartAzNodeCommon & RestartAzNodeModel & RestartAzNodeIdentity;

/** Parameter set RebootViaIdentityExpanded of Restart-AzNode. */
export type RestartAzNodeRebootViaIdentityExpanded = RestartAzNodeCommon & RestartAzNodeBody & RestartAzNodeIdentity;

/** Parameter set RebootViaIdentityPool of Restart-AzNode. */
export type RestartAzNodeRebootViaIdentityPool = RestartAzNodeCommon &
  RestartAzNodeNames &
  RestartAzNodeModel &
  RestartAzNodeIdentity2;

/** Parameter set RebootViaIdentityPoolExpanded of Restart-AzNode. */
export type RestartAzNodeRebootViaIdentityPoolExpanded = RestartAzNodeCommon &
  RestartAzNodeNames &
  RestartAzNodeBody &
  RestartAzNodeIdentity2;

/** Parameter set RebootViaJsonFilePath of Restart-AzNode. */
export type RestartAzNodeRebootViaJsonFilePath = RestartAzNodeCommon &
  RestartAzNodeNames &
  RestartAzNodeNames2 & {
    /** Path of Json file supplied to the Reboot operation */
    JsonFilePath: string;
  };

/** Parameter set RebootViaJsonString of Restart-AzNode. */
export type RestartAzNodeRebootViaJsonString = RestartAzNodeCommon &
  RestartAzNodeNames &
  RestartAzNodeNames2 & {
    /** Json string supplied to the Reboot operation */
    JsonString: string;
  };

/** Parameters of {@link restartAzNode}: those of one of its sets. */
export type RestartAzNodeParameters =
  | RestartAzNodeReboot
  | RestartAzNodeRebootExpanded
  | RestartAzNodeRebootViaIdentity
  | RestartAzNodeRebootViaIdentityExpanded
  | RestartAzNodeRebootViaIdentityPool
  | RestartAzNodeRebootViaIdentityPoolExpanded
  | RestartAzNodeRebootViaJsonFilePath
  | RestartAzNodeRebootViaJsonString;

/**
 * Restart a Compute Node; it must be idle or running.
 *
 * `Restart-AzNode`
 */
export const restartAzNode: Cmdlet<
  ExactlyOne<RestartAzNodeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Restart-AzNode",
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
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { Option: "body" },
    },
    {
      optional: { NodeRebootKind: "property/nodeRebootOption" },
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
      call: nodes.rebootNode,
      values: ["poolId", "nodeId"],
      body: "option/body",
      bodyOptional: true,
      path: "/pools/{poolId}/nodes/{nodeId}/reboot",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Reboot: { groups: [0, 1, 2, 3], operations: [0] },
    RebootExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    RebootViaIdentity: { groups: [0, 3, 5], operations: [0] },
    RebootViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    RebootViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    RebootViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    RebootViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    RebootViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "RebootExpanded",
});

/** Parameters of Start, StartViaIdentity, StartViaIdentityPool. */
interface StartAzNodeCommon {
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

/** Parameters of Start, StartViaIdentityPool. */
interface StartAzNodeNames {
  /** Compute Node ID. */
  Id: string;
}

/** Parameter set Start of Start-AzNode. */
export type StartAzNodeStart = StartAzNodeCommon &
  StartAzNodeNames & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set StartViaIdentity of Start-AzNode. */
export type StartAzNodeStartViaIdentity = StartAzNodeCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set StartViaIdentityPool of Start-AzNode. */
export type StartAzNodeStartViaIdentityPool = StartAzNodeCommon &
  StartAzNodeNames & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link startAzNode}: those of one of its sets. */
export type StartAzNodeParameters = StartAzNodeStart | StartAzNodeStartViaIdentity | StartAzNodeStartViaIdentityPool;

/**
 * Start a Compute Node; it must have been deallocated.
 *
 * `Start-AzNode`
 */
export const startAzNode: Cmdlet<
  ExactlyOne<StartAzNodeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Start-AzNode",
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
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/nodeId" },
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
      call: nodes.startNode,
      values: ["poolId", "nodeId"],
      path: "/pools/{poolId}/nodes/{nodeId}/start",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Start: { groups: [0, 1, 2], operations: [0] },
    StartViaIdentity: { groups: [0, 3], operations: [0] },
    StartViaIdentityPool: { groups: [0, 1, 4], operations: [0] },
  },
  defaultSet: "Start",
});

/**
 * Parameters of Reimage, ReimageExpanded, ReimageViaIdentity, ReimageViaIdentityExpanded,
 * ReimageViaIdentityPool, ReimageViaIdentityPoolExpanded, ReimageViaJsonFilePath, ReimageViaJsonString.
 */
interface UpdateAzNodeCommon {
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
 * Parameters of Reimage, ReimageExpanded, ReimageViaIdentityPool, ReimageViaIdentityPoolExpanded,
 * ReimageViaJsonFilePath, ReimageViaJsonString.
 */
interface UpdateAzNodeNames {
  /** Compute Node ID. */
  Id: string;
}

/** Parameters of Reimage, ReimageExpanded, ReimageViaJsonFilePath, ReimageViaJsonString. */
interface UpdateAzNodeNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Reimage, ReimageViaIdentity, ReimageViaIdentityPool. */
interface UpdateAzNodeModel {
  /** Request body for reimaging a node. */
  Option: BatchNodeReimageOptions;
}

/** Parameters of ReimageExpanded, ReimageViaIdentityExpanded, ReimageViaIdentityPoolExpanded. */
interface UpdateAzNodeBody {
  /** Timing of the reimage and treatment of running Tasks; requeue when omitted. */
  NodeReimageOption?: BatchNodeReimageOption;
}

/** Parameters of ReimageViaIdentity, ReimageViaIdentityExpanded. */
interface UpdateAzNodeIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of ReimageViaIdentityPool, ReimageViaIdentityPoolExpanded. */
interface UpdateAzNodeIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Reimage of Update-AzNode. */
export type UpdateAzNodeReimage = UpdateAzNodeCommon & UpdateAzNodeNames & UpdateAzNodeNames2 & UpdateAzNodeModel;

/** Parameter set ReimageExpanded of Update-AzNode. */
export type UpdateAzNodeReimageExpanded = UpdateAzNodeCommon &
  UpdateAzNodeNames &
  UpdateAzNodeNames2 &
  UpdateAzNodeBody;

/** Parameter set ReimageViaIdentity of Update-AzNode. */
export type UpdateAzNodeReimageViaIdentity = UpdateAzNodeCommon & UpdateAzNodeModel & UpdateAzNodeIdentity;

/** Parameter set ReimageViaIdentityExpanded of Update-AzNode. */
export type UpdateAzNodeReimageViaIdentityExpanded = UpdateAzNodeCommon & UpdateAzNodeBody & UpdateAzNodeIdentity;

/** Parameter set ReimageViaIdentityPool of Update-AzNode. */
export type UpdateAzNodeReimageViaIdentityPool = UpdateAzNodeCommon &
  UpdateAzNodeNames &
  UpdateAzNodeModel &
  UpdateAzNodeIdentity2;

/** Parameter set ReimageViaIdentityPoolExpanded of Update-AzNode. */
export type UpdateAzNodeReimageViaIdentityPoolExpanded = UpdateAzNodeCommon &
  UpdateAzNodeNames &
  UpdateAzNodeBody &
  UpdateAzNodeIdentity2;

/** Parameter set ReimageViaJsonFilePath of Update-AzNode. */
export type UpdateAzNodeReimageViaJsonFilePath = UpdateAzNodeCommon &
  UpdateAzNodeNames &
  UpdateAzNodeNames2 & {
    /** Path of Json file supplied to the Reimage operation */
    JsonFilePath: string;
  };

/** Parameter set ReimageViaJsonString of Update-AzNode. */
export type UpdateAzNodeReimageViaJsonString = UpdateAzNodeCommon &
  UpdateAzNodeNames &
  UpdateAzNodeNames2 & {
    /** Json string supplied to the Reimage operation */
    JsonString: string;
  };

/** Parameters of {@link updateAzNode}: those of one of its sets. */
export type UpdateAzNodeParameters =
  | UpdateAzNodeReimage
  | UpdateAzNodeReimageExpanded
  | UpdateAzNodeReimageViaIdentity
  | UpdateAzNodeReimageViaIdentityExpanded
  | UpdateAzNodeReimageViaIdentityPool
  | UpdateAzNodeReimageViaIdentityPoolExpanded
  | UpdateAzNodeReimageViaJsonFilePath
  | UpdateAzNodeReimageViaJsonString;

/**
 * Reinstall the OS of an idle or running Compute Node; only for Pools made with cloud service configuration.
 *
 * `Update-AzNode`
 */
export const updateAzNode: Cmdlet<
  ExactlyOne<UpdateAzNodeParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Update-AzNode",
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
        ReturnClientRequestId: "option/returnClientRequestId",
        TimeOut: "option/timeOut",
      },
    },
    {
      mandatory: { Id: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { Option: "body" },
    },
    {
      optional: { NodeReimageOption: "property/nodeReimageOption" },
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
      call: nodes.reimageNode,
      values: ["poolId", "nodeId"],
      body: "option/body",
      bodyOptional: true,
      path: "/pools/{poolId}/nodes/{nodeId}/reimage",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Reimage: { groups: [0, 1, 2, 3], operations: [0] },
    ReimageExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    ReimageViaIdentity: { groups: [0, 3, 5], operations: [0] },
    ReimageViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    ReimageViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    ReimageViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    ReimageViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    ReimageViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "ReimageExpanded",
});
