import { memoized } from "../common/memoized.js";

/**
 * Words of identifiers, as autorest.powershell cuts and joins them. Names of published cmdlets follow from these rules to the letter,
 * so their oddities (`Ipaddress`, `Osupgrade`) are kept.
 */

/** Words that are written in capitals when they stand alone. */
const acronyms = new Set(["ip", "os", "ms", "vm"]);

/** Upper-case words up to this length survive {@link camelName} and {@link pascalName}. */
const longestAcronym = 3;

/** `virtualNetworkIDs` → virtual, network, ids. All lower case; only the first run of capitals before a word is taken apart. */
export function words(identifier: string): string[] {
  return identifier
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/(\d)([a-zA-Z|])/g, "$1 $2")
    .replace(/\b([A-Z]+)([A-Z])([a-z])/, "$1 $2$3")
    .split(/[\W|_]+/)
    .map((word) => word.toLowerCase());
}

/** The words of an identifier, each begun with a capital, repeated words dropped: `$skip-token` → SkipToken. */
export const pascalCase = memoized((identifier) => joinPascal(spellLeadingNumber(words(identifier))));

/** Parts that are taken as they are, each begun with a capital, repeated ones dropped. */
export function joinPascal(parts: readonly string[]): string {
  return withoutRepeats(parts).map(capitalize).join("");
}

export function capitalize(word: string): string {
  return acronyms.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

export function uncapitalize(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Drops a part that equals the one before it, and a pair that equals the pair before it; upper and lower case are the same. */
export function withoutRepeats(parts: readonly string[]): string[] {
  const result = parts.filter((part) => part !== "");
  if (new Set(result.map((part) => part.toLowerCase())).size === result.length) return result;
  for (let at = 0; at < result.length; at++) {
    while (same(result[at], result[at - 1])) result.splice(at, 1);
    while (same(result[at], result[at - 2]) && same(result[at + 1], result[at - 1])) result.splice(at, 2);
  }
  return result;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

const units = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"],
  ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const magnitudes = ["quadrillion", "trillion", "billion", "million", "thousand"];

/** An identifier cannot begin with a digit: its leading number is spelled out (`3, tier` → three, tier). */
export function spellLeadingNumber(parts: readonly string[]): string[] {
  const digits = /^\d+/.exec(parts[0] ?? "");
  return digits ? [...spell(Number(digits[0])), ...parts.slice(1)] : [...parts];
}

function spell(number: number): string[] {
  if (number > 1e18) return ["lots"];
  if (number === 0) return ["zero"];
  const result: string[] = [];
  let rest = number;
  magnitudes.forEach((name, index) => {
    const value = 10 ** (3 * (magnitudes.length - index));
    if (rest > value) {
      result.push(...spell(Math.floor(rest / value)), name);
      rest %= value;
    }
  });
  if (rest > 99) {
    result.push(units[Math.floor(rest / 100)] ?? "", "hundred");
    rest %= 100;
  }
  if (rest > 19) {
    result.push(tens[Math.floor(rest / 10)] ?? "");
    rest %= 10;
  }
  if (rest > 0) result.push(units[rest] ?? "");
  return result;
}

/** Name of a property or parameter as the code model of AutoRest has it: `SQLConnectionID` → SQLConnectionID, `max-results` → maxResults. */
export function camelName(name: string, dropRepeats = true): string {
  return (dropRepeats ? shortCamelName : fullCamelName)(name);
}

/** Name of a type, an operation or a client-level parameter as the code model of AutoRest has it. */
export function pascalName(name: string, dropRepeats = true): string {
  return (dropRepeats ? shortPascalName : fullPascalName)(name);
}

const fullCamelName = memoized((name) => joinCamel(styledWords(name)));
const shortCamelName = memoized((name) => joinCamel(withoutRepeats(styledWords(name))));
const fullPascalName = memoized((name) => styledWords(name).map(raise).join(""));
const shortPascalName = memoized((name) => withoutRepeats(styledWords(name)).map(raise).join(""));

function joinCamel(parts: readonly string[]): string {
  return parts.map((part, index) => (index > 0 ? raise(part) : isAcronym(part) ? part : uncapitalize(part))).join("");
}

function raise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const styledWords = memoized((name): readonly string[] =>
  spellLeadingNumber(
    name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/(\d+)/g, " $1 ")
      .replace(/\b([A-Z]+)([A-Z])s([^a-z])(.*)/g, "$1$2\u00ab $3$4")
      .replace(/\b([A-Z]+)([A-Z])([a-z]+)/g, "$1 $2$3")
      .replace(/\u00ab/g, "s")
      .trim()
      .split(/[\W|_]+/)
      .map((word) => (isAcronym(word) ? word : word.toLowerCase())),
  ),
);

/** Short and all capitals, but for a plural s: `SSH`, `VMs`. */
function isAcronym(word: string): boolean {
  if (word.length < 2) return false;
  if (word.length <= longestAcronym && word === word.toUpperCase()) return true;
  const singular = word.slice(0, -1);
  return word.length <= longestAcronym + 1 && word.endsWith("s") && singular === singular.toUpperCase();
}

/**
 * Names in one scope, where those that only differ by repeated words keep them (`foo` and `fooFoo`).
 * The result has the order of `names`.
 */
export function styleInScope(names: readonly string[], style: (name: string, dropRepeats: boolean) => string): string[] {
  const full = names.map((name) => style(name, false));
  const given = new Set(full);
  const taken = new Set<string>();
  const result: string[] = new Array<string>(names.length);
  // AutoRest goes over the names grouped by their full form, in the order of first appearance.
  for (const [form, indices] of indicesByValue(full)) {
    for (const index of indices) {
      const short = style(names[index] ?? "", true);
      const name = short !== form && !given.has(short) && !taken.has(short) ? short : form;
      taken.add(name);
      result[index] = name;
    }
  }
  return result;
}

function indicesByValue(values: readonly string[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  values.forEach((value, index) => {
    const indices = result.get(value);
    if (indices) indices.push(index);
    else result.set(value, [index]);
  });
  return result;
}

/** The first of `options` that is not taken yet, or the first with a number; marks it as taken. */
export function selectName(options: readonly string[], taken: Set<string>): string {
  const free = options.find((option) => !taken.has(option));
  if (free !== undefined) {
    taken.add(free);
    return free;
  }
  const base = options[0] ?? "Value";
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** `JobId` without `Job` → Id. A rest of one letter, or one that is in `others`, is no name: the whole stays. */
export function withoutPrefix(name: string, prefix: string, others: { has(name: string): boolean }): string {
  if (prefix === "" || !name.toLowerCase().startsWith(prefix.toLowerCase())) return name;
  const rest = name.slice(prefix.length);
  if (rest.length < 2) return name;
  const cased = /^[A-Z]/.test(name) ? capitalize(rest) : uncapitalize(rest);
  return others.has(cased) ? name : cased;
}
