import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Source } from "../report/source.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { displayPath } from "../report/display-path.js";
import type { ProjectOutput } from "./project.js";

/** What an output of the project does; what it throws is its own error, with the line that it was thrown at (SW621). */
export function attempt<T>(project: ProjectOutput | undefined, diagnostics: Diagnostics, work: () => T): T | undefined {
  if (!project) return work();
  try {
    return work();
  } catch (error) {
    reportOutput(project, error, diagnostics);
    return undefined;
  }
}

export function reportOutput(project: ProjectOutput, error: unknown, diagnostics: Diagnostics): void {
  const message = error instanceof Error ? error.message : String(error);
  diagnostics.error("SW621", `The output "${project.name}" fails: ${message.split("\n")[0] ?? ""}`, placeOf(project, error));
}

/** Where in its own sources the output was when the error was thrown; its beginning where nobody can tell. */
function placeOf({ file, module }: ProjectOutput, error: unknown): Source {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const url = pathToFileURL(module).href;
  const [, line, column] = /^:(\d+):(\d+)/.exec(stack.slice(stack.indexOf(url) + url.length)) ?? [];
  const found = line === undefined || !stack.includes(url) ? undefined : original(module, Number(line), Number(column));
  return { pointer: "", ...(found ?? { file: displayPath(file), line: 1, column: 1 }) };
}

function original(module: string, line: number, column: number): Pick<Source, "file" | "line" | "column"> | undefined {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${module}.map`, "utf8")) as SourceMapPayload);
    const entry = map.findEntry(line - 1, column - 1);
    if (!("originalSource" in entry)) return undefined;
    const file = displayPath(resolve(dirname(module), entry.originalSource));
    return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  } catch {
    return undefined;
  }
}
