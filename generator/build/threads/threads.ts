import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { StorePlace } from "../store.js";
import type { VersionOrder } from "../../package.js";
import type { VersionResult } from "../versions.js";
import type { Progress } from "../../report/progress.js";
import type { Answer, Request } from "./messages.js";

/** The compiled worker, beside the chunks of dist/; also where tests run this module from its source. */
const worker = new URL(import.meta.url.endsWith(".ts") ? "../../../dist/threads/worker.js" : "./threads/worker.js", import.meta.url);

/** Threads that make api-versions in the order in which these are asked for, one each at a time, as many as there are cores. */
export class Threads {
  readonly #waiting: Assignment[] = [];
  readonly #threads: Thread[] = [];
  readonly #ending: Promise<unknown>[] = [];
  #used = 0;

  constructor(readonly count = availableParallelism()) {}

  /** How many have had something to do. */
  get used(): number {
    return this.#used;
  }

  /** Whether some have been started. */
  get areRunning(): boolean {
    return this.#threads.length > 0;
  }

  /**
   * Starts some before there is something to do for them: they read the program meanwhile. Others are started when they are needed.
   */
  start(number: number): void {
    while (this.#threads.length < Math.min(number, this.count)) this.#start();
  }

  /**
   * Has an api-version made. Does not settle where the threads are closed before it is done.
   * @param store where it can take up what earlier runs have made, and leaves what later ones may want.
   * @param progress hears what is being done.
   * @throws what stopped it, a fault of the program.
   */
  make(order: VersionOrder, store: StorePlace | undefined, progress: Pick<Progress, "tell">): Promise<VersionResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request: { order, ...(store && { store }) }, progress, resolve, reject });
      this.#handOut();
    });
  }

  /** Has the threads end, those that are in the middle of an api-version at once, the others when they have stored what they have made. */
  finish(): void {
    this.#waiting.length = 0;
    this.#ending.push(...this.#threads.splice(0).map(end));
  }

  /** Ends the threads, and waits for them. */
  async close(): Promise<void> {
    this.finish();
    await Promise.all(this.#ending.splice(0));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const idle = this.#threads.find(({ assignment }) => !assignment) ?? (this.#threads.length < this.count ? this.#start() : undefined);
      if (!idle) return;
      const next = this.#waiting.shift();
      if (!next) return;
      idle.assignment = next;
      if (!idle.isUsed) this.#used++;
      idle.isUsed = true;
      ask(idle, next.request);
    }
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(worker), isUsed: false };
    thread.worker.on("message", (answer: Answer) => {
      this.#hear(thread, answer);
    });
    thread.worker.on("error", (fault) => {
      this.#fail(thread, fault);
    });
    thread.worker.on("exit", (code) => {
      this.#fail(thread, new Error(`A thread ended early, with code ${String(code)}.`));
    });
    this.#threads.push(thread);
    return thread;
  }

  #hear(thread: Thread, answer: Answer): void {
    const { assignment } = thread;
    if (!assignment) return;
    if ("at" in answer) {
      assignment.progress.tell(answer.at);
      return;
    }
    delete thread.assignment;
    this.#handOut();
    if (!thread.assignment) ask(thread, "store");
    if ("fault" in answer) assignment.reject(answer.fault);
    else assignment.resolve(answer.result);
  }

  #fail(thread: Thread, fault: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at >= 0) this.#threads.splice(at, 1);
    thread.assignment?.reject(fault);
    this.#handOut();
  }
}

interface Assignment {
  request: Request;
  progress: Pick<Progress, "tell">;
  resolve: (result: VersionResult) => void;
  reject: (fault: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** What it has in hand. */
  assignment?: Assignment;
  isUsed: boolean;
}

function ask({ worker }: Thread, request: Request): void {
  worker.postMessage(request);
}

/** A thread that has answered may still be storing what it has made; one that has not is not waited for. */
async function end(thread: Thread): Promise<unknown> {
  const { worker, assignment, isUsed } = thread;
  worker.removeAllListeners();
  if (assignment || !isUsed) return worker.terminate();
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  ask(thread, "end");
  return ended;
}
