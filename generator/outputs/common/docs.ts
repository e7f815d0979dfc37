import { memoized } from "../../common/memoized.js";
import type { DocView } from "./views.js";

const width = 110;

/**
 * Paragraphs of a doc comment, wrapped; code stays on one line. The text is a stranger's: what would end the comment or start a tag is escaped,
 * and control characters are dropped.
 */
export function doc(...paragraphs: (string | { code: string } | undefined)[]): DocView {
  const lines: string[] = [];
  for (const text of paragraphs) {
    if (text === undefined || (typeof text === "string" && text.trim() === "")) continue;
    if (lines.length > 0) lines.push("");
    if (typeof text === "object") lines.push(`\`${commentText(text.code)}\``);
    else for (const line of wrapped(text)) lines.push(line);
  }
  return { lines };
}

/** What one parameter says, the cmdlets of a noun say again. */
const wrapped = memoized((text): readonly string[] => wrap(commentText(text)));

/** One tag with its text, `@param name Text.`; lines after the first are indented so that they read as one. */
export function docTag(tag: string, text: string): string[] {
  return wrap(`${tag} ${commentText(text)}`).map((line, index) => (index === 0 ? line : `  ${line}`));
}

/** Text that is safe anywhere inside a comment. */
export function commentText(text: string): string {
  if (!awkward.test(text)) return text.trim();
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("*/", "*\\/")
    .replace(/(^|\s)@(?=[a-z])/g, "$1\\@")
    .trim();
}

/** What {@link commentText} changes: most texts have nothing of it. */
const awkward = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029@]|\*\//;

/** First sentence of a description, as a heading for lists. */
export function summaryOf(text: string | undefined): string {
  const flat = (text ?? "").replace(/\s+/g, " ").trim();
  return /^.*?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) wrapLine(line.trim(), lines);
  return lines;
}

function wrapLine(line: string, lines: string[]): void {
  if (line.length <= width && !/\s\s|[^\S ]/.test(line)) {
    lines.push(line);
    return;
  }
  let current = "";
  for (const word of line.split(/\s+/)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  lines.push(current);
}
