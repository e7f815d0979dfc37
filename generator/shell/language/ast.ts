/**
 * The syntax tree of the shell's subset of PowerShell: plain data. `start` and `end` are offsets into the script's text.
 * Chains (binary operators of one precedence, member access) are flat lists, so that a long one is no deep one.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A whole script, or what was typed at the prompt. */
export interface Script {
  readonly text: string;
  /** File that the text comes from; absent for what was typed. */
  readonly file?: string;
  readonly statements: readonly Statement[];
}

export type Statement = Pipeline | Assignment;

export interface Pipeline extends Extent {
  readonly kind: "pipeline";
  readonly elements: readonly PipelineElement[];
}

/** An expression stands only at the start of a pipeline. */
export type PipelineElement = Command | ExpressionElement;

export interface ExpressionElement extends Extent {
  readonly kind: "expression";
  readonly expression: Expression;
}

export interface Command extends Extent {
  readonly kind: "command";
  /** A bare word, or what follows the call operator `&`. */
  readonly name: Expression;
  readonly arguments: readonly CommandArgument[];
}

export type CommandArgument = ParameterArgument | ValueArgument | SplatArgument;

/** `-Name`, or `-Name:argument`. Whether the value after `-Name` belongs to it is decided when binding. */
export interface ParameterArgument extends Extent {
  readonly kind: "parameter";
  readonly name: string;
  readonly argument?: Expression;
}

export interface ValueArgument extends Extent {
  readonly kind: "value";
  readonly value: Expression;
}

/** `@name`. */
export interface SplatArgument extends Extent {
  readonly kind: "splat";
  readonly name: string;
}

export type AssignmentOperator = "=" | "+=" | "-=" | "*=" | "/=" | "%=";

export interface Assignment extends Extent {
  readonly kind: "assignment";
  readonly target: Variable | Access;
  readonly operator: AssignmentOperator;
  readonly value: Statement;
}

export type Expression =
  | Literal
  | Expandable
  | Variable
  | ArrayLiteral
  | ArrayExpression
  | Subexpression
  | Group
  | HashtableLiteral
  | ScriptBlockLiteral
  | Access
  | Unary
  | Binary
  | Cast;

export interface Literal extends Extent {
  readonly kind: "literal";
  /** bigint only for whole numbers that a number cannot hold. */
  readonly value: string | number | bigint;
  /** A number as it was written: a string parameter takes `007`, not `7`. */
  readonly text?: string;
}

/** A double-quoted string, or a bare word, with `$` in it. */
export interface Expandable extends Extent {
  readonly kind: "expandable";
  readonly parts: readonly (string | Variable | Subexpression)[];
}

/** `$name`, `${name}`, `$env:name`; `$true`, `$false` and `$null` are variables too. */
export interface Variable extends Extent {
  readonly kind: "variable";
  readonly name: string;
  /** `env`, `global`, `script`, `local`; in lower case. */
  readonly scope?: string;
}

/** `1, 2`, also `,1`. */
export interface ArrayLiteral extends Extent {
  readonly kind: "array";
  readonly items: readonly Expression[];
}

/** `@( )`. */
export interface ArrayExpression extends Extent {
  readonly kind: "arrayExpression";
  readonly statements: readonly Statement[];
}

/** `$( )`. */
export interface Subexpression extends Extent {
  readonly kind: "subexpression";
  readonly statements: readonly Statement[];
}

/** `( )`. */
export interface Group extends Extent {
  readonly kind: "group";
  readonly statement: Statement;
}

export interface HashtableLiteral extends Extent {
  readonly kind: "hashtable";
  readonly entries: readonly { readonly key: Expression; readonly value: Statement }[];
}

export interface ScriptBlockLiteral extends Extent {
  readonly kind: "scriptBlock";
  readonly statements: readonly Statement[];
}

/** `target.name[index].name`. */
export interface Access extends Extent {
  readonly kind: "access";
  readonly target: Expression;
  readonly steps: readonly AccessStep[];
}

export interface AccessStep extends Extent {
  readonly kind: "property" | "index";
  readonly key: Expression;
}

export type UnaryOperator = "-not" | "-" | "+";

export interface Unary extends Extent {
  readonly kind: "unary";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

/** Operators of one precedence, applied from left to right. Names are in lower case, without `i` (`-ieq` is `-eq`). */
export interface Binary extends Extent {
  readonly kind: "binary";
  readonly first: Expression;
  readonly rest: readonly { readonly operator: string; readonly operand: Expression; readonly at: Extent }[];
}

export interface Cast extends Extent {
  readonly kind: "cast";
  /** As written between the brackets, `string[]`. */
  readonly type: string;
  readonly operand: Expression;
}
