/** Prints a table in Markdown, numbers to the right; the first row has the headings. */
export function table(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width, column) => (column > 0 ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  console.log(`\n${title}\n\n${[lines[0], rule, ...lines.slice(1)].join("\n")}`);
}

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const megabytes = (number: number): string => `${number.toFixed(0)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} x`;
