import { parentPort } from "node:worker_threads";
import { formatAll } from "./format-section.js";
import type { FormattedSection, Section } from "./formatting.js";

/** A batch of sections for a worker. */
export interface Batch {
  first: number;
  sections: Section[];
}

/** The same batch, formatted, in the same order. */
export interface FormattedBatch {
  first: number;
  results: FormattedSection[];
}

parentPort?.on("message", ({ first, sections }: Batch) => {
  void (async () => {
    parentPort?.postMessage({ first, results: await formatAll(sections) } satisfies FormattedBatch);
  })();
});
