import { client } from "./client/output.js";
import { cmdlets } from "./cmdlets/output.js";
import { help } from "./help/output.js";
import { models } from "./models/output.js";
import { msw } from "./msw/output.js";
import { packageOutput } from "./package/output.js";
import { powershell } from "./powershell/output.js";
import { tanstackQuery } from "./tanstack-query/output.js";
import { zod } from "./zod/output.js";

/** All outputs of Specwright, in the order in which their files are made. */
export const outputs = [client, models, cmdlets, help, powershell, zod, tanstackQuery, msw, packageOutput] as const;

/** What a service gets that chooses nothing. */
export const defaultOutputs: readonly string[] = ["client", "cmdlets", "help"];
