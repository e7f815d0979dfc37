import type { Extent } from "./ast.js";

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const maximumWidth = 100;

/** The line where an extent starts, and a line that marks it with `~`, both cut to a readable width. */
export function markedLine(text: string, extent: Extent): { line: string; marks: string } {
  const { column } = lineAndColumn(text, extent.start);
  const lineStart = extent.start - (column - 1);
  const rest = /[^\r\n]*/y;
  rest.lastIndex = lineStart;
  const whole = rest.exec(text)?.[0] ?? "";
  const cut = Math.max(0, Math.min(column - 1 - maximumWidth / 2, whole.length - maximumWidth));
  const line = printable(whole.slice(cut, cut + maximumWidth));
  const before = column - 1 - cut;
  const width = Math.max(1, Math.min(extent.end - extent.start, line.length - before));
  return { line, marks: " ".repeat(before) + "~".repeat(width) };
}

/** Tabs and control characters take one column each, and none reaches the terminal. */
function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(/\p{Cc}/gu, "\ufffd");
}
