import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { frameWriter } from "./code-frame.js";
import type { Diagnostic } from "./diagnostics.js";
import { count } from "./summary.js";

/** Writes to standard output, and returns when all of it is out. A reader that has seen enough (`| head`) is no error. */
export function printOut(text: string): Promise<void> {
  return print(process.stdout, text);
}

/** Writes lines to standard error. */
export function printError(text: string): Promise<void> {
  return print(process.stderr, `${text}\n`);
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

function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      if ("code" in error && error.code === "EPIPE") resolve();
      else reject(error);
    };
    stream.once("error", fail);
    stream.write(text, (error) => {
      // The stream emits the error after this; the listener has to be there until then.
      if (error) return;
      stream.off("error", fail);
      resolve();
    });
  });
}
