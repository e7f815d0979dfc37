import { build } from "esbuild";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { specwright } from "../cli/support.js";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { putUpstream, widgetProject } from "./upstream.js";

/** Changes to the disk at which a run is killed: some of them by default, every one where SPECWRIGHT_EVERY_STEP is 1. */
const stride = process.env["SPECWRIGHT_EVERY_STEP"] === "1" ? 1 : 7;

let compiled: string;
beforeAll(async () => {
  compiled = mkdtempSync(join(tmpdir(), "specwright-fault-"));
  const entryPoints = [fileURLToPath(new URL("fault.ts", import.meta.url))];
  await build({ entryPoints, outfile: join(compiled, "fault.mjs"), platform: "node", format: "esm", target: "node20", logLevel: "error" });
});
afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

const properties = { size: { type: "integer", format: "int32", description: "How large." } };

/** A generated project and a document for it; `add` is killed at a change to the disk, of all that it makes below some of its folders. */
async function prepared() {
  const cwd = widgetProject();
  const copies = temporaryFolder();
  const counted = join(copies, "count");
  const document = putUpstream(temporaryFolder(), "2026-01-01", properties);
  expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
  cpSync(cwd, join(copies, "project"), { recursive: true });
  const add = (folders: readonly string[], step = 0) =>
    specwright(["add-version", "widgets", document], {
      cwd,
      env: {
        NODE_OPTIONS: `--import ${pathToFileURL(join(compiled, "fault.mjs")).href}`,
        FAULT_FOLDERS: JSON.stringify(folders.map((folder) => join(cwd, folder))),
        FAULT_STEP: String(step),
        FAULT_COUNT: counted,
      },
    });
  const restore = () => {
    rmSync(cwd, { recursive: true });
    cpSync(join(copies, "project"), cwd, { recursive: true });
  };
  const before = contentOf(cwd);
  const changesOf = async (...folders: string[]) => {
    expect(await add(folders)).toMatchObject({ code: 0 });
    restore();
    return Number(readFileSync(counted, "utf8"));
  };
  return { cwd, document, before, add, restore, changesOf };
}

describe("an add-version that is killed", () => {
  it("leaves specs/ as it was once any command has run, at whichever of its changes to specs/ it dies", { timeout: 240_000 }, async () => {
    const { cwd, before, add, restore, changesOf } = await prepared();
    const folders = ["specs", ".specwright-specs"];
    const changes = await changesOf(...folders);
    const outcomes = new Set<string>();
    for (let step = 1; step <= changes; step += stride) {
      expect(await add(folders, step), `step ${String(step)}`).toMatchObject({ signal: "SIGKILL" });
      const next = await specwright(["cmdlets", "--service", "widgets"], { cwd });
      expect(next).toMatchObject({ code: 0 });
      const { specs, rest } = parts(contentOf(cwd));
      const isDone = specs["specs/widgets/2026-01-01/openapi.json"] !== undefined;
      if (!isDone) expect(specs, `step ${String(step)}`).toEqual(parts(before).specs);
      expect(Object.keys(rest).filter((path) => path.startsWith(".specwright-"))).toEqual([]);
      outcomes.add(isDone ? "done" : /warning SW504/.test(next.stderr) ? "taken back" : "not begun");
      restore();
    }
    expect([...outcomes].sort()).toEqual(["done", "not begun", "taken back"]);
  });

  it("leaves everything as it was once generate has run, if it dies while it generates", { timeout: 120_000 }, async () => {
    const { cwd, document, before, add, changesOf } = await prepared();
    const folders = ["generated", ".specwright-generated"];
    const changes = await changesOf(...folders);
    for (const part of [0.1, 0.9, 1]) {
      expect(await add(folders, Math.round(changes * part))).toMatchObject({ signal: "SIGKILL" });
      const checked = await specwright(["generate", "--check"], { cwd });
      expect(checked.stderr).toContain("warning SW504: An add-version has not ended");
      expect(contentOf(join(cwd, "specs"))).not.toEqual(before);
      const ended = await specwright(["generate"], { cwd });
      expect(ended).toMatchObject({ code: 0 });
      expect(ended.stderr).toContain("warning SW504");
      // Generate's own lock may be there still; its next run that writes takes it over.
      expect(withoutState(contentOf(cwd))).toEqual(before);
    }
    expect(await specwright(["add-version", "widgets", document], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  it("leaves alone what somebody has changed since", async () => {
    const { cwd, add, changesOf } = await prepared();
    const changes = await changesOf("generated");
    expect(await add(["generated"], changes)).toMatchObject({ signal: "SIGKILL" });
    put(cwd, { "specs/widgets/2026-01-01/parts.json": "mine\n", "specs/widgets/2026-01-01/notes.txt": "mine too\n" });
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    const left = Object.entries(contentOf(join(cwd, "specs/widgets/2026-01-01"))).filter(([, content]) => content !== "/");
    expect(left).toEqual([
      ["notes.txt", "mine too\n"],
      ["parts.json", "mine\n"],
    ]);
  });

  it("does not keep the next one from succeeding", async () => {
    const { cwd, document, add, changesOf } = await prepared();
    const changes = await changesOf("specs");
    expect(await add(["specs"], changes)).toMatchObject({ signal: "SIGKILL" });
    const ended = await specwright(["add-version", "widgets", document], { cwd });
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringContaining("warning SW504") as string });
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("two add-versions at once", () => {
  it("take in both versions, one after the other", async () => {
    const cwd = widgetProject();
    const upstream = temporaryFolder();
    const ended = await Promise.all(
      ["2026-01-01", "2026-06-01"].map((version) =>
        specwright(["add-version", "widgets", putUpstream(upstream, version, properties)], { cwd }),
      ),
    );
    for (const each of ended) expect(each).toMatchObject({ code: 0 });
    const yaml = readFileSync(join(cwd, "specs/specwright.yaml"), "utf8");
    expect(yaml.match(/"2026-0[16]-01": /g)).toEqual(['"2026-01-01": ', '"2026-06-01": ']);
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0 });
  });
});

function withoutState(content: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(content).filter(([path]) => !path.startsWith(".specwright-generated")));
}

function parts(content: Record<string, string>): { specs: Record<string, string>; rest: Record<string, string> } {
  const entries = Object.entries(content);
  const isSpec = ([path]: [string, string]) => path === "specs" || path.startsWith("specs/");
  return { specs: Object.fromEntries(entries.filter(isSpec)), rest: Object.fromEntries(entries.filter((entry) => !isSpec(entry))) };
}
