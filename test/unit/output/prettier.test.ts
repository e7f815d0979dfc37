import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { format, type Options } from "prettier";
import { describe, expect, it } from "vitest";
import { configurationOf } from "../../../generator/config/ad-hoc.js";
import { formatSections } from "../../../generator/output/format-section.js";
import { formatting } from "../../../generator/output/formatting.js";
import { formatWithOxfmt } from "../../../generator/output/oxfmt.js";
import { generate, loadService } from "../../../generator/pipeline.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";

// Most sections are formatted by oxfmt, in place of prettier; all files are to look as if prettier had formatted them as a whole.

/** How prettier formats a file: TypeScript with its own parser. Help pages look as platyPS has them. */
function optionsOf(path: string): Options | undefined {
  if (path.endsWith(".ts")) return { ...formatting.typescript, parser: "typescript" };
  if (path.endsWith(".json")) return formatting.json;
  return path.endsWith(".md") && !path.startsWith("help/") ? formatting.markdown : undefined;
}

/** The files that prettier would change. */
async function unlikePrettier(files: readonly { path: string; text: string }[]): Promise<string[]> {
  const different: string[] = [];
  for (const { path, text } of files) {
    const options = optionsOf(path);
    if (options && text !== (await format(text, options))) different.push(path);
  }
  return different;
}

const root = join(import.meta.dirname, "../../../generated");

describe("what every package of generated/ says about itself is as prettier has it:", () => {
  it.each(readdirSync(root))("%s", async (service) => {
    const paths = ["README.md", "package.json", "tsconfig.json"];
    expect(await unlikePrettier(paths.map((path) => ({ path, text: readFileSync(join(root, service, path), "utf8") })))).toEqual([]);
  });
});

describe("every TypeScript file of generated/ is as prettier has it:", () => {
  const folders = readdirSync(root).flatMap((service) =>
    readdirSync(join(root, service, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${service}/src/${name}`),
  );
  it.each(folders)(
    "%s",
    async (folder) => {
      const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
      expect(paths.length).toBeGreaterThan(3);
      expect(await unlikePrettier(paths.map((path) => ({ path, text: readFileSync(join(root, folder, path), "utf8") })))).toEqual([]);
    },
    180_000,
  );
});

describe("what is made of the documents of AutoRest's test server is as prettier has it:", () => {
  const folder = join(import.meta.dirname, "../../../node_modules/@microsoft.azure/autorest.testserver/swagger");
  const documents = readdirSync(folder).filter((name) => name.endsWith(".json"));
  it.each(documents)(
    "%s",
    async (name) => {
      const document = join(folder, name);
      const diagnostics = new Diagnostics();
      const configuration = configurationOf(await loadService(document, diagnostics), document, basename(name, ".json").toLowerCase());
      const request = { configuration, cmdlets: configuration.cmdlets, folder: "out" };
      const trees = await generate({ services: [request] }, diagnostics);
      const files = trees.flatMap((tree) => tree.files).filter(({ path }) => !path.startsWith("src/runtime/"));
      expect(files.length).toBeGreaterThan(3);
      expect(await unlikePrettier(files)).toEqual([]);
    },
    120_000,
  );
});

it("hardly anything is left to prettier, which takes thirty times as long", async () => {
  const unions = ["A", "B"].map((name) => `export type ${name} = ${"b".repeat(50)} | ${"c".repeat(60)}`);
  const sections = [...unions, "export const a = 1", "function f() { return { a: 1 } }"].map((text) => ({
    language: "typescript" as const,
    text,
  }));
  expect([...(await formatWithOxfmt(sections)).keys()]).toEqual(sections);
});

describe("unions", () => {
  const long = (letter: string, length: number): string => letter.repeat(length);
  it.each([
    ["fit on one line", `export type A = ${long("b", 50)} | ${long("c", 50)}`],
    ["fit on the next line", `export type A = ${long("b", 50)} | ${long("c", 60)}`],
    ["fit on the next line to the last column", `export type Name =${long("b", 56)} | ${long("c", 58)}`],
    ["are a column too long for it", `export type Name =${long("b", 56)} | ${long("c", 59)}`],
    ["are too long for it in letters of two columns", `export type A = "${long("日", 20)}" | "${long("月", 20)}" | "${long("火", 20)}"`],
    ["fit on the next line in letters of two columns", `export type A = "${long("日", 20)}" | "${long("月", 18)}" | "${long("f", 30)}"`],
    ["fit on no line", `export type A = "${long("b", 60)}" | "${long("c", 60)}" | (string & {})`],
    ["stand in parameters", `function f(value: ${long("b", 60)} | ${long("c", 60)} | undefined) {}`],
    ["stand in properties", `interface A { value: ${long("b", 60)} | ${long("c", 50)}; other: ${long("b", 60)} | ${long("c", 70)} }`],
    ["stand in arrays", `export type A = (${long("b", 60)} | ${long("c", 60)})[]`],
    [
      "stand behind as",
      `const value = (await someFunction(withSomeArgument, andAnother)) as ${long("b", 40)} | ${long("c", 30)} | null | undefined;`,
    ],
    ["have objects for members", `export type A = { kind: "a"; ${long("b", 40)}: string } | { kind: "c"; ${long("d", 40)}: string }`],
    ["have comments", `export type A = /* one */ ${long("b", 50)} | /* two */ ${long("c", 50)}`],
  ])("that %s", async (_, text) => {
    const [section] = await formatSections([{ language: "typescript", text }]);
    expect(section).toEqual({ text: (await format(text, { ...formatting.typescript, parser: "typescript" })).trimEnd() });
  });
});

describe("Markdown", () => {
  it.each([
    [
      "that is all in one",
      "# A\nB\n* c\n* d\n\n|a|b|\n|-|-|\n|1|`2`|\n\n```ts\nconst a   = '__b__'\n```\n\n1) e\n2) f\n***\n_g_ __h__ `i`\n",
    ],
    ["with underscores that stand together", "- **\\__:** a __proto__ b\n"],
    ["with code that goes on in the next line", "- a `{ b:\n  c }` d\n"],
    ["with code that has backticks", "a ``b ` c`` d\n* e\n"],
    ["with code that is never closed", "* a\n\n```ts\nconst b   = '__c__'\n"],
  ])("%s", async (_, text) => {
    const [section] = await formatSections([{ language: "markdown", text }]);
    expect(section).toEqual({ text: (await format(text, formatting.markdown)).trimEnd() });
  });
});

describe("JSON", () => {
  it.each([
    ["an object", '{"b":1,"a":[1,2,{"c":null}],"d":{}}'],
    ["an object on several lines", '{\n"b":1,"a":[\n]}'],
    ["a long list", `[${Array.from({ length: 60 }, (_, index) => String(index)).join(",")}]`],
    ["texts", '["\\u2028\\"", "a/b"]'],
  ])("%s", async (_, text) => {
    const [section] = await formatSections([{ language: "json", text }]);
    expect(section).toEqual({ text: (await format(text, formatting.json)).trimEnd() });
  });
});
