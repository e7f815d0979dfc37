import type { Diagnostics } from "../../report/diagnostics.js";
import type { Code } from "../../report/codes.js";
import type { Source } from "../../report/source.js";

/** Samples of one document tend to share their mistakes: each is told once, where it first stands, with how often it is made. */
export class Notes {
  readonly #notes = new Map<string, { code: Code; message: string; source: Source; times: number }>();

  /** `message` without a full stop, and without what differs from sample to sample. */
  add(code: Code, message: string, source: Source): void {
    const known = this.#notes.get(message);
    if (known) known.times++;
    else this.#notes.set(message, { code, message, source, times: 1 });
  }

  report(diagnostics: Diagnostics): void {
    for (const { code, message, source, times } of this.#notes.values()) {
      const often = times > 1 ? ` (first of ${String(times)} places)` : "";
      diagnostics.warning(code, `${message}${often}.`, source);
    }
  }
}
