/** What a run has gone through, for its summary. */
export interface Counts {
  services: number;
  versions: number;
  operations: number;
  models: number;
}

/** What a run tells while it works. */
export interface Progress {
  /** What is being worked on: `render batch 2026-10-01`. */
  tell(line: string): void;
  /** Adds to what the summary counts. */
  count(counts: Partial<Counts>): void;
  /** Adds time that stages took elsewhere: on another thread, say. */
  spent(times: readonly StageTime[]): void;
}

/** Time of a stage, over all that it worked on. */
export interface StageTime {
  name: string;
  milliseconds: number;
}

/** Nobody wants to know. */
export const silent: Progress = { tell: () => undefined, count: () => undefined, spent: () => undefined };

/** Adds up the time of each stage, and calls `tell` with a line when one begins. */
export class Stages implements Progress {
  readonly #begun = performance.now();
  readonly #times = new Map<string, number>();
  readonly #counts: Counts = { services: 0, versions: 0, operations: 0, models: 0 };
  #current: { name: string; since: number } | undefined;

  constructor(readonly tell: (line: string) => void) {}

  /** A stage begins, and the one before it ends. `subject`: what it works on. */
  stage(name: string, subject?: string): void {
    this.#end();
    this.#current = { name, since: performance.now() };
    this.tell(subject === undefined ? name : `${name} ${subject}`);
  }

  count(counts: Partial<Counts>): void {
    for (const name of ["services", "versions", "operations", "models"] as const) this.#counts[name] += counts[name] ?? 0;
  }

  spent(times: readonly StageTime[]): void {
    for (const { name, milliseconds } of times) this.#times.set(name, (this.#times.get(name) ?? 0) + milliseconds);
  }

  /** Ends the last stage. Stages are in the order in which they first ended; `total` is the time since this began, in milliseconds. */
  finish(): { counts: Counts; times: StageTime[]; total: number } {
    this.#end();
    const times = [...this.#times].map(([name, milliseconds]) => ({ name, milliseconds }));
    return { counts: { ...this.#counts }, times, total: performance.now() - this.#begun };
  }

  #end(): void {
    if (!this.#current) return;
    const { name, since } = this.#current;
    this.spent([{ name, milliseconds: performance.now() - since }]);
    this.#current = undefined;
  }
}
