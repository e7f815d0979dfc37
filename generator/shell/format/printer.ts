import { MatchInfo } from "../builtins/select-string.js";
import { ErrorValue } from "../runtime/error-values.js";
import { isMessageRecord } from "../runtime/message-records.js";
import { DateTime } from "../values/datetime.js";
import { Enumeration } from "../values/enumeration.js";
import { DictionaryEntry, Hashtable } from "../values/hashtable.js";
import { Num } from "../values/number.js";
import { isProperties, propertyNames } from "../values/objects.js";
import { SecureString } from "../values/secure-string.js";
import { TimeSpan } from "../values/timespan.js";
import { column, defaultColumns, Entry, entryColumns } from "./columns.js";
import { Formatted, listBlock } from "./formatted.js";
import type { Style } from "./style.js";
import { layOutTable, type Table } from "./table.js";
import { wholeText } from "./whole-text.js";

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
  /** Something was shown already. */
  #begun = false;
  /** Whether the objects being gathered are hashtables, which are shown by their keys. */
  #keys = false;

  /** `write` takes lines without newlines; `style` is asked each time, because terminals change their width. */
  constructor(write: (lines: readonly string[]) => void, style: () => Style) {
    this.#write = write;
    this.#style = style;
  }

  push(item: unknown): void {
    this.#push(item);
    this.#begun = true;
  }

  #push(item: unknown): void {
    if (item instanceof Formatted) {
      this.end();
      this.#write(item.lines(this.#style()));
    } else if (
      (item instanceof DateTime || item instanceof TimeSpan) &&
      !this.#keys &&
      (this.#table !== undefined || this.#waiting.length > 0)
    )
      this.#gather(item);
    else if (item instanceof TimeSpan) {
      this.end();
      this.#write(listBlock([item], this.#style(), timeSpanColumns));
    } else if (Array.isArray(item)) this.#pushAll(item);
    else if (isTabular(item)) this.#gather(item);
    else if (item !== null && item !== undefined) {
      // Text among objects does not end their table.
      if (item instanceof DateTime) this.end();
      else this.flush();
      this.#write(wholeText(item));
    }
  }

  /** An empty list in a list is shown by its properties. */
  #pushAll(items: readonly unknown[]): void {
    for (const each of items) this.push(each);
    if (items.length > 0 || this.#begun) return;
    this.end();
    this.#write(listBlock([items], this.#style(), arrayColumns));
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
    const columns = this.#keys ? entryColumns : defaultColumns(rows);
    if (columns?.length === 0) return;
    if (!columns) {
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
    const keys = item instanceof Hashtable || item instanceof DictionaryEntry;
    const fits = this.#table !== undefined || this.#waiting.length > 0;
    // A hashtable behind other objects is shown in their columns.
    if (keys !== this.#keys && !(keys && fits)) {
      this.end();
      this.#keys = keys;
    }
    this.#waiting.push(item);
    if (this.#table || this.#waiting.length >= sampleSize) this.flush();
  }
}

const arrayColumns = "Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized Count".split(" ").map((name) => column(name));

const timeSpanColumns = "Days Hours Minutes Seconds Milliseconds Ticks TotalDays TotalHours TotalMinutes TotalSeconds TotalMilliseconds"
  .split(" ")
  .map(column);

/** Objects with properties; not text, numbers, dates and the like. */
export function isTabular(item: unknown): item is object {
  if (isProperties(item) || item instanceof Hashtable || item instanceof DictionaryEntry) return true;
  if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
  if (
    item instanceof Formatted ||
    item instanceof ErrorValue ||
    item instanceof SecureString ||
    item instanceof Enumeration ||
    isMessageRecord(item)
  )
    return false;
  if (item instanceof MatchInfo || item instanceof Num) return false;
  return propertyNames(item).length > 0;
}

function keysAndValues(item: unknown): unknown[] {
  if (item instanceof DictionaryEntry) return [new Entry(item.Key, item.Value)];
  return item instanceof Hashtable ? item.entries().map(([key, value]) => new Entry(key, value)) : [];
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
