import { alignmentOf, cellText, tableCellText } from "./cell.js";
import { isService } from "./service-objects.js";
import type { Column } from "./columns.js";
import { heading, type Style } from "./style.js";
import { fit, printable, widthOf, wrap } from "./text-width.js";

export interface TableOptions {
  readonly hideHeaders?: boolean;
  /** Breaks long cells into lines instead of cutting them. */
  readonly wrap?: boolean;
}

/** A table whose column widths are settled by its first rows; later rows keep to them. */
export interface Table {
  readonly header: readonly string[];
  rows(items: readonly unknown[]): string[];
}

const gap = 1;
const minimumWidth = 5;

/** Lays out a table as PowerShell does: headings, dashes below them, numbers to the right, what is too wide cut with an ellipsis. */
export function layOutTable(columns: readonly Column[], sample: readonly unknown[], style: Style, options: TableOptions = {}): Table {
  const fitted = isService(sample[0]) ? shrink : trim;
  const laidOut = fitted(measure(columns, sample), style.width);
  const line = (cells: readonly string[]): string => cells.join(" ".repeat(gap)).trimEnd();
  const headings = laidOut.map(({ title, width, align }) => fit(title, width, align));
  const dashes = laidOut.map(({ title, width, align }) => fit("-".repeat(Math.min(widthOf(title), width)), width, align));
  return {
    header: options.hideHeaders ? [] : [heading(line(headings), style), heading(line(dashes), style)],
    rows: (items) => items.flatMap((item) => rowLines(laidOut, item, options).map(line)),
  };
}

interface LaidOut {
  readonly column: Column;
  readonly title: string;
  readonly width: number;
  readonly align: "left" | "right";
}

function measure(columns: readonly Column[], sample: readonly unknown[]): LaidOut[] {
  return columns.map((column) => {
    const values = sample.map((item) => column.value(item));
    const title = printable(column.header);
    const width = Math.max(
      column.width ?? 1,
      widthOf(title),
      ...values.map((value) => widthOf(shownIn(column, value).replace(/\n/g, " "))),
    );
    return { column, title, width, align: column.align ?? alignmentOf(values) };
  });
}

const shownIn = (column: Column, value: unknown): string => (column.plain ? cellText(value) : tableCellText(value));

/** As PowerShell has it: the last column gives what is too much, and goes where it has not that much. */
function trim(columns: readonly LaidOut[], available: number): LaidOut[] {
  const kept = [...columns];
  for (;;) {
    const last = kept.at(-1);
    const total = kept.reduce((sum, { width }) => sum + width, 0) + gap * (kept.length - 1);
    if (!last || total <= available) return kept;
    const rest = last.width - (total - available);
    kept.pop();
    if (rest >= 1) return [...kept, { ...last, width: rest }];
  }
}

/** Takes width from the widest columns; columns for which no room is left go, the last ones first. */
function shrink(columns: readonly LaidOut[], available: number): LaidOut[] {
  const room = columns.slice(0, Math.max(1, Math.floor((available + gap) / (minimumWidth + gap))));
  const limit = available - gap * (room.length - 1);
  const widths = room.map(({ width }) => width);
  const sorted = [...widths].sort((a, b) => a - b);
  // The common cap at which all columns fit: narrow columns keep what they have, the rest share what remains.
  let left = limit;
  let cap = Infinity;
  for (const [index, width] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (width > share) {
      cap = Math.max(1, share);
      break;
    }
    left -= width;
  }
  return room.map((column) => ({ ...column, width: Math.min(column.width, cap) }));
}

/** The first line, with a sign that there are more. */
function singleLine(column: Column, value: unknown): string {
  const [first = "", ...more] = shownIn(column, value).split("\n");
  return more.length > 0 ? `${first}…` : first;
}

function rowLines(columns: readonly LaidOut[], item: unknown, options: TableOptions): string[][] {
  if (!options.wrap) return [columns.map(({ column, width, align }) => fit(singleLine(column, column.value(item)), width, align))];
  const cells = columns.map(({ column, width }) => wrap(shownIn(column, column.value(item)), width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => columns.map(({ width, align }, index) => fit(cells[index]?.[row] ?? "", width, align)));
}
