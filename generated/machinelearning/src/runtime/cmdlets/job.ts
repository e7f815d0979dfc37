import type { CmdletError } from "./errors.js";
import type { CmdletProgress } from "./host.js";

/** A long-running operation that goes on by itself (-AsJob). */
export interface CmdletJob<Result> {
  readonly id: number;
  /** Cmdlet that started it. */
  readonly command: string;
  readonly state: "Running" | "Completed" | "Failed" | "Stopped";
  /** What the operation last told. */
  readonly progress: CmdletProgress | undefined;
  /** Why it failed. */
  readonly error: CmdletError | undefined;
  /** Waits for the end. Rejects with a {@link CmdletError} where it failed or was stopped. */
  result(): Promise<Result>;
  /** Stops watching the operation; the service goes on with it. */
  stop(): void;
}

/** A long-running operation that has begun and is not waited for (-NoWait). */
export interface StartedOperation<Result> {
  readonly status: string;
  /** Looks after it once. */
  poll(): Promise<string>;
  /** Waits for the end. */
  result(): Promise<Result>;
  /** Text that goes into `restoreFrom` of the client's operation, to take it up elsewhere. */
  serialize(): Promise<string>;
}

/** A poller of the client, as far as cmdlets use it; packages without long-running operations do not have the type itself. */
export interface RunningOperation {
  readonly operationState: { readonly status: string } | undefined;
  submitted(): Promise<void>;
  poll(): Promise<{ readonly status: string }>;
  pollUntilDone(options?: { abortSignal?: AbortSignal }): Promise<unknown>;
  onProgress(callback: (state: { readonly status: string }) => void): unknown;
  serialize(): Promise<string>;
}

let jobs = 0;

/** @param work runs to the end, telling its progress; @param describe makes a cmdlet's error of what it ran into. */
export function startJob<Result>(
  command: string,
  work: (signal: AbortSignal, progress: (progress: CmdletProgress) => void) => Promise<Result>,
  describe: (error: unknown) => CmdletError,
): CmdletJob<Result> {
  const controller = new AbortController();
  let progress: CmdletProgress | undefined;
  let state: CmdletJob<Result>["state"] = "Running";
  let failure: CmdletError | undefined;
  const ended = work(controller.signal, (told) => (progress = told)).then(
    (value) => {
      state = "Completed";
      return value;
    },
    (error: unknown) => {
      state = controller.signal.aborted ? "Stopped" : "Failed";
      failure = describe(error);
      throw failure;
    },
  );
  // Nobody has to ask a job for its result.
  ended.catch(() => undefined);
  const id = ++jobs;
  return {
    id,
    command,
    get state() {
      return state;
    },
    get progress() {
      return progress;
    },
    get error() {
      return failure;
    },
    result: () => ended,
    stop: () => {
      controller.abort();
    },
  };
}

/** @param ended what the result becomes of the poller's own. */
export function startedOperation<Result>(
  poller: RunningOperation,
  ended: (value: unknown) => Result,
): StartedOperation<Result> {
  return {
    get status() {
      return poller.operationState?.status ?? "notStarted";
    },
    poll: async () => (await poller.poll()).status,
    result: async () => ended(await poller.pollUntilDone()),
    serialize: () => poller.serialize(),
  };
}
