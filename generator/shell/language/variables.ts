import type { Variable } from "./ast.js";
import { isIdentifierPart, isVariablePart } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { refuse } from "./refusal.js";

/** True where `$` at the cursor starts a variable, `$( )` apart. */
export function startsVariable(cursor: Cursor): boolean {
  return cursor.char === "$" && (cursor.peek(1) === "{" || isVariablePart(cursor.peek(1)));
}

/** `$name`, `$scope:name` or `${any name}` at the cursor (about_Variables). @throws {ParseError} */
export function readVariable(cursor: Cursor): Variable {
  const start = cursor.position;
  cursor.position++;
  if (cursor.char === "{") return readBraced(cursor, start);
  if ("^$".includes(cursor.char) && !cursor.atEnd && !isVariablePart(cursor.peek(1))) {
    refuse(cursor, `$${cursor.char}`, "a variable of your own", { start, end: start + 2 });
  }
  const first = readName(cursor);
  if (first === "") {
    const message =
      "Variable reference is not valid. '$' was not followed by a valid variable name character. Consider using ${} to delimit the name.";
    cursor.missing("InvalidVariableReference", message, { start, end: start + 1 });
  }
  if (cursor.char !== ":" || cursor.peek(1) === ":") return { kind: "variable", name: first, ...cursor.extent(start) };
  if (!isVariablePart(cursor.peek(1))) {
    const message =
      "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.";
    cursor.position++;
    cursor.fail("InvalidVariableReferenceWithDrive", message, cursor.extent(start));
  }
  cursor.position++;
  return scoped(cursor, start, first, readName(cursor));
}

function readName(cursor: Cursor): string {
  const start = cursor.position;
  if (cursor.char === "?" && !isIdentifierPart(cursor.peek(1))) cursor.position++;
  else while (isVariablePart(cursor.char)) cursor.position++;
  return cursor.text.slice(start, cursor.position);
}

function readBraced(cursor: Cursor, start: number): Variable {
  const close = cursor.text.indexOf("}", start);
  if (close < 0)
    cursor.fail(
      "IncompleteDollarVariableReference",
      "${variable} reference starting is missing the closing '}'.",
      { start, end: start + 2 },
      true,
    );
  cursor.position = close + 1;
  const name = cursor.text.slice(start + 2, close).replace(/`(.)/gs, "$1");
  if (name === "") {
    cursor.fail(
      "EmptyVariableReference",
      "An empty ${} variable reference was found. A name is required inside the braces.",
      cursor.extent(start),
    );
  }
  const colon = name.indexOf(":");
  return colon > 0
    ? scoped(cursor, start, name.slice(0, colon), name.slice(colon + 1))
    : { kind: "variable", name, ...cursor.extent(start) };
}

const scopes = new Set(["env", "global", "script", "local", "variable"]);

function scoped(cursor: Cursor, start: number, scope: string, name: string): Variable {
  const lower = scope.toLowerCase();
  if (!scopes.has(lower)) {
    refuse(cursor, `The drive '${scope}:'`, "a variable without a colon, or env:, global:, script: or local:", cursor.extent(start));
  }
  return { kind: "variable", name, scope: lower, ...cursor.extent(start) };
}
