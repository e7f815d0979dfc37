import type { Progress } from "./runtime/host.js";
import { type ErrorCategory, ShellError } from "./runtime/errors.js";
import { isFlow } from "./runtime/errors.js";
import type { Frame, Session } from "./runtime/session.js";
import type { ScriptBlock } from "./values/script-block.js";

/** A cmdlet as plain data: enough to bind, complete and describe it. Parameters are listed per set, as in the cmdlet surface. */
export interface CmdletDescription {
  /** `Get-AzJob`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly synopsis?: string;
  readonly parameterSets: readonly ParameterSet[];
  /** Set to take where several fit. Absent where there is only one. */
  readonly defaultParameterSet?: string;
  /** Has -WhatIf and -Confirm. */
  readonly shouldProcess?: boolean;
  /** Confirm without being asked to, by $ConfirmPreference (High). Absent means Medium. */
  readonly confirmImpact?: "Low" | "Medium" | "High";
  /** A script's own function: simple ones have no common parameters. */
  readonly isFunction?: "simple" | "advanced";
  /** Parameters of PowerShell's cmdlet that this one does not have: they are refused by name. */
  readonly lacks?: readonly string[];
  /** Names of the types that it writes, for Get-Help, Get-Member and default views. */
  readonly outputs?: readonly string[];
}

export interface ParameterSet {
  readonly name: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  /** `string`, `int`, `long`, `double`, `bool`, `SwitchParameter`, `DateTime`, `TimeSpan`, `string[]`, `List<string>`, `PSObject`, a model's name ... */
  readonly type: string;
  readonly mandatory?: boolean;
  /** From 0; absent where the parameter must be named. */
  readonly position?: number;
  readonly aliases?: readonly string[];
  /** What of the pipeline's objects it takes: the object itself, or the property of its name or alias. */
  readonly pipeline?: { readonly byValue?: boolean; readonly byPropertyName?: boolean };
  /** Takes all positional arguments that are left over. */
  readonly remaining?: boolean;
  /** The value is one of these, or an unambiguous prefix of one (a .NET enum). */
  readonly enumeration?: readonly string[];
  readonly validate?: Validation;
  /** Accepted although mandatory: null, "" or an empty array; or (AllowEmptyCollection) an empty array alone. */
  readonly allowEmpty?: boolean | "collection";
  /** A TimeSpan that is also taken as the service writes it, `PT1H`. */
  readonly isoDuration?: boolean;
  /** Values to suggest; others are accepted. */
  readonly suggestions?: readonly string[];
  /** What to complete that is no list of values. */
  readonly completes?: "path" | "command" | "variable";
  readonly help?: string;
  /** Taken, but left out of help and completion. */
  readonly hidden?: boolean;
}

/** ValidateSet (without case), ValidateRange, ValidatePattern (a JavaScript regular expression, without case), ValidateNotNullOrEmpty, ValidateLength. */
export interface Validation {
  readonly set?: readonly string[];
  readonly range?: { readonly minimum: number; readonly maximum: number };
  readonly pattern?: string;
  readonly notNullOrEmpty?: boolean;
  readonly length?: { readonly minimum: number; readonly maximum: number };
}

/** The outcome of binding: the chosen set, and the values by the parameters' full names (no prototype; unbound ones are not there). */
export interface BoundParameters {
  readonly parameterSet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Cmdlet extends CmdletDescription {
  /**
   * Runs it. Output streams: what is yielded goes down the pipeline at once, and a consumer that has enough ends the generator.
   * Throwing ends the statement; {@link CommandContext.writeError} reports and goes on.
   */
  run(invocation: Invocation): AsyncIterable<unknown>;
}

export interface Invocation {
  /** What the command line binds, before pipeline input. */
  readonly bound: Readonly<Record<string, unknown>>;
  /** One per object of the pipeline; exactly one where the cmdlet stands at a pipeline's start. */
  readonly records: AsyncIterable<BoundParameters>;
  readonly context: CommandContext;
}

/** What a running cmdlet has to hand. The write methods honour the preferences and common parameters (-Verbose, -ErrorAction ...). */
export interface CommandContext {
  /** Aborted when the user interrupts, or the job is stopped. */
  readonly signal: AbortSignal;
  readonly session: Session;
  /** @throws {ShellError} where the error action is Stop. */
  writeError(error: unknown, details?: { category?: ErrorCategory; id?: string; target?: string }): void;
  writeWarning(message: string): void;
  writeVerbose(message: string): void;
  writeDebug(message: string): void;
  /** Write-Host always shows; Write-Information (`asked`) where the preference says so. */
  writeInformation(message: string, options?: { readonly asked?: boolean; readonly noNewline?: boolean }): void;
  writeProgress(progress: Omit<Progress, "id">): void;
  /** False under -WhatIf, or where the user says no. `action` is the cmdlet's name unless given. */
  shouldProcess(target: string, action?: string): Promise<boolean>;
  /** Where the command stands: for cmdlets that run statements or look at variables. */
  readonly frame: Frame;
  /** Runs a script block with `$_`. What comes at once (an expression's value) is an array. */
  invoke(block: ScriptBlock, item: unknown): AsyncIterable<unknown> | unknown[];
}

/**
 * A cmdlet that does the same for each object of its input: `process` gets one set of bound parameters at a time. An error of one
 * object is reported, and the next one is processed.
 */
export function perRecord(
  description: CmdletDescription,
  process: (bound: BoundParameters, context: CommandContext) => AsyncIterable<unknown> | Iterable<unknown>,
): Cmdlet {
  return {
    ...description,
    async *run({ records, context }) {
      for await (const bound of records) {
        try {
          yield* process(bound, context);
        } catch (error) {
          context.signal.throwIfAborted();
          if (isFlow(error)) throw error;
          if (error instanceof ShellError && error.scope === "script") throw error;
          context.writeError(error);
        }
      }
    },
  };
}
