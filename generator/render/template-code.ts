import type { Frame } from "./template-tools.js";

type Expression = hbs.AST.Expression;
type Call = Pick<hbs.AST.MustacheStatement, "path" | "params" | "hash" | "loc">;

/** A mistake that shows when a template is made code of. */
export class TemplateCodeError extends Error {
  constructor(
    message: string,
    /** Both 1-based. */
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** Names of the code: the context and the frame, here and in the blocks around; and those of `as |x|`. */
interface Scope {
  contexts: readonly string[];
  frame: string;
  names: ReadonlyMap<string, string>;
}

/** What every object, list or text has: a field of such a name has to be the object's own. */
const inherited = new Set([Object.prototype, Array.prototype, String.prototype].flatMap((each) => Object.getOwnPropertyNames(each)));
inherited.delete("length");

/**
 * The JavaScript of a template that Handlebars has parsed: a function of the tools (template-tools.ts) that gives a function of the view and
 * its frame. It says what Handlebars would say (without HTML escaping, and with an error where it is to print a field that is not there) with
 * direct calls and reads, where Handlebars passes everything through general ones: a fifth of a run's time went into these.
 * Inline partials and other decorators are not supported, nor is `@partial-block`.
 * @param helpers names of the helpers beside Handlebars' own.
 * @throws {TemplateCodeError}
 */
export function templateCode(program: hbs.AST.Program, helpers: ReadonlySet<string>): string {
  const outermost: Scope = { contexts: ["c0"], frame: "d0", names: new Map() };
  const text = new TemplateWriter(helpers).program(program, outermost);
  // Where the helper stands that was called last: what is thrown is its error.
  return `({ h, p, t }) => (c0, d0) => { let l = 1, k = 1; try { return ${text}; } catch (error) { throw t.failed(error, l, k); } }`;
}

/** Writes expressions: texts for what a template prints, values for what it hands on. */
class TemplateWriter {
  constructor(readonly helpers: ReadonlySet<string>) {}

  program(program: hbs.AST.Program | undefined, scope: Scope): string {
    const pieces = (program?.body ?? []).map((statement) => this.#statement(statement, scope)).filter((piece) => piece !== '""');
    // The empty text makes a text of a single value.
    return pieces.length === 1 && pieces[0]?.startsWith('"') ? pieces[0] : ['""', ...pieces].join(" + ");
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): string {
    switch (statement.type) {
      case "ContentStatement":
        return JSON.stringify((statement as hbs.AST.ContentStatement).value);
      case "CommentStatement":
        return '""';
      case "MustacheStatement":
        return this.#printed(statement as hbs.AST.MustacheStatement, scope);
      case "BlockStatement":
        return this.#block(statement as hbs.AST.BlockStatement, scope);
      case "PartialStatement":
        return this.#partial(statement as hbs.AST.PartialStatement, scope);
      case "PartialBlockStatement": {
        const block = statement as hbs.AST.PartialBlockStatement;
        return this.#partialCall(block, scope, `((${scope.contexts[0] ?? ""}) => ${this.program(block.program, scope)})`);
      }
      default:
        throw mistake(
          "A partial stands in a file of its own: put what is in this block into templates/partials/<name>.hbs and call {{> partials/<name>}}. Decorators are not there.",
          statement,
        );
    }
  }

  #printed(statement: hbs.AST.MustacheStatement, scope: Scope): string {
    if (this.#isCall(statement, scope)) return `(${this.#call(statement, scope)} ?? "")`;
    const path = pathOf(statement.path);
    const parent = this.#read(path, path.parts.slice(0, -1), scope);
    const last = path.parts.at(-1);
    if (last === undefined || (this.#bound(path, scope) && path.parts.length === 1)) return `(${this.#value(path, scope)} ?? "")`;
    return `(${member(parent, String(last), "?.")} ?? t.missing(${parent}, ${JSON.stringify(last)}, ${place(path)}))`;
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): string {
    const name = pathOf(block.path).original;
    if (name === "if" || name === "unless" || name === "each" || name === "with") return this.#builtIn(name, block, scope);
    const blocks = `fn: ${this.#inner(block.program, scope, "helper")}, inverse: () => ${this.program(block.inverse, scope)}`;
    return `(${this.#call(block, scope, blocks)} ?? "")`;
  }

  #builtIn(name: "if" | "unless" | "each" | "with", block: hbs.AST.BlockStatement, scope: Scope): string {
    const [first] = block.params;
    if (!first || block.params.length > 1) throw mistake(`"${name}" takes one parameter.`, block);
    const value = this.#value(first, scope);
    const otherwise = this.program(block.inverse, scope);
    if (name === "each") return `t.each(${value}, ${scope.frame}, ${this.#inner(block.program, scope, name)}, () => ${otherwise})`;
    if (name === "with") return `t.inside(${value}, ${this.#inner(block.program, scope, name)}, () => ${otherwise})`;
    const zero = block.hash?.pairs.find(({ key }) => key === "includeZero");
    const condition = `t.holds(${value}${zero ? `, ${this.#value(zero.value, scope)}` : ""})`;
    const program = this.program(block.program, scope);
    return name === "if" ? `(${condition} ? ${program} : ${otherwise})` : `(${condition} ? ${otherwise} : ${program})`;
  }

  /** A function of what a block is given. */
  #inner(program: hbs.AST.Program | undefined, scope: Scope, kind: "each" | "with" | "helper"): string {
    const depth = String(scope.contexts.length);
    const [context, frame, key] = [`c${depth}`, `d${depth}`, `k${depth}`];
    const [item, index] = program?.blockParams ?? [];
    const names = new Map(scope.names);
    if (item !== undefined) names.set(item, context);
    if (index !== undefined) names.set(index, kind === "each" ? key : "undefined");
    const inner: Scope = { contexts: [context, ...scope.contexts], frame: kind === "each" ? frame : scope.frame, names };
    const parameters = kind === "each" ? [context, frame, ...(index === undefined ? [] : [key])] : [context];
    return `(${parameters.join(", ")}) => ${this.program(program, inner)}`;
  }

  #partial(statement: hbs.AST.PartialStatement, scope: Scope): string {
    const indent = statement.indent === "" ? "" : `${JSON.stringify(statement.indent)} + `;
    return `${indent}${this.#partialCall(statement, scope, undefined)}`;
  }

  #partialCall(
    statement: Pick<hbs.AST.PartialStatement, "name" | "params" | "hash" | "loc">,
    scope: Scope,
    otherwise: string | undefined,
  ): string {
    const { name, params, hash } = statement;
    if (params.length > 1) throw mistake("A partial takes one parameter, and others by name.", statement);
    const given = params[0] ? this.#value(params[0], scope) : (scope.contexts[0] ?? "");
    const context = (hash?.pairs.length ?? 0) > 0 ? `{ ...${given}, ${this.#pairs(hash, scope)} }` : given;
    if (name.type !== "SubExpression" && pathOf(name).original === "@partial-block")
      throw mistake(
        'A partial does not know the block that it is called with: give it what differs by name ({{> partials/<name> end="…"}}), or call another partial there.',
        statement,
      );
    const named = name.type === "SubExpression" ? this.#value(name, scope) : JSON.stringify(pathOf(name).original);
    return `(p[${named}] ?? ${otherwise ?? `t.unknown(${named}, ${place(statement)})`})(${context}, ${scope.frame})`;
  }

  /** Whether it is a helper with its parameters, or one without; else it is a field. */
  #isCall({ path, params, hash }: Call, scope: Scope): boolean {
    if (params.length > 0 || (hash?.pairs.length ?? 0) > 0) return true;
    const { parts, depth, data, original } = pathOf(path);
    return parts.length === 1 && depth === 0 && !data && original === parts[0] && !scope.names.has(original) && this.helpers.has(original);
  }

  #call(call: Call, scope: Scope, blocks?: string): string {
    const name = pathOf(call.path).original;
    const params = call.params.map((param) => this.#value(param, scope));
    if (name === "lookup" || name === "log") return `t.${name}(${params.join(", ")})`;
    if (!this.helpers.has(name)) throw mistake(`There is no helper "${name}".`, call);
    const hash = call.hash && call.hash.pairs.length > 0 ? `{ ${this.#pairs(call.hash, scope)} }` : "t.none";
    const { line, column } = call.loc.start;
    const data = `(l = ${String(line)}, k = ${String(column + 1)}, ${scope.frame})`;
    return `h.${name}(${[...params, `{ hash: ${hash}, data: ${data}${blocks === undefined ? "" : `, ${blocks}`} }`].join(", ")})`;
  }

  #pairs(hash: hbs.AST.Hash, scope: Scope): string {
    return hash.pairs.map(({ key, value }) => `[${JSON.stringify(key)}]: ${this.#value(value, scope)}`).join(", ");
  }

  #value(expression: Expression, scope: Scope): string {
    switch (expression.type) {
      case "SubExpression":
        return this.#call(expression as hbs.AST.SubExpression, scope);
      case "PathExpression": {
        const path = expression as hbs.AST.PathExpression;
        return this.#read(path, path.parts, scope);
      }
      case "UndefinedLiteral":
        return "undefined";
      case "NullLiteral":
        return "null";
      default:
        return JSON.stringify((expression as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value);
    }
  }

  /** What is under some parts of a path: each but the last has to be there. */
  #read(path: hbs.AST.PathExpression, parts: readonly (string | { toString(): string })[], scope: Scope): string {
    const names = parts.map(String);
    const bound = this.#bound(path, scope);
    let at = bound ?? (path.data ? outer(scope.frame, path.depth) : (scope.contexts[path.depth] ?? "undefined"));
    names.slice(bound === undefined ? 0 : 1).forEach((name, index, all) => {
      at = member(at, name, path.depth > 0 && index === 0 ? "?." : ".");
      if (index < all.length - 1) at = `(${at} ?? t.gone(${JSON.stringify(name)}, ${place(path)}))`;
    });
    return at;
  }

  /** What `as |x|` has named, which a path from `this` or from outside does not mean. */
  #bound({ data, depth, parts, original }: hbs.AST.PathExpression, scope: Scope): string | undefined {
    return data || depth > 0 || /^(\.|this\b)/.test(original) ? undefined : scope.names.get(String(parts[0]));
  }
}

function outer(frame: string, depth: number): string {
  const parent: keyof Frame = "parent";
  return `${frame}${`?.${parent}`.repeat(depth)}`;
}

function member(of: string, name: string, access: "." | "?."): string {
  if (inherited.has(name)) return `t.lookup(${of}, ${JSON.stringify(name)})`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${of}${access}${name}` : `${of}${access === "." ? "" : access}[${JSON.stringify(name)}]`;
}

/** A literal where a name may stand means the field of that name. */
function pathOf(path: Expression): hbs.AST.PathExpression {
  if (path.type === "PathExpression") return path as hbs.AST.PathExpression;
  const original = String((path as hbs.AST.StringLiteral).value);
  return { type: "PathExpression", loc: path.loc, data: false, depth: 0, parts: [original], original };
}

function place({ loc }: Pick<hbs.AST.Node, "loc">): string {
  return `${String(loc.start.line)}, ${String(loc.start.column + 1)}`;
}

function mistake(message: string, { loc }: Pick<hbs.AST.Node, "loc">): TemplateCodeError {
  return new TemplateCodeError(message, loc.start.line, loc.start.column + 1);
}
