import { cellText } from "./cell.js";
import type { Column } from "./columns.js";
import { heading, type Style } from "./style.js";
import { fit, printable, widthOf, wrap } from "./text-width.js";

/** `name : value`, a line per property, long values broken into lines below their beginning. */
export function listLines(columns: readonly Column[], item: unknown, style: Style): string[] {
  const labels = columns.map(({ header }) => printable(header));
  const width = Math.max(0, ...labels.map(widthOf));
  return columns.flatMap((column, index) => {
    const label = heading(`${fit(labels[index] ?? "", width)} : `, style);
    const [first = "", ...more] = wrap(cellText(column.value(item)), Math.max(10, style.width - width - 3));
    return [`${label}${first}`.trimEnd(), ...more.map((line) => `${" ".repeat(width + 3)}${line}`)];
  });
}
