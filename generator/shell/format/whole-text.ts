import { ErrorValue } from "../runtime/error-values.js";
import { culture } from "../values/culture.js";
import { DateTime } from "../values/datetime.js";
import { formatDateTime } from "../values/format-datetime.js";
import { toText } from "../values/text.js";
import { printable } from "./text-width.js";

/** A DateTime is shown in full, an error as its message, all else as its text. */
export function wholeText(item: unknown): string[] {
  if (item instanceof DateTime) {
    const text = `${formatDateTime(item, "D", culture()) ?? ""} ${formatDateTime(item, "T", culture()) ?? ""}`;
    return ["", text.trim(), ""];
  }
  if (item instanceof ErrorValue)
    return [printable(`${item.record.command === undefined ? "" : `${item.record.command}: `}${item.record.message}`)];
  return printable(toText(item), { keepNewlines: true, keepTabs: true }).split("\n");
}
