import type { AbortSignalLike } from "@azure/abort-controller";
import type { Connection } from "./connection.js";
import { CmdletError } from "./errors.js";

/** State of a long-running operation, as Write-Progress shows it. */
export interface CmdletProgress {
  /** `New-AzMlWorkspaceBatchEndpoint`. */
  activity: string;
  /** State of the operation: `running`, or the service's own word. */
  status: string;
  /** 0 to 100, where the service tells. */
  percent?: number;
  completed: boolean;
}

/** What is around a cmdlet: who is told, who is asked, and how the service is reached. All of it may be left out. */
export interface CmdletHost {
  /** Wins over what `connect` said. */
  connection?: Connection;
  /** Gives the call up. */
  abortSignal?: AbortSignalLike;
  /** Parameter set to take, where it is known already (a shell has bound the parameters). */
  parameterSet?: string;
  /** `What if:` and the like; the console otherwise. */
  information?: (message: string) => void;
  /** What -Verbose tells; the console's error stream otherwise. */
  verbose?: (message: string) => void;
  /** Told of errors under `ErrorAction: "Continue"`; the console's error stream otherwise. */
  error?: (error: CmdletError) => void;
  /** Told as long-running operations go on. */
  progress?: (progress: CmdletProgress) => void;
  /** Asks the user under `Confirm: true`. */
  confirm?: (caption: string, message: string) => boolean | Promise<boolean>;
  /** Decides whether to act, in place of -WhatIf and -Confirm. */
  shouldProcess?: (target: string, action: string) => Promise<boolean>;
  /** Milliseconds between two looks at a long-running operation, where the service names no delay. */
  pollingInterval?: number;
}

/** Parameters that every cmdlet has. */
export interface CommonParameters {
  /** What happens after an error: Stop, which is the default of functions, throws it; the others end the cmdlet without output. */
  ErrorAction?: ErrorAction;
  /** Tells what is done. */
  Verbose?: boolean;
  /** Taken for the sake of scripts, and not used; pass a connection instead. */
  DefaultProfile?: unknown;
}

export type ErrorAction = "Stop" | "Continue" | "SilentlyContinue" | "Ignore";

/** Parameters of cmdlets that change something. */
export interface ShouldProcessParameters {
  /** Says what would be done, and does not do it. */
  WhatIf?: boolean;
  /** Asks before it is done. */
  Confirm?: boolean;
}

export const commonNames: ReadonlySet<string> = new Set(["ErrorAction", "Verbose", "DefaultProfile"]);
export const shouldProcessNames: ReadonlySet<string> = new Set(["WhatIf", "Confirm"]);

export function tellInformation(host: CmdletHost, message: string): void {
  if (host.information) host.information(message);
  else console.log(message);
}

export function tellVerbose(host: CmdletHost, message: string): void {
  if (host.verbose) host.verbose(message);
  else console.error(`VERBOSE: ${message}`);
}

export function tellError(host: CmdletHost, error: CmdletError): void {
  if (host.error) host.error(error);
  else console.error(error.format());
}

/**
 * Whether to act (about_Functions_CmdletBindingAttribute, SupportsShouldProcess).
 * @throws {CmdletError} where the user has to be asked, and cannot be.
 */
export async function shouldProcess(
  { WhatIf, Confirm, Verbose }: CommonParameters & ShouldProcessParameters,
  host: CmdletHost,
  action: string,
  target: string,
): Promise<boolean> {
  if (host.shouldProcess) return host.shouldProcess(target, action);
  const operation = `Performing the operation "${action}" on target "${target}".`;
  if (WhatIf) {
    tellInformation(host, `What if: ${operation}`);
    return false;
  }
  if (!Confirm) {
    if (Verbose) tellVerbose(host, operation);
    return true;
  }
  if (!host.confirm) {
    const message = `${operation} Confirmation is needed, and nobody is there to ask: pass a host with confirm, or leave Confirm out.`;
    throw new CmdletError(message, action, {
      category: "InvalidOperation",
      id: "ConfirmationNotPossible",
      parameter: "Confirm",
      target,
    });
  }
  return host.confirm("Confirm", `Are you sure you want to perform this action?\n${operation}`);
}
