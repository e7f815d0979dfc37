import type {
  ArrayExpression,
  Expression,
  Group,
  HashtableLiteral,
  ParameterBlock,
  ScriptBlockLiteral,
  Statement,
  Subexpression,
} from "./ast.js";
import { isIdentifierPart, isNewline } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readUnary } from "./expressions.js";
import { readNumber } from "./numbers.js";
import { readScript } from "./script-blocks.js";
import { readStatement, readStatements } from "./statements.js";

/** `$( )` at the cursor. @throws {ParseError} */
export function readSubexpression(cursor: Cursor): Subexpression {
  const start = cursor.position;
  const statements = bracketed(cursor, "$(", () => readStatements(cursor, ")"), "subexpression");
  return { kind: "subexpression", statements, ...cursor.extent(start) };
}

/** `@( )` at the cursor. @throws {ParseError} */
export function readArrayExpression(cursor: Cursor): ArrayExpression {
  const start = cursor.position;
  const statements = bracketed(cursor, "@(", () => readStatements(cursor, ")"));
  return { kind: "arrayExpression", statements, ...cursor.extent(start) };
}

/** `( )` at the cursor: one statement. @throws {ParseError} */
export function readGroup(cursor: Cursor): Group {
  const start = cursor.position;
  const statement = bracketed(cursor, "(", () => {
    cursor.skipLines();
    if (cursor.char === ")") cursor.fail("ExpectedExpression", "An expression was expected after '('.", cursor.extent(start));
    if (cursor.atEnd) return missingParenthesis(cursor, "expression");
    const found = readStatement(cursor);
    cursor.skipLines();
    return found;
  });
  return { kind: "group", statement, ...cursor.extent(start) };
}

function bracketed<T>(cursor: Cursor, open: string, body: () => T, what: "expression" | "subexpression" = "expression"): T {
  return cursor.nested(() => {
    cursor.position += open.length;
    const result = cursor.bracketed(body);
    if (!cursor.take(")")) missingParenthesis(cursor, what);
    return result;
  });
}

function missingParenthesis(cursor: Cursor, what: "expression" | "subexpression"): never {
  const id = what === "expression" ? "MissingEndParenthesisInExpression" : "MissingEndParenthesisInSubexpression";
  cursor.missing(id, `Missing closing ')' in ${what}.`);
}

/** `{ }` at the cursor. @throws {ParseError} */
export function readScriptBlock(cursor: Cursor, given?: ParameterBlock): ScriptBlockLiteral {
  const start = cursor.position;
  return cursor.nested(() =>
    cursor.bracketed(() => {
      cursor.position++;
      const content = readScript(cursor, "}");
      if (!cursor.take("}")) missingBrace(cursor, start);
      const parameters = given ?? content.parameters;
      return { kind: "scriptBlock", ...content, ...(parameters && { parameters }), ...cursor.extent(start) };
    }),
  );
}

/** `{ }` of a statement: statements alone. @throws {ParseError} */
export function readBody(cursor: Cursor): Statement[] {
  const start = cursor.position;
  cursor.skipLines();
  if (cursor.char !== "{") cursor.missing("MissingStatementBlock", "The statement block of the statement is missing.");
  return cursor.nested(() =>
    cursor.bracketed(() => {
      cursor.position++;
      const statements = readStatements(cursor, "}");
      if (!cursor.take("}")) missingBrace(cursor, start);
      return statements;
    }),
  );
}

function missingBrace(cursor: Cursor, start: number): never {
  cursor.missing("MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.", { start, end: start + 1 });
}

/** `@{ key = value; ... }` at the cursor (about_Hash_Tables). @throws {ParseError} */
export function readHashtable(cursor: Cursor): HashtableLiteral {
  const start = cursor.position;
  return cursor.nested(() =>
    cursor.bracketed(() => {
      cursor.position += 2;
      const entries: { key: Expression; value: Statement }[] = [];
      const seen = new Set<string>();
      for (;;) {
        skipSeparators(cursor);
        if (cursor.take("}")) return { kind: "hashtable", entries, ...cursor.extent(start) };
        if (cursor.atEnd) cursor.fail("IncompleteHashLiteral", "The hash literal was incomplete.", { start, end: start + 2 }, true);
        entries.push(readEntry(cursor, seen));
      }
    }),
  );
}

function skipSeparators(cursor: Cursor): void {
  do cursor.skipLines();
  while (cursor.take(";"));
}

function readEntry(cursor: Cursor, seen: Set<string>): { key: Expression; value: Statement } {
  const key = readKey(cursor);
  if (key.kind === "literal") {
    const name = `${typeof key.value}:${String(key.value).toLowerCase()}`;
    if (seen.has(name)) {
      cursor.fail("DuplicateKeyInHashLiteral", `Duplicate keys '${String(key.value)}' are not allowed in hash literals.`, key);
    }
    seen.add(name);
  }
  cursor.skipLines();
  if (!cursor.take("=")) cursor.missing("MissingEqualsInHashLiteral", "Missing '=' operator after key in hash literal.");
  cursor.skipLines();
  if (cursor.atEnd || cursor.char === "}" || cursor.char === ";") {
    cursor.missing("MissingStatementInHashLiteral", "Missing statement after '=' in hash literal.");
  }
  const value = readStatement(cursor);
  cursor.skipSpace();
  if (!cursor.atEnd && !isNewline(cursor.char) && cursor.char !== ";" && cursor.char !== "}") cursor.unexpected();
  return { key, value };
}

function readKey(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.char === "=") cursor.fail("MissingKeyInHashLiteral", "Missing key before '=' in hash literal.", cursor.extentHere());
  if (!isIdentifierPart(cursor.char)) return readUnary(cursor);
  const number = /^\d/.test(cursor.char) ? readNumber(cursor) : undefined;
  if (number && !"-.".includes(cursor.char || " ")) return number;
  cursor.position = start;
  const word = cursor.match(/[\p{L}\p{Nd}_][\p{L}\p{Nd}_\-.]*/uy) ?? "";
  return { kind: "literal", value: word, ...cursor.extent(start) };
}
