import type { Threads } from "../threads/threads.js";
import type { FormattedSection, FormattedSections, Section } from "./formatting.js";

/** Characters of a batch: small enough to keep all threads busy to the end, large enough that messages cost nothing. */
const batchSize = 32_768;

/** Below this many characters, starting a thread takes longer than it saves. */
const worthAThread = 3 * batchSize;

/** A section, and what became of it. */
export interface Formatted {
  section: Section;
  result: FormattedSection;
}

/**
 * Formats sections on other threads, from the moment they come; a small job on this thread, in the end.
 * Problems of a section are part of its result; what is thrown is a fault of the program.
 */
export class FormatPool {
  readonly #threads: Threads;
  readonly #batches: Promise<Formatted[]>[] = [];
  /** Sections that are in no batch yet, and their characters. */
  #next: Section[] = [];
  #size = 0;
  #milliseconds = 0;

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  /** Time that formatting has taken, on all threads together. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  add(section: Section): void {
    this.#next.push(section);
    this.#size += section.text.length;
    if (this.#threads.count > 1 && this.#size >= (this.#threads.started > 0 ? batchSize : worthAThread)) this.#handOver();
  }

  /** All that was added, in order. */
  async results(): Promise<Formatted[]> {
    if (this.#threads.started > 0) this.#handOver();
    else this.#batches.push(this.#formatHere(this.#next.splice(0)));
    return (await Promise.all(this.#batches)).flat();
  }

  /** Cuts what has come into batches, and hands them out. */
  #handOver(): void {
    for (const sections of inBatches(this.#next.splice(0))) {
      const batch = this.#formatElsewhere(sections);
      batch.catch(() => undefined); // It is for results() to tell of it.
      this.#batches.push(batch);
    }
    this.#size = 0;
  }

  async #formatElsewhere(sections: Section[]): Promise<Formatted[]> {
    return this.#paired(sections, await this.#threads.run("format", sections));
  }

  async #formatHere(sections: Section[]): Promise<Formatted[]> {
    if (sections.length === 0) return [];
    return this.#paired(sections, await (await import("./format-section.js")).formatSections(sections));
  }

  #paired(sections: readonly Section[], { results, milliseconds }: FormattedSections): Formatted[] {
    this.#milliseconds += milliseconds;
    return sections.map((section, index) => {
      const result = results[index];
      if (!result) throw new Error("A section was not formatted.");
      return { section, result };
    });
  }
}

function inBatches(sections: readonly Section[]): Section[][] {
  const batches: Section[][] = [];
  let size = Infinity;
  for (const section of sections) {
    if (size >= batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(section);
    size += section.text.length;
  }
  return batches;
}
