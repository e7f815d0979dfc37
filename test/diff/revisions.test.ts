import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { petDocument, petProject, specwright } from "../cli/support.js";
import { contentOf, put } from "../unit/output/support.js";

function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", cwd, ...identity, ...args], { encoding: "utf8" });
}

/** A project in a git repository: one commit, then a changed document, generated but not committed. */
async function project(): Promise<string> {
  const cwd = petProject();
  await specwright(["generate"], { cwd });
  git(cwd, "init", "--quiet");
  git(cwd, "add", "specs", "generated");
  git(cwd, "commit", "--quiet", "-m", "first");
  const document = petDocument("2026-01-01").replace(
    '"name": {\n          "type": "string"',
    '"tag": { "type": "string", "description": "A tag." },\n        "name": {\n          "type": "integer"',
  );
  put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": document });
  await specwright(["generate"], { cwd });
  return cwd;
}

describe("specwright diff", () => {
  it("compares git revisions of specs/ and generated/, version by version, and leaves the repository alone", async () => {
    const cwd = await project();
    const before = contentOf(cwd);
    const working = await specwright(["diff", "HEAD", "--format", "json"], { cwd });
    expect(working.code).toBe(0);
    const diffs = JSON.parse(working.stdout) as {
      from: string;
      to: string;
      step: string;
      levels: { level: string; changes: { subject: { name: string }; part?: string; impact: string }[] }[];
    }[];
    expect(diffs.map(({ from, to, step }) => [from, to, step])).toEqual([
      ["pets/2025-01-01 at HEAD", "pets/2025-01-01 at the working tree", "none"],
      ["pets/2026-01-01 at HEAD", "pets/2026-01-01 at the working tree", "major"],
    ]);
    const sdk = diffs[1]?.levels.find(({ level }) => level === "sdk");
    expect(sdk?.changes.map(({ subject, part, impact }) => `${impact} ${subject.name}.${part ?? ""}`)).toEqual([
      "compatible models/Pet.tag",
      "breaking models/Pet.name",
    ]);
    expect(contentOf(cwd)).toEqual(before);

    for (const [args, hint] of [
      [["--service", "pest"], 'Neither side has a generated service "pest" (there is pets). Did you mean "pets"?'],
      [["--api-version", "2026-01-02"], 'Neither side has a generated api-version "2026-01-02"'],
    ] as const) {
      const { code, stdout, stderr } = await specwright(["diff", "HEAD", ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(hint);
    }

    git(cwd, "add", "-A");
    git(cwd, "commit", "--quiet", "-m", "second");
    const committed = await specwright(["diff", "HEAD~1", "HEAD", "--api-version", "2026-01-01", "--level", "api"], { cwd });
    expect(committed.stdout).toContain(
      "Breaking (1)\n\n  API\n    ~ definition Pet, in 1 operation: Pets_Get\n      ~ name: type changed from string to integer (int32)  [1026 TypeChanged]\n",
    );
    expect(committed.stdout).toContain("      + tag: optional property added (string)  [1045 AddedOptionalProperty]\n");
    expect(git(cwd, "status", "--porcelain")).toBe("");
  });

  it("compares documents, and says what it cannot compare", async () => {
    const cwd = petProject();
    const files = ["specs/pets/2025-01-01/openapi.json", "specs/pets/2026-01-01/openapi.json"];
    const same = await specwright(["diff", ...files, "--level", "api"], { cwd });
    expect(same).toMatchObject({ code: 0 });
    expect(same.stdout).toContain("openapi.json: nothing changed");
    const unknown = await specwright(["diff", "pets/2025-01-01", "pets/2026-01-02"], { cwd });
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.stderr).toContain('Did you mean "2026-01-01"?');
    const nothing = await specwright(["diff", "pet/2025-01-01", "HEAD"], { cwd });
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain('Did you mean "pets/2025-01-01"?');
    expect(await specwright(["diff", "pets/2025-01-01"], { cwd })).toMatchObject({ code: 2 });
    expect(await specwright(["diff", "--upload-pack=x", "HEAD"], { cwd })).toMatchObject({ code: 2 });
  });

  it("lets no name of a document become markup, or steer a terminal", async () => {
    const cwd = petProject();
    const evil = petDocument("2026-01-01")
      .replaceAll('"Pet"', '"Pet`<b>\\u001b[31m"')
      .replaceAll("#/definitions/Pet", "#/definitions/Pet`<b>%1B[31m");
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": evil });
    for (const format of ["text", "markdown"]) {
      const { stdout } = await specwright(["diff", "pets/2025-01-01", "pets/2026-01-01", "--level", "api", "--format", format], { cwd });
      expect(stdout).toContain("Pet");
      expect(stdout).not.toContain("\u001b");
      if (format === "markdown") expect(stdout).not.toMatch(/^[^`]*<b>/m);
    }
  });
});

describe("specwright api-report", () => {
  it("writes what packages declare, and names a change that nobody has written down", async () => {
    const cwd = petProject();
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    expect(await specwright(["api-report", "reports"], { cwd })).toMatchObject({ code: 0, stdout: "reports: 1 report, 1 written\n" });
    const report = readFileSync(join(cwd, "reports/pets.api.md"), "utf8");
    expect(report).toContain("# Public API of @example/pets\n");
    expect(report).toContain("export interface Pet {\n    name?: string;\n}\n");
    expect(report).toMatch(/export function get\(context: \w+, name: string, options\?: CallOptions\): Promise<Pet>;/);
    expect(await specwright(["api-report", "reports", "--check"], { cwd })).toMatchObject({ code: 0 });

    // Words are no surface; a member is.
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": petDocument("2026-01-01", "An animal.") });
    await specwright(["generate"], { cwd });
    expect(await specwright(["api-report", "reports", "--check"], { cwd })).toMatchObject({ code: 0 });
    put(join(cwd, "specs/pets/2026-01-01"), {
      "openapi.json": petDocument("2026-01-01").replaceAll('"Name of the pet."', '"Name.", "readOnly": true'),
    });
    await specwright(["generate"], { cwd });
    const failed = await specwright(["api-report", "reports", "--check"], { cwd });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^reports\/pets\.api\.md:\d+:1: error SW604: The public API of @example\/pets has changed\./);
    expect(failed.stderr).toContain("-    name?: string;\n+    readonly name?: string;");
    expect(readFileSync(join(cwd, "reports/pets.api.md"), "utf8")).toBe(report);
  });
});
