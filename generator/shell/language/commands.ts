import type { Command, CommandArgument, Expression, ParameterArgument, Redirection, Subexpression, Variable } from "./ast.js";
import { endsWord, isControl, isDash, isIdentifierStart, isNewline, isSpace } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readBracketedOrString, withAccess } from "./expressions.js";
import { numberOfWord } from "./numbers.js";
import { readRedirection, startsRedirection } from "./redirections.js";
import { refuse } from "./refusal.js";
import { Parts, readDoubleQuotedInto, readPart, readSingleQuotedInto } from "./strings.js";
import { startsVariable } from "./variables.js";

/** A command with its arguments at the cursor (about_Command_Syntax). @throws {ParseError} */
export function readCommand(cursor: Cursor): Command {
  const start = cursor.position;
  const dotted = cursor.char === "." && (isSpace(cursor.peek(1)) || "{($".includes(cursor.peek(1)));
  const name = readCommandName(cursor);
  const args: CommandArgument[] = [];
  const redirections: Redirection[] = [];
  let named = true;
  for (;;) {
    cursor.skipSpace();
    if (endsArguments(cursor)) {
      const end = Math.max(args.at(-1)?.end ?? name.end, redirections.at(-1)?.end ?? 0);
      const more = { ...(dotted && { dotted }), ...(redirections.length > 0 && { redirections }) };
      return { kind: "command", name, arguments: args, ...more, start, end };
    }
    if (startsRedirection(cursor)) redirections.push(readRedirection(cursor));
    else if (named && isEndOfParameters(cursor)) {
      cursor.position += 2;
      named = false;
    } else args.push(readArgument(cursor, named));
  }
}

function readCommandName(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.take("&") || (cursor.char === "." && (isSpace(cursor.peek(1)) || "{($".includes(cursor.peek(1))) && cursor.take("."))) {
    cursor.skipSpace();
    if (endsArguments(cursor))
      cursor.missing("MissingExpression", "Missing expression after '&' in pipeline element.", { start, end: start + 1 });
    return readValue(cursor);
  }
  return readWord(cursor);
}

const endsArguments = (cursor: Cursor): boolean =>
  cursor.atEnd || isNewline(cursor.char) || ";|)}".includes(cursor.char) || cursor.startsWith("&&");

const isEndOfParameters = (cursor: Cursor): boolean => isDash(cursor.char) && isDash(cursor.peek(1)) && endsWord(cursor.peek(2));

function readArgument(cursor: Cursor, named: boolean): CommandArgument {
  const start = cursor.position;
  if (named && isDash(cursor.char) && (isIdentifierStart(cursor.peek(1)) || cursor.peek(1) === "?")) return readParameter(cursor);
  if (cursor.char === "@" && isIdentifierStart(cursor.peek(1))) {
    const name = cursor.match(/@[\p{L}\p{Nd}_]+/uy)?.slice(1) ?? "";
    if (".[".includes(cursor.peek(0)) && !cursor.atEnd) {
      const message =
        `Cannot expand the splatted variable '@${name}'. Splatted variables cannot be used as part of a property or array ` +
        `expression. Assign the result of the expression to a temporary variable then splat the temporary variable instead.`;
      cursor.fail("NoPropertiesInSplatting", message, cursor.extent(start));
    }
    return { kind: "splat", name, ...cursor.extent(start) };
  }
  return { kind: "value", value: readValues(cursor), ...cursor.extent(start) };
}

function readParameter(cursor: Cursor): ParameterArgument {
  const start = cursor.position;
  const name = cursor.match(/.[^\s:,;|(){}&.[\]<>'"]*/uy)?.slice(1) ?? "";
  if (!cursor.take(":")) return { kind: "parameter", name, ...cursor.extent(start) };
  cursor.skipSpace();
  if (endsArguments(cursor)) {
    cursor.missing("ParameterRequiresArgument", `Parameter -${name} requires an argument.`, { start, end: start + name.length + 2 });
  }
  return { kind: "parameter", name, argument: readValues(cursor), ...cursor.extent(start) };
}

/** `a`, or `a, b`. */
function readValues(cursor: Cursor): Expression {
  const start = cursor.position;
  const items = [readValue(cursor)];
  for (;;) {
    const before = cursor.position;
    cursor.skipSpace();
    const comma = cursor.position;
    if (!cursor.take(",")) {
      cursor.position = before;
      const [only] = items;
      return only && items.length === 1 ? only : { kind: "array", items, ...cursor.extent(start) };
    }
    cursor.skipLines();
    if (endsArguments(cursor)) cursor.missing("MissingArgument", "Missing argument in parameter list.", { start: comma, end: comma + 1 });
    items.push(readValue(cursor));
  }
}

/** One value as commands take it: a bare word, a string, a variable, something in brackets. @throws {ParseError} */
export function readCommandValue(cursor: Cursor): Expression {
  return readValue(cursor);
}

function readValue(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.char === "$" && !startsVariable(cursor) && cursor.peek(1) !== "(") return readWord(cursor);
  const found = readBracketedOrString(cursor);
  if (!found) return readWord(cursor);
  // `$a/b` is one word with a variable in it; `$a.b` and `$a[0]` are expressions.
  if ((found.kind === "variable" || found.kind === "subexpression") && !endsWord(cursor.char) && !".[:?".includes(cursor.char)) {
    return readWord(cursor, found);
  }
  return withAccess(cursor, found, start);
}

/**
 * A bare word: text up to a space or a character with a meaning of its own; variables and quoted parts in it expand.
 * `first` is a part of it that has been read already.
 */
function readWord(cursor: Cursor, first?: Variable | Subexpression): Expression {
  const start = first?.start ?? cursor.position;
  const parts = new Parts();
  if (first) parts.add(first);
  let quoted = false;
  while (!endsWord(cursor.char) && !(cursor.char === "`" && isNewline(cursor.peek(1)))) {
    if (isControl(cursor.char)) cursor.unexpected();
    if (cursor.char === "@" && cursor.position === start) {
      cursor.fail("UnrecognizedToken", "Unrecognized token in source text.", cursor.extentHere(), cursor.peek(1) === "");
    }
    if (cursor.char === "`") quoted = true;
    if (readSingleQuotedInto(cursor, parts) || readDoubleQuotedInto(cursor, parts)) quoted = true;
    else readWordPart(cursor, parts);
  }
  if (cursor.position === start) refuseWord(cursor);
  if (cursor.char === "<") refuseWord(cursor);
  const node = parts.node(cursor, start);
  if (node.kind !== "literal" || quoted) return node;
  const text = String(node.value);
  // After a dash, what looks like a number is text to PowerShell.
  const value = isDash(text.charAt(0)) ? undefined : numberOfWord(cursor, text, start);
  return value === undefined ? node : { ...node, value, text };
}

function readWordPart(cursor: Cursor, parts: Parts): void {
  const plain = cursor.match(/[\p{L}\p{Nd}_\-./\\:*?=+%~^[\]!#]+/uy);
  if (plain !== undefined) parts.add(plain);
  else if (cursor.char === "$" || cursor.char === "`") readPart(cursor, parts);
  else parts.add(cursor.text.charAt(cursor.position++));
}

function refuseWord(cursor: Cursor): never {
  const extent = { start: cursor.position, end: cursor.position + 1 };
  switch (cursor.char) {
    case "&":
      return refuse(cursor, "Running a command in the background (&)", "-AsJob, or quotation marks around the ampersand", extent);
    case ",":
      return cursor.missing("MissingArgument", "Missing argument in parameter list.", extent);
    case "<":
      return cursor.fail("RedirectionNotSupported", "The '<' operator is reserved for future use.", extent);
    default:
      return cursor.unexpected();
  }
}
