import { styleText } from "node:util";
import { formatError } from "../format/error-text.js";
import { Printer } from "../format/printer.js";
import { printable } from "../format/text-width.js";
import type { ErrorRecord } from "../runtime/errors.js";
import type { ConfirmAnswer, Host, Progress, PromptField } from "../runtime/host.js";
import { Pager } from "./pager.js";
import { ProgressLine } from "./progress-line.js";
import { askConfirmation, askForFields, type Question } from "./questions.js";
import { hasColor, type Terminal, widthOf } from "./terminal.js";

const patience = 200;

/**
 * The shell's host on a terminal: objects and information go to standard output, all else to standard error. Without someone to
 * ask (`question`), nothing is asked.
 */
export class ConsoleHost implements Host {
  readonly prompt?: NonNullable<Host["prompt"]>;
  readonly confirm?: NonNullable<Host["confirm"]>;
  readonly readLine?: NonNullable<Host["readLine"]>;
  readonly #pager: Pager | undefined;
  readonly #terminal: Terminal;
  readonly #printer: Printer;
  readonly #progress: ProgressLine;
  #flushing: NodeJS.Timeout | undefined;

  constructor(terminal: Terminal, question?: Question) {
    this.#terminal = terminal;
    this.#progress = new ProgressLine(terminal.error);
    this.#printer = new Printer(
      (lines) => {
        if (lines.length === 0) return;
        this.#progress.clear();
        if (this.#pager) this.#pager.add(lines);
        else this.printLines(lines);
      },
      () => ({ width: this.width, color: hasColor(terminal, terminal.output) }),
    );
    this.#pager = question && terminal.output.rows !== undefined ? new Pager(terminal, question) : undefined;
    if (!question) return;
    const ask: Question = (text, options) => {
      this.#flush();
      return question(text, options);
    };
    this.prompt = (caption: string, message: string, fields: readonly PromptField[], signal: AbortSignal) =>
      askForFields(ask, caption, message, fields, signal);
    this.readLine = (text: string, secure: boolean, signal: AbortSignal) => ask(printable(text), { signal, secret: secure });
    this.confirm = (caption: string, message: string, signal: AbortSignal): Promise<ConfirmAnswer> =>
      askConfirmation(ask, caption, message, signal);
  }

  get width(): number {
    return widthOf(this.#terminal.output);
  }

  /** Shows an object of the pipeline; objects that keep a terminal waiting are shown with those that came before. */
  print(item: unknown): void {
    this.#printer.push(item);
    if (this.#terminal.output.isTTY !== true) return;
    this.#flushing ??= setTimeout(() => {
      this.#flush();
    }, patience).unref();
  }

  /** Writes lines as they are. */
  printLines(lines: readonly string[]): void {
    if (lines.length > 0) this.#terminal.output.write(`${lines.join("\n")}\n`);
  }

  /** Asks after each page of a terminal, where somebody is there to answer. */
  async page(signal: AbortSignal): Promise<void> {
    await this.#pager?.show(signal);
  }

  /** Hands on what is left of a pipeline's output. */
  endOutput(): void {
    this.#printer.end();
  }

  /** Clear-Host. */
  clear(): void {
    this.#flush();
    if (this.#terminal.output.isTTY === true) this.#terminal.output.write("\u001b[H\u001b[2J\u001b[3J");
  }

  /** Shows what is left of a pipeline. */
  end(): void {
    clearTimeout(this.#flushing);
    this.#flushing = undefined;
    this.#progress.end();
    this.#printer.end();
    this.#pager?.rest();
  }

  writeError(record: ErrorRecord): void {
    this.#tell("red", formatError(record));
  }

  writeWarning(message: string): void {
    this.#tell("yellow", `WARNING: ${shown(message)}`);
  }

  writeVerbose(message: string): void {
    this.#tell("yellow", `VERBOSE: ${shown(message)}`);
  }

  writeDebug(message: string): void {
    this.#tell("yellow", `DEBUG: ${shown(message)}`);
  }

  writeInformation(message: string, noNewline = false): void {
    this.#flush();
    this.#terminal.output.write(`${shown(message)}${noNewline ? "" : "\n"}`);
  }

  writeProgress(progress: Progress): void {
    this.#progress.update(progress);
  }

  #tell(color: "red" | "yellow", text: string): void {
    this.#flush();
    const { error } = this.#terminal;
    const coloured = hasColor(this.#terminal, error) ? styleText(color, text, { validateStream: false }) : text;
    error.write(`${coloured}\n`);
  }

  #flush(): void {
    clearTimeout(this.#flushing);
    this.#flushing = undefined;
    this.#printer.flush();
    this.#pager?.fit();
    this.#progress.clear();
  }
}

const shown = (message: string): string => printable(message, { keepNewlines: true, keepTabs: true });
