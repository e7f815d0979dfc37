import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Batch, FormattedBatch } from "./format-worker.js";
import type { FormattedSection, Section } from "./formatting.js";

/** The compiled worker, beside the chunks of dist/; also where tests run this module from its source. */
const worker = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/output/format-worker.js" : "./output/format-worker.js",
  import.meta.url,
);

/** Characters of a batch: small enough to keep all workers busy to the end, large enough that messages cost nothing. */
const batchSize = 32_768;

/** Below this many characters, starting a worker takes longer than it saves. */
const worthAWorker = 3 * batchSize;

/**
 * Formats sections, in order, on as many threads as there are cores; small jobs on this one.
 * Problems of a section are part of its result; what is thrown is a fault of the program.
 */
export async function formatSections(sections: readonly Section[], threads = availableParallelism()): Promise<FormattedSection[]> {
  if (sections.length === 0) return [];
  const size = sections.reduce((sum, section) => sum + section.text.length, 0);
  if (threads < 2 || size < worthAWorker) {
    const { formatAll } = await import("./format-section.js");
    return formatAll(sections);
  }
  const batches = inBatches(sections);
  const results = new Array<FormattedSection>(sections.length);
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => new Worker(worker));
  try {
    await Promise.all(workers.map((each) => workThrough(each, batches, results)));
  } finally {
    await Promise.all(workers.map((each) => each.terminate()));
  }
  return results;
}

/** Gives one worker a batch after the other until none are left. */
function workThrough(worker: Worker, batches: Batch[], results: FormattedSection[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const batch = batches.shift();
      if (batch) worker.postMessage(batch);
      else resolve();
    };
    worker.on("error", reject);
    worker.on("exit", (code) => {
      reject(new Error(`A formatting thread ended early, with code ${code}.`));
    });
    worker.on("message", (formatted: FormattedBatch) => {
      formatted.results.forEach((result, index) => (results[formatted.first + index] = result));
      next();
    });
    next();
  });
}

function inBatches(sections: readonly Section[]): Batch[] {
  const batches: Batch[] = [];
  let size = Infinity;
  sections.forEach((section, index) => {
    if (size >= batchSize) {
      batches.push({ first: index, sections: [] });
      size = 0;
    }
    batches.at(-1)?.sections.push(section);
    size += section.text.length;
  });
  return batches;
}
