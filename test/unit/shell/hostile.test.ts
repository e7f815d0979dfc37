import { describe, expect, test } from "vitest";
import { typedCommand } from "../../../generator/shell/completion/words.js";
import { ParseError } from "../../../generator/shell/language/errors.js";
import { parse } from "../../../generator/shell/language/parse.js";
import { markedLine } from "../../../generator/shell/language/position.js";
import { matchesWildcard } from "../../../generator/shell/values/wildcard.js";
import { failure, output, startShell } from "./shell.js";

const many = 100_000;

describe("hostile input ends in an error of the language, or in a tree", () => {
  const openings = ["(", "{", "@(", "$(", "@{a=", '"$(', "-", "!", "[int]", "$a=", "$a[", "x (", "x {", "x $(", 'x a"$(', "@(,", "$($a/$("];
  test.each(openings)("nested without end: %s", (opening) => {
    expect(() => parse(opening.repeat(many))).toThrow(ParseError);
  });

  const long: [string, string][] = [
    ["a sum", `1${"+1".repeat(many)}`],
    ["a chain of properties", `$a${".b".repeat(many)}`],
    ["a pipeline", `a${"|a".repeat(many)}`],
    ["a list", `x a${",a".repeat(many)}`],
    ["lines", "a\n".repeat(many)],
    ["continued lines", "a `\n".repeat(many)],
    ["comments", `${"#\n".repeat(many)}x`],
    ["a word with variables", `x a${"$b/".repeat(many)}`],
    ["a string with subexpressions", `"${"$(1)".repeat(many)}"`],
    ["a hashtable", `@{${Array.from({ length: many }, (_, index) => `k${index}=1`).join(";")}}`],
  ];
  test.each(long)("%s of a hundred thousand", (_, text) => {
    expect(parse(text).statements.length).toBeGreaterThan(0);
  });

  const unbalanced = [
    ")",
    "}",
    "]",
    "x )",
    "@",
    "$",
    "&",
    "`",
    "'",
    '"',
    "@'",
    '@"',
    "<#",
    "${",
    "$(",
    "@{",
    "x -",
    "x -:",
    "1..",
    ",",
    "::",
    "\ud800",
    "[",
    "[]",
    "[int",
  ];
  test.each(unbalanced)("%j", (text) => {
    for (const script of [text, text.repeat(1000), `x ${text}`, `$a = ${text}`, `"${text}`]) {
      try {
        parse(script);
      } catch (error) {
        expect(error).toBeInstanceOf(ParseError);
      }
    }
  });

  test("five megabytes", () => {
    expect(() => parse("a".repeat(5_000_000))).toThrow("at most 1048576 are read");
  });

  test.each(["\u0000", "\u0007", "\u001b", "\u009b", "\uffff"])("control character %j outside a string", (char) => {
    for (const text of [char, `Get-${char}X`, `x ${char}`, `1 ${char}`]) expect(() => parse(text)).toThrow(ParseError);
  });

  test("every short text of the special characters parses or is refused", () => {
    const chars = [..."$@(){}[]'\"`-.,;|&#<>=:a1 \n"];
    for (const a of chars) for (const b of chars) for (const c of chars) tryParse(a + b + c);
  });

  test("an error's marked line is short and clean, however long the line is", () => {
    const text = `${"\u001b[31m".repeat(1000)}${" ".repeat(10_000)})`;
    const { line, marks } = markedLine(text, { start: text.length - 1, end: text.length });
    expect(line.length).toBeLessThanOrEqual(100);
    expect(marks.length).toBeLessThanOrEqual(100);
    expect(line).not.toContain("\u001b");
  });

  test("completion looks at any text", () => {
    for (const opening of [...openings, ...unbalanced, "x 'a", "|", "\n"]) expect(typedCommand(opening.repeat(many))).toBeDefined();
  });
});

function tryParse(text: string): void {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw new Error(`${JSON.stringify(text)}: ${String(error)}`);
  }
}

describe("hostile values", () => {
  test("names of prototypes are names like others", async () => {
    const [text] = await output(`$h = @{ '__proto__' = 1; constructor = 2 }; $h['toString'] = 3; $h | ConvertTo-Json -Compress`);
    expect(text).toBe('{"__proto__":1,"constructor":2,"toString":3}');
    expect(await output(`$h = @{}; $null -eq $h.constructor; $null -eq ([pscustomobject]@{}).__proto__`)).toEqual([true, true]);
    await output(`'{"__proto__":{"polluted":true}}' | ConvertFrom-Json | Select-Object * | Out-Null`);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a pattern of many stars takes no exponential time", () => {
    expect(matchesWildcard("a".repeat(5000), `${"a*".repeat(200)}b`)).toBe(false);
  });

  test.each(["1..1e9", "'a' * 1000000000", "@(1) * 1000000000"])("%s is refused", async (text) => {
    expect(await failure(text)).toMatch(/^ResultTooLarge: /);
  });

  test("nesting as deep as the language allows evaluates", async () => {
    expect(await output(`${"(".repeat(190)}1${")".repeat(190)}`)).toEqual([1]);
    expect(await output(`1${"+1".repeat(20_000)}`)).toEqual([20_001]);
  });

  test("what a service names cannot act on the terminal", async () => {
    const shell = startShell();
    const [text] = await shell.run(`[pscustomobject]@{name="a\`e[2Jb"; state="x\`r\`ny"} | Out-String`);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
