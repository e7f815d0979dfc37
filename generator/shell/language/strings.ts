import type { Expandable, Literal, Subexpression, Variable } from "./ast.js";
import { isDoubleQuote, isNewline, isSingleQuote, isSpace } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readSubexpression } from "./groups.js";
import { readVariable, startsVariable } from "./variables.js";

export type Part = string | Variable | Subexpression;

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** A quoted string or here-string at the cursor (about_Quoting_Rules); undefined where there is none. @throws {ParseError} */
export function readString(cursor: Cursor): Literal | Expandable | undefined {
  const char = cursor.char;
  if (isSingleQuote(char)) return readSingleQuoted(cursor);
  if (isDoubleQuote(char)) return readDoubleQuoted(cursor);
  if (char === "@" && (isSingleQuote(cursor.peek(1)) || isDoubleQuote(cursor.peek(1)))) return readHereString(cursor);
  return undefined;
}

function readSingleQuoted(cursor: Cursor): Literal | Expandable {
  const start = cursor.position;
  const parts = new Parts();
  readSingleQuotedInto(cursor, parts);
  return parts.node(cursor, start);
}

function readDoubleQuoted(cursor: Cursor): Literal | Expandable {
  const start = cursor.position;
  const parts = new Parts();
  readDoubleQuotedInto(cursor, parts);
  return parts.node(cursor, start);
}

/** Adds what stands between the single quotes at the cursor; false, and nothing done, where there are none. @throws {ParseError} */
export function readSingleQuotedInto(cursor: Cursor, parts: Parts): boolean {
  if (!isSingleQuote(cursor.char)) return false;
  const start = cursor.position++;
  while (!cursor.atEnd) {
    parts.add(cursor.match(/[^'\u2018\u2019\u201a\u201b]+/y) ?? "");
    if (cursor.atEnd) break;
    cursor.position++;
    if (!isSingleQuote(cursor.char)) return true;
    parts.add("'");
    cursor.position++;
  }
  return unterminated(cursor, start, "'");
}

/** Adds what stands between the double quotes at the cursor; false, and nothing done, where there are none. @throws {ParseError} */
export function readDoubleQuotedInto(cursor: Cursor, parts: Parts): boolean {
  if (!isDoubleQuote(cursor.char)) return false;
  const start = cursor.position++;
  while (!cursor.atEnd) {
    if (!isDoubleQuote(cursor.char)) readPart(cursor, parts);
    else {
      cursor.position++;
      if (!isDoubleQuote(cursor.char)) return true;
      parts.add('"');
      cursor.position++;
    }
  }
  return unterminated(cursor, start, '"');
}

/** One escape, variable, `$( )` or character of text that expands, at the cursor. */
export function readPart(cursor: Cursor, parts: Parts): void {
  const plain = cursor.match(/[^`$"\u201c\u201d\u201e\r\n]+/y);
  if (plain !== undefined) parts.add(plain);
  else if (cursor.char === "`") parts.add(readEscape(cursor));
  else if (cursor.startsWith("$(")) parts.add(readSubexpression(cursor));
  else if (startsVariable(cursor)) parts.add(readVariable(cursor));
  else parts.add(cursor.text.charAt(cursor.position++));
}

/** Text and what expands between it, collected. */
export class Parts {
  readonly #done: Part[] = [];
  #text: string[] = [];

  add(part: Part): void {
    if (typeof part === "string") this.#text.push(part);
    else {
      this.#flush();
      this.#done.push(part);
    }
  }

  node(cursor: Cursor, start: number): Literal | Expandable {
    this.#flush();
    const extent = cursor.extent(start);
    const [only, ...others] = this.#done;
    if (others.length === 0 && (only === undefined || typeof only === "string")) return { kind: "literal", value: only ?? "", ...extent };
    return { kind: "expandable", parts: this.#done, ...extent };
  }

  #flush(): void {
    if (this.#text.length > 0) this.#done.push(this.#text.join(""));
    this.#text = [];
  }
}

/** about_Special_Characters. */
function readEscape(cursor: Cursor): string {
  const start = cursor.position++;
  if (cursor.atEnd) {
    cursor.missing("IncompleteLine", "A backtick at the end of a line continues it, and there is no next line.", { start, end: start + 1 });
  }
  const char = cursor.char;
  if (char === "u") {
    const digits = cursor.match(/u\{[0-9a-fA-F]{1,6}\}/y);
    const code = digits === undefined ? Number.NaN : Number.parseInt(digits.slice(2, -1), 16);
    if (Number.isNaN(code)) {
      const message =
        "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'.";
      cursor.fail("InvalidUnicodeEscapeSequence", message, { start, end: start + 2 });
    }
    if (code > 0x10ffff) {
      const message = "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.";
      cursor.fail("InvalidUnicodeEscapeSequenceValue", message, cursor.extent(start));
    }
    return String.fromCodePoint(code);
  }
  cursor.position++;
  return escapes[char] ?? char;
}

function readHereString(cursor: Cursor): Literal | Expandable {
  const start = cursor.position;
  const isQuote = isDoubleQuote(cursor.peek(1)) ? isDoubleQuote : isSingleQuote;
  const endsHere = (): boolean => isQuote(cursor.char) && cursor.peek(1) === "@";
  cursor.position += 2;
  while (isSpace(cursor.char)) cursor.position++;
  if (!cursor.atEnd && !isNewline(cursor.char)) {
    const message = "No characters are allowed after a here-string header but before the end of the line.";
    cursor.fail("UnexpectedCharactersAfterHereStringHeader", message, cursor.extentHere());
  }
  const parts = new Parts();
  // The newline before the footer is no part of the text.
  let newline = cursor.match(newlines) ?? "";
  if (newline !== "" && endsHere()) return closeHereString(cursor, start, parts);
  while (!cursor.atEnd) {
    if (isNewline(cursor.char)) {
      newline = cursor.match(newlines) ?? "";
      if (endsHere()) return closeHereString(cursor, start, parts);
      parts.add(newline);
    } else if (isQuote === isDoubleQuote) readPart(cursor, parts);
    else parts.add(cursor.match(/[^\r\n]+/y) ?? "");
  }
  return unterminated(cursor, start, isQuote === isDoubleQuote ? '"@' : "'@");
}

const newlines = /\r\n|\n|\r/y;

function closeHereString(cursor: Cursor, start: number, parts: Parts): Literal | Expandable {
  cursor.position += 2;
  return parts.node(cursor, start);
}

function unterminated(cursor: Cursor, start: number, terminator: string): never {
  const message = `The string is missing the terminator: ${terminator}.`;
  cursor.fail("TerminatorExpectedAtEndOfString", message, { start, end: start + terminator.length }, true);
}
