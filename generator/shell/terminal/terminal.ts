import type { ReadStream, WriteStream } from "node:tty";

/** The streams that the shell talks to. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, "isTTY" | "setRawMode">>;
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns" | "rows">>;
  readonly error: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns">>;
  /** `NO_COLOR`, `TERM`, `HOME` ... */
  readonly environment: Record<string, string | undefined>;
}

/** A person types, and sees what is written. */
export function isInteractive({ input, output }: Terminal): boolean {
  return input.isTTY === true && output.isTTY === true;
}

/** Colours go to terminals that have them, unless NO_COLOR (https://no-color.org) says otherwise. */
export function hasColor({ environment }: Terminal, stream: Terminal["output"]): boolean {
  const { NO_COLOR: noColor, TERM: term } = environment;
  return stream.isTTY === true && (noColor === undefined || noColor === "") && term !== "dumb";
}

const widthElsewhere = 120;

/** Columns of a line; files and pipes take as many as PowerShell gives them. */
export function widthOf(stream: Terminal["output"]): number {
  const { columns } = stream;
  return stream.isTTY === true && columns !== undefined && columns > 0 ? columns : widthElsewhere;
}
