import { chmodSync, existsSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FormattedTree } from "../../../generator/output/file.js";
import { lock } from "../../../generator/output/lock.js";
import { checkTrees, formerTrees, writeTrees, type WriteOptions } from "../../../generator/output/tree.js";
import { Diagnostics, formatDiagnostic, InputError } from "../../../generator/report/diagnostics.js";
import { contentOf, put, temporaryFolder, tree } from "./support.js";

/** What a run did, and what it said. */
async function write(trees: FormattedTree[], options: WriteOptions) {
  const diagnostics = new Diagnostics();
  const summary = await writeTrees(trees, diagnostics, options).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  return { summary, said: diagnostics.all.map(formatDiagnostic) };
}

async function written(files: Record<string, string>) {
  const root = join(temporaryFolder(), "generated");
  const folder = join(root, "batch");
  expect(await write([tree(folder, files)], { root })).toMatchObject({ said: [] });
  return { root, folder };
}

describe("writing a tree", () => {
  it("writes files and a manifest of them, and nothing else", async () => {
    const { root } = await written({ "src/b.ts": "b\n", "src/a.ts": "a\n", "package.json": "{}\n" });
    const { "batch/.specwright-manifest.json": manifest, ...files } = contentOf(root);
    expect(files).toEqual({ batch: "/", "batch/package.json": "{}\n", "batch/src": "/", "batch/src/a.ts": "a\n", "batch/src/b.ts": "b\n" });
    const parsed = JSON.parse(manifest ?? "") as { generator: string; files: Record<string, string> };
    expect(Object.keys(parsed)).toEqual(["generator", "files"]);
    expect(parsed.generator).toMatch(/^specwright \d+\.\d+\.\d+/);
    expect(Object.keys(parsed.files)).toEqual(["package.json", "src/a.ts", "src/b.ts"]);
    expect(parsed.files["src/a.ts"]).toBe("87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7");
  });

  it("writes the same bytes whatever the order of the files", async () => {
    const one = await written({ "a.ts": "a\n", "b/c.ts": "c\n" });
    const other = await written({ "b/c.ts": "c\n", "a.ts": "a\n" });
    expect(contentOf(one.root)).toEqual(contentOf(other.root));
  });

  it("touches only what changed, and deletes only what it wrote", async () => {
    const { root, folder } = await written({
      "src/same.ts": "1\n",
      "src/changed.ts": "1\n",
      "src/gone/old.ts": "1\n",
      "src/kept/old.ts": "1\n",
    });
    put(folder, { "node_modules/x/index.js": "x\n", "src/notes.txt": "mine\n", "src/kept/mine.ts": "mine\n" });
    utimesSync(join(folder, "src/same.ts"), 1000, 1000);
    const { summary, said } = await write([tree(folder, { "src/same.ts": "1\n", "src/changed.ts": "2\n", "src/new.ts": "1\n" })], { root });
    expect(said).toEqual([]);
    expect(summary).toMatchObject({ written: 2, unchanged: 1, deleted: 2 });
    expect(statSync(join(folder, "src/same.ts")).mtimeMs).toBe(1_000_000);
    expect(Object.keys(contentOf(folder))).toEqual([
      ".specwright-manifest.json",
      "node_modules",
      "node_modules/x",
      "node_modules/x/index.js",
      "src",
      "src/changed.ts",
      "src/kept",
      "src/kept/mine.ts",
      "src/new.ts",
      "src/notes.txt",
      "src/same.ts",
    ]);
  });

  it("leaves the files of other api-versions when only some are made", async () => {
    const old = {
      "src/2025-12-01/a.ts": "1\n",
      "src/2026-03-15-preview/a.ts": "1\n",
      "src/2026-03-15-preview/b.ts": "1\n",
      "src/index.ts": "1\n",
    };
    const { root, folder } = await written(old);
    const { summary } = await write([tree(folder, { "src/2026-03-15-preview/a.ts": "2\n" }, ["2026-03-15-preview"])], { root });
    expect(summary).toMatchObject({ written: 1, unchanged: 0, deleted: 1 });
    const left = { "src/2025-12-01/a.ts": "1\n", "src/2026-03-15-preview/a.ts": "2\n", "src/index.ts": "1\n" };
    const whole = await write([tree(folder, left)], { root });
    expect(whole).toMatchObject({ summary: { written: 0, unchanged: 3, deleted: 0 }, said: [] });
  });

  it("deletes packages that are no longer made, but for what is not its own", async () => {
    const { root, folder } = await written({ "src/a.ts": "1\n" });
    put(folder, { "node_modules/x.js": "x\n" });
    const kept = tree(join(root, "kept"), { "a.ts": "1\n" });
    await write([kept, ...formerTrees(root, [kept])], { root });
    expect(Object.keys(contentOf(root))).toEqual([
      "batch",
      "batch/node_modules",
      "batch/node_modules/x.js",
      "kept",
      "kept/.specwright-manifest.json",
      "kept/a.ts",
    ]);
    expect(formerTrees(root, [kept])).toEqual([]);
  });

  it("does not take line ends that git has changed for an edit", async () => {
    const { root, folder } = await written({ "a.ts": "1\n2\n", "b.ts": "1\n2\n" });
    put(folder, { "a.ts": "1\r\n2\r\n", "b.ts": "1\r\n2\r\n" });
    expect(await checkTrees([tree(folder, { "a.ts": "1\n2\n", "b.ts": "1\n2\n" })], new Diagnostics(), { root })).toEqual([]);
    expect(await write([tree(folder, { "a.ts": "1\n2\n", "b.ts": "3\n" })], { root })).toMatchObject({ said: [], summary: { written: 1 } });
  });
});

describe("files that are not its own to overwrite", () => {
  it("names hand-edited files and leaves everything as it was", async () => {
    const { root, folder } = await written({ "a.ts": "1\n", "b.ts": "1\n", "c.ts": "1\n" });
    put(folder, { "a.ts": "edited\n", "c.ts": "edited\n" });
    const before = contentOf(root);
    const next = [tree(folder, { "a.ts": "2\n", "b.ts": "2\n" })];
    const { summary, said } = await write(next, { root });
    expect(summary).toBeUndefined();
    expect(said).toEqual([
      `${folder}/a.ts:1:1: error SW602: Not overwritten: it was edited by hand since it was generated. Keep what you need of it elsewhere, then use --force.`,
      `${folder}/c.ts:1:1: error SW602: Not overwritten: it is no longer generated, and was edited by hand. Keep what you need of it elsewhere, then use --force.`,
    ]);
    expect(contentOf(root)).toEqual(before);

    const forced = await write(next, { root, force: true });
    expect(forced.summary).toMatchObject({ written: 2, unchanged: 0, deleted: 1 });
    expect(forced.said.map((line) => line.split(":")[3])).toEqual([" warning SW602", " warning SW602"]);
    expect(contentOf(folder)).toMatchObject({ "a.ts": "2\n", "b.ts": "2\n" });
    expect(existsSync(join(folder, "c.ts"))).toBe(false);
  });

  it("takes an edit that is what would be written for no edit", async () => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    put(folder, { "a.ts": "2\n" });
    expect(await write([tree(folder, { "a.ts": "2\n" })], { root })).toMatchObject({
      said: [],
      summary: { written: 0, unchanged: 1, deleted: 0 },
    });
  });

  it("refuses to overwrite a file that no manifest knows, unless forced", async () => {
    const root = temporaryFolder();
    put(root, { "package.json": "mine\n", "notes.txt": "mine\n" });
    const trees = [tree(root, { "package.json": "{}\n", "src/a.ts": "1\n" })];
    const { said } = await write(trees, { root });
    expect(said).toEqual([
      expect.stringMatching(
        /package\.json:1:1: error SW603: Not overwritten: another file, which Specwright did not write, has its name\./,
      ),
    ]);
    expect(contentOf(root)).toEqual({ "package.json": "mine\n", "notes.txt": "mine\n" });
    expect(await write(trees, { root, force: true })).toMatchObject({ summary: { written: 2 } });
    expect(contentOf(root)).toMatchObject({ "package.json": "{}\n", "notes.txt": "mine\n" });
  });

  it("believes no manifest that it cannot have written", async () => {
    for (const manifest of ["<<<<<<< HEAD\n{}", "[]", '{"files":{"../../victim.txt":"00"}}', '{"files":{"a.ts":"not a hash"}}']) {
      const root = temporaryFolder();
      put(root, { "victim.txt": "mine\n", "out/a.ts": "1\n", "out/.specwright-manifest.json": manifest });
      const folder = join(root, "out");
      const { said } = await write([tree(folder, { "a.ts": "2\n" })], { root: folder });
      expect(said.join("\n")).toMatch(/\.specwright-manifest\.json:1:1: error SW603: Not overwritten: it is not a manifest/);
      expect(await write([tree(folder, { "a.ts": "2\n" })], { root: folder, force: true })).toMatchObject({ summary: { written: 1 } });
      expect(contentOf(root)).toMatchObject({ "victim.txt": "mine\n", "out/a.ts": "2\n" });
    }
  });
});

describe("paths that lead elsewhere", () => {
  it.each([
    "../evil.ts",
    "src/../../evil.ts",
    "/evil.ts",
    "src//evil.ts",
    "./evil.ts",
    "",
    "src\\..\\..\\evil.ts",
    "C:evil.ts",
    "a.ts:stream",
    "src/con",
    "src/NUL.ts",
    "src/dot./a.ts",
    "src/space /a.ts",
    "src/\u0000.ts",
    "src/\u202egnp.ts",
    ".git/hooks/pre-commit",
    "node_modules/x/index.js",
    ".specwright-manifest.json",
    `src/${"ä".repeat(200)}.ts`,
  ])("refuses %j, even if forced", async (path) => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    const before = contentOf(root);
    const { said } = await write([tree(folder, { "a.ts": "2\n", [path]: "evil\n" })], { root, force: true });
    expect(said).toEqual([expect.stringMatching(/error SW603: This path cannot be written: /)]);
    expect(contentOf(root)).toEqual(before);
  });

  it("refuses two files that are one where letter case does not count, and a file that is a folder", async () => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    const { said } = await write([tree(folder, { "src/Job.ts": "1\n", "src/job.ts": "2\n", src: "3\n" })], { root, force: true });
    expect(said).toEqual([
      expect.stringMatching(/batch\/src:1:1: .* it is a folder too/),
      expect.stringMatching(/src\/job\.ts:1:1: .*"src\/Job\.ts" has the same name/),
    ]);
  });

  it("does not follow symbolic links inside the output", async () => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    const outside = temporaryFolder();
    put(outside, { "victim.ts": "mine\n" });
    symlinkSync(outside, join(folder, "src"));
    const { said } = await write([tree(folder, { "src/victim.ts": "evil\n" })], { root, force: true });
    expect(said).toEqual([expect.stringMatching(/error SW603: This path cannot be written: its folder "src" is a symbolic link/)]);
    rmSync(join(folder, "src"));

    symlinkSync(join(outside, "victim.ts"), join(folder, "link.ts"));
    expect(await write([tree(folder, { "link.ts": "new\n" })], { root })).toMatchObject({
      said: [expect.stringMatching(/SW603: .*symbolic link has its name/)],
    });
    expect(await write([tree(folder, { "link.ts": "new\n" })], { root, force: true })).toMatchObject({ summary: { written: 1 } });
    expect(contentOf(outside)).toEqual({ "victim.ts": "mine\n" });
    expect(contentOf(folder)["link.ts"]).toBe("new\n");
  });

  it("does not write a package through a link in place of its folder", async () => {
    const { root } = await written({ "a.ts": "1\n" });
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, "linked"));
    expect(await write([tree(join(root, "linked"), { "a.ts": "evil\n" })], { root, force: true })).toMatchObject({
      said: [expect.stringMatching(/SW603/)],
    });
    expect(contentOf(outside)).toEqual({});
  });
});

describe("checking a tree", () => {
  it("names what is missing, left over and changed, with the first differences, and writes nothing", async () => {
    const { root, folder } = await written({ "same.ts": "1\n", "changed.ts": "1\n2\n3\n", "extra.ts": "1\n" });
    const before = contentOf(root);
    const next = [tree(folder, { "same.ts": "1\n", "changed.ts": "1\ntwo\n3\n", "missing.ts": "1\n" })];
    const differences = await checkTrees(next, new Diagnostics(), { root });
    expect(differences).toEqual([
      { file: join(folder, ".specwright-manifest.json"), kind: "changed", line: 4 },
      { file: join(folder, "changed.ts"), kind: "changed", line: 2, diff: "@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3" },
      { file: join(folder, "extra.ts"), kind: "extra", line: 1 },
      { file: join(folder, "missing.ts"), kind: "missing", line: 1 },
    ]);
    expect(contentOf(root)).toEqual(before);
    await write(next, { root });
    expect(await checkTrees(next, new Diagnostics(), { root })).toEqual([]);
  });

  it("shows only the first differences, and stays quick where all lines differ", async () => {
    const lines = (word: string) => Array.from({ length: 40_000 }, (_, index) => `${word} ${index}\n`).join("");
    const files = (word: string) => Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.ts`, lines(word)]));
    const { root, folder } = await written(files("old"));
    const differences = await checkTrees([tree(folder, files("new"))], new Diagnostics(), { root });
    expect(differences.map(({ diff }) => diff !== undefined)).toEqual([false, true, true, true, false, false, false]);
  });

  it("says of a folder that is not there that all is missing, and does not make it", async () => {
    const root = join(temporaryFolder(), "generated");
    const differences = await checkTrees([tree(join(root, "batch"), { "a.ts": "1\n" })], new Diagnostics(), { root });
    expect(differences.map(({ kind }) => kind)).toEqual(["missing", "missing"]);
    expect(existsSync(root)).toBe(false);
  });
});

describe("folders that cannot be written", () => {
  it("says so where a file is in the way", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "mine\n");
    for (const root of [join(folder, "file"), join(folder, "file/below")]) {
      expect(await write([tree(root, { "a.ts": "1\n" })], { root })).toMatchObject({
        said: [expect.stringMatching(/^(\S+: )?error SW603: /)],
      });
    }
    expect(contentOf(folder)).toEqual({ file: "mine\n" });
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("says so where it lacks permission", async () => {
    const { root, folder } = await written({ "src/a.ts": "1\n", "b.ts": "1\n" });
    const before = contentOf(root);
    chmodSync(join(folder, "src"), 0o555);
    const { said } = await write([tree(folder, { "src/a.ts": "2\n", "b.ts": "2\n" })], { root });
    chmodSync(join(folder, "src"), 0o755);
    expect(said).toEqual([expect.stringMatching(/error SW603: Cannot write to .*permission denied/)]);
    expect(contentOf(root)).toEqual(before);
  });
});

describe("the lock", () => {
  it("turns a second run away when it has waited long enough, and says who holds it", async () => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    const unlock = await lock(join(root, "..", ".specwright-generated"), 0);
    const { said } = await write([tree(folder, { "a.ts": "2\n" })], { root, patience: 100 });
    expect(said).toEqual([expect.stringMatching(new RegExp(`^error SW603: Process ${process.pid} is writing to .*generated already\\.`))]);
    unlock();
    expect(await write([tree(folder, { "a.ts": "2\n" })], { root, patience: 100 })).toMatchObject({ summary: { written: 1 } });
    expect(contentOf(join(root, ".."))[".specwright-generated"]).toBeUndefined();
  });

  it("is not taken from a process of another machine", async () => {
    const { root, folder } = await written({ "a.ts": "1\n" });
    const state = join(root, "..", ".specwright-generated");
    mkdirSync(state);
    writeFileSync(join(state, "lock"), JSON.stringify({ pid: 999_999_999, host: "elsewhere.invalid", started: "", token: "t" }));
    expect(await write([tree(folder, { "a.ts": "2\n" })], { root, patience: 0 })).toMatchObject({
      said: [expect.stringMatching(/on elsewhere\.invalid/)],
    });
  });
});
