import type { Command, CommandArgument, Expression, ParameterArgument, Subexpression, Variable } from "./ast.js";
import { endsWord, isControl, isDash, isIdentifierStart, isNewline } from "./characters.js";
import type { Cursor } from "./cursor.js";
import { readBracketedOrString, withAccess } from "./expressions.js";
import { parseNumber } from "./numbers.js";
import { Parts, readDoubleQuotedInto, readPart, readSingleQuotedInto } from "./strings.js";
import { startsVariable } from "./variables.js";

/** Words that start a statement of PowerShell that is no part of the subset. */
const keywords = new Set(
  (
    "if elseif else while do for switch try catch finally throw trap function filter workflow param begin process end clean " +
    "return break continue class enum using data until in dynamicparam"
  ).split(" "),
);

/** A command with its arguments at the cursor (about_Command_Syntax). @throws {ParseError} */
export function readCommand(cursor: Cursor): Command {
  const start = cursor.position;
  const name = readCommandName(cursor);
  const args: CommandArgument[] = [];
  let named = true;
  for (;;) {
    cursor.skipSpace();
    if (endsArguments(cursor)) {
      const end = args.at(-1)?.end ?? name.end;
      return { kind: "command", name, arguments: args, start, end };
    }
    if (named && isEndOfParameters(cursor)) {
      cursor.position += 2;
      named = false;
    } else args.push(readArgument(cursor, named));
  }
}

function readCommandName(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.take("&")) {
    cursor.skipSpace();
    if (endsArguments(cursor))
      cursor.missing("MissingExpression", "Missing expression after '&' in pipeline element.", { start, end: start + 1 });
    return readValue(cursor);
  }
  const name = readWord(cursor);
  if (name.kind !== "literal") return name;
  const word = String(name.value).toLowerCase();
  const loop = word === "foreach" && /\s*\(/y.test(cursor.text.slice(cursor.position, cursor.position + 8));
  if (keywords.has(word) || loop) {
    const message = `The '${word}' statement cannot be used in this shell; see 'What is not PowerShell' in its documentation.`;
    cursor.fail("NotSupported", message, name);
  }
  return name;
}

const endsArguments = (cursor: Cursor): boolean => cursor.atEnd || isNewline(cursor.char) || ";|)}".includes(cursor.char);

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

function readValue(cursor: Cursor): Expression {
  const start = cursor.position;
  if (cursor.char === "$" && !startsVariable(cursor) && cursor.peek(1) !== "(") return readWord(cursor);
  const found = readBracketedOrString(cursor);
  if (!found) return readWord(cursor);
  // `$a/b` is one word with a variable in it; `$a.b` and `$a[0]` are expressions.
  if ((found.kind === "variable" || found.kind === "subexpression") && !endsWord(cursor.char) && !".[".includes(cursor.char)) {
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
  if (cursor.position === start) refuse(cursor);
  if (cursor.char === ">" || cursor.char === "<") refuse(cursor);
  const node = parts.node(cursor, start);
  if (node.kind !== "literal" || quoted) return node;
  const text = String(node.value);
  const value = parseNumber(text);
  return value === undefined ? node : { ...node, value, text };
}

function readWordPart(cursor: Cursor, parts: Parts): void {
  const plain = cursor.match(/[\p{L}\p{Nd}_\-./\\:*?=+%~^[\]!#]+/uy);
  if (plain !== undefined) parts.add(plain);
  else if (cursor.char === "$" || cursor.char === "`") readPart(cursor, parts);
  else parts.add(cursor.text.charAt(cursor.position++));
}

/** `&&` and `||`. @throws {ParseError} */
export function refuseChain(cursor: Cursor): never {
  const extent = { start: cursor.position, end: cursor.position + 2 };
  const operator = cursor.text.slice(extent.start, extent.end);
  cursor.fail(
    "NotSupported",
    `The '${operator}' operator cannot be used in this shell; see 'What is not PowerShell' in its documentation.`,
    extent,
  );
}

function refuse(cursor: Cursor): never {
  const extent = { start: cursor.position, end: cursor.position + 1 };
  switch (cursor.char) {
    case "&":
      if (cursor.startsWith("&&")) refuseChain(cursor);
      return cursor.fail(
        "AmpersandNotAllowed",
        `The ampersand (&) character is not allowed here; wrap an ampersand in double quotation marks ("&") to pass it as part of a string.`,
        extent,
      );
    case ",":
      return cursor.missing("MissingArgument", "Missing argument in parameter list.", extent);
    case "<":
      return cursor.fail("RedirectionNotSupported", "The '<' operator is reserved for future use.", extent);
    case ">":
      return cursor.fail("NotSupported", "Redirection cannot be used in this shell; pipe to Out-File or Out-Null instead.", extent);
    default:
      return cursor.unexpected();
  }
}
