import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../../generator/output/cache-folder.js";
import type { GeneratedFile, GeneratedTree } from "../../../generator/output/file.js";
import { formatting } from "../../../generator/output/formatting.js";
import { Diagnostics, formatDiagnostic, InputError } from "../../../generator/report/diagnostics.js";
import { formatTrees } from "../../support/format.js";
import { temporaryFolder } from "./support.js";

async function format(files: GeneratedFile[], options: { cacheFolder?: string; threads?: number } = {}): Promise<Record<string, string>> {
  const [tree] = await formatTrees([{ folder: join("somewhere", "batch"), files }], new Diagnostics(), options);
  return Object.fromEntries((tree?.files ?? []).map(({ path, text }) => [path, text]));
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

  it("gives the same text on any number of threads", async () => {
    const files: GeneratedFile[] = [{ path: "a.ts", language: "typescript", sections: declarations(900) }];
    const one = await format(files, { threads: 1 });
    expect(await format(files, { threads: 2 })).toEqual(one);
    expect(await format(files, { threads: 5 })).toEqual(one);
  });

  it("names every section that does not parse, with its line, and gives nothing", async () => {
    const files: GeneratedFile[] = [
      { path: "src/good.ts", language: "typescript", sections: declarations(2) },
      { path: "src/bad.ts", language: "typescript", sections: ["export const a = 1;", "/** B. */\nexport interface B {\n  kind: ;\n}"] },
      { path: "bad.json", language: "json", sections: ['{ "a": '] },
    ];
    for (const threads of [1, 2]) {
      const diagnostics = new Diagnostics();
      const more = { path: "src/more.ts", language: "typescript", sections: declarations(threads === 1 ? 1 : 900) } as const;
      const tree: GeneratedTree = { folder: join(process.cwd(), "generated", "batch"), files: [...files, more] };
      await expect(formatTrees([tree], diagnostics, { threads })).rejects.toThrow(InputError);
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

  it("does not take names of Object.prototype for anything else", async () => {
    const sections = ["export const __proto__ = 1;", "constructor;", "toString;"];
    expect(await format([{ path: "__proto__", language: "typescript", sections }])).toEqual(
      Object.fromEntries([["__proto__", "export const __proto__ = 1;\n\nconstructor;\n\ntoString;\n"]]),
    );
  });
});

describe("the cache of formatted sections", () => {
  const files: GeneratedFile[] = [{ path: "a.ts", language: "typescript", sections: declarations(20) }];

  it("gives the same text again", async () => {
    const folder = join(temporaryFolder(), "cache");
    const cold = await format(files, { cacheFolder: folder });
    const stored = readFileSync(join(folder, "formatted"));
    expect(await format(files, { cacheFolder: folder })).toEqual(cold);
    expect(readFileSync(join(folder, "formatted"))).toEqual(stored);
    expect(await format(files)).toEqual(cold);
    expect(readdirSync(folder)).toEqual(["formatted"]);
  });

  it("is used: a stored text is taken, whatever it says, as long as its checksum holds", async () => {
    const folder = temporaryFolder();
    const section = (text: string): GeneratedFile[] => [{ path: "a.ts", language: "typescript", sections: [text] }];
    await format(section("const one   = 1"), { cacheFolder: folder });
    const one = readFileSync(join(folder, "formatted"), "latin1");
    await format(section("const two   = 2"), { cacheFolder: folder });
    const two = readFileSync(join(folder, "formatted"), "latin1");
    const key = one.slice(0, 64);
    const entry = two.slice(0, two.indexOf("\n", two.indexOf("\n") + 1) + 1);
    expect(entry).toContain("const two = 2;");
    writeFileSync(join(folder, "formatted"), key + entry.slice(64), "latin1");
    expect(await format(section("const one   = 1"), { cacheFolder: folder })).toEqual({ "a.ts": "const two = 2;\n" });
  });

  it("is ignored where it is damaged, and mended", async () => {
    const folder = temporaryFolder();
    const cold = await format(files, { cacheFolder: folder });
    const file = join(folder, "formatted");
    const stored = readFileSync(file);
    const damages: Buffer[] = [
      Buffer.alloc(0),
      Buffer.from("no cache at all\n\n\n"),
      stored.subarray(0, stored.length / 2),
      Buffer.from(stored.toString("latin1").replaceAll("Job", "Jab"), "latin1"),
      Buffer.concat([Buffer.from(`${"0".repeat(64)} ${"0".repeat(64)} 999999999\n`), stored]),
      Buffer.concat([stored, Buffer.from([0xff, 0x00, 0x0a])]),
    ];
    for (const damage of damages) {
      writeFileSync(file, damage);
      expect(await format(files, { cacheFolder: folder })).toEqual(cold);
    }
  });

  it("does without where it cannot be kept", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(await format(files, { cacheFolder: join(folder, "file", "cache") })).toEqual(await format(files));
  });

  it("stands two runs at once", async () => {
    const folder = temporaryFolder();
    const both = await Promise.all([format(files, { cacheFolder: folder }), format(files, { cacheFolder: folder })]);
    expect(both[0]).toEqual(both[1]);
    expect(await format(files, { cacheFolder: folder })).toEqual(both[0]);
  });

  it("lies in the node_modules of the project around", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "project", "node_modules"), { recursive: true });
    mkdirSync(join(folder, "project", "specs"));
    expect(cacheFolder(join(folder, "project", "specs"))).toBe(join(folder, "project", "node_modules", ".cache", "specwright"));
  });
});
