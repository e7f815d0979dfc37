import { withVisible } from "../invisible.js";
import type { Source } from "./source.js";
import type { Code } from "./codes.js";

export type Severity = "error" | "warning";

/** One thing that is wrong: what, where, and what to do about it. */
export interface Diagnostic {
  severity: Severity;
  /** Stable; see codes.ts. */
  code: Code;
  message: string;
  /** Absent only for what no file is to blame for (a full disk, say). */
  source?: Source;
  /** A slip of the document that has been made good: an error where the user asks for strictness. */
  slip?: true;
  /** Lines to show below it in place of the code around its source: a diff, or the code of a file that is not on disk. May be empty. */
  detail?: string;
}

/** Collects what a run has to say. Errors do not stop a stage: it goes on as far as it can, so that one run reports all. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];
  /** By what is said of which place: where it is among all. */
  readonly #known = new Map<string, number>();
  #errors = 0;

  error(code: Code, message: string, source?: Source, detail?: string): void {
    this.#add({ severity: "error", code, message, ...(source && { source }), ...(detail !== undefined && { detail }) });
  }

  warning(code: Code, message: string, source?: Source, detail?: string): void {
    this.#add({ severity: "warning", code, message, ...(source && { source }), ...(detail !== undefined && { detail }) });
  }

  /** A warning of what the document gets wrong and a reader can make good; `--strict` makes an error of it. */
  slip(code: Code, message: string, source?: Source): void {
    this.#add({ severity: "warning", code, message, slip: true, ...(source && { source }) });
  }

  /** Takes over what another collection has. */
  addAll(diagnostics: Iterable<Diagnostic>): void {
    for (const diagnostic of diagnostics) this.#add(diagnostic);
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** In the order of files and lines, each once. */
  get all(): readonly Diagnostic[] {
    return [...this.#all].sort(byPlace);
  }

  /** Makes errors of all slips. */
  condemnSlips(): void {
    for (const [index, diagnostic] of this.#all.entries()) {
      if (!diagnostic.slip || diagnostic.severity === "error") continue;
      this.#all[index] = { ...diagnostic, severity: "error" };
      this.#errors++;
    }
  }

  /** @throws {InputError} where there are errors. */
  throwIfErrors(): void {
    if (this.hasErrors) throw new InputError(this);
  }

  #add(diagnostic: Diagnostic): void {
    const { file = "", line = 0, column = 0 } = diagnostic.source ?? {};
    const identity = JSON.stringify([file, line, column, diagnostic.code, diagnostic.message]);
    const known = this.#known.get(identity);
    const isError = diagnostic.severity === "error";
    if (known === undefined) {
      this.#known.set(identity, this.#all.length);
      this.#all.push(diagnostic);
    } else if (isError && this.#all[known]?.severity !== "error") this.#all[known] = diagnostic;
    else return;
    if (isError) this.#errors++;
  }
}

/** The input is at fault, and the diagnostics say how. The command line prints them and exits with 1. */
export class InputError extends Error {
  override name = "InputError";
  constructor(readonly diagnostics: Diagnostics) {
    super("The input has errors.");
  }
}

/** `file:line:column: error CODE: message`, the form that editors and CI understand. */
export function formatDiagnostic({ severity, code, message, source }: Diagnostic): string {
  const place = source ? `${source.file}:${source.line}:${source.column}: ` : "";
  // Messages quote names from documents; whatever those hold, a diagnostic is one line and cannot steer the terminal.
  return withVisible(`${place}${severity} ${code}: ${message}`.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " "));
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.source?.file ?? "", b.source?.file ?? "") ||
    (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
    (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
