import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { execute } from "../shell/terminal/execute.js";
import { ownTerminal, type ShellOptions, startSession } from "./shell-session.js";
import { UsageError } from "./usage-error.js";

export interface RunCommandOptions extends ShellOptions {
  file?: string;
}

/**
 * `specwright run`: runs commands, or a script, and gives the exit code: what `exit` said, else 0 where the last statement succeeded, 1
 * where it failed, 130 after Ctrl-C. `-` reads the commands from standard input. With a file, `words` are its arguments.
 */
export async function run(words: readonly string[], { file, ...options }: RunCommandOptions): Promise<number> {
  const script = file === undefined ? { text: await commandText(words) } : { text: await scriptText(file), file, args: words };
  const terminal = ownTerminal();
  // Ctrl-C ends what runs, not the process.
  process.removeAllListeners("SIGINT");
  const { engine, host } = await startSession(options, terminal);
  try {
    const { text, ...runOptions } = script;
    return await execute(engine, host, terminal, text, runOptions);
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
