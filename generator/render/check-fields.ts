import { suggest } from "../report/suggest.js";
import { newerWords, viewFields, type Shape } from "./view-fields.js";

type Statement = hbs.AST.Statement;
type Expression = hbs.AST.Expression;

/** A place in a template that names what there is not. */
export interface FieldProblem {
  template: string;
  /** Both 1-based. */
  line: number;
  column: number;
  message: string;
}

/** What a template sees: a shape, with what its caller adds to it. Undefined where nobody can tell. */
type Context = { shape: Shape; added: ReadonlyMap<string, Context> } | undefined;

/** Contexts from the outermost to the innermost, which `../` goes back through, and names of `as |x|`. */
interface Scope {
  contexts: readonly Context[];
  names: ReadonlyMap<string, Context>;
}

const data = new Set(["first", "last", "index", "key", "root"]);
const blocks = new Set(["if", "unless", "each", "with", "lookup", "log"]);

/** Templates, each parsed when it is asked for. */
export interface Programs {
  names: readonly string[];
  get(name: string): hbs.AST.Program | undefined;
}

/**
 * Holds templates against the views that they get: every field that they name has to be one, in `{{#if}}` and `{{#each}}` too, where
 * Handlebars takes a misspelt field for an empty one. Partials are looked at from where they are called.
 */
export function checkFields(programs: Programs, templates: readonly string[], helpers: ReadonlySet<string>): FieldProblem[] {
  const checker = new Checker(programs, helpers);
  for (const template of templates) {
    const shape = viewFields.shapes[viewFields.templates[template] ?? -1];
    if (shape) checker.template(template, { shape, added: new Map() });
  }
  return checker.problems;
}

/** What a partial is called with: a view, or whatever its callers have, and what they add to it by name. */
export interface PartialContexts {
  views: ReadonlySet<string>;
  added: ReadonlySet<string>;
}

/** What the partials are called with that these templates reach; by their names. */
export function contextsOfPartials(
  programs: Programs,
  templates: readonly string[],
  helpers: ReadonlySet<string>,
): ReadonlyMap<string, PartialContexts> {
  const checker = new Checker(programs, helpers);
  for (const template of templates) {
    const shape = viewFields.shapes[viewFields.templates[template] ?? -1];
    if (shape) checker.template(template, { shape, added: new Map() });
  }
  return checker.partials;
}

class Checker {
  readonly partials = new Map<string, { views: Set<string>; added: Set<string> }>();
  readonly problems: FieldProblem[] = [];
  readonly #seen = new Set<string>();
  readonly #said = new Set<string>();
  readonly #newer = newerWords();

  constructor(
    readonly programs: Programs,
    readonly helpers: ReadonlySet<string>,
  ) {}

  template(name: string, context: Context): void {
    const program = this.programs.get(name);
    const key = JSON.stringify([name, keyOf(context)]);
    if (!program || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#program(name, program, { contexts: [context], names: new Map() });
  }

  #program(template: string, program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(template, statement, scope);
  }

  #statement(template: string, statement: Statement, scope: Scope): void {
    if (statement.type === "MustacheStatement") this.#call(template, statement as hbs.AST.MustacheStatement, scope);
    if (statement.type === "BlockStatement") this.#block(template, statement as hbs.AST.BlockStatement, scope);
    if (statement.type === "PartialStatement") this.#partial(template, statement as hbs.AST.PartialStatement, scope);
    if (statement.type === "PartialBlockStatement") this.#program(template, (statement as hbs.AST.PartialBlockStatement).program, scope);
  }

  #block(template: string, { path, params, hash, program, inverse }: hbs.AST.BlockStatement, scope: Scope): void {
    const name = (path as hbs.AST.PathExpression).original;
    const values = params.map((param) => this.#value(template, param, scope));
    for (const pair of hash?.pairs ?? []) this.#value(template, pair.value, scope);
    if (!blocks.has(name) && !this.helpers.has(name)) this.#say(template, path, `There is no helper "${name}".`);
    const inner = name === "each" ? itemOf(values[0]) : values[0];
    if (name === "each" || name === "with") {
      const bound = new Map(scope.names);
      program?.blockParams?.forEach((each, index) => bound.set(each, index === 0 ? inner : undefined));
      this.#program(template, program, { contexts: [...scope.contexts, inner], names: bound });
    } else this.#program(template, program, scope);
    this.#program(template, inverse, scope);
  }

  #partial(template: string, statement: hbs.AST.PartialStatement, scope: Scope): void {
    const added = new Map<string, Context>();
    for (const { key, value } of statement.hash?.pairs ?? []) added.set(key, this.#value(template, value, scope));
    const given = statement.params[0] ? this.#value(template, statement.params[0], scope) : scope.contexts.at(-1);
    if (statement.name.type !== "PathExpression") return;
    const name = (statement.name as hbs.AST.PathExpression).original;
    const { names } = this.programs;
    if (!names.includes(name)) this.#say(template, statement.name, `There is no partial "${name}".${hint(name, names)}`);
    const known = this.partials.get(name) ?? { views: new Set(), added: new Set() };
    this.partials.set(name, known);
    if (given) known.views.add(given.shape.name);
    for (const each of added.keys()) known.added.add(each);
    this.template(name, given && { shape: given.shape, added: new Map([...given.added, ...added]) });
  }

  /** A helper with its parameters, or a value. */
  #call(template: string, { path, params, hash }: Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash">, scope: Scope): Context {
    const values = params.map((param) => this.#value(template, param, scope));
    for (const pair of hash?.pairs ?? []) this.#value(template, pair.value, scope);
    if (path.type !== "PathExpression") return undefined;
    const { original, parts, depth, data: isData } = path as hbs.AST.PathExpression;
    const isCall = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
    if (!isCall && (parts.length !== 1 || depth > 0 || isData || !this.helpers.has(original))) return this.#value(template, path, scope);
    if (isCall && !this.helpers.has(original) && !blocks.has(original)) {
      this.#say(template, path, `There is no helper "${original}".${hint(original, this.helpers)}`);
    }
    return original === "first" ? itemOf(values[0]) : undefined;
  }

  #value(template: string, expression: Expression, scope: Scope): Context {
    if (expression.type === "SubExpression") return this.#call(template, expression as hbs.AST.SubExpression, scope);
    if (expression.type !== "PathExpression") return undefined;
    const { data: isData, depth, parts, original } = expression as hbs.AST.PathExpression;
    const [first = "", ...others] = parts.map(String);
    if (isData) {
      if (!data.has(first))
        this.#say(template, expression, `There is no "${original}"; there are ${[...data].map((name) => `@${name}`).join(", ")}.`);
      return undefined;
    }
    if (depth === 0 && parts.length > 0 && scope.names.has(first) && !original.startsWith("this"))
      return this.#follow(template, expression, scope.names.get(first), others);
    // What is outside of a partial belongs to its callers.
    if (depth >= scope.contexts.length) return undefined;
    return this.#follow(template, expression, scope.contexts[scope.contexts.length - 1 - depth], parts.map(String));
  }

  #follow(template: string, expression: Expression, start: Context, parts: readonly string[]): Context {
    let at = start;
    for (const part of parts) {
      if (!at) return undefined;
      const found: Context | "missing" = at.added.has(part) ? at.added.get(part) : memberOf(at.shape, part);
      if (found === "missing") {
        if (this.#newer?.has(part)) return undefined;
        this.#say(template, expression, `"${part}" is no field of ${at.shape.name}.${hint(part, Object.keys(at.shape.fields ?? {}))}`);
        return undefined;
      }
      at = found;
    }
    return at;
  }

  #say(template: string, { loc }: hbs.AST.Node, message: string): void {
    const problem = { template, line: loc.start.line, column: loc.start.column + 1, message };
    const key = JSON.stringify(problem);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.problems.push(problem);
  }
}

/** What is under a name; undefined where it may be anything. */
function memberOf(shape: Shape, name: string): Context | "missing" {
  if (shape.open) return undefined;
  if (shape.fields && Object.hasOwn(shape.fields, name)) {
    const found = viewFields.shapes[shape.fields[name]?.shape ?? -1];
    return found && { shape: found, added: new Map() };
  }
  if (shape.item !== undefined && /^\d+$/.test(name)) return itemOf({ shape, added: new Map() });
  return (shape.item !== undefined || shape.name === "string") && name === "length" ? undefined : "missing";
}

function itemOf(context: Context): Context {
  const found = context?.shape.item === undefined ? undefined : viewFields.shapes[context.shape.item];
  return found && { shape: found, added: new Map() };
}

function keyOf(context: Context): unknown {
  return context && [viewFields.shapes.indexOf(context.shape), [...context.added].map(([name, added]) => [name, keyOf(added)])];
}

function hint(name: string, candidates: Iterable<string>): string {
  const nearest = suggest(name, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
