import { describe, expect, test } from "vitest";
import { ParseError } from "../../../generator/shell/language/errors.js";
import { parse } from "../../../generator/shell/language/parse.js";
import { lineAndColumn, markedLine } from "../../../generator/shell/language/position.js";

/** The tree as one line: only what the text means, without positions. */
function outline(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(outline);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !["start", "end", "at", "text"].includes(key))
      .map(([key, value]) => [key, outline(value)]),
  );
}

function commandOf(text: string): unknown {
  const [statement] = parse(text).statements;
  if (statement?.kind !== "pipeline") throw new Error("no pipeline");
  return outline(statement.elements[0]);
}

const literal = (value: unknown) => ({ kind: "literal", value });
const value = (node: unknown) => ({ kind: "value", value: node });
const variable = (name: string) => ({ kind: "variable", name });
const parameter = (name: string, argument?: unknown) => ({ kind: "parameter", name, ...(argument !== undefined && { argument }) });

function errorOf(text: string): ParseError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error(`parsed: ${text}`);
}

describe("arguments of commands", () => {
  test.each<[string, unknown[]]>([
    ["x -Name value", [parameter("Name"), value(literal("value"))]],
    ["x -Name:value", [parameter("Name", literal("value"))]],
    ["x -Force:$false", [parameter("Force", variable("false"))]],
    ["x -a -- -b", [parameter("a"), value(literal("-b"))]],
    ["x -5 -1.5", [value(literal("-5")), value(literal("-1.5"))]],
    ["x a,b", [value({ kind: "array", items: [literal("a"), literal("b")] })]],
    ["x a, `\n b", [value({ kind: "array", items: [literal("a"), literal("b")] })]],
    ["x @options $y", [{ kind: "splat", name: "options" }, value(variable("y"))]],
    ["x user@host #no comment", [value(literal("user@host"))]],
    ["x a#b # comment", [value(literal("a#b"))]],
    ["x <# in\nbetween #> y", [value(literal("y"))]],
    ['x \'it\'\'s\' "say ""hi"""', [value(literal("it's")), value(literal('say "hi"'))]],
    ["x a` b `$c", [value(literal("a b")), value(literal("$c"))]],
    ["x /sub/$id/rg", [value({ kind: "expandable", parts: ["/sub/", variable("id"), "/rg"] })]],
    ["x $a/b", [value({ kind: "expandable", parts: [variable("a"), "/b"] })]],
    [
      "x $a.b[0]",
      [
        value({
          kind: "access",
          target: variable("a"),
          steps: [
            { kind: "property", key: literal("b") },
            { kind: "index", key: literal(0) },
          ],
        }),
      ],
    ],
    [
      "x 10kb 0x1F 007 1e3",
      [value(literal(10240)), value(literal(31)), value(literal(7)), value({ kind: "literal", value: { kind: "double", value: 1000 } })],
    ],
    ["x 10%  v1.2 *.json 'a'", [value(literal("10%")), value(literal("v1.2")), value(literal("*.json")), value(literal("a"))]],
    ["x “quoted” –Name", [value(literal("quoted")), parameter("Name")]],
  ])("%s", (text, args) => {
    expect(commandOf(text)).toEqual({ kind: "command", name: literal("x"), arguments: args });
  });

  test("a bare number keeps its text for string parameters", () => {
    expect(JSON.stringify(parse("x 007"))).toContain('"text":"007"');
  });
});

describe("statements", () => {
  test.each<[string, string[]]>([
    ["a; b\nc\r\nd", ["pipeline", "pipeline", "pipeline", "pipeline"]],
    ["$x = 1; $x.a += 2; $x[0] = 3", ["assignment", "assignment", "assignment"]],
    [";;\n# nothing\n", []],
    ["a |\n b\n| c", ["pipeline"]],
    ["7z x", ["pipeline"]],
  ])("%j", (text, kinds) => {
    expect(parse(text).statements.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("a pipe may start the next line", () => {
    const [statement] = parse("a\n  # comment\n  | b | c").statements;
    expect(statement?.kind === "pipeline" && statement.elements.length).toBe(3);
  });

  test("positions are offsets of the text", () => {
    const text = "Get-X -Name  'a b'  | y";
    const [statement] = parse(text).statements;
    const command = statement?.kind === "pipeline" ? statement.elements[0] : undefined;
    expect(command && text.slice(command.start, command.end)).toBe("Get-X -Name  'a b'");
  });
});

describe("errors, in PowerShell's words", () => {
  test.each<[string, string, string, boolean]>([
    ["(1 + 2", "MissingEndParenthesisInExpression", "Missing closing ')' in expression.", true],
    ["x $(1", "MissingEndParenthesisInSubexpression", "Missing closing ')' in subexpression.", true],
    ["$x[1", "MissingEndSquareBracket", "Missing ']' after array index expression.", true],
    ["${x", "IncompleteDollarVariableReference", "${variable} reference starting is missing the closing '}'.", true],
    ["@{ = 1 }", "MissingKeyInHashLiteral", "Missing key before '=' in hash literal.", false],
    ["x { a", "MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.", true],
    ["'abc", "TerminatorExpectedAtEndOfString", "The string is missing the terminator: '.", true],
    ['"abc', "TerminatorExpectedAtEndOfString", 'The string is missing the terminator: ".', true],
    ["@'\nabc", "TerminatorExpectedAtEndOfString", "The string is missing the terminator: '@.", true],
    [
      "@' x",
      "UnexpectedCharactersAfterHereStringHeader",
      "No characters are allowed after a here-string header but before the end of the line.",
      false,
    ],
    ["@{ a = 1", "IncompleteHashLiteral", "The hash literal was incomplete.", true],
    ["@{ a }", "MissingEqualsInHashLiteral", "Missing '=' operator after key in hash literal.", false],
    ["@{ a = 1; A = 2 }", "DuplicateKeyInHashLiteral", "Duplicate keys 'A' are not allowed in hash literals.", false],
    ["a |", "EmptyPipeElement", "An empty pipe element is not allowed.", true],
    ["a | | b", "EmptyPipeElement", "An empty pipe element is not allowed.", false],
    ["| b", "EmptyPipeElement", "An empty pipe element is not allowed.", false],
    ["a | 1", "ExpressionsMustBeFirstInPipeline", "Expressions are only allowed as the first element of a pipeline.", false],
    ["1 +", "ExpectedValueExpression", "You must provide a value expression following the '+' operator.", true],
    ["1 -eq", "ExpectedValueExpression", "You must provide a value expression following the '-eq' operator.", true],
    ["$x =", "ExpectedValueExpression", "You must provide a value expression following the '=' operator.", true],
    ["x a,", "MissingArgument", "Missing argument in parameter list.", true],
    ["x -Name:", "ParameterRequiresArgument", "Parameter -Name requires an argument.", true],
    ["<# open", "MissingTerminatorMultiLineComment", "The terminator '#>' is missing from the multiline comment.", true],
    ["x `", "IncompleteLine", "A backtick at the end of a line continues it, and there is no next line.", true],
    [")", "UnexpectedToken", "Unexpected token ')' in expression or statement.", false],
    ["1 2", "UnexpectedToken", "Unexpected token '2' in expression or statement.", false],
    ["$x.", "MissingPropertyName", "Missing property name after reference operator.", true],
    ["$x[]", "MissingArrayIndexExpression", "Array index expression is missing or not valid.", false],
    ["${}", "EmptyVariableReference", "An empty ${} variable reference was found. A name is required inside the braces.", false],
    [
      "1 = 2",
      "InvalidLeftHandSide",
      "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.",
      false,
    ],
    [
      "@x",
      "SplattingNotPermitted",
      "The splatting operator '@' cannot be used to reference variables in an expression. '@x' can be used only as an argument to a command. To reference variables in an expression use '$x'.",
      false,
    ],
    ["x < y", "RedirectionNotSupported", "The '<' operator is reserved for future use.", false],
    [
      '"`u{110000}"',
      "InvalidUnicodeEscapeSequenceValue",
      "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.",
      false,
    ],
  ])("%j", (text, id, message, incomplete) => {
    const error = errorOf(text);
    expect({ id: error.id, message: error.message, incomplete: error.incomplete }).toEqual({ id, message, incomplete });
  });

  test.each([
    "class A { }",
    "enum A { B }",
    "using module x",
    "trap { }",
    "a &",
    "foreach -Parallel ($a in $b) { }",
    ":outer foreach ($a in $b) { }",
    "while ($true) { break outer }",
    "5u",
    "$x:y",
    "switch -File f { }",
    "param([ValidateScript({ $true })]$x)",
  ])("%s is named as not supported", (text) => {
    expect(errorOf(text)).toMatchObject({ id: "NotInThisShell", incomplete: false });
  });

  test("the place is a line, a column and marks below the text", () => {
    const text = "Get-X\nGet-Y (1 + 2";
    const { extent } = errorOf("Get-X\n  $a = 1 2");
    expect(lineAndColumn("Get-X\n  $a = 1 2", extent.start)).toEqual({ line: 2, column: 10 });
    expect(markedLine("Get-X\n  $a = 1 2", extent)).toEqual({ line: "  $a = 1 2", marks: "         ~" });
    expect(lineAndColumn(text, errorOf(text).extent.start).line).toBe(2);
  });
});
