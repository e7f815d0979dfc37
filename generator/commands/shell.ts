import { HistoryFile, historyFile } from "../shell/terminal/history.js";
import { LineEditor } from "../shell/terminal/line-editor.js";
import type { Question } from "../shell/terminal/questions.js";
import { repl } from "../shell/terminal/repl.js";
import { isInteractive } from "../shell/terminal/terminal.js";
import { version } from "../common/version.js";
import { ownTerminal, type ShellOptions, startSession } from "./shell-session.js";
import { UsageError } from "./usage-error.js";

/** `specwright shell`: reads commands from a terminal until Ctrl-D or `exit`. Gives the exit code. */
export async function shell(options: ShellOptions): Promise<number> {
  const terminal = ownTerminal();
  // Ctrl-C ends what runs, not the process.
  process.removeAllListeners("SIGINT");
  if (!isInteractive(terminal)) {
    throw new UsageError('The shell needs a terminal. To run commands without one: specwright run "<command>", specwright run -File FILE.');
  }
  const history = new HistoryFile(historyFile(terminal.environment));
  const state: { editor?: LineEditor } = {};
  const question: Question = (text, asked) => {
    if (!state.editor) throw new Error("Nobody can be asked yet.");
    return state.editor.ask(text, asked);
  };
  const { engine, host } = await startSession(options, terminal, question);
  const commands = engine.session.commands.all.length;
  host.writeInformation(`Specwright ${version}: ${commands} commands. Get-Command lists them, Get-Help explains one, Ctrl-D leaves.`);
  const editor = new LineEditor(terminal, { history: await history.load(), complete: (text) => engine.complete(text) });
  state.editor = editor;
  return repl({ engine, host, terminal, editor, history });
}
