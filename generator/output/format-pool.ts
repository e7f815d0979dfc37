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

/** Batches that a worker has before it at a time, so that it need not wait for this thread, which may be busy for a second. */
const inFlight = 16;

/** A section, and what became of it. */
export interface Formatted {
  section: Section;
  result: FormattedSection;
}

/**
 * Formats sections on as many threads as there are cores, from the moment they come; a small job on this thread, in the end.
 * Problems of a section are part of its result; what is thrown is a fault of the program.
 */
export class FormatPool {
  readonly #sections: Section[] = [];
  readonly #results: FormattedSection[] = [];
  readonly #waiting: Batch[] = [];
  readonly #workers: PoolWorker[] = [];
  /** Sections that are in no batch yet begin here. */
  #next = 0;
  #nextSize = 0;
  #missing = 0;
  #failed: unknown;
  #settle: (() => void) | undefined;

  constructor(readonly threads = availableParallelism()) {}

  add(section: Section): void {
    this.#sections.push(section);
    this.#nextSize += section.text.length;
    const isWorth = this.#workers.length > 0 ? this.#nextSize >= batchSize : this.#nextSize >= worthAWorker;
    if (this.threads > 1 && isWorth) this.#dispatch();
  }

  /** All that was added, in order. */
  async results(): Promise<Formatted[]> {
    if (this.#workers.length === 0 && this.#next < this.#sections.length) {
      const { formatAll } = await import("./format-section.js");
      this.#results.push(...(await formatAll(this.#sections.slice(this.#next))));
      this.#next = this.#sections.length;
    } else {
      this.#dispatch();
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#check();
      });
      if (this.#failed !== undefined) throw this.#failed;
    }
    return this.#sections.map((section, index) => {
      const result = this.#results[index];
      if (!result) throw new Error("A section was not formatted.");
      return { section, result };
    });
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map(({ thread }) => thread.removeAllListeners().terminate()));
  }

  /** Cuts what has come into batches, and hands them out. */
  #dispatch(): void {
    const first = this.#next;
    for (const batch of inBatches(this.#sections.slice(first))) this.#waiting.push({ ...batch, first: first + batch.first });
    this.#missing += this.#sections.length - first;
    this.#next = this.#sections.length;
    this.#nextSize = 0;
    while (this.#workers.length < this.threads && this.#workers.length < this.#waiting.length) this.#start();
    this.#handOut();
  }

  #start(): void {
    const each: PoolWorker = { thread: new Worker(worker), busy: 0 };
    each.thread.on("error", (error) => {
      this.#fail(error);
    });
    each.thread.on("exit", (code) => {
      this.#fail(new Error(`A formatting thread ended early, with code ${code}.`));
    });
    each.thread.on("message", ({ first, results }: FormattedBatch) => {
      each.busy--;
      results.forEach((result, index) => (this.#results[first + index] = result));
      this.#missing -= results.length;
      this.#handOut();
      this.#check();
    });
    this.#workers.push(each);
  }

  #handOut(): void {
    for (;;) {
      const [free] = this.#workers.filter(({ busy }) => busy < inFlight).sort((a, b) => a.busy - b.busy);
      const batch = free && this.#waiting.shift();
      if (!batch) return;
      free.busy++;
      free.thread.postMessage(batch);
    }
  }

  #fail(error: unknown): void {
    this.#failed ??= error;
    this.#settle?.();
  }

  #check(): void {
    if (this.#missing === 0 || this.#failed !== undefined) this.#settle?.();
  }
}

interface PoolWorker {
  thread: Worker;
  /** Batches that it has and has not answered. */
  busy: number;
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
