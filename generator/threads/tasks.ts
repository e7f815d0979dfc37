import type { FormattedSections, Section } from "../output/formatting.js";
import type { VersionOrder, VersionResult } from "../pipeline.js";
import type { StorePlace } from "../incremental/store.js";

/** What threads can be asked to do: plain data in, plain data out. */
export interface Tasks {
  /** An api-version from its document to rendered files. */
  version: { input: { order: VersionOrder; store?: StorePlace }; output: VersionResult };
  /** Sections formatted, in order. */
  format: { input: readonly Section[]; output: FormattedSections };
}

export type TaskName = keyof Tasks;

/** A task on its way to a thread. */
export type TaskMessage = { [N in TaskName]: { id: number; name: N; input: Tasks[N]["input"] } }[TaskName];

/** What a thread answers: what it is at, as often as it likes; then what came of the task, or the fault of the program that stopped it. */
export type TaskAnswer = { id: number } & ({ at: string } | { output: Tasks[TaskName]["output"] } | { fault: unknown });
