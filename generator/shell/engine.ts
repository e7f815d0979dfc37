import type { Argument } from "./binder/command-line.js";
import { builtins } from "./builtins/index.js";
import type { Cmdlet } from "./cmdlet.js";
import { complete, type Completion } from "./completion/complete.js";
import type { Script } from "./language/ast.js";
import { ParseError } from "./language/errors.js";
import { parse } from "./language/parse.js";
import { type LazyCmdlet, Registry } from "./registry.js";
import { type ErrorRecord, ExitRequest, FlowSignal, ShellError, toErrorRecord } from "./runtime/errors.js";
import { handingOn, type Host, silentHost } from "./runtime/host.js";
import { JobTable } from "./runtime/jobs.js";
import { type Frame, remember, type Session } from "./runtime/session.js";
import { call } from "./runtime/script-blocks.js";
import { runStatements } from "./runtime/statements.js";
import { abortable } from "./runtime/streams.js";
import { Variables } from "./runtime/variables.js";

export interface EngineOptions {
  /** Cmdlets beside the built-in ones. */
  readonly cmdlets?: Iterable<Cmdlet | LazyCmdlet>;
  readonly host?: Host;
  /** `$env:`; none unless given. */
  readonly environment?: Record<string, string | undefined>;
  /** Absolute; the process's unless given. */
  readonly directory?: string;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** File that the text comes from, for error messages. */
  readonly file?: string;
  /** `$args`, or (`-Name`, value) what `param( )` of the script takes. */
  readonly args?: readonly unknown[];
  /** `$input`: what a `process` block gets one by one. */
  readonly input?: readonly unknown[];
}

async function* fromArray(items: readonly unknown[]): AsyncGenerator<unknown> {
  yield* await Promise.resolve(items);
}

/** `return`, and `break` and `continue` outside of a loop, end the script. */
async function* withoutJumps(output: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* output;
  } catch (error) {
    if (!(error instanceof FlowSignal)) throw error;
  }
}

/** `-Region west` from a command line: a word with a dash names a parameter, all else are values. */
function argumentsOf(words: readonly unknown[]): Argument[] {
  return words.map((word): Argument => {
    const name = typeof word === "string" ? /^-([\p{L}_][^:]*)(?::(.*))?$/su.exec(word) : null;
    if (!name?.[1]) return { kind: "value", value: word };
    if (name[2] === undefined) return { kind: "parameter", name: name[1] };
    const value = /^\$(true|false)$/i.exec(name[2])?.[1]?.toLowerCase();
    return { kind: "parameter", name: name[1], value: { value: value === undefined ? name[2] : value === "true" } };
  });
}

/** A shell without a terminal: takes text, yields objects. Variables, jobs and errors last from one run to the next. */
export class Engine {
  readonly session: Session;
  #exitCode = 0;
  #exited = false;

  constructor({ cmdlets = [], host = silentHost, environment = {}, directory = process.cwd() }: EngineOptions = {}) {
    const commands = new Registry();
    commands.addAll(builtins);
    commands.addAll(cmdlets);
    const state = { succeeded: true, reported: false, directory };
    const writeError = (record: ErrorRecord): void => {
      state.reported = true;
      host.writeError(record);
    };
    this.session = {
      variables: new Variables(),
      commands,
      jobs: new JobTable(),
      host: handingOn(host, { writeError }),
      environment,
      errors: [],
      state,
      typeNames: new WeakMap(),
    };
  }

  /** Of the last run: 0 where its last statement succeeded, else 1; what `exit` said; 130 where it was interrupted. */
  get exitCode(): number {
    return this.#exitCode;
  }

  /** True once `exit` ran. */
  get exited(): boolean {
    return this.#exited;
  }

  /** Whether the text is a beginning that another line may complete. */
  isIncomplete(text: string): boolean {
    try {
      parse(text);
      return false;
    } catch (error) {
      return error instanceof ParseError && error.incomplete;
    }
  }

  /**
   * Runs a script or a line and yields the objects it writes, as they come. Errors go to the host and to `$Error`; nothing is thrown for
   * what the text or a cmdlet does wrong. Ends early, without a word, when the signal is aborted.
   */
  async *run(text: string, { signal = new AbortController().signal, file, args = [], input }: RunOptions = {}): AsyncGenerator<unknown> {
    this.#exitCode = 0;
    const script = this.#parse(text, file);
    if (!script) return;
    const { variables } = this.session;
    const frame: Frame = {
      session: this.session,
      script,
      signal,
      variables,
      args,
      depth: 0,
      caught: false,
      isTop: true,
      ...(input && { input }),
    };
    const body = { ...script, kind: "scriptBlock", start: 0, end: text.length } as const;
    const given = input && fromArray(input);
    const isPlain = !body.parameters && !body.process && !body.begin;
    const output = isPlain
      ? runStatements(script.statements, frame)
      : call({ name: file ?? "", body }, argumentsOf(args), frame, { dotted: true, ...(given && { input: given }) });
    try {
      yield* abortable(withoutJumps(output), signal);
      this.#exitCode = this.session.state.succeeded && !this.session.state.reported ? 0 : 1;
    } catch (error) {
      this.#end(error, signal);
    }
  }

  /** What may stand at the cursor (an offset into the text), and which part of the text it replaces. Never throws. */
  complete(text: string, cursor: number = text.length): Promise<Completion> {
    return complete(this.session, text, cursor);
  }

  #parse(text: string, file: string | undefined): Script | undefined {
    try {
      return parse(text, file);
    } catch (error) {
      const record = toErrorRecord(error);
      const script = { text: error instanceof ParseError ? error.text : text, ...(file !== undefined && { file }) };
      this.#fail(record.place ? { ...record, place: { ...record.place, script } } : record);
      return undefined;
    }
  }

  #end(error: unknown, signal: AbortSignal): void {
    if (error instanceof ExitRequest) {
      this.#exitCode = error.code;
      this.#exited = true;
    } else if (signal.aborted) {
      this.session.state.succeeded = false;
      this.#exitCode = 130;
    } else this.#fail(error instanceof ShellError ? error.record : toErrorRecord(error));
  }

  #fail(record: ErrorRecord): void {
    remember(this.session, record);
    this.session.state.succeeded = false;
    this.#exitCode = 1;
    this.session.host.writeError(record);
  }
}
