import type { CmdletDescription } from "../cmdlet.js";

/**
 * What a generated package brings: templates/runtime/cmdlets, as far as the shell uses it. The packages are loaded when the shell runs,
 * from wherever they are, so their types are written down here.
 */

/** dist/<api-version>/cmdlets/metadata.js */
export interface MetadataModule {
  readonly cmdlets: readonly CmdletEntry[];
  readonly models: unknown;
}

export interface CmdletEntry {
  readonly description: CmdletDescription;
  load(): Promise<GeneratedCmdlet>;
}

/** dist/runtime/cmdlets/metadata.js */
export interface MetadataRuntime {
  /** A value as the service has it, from one that names properties as the help does. */
  fromProperties(value: unknown, type: string, models: unknown): unknown;
}

export interface GeneratedCmdlet {
  (parameters: object, host: GeneratedHost): AsyncIterable<unknown>;
  readonly definition: { readonly service: GeneratedService };
}

export interface GeneratedService {
  /** `Azure Batch`. */
  readonly title: string;
  /** Client parameters that have to come from somewhere: `endpoint`, `subscriptionId`. */
  readonly required: readonly string[];
  /** The service takes tokens of Microsoft Entra ID. */
  readonly tokens: boolean;
  /** The service asks for a credential. */
  readonly credential: boolean;
}

export interface GeneratedHost {
  readonly connection: Connection;
  readonly abortSignal: AbortSignal;
  readonly parameterSet: string;
  information(message: string): void;
  verbose(message: string): void;
  progress(progress: { activity: string; status: string; percent?: number; completed: boolean }): void;
  shouldProcess(target: string, action: string): Promise<boolean>;
}

/** How a call reaches its service. */
export interface Connection {
  readonly endpoint?: string;
  readonly credential?: unknown;
  readonly subscriptionId?: string;
  readonly options?: object;
}

/** templates/runtime/cmdlets/errors.ts: an error in the shape of PowerShell's record. */
export interface GeneratedError extends Error {
  readonly category: string;
  /** `JobNotFound,Get-AzJob_Get`. */
  readonly fullyQualifiedErrorId: string;
  readonly parameter?: string;
  readonly target?: string;
}

export function isGeneratedError(error: unknown): error is GeneratedError {
  return error instanceof Error && error.name === "CmdletError" && "fullyQualifiedErrorId" in error && "category" in error;
}
