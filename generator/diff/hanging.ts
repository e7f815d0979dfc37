import { widthOf } from "../shell/format/text-width.js";

/** A text with lines of at most `width` columns, as far as their words allow: what does not fit goes on below, a little further in. */
export function hanging(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => hangingLine(line, width))
    .join("\n");
}

function hangingLine(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  const indent = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let at = indent;
  for (const word of line.slice(indent.length).split(" ")) {
    const isFirst = at.trim() === "";
    if (!isFirst && widthOf(`${at} ${word}`) > width) {
      lines.push(at);
      at = `${indent}    ${word}`;
    } else at = isFirst ? at + word : `${at} ${word}`;
  }
  return [...lines, at].map((each) => each.trimEnd()).join("\n");
}
