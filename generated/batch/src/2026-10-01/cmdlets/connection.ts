// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

import type { NamedKeyCredential, TokenCredential } from "@azure/core-auth";
import { type Connection, setConnection } from "../../runtime/cmdlets/connection.js";
import type { CmdletService } from "../../runtime/cmdlets/definition.js";
import { type BatchClientOptions, createBatch } from "../context.js";

/** How cmdlets reach Azure Batch. What is left out comes from the parameters of each cmdlet, and from this machine. */
export interface BatchConnection extends Connection {
  /** URL of the Batch account, e.g. https://batchaccount.eastus2.batch.azure.com. */
  readonly endpoint?: string;
  /** How to sign in. */
  readonly credential?: TokenCredential | NamedKeyCredential;
  /** Options of the client. */
  readonly options?: BatchClientOptions;
}

/** Parts of the path of a resource, as `InputObject` takes them; or the whole path as `Id`. */
export interface BatchIdentity {
  /** Application ID. */
  ApplicationId?: string;
  /** Extension name. */
  ExtensionName?: string;
  /** Path of the file within the Task's files. */
  FilePath?: string;
  /** Resource identity path */
  Id?: string;
  /** Job ID. */
  JobId?: string;
  /** ID of the job schedule whose jobs are listed. */
  JobScheduleId?: string;
  /** Compute Node ID. */
  NodeId?: string;
  /** ID of the pool to read. */
  PoolId?: string;
  /** ID of the Task wanted. */
  TaskId?: string;
  /** User Account name. */
  UserName?: string;
}

/** What the cmdlets of this api-version know of their service. */
export const service: CmdletService = {
  title: "Azure Batch",
  required: ["endpoint"],
  options: [],
  tokens: true,
  credential: true,
  create: (values) =>
    createBatch(
      values["endpoint"] as string,
      values["credential"] as TokenCredential | NamedKeyCredential,
      values["options"] as BatchClientOptions,
    ),
};

/** Says how cmdlets reach the service from now on, for all api-versions of this package. */
export function connect(connection: BatchConnection): void {
  setConnection(connection);
}
