import { build } from "esbuild";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { petDocument, specwright } from "../cli/support.js";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";

let compiled: string;
beforeAll(async () => {
  compiled = mkdtempSync(join(tmpdir(), "specwright-fault-"));
  const entryPoints = [fileURLToPath(new URL("../intake/fault.ts", import.meta.url))];
  await build({ entryPoints, outfile: join(compiled, "fault.mjs"), platform: "node", format: "esm", target: "node20", logLevel: "error" });
});
afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

/** Generates from a document, and is killed in place of the given change to the folders of the output. */
async function generateOver(cwd: string, document: string, step: number) {
  const counted = join(compiled, "count");
  const ended = await specwright(["generate", "--spec", document, "--out", "out/sdk"], {
    cwd,
    env: {
      NODE_OPTIONS: `--import ${pathToFileURL(join(compiled, "fault.mjs")).href}`,
      FAULT_FOLDERS: JSON.stringify([join(cwd, "out", "sdk")]),
      FAULT_STEP: String(step),
      FAULT_COUNT: counted,
    },
  });
  return { ...ended, changes: step === 0 ? Number(readFileSync(counted, "utf8")) : 0 };
}

describe("a run that is killed exactly while files are swapped in", { timeout: 120_000 }, () => {
  it("leaves what was there, once any command has run: --check, too, sees one version alone", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "old.json": petDocument("1.0"), "new.json": petDocument("1.0", "Another pet.") });
    expect(await specwright(["generate", "--spec", "old.json", "--out", "out/sdk"], { cwd })).toMatchObject({ code: 0 });
    const old = contentOf(join(cwd, "out/sdk"));
    cpSync(join(cwd, "out"), join(cwd, "kept"), { recursive: true });
    const { changes } = await generateOver(cwd, "new.json", 0);
    const after = contentOf(join(cwd, "out/sdk"));
    expect(after).not.toEqual(old);
    let mixed = 0;
    for (const step of [changes, changes - 1, 1]) {
      rmSync(join(cwd, "out"), { recursive: true });
      cpSync(join(cwd, "kept"), join(cwd, "out"), { recursive: true });
      expect(await generateOver(cwd, "new.json", step)).toMatchObject({ signal: "SIGKILL" });
      const left = contentOf(join(cwd, "out/sdk"));
      const isOld = JSON.stringify(left) === JSON.stringify(old);
      if (!isOld) mixed++;
      const { code, stderr } = await specwright(["generate", "--spec", "old.json", "--out", "out/sdk", "--check"], { cwd });
      expect({ code, content: contentOf(join(cwd, "out/sdk")) }).toEqual({ code: 0, content: old });
      if (!isOld) expect(stderr).toMatch(/warning SW603: An earlier run was killed while it wrote to out\/sdk, which is as it was/);
    }
    expect(mixed).toBeGreaterThan(0);
  });

  it("has a first package appear as a whole, or not at all", async () => {
    const cwd = temporaryFolder();
    put(cwd, { "new.json": petDocument("1.0") });
    const { changes } = await generateOver(cwd, "new.json", 0);
    const whole = contentOf(join(cwd, "out/sdk"));
    for (let step = 1; step <= changes; step++) {
      rmSync(join(cwd, "out"), { recursive: true });
      expect(await generateOver(cwd, "new.json", step)).toMatchObject({ signal: "SIGKILL" });
      const left = contentOf(join(cwd, "out"));
      const own = Object.fromEntries(
        Object.entries(left).flatMap(([path, text]) => (path.startsWith("sdk/") ? [[path.slice(4), text]] : [])),
      );
      expect([{}, whole]).toContainEqual(own);
    }
  });
});
