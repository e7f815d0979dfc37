import { fork, type ChildProcess } from "node:child_process";
import type { Result } from "./result.js";

/** Longer than that no document may take; its process is ended, and the next one gets a new one. */
const patience = 180_000;

/**
 * Generates and type-checks documents, each in one of a few processes.
 * @param heard is told of each result, in the order in which they come.
 */
export async function results(
  root: string,
  documents: readonly string[],
  { processes, worker, heard }: { processes: number; worker: string; heard: (result: Result) => void },
): Promise<Result[]> {
  const waiting = [...documents];
  const all: Result[] = [];
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      child ??= fork(worker, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const result = await resultOf(child, root, document);
      if (result.outcome === "failed") {
        child.kill("SIGKILL");
        child = undefined;
      }
      all.push(result);
      heard(result);
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return all;
}

function resultOf(child: ChildProcess, root: string, document: string): Promise<Result> {
  const failed = (kind: string): Result => ({
    document,
    outcome: "failed",
    causes: [{ kind, count: 1, example: kind }],
    operations: 0,
    warnings: 0,
    milliseconds: patience,
  });
  return new Promise((resolve) => {
    const done = (result: Result): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    const timer = setTimeout(() => {
      done(failed(`not done after ${String(patience / 1000)} s`));
    }, patience);
    child.once("message", done);
    child.once("exit", (code, signal) => {
      done(failed(`the process ended: ${String(signal ?? code)}`));
    });
    child.send({ root, document });
  });
}
