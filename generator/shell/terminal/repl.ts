import type { Engine } from "../engine.js";
import type { ConsoleHost } from "./console-host.js";
import { execute } from "./execute.js";
import type { HistoryFile } from "./history.js";
import type { LineEditor } from "./line-editor.js";
import type { Terminal } from "./terminal.js";

const prompt = "PS> ";
const continuation = ">> ";

export interface ReplOptions {
  readonly engine: Engine;
  readonly host: ConsoleHost;
  readonly terminal: Terminal;
  readonly editor: LineEditor;
  readonly history: HistoryFile;
}

/** Reads statements and runs them, until Ctrl-D or `exit`. Gives the exit code. */
export async function repl(options: ReplOptions): Promise<number> {
  const { engine, host, terminal, editor, history } = options;
  // Between two statements the line editor sees Ctrl-C; a signal that comes a moment late has nothing left to end.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  try {
    for (;;) {
      const text = await readStatement(options);
      if (text === undefined) return 0;
      if (text.trim() === "") continue;
      // At once, so that Ctrl-C finds somebody who listens.
      const [code] = await Promise.all([execute(engine, host, terminal, text), history.add(text)]);
      if (code === 130) terminal.output.write("\n");
      if (engine.exited) return code;
    }
  } finally {
    editor.close();
    engine.session.jobs.stopAll();
    process.off("SIGINT", ignore);
  }
}

/** A statement of one or more lines; "" after Ctrl-C, undefined after Ctrl-D. An empty line ends a statement that is not finished. */
async function readStatement({ engine, editor, terminal }: ReplOptions): Promise<string | undefined> {
  let text = "";
  for (;;) {
    const input = await editor.read(text === "" ? prompt : continuation, text);
    if (input.kind === "interrupt") return "";
    if (input.kind === "end") {
      terminal.output.write("\n");
      return undefined;
    }
    text += input.text;
    if (input.text === "" || !engine.isIncomplete(text)) return text;
    text += "\n";
  }
}
