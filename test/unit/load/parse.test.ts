import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../generator/load/source-file.js";

const json = (text: string): SourceFile => new SourceFile("/folder/file.json", text);
const yaml = (text: string): SourceFile => new SourceFile("/folder/file.yaml", text);

/** `line:column` of the value at these keys, and of the key's name. */
function places(file: SourceFile, ...keys: (string | number)[]): string[] {
  const last = keys.at(-1);
  const value = file.locate(keys);
  const name = file.locate(keys.slice(0, -1), String(last));
  return [`${value.line}:${value.column}`, `${name.line}:${name.column}`];
}

function problem(file: SourceFile): string {
  const found = file.parsed.problem;
  if (!found) return "none";
  const { line, column } = file.source(found.offset, "");
  return `${line}:${column} ${found.message}`;
}

describe("JSON", () => {
  it("says what JSON.parse says, for the real documents", () => {
    for (const name of ["batch/2026-10-01", "machinelearning/2025-12-01"]) {
      const text = readFileSync(`specs/${name}/openapi.json`, "utf8");
      expect(json(text).parsed.value).toEqual(JSON.parse(text));
    }
  });

  it("keeps the position of every value and key", () => {
    const file = json('{\n  "a": [1, {"b\\n/~": "\\\\\\""}],\n  "c": {"d": null,\n "e": -1.5e3}}');
    expect(places(file, "a")).toEqual(["2:8", "2:3"]);
    expect(places(file, "a", 1, "b\n/~")).toEqual(["2:22", "2:13"]);
    expect(places(file, "c", "d")).toEqual(["3:14", "3:9"]);
    expect(places(file, "c", "e")).toEqual(["4:7", "4:2"]);
  });

  it("agrees with the text at every place of a real document", () => {
    const text = readFileSync("specs/machinelearning/2021-10-01/openapi.json", "utf8");
    const file = json(text);
    const lines = text.split("\n");
    let checked = 0;
    const visit = (value: unknown, keys: (string | number)[]): void => {
      const { line, column } = file.locate(keys);
      const found = (lines[line - 1] ?? "").slice(column - 1);
      if (typeof value !== "object" || value === null) expect(found.startsWith(JSON.stringify(value))).toBe(true);
      else {
        expect(found.startsWith(Array.isArray(value) ? "[" : "{")).toBe(true);
        for (const [key, child] of Object.entries(value)) visit(child, [...keys, key]);
      }
      checked++;
    };
    visit(file.parsed.value, []);
    expect(checked).toBeGreaterThan(1000);
  });

  it("counts lines that end in CRLF or CR as editors do", () => {
    expect(places(json('{\r\n  "a": 1,\r\n  "b": 2\r\n}'), "b")).toEqual(["3:8", "3:3"]);
    expect(places(json('{\r  "a": 1}'), "a")).toEqual(["2:8", "2:3"]);
  });

  it.each([
    ['{"a": 1,}', '1:9 Expected a property name in double quotes, but found "}".'],
    ['{"a": 1', '1:8 Expected "," or "}", but the file ends here.'],
    ['{\n"a" 1}', '2:5 Expected ":", but found "1".'],
    ['{"a": [1 2]}', '1:10 Expected "," or the end of the list, but found "2".'],
    ["[1,]", '1:4 Expected a value, but found "]".'],
    ["{} x", "1:4 This is not JSON: names and text belong in double quotes; only numbers, true, false and null stand without."],
    ["// hello\n{}", "1:1 JSON has no comments."],
    ['{"a": "x\ny"}', "1:7 The text is not closed by a double quote on its line."],
    ['{"a": "\\q"}', '1:7 After a backslash only " \\ / b f n r t u are allowed.'],
    ["", "1:1 The file is empty."],
  ])("explains what is wrong with %j", (text, message) => {
    expect(problem(json(text))).toBe(message);
  });

  it.each(["[", '{"a":'])("ends in a message for 100,000 nested %j, closed or not", (open) => {
    const close = open === "[" ? "]" : "}";
    const deep = open.repeat(100_000);
    for (const text of [deep, `${deep}1${close.repeat(100_000)}`])
      expect(problem(json(text))).toMatch(/Values are nested more than 500 levels deep\.$/);
  });

  it("takes __proto__ and constructor as keys like any other", () => {
    const { value } = json('{"__proto__": {"polluted": 1}, "constructor": 2}').parsed;
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("finds repeated keys in small and in large objects", () => {
    const large = Array.from({ length: 50 }, (_, index) => `"k${String(index)}": ${String(index)}`).join(", ");
    const { duplicates } = json(`{"small": [{"a": 1, "a": 2}], "large": {${large}, "k7": 1, "__proto__": 1, "__proto__": 2}}`).parsed;
    expect(duplicates.map(({ path, key }) => [...path, key])).toEqual([
      ["small", 0, "a"],
      ["large", "k7"],
      ["large", "__proto__"],
    ]);
  });
});

describe("YAML", () => {
  it("keeps the position of every value and key, in block and flow style", () => {
    const file = yaml("# a comment\na:\n  - 1\n  - b: {c: x, 'd e': y}\nf: >\n  text\n");
    expect(places(file, "a", 0)[0]).toBe("3:5");
    expect(places(file, "a", 1, "b")).toEqual(["4:8", "4:5"]);
    expect(places(file, "a", 1, "b", "d e")).toEqual(["4:22", "4:15"]);
    expect(places(file, "f")).toEqual(["5:4", "5:1"]);
  });

  it("counts lines that end in CRLF", () => {
    expect(places(yaml("a: 1\r\nb:\r\n  c: 2\r\n"), "b", "c")).toEqual(["3:6", "3:3"]);
  });

  it("takes keys as they are written, and numbers that JSON has not as text", () => {
    expect(yaml("200: a\n1.10: b\nyes: c\nd: .inf\ne: 2026-10-01\nf: ~\n").parsed.value).toEqual({
      "200": "a",
      "1.10": "b",
      yes: "c",
      d: ".inf",
      e: "2026-10-01",
      f: null,
    });
  });

  it("follows anchors and aliases, with the positions of the anchor inside", () => {
    const file = yaml("base: &base\n  x: 1\nuse: *base\n");
    expect(file.parsed.value).toEqual({ base: { x: 1 }, use: { x: 1 } });
    expect(places(file, "use")).toEqual(["3:6", "3:1"]);
    expect(places(file, "use", "x")).toEqual(["2:6", "2:3"]);
  });

  it("merges with <<, where a key of its own wins", () => {
    const file = yaml("one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\nall:\n  <<: [*one, *two]\n  a: 0\n");
    expect(file.parsed.value).toMatchObject({ all: { a: 0, b: 1, c: 2 } });
    expect(places(file, "all", "c")).toEqual(["2:21", "2:18"]);
  });

  it.each([
    ["a: [1\n", /^2:1 .*\]\.$/],
    ["a:\n\tb: 1\n", /^2:1 Tabs are not allowed as indentation\.$/],
    ["a: *nobody\n", /^1:4 There is no anchor "nobody" before this alias\.$/],
    ["a: &a [*a]\n", /^1:8 The alias "a" stands inside what it stands for\.$/],
    ["? [1]\n: 2\n", /^1:3 A key must be text\.$/],
    ["<<: 3\n", /^1:1 What "<<" merges must be a map, or a list of maps\.$/],
    ["a: 1\n---\nb: 2\n", /^2:1 A second document begins here; only one is allowed in a file\.$/],
    ["", /^1:1 The file is empty\.$/],
    ["# nothing\n", /^2:1 The file is empty\.$/],
  ])("explains what is wrong with %j", (text, message) => {
    expect(problem(yaml(text))).toMatch(message);
  });

  it.each(["[", "{a: ", "- ", "? "])("ends in a message for 100,000 nested %j", (open) => {
    expect(problem(yaml(open.repeat(100_000)))).toMatch(/Values are nested more than 500 levels deep\.$/);
  });

  it("ends in a message for aliases that stand for billions of values", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `a${level}: &a${level} [${
          level === 0
            ? "x"
            : Array(10)
                .fill(`*a${level - 1}`)
                .join(", ")
        }]`,
    );
    expect(problem(yaml(levels.join("\n")))).toMatch(/Aliases make this stand for more than 100,\d+ values\.$/);
  });

  it("ends in a message for aliases that nest deeply", () => {
    const levels = Array.from({ length: 2000 }, (_, level) => `a${level}: &a${level} [${level === 0 ? "x" : `*a${level - 1}`}]`);
    expect(problem(yaml(levels.join("\n")))).toMatch(/Values are nested more than 500 levels deep\.$/);
  });

  it("takes __proto__ as a key like any other", () => {
    const { value } = yaml("__proto__: {polluted: 1}\nx: {<<: {__proto__: {polluted: 1}}}\n").parsed;
    expect(Object.keys(value as object)).toEqual(["__proto__", "x"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("finds repeated keys", () => {
    const { duplicates } = yaml("a: 1\nb: {c: 1, 'c': 2}\n").parsed;
    expect(duplicates.map(({ path, key }) => [...path, key])).toEqual([["b", "c"]]);
  });
});
