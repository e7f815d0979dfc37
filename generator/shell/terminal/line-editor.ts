import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import type { Completion } from "../completion/complete.js";
import type { Question } from "./questions.js";
import type { Terminal } from "./terminal.js";

/** What came of asking for a line: its text, Ctrl-C, or Ctrl-D. */
export type Input = { readonly kind: "line"; readonly text: string } | { readonly kind: "interrupt" } | { readonly kind: "end" };

export interface LineEditorOptions {
  /** Earlier lines, the newest first. */
  readonly history: readonly string[];
  /** What may stand at the end of `text`. */
  complete(text: string): Promise<Completion>;
}

const historySize = 1000;

/**
 * Lines from a terminal, with editing, history and completion (node:readline). While nobody reads, the terminal is in its usual mode: what is
 * typed waits there, and Ctrl-C is a signal.
 */
export class LineEditor {
  readonly #terminal: Terminal;
  readonly #screen: Screen;
  readonly #interface: Interface;
  /** Lines that came in one piece (pasted text) and were not asked for yet. */
  readonly #ready: Input[] = [];
  #waiting: ((input: Input) => void) | undefined;
  #asking = false;
  /** Lines of an unfinished statement, each with its newline. */
  #before = "";

  constructor(terminal: Terminal, { history, complete }: LineEditorOptions) {
    this.#terminal = terminal;
    this.#screen = new Screen(terminal.output);
    this.#interface = createInterface({
      input: terminal.input,
      output: this.#screen,
      terminal: true,
      history: history.slice(0, historySize),
      historySize,
      removeHistoryDuplicates: true,
      completer: (line: string, done: (error: null, found: [string[], string]) => void) => {
        this.#complete(line, complete).then(
          (found) => {
            done(null, found);
          },
          () => {
            done(null, [[], line]);
          },
        );
      },
    });
    this.#interface.on("line", (text) => {
      this.#settle({ kind: "line", text });
    });
    this.#interface.on("close", () => {
      this.#settle({ kind: "end" });
    });
    this.#interface.on("SIGINT", () => {
      this.#interrupt();
    });
    // Answers to questions are no commands, and may be secret.
    this.#interface.on("history", (lines: string[]) => {
      if (this.#asking) lines.shift();
    });
    this.#suspend();
  }

  /** The next line of a statement whose earlier lines are `before`. */
  async read(prompt: string, before = ""): Promise<Input> {
    this.#before = before;
    return this.#next(prompt);
  }

  readonly ask: Question = async (text, { signal, secret = false }) => {
    signal.throwIfAborted();
    const [, lead = "", question = ""] = /^([^]*\n)?(.*)$/.exec(text) ?? [];
    this.#screen.write(lead);
    this.#asking = true;
    try {
      const input = await this.#next(question, secret);
      if (input.kind === "line") return input.text;
      // What Ctrl-C means is for whoever listens to it while commands run; nothing here is to go on.
      if (input.kind === "interrupt") process.emit("SIGINT", "SIGINT");
      return await new Promise<string>((_, reject) => {
        const stop = (): void => {
          reject(signal.reason instanceof Error ? signal.reason : new Error("Interrupted."));
        };
        if (signal.aborted || input.kind === "end") stop();
        else signal.addEventListener("abort", stop, { once: true });
      });
    } finally {
      this.#asking = false;
    }
  };

  close(): void {
    this.#interface.close();
    this.#terminal.input.pause();
  }

  async #next(prompt: string, secret = false): Promise<Input> {
    const ready = this.#ready.shift();
    if (ready) return ready;
    this.#terminal.input.setRawMode?.(true);
    this.#interface.setPrompt(prompt);
    this.#interface.prompt();
    this.#screen.muted = secret;
    try {
      return await new Promise<Input>((resolve) => {
        this.#waiting = resolve;
      });
    } finally {
      if (secret) {
        this.#screen.muted = false;
        this.#screen.write("\r\n");
      }
    }
  }

  #settle(input: Input): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (input.kind !== "end") this.#suspend();
    if (waiting) waiting(input);
    else this.#ready.push(input);
  }

  #suspend(): void {
    this.#interface.pause();
    this.#terminal.input.setRawMode?.(false);
  }

  #interrupt(): void {
    this.#interface.write(null, { ctrl: true, name: "e" });
    this.#screen.write("^C\r\n");
    this.#interface.setPrompt("");
    this.#interface.write(null, { ctrl: true, name: "u" });
    this.#settle({ kind: "interrupt" });
  }

  async #complete(line: string, complete: LineEditorOptions["complete"]): Promise<[string[], string]> {
    if (this.#asking) return [[], line];
    const { start, candidates } = await complete(this.#before + line);
    const from = start - this.#before.length;
    return from < 0 ? [[], line] : [candidates.map(({ text }) => text), line.slice(from)];
  }
}

/** The terminal's output, silent while a secret is typed. */
class Screen extends Writable {
  muted = false;
  readonly isTTY = true;
  readonly #output: Terminal["output"];

  constructor(output: Terminal["output"]) {
    super({ decodeStrings: false });
    this.#output = output;
    output.on("resize", () => this.emit("resize"));
  }

  get columns(): number {
    return this.#output.columns ?? 80;
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    if (!this.muted) this.#output.write(chunk);
    done();
  }
}
