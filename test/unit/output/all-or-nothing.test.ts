import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTrees } from "../../../generator/output/tree.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";
import { compileWriter, contentOf, put, run, temporaryFolder } from "./support.js";

/** Changes to the disk at which a run is stopped: some of them by default, every one where SPECWRIGHT_EVERY_STEP is 1. */
const stride = process.env["SPECWRIGHT_EVERY_STEP"] === "1" ? 1 : 5;

let compiled: string;
let writer: string;
beforeAll(async () => {
  compiled = mkdtempSync(join(tmpdir(), "specwright-writer-"));
  writer = await compileWriter(compiled);
});
afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

/** A root with the old version, and what its surroundings have to look like before and after a run. */
async function prepared(size: number) {
  const folder = temporaryFolder();
  const copies = temporaryFolder();
  const root = join(folder, "generated");
  const write = async (version: string, ...fault: string[]) => run(writer, [root, version, `${size}`, ...fault]);
  put(root, { "batch/notes.txt": "mine\n", "batch/node_modules/x/index.js": "x\n", "README.md": "also mine\n" });
  expect(await write("old")).toMatchObject({ code: 0, stderr: "" });
  const before = contentOf(folder);
  const keep = (name: string) => {
    cpSync(folder, join(copies, name), { recursive: true });
  };
  const restore = (name: string) => {
    rmSync(folder, { recursive: true });
    cpSync(join(copies, name), folder, { recursive: true });
  };
  keep("old");
  const { stdout } = await write("new");
  const after = contentOf(folder);
  expect(before).not.toEqual(after);
  restore("old");
  return { folder, root, before, after, write, keep, restore, changes: Number(stdout) };
}

/** What the next run does first, whatever it writes then. */
async function mend(root: string): Promise<void> {
  const diagnostics = new Diagnostics();
  await writeTrees([], diagnostics, { root });
  expect(diagnostics.all).toEqual([]);
}

describe("a run that is killed", () => {
  it("leaves the old or the new tree, at whichever of its changes to the disk it dies", { timeout: 120_000 }, async () => {
    const { folder, root, before, after, write, restore, changes } = await prepared(0);
    const outcomes = new Set<string>();
    for (let step = 1; step <= changes; step += stride) {
      expect(await write("new", "kill", `${step}`)).toMatchObject({ signal: "SIGKILL" });
      const left = generatedOf(contentOf(folder));
      await mend(root);
      const content = contentOf(folder);
      expect([before, after], `step ${step}`).toContainEqual(content);
      if (isEqual(content, after)) outcomes.add("new");
      else outcomes.add(isEqual(left, before) ? "old" : "mended");
      restore("old");
    }
    expect([...outcomes].sort()).toEqual(["mended", "new", "old"]);
  });

  it("is mended even if the mending is killed too", { timeout: 120_000 }, async () => {
    const { folder, root, before, write, keep, restore, changes } = await prepared(0);
    await write("new", "kill", `${Math.floor(changes * 0.8)}`);
    expect(generatedOf(contentOf(folder))).not.toEqual(before);
    keep("killed");
    let step = 1 - stride;
    for (;;) {
      step += stride;
      const { signal } = await write("none", "kill", `${step}`);
      await mend(root);
      expect(contentOf(folder), `step ${step}`).toEqual(before);
      if (signal === null) break;
      restore("killed");
    }
    expect(step).toBeGreaterThan(10);
  });

  it("leaves the old or the new tree, whenever it dies", { timeout: 120_000 }, async () => {
    const { folder, root, before, after, write, restore } = await prepared(60);
    const random = randomNumbers(20261001);
    for (let round = 0; round < Math.ceil(8 / stride); round++) {
      const begun = performance.now();
      await write("new");
      const duration = performance.now() - begun;
      restore("old");
      await run(writer, [root, "new", "60"], {
        begun: (send) =>
          void sleep(random() * duration).then(() => {
            send("SIGKILL");
          }),
      });
      await mend(root);
      expect([before, after]).toContainEqual(contentOf(folder));
      restore("old");
    }
  });
});

describe("a disk that is full", () => {
  it("ends in a diagnostic and leaves the old tree", { timeout: 120_000 }, async () => {
    const { folder, before, after, write, restore, changes } = await prepared(0);
    let failures = 0;
    for (let step = 1; step <= changes; step += stride) {
      const { code, stderr } = await write("new", "full", `${step}`);
      if (code === 1) {
        failures++;
        expect(stderr).toMatch(
          /^error SW603: Cannot write to .*generated: no space is left on the device \(ENOSPC\)\. Nothing was changed\.\n$/,
        );
        expect(contentOf(folder)).toEqual(before);
      } else {
        // The step was a deletion, or a link in whose place a copy does as well.
        expect(contentOf(folder)).toEqual(after);
        restore("old");
      }
    }
    expect(failures).toBeGreaterThan(20 / stride);
  });
});

describe("two runs at once", () => {
  it("write one after the other", async () => {
    const { folder, before, after, write } = await prepared(30);
    for (let round = 0; round < 3; round++) {
      const ended = await Promise.all([write("new"), write("old"), write("new")]);
      for (const each of ended) expect(each).toMatchObject({ code: 0, stderr: "" });
      expect([before, after]).toContainEqual(contentOf(folder));
    }
  });

  it("take over together what a killed run has left", async () => {
    const { folder, before, after, write, changes } = await prepared(5);
    for (let round = 0; round < 2; round++) {
      await write("new", "kill", `${Math.floor(changes * 0.8)}`);
      const ended = await Promise.all([write("old"), write("new"), write("old"), write("new")]);
      for (const each of ended) expect(each).toMatchObject({ code: 0, stderr: "" });
      expect([before, after]).toContainEqual(contentOf(folder));
    }
  });
});

/** Without the folder of locks and journals. */
function generatedOf(content: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(content).filter(([path]) => !path.startsWith(".specwright-")));
}

function isEqual(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Between 0 and 1, the same ones each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
