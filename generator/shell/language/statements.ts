import type { Assignment, AssignmentOperator, AssignmentTarget, Expression, Pipeline, PipelineElement, Statement } from "./ast.js";
import { readBlockStatement } from "./blocks.js";
import { endsWord, isDash, isDigit, isIdentifierStart, isNewline } from "./characters.js";
import { readCommand } from "./commands.js";
import type { Cursor } from "./cursor.js";
import { readExpression, startsExpression, startsWordOperator } from "./expressions.js";
import { readNumber } from "./numbers.js";
import { readRedirections } from "./redirections.js";

/** Statements up to `close` (`)` or `}`), or to the end where it is "". Does not take `close`. @throws {ParseError} */
export function readStatements(cursor: Cursor, close: string): Statement[] {
  const statements: Statement[] = [];
  for (;;) {
    do cursor.skipLines();
    while (cursor.take(";"));
    if (cursor.atEnd || cursor.char === close) return statements;
    const statement = readStatement(cursor);
    statements.push(statement);
    cursor.skipSpace();
    const ended = cursor.atEnd || isNewline(cursor.char) || cursor.char === ";" || cursor.char === close;
    if (!ended && !endsWithBlock(statement)) cursor.unexpected();
    if (!ended && "|&".includes(cursor.char)) cursor.fail("EmptyPipeElement", "An empty pipe element is not allowed.", cursor.extentHere());
  }
}

const endsWithBlock = ({ kind }: Statement): boolean =>
  kind === "if" || kind === "while" || kind === "for" || kind === "foreach" || kind === "switch" || kind === "try" || kind === "function";

/** One statement at the cursor. @throws {ParseError} */
export function readStatement(cursor: Cursor): Statement {
  return readBlockStatement(cursor) ?? readChain(cursor);
}

/** Pipelines joined by `&&` and `||`, or an assignment. @throws {ParseError} */
export function readChain(cursor: Cursor): Statement {
  const start = cursor.position;
  const first = readPipeline(cursor);
  if (first.kind === "assignment") return first;
  const rest: { operator: "&&" | "||"; statement: Statement }[] = [];
  for (;;) {
    const before = cursor.position;
    cursor.skipSpace();
    const at = { start: cursor.position, end: cursor.position + 2 };
    const operator = cursor.take("&&") ? "&&" : cursor.take("||") ? "||" : undefined;
    if (!operator) {
      cursor.position = before;
      return rest.length === 0 ? first : { kind: "chain", first, rest, ...cursor.extent(start) };
    }
    cursor.skipLines();
    if (cursor.atEnd || ";|)}".includes(cursor.char)) {
      cursor.missing("EmptyPipelineChainElement", `An expression was expected after the '${operator}' operator.`, at);
    }
    rest.push({ operator, statement: readBlockStatement(cursor) ?? readPipeline(cursor) });
  }
}

/** One pipeline or assignment at the cursor. */
function readPipeline(cursor: Cursor): Pipeline | Assignment {
  const start = cursor.position;
  const elements: PipelineElement[] = [];
  if (startsExpressionStatement(cursor)) {
    const expression = readExpression(cursor);
    const assignment = readAssignment(cursor, expression, start);
    if (assignment) return assignment;
    const redirections = readRedirections(cursor);
    elements.push({ kind: "expression", expression, ...(redirections && { redirections }), start, end: cursor.position });
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
  if (cursor.char === "|" && cursor.peek(1) !== "|") {
    cursor.position++;
    return true;
  }
  if (!isNewline(cursor.char)) {
    cursor.position = before;
    return false;
  }
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
  if (isDash(char)) return !isIdentifierStart(cursor.peek(1)) || startsWordOperator(cursor);
  if (char === ".") return isDigit(cursor.peek(1));
  if (isDigit(char)) return startsNumber(cursor);
  return startsExpression(cursor);
}

/** `7z` and `1-2-3.cmd` are names of commands, `7` and `7 - 2` are not. */
function startsNumber(cursor: Cursor): boolean {
  const start = cursor.position;
  const found = readNumber(cursor) !== undefined && (endsWord(cursor.char) || "+-*/%.=?!".includes(cursor.char));
  cursor.position = start;
  return found;
}

const operators: readonly AssignmentOperator[] = ["=", "+=", "-=", "*=", "/=", "%=", "??="];

function readAssignment(cursor: Cursor, expression: Expression, start: number): Assignment | undefined {
  const before = cursor.position;
  cursor.skipSpace();
  const at = cursor.position;
  const operator = operators.find((candidate) => cursor.take(candidate));
  if (!operator) {
    cursor.position = before;
    return undefined;
  }
  const target = targetOf(cursor, expression);
  cursor.skipLines();
  if (cursor.atEnd || ";|)}".includes(cursor.char)) {
    const message = `You must provide a value expression following the '${operator}' operator.`;
    cursor.missing("ExpectedValueExpression", message, { start: at, end: at + operator.length });
  }
  const value = cursor.nested(() => readStatement(cursor));
  return { kind: "assignment", target, operator, value, start, end: value.end };
}

/** What an expression left of `=` means as a target. */
function targetOf(cursor: Cursor, expression: Expression): AssignmentTarget {
  switch (expression.kind) {
    case "variable":
      return expression;
    case "access":
      if (expression.steps.at(-1)?.kind !== "method") return expression;
      break;
    case "array":
      return { kind: "targets", items: expression.items.map((item) => targetOf(cursor, item)) };
    case "cast":
      if (expression.operand.kind === "variable") {
        const { start, end, type, operand } = expression;
        return { kind: "typed", type, target: operand, start, end };
      }
      break;
    case "group":
      if (expression.statement.kind === "pipeline" && expression.statement.elements.length === 1) {
        const [element] = expression.statement.elements;
        if (element?.kind === "expression") return targetOf(cursor, element.expression);
      }
      break;
    default:
      break;
  }
  const message =
    "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept " +
    "assignments, such as a variable or a property.";
  cursor.fail("InvalidLeftHandSide", message, expression);
}
