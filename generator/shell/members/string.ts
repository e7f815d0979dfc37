import { Char } from "../values/char.js";
import { compare } from "../values/compare.js";
import { toText } from "../values/text.js";
import { typedArray } from "../values/types.js";
import { intArgument, MemberError, members, method, textArgument } from "./member-table.js";

const string = { kind: "string", name: "System.String" } as const;
const char = { kind: "char", name: "System.Char" } as const;

const strings = (items: string[]): unknown => typedArray(items, string);

export const stringMembers = members<string>({
  properties: { Length: (text) => text.length },
  methods: {
    Chars: method(1, 1, (text: string, args) => {
      const index = intArgument(args, 0);
      if (index < 0 || index >= text.length)
        throw new MemberError("IndexOutOfRangeException", "Index was outside the bounds of the array.");
      return new Char(text.charAt(index));
    }),
    Clone: method(0, 0, (text: string) => text),
    CompareTo: method(1, 1, (text: string, args) => Math.sign(compare(text, textArgument(args, 0), true) ?? 0)),
    Contains: method(1, 2, (text: string, args) => folded(text, args, 1).includes(folded(textArgument(args, 0), args, 1))),
    EndsWith: method(1, 2, (text: string, args) => folded(text, args, 1).endsWith(folded(textArgument(args, 0), args, 1))),
    Equals: method(1, 2, (text: string, args) => typeof args[0] === "string" && folded(text, args, 1) === folded(args[0], args, 1)),
    IndexOf: method(1, 2, (text: string, args) => indexOf(text, args)),
    Insert: method(2, 2, (text: string, args) => {
      const at = within(text, intArgument(args, 0), "startIndex");
      return text.slice(0, at) + textArgument(args, 1) + text.slice(at);
    }),
    LastIndexOf: method(1, 1, (text: string, args) => text.lastIndexOf(textArgument(args, 0))),
    Normalize: method(0, 0, (text: string) => text.normalize("NFC")),
    PadLeft: method(1, 2, (text: string, args) => text.padStart(intArgument(args, 0), padding(args))),
    PadRight: method(1, 2, (text: string, args) => text.padEnd(intArgument(args, 0), padding(args))),
    Remove: method(1, 2, (text: string, args) => {
      const at = within(text, intArgument(args, 0), "startIndex");
      if (args.length === 1) return text.slice(0, at);
      return (
        text.slice(0, at) +
        text.slice(lengthFrom(text, at, intArgument(args, 1), "count", "Index and count must refer to a location within the string."))
      );
    }),
    Replace: method(2, 2, (text: string, args) => {
      const old = textArgument(args, 0);
      if (old === "") throw new MemberError("ArgumentException", "The value cannot be an empty string. (Parameter 'oldValue')");
      return text.split(old).join(textArgument(args, 1));
    }),
    Split: method(0, 3, (text: string, args) => strings(split(text, args))),
    StartsWith: method(1, 2, (text: string, args) => folded(text, args, 1).startsWith(folded(textArgument(args, 0), args, 1))),
    Substring: method(1, 2, (text: string, args) => substring(text, args)),
    ToCharArray: method(0, 0, (text: string) =>
      typedArray(
        [...text].flatMap((each) => [...Array(each.length).keys()].map((at) => new Char(each.charAt(at)))),
        char,
      ),
    ),
    ToLower: method(0, 0, (text: string) => text.toLowerCase()),
    ToLowerInvariant: method(0, 0, (text: string) => text.toLowerCase()),
    ToString: method(0, 0, (text: string) => text),
    ToUpper: method(0, 0, (text: string) => upper(text)),
    ToUpperInvariant: method(0, 0, (text: string) => upper(text)),
    Trim: method(0, 8, (text: string, args) => trimEnd(trimStart(text, args), args)),
    TrimEnd: method(0, 8, (text: string, args) => trimEnd(text, args)),
    TrimStart: method(0, 8, (text: string, args) => trimStart(text, args)),
  },
  missing:
    "CopyTo EnumerateRunes GetEnumerator GetHashCode GetPinnableReference GetTypeCode IndexOfAny IsNormalized LastIndexOfAny " +
    "ReplaceLineEndings TryCopyTo ToBoolean ToByte ToChar ToDateTime ToDecimal ToDouble ToInt16 ToInt32 ToInt64 ToSByte ToSingle ToType ToUInt16 ToUInt32 ToUInt64",
});

/** Letters of one code unit alone: .NET changes no lengths. */
function upper(text: string): string {
  return text.replace(/[^]/g, (each) => (each.toUpperCase().length === 1 ? each.toUpperCase() : each));
}

/** `OrdinalIgnoreCase`, or `$true` for ignoring the case. @throws {MemberError} for other comparisons. */
function folded(text: string, args: readonly unknown[], index: number): string {
  const how = args[index];
  if (how === undefined) return text;
  const name = toText(how).toLowerCase();
  if (/^(?:ordinal|invariantculture|currentculture)$/.test(name)) return text;
  if (/ignorecase$/.test(name) || name === "5" || name === "3") return text.toUpperCase();
  throw new MemberError("ArgumentException", `The string comparison type passed in is currently not supported: ${toText(how)}.`);
}

function indexOf(text: string, args: readonly unknown[]): number {
  if (args.length === 1) return text.indexOf(textArgument(args, 0));
  if (/ordinal|culture/i.test(toText(args[1]))) return folded(text, args, 1).indexOf(folded(textArgument(args, 0), args, 1));
  return text.indexOf(textArgument(args, 0), within(text, intArgument(args, 1), "startIndex"));
}

function padding(args: readonly unknown[]): string {
  return args.length > 1 ? textArgument(args, 1) : " ";
}

function within(text: string, at: number, parameter: string): number {
  if (at >= 0 && at <= text.length) return at;
  const problem = at < 0 ? `${parameter} ('${at}') must be a non-negative value.` : `${parameter} cannot be larger than length of string.`;
  throw new MemberError("ArgumentOutOfRangeException", `${problem} (Parameter '${parameter}')`);
}

function lengthFrom(text: string, at: number, length: number, parameter: string, message: string): number {
  if (length >= 0 && at + length <= text.length) return at + length;
  throw new MemberError("ArgumentOutOfRangeException", `${message} (Parameter '${parameter}')`);
}

function substring(text: string, args: readonly unknown[]): string {
  const at = within(text, intArgument(args, 0), "startIndex");
  if (args.length === 1) return text.slice(at);
  const end = lengthFrom(text, at, intArgument(args, 1), "length", "Index and length must refer to a location within the string.");
  return text.slice(at, end);
}

/** Characters of an array part one by one; a text parts as a whole. */
function split(text: string, args: readonly unknown[]): string[] {
  const [separator, ...more] = args;
  const options = more.map((each) => toText(each)).find((each) => /entries/i.test(each)) ?? "";
  const count = more.find((each) => typeof each === "number");
  const limit = typeof count === "number" ? count : Infinity;
  const separators = separator === undefined ? [] : Array.isArray(separator) ? separator.map((each) => toText(each)) : [toText(separator)];
  const found = separators.filter((each) => each !== "");
  const pattern = found.length === 0 ? /\s/g : new RegExp(found.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "g");
  const pieces: string[] = [];
  let edge = 0;
  for (const match of text.matchAll(pattern)) {
    if (pieces.length >= limit - 1) break;
    pieces.push(text.slice(edge, match.index));
    edge = match.index + match[0].length;
  }
  pieces.push(text.slice(edge));
  const trimmed = /trim/i.test(options) ? pieces.map((piece) => piece.trim()) : pieces;
  return /remove/i.test(options) ? trimmed.filter((piece) => piece !== "") : trimmed;
}

/** A character, several, or (none given) white space. */
function charsOf(args: readonly unknown[]): (char: string) => boolean {
  const given = args.flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [each])).flatMap((each) => [...toText(each)]);
  return given.length === 0 ? (each) => /\s/.test(each) : (each) => given.includes(each);
}

function trimStart(text: string, args: readonly unknown[]): string {
  const isTrimmed = charsOf(args);
  let at = 0;
  while (at < text.length && isTrimmed(text.charAt(at))) at++;
  return text.slice(at);
}

function trimEnd(text: string, args: readonly unknown[]): string {
  const isTrimmed = charsOf(args);
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
