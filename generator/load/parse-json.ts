import type * as JsoncParser from "jsonc-parser";
import { createRequire } from "node:module";
import { once } from "../common/once.js";
import { Layout } from "./layout.js";
import { maximumDepth, tooDeep, type DuplicateKey, type Parsed } from "./parsed.js";

/**
 * Parses JSON (RFC 8259; no comments, no trailing commas) and keeps the position of every value and key.
 * JSON.parse decides what is valid and gives the value; positions come from a second, simpler pass over text known to be valid.
 */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, start: 0, duplicates: [], problem: firstProblem(text) };
  }
  const places = layOut(text);
  return places.problem ? { value: undefined, ...places } : { value, ...places };
}

/** An object or array that is being read. */
interface Open {
  layout: Layout;
  /** Keys so far, to notice repeated ones; only for objects that have many. */
  seen?: Map<string, number>;
}

const many = 8;

/** Notes where everything stands in a text that is valid JSON. */
function layOut(text: string): Omit<Parsed, "value"> {
  const duplicates: DuplicateKey[] = [];
  const stack: Open[] = [];
  let top: Open | undefined;
  let root: { start: number; layout?: Layout } | undefined;
  let beforeKey = false;
  let at = 0;

  const add = (start: number, layout?: Layout): void => {
    if (top) {
      top.layout.starts.push(start);
      top.layout.children.push(layout);
    } else root = { start, ...(layout && { layout }) };
  };

  while (at < text.length) {
    switch (text.charCodeAt(at)) {
      case openBrace:
      case openBracket: {
        const layout = new Layout(text.charCodeAt(at) === openBrace ? "object" : "array");
        add(at, layout);
        if (stack.length >= maximumDepth) return { start: 0, duplicates, problem: { offset: at, message: tooDeep } };
        top = { layout };
        stack.push(top);
        beforeKey = layout.keys !== undefined;
        at++;
        break;
      }
      case closeBrace:
      case closeBracket:
        stack.pop();
        top = stack.at(-1);
        beforeKey = false;
        at++;
        break;
      case comma:
        beforeKey = top?.layout.keys !== undefined;
        at++;
        break;
      case quote: {
        const end = endOfString(text, at);
        if (beforeKey && top) {
          addKey(top, stack, text, at, end, duplicates);
          beforeKey = false;
        } else add(at);
        at = end;
        break;
      }
      case colon:
      case space:
      case tab:
      case lineFeed:
      case carriageReturn:
        at++;
        break;
      default:
        add(at);
        at = endOfLiteral(text, at);
    }
  }
  return { start: 0, duplicates, ...root };
}

function addKey(open: Open, stack: readonly Open[], text: string, start: number, end: number, duplicates: DuplicateKey[]): void {
  const raw = text.slice(start + 1, end - 1);
  const key = raw.includes("\\") ? String(JSON.parse(text.slice(start, end))) : raw;
  const { layout } = open;
  const keys = layout.keys ?? [];
  if (!open.seen && keys.length >= many) open.seen = new Map(keys.map((name, index) => [name, index]));
  const first = open.seen ? (open.seen.get(key) ?? -1) : keys.indexOf(key);
  if (first >= 0) duplicates.push({ path: pathTo(stack), key, offset: start, firstOffset: layout.keyStarts[first] ?? start });
  else open.seen?.set(key, keys.length);
  keys.push(key);
  layout.keyStarts.push(start);
}

function pathTo(stack: readonly Open[]): (string | number)[] {
  return stack.slice(0, -1).map(({ layout }) => layout.keys?.at(-1) ?? layout.starts.length - 1);
}

/** Offset after the closing quote. */
function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
}

/** Offset after a number, true, false or null. */
function endOfLiteral(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /[-+.\w]/.test(text.charAt(end))) end++;
  return end;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Read when a text is no JSON: most runs never need it. */
const jsoncParser = once(() => createRequire(import.meta.url)("jsonc-parser") as typeof JsoncParser);

/** Says where the text stops to be JSON, and what was expected there. */
function firstProblem(text: string): { offset: number; message: string } {
  if (text.trim() === "") return { offset: 0, message: "The file is empty." };
  const { printParseErrorCode, visit } = jsoncParser();
  let depth = 0;
  const enter = (offset: number): void => {
    if (++depth > maximumDepth) throw new Problem(offset, tooDeep);
  };
  const leave = (): void => {
    depth--;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: enter,
        onArrayBegin: enter,
        onObjectEnd: leave,
        onArrayEnd: leave,
        onError: (code, offset, length) => {
          throw new Problem(offset, describe(printParseErrorCode(code), text.slice(offset, offset + length)));
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (problem) {
    if (problem instanceof Problem) return { offset: problem.offset, message: problem.message };
    throw problem;
  }
  return { offset: 0, message: "This is not JSON." };
}

class Problem extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

function describe(code: string, found: string): string {
  const instead =
    found === "" ? "but the file ends here" : `but found ${JSON.stringify(found.length > 20 ? `${found.slice(0, 20)}…` : found)}`;
  const expected = expectations[code];
  return expected === undefined ? (faults[code] ?? `This is not JSON (${code}).`) : `Expected ${expected}, ${instead}.`;
}

const expectations: Record<string, string> = {
  PropertyNameExpected: "a property name in double quotes",
  ValueExpected: "a value",
  ColonExpected: '":"',
  CommaExpected: '"," or the end of the list',
  CloseBraceExpected: '"," or "}"',
  CloseBracketExpected: '"," or "]"',
  EndOfFileExpected: "the end of the file",
};

const faults: Record<string, string> = {
  InvalidSymbol: "This is not JSON: names and text belong in double quotes; only numbers, true, false and null stand without.",
  InvalidNumberFormat: "This is no JSON number.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfComment: "JSON has no comments.",
  UnexpectedEndOfString: "The text is not closed by a double quote on its line.",
  UnexpectedEndOfNumber: "The number is not complete.",
  InvalidUnicode: "A \\u escape takes four hexadecimal digits.",
  InvalidEscapeCharacter: 'After a backslash only " \\ / b f n r t u are allowed.',
  InvalidCharacter: "A control character in text must be written as an escape, such as \\n or \\t.",
};
