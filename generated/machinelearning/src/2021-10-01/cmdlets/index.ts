// Written by Specwright from the API's description. Changes made here are lost: change the description or the template.

export * from "./azMlWorkspaceBatchDeployment.js";
export * from "./azMlWorkspaceBatchEndpoint.js";
export * from "./azMlWorkspaceBatchEndpointKey.js";
export { connect, type MachineLearningConnection, type MachineLearningIdentity } from "./connection.js";
export { setAzContext } from "../../runtime/cmdlets/connection.js";
export { CmdletError, type ErrorCategory } from "../../runtime/cmdlets/errors.js";
export type { CmdletHost, CmdletProgress, ErrorAction } from "../../runtime/cmdlets/host.js";
export type { CmdletJob, StartedOperation } from "../../runtime/cmdlets/job.js";
export type { CmdletOutput } from "../../runtime/cmdlets/output.js";
