import { createRequire } from "node:module";
import type stringWidth from "string-width";
import { once } from "../../common/once.js";

// Read when the first text asks for them: they bring Unicode's tables along, and hardly any text does.
const library = once(() => createRequire(import.meta.url)("string-width") as { default: typeof stringWidth });
const graphemes = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

/** What takes a column each and never joins what stands beside it: ASCII, Latin letters, dashes, quotes, the ellipsis. */
const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2015\u2018-\u201f\u2026]*$/;

/** Columns that text takes on a terminal. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : library().default(text);
}

/** What {@link printable} changes: most texts have nothing of it. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/**
 * Text that may go to a terminal: what comes from a service or a file must not move the cursor, ring or recolour. Control and
 * direction-changing characters are shown as a replacement character, newlines (unless they are kept) as a space.
 */
export function printable(text: string, { keepNewlines = false, keepTabs = false } = {}): string {
  if (!unprintable.test(text)) return text;
  const lines = keepNewlines ? text.replace(/\r\n?/g, "\n") : text.replace(/[\r\n]+/g, " ");
  const tabbed = keepTabs ? lines : lines.replace(/\t/g, "    ");
  return tabbed.replace(/[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** Text of exactly `width` columns: padded, or cut with an ellipsis. */
export function fit(text: string, width: number, align: "left" | "right" = "left"): string {
  const cut = truncate(text, width);
  const padding = " ".repeat(Math.max(0, width - widthOf(cut)));
  return align === "left" ? cut + padding : padding + cut;
}

/** Text of at most `width` columns; `…` stands for what was cut. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 0) return "";
  return `${take(text, width - 1)}…`;
}

/** As much of the text as fits. */
function take(text: string, width: number): string {
  // With one more than fits, which could be a mark that belongs to the last letter.
  if (plain.test(text.slice(0, width + 1))) return text.slice(0, width);
  let used = 0;
  let taken = "";
  for (const { segment } of graphemes().segment(text.slice(0, width * 8 + 8))) {
    used += widthOf(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
}

/** Lines of at most `width` columns, broken at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  const measure = plain.test(line) ? (text: string) => text.length : widthOf;
  if (measure(line) <= width) return [line];
  const lines: string[] = [];
  let rest = line;
  while (measure(rest) > width) {
    const piece = take(rest, width) || rest.slice(0, 1);
    const space = piece.lastIndexOf(" ");
    const broken = space > 0 && rest.charAt(piece.length) !== " " ? piece.slice(0, space) : piece;
    lines.push(broken.trimEnd());
    rest = rest.slice(broken.length).trimStart();
  }
  return rest === "" ? lines : [...lines, rest];
}
