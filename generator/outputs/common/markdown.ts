import { memoized } from "../../common/memoized.js";

/**
 * Descriptions as Markdown, line by line: sentences stand on lines of their own, as in published help. The text is a stranger's: nothing in
 * it may begin a heading, fence or rule, be HTML, or link to anything but web pages.
 */
export const helpText = memoized((text): readonly string[] =>
  withoutControls(text)
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/\. +/g, ".\n")
    .split("\n")
    .map((line) => safeLine(line.trim()))
    .filter((line) => line !== ""),
);

/** A description on one line. */
export function helpLine(text: string): string {
  return safeLine(
    withoutControls(text)
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** Text inside a fenced block or a code span: on one line, without anything that ends it. */
export function codeWord(text: string): string {
  return /^\w*$/.test(text) ? text : withoutControls(text).replace(/\s+/g, " ").trim();
}

/** Control characters, and those that change the direction of what follows. */
function withoutControls(text: string): string {
  if (!/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

function safeLine(line: string): string {
  return mayMean.test(line) ? withoutMeaning(line) : line;
}

/** What has a meaning in Markdown, here or at the beginning of a line. */
const mayMean = /[\\<>\][]|&#|^[#=`~*_-]/;

function withoutMeaning(line: string): string {
  return (
    line
      // A backslash that would take the meaning of ours, or break the line.
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
      .replace(/[<>]|&(?=#)/g, "\\$&")
      // Pictures, links to what is no web page, and definitions of links.
      .replace(/!\[/g, "!\\[")
      .replace(/\](?=\((?!https?:\/\/))/gi, "\\]")
      .replace(/^\[(?=[^\]]*\]:)/, "\\[")
      // Headings, rules, fences.
      .replace(/^(?=#{1,6}(\s|$)|(=+|-+)$|([-*_] *){3,}$|`{3,}|~{3,})/, "\\")
  );
}
