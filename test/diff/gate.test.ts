import { Ajv } from "ajv";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesPage } from "../../generator/diff/rules/page.js";
import { petDocument, petProject, repository, specwright } from "../cli/support.js";
import { put } from "../unit/output/support.js";

const schema = JSON.parse(readFileSync(join(repository, "generator/diff/diff.schema.json"), "utf8")) as object;

/** A project whose second version lets a property go, adds one, and has other words. */
function changedProject(): string {
  const cwd = petProject();
  const newer = petDocument("2026-01-01", "An animal that lives with people.").replace(
    /"name": \{\s*"type": "string",\s*"description": "Name of the pet."\s*\}/,
    '"tag": { "type": "string" }',
  );
  put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": newer });
  return cwd;
}

const pair = ["diff", "pets/2025-01-01", "pets/2026-01-01"];
const accepted = (cwd: string, text: string): string[] => {
  writeFileSync(join(cwd, "accepted.yaml"), text);
  return [...pair, "--level", "api", "--fail-on", "breaking", "--accept", "accepted.yaml"];
};

describe("specwright diff as a gate", () => {
  it("leaves with an exit code of its own where there is what --fail-on names", async () => {
    const cwd = changedProject();
    expect(await specwright(pair, { cwd })).toMatchObject({ code: 0 });
    const failed = await specwright([...pair, "--fail-on", "breaking"], { cwd });
    expect(failed.code).toBe(3);
    expect(failed.stdout).toContain("asks for a major version");
    const same = ["diff", "pets/2025-01-01", "pets/2025-01-01"];
    expect(await specwright([...same, "--fail-on", "compatible"], { cwd })).toMatchObject({ code: 0 });
    put(join(cwd, "specs/pets/2026-01-01"), {
      "openapi.json": petDocument("2026-01-01").replace('"name": {', '"tag": { "type": "string" },\n"name": {'),
    });
    expect(await specwright([...pair, "--level", "api", "--fail-on", "breaking"], { cwd })).toMatchObject({ code: 0 });
    expect(await specwright([...pair, "--level", "api", "--fail-on", "compatible"], { cwd })).toMatchObject({ code: 3 });
    expect(await specwright([...pair, "--fail-on", "documentation"], { cwd })).toMatchObject({ code: 2 });
  });

  it("lets through what is accepted, and says why; what breaks beside it still fails", async () => {
    const cwd = changedProject();
    const reason = "Nobody ever sent a name.";
    const entry = `accepted:\n  - rule: property-removed\n    subject: Pet\n    part: name\n    reason: ${reason}\n`;
    const passed = await specwright(accepted(cwd, entry), { cwd });
    expect(passed).toMatchObject({ code: 0, stderr: "" });
    expect(passed.stdout).toContain("asks for a major version (0 breaking, 1 accepted, 1 compatible, 1 in documentation)");
    expect(passed.stdout).toMatch(/^Breaking, and accepted \(1\)$/m);
    expect(passed.stdout).toContain(`(accepted: ${reason})`);
    const other = entry.replace("part: name", "part: names");
    expect(await specwright(accepted(cwd, other), { cwd })).toMatchObject({ code: 3 });
  });

  it("tells of entries that nothing needs any more, with their line; those of other versions are none of them", async () => {
    const cwd = changedProject();
    const list = [
      "accepted:",
      "  - { rule: property-removed, subject: Pet, reason: Known. }",
      "  - { rule: property-removed, subject: Dog, reason: Gone long ago. }",
      '  - { rule: operation-removed, subject: Pets_Put, from: "2020-01-01", to: "2025-01-01", reason: Then. }',
    ];
    const { code, stderr } = await specwright(accepted(cwd, list.join("\n")), { cwd });
    expect(code).toBe(0);
    expect(stderr.match(/^accepted\.yaml:\d+:\d+: warning SW516/gm)).toEqual(["accepted.yaml:3:5: warning SW516"]);
  });

  it.each([
    ["accepted:\n  - rule: property-removed\n    subject: Pet\n", 'accepted.yaml:2:5: error SW515: An entry needs the key "reason"'],
    ["accepted:\n  - rule: property-remove\n    reason: x\n", 'There is no rule "property-remove". Did you mean "property-removed"?'],
    ["accepted:\n  - reason: everything\n", 'An entry needs the key "rule" or "subject"'],
    ["accepted:\n  - subjct: Pet\n    reason: x\n", 'accepted.yaml:2:5: error SW515: "subjct" is not known here. Did you mean "subject"?'],
    ["accepted:\n  - subject: 5\n    reason: x\n", '"subject" is a text that is not empty.'],
    ["- rule: property-removed\n", 'An allow-list is a map with the key "accepted"'],
    ["accepted: [\n", "error SW515"],
  ])("refuses an allow-list that says %j", async (text, says) => {
    const cwd = changedProject();
    const { code, stdout, stderr } = await specwright(accepted(cwd, text), { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("refuses an allow-list that is not there", async () => {
    const { code, stderr } = await specwright([...pair, "--accept", "nowhere.yaml"], { cwd: changedProject() });
    expect(code).toBe(2);
    expect(stderr).toContain("The allow-list nowhere.yaml cannot be read");
  });

  it("prints annotations that mark lines of the new document, what breaks first", async () => {
    const cwd = changedProject();
    const { stdout } = await specwright([...pair, "--level", "api", "--format", "github"], { cwd });
    expect(stdout).toMatch(
      /^::error file=specs\/pets\/2026-01-01\/openapi\.json,line=\d+,col=\d+,title=breaking%3A 1033 RemovedProperty::Pet\.name: property removed \(string\); renamed to tag\?\n::notice file=specs\/pets\/2026-01-01\/openapi\.json,line=\d+,col=\d+,title=compatible%3A 1045 AddedOptionalProperty::Pet\.tag: .*\n$/,
    );
    const words = await specwright([...pair, "--level", "api", "--format", "github", "--impact", "documentation"], { cwd });
    expect(words.stdout).toMatch(/^::notice .*::Pet: description changed\n$/);
  });

  it("tells only the impacts that are asked for; documentation is folded until then", async () => {
    const cwd = changedProject();
    const all = await specwright([...pair, "--level", "api"], { cwd });
    expect(all.stdout).toContain("Documentation (1): see --impact documentation\n");
    expect(all.stdout).not.toContain("description changed");
    expect(all.stdout.indexOf("\nBreaking (1)\n")).toBeLessThan(all.stdout.indexOf("\nCompatible (1)\n"));
    const words = await specwright([...pair, "--level", "api", "--impact", "documentation"], { cwd });
    expect(words.stdout).toContain("    ~ definition Pet, in 1 operation: Pets_Get\n      ~ description changed\n");
    expect(words.stdout).not.toContain("property removed");
    const some = await specwright([...pair, "--level", "api", "--impact", "breaking", "--format", "json"], { cwd });
    expect((JSON.parse(some.stdout) as { levels: { changes: object[] }[] }).levels.flatMap(({ changes }) => changes)).toHaveLength(1);
    const folded = await specwright([...pair, "--format", "markdown", "--level", "api"], { cwd });
    expect(folded.stdout).toMatch(
      /<details>\n<summary>Documentation \(1\)<\/summary>\n\n#### API\n\n- definition `Pet`.*\n {2}- description changed\n\n<\/details>/,
    );
  });

  it("prints JSON by its published schema", async () => {
    const cwd = changedProject();
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    const valid = (text: string) => {
      validate(JSON.parse(text));
      return validate.errors;
    };
    const entry = "accepted:\n  - { rule: property-removed, reason: Known. }\n";
    for (const args of [pair, accepted(cwd, entry), [...pair, "--impact", "documentation"]])
      expect(valid((await specwright([...args, "--format", "json"], { cwd })).stdout)).toBeNull();
    const real = ["diff", "machinelearning/2021-10-01", "machinelearning/2026-03-15-preview", "--level", "api", "--format", "json"];
    expect(valid((await specwright(real, { cwd: repository })).stdout)).toBeNull();
    const { stdout } = await specwright([...pair, "--level", "api", "--format", "json"], { cwd });
    const { levels } = JSON.parse(stdout) as { levels: { changes: object[] }[] };
    expect(levels[0]?.changes[0]).toMatchObject({
      rule: "property-removed",
      azure: "1033 RemovedProperty",
      oasdiff: "response-optional-property-removed",
      operations: ["Pets_Get"],
    });
    expect(valid(stdout.replace('"impact": "breaking"', '"impact": "bad"'))).not.toBeNull();
  });

  it("has a page with all rules, as they are", () => {
    const flat = (text: string) => text.replace(/\s+/g, " ").replace(/-+/g, "-").replaceAll("\\_", "_");
    const page = flat(readFileSync(join(repository, "generator/diff/RULES.md"), "utf8"));
    for (const row of rulesPage()
      .split("\n")
      .filter((line) => line.startsWith("| `")))
      expect(page).toContain(flat(row));
  });

  it("never shows where the machine has its folders", async () => {
    const cwd = changedProject();
    const folder = join(cwd, "specs/pets");
    for (const format of ["text", "markdown"]) {
      const { stdout } = await specwright(
        ["diff", join(folder, "2025-01-01/openapi.json"), join(folder, "2026-01-01/openapi.json"), "--format", format],
        {
          cwd: repository,
        },
      );
      expect(stdout).toContain("Pet Store 2026-01-01");
      expect(stdout).not.toContain(cwd);
    }
  });

  it("wraps its lines, where nobody says how wide they may be", async () => {
    const { stdout } = await specwright(["diff", "machinelearning/2025-12-01", "machinelearning/2026-03-15-preview", "--level", "api"], {
      cwd: repository,
    });
    const wide = stdout.split("\n").filter((line) => line.length > 120 && line.trim().includes(" "));
    expect(wide).toEqual([]);
  });
});

describe("specwright diff of git revisions", () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-C", cwd, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", ...args], {
      encoding: "utf8",
    });

  it("understands ranges, finds files where they are in the repository, and knows what no commit has changed", async () => {
    const cwd = petProject();
    await specwright(["generate"], { cwd });
    git(cwd, "init", "--quiet");
    git(cwd, "add", "specs", "generated");
    git(cwd, "commit", "--quiet", "-m", "first");
    put(cwd, { "README.md": "Pets.\n" });
    git(cwd, "add", "README.md");
    git(cwd, "commit", "--quiet", "-m", "words");
    const equal = await specwright(["diff", "HEAD~1..HEAD", "--fail-on", "compatible"], { cwd });
    expect(equal).toMatchObject({ code: 0 });
    expect(equal.stdout).toContain("pets/2026-01-01 at HEAD~1 → pets/2026-01-01 at HEAD: nothing changed\n");
    expect((await specwright(["diff", "HEAD"], { cwd })).stdout).toContain(
      "pets/2025-01-01 at HEAD → pets/2025-01-01 at the working tree: nothing changed\n",
    );

    git(cwd, "checkout", "--quiet", "-b", "topic");
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": petDocument("2026-01-01").replace('"name": {', '"names": {') });
    git(cwd, "commit", "--quiet", "-am", "third");
    for (const range of ["HEAD~1..HEAD", "HEAD~1..", "master...topic", "main...topic"]) {
      if (range.includes("...") && git(cwd, "branch", "--list", range.split(".")[0] ?? "") === "") continue;
      const { code, stdout } = await specwright(["diff", range, "--level", "api", "--format", "json", "--fail-on", "breaking"], { cwd });
      expect({ range, code }).toEqual({ range, code: 3 });
      const diffs = JSON.parse(stdout) as { levels: { changes: { from?: { file: string }; to?: { file: string } }[] }[] }[];
      const changes = diffs.flatMap(({ levels }) => levels.flatMap((level) => level.changes));
      expect(changes.flatMap(({ from, to }) => [from?.file, to?.file])).toEqual(
        changes.flatMap(() => Array(2).fill("specs/pets/2026-01-01/openapi.json") as string[]),
      );
    }
    const wrong = await specwright(["diff", "HEAD~1..nowhere"], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('"HEAD~1..nowhere" is no api-version of the project');
  });
});
