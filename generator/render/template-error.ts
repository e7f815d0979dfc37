import type { Source } from "../model/index.js";
import { displayPath } from "../report/display-path.js";

/** A template has an error, or asks its view for something that it does not have. */
export class TemplateError extends Error {
  override name = "TemplateError";
  constructor(
    message: string,
    readonly source: Source,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/** What Handlebars throws, as an error of the template at `path`. */
export function templateError(path: string, error: unknown): TemplateError {
  const message = messageOf(error);
  return new TemplateError(message, sourceAt(path, lineOf(error, message)), error);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function sourceAt(path: string, line: number, column = 1): Source {
  return { file: displayPath(path), pointer: "", line, column };
}

/** Handlebars tells the line in a property of its own errors, or in the text of a parser's. */
function lineOf(error: unknown, message: string): number {
  const told = (error as { lineNumber?: unknown } | undefined)?.lineNumber;
  return typeof told === "number" ? told : Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
}
