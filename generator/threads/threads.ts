import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { TaskAnswer, TaskMessage, TaskName, Tasks } from "./tasks.js";

/** The compiled worker, beside the chunks of dist/; also where tests run this module from its source. */
const worker = new URL(import.meta.url.endsWith(".ts") ? "../../dist/threads/worker.js" : "./threads/worker.js", import.meta.url);

/** What a thread takes on at a time: one long task; or a short one, and the next for the moment when it is done with that. */
const load: Record<TaskName, number> = { version: 2, format: 1 };
const capacity = 2;

/** Threads that do tasks in the order in which they come, as many at a time as there are cores. One is started when it has something to do. */
export class Threads {
  readonly #waiting: Assignment[] = [];
  readonly #threads: Thread[] = [];
  #next = 0;

  constructor(readonly count = availableParallelism()) {}

  /** How many there are by now: where there are some, the next task costs no more than the doing of it. */
  get started(): number {
    return this.#threads.length;
  }

  /** Hands a task over. Does not settle where the threads are closed before it is done. @throws what stopped the task, a fault of the program. */
  run<N extends TaskName>(name: N, input: Tasks[N]["input"], tell: (line: string) => void = () => undefined): Promise<Tasks[N]["output"]> {
    return new Promise((resolve, reject) => {
      const message = { id: this.#next++, name, input } as TaskMessage;
      this.#waiting.push({ message, tell, resolve: resolve as Assignment["resolve"], reject });
      this.#handOut();
    });
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.removeAllListeners().terminate()));
  }

  #handOut(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const thread = this.#threadFor(next.message.name);
      if (!thread) return;
      this.#waiting.shift();
      thread.tasks.set(next.message.id, next);
      thread.worker.postMessage(next.message);
    }
  }

  /** The thread that has least to do; a new one rather than one that is busy. */
  #threadFor(name: TaskName): Thread | undefined {
    const [idlest] = [...this.#threads].sort((a, b) => loadOf(a) - loadOf(b));
    if (this.#threads.length < this.count && (!idlest || loadOf(idlest) > 0)) return this.#start();
    return idlest && loadOf(idlest) + load[name] <= capacity ? idlest : undefined;
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(worker), tasks: new Map() };
    thread.worker.on("message", (answer: TaskAnswer) => {
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

  #hear(thread: Thread, answer: TaskAnswer): void {
    const task = thread.tasks.get(answer.id);
    if (!task) return;
    if ("at" in answer) {
      task.tell(answer.at);
      return;
    }
    thread.tasks.delete(answer.id);
    this.#handOut();
    if ("fault" in answer) task.reject(answer.fault);
    else task.resolve(answer.output);
  }

  #fail(thread: Thread, fault: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at >= 0) this.#threads.splice(at, 1);
    for (const task of thread.tasks.values()) task.reject(fault);
    this.#handOut();
  }
}

interface Assignment {
  message: TaskMessage;
  tell: (line: string) => void;
  resolve: (output: Tasks[TaskName]["output"]) => void;
  reject: (fault: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** What it has in hand. */
  tasks: Map<number, Assignment>;
}

function loadOf({ tasks }: Thread): number {
  return [...tasks.values()].reduce((sum, { message }) => sum + load[message.name], 0);
}
