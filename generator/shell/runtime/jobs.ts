import type { BoundParameters, Cmdlet } from "../cmdlet.js";
import { createRecord, displaySet, type Properties } from "../values/objects.js";
import { commandContext } from "./context.js";
import { type ErrorRecord, toErrorRecord } from "./errors.js";
import type { Host, Progress } from "./host.js";
import type { Frame } from "./session.js";
import { abortable } from "./streams.js";

export type JobState = "Running" | "Completed" | "Failed" | "Stopped";

/** Work that goes on while the shell is used (about_Jobs). Errors, warnings and output wait until Receive-Job takes them. */
export class Job {
  readonly #controller = new AbortController();
  readonly #output: unknown[] = [];
  readonly #errors: ErrorRecord[] = [];
  readonly #warnings: string[] = [];
  readonly #finished: Promise<void>;
  #state: JobState = "Running";
  #progress: Progress | undefined;
  readonly #begun = new Date();
  #ended: Date | null = null;

  readonly #identity: { readonly id: number; readonly name: string; readonly command: string };

  constructor(
    identity: { readonly id: number; readonly name: string; readonly command: string },
    work: (signal: AbortSignal, host: Host) => AsyncIterable<unknown>,
    host: Host,
  ) {
    this.#identity = identity;
    this.#finished = this.#run(work(this.#controller.signal, this.#host(host)));
  }

  get [displaySet](): readonly string[] {
    return ["Id", "Name", "State", "HasMoreData", "StatusMessage", "Command"];
  }
  get Id(): number {
    return this.#identity.id;
  }
  get Name(): string {
    return this.#identity.name;
  }
  get State(): JobState {
    return this.#state;
  }
  get HasMoreData(): boolean {
    return this.#output.length > 0 || this.#errors.length > 0;
  }
  get Command(): string {
    return this.#identity.command;
  }
  get PSBeginTime(): Date {
    return this.#begun;
  }
  get PSEndTime(): Date | null {
    return this.#ended;
  }
  /** What the work last said of itself: `45 % Creating`. */
  get StatusMessage(): string {
    if (!this.#progress || this.#state !== "Running") return "";
    const { percent, status } = this.#progress;
    return percent === undefined ? status : `${Math.round(percent)} % ${status}`;
  }

  /** The last progress, for a terminal that shows it. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Settles when the job has ended, however it did. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  stop(): void {
    this.#controller.abort();
  }

  /** What the job has written; `keep` leaves it there for the next time. */
  receive(keep: boolean): { output: unknown[]; errors: ErrorRecord[]; warnings: string[] } {
    const take = <T>(items: T[]): T[] => (keep ? [...items] : items.splice(0));
    return { output: take(this.#output), errors: take(this.#errors), warnings: take(this.#warnings) };
  }

  toString(): string {
    return this.#identity.name;
  }

  async #run(output: AsyncIterable<unknown>): Promise<void> {
    try {
      for await (const item of abortable(output, this.#controller.signal)) this.#output.push(item);
      this.#state = "Completed";
    } catch (error) {
      const stopped = this.#controller.signal.aborted;
      if (!stopped) this.#errors.push(toErrorRecord(error));
      this.#state = stopped ? "Stopped" : "Failed";
    }
    if (this.#state === "Completed" && this.#errors.length > 0) this.#state = "Failed";
    this.#ended = new Date();
  }

  /** A job asks nobody, and shows nothing by itself. */
  #host(host: Host): Host {
    return {
      writeError: (record) => this.#errors.push(record),
      writeWarning: (message) => this.#warnings.push(message),
      writeVerbose: () => undefined,
      writeDebug: () => undefined,
      writeInformation: (message) => this.#output.push(message),
      writeProgress: (progress) => (this.#progress = progress),
      width: host.width,
    };
  }
}

/** The jobs of a session, in the order of their ids. */
export class JobTable {
  readonly #jobs = new Map<number, Job>();
  #nextId = 1;

  start(name: string, command: string, work: (signal: AbortSignal, host: Host) => AsyncIterable<unknown>, host: Host): Job {
    const id = this.#nextId++;
    const job = new Job({ id, name: name === "" ? `Job${id}` : name, command }, work, host);
    this.#jobs.set(id, job);
    return job;
  }

  get all(): Job[] {
    return [...this.#jobs.values()];
  }

  get(id: number): Job | undefined {
    return this.#jobs.get(id);
  }

  remove(job: Job): void {
    this.#jobs.delete(job.Id);
  }

  /** When the shell ends. */
  stopAll(): void {
    for (const job of this.#jobs.values()) job.stop();
  }
}

/** Runs a cmdlet for one set of parameters as a job, without its -AsJob. */
export function startAsJob(
  cmdlet: Cmdlet,
  { parameterSet, parameters }: BoundParameters,
  common: Properties,
  frame: Frame,
  place: NonNullable<ErrorRecord["place"]>,
  text: string,
): Job {
  const { session } = frame;
  const bound = createRecord(Object.entries(parameters).filter(([name]) => name !== "AsJob"));
  return session.jobs.start(
    "",
    text,
    (signal, host) => {
      const context = commandContext(
        cmdlet,
        common,
        { ...frame, signal, session: { ...session, host, errors: [], state: { ...session.state } } },
        place,
      );
      return cmdlet.run({ bound, records: oneRecord({ parameterSet, parameters: bound }), context });
    },
    session.host,
  );
}

async function* oneRecord(record: BoundParameters): AsyncGenerator<BoundParameters> {
  yield await Promise.resolve(record);
}
