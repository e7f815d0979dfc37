import type { Access, AccessStep, Binary, Expression, Literal, UnaryOperator } from "./ast.js";
import { isDash, isDigit, isIdentifierStart } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readArrayExpression, readGroup, readHashtable, readScriptBlock, readSubexpression } from "./groups.js";
import { readNumber, scanNumber } from "./numbers.js";
import { highestLevel, peekOperator } from "./operators.js";
import { readString } from "./strings.js";
import { readTypeName } from "./type-names.js";
import { readVariable, startsVariable } from "./variables.js";

/** An expression at the cursor. @throws {ParseError} */
export function readExpression(cursor: Cursor): Expression {
  const start = cursor.position;
  const condition = readBinary(cursor, 0);
  const before = cursor.position;
  cursor.skipSpace();
  if (cursor.char !== "?" || "?.[".includes(cursor.peek(1) || " ")) {
    cursor.position = before;
    return condition;
  }
  cursor.position++;
  const whenTrue = readBranch(cursor, "?");
  cursor.skipLines();
  if (!cursor.take(":")) cursor.missing("MissingColonInTernaryExpression", "The ':' of the ternary operator is missing.");
  const whenFalse = readBranch(cursor, ":");
  return { kind: "ternary", condition, whenTrue, whenFalse, ...cursor.extent(start) };
}

function readBranch(cursor: Cursor, operator: string): Expression {
  const extent = { start: cursor.position - 1, end: cursor.position };
  cursor.skipLines();
  if (!startsExpression(cursor)) missingOperand(cursor, operator, extent);
  return cursor.nested(() => readExpression(cursor));
}

function missingOperand(cursor: Cursor, operator: string, extent: { start: number; end: number }): never {
  cursor.missing("ExpectedValueExpression", `You must provide a value expression following the '${operator}' operator.`, extent);
}

function readBinary(cursor: Cursor, level: number): Expression {
  if (level > highestLevel) return readList(cursor);
  const start = cursor.position;
  const first = readBinary(cursor, level + 1);
  const rest: Binary["rest"][number][] = [];
  for (;;) {
    const before = cursor.position;
    cursor.skipSpace();
    const operator = peekOperator(cursor, level);
    if (!operator) {
      cursor.position = before;
      return rest.length === 0 ? first : { kind: "binary", first, rest, ...cursor.extent(start) };
    }
    const at = cursor.position;
    cursor.position += operator.length;
    const extent = cursor.extent(at);
    cursor.skipLines();
    if (!startsExpression(cursor)) missingOperand(cursor, cursor.text.slice(at, extent.end), extent);
    rest.push({ operator: operator.name, operand: readBinary(cursor, level + 1), at: extent });
  }
}

/** `a, b`: the comma binds closer than every other binary operator. */
function readList(cursor: Cursor): Expression {
  const start = cursor.position;
  const leading = cursor.char === ",";
  const items = leading ? [] : [readUnary(cursor)];
  for (;;) {
    if (cursor.commaParts > 0 && !leading) return items[0] ?? cursor.unexpected();
    const before = cursor.position;
    cursor.skipSpace();
    const comma = cursor.position;
    if (!cursor.take(",")) {
      cursor.position = before;
      const [only] = items;
      return only && items.length === 1 && !leading ? only : { kind: "array", items, ...cursor.extent(start) };
    }
    cursor.skipLines();
    if (!startsExpression(cursor))
      cursor.missing("MissingExpressionAfterToken", "Missing expression after ','.", { start: comma, end: comma + 1 });
    items.push(readUnary(cursor));
  }
}

/** A primary expression with the signs, `-not` and casts before it. @throws {ParseError} */
export function readUnary(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.startsWith("++") || cursor.startsWith("--")) return readPrefixIncrement(cursor);
  const operator = readUnaryOperator(cursor);
  if (operator !== undefined) {
    const signed = (operator === "-" || operator === "+") && (isDigit(cursor.char) || cursor.char === ".") ? readNumber(cursor) : undefined;
    if (signed) return withAccess(cursor, signedNumber(cursor, operator, signed, start), start);
    cursor.skipLines();
    if (!startsExpression(cursor)) {
      const text = cursor.text.slice(start, cursor.position).trim();
      cursor.missing("MissingExpressionAfterOperator", `Missing expression after unary operator '${text}'.`, cursor.extent(start));
    }
    const operand = cursor.nested(() => readUnary(cursor));
    return { kind: "unary", operator, operand, ...cursor.extent(start) };
  }
  if (cursor.char === "[") return readTyped(cursor);
  return withIncrement(cursor, withAccess(cursor, readPrimary(cursor), start), start);
}

function readPrefixIncrement(cursor: Cursor): Expression {
  const start = cursor.position;
  const by = cursor.char === "+" ? 1 : -1;
  cursor.position += 2;
  cursor.skipSpace();
  const target = cursor.nested(() => readUnary(cursor));
  if (target.kind !== "variable" && target.kind !== "access") notAssignable(cursor, start);
  return { kind: "increment", target, by, prefix: true, ...cursor.extent(start) };
}

/** `$x++`, right behind what it counts up. */
function withIncrement(cursor: Cursor, target: Expression, start: number): Expression {
  if (!cursor.startsWith("++") && !cursor.startsWith("--")) return target;
  if (target.kind !== "variable" && target.kind !== "access") {
    if (target.kind === "literal") return target;
    notAssignable(cursor, start);
  }
  const by = cursor.char === "+" ? 1 : -1;
  cursor.position += 2;
  return { kind: "increment", target, by, prefix: false, ...cursor.extent(start) };
}

function notAssignable(cursor: Cursor, start: number): never {
  const message = "The '++' and '--' operators work only on variables or on properties.";
  cursor.fail("OperatorRequiresVariableOrProperty", message, cursor.extent(start));
}

function signedNumber(cursor: Cursor, operator: UnaryOperator, number: Literal, start: number): Literal {
  const text = cursor.text.slice(start, cursor.position);
  const value = (operator === "-" ? scanNumber(`-${number.text ?? ""}`) : undefined) ?? number.value;
  return { kind: "literal", value, text, ...cursor.extent(start) };
}

const wordOperators = /[-\u2013\u2014\u2015](not|bnot|join|i?split|csplit)(?![\p{L}\p{Nd}_])/iuy;

function readUnaryOperator(cursor: Cursor): UnaryOperator | undefined {
  if (cursor.take("!")) return "-not";
  if (cursor.char === "+") {
    cursor.position++;
    return "+";
  }
  if (!isDash(cursor.char)) return undefined;
  const word = cursor.match(wordOperators)?.slice(1).toLowerCase();
  if (word !== undefined) return `-${word === "isplit" ? "split" : word}` as UnaryOperator;
  if (isIdentifierStart(cursor.peek(1))) cursor.unexpected();
  cursor.position++;
  return "-";
}

/** True where the dash at the cursor begins a unary operator of letters. */
export function startsWordOperator(cursor: Cursor): boolean {
  wordOperators.lastIndex = cursor.position;
  return wordOperators.test(cursor.text);
}

/** `[type]operand` (about_Type_Conversion), `[type]::Member`, or the type itself. */
function readTyped(cursor: Cursor): Expression {
  const start = cursor.position;
  const type = readTypeName(cursor);
  const extent = cursor.extent(start);
  const literal: Expression = { kind: "type", type, ...extent };
  if (cursor.startsWith("::") || (cursor.char === "." && isIdentifierStart(cursor.peek(1)))) return withAccess(cursor, literal, start);
  const before = cursor.position;
  cursor.skipSpace();
  if (!startsOperand(cursor)) {
    cursor.position = before;
    return literal;
  }
  const operand = cursor.nested(() => readUnary(cursor));
  return { kind: "cast", type, operand, ...cursor.extent(start) };
}

/** What a cast can stand before; an operator of two sides is none. */
function startsOperand(cursor: Cursor): boolean {
  if (cursor.char === ",") return false;
  if (isDash(cursor.char)) return !isIdentifierStart(cursor.peek(1)) || startsWordOperator(cursor);
  if (cursor.char === ".") return isDigit(cursor.peek(1));
  return startsExpression(cursor);
}

/** What an expression can start with, apart from a bare word. */
export function startsExpression(cursor: Cursor): boolean {
  const char = cursor.char;
  if (char === "") return false;
  return "$('\"@[{!+,.-\u2013\u2014\u2015\u2018\u2019\u201a\u201b\u201c\u201d\u201e".includes(char) || isDigit(char);
}

function readPrimary(cursor: Cursor): Expression {
  const found = readBracketedOrString(cursor) ?? readNumber(cursor);
  if (found) return found;
  if (cursor.char === "@" && isIdentifierStart(cursor.peek(1))) {
    const start = cursor.position;
    const name = cursor.match(/@[\p{L}\p{Nd}_]+/uy)?.slice(1) ?? "";
    const message =
      `The splatting operator '@' cannot be used to reference variables in an expression. '@${name}' can be used only as an ` +
      `argument to a command. To reference variables in an expression use '$${name}'.`;
    cursor.fail("SplattingNotPermitted", message, cursor.extent(start));
  }
  if (cursor.char === "@")
    cursor.fail("UnrecognizedToken", "Unrecognized token in source text.", cursor.extentHere(), cursor.peek(1) === "");
  return cursor.unexpected();
}

/** What means the same among a command's arguments as in an expression: strings, variables and everything in brackets. */
export function readBracketedOrString(cursor: Cursor): Expression | undefined {
  const char = cursor.char;
  if (cursor.startsWith("$(")) return readSubexpression(cursor);
  if (char === "$") return readVariable(cursor);
  if (char === "(") return readGroup(cursor);
  if (char === "{") return readScriptBlock(cursor);
  if (cursor.startsWith("@(")) return readArrayExpression(cursor);
  if (cursor.startsWith("@{")) return readHashtable(cursor);
  return readString(cursor);
}

/** `.name` and `[index]`, which follow without a space. */
export function withAccess(cursor: Cursor, target: Expression, start: number): Expression {
  const steps: AccessStep[] = [];
  for (;;) {
    const step = readStep(cursor);
    if (!step) break;
    steps.push(step);
  }
  if (steps.length === 0) return target;
  const access: Access = { kind: "access", target, steps, ...cursor.extent(start) };
  return access;
}

function readStep(cursor: Cursor): AccessStep | undefined {
  const start = cursor.position;
  const conditional = cursor.char === "?" && ".[".includes(cursor.peek(1) || " ");
  if (conditional) cursor.position++;
  const marks = conditional ? ({ conditional: true } as const) : {};
  if (cursor.char === "[") return { ...readIndex(cursor, start), ...marks };
  const isStatic = cursor.startsWith("::");
  if (!isStatic && (cursor.char !== "." || cursor.peek(1) === ".")) return undefined;
  cursor.position += isStatic ? 2 : 1;
  const key = readPropertyName(cursor);
  const found = readArguments(cursor);
  return {
    kind: found ? "method" : "property",
    key,
    ...(found && { arguments: found }),
    ...(isStatic && { isStatic }),
    ...marks,
    ...cursor.extent(start),
  };
}

/** `( )` or `{ }` right behind a method's name. */
function readArguments(cursor: Cursor): Expression[] | undefined {
  if (cursor.char === "{") return [readScriptBlock(cursor)];
  if (cursor.char !== "(") return undefined;
  return cursor.nested(() => {
    const open = { start: cursor.position, end: cursor.position + 1 };
    cursor.position++;
    const items: Expression[] = [];
    cursor.skipLines();
    while (cursor.char !== ")") {
      if (!startsExpression(cursor)) cursor.missing("MissingEndParenthesisInMethodCall", "Missing ')' in method call.", open);
      items.push(readArgument(cursor));
      cursor.skipLines();
      if (!cursor.take(",")) break;
      cursor.skipLines();
    }
    if (!cursor.take(")")) cursor.missing("MissingEndParenthesisInMethodCall", "Missing ')' in method call.", open);
    return items;
  });
}

/** An argument of a method: an expression in which the comma parts arguments. */
function readArgument(cursor: Cursor): Expression {
  cursor.commaParts++;
  try {
    return readExpression(cursor);
  } finally {
    cursor.commaParts--;
  }
}

function readPropertyName(cursor: Cursor): Expression {
  const start = cursor.position;
  const name = cursor.match(/[\p{L}\p{Nd}_][\p{L}\p{Nd}_]*/uy);
  if (name !== undefined)
    return /^\d+$/.test(name)
      ? { kind: "literal", value: Number(name), ...cursor.extent(start) }
      : { kind: "literal", value: name, ...cursor.extent(start) };
  if (cursor.char === "$" && startsVariable(cursor)) return readVariable(cursor);
  if (cursor.char === "(") return readGroup(cursor);
  const text = readString(cursor);
  if (!text) cursor.missing("MissingPropertyName", "Missing property name after reference operator.", { start: start - 1, end: start });
  return text;
}

function readIndex(cursor: Cursor, start: number): AccessStep {
  return cursor.nested(() => {
    cursor.position++;
    cursor.skipLines();
    if (!startsExpression(cursor)) {
      cursor.missing("MissingArrayIndexExpression", "Array index expression is missing or not valid.", { start, end: start + 1 });
    }
    const key = cursor.bracketed(() => readExpression(cursor));
    cursor.skipLines();
    if (!cursor.take("]")) cursor.missing("MissingEndSquareBracket", "Missing ']' after array index expression.");
    return { kind: "index", key, ...cursor.extent(start) };
  });
}
