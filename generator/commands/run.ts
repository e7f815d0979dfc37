import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { JsonError, parseJson } from "../shell/builtins/json-parser.js";
import { execute } from "../shell/terminal/execute.js";
import type { OutputFormat } from "../shell/terminal/output-format.js";
import { createObject } from "../shell/values/objects.js";
import { ownTerminal, type ShellOptions, startSession } from "./shell-session.js";
import { UsageError } from "./usage-error.js";

export interface RunCommandOptions extends ShellOptions {
  file?: string;
  /** What the objects are written as; as the shell shows them where absent. */
  output?: OutputFormat;
  /** What standard input holds for `$input`; lines where absent. */
  input?: "json" | "lines";
}

/**
 * `specwright run`: runs commands, or a script, and gives the exit code: what `exit` said, else 0 where the last statement succeeded, 1
 * where it failed, 130 after Ctrl-C. `-` reads the commands from standard input. With a file, `words` are its arguments.
 */
export async function run(words: readonly string[], { file, output, input, ...options }: RunCommandOptions): Promise<number> {
  const script = file === undefined ? { text: await commandText(words) } : { text: await scriptText(file), file, args: words };
  const given = await inputOf(script.text, input, file === undefined && words[0] === "-");
  const terminal = ownTerminal();
  // Ctrl-C ends what runs, not the process.
  process.removeAllListeners("SIGINT");
  const { engine, host } = await startSession(options, terminal);
  try {
    const { text, ...runOptions } = script;
    return await execute(engine, host, terminal, text, { ...runOptions, ...(given && { input: given }), ...(output && { output }) });
  } finally {
    engine.session.jobs.stopAll();
  }
}

async function commandText(words: readonly string[]): Promise<string> {
  if (words.length === 0) throw new UsageError('Say what to run: specwright run "<command>", or specwright run -File FILE.');
  return words.length === 1 && words[0] === "-" ? readAll(process.stdin) : words.join(" ");
}

async function scriptText(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new UsageError(
      missing ? `There is no file ${file}.` : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** What a script looks for in its input: without a word of it, nothing is read, and nobody waits for what never comes. */
const asksForInput = /\$input\b|\bprocess\s*\{/i;

/** Standard input for `$input`: its lines, as in PowerShell, or (`--input json`) what its JSON holds. @throws {UsageError} */
async function inputOf(script: string, kind: RunCommandOptions["input"], isTaken: boolean): Promise<unknown[] | undefined> {
  if (isTaken || process.stdin.isTTY || (kind === undefined && !asksForInput.test(script))) return undefined;
  const text = (await readAll(process.stdin)).replace(/^\ufeff/, "");
  if (kind !== "json") return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (text.trim() === "") return [];
  try {
    const value = parseJson(text, { object: createObject });
    return Array.isArray(value) ? (value as unknown[]) : [value];
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new UsageError(`Standard input is no JSON: ${error.message}`);
  }
}
