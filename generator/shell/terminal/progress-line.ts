import { truncate, printable } from "../format/text-width.js";
import type { Progress } from "../runtime/host.js";
import { type Terminal, widthOf } from "./terminal.js";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const interval = 100;
const eraseLine = "\r\u001b[2K";

/** One line at the bottom of a terminal that says what goes on; none where standard error is no terminal. */
export class ProgressLine {
  readonly #stream: Terminal["error"];
  readonly #activities = new Map<number, Progress>();
  #timer: NodeJS.Timeout | undefined;
  #frame = 0;
  #shown = false;

  constructor(stream: Terminal["error"]) {
    this.#stream = stream;
  }

  update(progress: Progress): void {
    if (this.#stream.isTTY !== true) return;
    if (progress.completed) this.#activities.delete(progress.id);
    else this.#activities.set(progress.id, progress);
    if (this.#activities.size === 0) this.end();
    else this.#draw();
  }

  /** Makes room for something else; the line comes back by itself. */
  clear(): void {
    if (this.#shown) this.#stream.write(eraseLine);
    this.#shown = false;
  }

  /** Forgets what went on. */
  end(): void {
    this.#activities.clear();
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.clear();
  }

  #draw(): void {
    this.#timer ??= setInterval(() => {
      this.#frame++;
      this.#draw();
    }, interval).unref();
    const text = [...this.#activities.values()].map(textOf).join("   ");
    const spinner = frames[this.#frame % frames.length] ?? "";
    this.#stream.write(`${eraseLine}${truncate(`${spinner} ${text}`, widthOf(this.#stream) - 1)}`);
    this.#shown = true;
  }
}

/** `New-AzPool  45 %  running`. */
function textOf({ activity, status, percent }: Progress): string {
  return [activity, ...(percent === undefined ? [] : [`${Math.round(percent)} %`]), status].map((part) => printable(part)).join("  ");
}
