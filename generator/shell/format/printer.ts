import { isHashtable, isProperties, propertyNames } from "../values/objects.js";
import { SecureString } from "../values/secure-string.js";
import { cellText } from "./cell.js";
import { column, defaultColumns } from "./columns.js";
import { Formatted, listBlock } from "./formatted.js";
import type { Style } from "./style.js";
import { layOutTable, type Table } from "./table.js";

/** Objects that are looked at before a table's columns are settled. */
const sampleSize = 100;

/**
 * Shows the objects of a pipeline: text as it is, objects as tables or lists (Out-Default). Objects are gathered for the columns' sake:
 * call {@link flush} before anything else is written, and whenever what is there should be seen.
 */
export class Printer {
  readonly #write: (lines: readonly string[]) => void;
  readonly #style: () => Style;
  #waiting: unknown[] = [];
  #table: Table | undefined;
  /** Whether the objects being gathered are hashtables, which are shown by their keys. */
  #keys = false;

  /** `write` takes lines without newlines; `style` is asked each time, because terminals change their width. */
  constructor(write: (lines: readonly string[]) => void, style: () => Style) {
    this.#write = write;
    this.#style = style;
  }

  push(item: unknown): void {
    if (item instanceof Formatted) {
      this.end();
      this.#write(item.lines(this.#style()));
    } else if (isTabular(item)) this.#gather(item);
    else {
      this.end();
      if (item !== null && item !== undefined) this.#write(cellText(item).split("\n"));
    }
  }

  /** Shows what was gathered; objects that follow go on with the same table. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const items = this.#waiting;
    this.#waiting = [];
    if (this.#table) {
      this.#write(this.#table.rows(items));
      return;
    }
    const rows = this.#keys ? items.flatMap(keysAndValues) : items;
    const columns = this.#keys ? [column("Name"), column("Value")] : defaultColumns(rows);
    if (!columns || columns.length === 0) {
      this.#write(listBlock(rows, this.#style()));
      return;
    }
    const table = layOutTable(columns, rows, this.#style());
    this.#write(["", ...table.header, ...table.rows(rows)]);
    if (this.#keys) this.#write([""]);
    else this.#table = table;
  }

  /** Shows what was gathered and closes the table. */
  end(): void {
    this.flush();
    if (this.#table) this.#write([""]);
    this.#table = undefined;
  }

  #gather(item: object): void {
    const keys = isHashtable(item);
    if (keys !== this.#keys) this.end();
    this.#keys = keys;
    this.#waiting.push(item);
    if (this.#table || this.#waiting.length >= sampleSize) this.flush();
  }
}

function isTabular(item: unknown): item is object {
  return (
    isProperties(item) ||
    (typeof item === "object" && item !== null && !(item instanceof Date || item instanceof SecureString) && propertyNames(item).length > 0)
  );
}

function keysAndValues(table: unknown): unknown[] {
  return isProperties(table) ? Object.entries(table).map(([Name, Value]) => ({ Name, Value })) : [];
}

/** The text that {@link Printer} shows for these objects. */
export function renderLines(items: Iterable<unknown>, style: Style): string[] {
  const lines: string[] = [];
  const printer = new Printer(
    (more) => lines.push(...more),
    () => style,
  );
  for (const item of items) printer.push(item);
  printer.end();
  return lines;
}
