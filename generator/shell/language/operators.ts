import { isDash } from "./characters.js";
import type { Cursor } from "./cursor.js";

const comparisonNames =
  "-eq -ne -gt -ge -lt -le -like -notlike -match -notmatch -replace -split -contains -notcontains -in -notin -join -is -isnot -as -shl -shr".split(
    " ",
  );

/** Precedence of the binary operators, low to high (about_Operator_Precedence). Comparisons also exist with `c` (case-sensitive) and `i`. */
const levels: readonly (readonly string[])[] = [
  ["-and", "-or", "-xor"],
  ["-band", "-bor", "-bxor"],
  comparisonNames,
  ["??"],
  ["+", "-"],
  ["*", "/", "%"],
  ["-f"],
  [".."],
];

export const highestLevel = levels.length - 1;

const comparisons = new Set(comparisonNames.filter((name) => !/^-(?:is|isnot|as|shl|shr|join)$/.test(name)));
const precedence = new Map([
  ...levels.flatMap((names, level) => names.map((name) => [name, level] as const)),
  ...[...comparisons].map((name) => [`-c${name.slice(1)}`, 2] as const),
]);

/** The binary operator of this precedence at the cursor, without moving; `length` counts its characters. */
export function peekOperator(cursor: Cursor, level: number): { name: string; length: number } | undefined {
  const found = operatorHere(cursor);
  return found && precedence.get(found.name) === level ? found : undefined;
}

const word = /[-\u2013\u2014\u2015]\p{L}+/uy;

function operatorHere(cursor: Cursor): { name: string; length: number } | undefined {
  const char = cursor.char;
  if (cursor.startsWith("..")) return { name: "..", length: 2 };
  if (cursor.startsWith("??")) return cursor.peek(2) === "=" ? undefined : { name: "??", length: 2 };
  if ("+*/%".includes(char) && char !== "") return cursor.peek(1) === "=" ? undefined : { name: char, length: 1 };
  if (!isDash(char)) return undefined;
  word.lastIndex = cursor.position;
  const text = word.exec(cursor.text)?.[0];
  if (text === undefined) return cursor.peek(1) === "=" ? undefined : { name: "-", length: 1 };
  const name = canonical(`-${text.slice(1).toLowerCase()}`);
  return name === undefined ? undefined : { name, length: text.length };
}

function canonical(name: string): string | undefined {
  if (precedence.has(name)) return name;
  const plain = `-${name.slice(2)}`;
  if (!comparisons.has(plain)) return undefined;
  return name[1] === "c" ? name : name[1] === "i" ? plain : undefined;
}
