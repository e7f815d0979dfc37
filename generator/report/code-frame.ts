import { formatDiagnostic, type Diagnostic } from "./diagnostics.js";

const linesAround = 2;
const widest = 160;

/**
 * The lines around a place with a caret under it, for people:
 *
 *       11 |   "type": "string",
 *     > 12 |   "format": "uuidd"
 *          |             ^
 *
 * `lines` are those of the text; line and column are 1-based. Empty where the text has no such line.
 */
export function codeFrame(lines: readonly string[], line: number, column: number): string {
  if (line < 1 || line > lines.length) return "";
  const first = Math.max(1, line - linesAround);
  const last = Math.min(lines.length, line + linesAround);
  const gutter = String(last).length;
  const shift = Math.max(0, column - Math.floor(widest / 2));
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const shown = printable((lines[number - 1] ?? "").slice(shift, shift + widest));
    frame.push(`${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === line) frame.push(`  ${" ".repeat(gutter)} | ${" ".repeat(Math.max(0, column - 1 - shift))}^`);
  }
  return frame.join("\n");
}

/**
 * Writes diagnostics for people: the first line exactly as {@link formatDiagnostic} has it, a code frame below where the text is known.
 * `textOf` gives the text of a file by the name that the diagnostic uses; it is asked once for each.
 */
export function frameWriter(textOf: (file: string) => string | undefined): (diagnostic: Diagnostic) => string {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? textOf(file)?.split(/\r\n?|\n/) ?? [];
    known.set(file, lines);
    return lines;
  };
  return (diagnostic) => {
    const { source, detail } = diagnostic;
    const frame =
      detail !== undefined
        ? detail.split("\n").map(printable).join("\n")
        : source
          ? codeFrame(linesOf(source.file), source.line, source.column)
          : "";
    return frame === "" ? formatDiagnostic(diagnostic) : `${formatDiagnostic(diagnostic)}\n${frame}`;
  };
}

/** Tabs as one space; what would steer the terminal, or change the order of what is shown, as a dot. */
function printable(line: string): string {
  // One for one, so that the caret stays under its place.
  return line.replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (character) =>
    character === "\t" ? " " : "·".repeat(character.length),
  );
}
