import { styleText } from "node:util";
import { withVisible } from "../invisible.js";
import { readOrdinary } from "../ordinary-file.js";
import { frameWriter } from "./code-frame.js";
import { codes } from "./codes.js";
import { condensed } from "./condensed.js";
import { formatDiagnostic, type Diagnostic } from "./diagnostics.js";
import { annotation, jsonOf } from "./machine-formats.js";
import { count } from "./summary.js";

/** Who reads the diagnostics: people, editors, or GitHub's annotations. */
export const formats = ["text", "json", "github"] as const;

export interface DiagnosticsOptions {
  /** `text` where absent. */
  format?: (typeof formats)[number];
  /** Whether to show each warning, with the code around it. Otherwise they take a line each, and many about samples a line in all. */
  warnings?: boolean;
}

/** Standard output cannot be written: it goes to a file on a full disk, say. */
export class StandardOutputError extends Error {
  override name = "StandardOutputError";
}

/**
 * Writes to standard output, and returns when all of it is out. A reader that has seen enough (`| head`) is no error.
 * @throws {StandardOutputError}
 */
export async function printOut(text: string): Promise<void> {
  const error = await print(process.stdout, text);
  if (error) throw new StandardOutputError(`Standard output cannot be written: ${error.message}.`);
}

/** Writes lines to standard error; where that cannot be written, nobody can be told. */
export async function printError(text: string): Promise<void> {
  await print(process.stderr, `${text}\n`);
}

/** `value` as JSON on standard output. */
export function printJson(value: unknown): Promise<void> {
  return printOut(`${withVisible(JSON.stringify(value, null, 2))}\n`);
}

/** Writes diagnostics to standard error; for people with their numbers, and the errors, with the code around their places, last. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], { format, warnings }: DiagnosticsOptions = {}): Promise<void> {
  if (format === "json") return printError(jsonOf(diagnostics));
  if (diagnostics.length === 0) return;
  if (format === "github") return printError(diagnostics.map(annotation).join("\n"));
  await printError(textFor(diagnostics, warnings ?? false));
}

function textFor(diagnostics: readonly Diagnostic[], allWarnings: boolean): string {
  const write = frameWriter(textOf);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const all = diagnostics.filter(({ severity }) => severity === "warning");
  const { shown, groups } = allWarnings ? { shown: all, groups: [] } : condensed(all);
  const numbers = [errors.length > 0 && count(errors.length, "error"), all.length > 0 && count(all.length, "warning")].filter(Boolean);
  return [
    ...shown.map((warning) => coloured(warning, allWarnings ? write(warning) : formatDiagnostic(warning))),
    ...errors.map((error) => coloured(error, write(error))),
    ...(groups.length > 0 ? ["In documented samples:"] : []),
    ...groups.map(({ code, number }) => `  ${count(number, "warning")} ${code}: ${codes[code].says}`),
    `${numbers.join(", ")}.${groups.length > 0 ? " See each one with --warnings; what a code means, with specwright explain CODE." : ""}`,
  ].join("\n");
}

/** Whether a person watches standard error. */
export function isInteractive(): boolean {
  return process.stderr.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
}

function coloured({ severity, code }: Diagnostic, text: string): string {
  if (!process.stderr.isTTY || process.env["NO_COLOR"]) return text;
  const label = `${severity} ${code}`;
  return text.replace(label, () => styleText(severity === "error" ? "red" : "yellow", label));
}

/** Bytes of a file whose lines are shown: no document is larger. */
const largestShown = 128 * 1024 * 1024;

function textOf(file: string): string | undefined {
  try {
    return readOrdinary(file, largestShown).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Resolves with why the text could not be written; a reader that has gone away is no reason. */
function print(stream: NodeJS.WriteStream, text: string): Promise<Error | undefined> {
  // What the callback below is told comes as an event too, and would end the process there.
  if (stream.listenerCount("error") === 0) stream.on("error", () => undefined);
  return new Promise((resolve) => {
    stream.write(text, (error) => {
      const isGone = error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
      resolve(isGone ? undefined : (error ?? undefined));
    });
  });
}
