import type { Access, AccessStep, Binary, Expression, Literal, UnaryOperator } from "./ast.js";
import { isDash, isDigit, isIdentifierStart } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readArrayExpression, readGroup, readHashtable, readScriptBlock, readSubexpression } from "./groups.js";
import { readNumber } from "./numbers.js";
import { highestLevel, peekOperator } from "./operators.js";
import { readString } from "./strings.js";
import { readVariable, startsVariable } from "./variables.js";

/** An expression at the cursor. @throws {ParseError} */
export function readExpression(cursor: Cursor): Expression {
  return readBinary(cursor, 0);
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
    if (!startsExpression(cursor)) {
      const text = cursor.text.slice(at, extent.end);
      cursor.missing("ExpectedValueExpression", `You must provide a value expression following the '${text}' operator.`, extent);
    }
    rest.push({ operator: operator.name, operand: readBinary(cursor, level + 1), at: extent });
  }
}

/** `a, b`: the comma binds closer than every other binary operator. */
function readList(cursor: Cursor): Expression {
  const start = cursor.position;
  const leading = cursor.char === ",";
  const items = leading ? [] : [readUnary(cursor)];
  for (;;) {
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
  if (cursor.char === "[") return readCast(cursor);
  return withAccess(cursor, readPrimary(cursor), start);
}

function signedNumber(cursor: Cursor, operator: UnaryOperator, number: Literal, start: number): Literal {
  const value = operator === "-" && typeof number.value !== "string" ? -number.value : number.value;
  return { kind: "literal", value, text: cursor.text.slice(start, cursor.position), ...cursor.extent(start) };
}

function readUnaryOperator(cursor: Cursor): UnaryOperator | undefined {
  if (cursor.take("!")) return "-not";
  if (cursor.char === "+") {
    cursor.position++;
    return "+";
  }
  if (!isDash(cursor.char)) return undefined;
  if (cursor.match(/.not(?![\p{L}\p{Nd}_])/iuy) !== undefined) return "-not";
  if (isIdentifierStart(cursor.peek(1))) cursor.unexpected();
  cursor.position++;
  return "-";
}

/** `[type]operand` (about_Type_Conversion). Static members are no part of the subset. */
function readCast(cursor: Cursor): Expression {
  const start = cursor.position;
  cursor.position++;
  cursor.skipSpace();
  const type = cursor.match(/[\p{L}_][\p{L}\p{Nd}_.]*(?:<[\p{L}\p{Nd}_.]+>|\[[\p{L}_][\p{L}\p{Nd}_.]*\])?(?:\[\])*/uy);
  if (type === undefined) cursor.missing("MissingTypename", "Missing type name after '['.", cursor.extent(start));
  cursor.skipSpace();
  if (!cursor.take("]")) cursor.missing("EndSquareBracketExpectedAtEndOfType", "Missing ] at end of type token.");
  const extent = cursor.extent(start);
  if (cursor.startsWith("::")) notSupported(cursor, extent, `Static members such as [${type}]::...`);
  cursor.skipSpace();
  if (!startsExpression(cursor)) notSupported(cursor, extent, `The type [${type}] as a value`);
  const operand = cursor.nested(() => readUnary(cursor));
  return { kind: "cast", type, operand, ...cursor.extent(start) };
}

function notSupported(cursor: Cursor, extent: { start: number; end: number }, what: string): never {
  cursor.fail("NotSupported", `${what} cannot be used in this shell; see 'What is not PowerShell' in its documentation.`, extent, false);
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
  if (cursor.startsWith("::")) notSupported(cursor, cursor.extentHere(), "Static members such as ::");
  if (cursor.char === "[") return readIndex(cursor, start);
  if (cursor.char !== "." || cursor.peek(1) === ".") return undefined;
  cursor.position++;
  const key = readPropertyName(cursor);
  if (cursor.peek(0) === "(") notSupported(cursor, cursor.extent(start), "Method calls such as .ToString()");
  return { kind: "property", key, ...cursor.extent(start) };
}

function readPropertyName(cursor: Cursor): Expression {
  const start = cursor.position;
  const name = cursor.match(/[\p{L}_][\p{L}\p{Nd}_]*/uy);
  if (name !== undefined) return { kind: "literal", value: name, ...cursor.extent(start) };
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
    const key = readExpression(cursor);
    cursor.skipLines();
    if (!cursor.take("]")) cursor.missing("MissingEndSquareBracket", "Missing ']' after array index expression.");
    return { kind: "index", key, ...cursor.extent(start) };
  });
}
