import type { Source } from "./source.js";
import type { Diagnostic } from "./diagnostics.js";

/** A diagnostic as editors and scripts get it. */
export interface JsonDiagnostic {
  severity: Diagnostic["severity"];
  code: Diagnostic["code"];
  message: string;
  /** Relative to the working directory where the file is below it; absent where no file is to blame. */
  file?: string;
  /** Both 1-based; columns count UTF-16 code units. */
  line?: number;
  column?: number;
  /** JSON pointer into the file; empty for its top, and for files that are no documents. */
  pointer?: string;
  /** Further lines: a diff, say. */
  detail?: string;
}

/** All diagnostics of a run as one JSON array. */
export function jsonOf(diagnostics: readonly Diagnostic[]): string {
  const values = diagnostics.map(({ severity, code, message, source, detail }): JsonDiagnostic => ({
    severity,
    code,
    message,
    ...(source && { file: source.file, line: source.line, column: source.column, pointer: source.pointer }),
    ...(detail !== undefined && detail !== "" && { detail }),
  }));
  return JSON.stringify(values, null, 2);
}

/** A workflow command of GitHub Actions, which marks the line in the pull request. */
export function annotation({ severity, code, message, source, detail = "" }: Diagnostic): string {
  return workflowCommand(severity, source, code, detail === "" ? message : `${message}\n${detail}`);
}

/** @param title may come from anywhere, as the message may */
export function workflowCommand(
  severity: "error" | "warning" | "notice",
  source: Source | undefined,
  title: string,
  message: string,
): string {
  const place = source ? `file=${property(source.file)},line=${String(source.line)},col=${String(source.column)},` : "";
  return `::${severity} ${place}title=${property(title)}::${data(message)}`;
}

/** Characters that would end a command's message, or begin another command. */
function data(text: string): string {
  return text.replace(
    /[%\u0000-\u001f\u007f-\u009f]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
