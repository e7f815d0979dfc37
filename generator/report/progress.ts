/** What a run has gone through, for its summary. */
export interface Counts {
  services: number;
  versions: number;
  operations: number;
  models: number;
}

/** What the stages of a run tell while they work. */
export interface Progress {
  /** A stage begins, and the one before it ends. `subject`: what it works on, `batch 2026-10-01`. */
  stage(name: string, subject?: string): void;
  /** Adds to what the summary counts. */
  count(counts: Partial<Counts>): void;
}

/** Time of a stage, over all that it worked on. */
export interface StageTime {
  name: string;
  milliseconds: number;
}

/** Adds up the time of each stage, and calls `tell` with a line when one begins. */
export class Stages implements Progress {
  readonly #times = new Map<string, number>();
  readonly #counts: Counts = { services: 0, versions: 0, operations: 0, models: 0 };
  #current: { name: string; since: number } | undefined;

  constructor(readonly tell: (line: string) => void) {}

  stage(name: string, subject?: string): void {
    this.#end();
    this.#current = { name, since: performance.now() };
    this.tell(subject === undefined ? name : `${name} ${subject}`);
  }

  count(counts: Partial<Counts>): void {
    for (const name of ["services", "versions", "operations", "models"] as const) this.#counts[name] += counts[name] ?? 0;
  }

  /** Ends the last stage. Stages are in the order in which they first began. */
  finish(): { counts: Counts; times: StageTime[] } {
    this.#end();
    return { counts: { ...this.#counts }, times: [...this.#times].map(([name, milliseconds]) => ({ name, milliseconds })) };
  }

  #end(): void {
    if (!this.#current) return;
    const { name, since } = this.#current;
    this.#times.set(name, (this.#times.get(name) ?? 0) + performance.now() - since);
    this.#current = undefined;
  }
}
