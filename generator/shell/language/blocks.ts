import type { Flow, FunctionDefinition, If, Statement, Switch, Try, Variable } from "./ast.js";
import { endsWord, isNewline } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { startsExpression } from "./expressions.js";
import { readBody, readScriptBlock } from "./groups.js";
import { readParameters } from "./parameters.js";
import { refuse } from "./refusal.js";
import { readChain, readStatement } from "./statements.js";
import { readSwitch } from "./switch.js";
import { readTypeName } from "./type-names.js";
import { readVariable } from "./variables.js";

type Reader = (cursor: Cursor, start: number) => Statement;

const readers: Readonly<Record<string, Reader>> = {
  if: readIf,
  while: readWhile,
  do: readDo,
  for: readFor,
  foreach: readForEach,
  switch: (cursor, start): Switch => readSwitch(cursor, start),
  try: readTry,
  function: (cursor, start) => readFunction(cursor, start, false),
  filter: (cursor, start) => readFunction(cursor, start, true),
  return: (cursor, start) => readFlow(cursor, start, "return"),
  throw: (cursor, start) => readFlow(cursor, start, "throw"),
  exit: (cursor, start) => readFlow(cursor, start, "exit"),
  break: (cursor, start) => readJump(cursor, start, "break"),
  continue: (cursor, start) => readJump(cursor, start, "continue"),
};

/** Words that begin what the shell does not have, and what there is instead. */
const refused: Readonly<Record<string, string>> = {
  trap: "try and catch",
  class: "[pscustomobject]@{ } and functions",
  enum: "strings, and [ValidateSet()] for parameters",
  using: "the commands that Get-Command lists",
  data: "a variable",
  workflow: "jobs (-AsJob)",
  parallel: "jobs (-AsJob)",
  sequence: "statements one after another",
  inlinescript: "a script block",
  configuration: "PowerShell (pwsh)",
  param: "param( ) as the first statement of the script or block",
  define: "a variable",
  var: "a variable",
};

/** Words that only stand inside or behind another statement. */
const misplaced = new Set(["else", "elseif", "catch", "finally", "until", "in", "begin", "process", "end", "clean", "dynamicparam"]);

/** The statement of a keyword at the cursor; undefined, and the cursor unmoved, where none stands there. @throws {ParseError} */
export function readBlockStatement(cursor: Cursor): Statement | undefined {
  const start = cursor.position;
  if (cursor.char === ":" && /^:[\p{L}_]\w*\s+(?:foreach|for|while|do|switch)\b/iu.test(cursor.text.slice(start, start + 200))) {
    refuse(cursor, "A label of a loop", "a variable that the loops look at", cursor.extentHere());
  }
  const word = cursor.match(/[A-Za-z]+(?![\p{L}\p{Nd}_\-.:\\/=*?])/uy)?.toLowerCase();
  if (word === undefined) return undefined;
  const extent = cursor.extent(start);
  const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
  if (reader) return reader(cursor, start);
  if (Object.hasOwn(refused, word)) refuse(cursor, `The statement '${word}'`, refused[word] ?? "", extent);
  if (misplaced.has(word) && /^\s*[({]/.test(cursor.text.slice(cursor.position, cursor.position + 10))) {
    cursor.fail("UnexpectedToken", `Unexpected token '${word}' in expression or statement.`, extent);
  }
  cursor.position = start;
  return undefined;
}

/** `( statement )` behind a keyword. */
function readCondition(cursor: Cursor, word: string): Statement {
  cursor.skipLines();
  if (!cursor.take("(")) cursor.missing("MissingOpenParenthesisInIfStatement", `Missing '(' after '${word}' in ${word} statement.`);
  return cursor.nested(() =>
    cursor.bracketed(() => {
      cursor.skipLines();
      if (cursor.char === ")" || cursor.atEnd)
        cursor.missing("IfStatementMissingCondition", `Missing condition in ${word} statement after '${word} ('.`);
      const condition = readChain(cursor);
      cursor.skipLines();
      if (!cursor.take(")"))
        cursor.missing("MissingEndParenthesisAfterStatement", `Missing closing ')' after expression in '${word}' statement.`);
      return condition;
    }),
  );
}

function readIf(cursor: Cursor, start: number): If {
  const clauses = [{ condition: readCondition(cursor, "if"), body: readBody(cursor) }];
  for (;;) {
    const before = cursor.position;
    cursor.skipLines();
    const word = cursor.match(/else(?:if)?(?![\p{L}\p{Nd}_-])/iuy)?.toLowerCase();
    if (word === "elseif") clauses.push({ condition: readCondition(cursor, "elseif"), body: readBody(cursor) });
    else if (word === "else") return { kind: "if", clauses, otherwise: readBody(cursor), ...cursor.extent(start) };
    else {
      cursor.position = before;
      return { kind: "if", clauses, ...cursor.extent(start) };
    }
  }
}

function readWhile(cursor: Cursor, start: number): Statement {
  const condition = readCondition(cursor, "while");
  return { kind: "while", condition, body: readBody(cursor), bodyFirst: false, until: false, ...cursor.extent(start) };
}

function readDo(cursor: Cursor, start: number): Statement {
  const body = readBody(cursor);
  cursor.skipLines();
  const word = cursor.match(/(?:while|until)(?![\p{L}\p{Nd}_-])/iuy)?.toLowerCase();
  if (word === undefined) cursor.missing("MissingWhileOrUntilInDoWhile", "Missing while or until keyword in do loop.");
  const condition = readCondition(cursor, word);
  return { kind: "while", condition, body, bodyFirst: true, until: word === "until", ...cursor.extent(start) };
}

function readFor(cursor: Cursor, start: number): Statement {
  cursor.skipLines();
  if (!cursor.take("(")) cursor.missing("MissingOpenParenthesisAfterKeyword", "Missing opening '(' after keyword 'for'.");
  const part = (): Statement | undefined => {
    cursor.skipLines();
    return ";)".includes(cursor.char) && !cursor.atEnd ? undefined : readStatement(cursor);
  };
  const ended = (): void => {
    cursor.skipSpace();
    if (!cursor.take(";")) cursor.skipLines();
  };
  const [first, condition, next] = cursor.nested(() =>
    cursor.bracketed(() => {
      const parts = [part()];
      ended();
      parts.push(part());
      ended();
      parts.push(part());
      return parts;
    }),
  );
  cursor.skipLines();
  if (!cursor.take(")")) cursor.missing("MissingEndParenthesisAfterStatement", "Missing closing ')' after expression in 'for' statement.");
  const body = readBody(cursor);
  return { kind: "for", ...(first && { first }), ...(condition && { condition }), ...(next && { next }), body, ...cursor.extent(start) };
}

function readForEach(cursor: Cursor, start: number): Statement {
  cursor.skipLines();
  if (cursor.char === "-") refuse(cursor, "foreach -Parallel", "jobs (-AsJob)", cursor.extentHere());
  if (!cursor.take("(")) cursor.missing("MissingOpenParenthesisAfterKeyword", "Missing opening '(' after keyword 'foreach'.");
  const [variable, items] = cursor.nested(() =>
    cursor.bracketed((): [Variable, Statement] => {
      cursor.skipLines();
      const sigil: string = cursor.char;
      if (sigil !== "$") cursor.missing("MissingVariableNameAfterForeach", "Missing variable name after foreach.");
      const found = readVariable(cursor);
      cursor.skipLines();
      if (cursor.match(/in(?![\p{L}\p{Nd}_-])/iuy) === undefined)
        cursor.missing("MissingInInForeach", "Missing 'in' after variable in foreach loop.");
      cursor.skipLines();
      if (cursor.startsWith(")") || cursor.atEnd)
        cursor.missing("MissingForeachExpression", "Missing expression after 'in' in foreach loop.");
      return [found, readChain(cursor)];
    }),
  );
  cursor.skipLines();
  if (!cursor.take(")"))
    cursor.missing("MissingEndParenthesisAfterForeach", "The closing ')' is missing after the expression in the foreach loop.");
  return { kind: "foreach", variable, items, body: readBody(cursor), ...cursor.extent(start) };
}

function readTry(cursor: Cursor, start: number): Try {
  const body = readBody(cursor);
  const catches: { types: string[]; body: Statement[] }[] = [];
  for (;;) {
    const before = cursor.position;
    cursor.skipLines();
    const word = cursor.match(/(?:catch|finally)(?![\p{L}\p{Nd}_-])/iuy)?.toLowerCase();
    if (word === "catch") {
      catches.push({ types: readCaughtTypes(cursor), body: readBody(cursor) });
      continue;
    }
    if (word === "finally") return { kind: "try", body, catches, finally: readBody(cursor), ...cursor.extent(start) };
    cursor.position = before;
    if (catches.length === 0) cursor.missing("MissingCatchOrFinally", "The Try statement is missing its Catch or Finally block.");
    return { kind: "try", body, catches, ...cursor.extent(start) };
  }
}

function readCaughtTypes(cursor: Cursor): string[] {
  const types: string[] = [];
  for (;;) {
    cursor.skipLines();
    if (cursor.char !== "[") return types;
    types.push(readTypeName(cursor));
    cursor.skipLines();
    if (!cursor.take(",")) return types;
  }
}

function readFunction(cursor: Cursor, start: number, isFilter: boolean): FunctionDefinition {
  cursor.skipSpace();
  const name = cursor.match(/(?:global:|script:|local:)?[\p{L}\p{Nd}_][\p{L}\p{Nd}_.-]*/iuy);
  if (name === undefined) cursor.missing("MissingNameAfterKeyword", `Missing name after '${isFilter ? "filter" : "function"}' keyword.`);
  cursor.skipLines();
  const parameters = cursor.char === "(" ? cursor.bracketed(() => readParameters(cursor)) : undefined;
  cursor.skipLines();
  if (cursor.char !== "{") cursor.missing("MissingFunctionBody", `Missing function body in function declaration.`);
  const body = readScriptBlock(cursor, parameters);
  const whole = isFilter && !body.process ? { ...body, process: body.statements, statements: [] } : body;
  return { kind: "function", name: name.replace(/^\w+:/, ""), body: whole, ...cursor.extent(start) };
}

function readFlow(cursor: Cursor, start: number, kind: "return" | "throw" | "exit"): Flow {
  const { position } = cursor;
  cursor.skipSpace();
  if (cursor.atEnd || isNewline(cursor.char) || ";|)}&".includes(cursor.char)) {
    cursor.position = position;
    return { kind, ...cursor.extent(start) };
  }
  const value = cursor.nested(() => readChain(cursor));
  return { kind, value, start, end: value.end };
}

function readJump(cursor: Cursor, start: number, kind: "break" | "continue"): Flow {
  const extent = cursor.extent(start);
  cursor.skipSpace();
  if (!endsWord(cursor.char) || startsExpression(cursor))
    refuse(cursor, `A label after '${kind}'`, "a variable that the loops look at", cursor.extentHere());
  return { kind, ...extent };
}
