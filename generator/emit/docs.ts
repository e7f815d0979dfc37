import type { DocView } from "./views.js";

const width = 110;

/**
 * Paragraphs of a doc comment, wrapped; code stays on one line. The text is a stranger's: what would end the comment or start a tag is escaped,
 * and control characters are dropped.
 */
export function doc(...paragraphs: (string | { code: string } | undefined)[]): DocView {
  const texts = paragraphs.filter((text) => text !== undefined && (typeof text === "object" || text.trim() !== "")) as (
    string | { code: string }
  )[];
  const lines = texts.flatMap((text, index) => [
    ...(index > 0 ? [""] : []),
    ...(typeof text === "object" ? [`\`${commentText(text.code)}\``] : wrap(commentText(text))),
  ]);
  return { lines };
}

/** One tag with its text, `@param name Text.`; lines after the first are indented so that they read as one. */
export function docTag(tag: string, text: string): string[] {
  return wrap(`${tag} ${commentText(text)}`).map((line, index) => (index === 0 ? line : `  ${line}`));
}

/** Text that is safe anywhere inside a comment. */
export function commentText(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("*/", "*\\/")
    .replace(/(^|\s)@(?=[a-z])/g, "$1\\@")
    .trim();
}

/** First sentence of a description, as a heading for lists. */
export function summaryOf(text: string | undefined): string {
  const flat = (text ?? "").replace(/\s+/g, " ").trim();
  return /^.*?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat;
}

function wrap(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    for (const word of line.trim().split(/\s+/)) {
      if (current !== "" && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === "" ? word : `${current} ${word}`;
    }
    lines.push(current);
    return lines;
  });
}
