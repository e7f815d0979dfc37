import type { FileImports } from "./imports.js";
import { messageOf, sourceAt, TemplateError } from "./template-error.js";

/** Handlebars' data variables: what a template knows beside its view. Inside of `{{#each}}` those of the item are there, too. */
export interface Frame {
  /** Absent where a template may import nothing. */
  imports: FileImports | undefined;
  root: unknown;
  parent?: Frame;
  index?: number;
  /** Of a list, the index. */
  key?: number | string;
  first?: boolean;
  last?: boolean;
}

/** What a helper gets after its parameters. */
export interface HelperOptions {
  /** Parameters by name. */
  hash: Readonly<Record<string, unknown>>;
  data: Frame;
  /** Of a block, what stands in it and what stands after `{{else}}`. */
  fn?: (context: unknown) => string;
  inverse?: () => string;
}

/** A template, ready to print. */
export type Template = (view: unknown, frame: Frame) => string;

/** Templates as templateCode makes them: what they call is handed to them. */
export type TemplateFunction = (tools: Tools) => Template;

interface Tools {
  /** Helpers. */
  h: object;
  /** Partials by name, which may be added later. */
  p: Readonly<Record<string, Template>>;
  /** What blocks and fields do. */
  t: ReturnType<typeof toolsFor>;
}

/** A template whose helpers and partials are found. @param path of its file, for errors. */
export function bindTemplate(
  template: TemplateFunction,
  path: string,
  helpers: object,
  partials: Readonly<Record<string, Template>>,
): Template {
  return template({ h: helpers, p: partials, t: toolsFor(path) });
}

const none: HelperOptions["hash"] = Object.freeze({});

function toolsFor(path: string) {
  const fail = (message: string, line: number, column: number): never => {
    throw new TemplateError(message, sourceAt(path, line, column), undefined);
  };
  return {
    none,
    holds,
    each,
    inside,
    lookup,
    log,
    /** Nothing, for a field that is there and has none; an error otherwise. */
    missing(of: unknown, name: string, line: number, column: number): string {
      const isThere = typeof of === "object" && of !== null && Object.hasOwn(of, name);
      return isThere ? "" : fail(`There is no "${name}" here.`, line, column);
    },
    gone: (name: string, line: number, column: number): never => fail(`There is no "${name}" here.`, line, column),
    /** The error of a helper, unless it has a place already. */
    failed: (error: unknown, line: number, column: number): unknown =>
      error instanceof TemplateError ? error : new TemplateError(messageOf(error), sourceAt(path, line, column), error),
    unknown: (name: unknown, line: number, column: number): never => fail(`There is no partial "${String(name)}".`, line, column),
  };
}

/** `{{#if}}`: an empty list does not hold, nor 0 unless it is asked for. */
function holds(value: unknown, includeZero?: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value) || (value === 0 && Boolean(includeZero));
}

/** `{{#each}}` over a list or the members of an object. */
function each(
  items: unknown,
  parent: Frame,
  block: (item: unknown, frame: Frame, key: number | string) => string,
  otherwise: () => string,
): string {
  if (typeof items !== "object" || items === null) return otherwise();
  const isList = Array.isArray(items);
  const [keys, values] = isList ? [undefined, items as unknown[]] : [Object.keys(items), Object.values(items)];
  if (values.length === 0) return otherwise();
  const frame: Frame = { imports: parent.imports, root: parent.root, parent, index: 0, key: 0, first: true, last: false };
  let text = "";
  for (let index = 0; index < values.length; index++) {
    const key = keys?.[index] ?? index;
    frame.index = index;
    frame.key = key;
    frame.first = index === 0;
    frame.last = index === values.length - 1;
    text += block(values[index], frame, key);
  }
  return text;
}

/** `{{#with}}`. */
function inside(value: unknown, block: (context: unknown) => string, otherwise: () => string): string {
  return holds(value, true) ? block(value) : otherwise();
}

/** What an object, a list or a text has itself under a name. */
function lookup(of: unknown, name: unknown): unknown {
  return of !== null && of !== undefined && Object.hasOwn(Object(of) as object, String(name))
    ? (of as Record<string, unknown>)[String(name)]
    : undefined;
}

/** `{{log}}`: on standard error, because the result is on the other. */
function log(...values: unknown[]): string {
  console.error(...values);
  return "";
}
