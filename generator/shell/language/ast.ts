import type { Num } from "../values/number.js";

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
  readonly begin?: readonly Statement[];
  readonly process?: readonly Statement[];
  readonly parameters?: ParameterBlock;
}

export type Statement = Pipeline | Chain | Assignment | Block | Flow | FunctionDefinition;

/** Statements with blocks (about_If, about_Foreach, about_Switch, about_Try_Catch_Finally ...). */
export type Block = If | While | For | ForEach | Switch | Try;

export interface Pipeline extends Extent {
  readonly kind: "pipeline";
  readonly elements: readonly PipelineElement[];
}

/** `a && b || c` (about_Pipeline_Chain_Operators). */
export interface Chain extends Extent {
  readonly kind: "chain";
  readonly first: Statement;
  readonly rest: readonly { readonly operator: "&&" | "||"; readonly statement: Statement }[];
}

export interface If extends Extent {
  readonly kind: "if";
  readonly clauses: readonly { readonly condition: Statement; readonly body: readonly Statement[] }[];
  readonly otherwise?: readonly Statement[];
}

/** `while`, `do while` and `do until`. */
export interface While extends Extent {
  readonly kind: "while";
  readonly condition: Statement;
  readonly body: readonly Statement[];
  /** The body runs before the condition is looked at. */
  readonly bodyFirst: boolean;
  /** The value of the condition that ends the loop. */
  readonly until: boolean;
}

export interface For extends Extent {
  readonly kind: "for";
  readonly first?: Statement;
  readonly condition?: Statement;
  readonly next?: Statement;
  readonly body: readonly Statement[];
}

export interface ForEach extends Extent {
  readonly kind: "foreach";
  readonly variable: Variable;
  readonly items: Statement;
  readonly body: readonly Statement[];
}

export interface Switch extends Extent {
  readonly kind: "switch";
  readonly matching: "exact" | "wildcard" | "regex";
  readonly caseSensitive: boolean;
  readonly value: Statement;
  readonly clauses: readonly { readonly condition: Expression; readonly body: readonly Statement[] }[];
  readonly otherwise?: readonly Statement[];
}

export interface Try extends Extent {
  readonly kind: "try";
  readonly body: readonly Statement[];
  /** A clause without types takes every error. */
  readonly catches: readonly { readonly types: readonly string[]; readonly body: readonly Statement[] }[];
  readonly finally?: readonly Statement[];
}

/** What leaves a block: `return`, `throw` and `exit` with a value or without one. */
export interface Flow extends Extent {
  readonly kind: "return" | "throw" | "exit" | "break" | "continue";
  readonly value?: Statement;
}

export interface FunctionDefinition extends Extent {
  readonly kind: "function";
  readonly name: string;
  readonly body: ScriptBlockLiteral;
}

/** An expression stands only at the start of a pipeline. */
export type PipelineElement = Command | ExpressionElement;

export interface ExpressionElement extends Extent {
  readonly kind: "expression";
  readonly expression: Expression;
  readonly redirections?: readonly Redirection[];
}

/** `> file`, `2>&1`, `*> $null` (about_Redirection). */
export interface Redirection extends Extent {
  /** 1 output, 2 errors, 3 warnings, 4 verbose, 5 debug, 6 information. */
  readonly stream: 1 | 2 | 3 | 4 | 5 | 6 | "*";
  readonly append: boolean;
  /** Absent where the stream goes where output goes (`2>&1`). */
  readonly target?: Expression;
}

export interface Command extends Extent {
  readonly kind: "command";
  /** A bare word, or what follows the call operator `&`. */
  readonly name: Expression;
  readonly arguments: readonly CommandArgument[];
  /** `.` in place of `&`: a script block runs in the scope of its caller. */
  readonly dotted?: boolean;
  readonly redirections?: readonly Redirection[];
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

export type AssignmentOperator = "=" | "+=" | "-=" | "*=" | "/=" | "%=" | "??=";

/** What takes a value: a variable, a property or item, one of these with a type before it, or several. */
export type AssignmentTarget = Variable | Access | TypedTarget | { readonly kind: "targets"; readonly items: readonly AssignmentTarget[] };

/** `[int]$x`. */
export interface TypedTarget extends Extent {
  readonly kind: "typed";
  readonly type: string;
  readonly target: Variable;
}

export interface Assignment extends Extent {
  readonly kind: "assignment";
  readonly target: AssignmentTarget;
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
  | Increment
  | Ternary
  | TypeLiteral
  | Cast;

export interface Literal extends Extent {
  readonly kind: "literal";
  readonly value: string | number | bigint | Num;
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
  /** What runs at the end, or (`process: true`) for each object: all that stands in no named block. */
  readonly statements: readonly Statement[];
  readonly begin?: readonly Statement[];
  readonly process?: readonly Statement[];
  readonly parameters?: ParameterBlock;
}

/** `param( )`, or what stands in parentheses after a function's name (about_Functions_Advanced_Parameters). */
export interface ParameterBlock {
  /** [CmdletBinding()] or [Parameter()] is there: only declared parameters are taken, and the common ones. */
  readonly advanced: boolean;
  readonly shouldProcess: boolean;
  readonly positional: boolean;
  readonly defaultSet?: string;
  readonly parameters: readonly ParameterDeclaration[];
}

export interface ParameterDeclaration extends Extent {
  readonly name: string;
  readonly type?: string;
  readonly default?: Expression;
  readonly mandatory: boolean;
  readonly position?: number;
  readonly aliases: readonly string[];
  readonly pipeline: { readonly byValue: boolean; readonly byPropertyName: boolean };
  readonly remaining: boolean;
  readonly help?: string;
  readonly allowEmpty: boolean;
  readonly validate: Validation;
}

/** ValidateSet, ValidateRange, ValidatePattern, ValidateNotNullOrEmpty, ValidateLength of a declared parameter. */
export interface Validation {
  readonly set?: readonly string[];
  readonly range?: { readonly minimum: number; readonly maximum: number };
  readonly pattern?: string;
  readonly notNullOrEmpty?: boolean;
  readonly length?: { readonly minimum: number; readonly maximum: number };
}

/** `target.name[index].name`. */
export interface Access extends Extent {
  readonly kind: "access";
  readonly target: Expression;
  readonly steps: readonly AccessStep[];
}

export interface AccessStep extends Extent {
  readonly kind: "property" | "index" | "method";
  readonly key: Expression;
  /** Of a method. */
  readonly arguments?: readonly Expression[];
  /** `::`. */
  readonly isStatic?: boolean;
  /** `?.` and `?[`: nothing of null is null. */
  readonly conditional?: boolean;
}

export type UnaryOperator = "-not" | "-" | "+" | "-bnot" | "-join" | "-split" | "-csplit";

/** `$x++`, `--$x`. */
export interface Increment extends Extent {
  readonly kind: "increment";
  readonly target: Variable | Access;
  readonly by: 1 | -1;
  readonly prefix: boolean;
}

/** `a ? b : c`. */
export interface Ternary extends Extent {
  readonly kind: "ternary";
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** `[int]` where a value stands. */
export interface TypeLiteral extends Extent {
  readonly kind: "type";
  readonly type: string;
}

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
