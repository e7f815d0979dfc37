import { category, ignoringCase, isDigit, isSpace, isWord, not, oneChar } from "./char-class.js";
import { type CharTest, type Node, type RegexOptions, RegexSyntaxError } from "./syntax.js";
import { Refusal } from "../language/refusal.js";

export interface ParsedRegex {
  readonly node: Node;
  /** Names of the groups, by their numbers; a group without a name is named by its number. */
  readonly names: readonly string[];
}

/** Reads a pattern. @throws {RegexSyntaxError} @throws {Refusal} */
export function parseRegex(pattern: string, options: RegexOptions): ParsedRegex {
  return new Parser(pattern, options).parse();
}

const maximumDepth = 200;

class Parser {
  readonly #pattern: string;
  readonly #names: string[];
  readonly #numbers: ReadonlyMap<string, number>;
  #options: RegexOptions;
  #at = 0;
  #depth = 0;
  #unnamed = 0;

  constructor(pattern: string, options: RegexOptions) {
    this.#pattern = pattern;
    this.#options = options;
    this.#names = groupNames(pattern, options);
    this.#numbers = new Map(this.#names.map((name, index) => [name, index]));
  }

  parse(): ParsedRegex {
    const node = this.#choice();
    if (this.#at < this.#pattern.length) this.#fail("Too many )'s.");
    return { node, names: this.#names };
  }

  get #char(): string {
    return this.#pattern.charAt(this.#at);
  }

  #fail(reason: string, offset = this.#at): never {
    throw new RegexSyntaxError(this.#pattern, offset, reason);
  }

  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern) ?? undefined;
    if (found) this.#at += found[0].length;
    return found;
  }

  #choice(): Node {
    if (++this.#depth > maximumDepth) throw new Refusal(`A regular expression nested deeper than ${maximumDepth}`, "a flatter one");
    const outer = this.#options;
    const items = [this.#sequence()];
    while (this.#take("|")) items.push(this.#sequence());
    this.#options = outer;
    this.#depth--;
    const [only] = items;
    return only && items.length === 1 ? only : { kind: "choice", items };
  }

  #sequence(): Node {
    const items: Node[] = [];
    for (;;) {
      if (this.#options.ignoreWhitespace) this.#match(/(?:\s|#[^\n]*)+/y);
      if (this.#at >= this.#pattern.length || this.#char === "|" || this.#char === ")") break;
      const start = this.#at;
      const atom = this.#atom();
      if (!atom) continue;
      items.push(this.#quantified(atom, start));
    }
    const [only] = items;
    return only && items.length === 1 ? only : { kind: items.length === 0 ? "empty" : "sequence", items };
  }

  #quantified(atom: Node, start: number): Node {
    if (this.#options.ignoreWhitespace) this.#match(/(?:\s|#[^\n]*)+/y);
    const found = this.#match(/[*+?]|\{(\d+)(,(\d*))?\}/y);
    if (!found) return atom;
    const [text, from, comma, to] = found;
    const minimum = from === undefined ? (text === "+" ? 1 : 0) : Number(from);
    const maximum = from === undefined ? (text === "?" ? 1 : Infinity) : comma === undefined ? minimum : to ? Number(to) : Infinity;
    if (maximum < minimum) this.#fail("Illegal {x,y} with x > y.");
    const lazy = this.#take("?");
    const again = this.#match(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (again) this.#fail(`Nested quantifier '${again[0].charAt(0)}'.`);
    void start;
    return { kind: "repeat", item: atom, minimum, maximum, lazy };
  }

  #atom(): Node | undefined {
    const char = this.#char;
    switch (char) {
      case "(":
        return this.#group();
      case "[":
        return { kind: "char", test: this.#class() };
      case "^":
        this.#at++;
        return { kind: "assertion", name: this.#options.multiline ? "lineStart" : "start" };
      case "$":
        this.#at++;
        return { kind: "assertion", name: this.#options.multiline ? "lineEnd" : "endOrNewline" };
      case ".":
        this.#at++;
        return { kind: "char", test: this.#options.singleline ? () => true : (code) => code !== 10 };
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        return this.#fail(`Quantifier '${char}' following nothing.`, this.#at + 1);
      default:
        if (char === "{" && /^\{\d+(?:,\d*)?\}/.test(this.#pattern.slice(this.#at)))
          this.#fail("Quantifier '{' following nothing.", this.#at + 1);
        this.#at++;
        return this.#literal(char.charCodeAt(0));
    }
  }

  #literal(code: number): Node {
    return { kind: "char", test: oneChar(code, this.#options.ignoreCase) };
  }

  #group(): Node | undefined {
    const start = this.#at++;
    if (this.#match(/\?#[^)]*/y)) {
      if (!this.#take(")")) this.#fail("Unterminated (?#...) comment.", this.#pattern.length);
      return undefined;
    }
    const inline = this.#match(/\?([imnsx]*)(?:-([imnsx]*))?([:)])/y);
    if (inline) return this.#inline(inline, start);
    const outer = this.#options;
    const build = this.#opening(start);
    const item = this.#choice();
    this.#options = outer;
    if (!this.#take(")")) this.#fail("Not enough )'s.", this.#pattern.length);
    return build(item);
  }

  /** `(?i)` holds to the end of the group around it, `(?i: )` for itself. */
  #inline([, on = "", off = "", end]: RegExpExecArray, start: number): Node | undefined {
    const outer = this.#options;
    const has = (letter: string, before: boolean): boolean => (off.includes(letter) ? false : on.includes(letter) || before);
    this.#options = {
      ignoreCase: has("i", outer.ignoreCase),
      multiline: has("m", outer.multiline),
      explicitCapture: has("n", outer.explicitCapture),
      singleline: has("s", outer.singleline),
      ignoreWhitespace: has("x", outer.ignoreWhitespace),
    };
    if (end === ")") return undefined;
    const item = this.#choice();
    this.#options = outer;
    if (!this.#take(")")) this.#fail("Not enough )'s.", this.#pattern.length);
    void start;
    return item;
  }

  #opening(start: number): (item: Node) => Node {
    if (this.#take("?>")) return (item) => ({ kind: "atomic", item });
    if (this.#take("?=")) return (item) => ({ kind: "look", item, behind: false, negated: false });
    if (this.#take("?!")) return (item) => ({ kind: "look", item, behind: false, negated: true });
    if (this.#take("?<=")) return (item) => ({ kind: "look", item, behind: true, negated: false });
    if (this.#take("?<!")) return (item) => ({ kind: "look", item, behind: true, negated: true });
    const named = this.#match(/\?<(\w+)>|\?'(\w+)'/y);
    if (named) {
      const number = this.#numbers.get(named[1] ?? named[2] ?? "") ?? 0;
      return (item) => ({ kind: "group", item, number });
    }
    if (this.#match(/\?[<']\w*-\w+[>']/y)) throw new Refusal("A balancing group (?<a-b> )", "groups without '-'");
    if (this.#take("?(")) throw new Refusal("A condition (?( ) | ) in a regular expression", "alternatives");
    if (this.#char === "?") this.#fail("Unrecognized grouping construct.", start + 2);
    if (this.#options.explicitCapture) return (item) => item;
    const number = ++this.#unnamed;
    return (item) => ({ kind: "group", item, number });
  }

  #escape(): Node {
    const start = this.#at++;
    const char = this.#char;
    if (char === "") this.#fail("Illegal \\ at end of pattern.", start + 1);
    const names: Readonly<Record<string, Extract<Node, { kind: "assertion" }>["name"]>> = {
      A: "start",
      Z: "endOrNewline",
      z: "end",
      b: "wordBoundary",
      B: "noWordBoundary",
      G: "searchStart",
    };
    const name = names[char];
    if (name) {
      this.#at++;
      return { kind: "assertion", name };
    }
    if (char === "k") return this.#namedBackreference(start);
    if (/[1-9]/.test(char)) return this.#numberedBackreference();
    const test = this.#classEscape();
    if (test) return { kind: "char", test };
    return this.#literal(this.#charEscape(start));
  }

  #namedBackreference(start: number): Node {
    const found = this.#match(/k(?:<(\w+)>|'(\w+)')/y);
    if (!found) this.#fail("Malformed \\k<...> named back reference.", start + 2);
    const name = found[1] ?? found[2] ?? "";
    const number = this.#numbers.get(name);
    if (number === undefined) this.#fail(`Reference to undefined group name '${name}'.`);
    return { kind: "backreference", number, ignoreCase: this.#options.ignoreCase };
  }

  #numberedBackreference(): Node {
    const digits = this.#match(/\d+/y)?.[0] ?? "";
    if (this.#numbers.has(digits)) {
      return { kind: "backreference", number: this.#numbers.get(digits) ?? 0, ignoreCase: this.#options.ignoreCase };
    }
    if (digits.length === 1) this.#fail(`Reference to undefined group number ${digits}.`);
    throw new Refusal(`The escape \\${digits}`, "\\x and two hexadecimal digits");
  }

  /** `\d` and the like; undefined, and nothing read, for what is one character. */
  #classEscape(): CharTest | undefined {
    const tests: Readonly<Record<string, CharTest>> = {
      d: isDigit,
      D: not(isDigit),
      w: isWord,
      W: not(isWord),
      s: isSpace,
      S: not(isSpace),
    };
    const found = tests[this.#char];
    if (found) {
      this.#at++;
      return found;
    }
    const start = this.#at;
    const property = this.#match(/[pP]\{([^}]*)\}/y);
    if (property) return property[0].startsWith("P") ? not(category(property[1] ?? "")) : category(property[1] ?? "");
    if (/[pP]/.test(this.#char)) this.#fail("Malformed \\p{X} character escape.", start + 1);
    return undefined;
  }

  /** The character behind a backslash that has been read. */
  #charEscape(start: number): number {
    const simple: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, v: 11, a: 7, e: 27 };
    const char = this.#char;
    const known = simple[char];
    if (known !== undefined) {
      this.#at++;
      return known;
    }
    const hexadecimal = this.#match(/x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y);
    if (hexadecimal) return Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? "0", 16);
    if (/[xu]/.test(char)) this.#fail("Insufficient or invalid hexadecimal digits.", start + 2);
    const octal = this.#match(/0[0-7]{0,2}/y);
    if (octal) return Number.parseInt(octal[0], 8);
    const control = this.#match(/c([A-Za-z@[\\\]^_])/y);
    if (control) return (control[1] ?? "@").toUpperCase().charCodeAt(0) - 64;
    if (/[\p{L}\p{Nd}_]/u.test(char)) this.#fail(`Unrecognized escape sequence \\${char}.`, start + 2);
    this.#at++;
    return char.charCodeAt(0);
  }

  /** `[a-z\d-[aeiou]]`. */
  #class(): CharTest {
    this.#at++;
    const negated = this.#take("^");
    const tests: CharTest[] = [];
    let subtracted: CharTest | undefined;
    for (let first = true; ; first = false) {
      if (this.#at >= this.#pattern.length) this.#fail("Unterminated [] set.", this.#pattern.length);
      if (this.#char === "]" && !first) break;
      if (!first && this.#pattern.startsWith("-[", this.#at)) {
        this.#at++;
        subtracted = this.#class();
        if (this.#char !== "]") this.#fail("A subtraction must be the last element in a character class.");
        break;
      }
      tests.push(this.#classItem());
    }
    this.#at++;
    const any: CharTest = (code) => tests.some((test) => test(code));
    const folded = this.#options.ignoreCase ? ignoringCase(any) : any;
    const base = negated ? not(folded) : folded;
    const without = subtracted;
    return without ? (code) => base(code) && !without(code) : base;
  }

  #classItem(): CharTest {
    if (this.#pattern.startsWith("[:", this.#at) && /^\[:\w+:\]/.test(this.#pattern.slice(this.#at))) {
      throw new Refusal("[: :] in a character class", "\\d, \\w, \\s or \\p{ }");
    }
    const from = this.#classChar();
    if (typeof from === "function") return from;
    const isRange = this.#char === "-" && !"]".includes(this.#pattern.charAt(this.#at + 1)) && this.#pattern.charAt(this.#at + 1) !== "[";
    if (!isRange) return (code) => code === from;
    this.#at++;
    const to = this.#classChar();
    if (typeof to === "function") this.#fail("Cannot include class in character range.");
    if (to < from) this.#fail("[x-y] range in reverse order.");
    return (code) => code >= from && code <= to;
  }

  #classChar(): number | CharTest {
    if (this.#char !== "\\") return this.#pattern.charCodeAt(this.#at++);
    const start = this.#at++;
    if (this.#at >= this.#pattern.length) this.#fail("Illegal \\ at end of pattern.");
    if (this.#take("b")) return 8;
    if (/[1-7]/.test(this.#char)) return Number.parseInt(this.#match(/[0-7]{1,3}/y)?.[0] ?? "0", 8);
    return this.#classEscape() ?? this.#charEscape(start);
  }
}

/** Numbers go to the groups without a name first, then to the named ones, each in their order. */
function groupNames(pattern: string, { explicitCapture }: RegexOptions): string[] {
  let unnamed = 0;
  const named: string[] = [];
  const explicit = explicitCapture || /\(\?[imsx]*n/.test(pattern);
  for (const [token, , angle, quoted] of pattern.matchAll(
    /(\\[^]|\[(?:\^?\]?)(?:\\[^]|[^\]\\])*\]|\(\?#[^)]*\))|\(\?<(\w+)>|\(\?'(\w+)'|\((?!\?)/g,
  )) {
    const name = angle ?? quoted;
    if (name !== undefined && !named.includes(name)) named.push(name);
    else if (name === undefined && token === "(" && !explicit) unnamed++;
  }
  if (named.some((name) => /^\d+$/.test(name))) throw new Refusal("A group named by a number", "a name of letters");
  return [...Array.from({ length: unnamed + 1 }, (_, index) => String(index)), ...named];
}
