import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../../generator/output/cache-folder.js";
import type { FormattedFile, GeneratedFile } from "../../../generator/output/file.js";
import { Formatter } from "../../../generator/output/format.js";
import { formatting } from "../../../generator/output/formatting.js";
import { Diagnostics, formatDiagnostic } from "../../../generator/report/diagnostics.js";
import { temporaryFolder } from "./support.js";

async function format(files: GeneratedFile[]): Promise<Record<string, string>> {
  const diagnostics = new Diagnostics();
  const formatted = await formatAll(files, join("somewhere", "batch"), diagnostics);
  expect(diagnostics.all).toEqual([]);
  return Object.fromEntries(formatted.map(({ path, text }) => [path, text]));
}

async function formatAll(files: readonly GeneratedFile[], folder: string, diagnostics: Diagnostics): Promise<FormattedFile[]> {
  const formatter = new Formatter();
  for (const file of files) await formatter.add(file);
  return formatter.finish(folder, diagnostics);
}

/** Declarations as templates make them, enough for several batches. */
function declarations(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? `/** Job number ${index}. */\nexport interface Job${index} { readonly id?: string\n\n\n  /** When. */ createdAt: Date; kind: "A" | 'B' | (string & {}) }`
      : `export function readJob${index}(wire: JobWire): Job { const { createdAt, ...rest } = wire; return { ...rest, createdAt: new Date(createdAt), numbers: [1, 2, 3].map((value) => value * ${index}), path: \`/jobs/\${encodeURIComponent(wire.id)}\` } }`,
  );
}

describe("formatting", () => {
  it("gives what prettier gives for the whole file, section by section", async () => {
    const sections = ['import {a} from "./a.js"\nimport type {B} from "./b.js"', ...declarations(6), "", "// the end"];
    const { "a.ts": text = "" } = await format([{ path: "a.ts", language: "typescript", sections }]);
    expect(await check(text, { ...formatting.typescript, parser: "typescript" })).toBe(true);
    expect(text).toMatch(
      /^import \{ a \} from "\.\/a\.js";\nimport type \{ B \} from "\.\/b\.js";\n\n\/\*\* Job number 0\. \*\/\nexport interface Job0 \{\n {2}readonly id\?: string;\n/,
    );
    expect(text).toMatch(/[^\n]\n\n\/\/ the end\n$/);
  });

  it("knows JSON, Markdown and plain text", async () => {
    const files = await format([
      { path: "package.json", language: "json", sections: ['{"name":"x","files":["dist"]}'] },
      { path: "README.md", language: "markdown", sections: ["#   Title", "* one\n* two", "```ts\nconst   a = 1\n```"] },
      { path: "LICENSE", language: "plain", sections: ["  as it\r\n  is\n\n", "second"] },
      { path: "empty", language: "plain", sections: [] },
    ]);
    expect(files).toEqual({
      "package.json": '{ "name": "x", "files": ["dist"] }\n',
      "README.md": "# Title\n\n- one\n- two\n\n```ts\nconst   a = 1\n```\n",
      LICENSE: "  as it\n  is\n\nsecond\n",
      empty: "",
    });
  });

  it("names every section that does not parse, with its line, and leaves its file out", async () => {
    const files: GeneratedFile[] = [
      { path: "src/good.ts", language: "typescript", sections: declarations(2) },
      { path: "src/bad.ts", language: "typescript", sections: ["export const a = 1;", "/** B. */\nexport interface B {\n  kind: ;\n}"] },
      { path: "bad.json", language: "json", sections: ['{ "a": '] },
    ];
    // A few sections are formatted in one go, many in several.
    for (const count of [1, 900]) {
      const diagnostics = new Diagnostics();
      const more = { path: "src/more.ts", language: "typescript", sections: declarations(count) } as const;
      const formatted = await formatAll([...files, more], join(process.cwd(), "generated", "batch"), diagnostics);
      expect(formatted.map(({ path }) => path)).toEqual(["src/good.ts", "src/more.ts"]);
      expect(diagnostics.all.map(formatDiagnostic)).toEqual([
        expect.stringMatching(
          /^generated\/batch\/bad\.json:1:8: error SW601: Line 1 of section 1 \("\{ "a": "\), as the templates made it, is no json: /,
        ),
        expect.stringMatching(
          /^generated\/batch\/src\/bad\.ts:3:9: error SW601: Line 3 of section 2 \("\/\*\* B\. \*\/"\), as the templates made it, is no typescript: /,
        ),
      ]);
      expect(diagnostics.all[1]?.detail).toBe("  1 | /** B. */\n  2 | export interface B {\n> 3 |   kind: ;\n    |         ^\n  4 | }");
    }
  });

  it("blames a template once for all that it makes, at the line that made it", async () => {
    const folder = temporaryFolder();
    const [replaced, broken, fine] = ["replaced.hbs", "broken.hbs", "fine.hbs"].map((name) => join(folder, name));
    writeFileSync(replaced ?? "", "{{> partials/doc doc}}\nexport interface {{name}} {\n  kind: ;\n}\n");
    writeFileSync(broken ?? "", "const {{name}} = ;\n");
    const of = (file = "", isReplacement = false) => ({ file, isReplacement });
    const made = (name: string) => `/** ${name}. */\nexport interface ${name} {\n  kind: ;\n}`;
    const files: GeneratedFile[] = [
      { path: "a.ts", language: "typescript", sections: [made("A"), "const a = ;"], suspects: [of(replaced, true), of(broken)] },
      { path: "b.ts", language: "typescript", sections: [made("B"), "const b = ;"], suspects: [of(replaced, true), of(broken)] },
      { path: "c.ts", language: "typescript", sections: ["let c;", "let = ;"], suspects: [of(fine), of(fine)] },
    ];
    const diagnostics = new Diagnostics();
    await formatAll(files, join(process.cwd(), "out"), diagnostics);
    const said = diagnostics.all.map(formatDiagnostic).sort();
    expect(said).toEqual([
      expect.stringMatching(/broken\.hbs:1:1: error SW601: What this template makes is no typescript: .* So it is in 2 places\.$/),
      expect.stringMatching(/replaced\.hbs:3:1: error SW601: .* line 3 of what is to be in out\/a\.ts\. So it is in 2 places\.$/),
      expect.stringMatching(
        /^out\/c\.ts:1:\d+: error SW601: Line 1 of section 2 \("let = ;"\), as the templates made it, is no typescript: /,
      ),
    ]);
  });

  it("does not take names of Object.prototype for anything else", async () => {
    const sections = ["export const __proto__ = 1;", "constructor;", "toString;"];
    expect(await format([{ path: "__proto__", language: "typescript", sections }])).toEqual(
      Object.fromEntries([["__proto__", "export const __proto__ = 1;\n\nconstructor;\n\ntoString;\n"]]),
    );
  });
});

describe("what is kept from run to run", () => {
  it("lies in the node_modules of the project around", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "project", "node_modules"), { recursive: true });
    mkdirSync(join(folder, "project", "specs"));
    expect(cacheFolder(join(folder, "project", "specs"))).toBe(join(folder, "project", "node_modules", ".cache", "specwright"));
  });
});
