import { once } from "node:events";
import type { Engine, RunOptions } from "../engine.js";
import { toErrorRecord } from "../runtime/errors.js";
import type { ConsoleHost } from "./console-host.js";
import { formattedOutput, type OutputFormat } from "./output-format.js";
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
  { output, ...options }: Omit<RunOptions, "signal"> & { readonly output?: OutputFormat } = {},
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
  const items: unknown[] = [];
  process.on("SIGINT", interrupt);
  terminal.output.on("error", leave);
  try {
    for await (const item of engine.run(text, { ...options, signal: controller.signal })) {
      if (output) {
        items.push(item);
        continue;
      }
      host.print(item);
      await host.page(controller.signal);
      if (isFull(terminal.output)) await once(terminal.output, "drain", { signal: controller.signal }).catch(() => undefined);
    }
    if (output) host.printLines(formattedOutput(items, output, { width: host.width, color: false }));
    else {
      host.endOutput();
      await host.page(controller.signal);
    }
  } catch (error) {
    if (controller.signal.aborted) return unread ? 0 : 130;
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
