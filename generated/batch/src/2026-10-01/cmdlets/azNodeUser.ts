// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import { cmdlet } from "../../runtime/cmdlets/cmdlet.js";
import type { Cmdlet, ExactlyOne, IdentityInput } from "../../runtime/cmdlets/types.js";
import type { BatchNodeUserCreateOptions, BatchNodeUserUpdateOptions } from "../models.js";
import { type BatchIdentity, service } from "./connection.js";

import * as nodes from "../nodes.js";

/**
 * Parameters of Create, CreateExpanded, CreateViaIdentity, CreateViaIdentityExpanded, CreateViaIdentityPool,
 * CreateViaIdentityPoolExpanded, CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzNodeUserCommon {
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
 * Parameters of Create, CreateExpanded, CreateViaIdentityPool, CreateViaIdentityPoolExpanded,
 * CreateViaJsonFilePath, CreateViaJsonString.
 */
interface NewAzNodeUserNames {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameters of Create, CreateExpanded, CreateViaJsonFilePath, CreateViaJsonString. */
interface NewAzNodeUserNames2 {
  /** Pool ID. */
  PoolId: string;
}

/** Parameters of Create, CreateViaIdentity, CreateViaIdentityPool. */
interface NewAzNodeUserModel {
  /** Request body for adding a user account (RDP or SSH) to a node. */
  User: BatchNodeUserCreateOptions;
}

/** Parameters of CreateExpanded, CreateViaIdentityExpanded, CreateViaIdentityPoolExpanded. */
interface NewAzNodeUserBody {
  /** When the account expires; one day from now when omitted. On Linux, exact to the day only. */
  ExpiryTime?: Date;
  /** True makes the account an administrator of the node; false when omitted. */
  IsAdmin?: boolean;
  /** User name of the account. */
  Name: string;
  /** Account password; mandatory on Windows, optional on Linux, where sshPublicKey may go with it. */
  Password?: string;
  /** Public key for remote login, OpenSSH compatible, base64 encoded. Linux only; rejected (400) on Windows. */
  SshPublicKey?: string;
}

/** Parameters of CreateViaIdentity, CreateViaIdentityExpanded. */
interface NewAzNodeUserIdentity {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
}

/** Parameters of CreateViaIdentityPool, CreateViaIdentityPoolExpanded. */
interface NewAzNodeUserIdentity2 {
  /** Identity Parameter */
  PoolInputObject: IdentityInput<BatchIdentity>;
}

/** Parameter set Create of New-AzNodeUser. */
export type NewAzNodeUserCreate = NewAzNodeUserCommon & NewAzNodeUserNames & NewAzNodeUserNames2 & NewAzNodeUserModel;

/** Parameter set CreateExpanded of New-AzNodeUser. */
export type NewAzNodeUserCreateExpanded = NewAzNodeUserCommon &
  NewAzNodeUserNames &
  NewAzNodeUserNames2 &
  NewAzNodeUserBody;

/** Parameter set CreateViaIdentity of New-AzNodeUser. */
export type NewAzNodeUserCreateViaIdentity = NewAzNodeUserCommon & NewAzNodeUserModel & NewAzNodeUserIdentity;

/** Parameter set CreateViaIdentityExpanded of New-AzNodeUser. */
export type NewAzNodeUserCreateViaIdentityExpanded = NewAzNodeUserCommon & NewAzNodeUserBody & NewAzNodeUserIdentity;

/** Parameter set CreateViaIdentityPool of New-AzNodeUser. */
export type NewAzNodeUserCreateViaIdentityPool = NewAzNodeUserCommon &
  NewAzNodeUserNames &
  NewAzNodeUserModel &
  NewAzNodeUserIdentity2;

/** Parameter set CreateViaIdentityPoolExpanded of New-AzNodeUser. */
export type NewAzNodeUserCreateViaIdentityPoolExpanded = NewAzNodeUserCommon &
  NewAzNodeUserNames &
  NewAzNodeUserBody &
  NewAzNodeUserIdentity2;

/** Parameter set CreateViaJsonFilePath of New-AzNodeUser. */
export type NewAzNodeUserCreateViaJsonFilePath = NewAzNodeUserCommon &
  NewAzNodeUserNames &
  NewAzNodeUserNames2 & {
    /** Path of Json file supplied to the Create operation */
    JsonFilePath: string;
  };

/** Parameter set CreateViaJsonString of New-AzNodeUser. */
export type NewAzNodeUserCreateViaJsonString = NewAzNodeUserCommon &
  NewAzNodeUserNames &
  NewAzNodeUserNames2 & {
    /** Json string supplied to the Create operation */
    JsonString: string;
  };

/** Parameters of {@link newAzNodeUser}: those of one of its sets. */
export type NewAzNodeUserParameters =
  | NewAzNodeUserCreate
  | NewAzNodeUserCreateExpanded
  | NewAzNodeUserCreateViaIdentity
  | NewAzNodeUserCreateViaIdentityExpanded
  | NewAzNodeUserCreateViaIdentityPool
  | NewAzNodeUserCreateViaIdentityPoolExpanded
  | NewAzNodeUserCreateViaJsonFilePath
  | NewAzNodeUserCreateViaJsonString;

/**
 * Add a user Account to an idle or running Compute Node; remote login needs SSH/RDP ports
 * (https://learn.microsoft.com/azure/batch/pool-endpoint-configuration).
 *
 * `New-AzNodeUser`
 */
export const newAzNodeUser: Cmdlet<
  ExactlyOne<NewAzNodeUserParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "New-AzNodeUser",
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
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { User: "body" },
    },
    {
      mandatory: { Name: "property/name" },
      optional: {
        ExpiryTime: "property/expiryTime",
        IsAdmin: "property/isAdmin",
        Password: "property/password",
        SshPublicKey: "property/sshPublicKey",
      },
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
      call: nodes.createNodeUser,
      values: ["poolId", "nodeId", "user"],
      body: "value/user",
      path: "/pools/{poolId}/nodes/{nodeId}/users",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId" },
      silent: true,
    },
  ],
  sets: {
    Create: { groups: [0, 1, 2, 3], operations: [0] },
    CreateExpanded: { groups: [0, 1, 2, 4], operations: [0] },
    CreateViaIdentity: { groups: [0, 3, 5], operations: [0] },
    CreateViaIdentityExpanded: { groups: [0, 4, 5], operations: [0] },
    CreateViaIdentityPool: { groups: [0, 1, 3, 6], operations: [0] },
    CreateViaIdentityPoolExpanded: { groups: [0, 1, 4, 6], operations: [0] },
    CreateViaJsonFilePath: { groups: [0, 1, 2, 7], operations: [0] },
    CreateViaJsonString: { groups: [0, 1, 2, 8], operations: [0] },
  },
  defaultSet: "CreateExpanded",
});

/** Parameters of Delete, DeleteViaIdentity, DeleteViaIdentityNode, DeleteViaIdentityPool. */
interface RemoveAzNodeUserCommon {
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

/** Parameters of Delete, DeleteViaIdentityNode, DeleteViaIdentityPool. */
interface RemoveAzNodeUserNames {
  /** User Account name. */
  UserName: string;
}

/** Parameters of Delete, DeleteViaIdentityPool. */
interface RemoveAzNodeUserNames2 {
  /** Compute Node ID. */
  NodeId: string;
}

/** Parameter set Delete of Remove-AzNodeUser. */
export type RemoveAzNodeUserDelete = RemoveAzNodeUserCommon &
  RemoveAzNodeUserNames &
  RemoveAzNodeUserNames2 & {
    /** Pool ID. */
    PoolId: string;
  };

/** Parameter set DeleteViaIdentity of Remove-AzNodeUser. */
export type RemoveAzNodeUserDeleteViaIdentity = RemoveAzNodeUserCommon & {
  /** Identity Parameter */
  InputObject: IdentityInput<BatchIdentity>;
};

/** Parameter set DeleteViaIdentityNode of Remove-AzNodeUser. */
export type RemoveAzNodeUserDeleteViaIdentityNode = RemoveAzNodeUserCommon &
  RemoveAzNodeUserNames & {
    /** Identity Parameter */
    NodeInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameter set DeleteViaIdentityPool of Remove-AzNodeUser. */
export type RemoveAzNodeUserDeleteViaIdentityPool = RemoveAzNodeUserCommon &
  RemoveAzNodeUserNames &
  RemoveAzNodeUserNames2 & {
    /** Identity Parameter */
    PoolInputObject: IdentityInput<BatchIdentity>;
  };

/** Parameters of {@link removeAzNodeUser}: those of one of its sets. */
export type RemoveAzNodeUserParameters =
  | RemoveAzNodeUserDelete
  | RemoveAzNodeUserDeleteViaIdentity
  | RemoveAzNodeUserDeleteViaIdentityNode
  | RemoveAzNodeUserDeleteViaIdentityPool;

/**
 * Delete a user Account from an idle or running Compute Node; ports:
 * https://learn.microsoft.com/azure/batch/pool-endpoint-configuration.
 *
 * `Remove-AzNodeUser`
 */
export const removeAzNodeUser: Cmdlet<
  ExactlyOne<RemoveAzNodeUserParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Remove-AzNodeUser",
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
      mandatory: { UserName: "value/userName" },
    },
    {
      mandatory: { NodeId: "value/nodeId" },
    },
    {
      mandatory: { PoolId: "value/poolId" },
    },
    {
      mandatory: { InputObject: "identity/poolId/nodeId/userName" },
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
      call: nodes.deleteNodeUser,
      values: ["poolId", "nodeId", "userName"],
      path: "/pools/{poolId}/nodes/{nodeId}/users/{userName}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId", userName: "value/userName" },
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

/** Parameters of Replace, ReplaceExpanded, ReplaceViaJsonFilePath, ReplaceViaJsonString. */
interface SetAzNodeUserCommon {
  /** GUID chosen by the caller to label the request, written without braces or other decoration. */
  ClientRequestId?: string;
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  Endpoint?: string;
  /** Compute Node ID. */
  NodeId: string;
  /** When the request was sent; SDKs fill in the clock time, direct REST callers set it themselves. */
  Ocpdate?: Date | string;
  /** Pool ID. */
  PoolId: string;
  /**
   * Set true to have client-request-id echoed back in the response headers.
   *
   * Default: `false`.
   */
  ReturnClientRequestId?: boolean;
  /** Server processing limit in seconds; 30 when omitted, and anything above 30 is treated as 30. */
  TimeOut?: number;
  /** User Account name. */
  UserName: string;
}

/** Parameter set Replace of Set-AzNodeUser. */
export type SetAzNodeUserReplace = SetAzNodeUserCommon & {
  /** Request body for changing a user account (RDP or SSH) on a node. */
  UpdateOption: BatchNodeUserUpdateOptions;
};

/** Parameter set ReplaceExpanded of Set-AzNodeUser. */
export type SetAzNodeUserReplaceExpanded = SetAzNodeUserCommon & {
  /** When the account expires; one day from now when omitted. On Linux, exact to the day only. */
  ExpiryTime?: Date;
  /**
   * Account password; mandatory on Windows, optional on Linux beside sshPublicKey. Omitting it deletes the current
   * one.
   */
  Password?: string;
  /**
   * OpenSSH public key, base64 encoded. Linux only; rejected (400) on Windows. Omitting it deletes the current
   * key.
   */
  SshPublicKey?: string;
};

/** Parameter set ReplaceViaJsonFilePath of Set-AzNodeUser. */
export type SetAzNodeUserReplaceViaJsonFilePath = SetAzNodeUserCommon & {
  /** Path of Json file supplied to the Replace operation */
  JsonFilePath: string;
};

/** Parameter set ReplaceViaJsonString of Set-AzNodeUser. */
export type SetAzNodeUserReplaceViaJsonString = SetAzNodeUserCommon & {
  /** Json string supplied to the Replace operation */
  JsonString: string;
};

/** Parameters of {@link setAzNodeUser}: those of one of its sets. */
export type SetAzNodeUserParameters =
  | SetAzNodeUserReplace
  | SetAzNodeUserReplaceExpanded
  | SetAzNodeUserReplaceViaJsonFilePath
  | SetAzNodeUserReplaceViaJsonString;

/**
 * Replace a node user's updatable properties (password, expiry); omitted ones return to defaults. Node must be
 * idle or running.
 *
 * `Set-AzNodeUser`
 */
export const setAzNodeUser: Cmdlet<
  ExactlyOne<SetAzNodeUserParameters>,
  undefined,
  "changes" | "pass-thru"
> = /* @__PURE__ */ cmdlet({
  name: "Set-AzNodeUser",
  service,
  changes: true,
  dates: ["Ocpdate"],
  groups: [
    {
      mandatory: { NodeId: "value/nodeId", PoolId: "value/poolId", UserName: "value/userName" },
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
      mandatory: { UpdateOption: "body" },
    },
    {
      optional: {
        ExpiryTime: "property/expiryTime",
        Password: "property/password",
        SshPublicKey: "property/sshPublicKey",
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
      call: nodes.replaceNodeUser,
      values: ["poolId", "nodeId", "userName", "updateOptions"],
      body: "value/updateOptions",
      path: "/pools/{poolId}/nodes/{nodeId}/users/{userName}",
      parts: { poolId: "value/poolId", nodeId: "value/nodeId", userName: "value/userName" },
      silent: true,
    },
  ],
  sets: {
    Replace: { groups: [0, 1], operations: [0] },
    ReplaceExpanded: { groups: [0, 2], operations: [0] },
    ReplaceViaJsonFilePath: { groups: [0, 3], operations: [0] },
    ReplaceViaJsonString: { groups: [0, 4], operations: [0] },
  },
  defaultSet: "ReplaceExpanded",
});
