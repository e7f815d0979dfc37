import type { Question } from "./questions.js";
import type { Terminal } from "./terminal.js";

const prompt = "-- more: Enter for a page, a for all, q to stop -- ";

/** Holds back output that is longer than the terminal, and shows it page by page. */
export class Pager {
  readonly #terminal: Terminal;
  readonly #ask: Question;
  #waiting: string[] = [];
  /** Lines written since the last question. */
  #written = 0;
  #isAll = false;

  constructor(terminal: Terminal, ask: Question) {
    this.#terminal = terminal;
    this.#ask = ask;
  }

  add(lines: readonly string[]): void {
    this.#waiting.push(...lines);
  }

  /** Writes what fits on the page. */
  fit(): void {
    const room = this.#isAll ? this.#waiting.length : Math.max(0, this.#pageSize - this.#written);
    this.#write(this.#waiting.splice(0, room));
  }

  /** Writes all that waits, asking before each further page. @throws the signal's reason where that is aborted. */
  async show(signal: AbortSignal): Promise<void> {
    this.fit();
    while (this.#waiting.length > 0) {
      const answer = (await this.#ask(prompt, { signal })).trim().toLowerCase();
      this.#written = 0;
      if (answer === "a") this.#isAll = true;
      if (answer === "q") {
        this.#waiting = [];
        process.emit("SIGINT", "SIGINT");
        signal.throwIfAborted();
      }
      this.fit();
    }
  }

  /** At the end of a statement: nothing stays behind, and the next one begins with a page. */
  rest(): void {
    this.#write(this.#waiting.splice(0));
    this.#written = 0;
    this.#isAll = false;
  }

  get #pageSize(): number {
    return Math.max(2, (this.#terminal.output.rows ?? 24) - 2);
  }

  #write(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.#written += lines.length;
    this.#terminal.output.write(`${lines.join("\n")}\n`);
  }
}
