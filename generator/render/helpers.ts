import { commentText } from "../outputs/common/docs.js";
import { helpLine } from "../outputs/common/markdown.js";
import { quoted } from "../outputs/help/powershell.js";
import { isIdentifier } from "../outputs/common/names.js";
import type { FileImports } from "./imports.js";
import type { HelperOptions } from "./template-tools.js";

/** Helpers that templates may call beside Handlebars' own; templates/README.md lists them. */
export const helpers = {
  /** `{{#if (is kind "array")}}`: equal. */
  is: (a: unknown, b: unknown): boolean => a === b,
  /** `{{#if (any query headers)}}`: at least one of them is there and not empty. */
  any: (...args: unknown[]): boolean =>
    args.slice(0, -1).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== "")),
  has: (list: unknown[], item: unknown): boolean => list.includes(item),
  isOnly: (list: unknown[], item: unknown): boolean => list.length === 1 && list[0] === item,
  /** A value as a JSON literal, which is a TypeScript literal too. */
  json: (value: unknown): string => literal(value),
  /** A stranger's text inside a comment, on one line. */
  comment: (text: string): string => commentText(text).replace(/\s+/g, " "),
  /** A literal inside a comment, which it must not end. */
  quoted: (value: unknown): string => literal(value).replaceAll("*/", "*\\/"),
  /** A property's name, in quotes where it needs them; `__proto__` would set the prototype of a literal. */
  property: (name: string): string => (name === "__proto__" ? `["__proto__"]` : isIdentifier(name) ? name : literal(name)),
  /** `options.group?.member`: members of members; the last one of an object that may be missing where `guarded` is set. */
  path: (parts: string[], guarded: boolean): string =>
    guarded ? `${parts.slice(0, -1).join(".")}?.${parts.at(-1) ?? ""}` : parts.join("."),
  /** Names as one text: `constraints/maxTaskRetryCount`, escaped as in a JSON pointer. */
  joined: (path: string[]): string => path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/"),
  first: (list: unknown[]): unknown => list[0],
  concat: (...args: unknown[]): string => args.slice(0, -1).join(""),
  /** A stranger's text in Markdown, on one line: no heading, no HTML, no link but to web pages. */
  prose: (text: string): string => helpLine(text),
  /** A text as a literal of PowerShell, whatever is in it. */
  powershell: (text: unknown): string => quoted(String(text)),
  /** A stranger's text in XML: in an element or an attribute. */
  xml: (text: unknown): string => xmlText(String(text)),
  /** Text without its line breaks, for tables. */
  flat: (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|"),
  /** A name that templates/runtime exports; the file imports it. */
  runtime: (name: string, options: HelperOptions): string => {
    imports(options).runtimeName(name);
    return name;
  },
  /** A type (or, with `value=true`, a value) of an npm package; the file imports it. */
  external: (name: string, from: string, options: HelperOptions): string => {
    imports(options).external(from, name, options.hash["value"] !== true);
    return name;
  },
  /** A value (or, with `type=true`, a type) of a module of the same api-version; the file imports it. */
  sibling: (name: string, module: string, options: HelperOptions): string => {
    imports(options).sibling(module, name, options.hash["type"] === true);
    return name;
  },
  /** A type of models.ts; the file imports it. */
  model: (name: string, options: HelperOptions): string => {
    imports(options).sibling("models", name, true);
    return name;
  },
  /** A function of serializers.ts; the file imports it. */
  serializer: (name: string, options: HelperOptions): string => {
    imports(options).sibling("serializers", name, false);
    return name;
  },
  /** A type of context.ts; the file imports it. */
  contextType: (name: string, options: HelperOptions): string => {
    imports(options).sibling("context", name, true);
    return name;
  },
};

/** Without characters that XML cannot have, and with those escaped that mean something there. */
function xmlText(text: string): string {
  const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[&<>"]/g, (character) => escapes[character] ?? "");
}

/** JSON, with the two line separators escaped that JSON allows in strings and older JavaScript does not. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}

function imports({ data: { imports } }: HelperOptions): FileImports {
  if (!imports) throw new Error("This template is not for TypeScript: it cannot import anything.");
  return imports;
}
