import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { frameWriter } from "./code-frame.js";
import type { Diagnostic } from "./diagnostics.js";
import { count } from "./summary.js";

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
  return printOut(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes diagnostics, with the code around their places, and their numbers to standard error. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const write = frameWriter(textOf);
  const numbers = (["error", "warning"] as const)
    .map((severity) => ({ severity, number: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity));
  await printError([...diagnostics.map((diagnostic) => coloured(diagnostic, write(diagnostic))), `${numbers.join(", ")}.`].join("\n"));
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

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
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
