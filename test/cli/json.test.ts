import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { put, temporaryFolder } from "../unit/output/support.js";
import { cli, petDocument, petProject, repository, specwright } from "./support.js";

describe("specwright model", () => {
  it("prints the code model of a service's default api-version, or of the one that is named", async () => {
    const cwd = petProject();
    for (const [args, apiVersion] of [
      [[], "2025-01-01"],
      [["--api-version", "2026-01-01"], "2026-01-01"],
    ] as const) {
      const { code, stdout } = await specwright(["model", "--service", "pets", ...args], { cwd });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ title: "Pet Store", apiVersion, groups: [{ operations: [{ method: "GET" }] }] });
    }
  });

  it("prints all of a large model before it ends", async () => {
    const { code, stdout } = await specwright(["model", "--service", "machinelearning", "--api-version", "2025-12-01"], {
      cwd: repository,
    });
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(Object.keys((JSON.parse(stdout) as { schemas: object }).schemas).length).toBeGreaterThan(500);
  });

  it("does not mind a reader that has seen enough", async () => {
    const { code, signal, stderr } = await specwright(["model", "--service", "batch"], { cwd: repository, enough: 1000 });
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(stderr).not.toMatch(/EPIPE|internal error/);
  });
});

describe.skipIf(!existsSync("/dev/full"))("standard output that cannot be written", () => {
  it("is said in one line", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cli, "model", "--service", "pets"], {
      cwd: petProject(),
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr.toString()).toMatch(/^error: Standard output cannot be written: .*ENOSPC.*$/m);
  });
});

describe("specwright cmdlets", () => {
  it("prints the cmdlet surface with the prefixes that are asked for", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "pets.json": petDocument("1.0") });
    const { code, stdout } = await specwright(["cmdlets", "--spec", "pets.json", "--prefix", "Acme", "--subject-prefix", "Zoo"], { cwd });
    expect(code).toBe(0);
    const surface = JSON.parse(stdout) as Record<string, Record<string, object>>;
    expect(surface["Get-AcmeZooPet"]?.["Get"]).toMatchObject({
      parameters: { Name: { type: "string", mandatory: true } },
      outputs: expect.any(Array) as unknown[],
      shouldProcess: false,
    });
  });

  it("takes the prefixes of the service where none are asked for", async () => {
    const { code, stdout } = await specwright(["cmdlets", "--service", "machinelearning", "--api-version", "2021-10-01"], {
      cwd: join(repository, "specs"),
    });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toContain("Update-AzMlWorkspaceBatchDeployment");
  });
});
