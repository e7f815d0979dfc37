import type { Assignment, AssignmentOperator, Expression, PipelineElement, Statement } from "./ast.js";
import { endsWord, isDash, isDigit, isIdentifierStart, isNewline } from "./characters.js";
import { readCommand, refuseChain } from "./commands.js";
import type { Cursor } from "./cursor.js";
import { readExpression, startsExpression } from "./expressions.js";
import { readNumber } from "./numbers.js";

/** Statements up to `close` (`)` or `}`), or to the end where it is "". Does not take `close`. @throws {ParseError} */
export function readStatements(cursor: Cursor, close: string): Statement[] {
  const statements: Statement[] = [];
  for (;;) {
    do cursor.skipLines();
    while (cursor.take(";"));
    if (cursor.atEnd || cursor.char === close) return statements;
    statements.push(readStatement(cursor));
    cursor.skipSpace();
    if (!cursor.atEnd && !isNewline(cursor.char) && cursor.char !== ";" && cursor.char !== close) cursor.unexpected();
  }
}

/** One pipeline or assignment at the cursor. @throws {ParseError} */
export function readStatement(cursor: Cursor): Statement {
  const start = cursor.position;
  const elements: PipelineElement[] = [];
  if (startsExpressionStatement(cursor)) {
    const expression = readExpression(cursor);
    const assignment = readAssignment(cursor, expression, start);
    if (assignment) return assignment;
    elements.push({ kind: "expression", expression, start, end: expression.end });
  } else {
    if (cursor.char === "|") cursor.fail("EmptyPipeElement", "An empty pipe element is not allowed.", cursor.extentHere());
    elements.push(readCommand(cursor));
  }
  while (takePipe(cursor)) elements.push(readPiped(cursor));
  return { kind: "pipeline", elements, start, end: elements.at(-1)?.end ?? cursor.position };
}

/** `|`, which may also start the next line. */
function takePipe(cursor: Cursor): boolean {
  const before = cursor.position;
  cursor.skipSpace();
  if (cursor.startsWith("||") || cursor.startsWith("&&")) refuseChain(cursor);
  if (cursor.take("|")) return true;
  cursor.skipLines();
  if (cursor.char === "|" && cursor.peek(1) !== "|") {
    cursor.position++;
    return true;
  }
  cursor.position = before;
  return false;
}

function readPiped(cursor: Cursor): PipelineElement {
  const pipe = { start: cursor.position - 1, end: cursor.position };
  cursor.skipLines();
  if (cursor.atEnd || "|;)}".includes(cursor.char)) cursor.missing("EmptyPipeElement", "An empty pipe element is not allowed.", pipe);
  if (startsExpressionStatement(cursor)) {
    const message = "Expressions are only allowed as the first element of a pipeline.";
    cursor.fail("ExpressionsMustBeFirstInPipeline", message, cursor.extentHere());
  }
  return readCommand(cursor);
}

/** True where the text here is an expression; otherwise it is a command. */
function startsExpressionStatement(cursor: Cursor): boolean {
  const char = cursor.char;
  if (isDash(char))
    return !isIdentifierStart(cursor.peek(1)) || /^.not(?![\p{L}\p{Nd}_])/iu.test(cursor.text.slice(cursor.position, cursor.position + 5));
  if (char === ".") return isDigit(cursor.peek(1));
  if (isDigit(char)) return startsNumber(cursor);
  return startsExpression(cursor);
}

/** `7z` and `1-2-3.cmd` are names of commands, `7` and `7 - 2` are not. */
function startsNumber(cursor: Cursor): boolean {
  const start = cursor.position;
  const found = readNumber(cursor) !== undefined && (endsWord(cursor.char) || "+-*/%.[=".includes(cursor.char));
  cursor.position = start;
  return found;
}

const operators: readonly AssignmentOperator[] = ["=", "+=", "-=", "*=", "/=", "%="];

function readAssignment(cursor: Cursor, target: Expression, start: number): Assignment | undefined {
  const before = cursor.position;
  cursor.skipSpace();
  const at = cursor.position;
  const operator = operators.find((candidate) => cursor.take(candidate));
  if (!operator) {
    cursor.position = before;
    return undefined;
  }
  if (target.kind !== "variable" && target.kind !== "access") {
    const message =
      "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept " +
      "assignments, such as a variable or a property.";
    cursor.fail("InvalidLeftHandSide", message, target);
  }
  cursor.skipLines();
  if (cursor.atEnd || ";|)}".includes(cursor.char)) {
    const message = `You must provide a value expression following the '${operator}' operator.`;
    cursor.missing("ExpectedValueExpression", message, { start: at, end: at + operator.length });
  }
  const value = cursor.nested(() => readStatement(cursor));
  return { kind: "assignment", target, operator, value, start, end: value.end };
}
