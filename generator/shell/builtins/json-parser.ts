import { double, long } from "../values/number.js";
import { parseJsonDate } from "../values/parse-datetime.js";

/** What makes the objects of a text. */
export interface JsonBuilder {
  object(entries: readonly (readonly [string, unknown])[]): unknown;
}

/** The text is no JSON; `at` is an offset. */
export class JsonError extends Error {
  override name = "JsonError";
}

const maximumDepth = 1024;

/**
 * Reads JSON as ConvertFrom-Json does: whole numbers are longs, others doubles, ISO 8601 dates with a time DateTimes; comments are
 * allowed. Nothing of a number is lost. @throws {JsonError}
 */
export function parseJson(text: string, builder: JsonBuilder, dates = true): unknown {
  return new Reader(text, builder, dates).read();
}

class Reader {
  #at = 0;

  constructor(
    readonly text: string,
    readonly builder: JsonBuilder,
    readonly dates: boolean,
  ) {}

  read(): unknown {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.text.length) this.#fail("Additional text encountered after finished reading JSON content");
    return value;
  }

  #fail(reason: string): never {
    const before = this.text.slice(0, this.#at).split("\n");
    const shown = this.text.charAt(this.#at);
    throw new JsonError(`${reason}${shown === "" ? "" : `: ${shown}`}. Line ${before.length}, position ${(before.at(-1) ?? "").length}.`);
  }

  #space(): void {
    const space = /(?:[\s\ufeff]|\/\/[^\n\r]*|\/\*[^]*?\*\/)*/y;
    space.lastIndex = this.#at;
    this.#at += space.exec(this.text)?.[0].length ?? 0;
  }

  #take(token: string): boolean {
    if (!this.text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #value(depth: number): unknown {
    if (depth > maximumDepth) this.#fail(`The reader's MaxDepth of ${maximumDepth} has been exceeded`);
    this.#space();
    const char = this.text.charAt(this.#at);
    if (char === "{") return this.#object(depth);
    if (char === "[") return this.#array(depth);
    if (char === '"') return this.#textOrDate();
    if (/[-\d]/.test(char)) return this.#number();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (this.text.startsWith(word, this.#at) && !/\w/.test(this.text.charAt(this.#at + word.length))) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#fail(char === "" ? "Unexpected end when reading JSON" : "Unexpected character encountered while parsing value");
  }

  #object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.#at++;
    this.#space();
    while (!this.#take("}")) {
      if (entries.length > 0 && !this.#take(",")) this.#fail("After parsing a value an unexpected character was encountered");
      this.#space();
      if (entries.length > 0 && this.#take("}")) break;
      if (this.text.charAt(this.#at) !== '"') this.#fail("Invalid property identifier character");
      const name = this.#string();
      this.#space();
      if (!this.#take(":")) this.#fail("Invalid character after parsing property name. Expected ':' but got");
      entries.push([name, this.#value(depth + 1)]);
      this.#space();
    }
    return this.builder.object(entries);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    this.#space();
    while (!this.#take("]")) {
      if (items.length > 0 && !this.#take(",")) this.#fail("After parsing a value an unexpected character was encountered");
      this.#space();
      if (items.length > 0 && this.#take("]")) break;
      items.push(this.#value(depth + 1));
      this.#space();
    }
    return items;
  }

  #string(): string {
    const string = /"(?:[^"\\\u0000-\u0008\u000e-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    string.lastIndex = this.#at;
    const found = string.exec(this.text)?.[0];
    if (found === undefined) this.#fail("Unterminated string. Expected delimiter");
    this.#at += found.length;
    return JSON.parse(found.replace(/[\n\r\t\v\f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)) as string;
  }

  #textOrDate(): unknown {
    const text = this.#string();
    return (this.dates ? parseJsonDate(text) : undefined) ?? text;
  }

  #number(): unknown {
    const number = /-?\d+(\.\d+)?([eE][-+]?\d+)?/y;
    number.lastIndex = this.#at;
    const [text = "", fraction, exponent] = number.exec(this.text) ?? [];
    if (text === "" || /^-?0\d/.test(text)) this.#fail("Input string is not a valid number");
    this.#at += text.length;
    if (fraction !== undefined || exponent !== undefined) return double(Number(text));
    const whole = BigInt(text);
    if (BigInt.asIntN(64, whole) === whole) return long(whole);
    return this.#fail("A whole number beyond 64 bits in JSON is not in this shell; use a string");
  }
}
