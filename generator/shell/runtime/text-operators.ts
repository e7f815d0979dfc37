import { convertTo, isTrue } from "../values/convert.js";
import { composite } from "../values/composite-format.js";
import { type Regex, substituted } from "../regex/regex.js";
import type { Match } from "../regex/regex.js";
import { escapeRegex } from "../regex/regex.js";
import type { RegexOptions } from "../regex/syntax.js";
import { ScriptBlock } from "../values/script-block.js";
import { toText } from "../values/text.js";
import { findType, typedArray } from "../values/types.js";
import { refusal, runtimeError } from "./errors.js";
import { MatchValue } from "./match-value.js";
import type { OperatorContext } from "./operator-context.js";
import { regexFor } from "./regex-errors.js";

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const string = findType("string") ?? { kind: "string" as const, name: "System.String" };
const strings = (items: string[]): unknown[] => typedArray(items, string);
const int = findType("int") ?? { kind: "int" as const, name: "System.Int32" };

/** `-join`: of $null nothing, of one value its text. */
export function joinText(left: unknown, separator: string, context: OperatorContext): string {
  return listOf(left)
    .map((item) => context.text(item))
    .join(separator);
}

/** `-f` (about_Operators, format operator). @throws {ShellError} */
export function formatText(format: string, right: unknown): string {
  try {
    return composite(format, listOf(right ?? [null]));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw runtimeError("FormatError", `Error formatting a string: ${error.message}.`);
  }
}

/** `-split text`: at white space, nothing kept that is empty. */
export function splitAtSpace(value: unknown): unknown[] {
  return strings(listOf(value).flatMap((item) => toText(item).trim().split(/\s+/)));
}

/** `-split`: pattern or script block, number of pieces, options. */
export function splitText(left: unknown, right: unknown, caseSensitive: boolean, context: OperatorContext): unknown {
  if (left === undefined) return [];
  const [pattern, maximum = 0, options] = listOf(right);
  const limit = Number(convertTo(maximum, int));
  const texts = listOf(left).map((item) => toText(item));
  if (pattern instanceof ScriptBlock) return splitByBlock(texts, pattern, limit, context);
  const { simple, ...flags } = splitOptions(options, caseSensitive);
  const regex = regexFor(simple ? escapeRegex(toText(pattern)) : toText(pattern), flags);
  return strings(texts.flatMap((text) => split(text, regex, limit)));
}

function splitOptions(options: unknown, caseSensitive: boolean): Partial<RegexOptions> & { simple: boolean } {
  const names = toText(options ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  const unknown = names.find(
    (name) => !/^(?:simplematch|regexmatch|ignorecase|multiline|singleline|ignorepatternwhitespace|explicitcapture|none)$/.test(name),
  );
  if (unknown !== undefined)
    throw refusal(`The option '${unknown}' of -split`, "SimpleMatch, IgnoreCase, Multiline, Singleline or ExplicitCapture");
  const has = (name: string): boolean => names.includes(name);
  return {
    simple: has("simplematch"),
    ignoreCase: !caseSensitive || has("ignorecase"),
    multiline: has("multiline"),
    singleline: has("singleline"),
    ignoreWhitespace: has("ignorepatternwhitespace"),
    explicitCapture: has("explicitcapture"),
  };
}

/** A negative limit counts pieces from the end. */
function split(text: string, regex: Regex, limit: number): string[] {
  if (limit === 1 || limit === -1) return [text];
  const pieces: string[] = [];
  const back = limit < 0;
  let edge = back ? text.length : 0;
  let left = limit === 0 ? Infinity : Math.abs(limit) - 1;
  for (const match of regex.matches(text, back)) {
    const end = match.index + match.text.length;
    pieces.push(back ? text.slice(end, edge) : text.slice(edge, match.index));
    pieces.push(...match.groups.slice(1).filter((group) => group !== undefined));
    edge = back ? match.index : end;
    if (--left === 0) break;
  }
  pieces.push(back ? text.slice(0, edge) : text.slice(edge));
  return back ? pieces.reverse() : pieces;
}

async function splitByBlock(texts: readonly string[], block: ScriptBlock, limit: number, context: OperatorContext): Promise<unknown[]> {
  if (limit < 0) throw refusal("A negative number of pieces with a script block", "a pattern");
  const pieces: string[] = [];
  for (const text of texts) {
    let piece = "";
    let count = 1;
    for (const char of text) {
      if ((limit === 0 || count < limit) && isTrue(await context.invoke(block, char))) {
        pieces.push(piece);
        piece = "";
        count++;
      } else piece += char;
    }
    pieces.push(piece);
  }
  return strings(pieces);
}

/** `-replace`: a pattern, and what comes in its place: text with `$1`, or a script block with the match as `$_`. */
export function replaceText(left: unknown, right: unknown, caseSensitive: boolean, context: OperatorContext): unknown {
  const [pattern, replacement, ...more] = listOf(right);
  if (more.length > 0) {
    throw runtimeError("BadReplaceArgument", `The -replace operator allows only two elements to follow it, not ${more.length + 2}.`);
  }
  const regex = regexFor(toText(pattern), { ignoreCase: !caseSensitive });
  if (left === undefined) return [];
  const by =
    replacement instanceof ScriptBlock
      ? (text: string) => replacedByBlock(text, regex, replacement, context)
      : (text: string) => replaced(text, regex, (match) => substituted(toText(replacement), match, text, regex.names));
  if (!Array.isArray(left)) return by(toText(left));
  const results = left.map((item) => by(toText(item)));
  return results.some((each) => each instanceof Promise) ? Promise.all(results) : results;
}

const maximumSize = 5_000_000;

function replaced(text: string, regex: Regex, by: (match: Match) => string): string {
  let result = "";
  let edge = 0;
  for (const match of regex.matches(text)) {
    result += text.slice(edge, match.index) + by(match);
    edge = match.index + match.text.length;
    if (result.length > maximumSize)
      throw runtimeError("ResultTooLarge", `The result would have more than ${maximumSize} characters.`, "LimitsExceeded");
  }
  return result + text.slice(edge);
}

async function replacedByBlock(text: string, regex: Regex, block: ScriptBlock, context: OperatorContext): Promise<string> {
  const texts: string[] = [];
  const matches = [...regex.matches(text)];
  for (const match of matches) texts.push(context.text(await context.invoke(block, new MatchValue(match, regex.names))));
  let index = 0;
  return replaced(text, regex, () => texts[index++] ?? "");
}
