import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { petDocument, specwright } from "../cli/support.js";
import { put, temporaryFolder } from "../unit/output/support.js";

const isWindows = process.platform === "win32";

describe.skipIf(isWindows)("what is no ordinary file is not waited for", () => {
  const refusal = /^\S*pipe\.json:1:1: error SW101: The document cannot be read: it is no ordinary file\.\n1 error\.\n$/;

  it.each(["generate", "model", "cmdlets"])("a pipe that nobody writes to, given to %s", async (command) => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe.json")]);
    const ended = await specwright([command, "--spec", "pipe.json", ...(command === "generate" ? ["--out", "sdk"] : [])], { cwd });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(refusal);
  });

  it("a pipe that a $ref names, or that stands where the configuration is looked for", async () => {
    const cwd = temporaryFolder();
    execFileSync("mkfifo", [join(cwd, "pipe.json")]);
    writeFileSync(join(cwd, "a.json"), petDocument("1").replace("#/definitions/Pet", "pipe.json#/definitions/Pet"));
    const referred = await specwright(["generate", "--spec", "a.json", "--out", "sdk"], { cwd });
    expect(referred.code).toBe(1);
    expect(referred.stderr).toMatch(/^a\.json:\d+:\d+: error SW101: .*it is no ordinary file\./);
    mkdirSync(join(cwd, "specs"));
    execFileSync("mkfifo", [join(cwd, "specs/specwright.yaml")]);
    const configured = await specwright(["generate"], { cwd });
    expect(configured.code).toBeGreaterThan(0);
    expect(existsSync(join(cwd, "generated"))).toBe(false);
  });

  it.each(["/dev/zero", "/dev/tty", "/"])("%s", async (spec) => {
    const ended = await specwright(["generate", "--spec", spec, "--out", "sdk"], { cwd: temporaryFolder() });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/error SW101: The document cannot be read: it is (no ordinary file|a folder)\./);
  });
});

describe.skipIf(process.platform !== "linux")("an output folder that cannot be", () => {
  it.each(["/proc/specwright", "/proc/self/fd/specwright/sdk", "/sys/specwright", "/dev/null/sdk", "/dev/full"])("%s", async (out) => {
    const cwd = temporaryFolder();
    put(cwd, { "a.json": petDocument("1") });
    const ended = await specwright(["generate", "--spec", "a.json", "--out", out], { cwd });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^(?:\S+: )?error SW603: (Cannot write to|This path cannot be written)/m);
  });
});
