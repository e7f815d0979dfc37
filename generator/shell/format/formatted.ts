import { Refusal } from "../language/refusal.js";
import { allColumns, type Column } from "./columns.js";
import { listLines } from "./list.js";
import { wholeText } from "./whole-text.js";
import type { Style } from "./style.js";
import { layOutTable, type TableOptions } from "./table.js";

/** What Format-Table and Format-List write: objects with the way to show them. Rendered where it ends, as wide as the place is. */
export class Formatted {
  static readonly netType = "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData";

  constructor(
    readonly layout: "table" | "list" | "text",
    readonly columns: readonly Column[],
    readonly items: readonly unknown[],
    readonly options: TableOptions = {},
  ) {}

  lines(style: Style): string[] {
    if (this.items.length === 0) return [];
    if (this.layout === "text") return this.items.flatMap(wholeText);
    if (this.layout === "list") return listBlock(this.items, style, this.columns);
    const table = layOutTable(this.columns, this.items, style, this.options);
    return ["", ...table.header, ...table.rows(this.items), ""];
  }

  toString(): string {
    throw new Refusal("Output of Format-Table or Format-List as text", "Out-String");
  }
}

/** Objects as lists, a blank line after each. */
export function listBlock(items: readonly unknown[], style: Style, columns?: readonly Column[]): string[] {
  return ["", ...items.flatMap((item) => [...listLines(columns ?? allColumns([item]), item, style), ""])];
}
