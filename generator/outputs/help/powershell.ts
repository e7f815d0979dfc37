import { hasInvisible, withVisible } from "../../invisible.js";
import type { JsonValue } from "../../model/index.js";
import { parseTimeSpan } from "../../shell/values/timespan.js";

/** A value as PowerShell writes it; the template lays it out. `inline`: short enough for one line. */
export type PowerShellView =
  | { kind: "text"; text: string; inline: true }
  /** `'a', 'b'`: the argument of a parameter that takes a list. */
  | { kind: "arguments"; items: PowerShellView[]; inline: true }
  /** `@( … )` */
  | { kind: "list"; items: PowerShellView[]; inline: boolean }
  /** `@{ name = … }` */
  | { kind: "table"; entries: { name: string; value: PowerShellView }[]; inline: boolean }
  /** A here-string of JSON. */
  | { kind: "json"; lines: string[]; inline: false };

const inlineWidth = 70;

/**
 * An argument for a parameter of the type (as {@link CmdletParameter.type} has it); undefined where no argument gives just this value:
 * null, an object for a number, a duration in months.
 */
export function argument(value: JsonValue, type: string): PowerShellView | undefined {
  const item = /^List<(.*)>$/.exec(type)?.[1] ?? (type.endsWith("[]") && type !== "byte[]" ? type.slice(0, -2) : undefined);
  if (item !== undefined) {
    if (!Array.isArray(value)) return single(value, item);
    const items = value.map((each) => single(each, item));
    return items.every((each) => each !== undefined) ? sequence(items) : undefined;
  }
  return single(value, type);
}

function single(value: JsonValue, type: string): PowerShellView | undefined {
  if (value === null) return undefined;
  if (/^I[A-Z]/.test(type) || type === "Hashtable" || type === "PSObject") return hashtableValue(value);
  switch (type) {
    case "SwitchParameter":
    case "bool":
      return typeof value === "boolean" ? token(`$${String(value)}`) : undefined;
    case "int":
    case "long":
    case "float":
    case "double":
    case "decimal":
    case "byte":
      return typeof value === "number" || (typeof value === "string" && /^-?\d+$/.test(value)) ? token(String(value)) : undefined;
    case "TimeSpan":
      return typeof value === "string" ? timeSpan(value) : undefined;
    case "SecureString":
      return typeof value === "string" ? token(`(ConvertTo-SecureString ${quoted(value)} -AsPlainText -Force)`) : undefined;
    case "Stream":
    case "byte[]":
      return undefined;
    default:
      return typeof value === "string" ? token(word(value)) : typeof value === "object" ? undefined : token(quoted(String(value)));
  }
}

/** `P1DT2H` → 1.02:00:00. Months and years have no fixed length, so that no TimeSpan is the same. */
function timeSpan(value: string): PowerShellView | undefined {
  const date = /^-?P([^T]*)/.exec(value)?.[1] ?? "";
  const parsed = /[YM]/.test(date) ? undefined : parseTimeSpan(value);
  return parsed && token(quoted(parsed.toString()));
}

/** A value inside a hashtable, or a hashtable itself: as JSON has it, names and all. */
function hashtableValue(value: JsonValue): PowerShellView {
  if (Array.isArray(value)) return list(value.map(hashtableValue));
  if (typeof value === "object" && value !== null) {
    return table(Object.entries(value).map(([name, member]) => ({ name: key(name), value: hashtableValue(member) })));
  }
  if (value === null || typeof value === "boolean") return token(`$${String(value)}`);
  return token(typeof value === "number" ? String(value) : quoted(value));
}

function sequence(items: PowerShellView[]): PowerShellView {
  const result: PowerShellView = { kind: "arguments", items, inline: true };
  if (items.length > 0 && items.every(({ inline }) => inline) && widthOf(result) <= inlineWidth) return result;
  return list(items.map((item) => (item.kind === "text" && isWord(item.text) ? token(quoted(item.text)) : item)));
}

function list(items: PowerShellView[]): PowerShellView {
  const result: PowerShellView = { kind: "list", items, inline: true };
  return { ...result, inline: items.every(({ inline }) => inline) && widthOf(result) <= inlineWidth };
}

function table(entries: { name: string; value: PowerShellView }[]): PowerShellView {
  const result: PowerShellView = { kind: "table", entries, inline: true };
  return { ...result, inline: entries.every(({ value }) => value.inline) && widthOf(result) <= inlineWidth };
}

export function token(text: string): PowerShellView {
  return { kind: "text", text, inline: true };
}

/** Characters that a value takes on one line. */
export function widthOf(value: PowerShellView): number {
  switch (value.kind) {
    case "text":
      return value.text.length;
    case "table":
      return value.entries.reduce((sum, { name, value: member }) => sum + name.length + widthOf(member) + 5, 3);
    case "json":
      return Infinity;
    default:
      return value.items.reduce((sum, item) => sum + widthOf(item) + 2, 2);
  }
}

/** Text as an argument: bare where it is a plain word. Within `@( )` a bare word would be a command. */
function word(text: string): string {
  return isWord(text) ? text : quoted(text);
}

const isWord = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]*$/.test(text);

/** A name in a hashtable, in quotes where it needs them. */
function key(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : quoted(name);
}

const escapes = new Map([
  ["\n", "`n"],
  ["\r", "`r"],
  ["\t", "`t"],
  ["\0", "`0"],
]);

/** What a string on one line cannot have, and the curly quotes that end one in single quotes. */
const awkward = /[\n\t\u2018-\u201b]/;

/** A string on one line (about_Quoting_Rules): in single quotes, or in double quotes with escapes. */
export function quoted(text: string): string {
  if (!awkward.test(text) && !hasInvisible(text)) return `'${text.replaceAll("'", "''")}'`;
  const escape = (character: string): string => escapes.get(character) ?? `\`u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  const escaped = text.replace(/[`$"\u201c-\u201e]/g, "`$&").replace(/[\n\t]/g, escape);
  return `"${withVisible(escaped, escape)}"`;
}
