import type { Source } from "../model/source.js";
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
}

/** Collects what a run has to say. Errors do not stop a stage: it goes on as far as it can, so that one run reports all. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  error(code: Code, message: string, source?: Source): void {
    this.#add({ severity: "error", code, message, ...(source && { source }) });
  }

  warning(code: Code, message: string, source?: Source): void {
    this.#add({ severity: "warning", code, message, ...(source && { source }) });
  }

  get hasErrors(): boolean {
    return this.#all.some((diagnostic) => diagnostic.severity === "error");
  }

  /** In the order of files and lines, each once. */
  get all(): readonly Diagnostic[] {
    return [...this.#all].sort(byPlace);
  }

  /** @throws {InputError} where there are errors. */
  throwIfErrors(): void {
    if (this.hasErrors) throw new InputError(this);
  }

  #add(diagnostic: Diagnostic): void {
    if (!this.#all.some((other) => byPlace(other, diagnostic) === 0 && other.message === diagnostic.message)) this.#all.push(diagnostic);
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
  return `${place}${severity} ${code}: ${message}`;
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
