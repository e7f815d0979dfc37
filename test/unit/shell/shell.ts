import { perRecord, type CmdletDescription, type Cmdlet } from "../../../generator/shell/cmdlet.js";
import { Engine, type EngineOptions, type RunOptions } from "../../../generator/shell/engine.js";
import { type ErrorRecord, fullyQualifiedErrorId } from "../../../generator/shell/runtime/errors.js";
import { SwitchValue } from "../../../generator/shell/runtime/function-description.js";
import type { Host } from "../../../generator/shell/runtime/host.js";
import { Char } from "../../../generator/shell/values/char.js";
import { DateTime } from "../../../generator/shell/values/datetime.js";
import { Decimal } from "../../../generator/shell/values/decimal.js";
import { Enumeration } from "../../../generator/shell/values/enumeration.js";
import { Guid } from "../../../generator/shell/values/guid.js";
import { Hashtable } from "../../../generator/shell/values/hashtable.js";
import { Num } from "../../../generator/shell/values/number.js";
import { isProperties } from "../../../generator/shell/values/objects.js";
import { toText } from "../../../generator/shell/values/text.js";

/** A session whose host keeps what it is told. */
export interface Shell {
  readonly engine: Engine;
  readonly errors: ErrorRecord[];
  /** Warnings, verbose and debug messages and information, each with its stream's name. */
  readonly messages: string[];
  /** Output as JavaScript's values. */
  run(text: string, options?: RunOptions): Promise<unknown[]>;
  /** Output as the shell has it. */
  objects(text: string, options?: RunOptions): Promise<unknown[]>;
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
  const objects = async (text: string, runOptions?: RunOptions): Promise<unknown[]> => {
    const output: unknown[] = [];
    for await (const item of engine.run(text, runOptions)) output.push(item);
    return output;
  };
  const run = async (text: string, runOptions?: RunOptions): Promise<unknown[]> => (await objects(text, runOptions)).map(plain);
  return { engine, errors, messages, run, objects };
}

/** The shell's values as JavaScript's: a number is a number, whatever its type; a hashtable an object. */
function plain(value: unknown): unknown {
  if (value instanceof Num) return value.value instanceof Decimal ? value.value.toNumber() : Number(value.value);
  if (value instanceof Char || value instanceof Guid || value instanceof Enumeration) return value.toString();
  if (value instanceof DateTime) return value.toDate();
  if (value instanceof SwitchValue) return value.on;
  if (value instanceof Hashtable) return Object.fromEntries(value.entries().map(([key, item]) => [toText(key), plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (isProperties(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
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
