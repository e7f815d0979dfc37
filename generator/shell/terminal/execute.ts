import { once } from "node:events";
import type { Engine, RunOptions } from "../engine.js";
import { toErrorRecord } from "../runtime/errors.js";
import type { ConsoleHost } from "./console-host.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs a text and shows its output. Ctrl-C (SIGINT) ends the run, and so does a reader of the output that has gone away. Gives the
 * exit code.
 */
export async function execute(
  engine: Engine,
  host: ConsoleHost,
  terminal: Terminal,
  text: string,
  options: Omit<RunOptions, "signal"> = {},
): Promise<number> {
  const controller = new AbortController();
  let unread = false;
  const interrupt = (): void => {
    controller.abort(new Error("Interrupted."));
  };
  const leave = (): void => {
    unread = true;
    interrupt();
  };
  process.on("SIGINT", interrupt);
  terminal.output.on("error", leave);
  try {
    for await (const item of engine.run(text, { ...options, signal: controller.signal })) {
      host.print(item);
      if (isFull(terminal.output)) await once(terminal.output, "drain", { signal: controller.signal }).catch(() => undefined);
    }
  } catch (error) {
    // Nothing that a text says comes here; a fault of the shell's own must not end it.
    host.writeError(toErrorRecord(error));
    return 1;
  } finally {
    host.end();
    process.off("SIGINT", interrupt);
    terminal.output.off("error", leave);
  }
  return unread ? 0 : engine.exitCode;
}

function isFull(stream: Terminal["output"]): boolean {
  return "writableNeedDrain" in stream && stream.writableNeedDrain === true;
}
