import { perRecord, type CmdletDescription, type Cmdlet } from "../../../generator/shell/cmdlet.js";
import { Engine, type EngineOptions, type RunOptions } from "../../../generator/shell/engine.js";
import { type ErrorRecord, fullyQualifiedErrorId } from "../../../generator/shell/runtime/errors.js";
import type { Host } from "../../../generator/shell/runtime/host.js";

/** A session whose host keeps what it is told. */
export interface Shell {
  readonly engine: Engine;
  readonly errors: ErrorRecord[];
  /** Warnings, verbose and debug messages and information, each with its stream's name. */
  readonly messages: string[];
  run(text: string, options?: RunOptions): Promise<unknown[]>;
}

export function startShell(options: EngineOptions = {}, more: Partial<Host> = {}): Shell {
  const errors: ErrorRecord[] = [];
  const messages: string[] = [];
  const host: Host = {
    writeError: (record) => errors.push(record),
    writeWarning: (message) => messages.push(`warning: ${message}`),
    writeVerbose: (message) => messages.push(`verbose: ${message}`),
    writeDebug: (message) => messages.push(`debug: ${message}`),
    writeInformation: (message) => messages.push(message),
    writeProgress: ({ activity, status, percent }) => messages.push(`progress: ${activity} ${status} ${percent ?? ""}`.trimEnd()),
    width: 80,
    ...more,
  };
  const engine = new Engine({ host, ...options });
  const run = async (text: string, runOptions?: RunOptions): Promise<unknown[]> => {
    const output: unknown[] = [];
    for await (const item of engine.run(text, runOptions)) output.push(item);
    return output;
  };
  return { engine, errors, messages, run };
}

/** Output of a script that must not fail. */
export async function output(text: string, options?: EngineOptions): Promise<unknown[]> {
  const shell = startShell(options);
  const items = await shell.run(text);
  if (shell.errors.length > 0) throw new Error(shell.errors.map((error) => `${fullyQualifiedErrorId(error)}: ${error.message}`).join("\n"));
  return items;
}

/** The first error of a script, as `id: message`. */
export async function failure(text: string, options?: EngineOptions): Promise<string> {
  const shell = startShell(options);
  await shell.run(text);
  const [error] = shell.errors;
  return error ? `${error.id}: ${error.message}` : "no error";
}

/** A cmdlet that yields what was bound: the set's name and the parameters. */
export function echoing(description: CmdletDescription): Cmdlet {
  return perRecord(description, ({ parameterSet, parameters }) => [{ set: parameterSet, ...parameters }]);
}
