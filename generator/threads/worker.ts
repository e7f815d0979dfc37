import { parentPort } from "node:worker_threads";
import type { TaskAnswer, TaskMessage, TaskName, Tasks } from "./tasks.js";

/** Hears what a task is at. */
type Tell = (line: string) => void;

/** Each task brings its modules along when it is first asked for. */
const perform: { [N in TaskName]: (input: Tasks[N]["input"], tell: Tell) => Promise<Tasks[N]["output"]> } = {
  format: async (sections) => (await import("../output/format-section.js")).formatSections(sections),
  version: async ({ order, store }, tell) => {
    const [{ makeVersion }, { memoryIn }] = await Promise.all([import("../pipeline.js"), import("../incremental/memory.js")]);
    return makeVersion(order, memoryIn(store), tell);
  },
};

async function outputOf(message: TaskMessage, tell: Tell): Promise<Tasks[TaskName]["output"]> {
  return message.name === "format" ? perform.format(message.input, tell) : perform.version(message.input, tell);
}

function answer(answer: TaskAnswer): void {
  parentPort?.postMessage(answer);
}

parentPort?.on("message", (message: TaskMessage) => {
  const { id } = message;
  outputOf(message, (at) => {
    answer({ id, at });
  }).then(
    (output) => {
      answer({ id, output });
    },
    (fault: unknown) => {
      answer({ id, fault });
    },
  );
});
