import { type Captures, search } from "./match.js";
import { parseRegex } from "./parse.js";
import { compileRegex, type Program } from "./program.js";
import { noOptions, type RegexOptions } from "./syntax.js";

/** A match, with its groups. */
export interface Match {
  readonly index: number;
  readonly text: string;
  /** By number; undefined where a group took no part. */
  readonly groups: readonly (string | undefined)[];
}

/**
 * A regular expression with .NET's syntax and meaning (Regular Expression Language - Quick Reference): `\d` and `\w` of all scripts, `$`
 * before a last newline, named groups numbered behind the others. No pattern takes longer than about a second.
 */
export class Regex {
  /** Names of the groups by their numbers; a group without a name is named by its number. */
  readonly names: readonly string[];
  readonly #programs: readonly [forward: Program, back: Program];

  /** @throws {RegexSyntaxError} @throws {Refusal} */
  constructor(pattern: string, options: Partial<RegexOptions> = {}) {
    const { node, names } = parseRegex(pattern, { ...noOptions, ...options });
    this.names = names;
    this.#programs = [compileRegex(node, names.length, false), compileRegex(node, names.length, true)];
  }

  match(text: string, from = 0): Match | undefined {
    const captures = search(this.#programs[0], text, from, false);
    return captures && this.#matchOf(text, captures);
  }

  /** All matches from the start, or from the end of the text. */
  *matches(text: string, back = false): Generator<Match> {
    const program = this.#programs[back ? 1 : 0];
    let at = back ? text.length : 0;
    while (at >= 0 && at <= text.length) {
      const captures = search(program, text, at, back);
      if (!captures) return;
      yield this.#matchOf(text, captures);
      const [start = 0, end = 0] = captures;
      at = back ? (start === end ? start - 1 : start) : end === start ? end + 1 : end;
    }
  }

  #matchOf(text: string, captures: Captures): Match {
    const groups = this.names.map((_, number) => {
      const [start = -1, end = -1] = [captures[number * 2], captures[number * 2 + 1]];
      return start < 0 || end < start ? undefined : text.slice(start, end);
    });
    return { index: captures[0] ?? 0, text: groups[0] ?? "", groups };
  }
}

const maximumKnown = 200;
const known = new Map<string, Regex>();

/** The expression for a pattern; those used last are kept. @throws {RegexSyntaxError} @throws {Refusal} */
export function regexOf(pattern: string, options: Partial<RegexOptions> = {}): Regex {
  const key = `${Object.entries(options)
    .filter(([, on]) => on)
    .map(([name]) => name)
    .join()}/${pattern}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Regex(pattern, options);
  if (known.size >= maximumKnown) known.clear();
  known.set(key, made);
  return made;
}

/** What a replacement says of a match (Substitutions in Regular Expressions): `$1`, `${name}`, `$&`, `$$` ... */
export function substituted(replacement: string, match: Match, text: string, names: readonly string[]): string {
  return replacement.replace(/\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))/g, (whole, number?: string, name?: string, sign?: string) => {
    const group = names.indexOf(number === undefined ? (name ?? "") : String(Number(number)));
    if (sign === undefined) return group < 0 ? whole : (match.groups[group] ?? "");
    switch (sign) {
      case "$":
        return "$";
      case "&":
        return match.text;
      case "`":
        return text.slice(0, match.index);
      case "'":
        return text.slice(match.index + match.text.length);
      case "+":
        return match.groups.at(-1) ?? "";
      default:
        return text;
    }
  });
}

/** Text as a pattern that means nothing but itself (Regex.Escape). */
export function escapeRegex(text: string): string {
  const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f" };
  return text.replace(/[\\*+?|{[()^$.#\s]/g, (char) => names[char] ?? `\\${char}`);
}
