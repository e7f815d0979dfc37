import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { petDocument, petProject, specwright } from "./support.js";

const diagnosticLine = /^(\S+:\d+:\d+: )?(error|warning) SW\d{3}: .+$/;

/** Lines of standard error that are diagnostics; the rest is code around them and the count. */
function diagnosticsOf(stderr: string): string[] {
  return stderr.split("\n").filter((line) => diagnosticLine.test(line));
}

async function generated() {
  const cwd = petProject();
  const { code, stdout, stderr } = await specwright(["generate"], { cwd });
  expect({ code, errors: diagnosticsOf(stderr).filter((line) => line.includes(" error ")) }).toEqual({ code: 0, errors: [] });
  const folder = join(cwd, "generated", "pets");
  return { cwd, folder, stdout, edit: (path: string, text: string) => writeFileSync(join(folder, path), text) };
}

describe("specwright generate", () => {
  it("writes the project's packages and a summary", async () => {
    const { cwd, folder, stdout } = await generated();
    expect(stdout).toMatch(
      /^generated: 1 service, 2 api-versions, 2 operations, 2 models\n\d+ files written, 0 unchanged, 0 deleted\n.*\bload \d+\.\d\d s, .*; \d+\.\d\d s in all\n$/,
    );
    expect(existsSync(join(folder, "package.json"))).toBe(true);
    expect(existsSync(join(folder, ".specwright-manifest.json"))).toBe(true);
    expect(Object.keys(contentOf(cwd)).filter((path) => path.startsWith(".specwright"))).toEqual([]);
  });

  it("works from any folder of the project, and writes nothing the second time", async () => {
    const { cwd, folder } = await generated();
    const before = contentOf(folder);
    const { code, stdout } = await specwright(["generate"], { cwd: join(cwd, "specs", "pets") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n0 files written, \d+ unchanged, 0 deleted\n/);
    expect(contentOf(folder)).toEqual(before);
  });

  it("makes the same files, more slowly, where there is no oxfmt for the machine", async () => {
    const { folder } = await generated();
    const cwd = petProject();
    const env = { NAPI_RS_NATIVE_LIBRARY_PATH: join(cwd, "none.node") };
    expect(await specwright(["generate"], { cwd, env })).toMatchObject({ code: 0 });
    expect(contentOf(join(cwd, "generated", "pets"))).toEqual(contentOf(folder));
  });

  it("names hand-edited files before it overwrites them", async () => {
    const { cwd, folder, edit } = await generated();
    const original = readFileSync(join(folder, "package.json"), "utf8");
    edit("package.json", "{}\n");
    const refused = await specwright(["generate"], { cwd });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(diagnosticsOf(refused.stderr).at(-1)).toMatch(/^generated\/pets\/package\.json:1:1: error SW602: /);
    expect(readFileSync(join(folder, "package.json"), "utf8")).toBe("{}\n");
    expect(await specwright(["generate", "--force"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(original);
  });

  it("regenerates one api-version, and leaves the others and their files alone", async () => {
    const { cwd, folder } = await generated();
    const before = contentOf(folder);
    for (const version of ["2025-01-01", "2026-01-01"])
      put(join(cwd, "specs/pets", version), { "openapi.json": petDocument(version, "An animal.") });
    const { code } = await specwright(["generate", "--service", "pets", "--api-version", "2026-01-01"], { cwd });
    expect(code).toBe(0);
    const after = contentOf(folder);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed).toContain("src/2026-01-01/models.ts");
    expect(changed.filter((path) => path.includes("2025-01-01"))).toEqual([]);
  });

  it("leaves everything as it was where a document has errors", async () => {
    const { cwd } = await generated();
    put(join(cwd, "specs/pets/2026-01-01"), {
      "openapi.json": petDocument("2026-01-01").replace("#/definitions/Pet", "#/definitions/Cat"),
    });
    const before = contentOf(cwd);
    const { code, stdout, stderr } = await specwright(["generate"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(diagnosticsOf(stderr)).toContainEqual(expect.stringMatching(/^specs\/pets\/2026-01-01\/openapi\.json:\d+:\d+: error SW103: /));
    expect(stderr).not.toMatch(/^ {4}at |\u001b/m);
    expect(contentOf(cwd)).toEqual(before);
  });

  it("leaves the old or the new tree when it is interrupted", { timeout: 120_000 }, async () => {
    const { cwd } = await generated();
    const before = contentOf(join(cwd, "generated"));
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": petDocument("2026-01-01", "Another pet.") });
    for (const delay of [20, 150, 300, 500, 700, 900]) {
      const { code, signal, stderr } = await specwright(["generate"], {
        cwd,
        begun: (send) =>
          void sleep(delay).then(() => {
            send("SIGINT");
          }),
      });
      expect([0, 130, "SIGINT"]).toContain(code ?? signal);
      expect(stderr).not.toMatch(/^ {4}at /m);
      expect(Object.keys(contentOf(cwd)).filter((path) => path.startsWith(".specwright"))).toEqual([]);
      if (code !== 0) expect(contentOf(join(cwd, "generated"))).toEqual(before);
      else break;
    }
  });
});

describe("specwright generate --check", () => {
  it("ends with 0 where all is as generated", async () => {
    const { cwd } = await generated();
    const { code, stdout } = await specwright(["generate", "--check"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^generated: nothing differs; 1 service, /);
  });

  it("ends with 1 and names missing, left-over and changed files, with a diff, and writes nothing", async () => {
    const { cwd, edit } = await generated();
    edit("README.md", "edited\n");
    put(join(cwd, "generated", "cats"), {
      ".specwright-manifest.json": `{"generator":"specwright 0.0.1","files":{"a.ts":"${"0".repeat(64)}"}}`,
      "a.ts": "1\n",
    });
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": petDocument("2026-01-01", "An animal.") });
    const before = contentOf(cwd);
    const { code, stdout, stderr } = await specwright(["generate", "--check"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const named = diagnosticsOf(stderr).filter((line) => line.includes(" SW604: "));
    expect(named).toContainEqual("generated/cats/a.ts:1:1: error SW604: This file is left over: it would be deleted.");
    expect(named).toContainEqual("generated/pets/README.md:1:1: error SW604: This file differs from what would be written.");
    expect(named).toContainEqual(
      expect.stringMatching(/^generated\/pets\/src\/2026-01-01\/models\.ts:\d+:1: error SW604: This file differs/),
    );
    expect(stderr).toMatch(/^-edited\n\+# /m);
    expect(contentOf(cwd)).toEqual(before);
  });
});

describe("specwright generate --spec", () => {
  it("makes a package of one document, into any folder", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "pets.json": petDocument("1.0"), "sdk/notes.txt": "mine\n" });
    const { code, stdout } = await specwright(["generate", "--spec", "pets.json", "--out", "sdk", "--name", "@acme/pet-store"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sdk: 1 service, 1 api-version, 1 operation, 1 model\n/);
    expect(JSON.parse(readFileSync(join(cwd, "sdk/package.json"), "utf8"))).toMatchObject({ name: "@acme/pet-store" });
    expect(contentOf(cwd)).toMatchObject({ "sdk/notes.txt": "mine\n" });
    expect(
      await specwright(["generate", "--spec", "pets.json", "--out", "sdk", "--name", "@acme/pet-store", "--check"], { cwd }),
    ).toMatchObject({ code: 0 });
  });

  it("refuses to overwrite another project's files", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "pets.json": petDocument("1.0"), "sdk/package.json": "mine\n" });
    const { code, stderr } = await specwright(["generate", "--spec", "pets.json", "--out", "sdk"], { cwd });
    expect(code).toBe(1);
    expect(diagnosticsOf(stderr).at(-1)).toMatch(/^sdk\/package\.json:1:1: error SW603: /);
    expect(contentOf(join(cwd, "sdk"))).toEqual({ "package.json": "mine\n" });
  });

  it("says where a document is broken", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "pets.json": '{ "swagger": "2.0",\n  "info": }\n' });
    const { code, stdout, stderr } = await specwright(["generate", "--spec", "pets.json", "--out", "sdk"], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^pets\.json:2:\d+: error SW102: .+\n/);
    expect(existsSync(join(cwd, "sdk"))).toBe(false);
    expect(await specwright(["model", "--spec", "missing.json"], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^missing\.json:1:1: error SW101: /) as string,
    });
  });
});

describe("a fault of the program itself", () => {
  it("is one line, without a stack unless asked for", async () => {
    const cwd = petProject();
    const fault = join(cwd, "fault.cjs");
    writeFileSync(
      fault,
      'const fs = require("node:fs");\nfs.readdirSync = () => { throw new Error("boom\\nsecond line"); };\nrequire("node:module").syncBuiltinESMExports();\n',
    );
    mkdirSync(join(cwd, "generated"));
    const env = { NODE_OPTIONS: `--require ${fault}` };
    const { code, stdout, stderr } = await specwright(["generate", "--spec", "specs/pets/2025-01-01/openapi.json", "--out", "generated"], {
      cwd,
      env,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^specwright: internal error: boom \(.*SPECWRIGHT_DEBUG=1\.\)$/);
    expect(stderr).not.toMatch(/^ {4}at /m);
    const debugged = await specwright(["generate", "--spec", "specs/pets/2025-01-01/openapi.json", "--out", "generated"], {
      cwd,
      env: { ...env, SPECWRIGHT_DEBUG: "1" },
    });
    expect(debugged.stderr).toMatch(/^Error: boom\nsecond line\n {4}at /m);
  });
});
