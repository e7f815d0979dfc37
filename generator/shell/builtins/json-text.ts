import { Char } from "../values/char.js";
import { DateTime } from "../values/datetime.js";
import { Enumeration } from "../values/enumeration.js";
import { netText } from "../values/format-number.js";
import { Guid } from "../values/guid.js";
import { Hashtable } from "../values/hashtable.js";
import { numericOf } from "../values/number.js";
import { propertyNames } from "../values/objects.js";
import { SecureString } from "../values/secure-string.js";
import { toText } from "../values/text.js";
import { TimeSpan } from "../values/timespan.js";
import { membersOf } from "../members/members.js";

/** What ConvertTo-Json was asked for. */
export interface JsonOptions {
  readonly depth: number;
  readonly compress: boolean;
  readonly enumsAsStrings: boolean;
}

/** JSON of a value, down to a depth; below it objects are text (as PowerShell has it). */
export class JsonText {
  truncated = false;
  readonly #options: JsonOptions;

  constructor(options: JsonOptions) {
    this.#options = options;
  }

  of(value: unknown, level = 0, indent = ""): string {
    if (value === undefined || value === null) return "null";
    const scalar = this.#scalar(value);
    if (scalar !== undefined) return scalar;
    if (level > this.#options.depth) {
      this.truncated = true;
      return quoted(toText(value));
    }
    const inner = `${indent}  `;
    if (Array.isArray(value) || value instanceof Uint8Array) {
      return this.#block(
        "[",
        "]",
        [...value].map((item: unknown) => this.of(item, level + 1, inner)),
        indent,
      );
    }
    const colon = this.#options.compress ? ":" : ": ";
    const members = entriesOf(value as object).map(([name, item]) => `${quoted(name)}${colon}${this.of(item, level + 1, inner)}`);
    return this.#block("{", "}", members, indent);
  }

  #scalar(value: unknown): string | undefined {
    if (typeof value === "string") return quoted(value);
    if (typeof value === "boolean") return String(value);
    const number = numericOf(value);
    if (number) return number.kind === "double" ? doubleText(Number(number.value)) : String(number.value);
    if (value instanceof Date) return quoted(value.toISOString());
    if (value instanceof DateTime || value instanceof Char || value instanceof Guid) return quoted(value.toJSON());
    if (value instanceof Enumeration) return this.#options.enumsAsStrings ? quoted(value.name) : String(value.number);
    return undefined;
  }

  #block(open: string, close: string, members: readonly string[], indent: string): string {
    if (members.length === 0) return open + close;
    if (this.#options.compress) return `${open}${members.join(",")}${close}`;
    return `${open}\n${members.map((member) => `${indent}  ${member}`).join(",\n")}\n${indent}${close}`;
  }
}

/** Control characters, quotes and backslashes are escaped, and what ends a line in JavaScript. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A double keeps a point: `1.0`. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return quoted(Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
  const text = netText({ kind: "double", value });
  return /[.E]/.test(text) ? text : `${text}.0`;
}

const timeSpanOrder =
  "Ticks Days Hours Milliseconds Microseconds Nanoseconds Minutes Seconds TotalDays TotalHours TotalMilliseconds TotalMicroseconds TotalNanoseconds TotalMinutes TotalSeconds";

function entriesOf(value: object): [string, unknown][] {
  if (value instanceof Hashtable) return value.entries().map(([key, item]) => [toText(key), item]);
  const read = (name: string): [string, unknown] => [name, (value as Record<string, unknown>)[name]];
  if (value instanceof TimeSpan) return timeSpanOrder.split(" ").map(read);
  if (value instanceof SecureString) return [["Length", value.Length]];
  const table = membersOf(value);
  const names = propertyNames(value);
  if (names.length > 0 || !table) return names.map(read);
  return Object.entries(table.properties).map(([name, get]) => [name, get(value as never)]);
}
