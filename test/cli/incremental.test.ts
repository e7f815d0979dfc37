import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { sha256 } from "../../generator/output/files.js";
import { lock } from "../../generator/output/lock.js";
import { placeOf } from "../../generator/output/state-folder.js";
import { contentOf, put, run, temporaryFolder } from "../unit/output/support.js";
import { installation, petDocument, petProject } from "./support.js";

const nothing = /: nothing has changed since the last run\n$/;

/** One installation for all tests: what a test changes of its templates is undone after it. */
let installed: ReturnType<typeof installation>;
let originals: string;
beforeAll(() => {
  installed = installation();
  originals = mkdtempSync(join(tmpdir(), "specwright-templates-"));
  cpSync(installed.templates, originals, { recursive: true });
  return () => {
    installed.remove();
    rmSync(originals, { recursive: true });
  };
}, 120_000);

/** A project that was generated twice, by an installation whose templates a test may change. */
async function generatedTwice() {
  const { cli, env, templates } = installed;
  const cwd = petProject();
  onTestFinished(() => {
    rmSync(templates, { recursive: true });
    cpSync(originals, templates, { recursive: true });
  });
  const generate = (...args: string[]) => run(cli, ["generate", ...args], { cwd, env });
  const first = await generate();
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).not.toMatch(nothing);
  expect(await generate()).toMatchObject({ code: 0, stdout: expect.stringMatching(nothing) as string, stderr: first.stderr });
  /** What a run that remembers nothing of the project makes of the same inputs. */
  const afresh = async () => {
    const folder = temporaryFolder();
    cpSync(join(cwd, "specs"), join(folder, "specs"), { recursive: true });
    expect(await run(cli, ["generate"], { cwd: folder, env })).toMatchObject({ code: 0 });
    return contentOf(join(folder, "generated"));
  };
  return { ...installed, cwd, generate, afresh, output: join(cwd, "generated"), package: join(cwd, "generated", "pets") };
}

type Project = Awaited<ReturnType<typeof generatedTwice>>;

const edited = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

describe("a run after which nothing has changed is not repeated, but every change is seen", () => {
  it.each<[string, (project: Project) => void]>([
    ["a document", ({ cwd }) => edited(join(cwd, "specs/pets/2026-01-01/openapi.json"), "A pet.", "An animal.")],
    [
      "several documents",
      ({ cwd }) => {
        for (const version of ["2025-01-01", "2026-01-01"]) edited(join(cwd, `specs/pets/${version}/openapi.json`), "A pet.", "An animal.");
      },
    ],
    ["a document, in nothing but its spaces", ({ cwd }) => appendFileSync(join(cwd, "specs/pets/2026-01-01/openapi.json"), "\n")],
    ["the configuration", ({ cwd }) => edited(join(cwd, "specs/specwright.yaml"), "Pet Store", "Zoo")],
    ["a template", ({ templates }) => edited(join(templates, "package/readme.hbs"), "## A first call", "## First call")],
    ["a partial", ({ templates }) => edited(join(templates, "partials/doc.hbs"), "/** ", "/**  ")],
    ["the runtime", ({ templates }) => appendFileSync(join(templates, "runtime/send.ts"), "// The end.\n")],
    ["a new override", ({ templates }) => put(join(templates, "versions/pets/2026-01-01"), { "client/header.hbs": "// A preview.\n" })],
    ["a generated file that is missing", ({ package: folder }) => rmSync(join(folder, "README.md"))],
    [
      "a generated file that is a link to the same text",
      ({ package: folder, cwd }) => {
        renameSync(join(folder, "README.md"), join(cwd, "elsewhere.md"));
        symlinkSync(join(cwd, "elsewhere.md"), join(folder, "README.md"));
      },
    ],
    [
      "a document, while files of another api-version and of the package were edited by hand, and one is missing",
      ({ cwd, package: folder }) => {
        edited(join(cwd, "specs/pets/2026-01-01/openapi.json"), "A pet.", "An animal.");
        for (const file of ["src/2025-01-01/models.ts", "src/runtime/send.ts"]) appendFileSync(join(folder, file), "// mine\n");
        rmSync(join(folder, "src/2026-01-01/client.ts"));
      },
    ],
    ["a manifest that is missing", ({ package: folder }) => rmSync(join(folder, ".specwright-manifest.json"))],
    ["a manifest that was edited", ({ package: folder }) => appendFileSync(join(folder, ".specwright-manifest.json"), "\n")],
    [
      "a package of a service that there is no more",
      ({ output, package: folder }) => {
        mkdirSync(join(output, "cats"));
        cpSync(join(folder, ".specwright-manifest.json"), join(output, "cats", ".specwright-manifest.json"));
      },
    ],
  ])(
    "%s",
    async (_, change) => {
      const project = await generatedTwice();
      change(project);
      const { code, stdout } = await project.generate("--force");
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.not.stringMatching(nothing) as string });
      const content = contentOf(project.output);
      expect(content).toEqual(await project.afresh());
      expect((await project.generate()).stdout).toMatch(nothing);
      expect(contentOf(project.output)).toEqual(content);
    },
    120_000,
  );

  it("a generated file that was edited by hand: it is named, by --check too", async () => {
    const { generate, package: folder } = await generatedTwice();
    expect(await generate("--check")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/nothing differs; .*\n.*nothing has changed/) as string,
    });
    appendFileSync(join(folder, "src/2026-01-01/models.ts"), "// mine\n");
    expect(await generate("--check")).toMatchObject({ code: 1, stderr: expect.stringContaining("models.ts:") as string });
    expect(await generate()).toMatchObject({ code: 1, stderr: expect.stringContaining("error SW602") as string });
  }, 120_000);

  it("a document that is missing: it is told with the configuration's line, though that has not changed", async () => {
    const { generate, cwd } = await generatedTwice();
    rmSync(join(cwd, "specs/pets/2026-01-01/openapi.json"));
    const told = { code: 1, stderr: expect.stringMatching(/^specs\/specwright\.yaml:8:\d+: error SW502/) as string };
    expect(await generate()).toMatchObject(told);
    expect(await generate()).toMatchObject(told);
  }, 120_000);

  it("what was overwritten is told once", async () => {
    const { generate, package: folder } = await generatedTwice();
    appendFileSync(join(folder, "src/2026-01-01/models.ts"), "// mine\n");
    const forced = await generate("--force");
    expect(forced.stderr).toContain("warning SW602: Overwritten");
    expect(await generate()).toMatchObject({ code: 0, stdout: expect.stringMatching(nothing) as string, stderr: "" });
  }, 120_000);

  it("another build of the generator", async () => {
    const project = await generatedTwice();
    const other = installation((generator) => {
      edited(join(generator, "outputs/common/docs.ts"), "export function", "export const build = 2;\nexport function");
    });
    onTestFinished(other.remove);
    const { stdout } = await run(other.cli, ["generate"], { cwd: project.cwd, env: project.env });
    expect(stdout).toMatch(/\bload \d/);
  }, 120_000);

  it("a template, after the cache was damaged where it is read last", async () => {
    const project = await generatedTwice();
    const cache = join(project.env["XDG_CACHE_HOME"] ?? "", "specwright");
    for (const path of Object.keys(contentOf(cache)).filter((each) => /version-[^/]*$/.test(each))) {
      const bytes = readFileSync(join(cache, path));
      writeFileSync(join(cache, path), bytes.fill(0, bytes.length - 1000));
    }
    appendFileSync(join(project.templates, "client/header.hbs"), "// Every module.\n");
    const { code, stdout } = await project.generate();
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/\bload /);
    const modules = Object.entries(contentOf(project.package)).filter(([path]) => /^src\/20.*\.ts$/.test(path));
    expect(modules.length).toBeGreaterThan(2);
    expect(modules.filter(([, text]) => !text.includes("// Every module.")).map(([path]) => path)).toEqual([]);
  }, 120_000);

  it("what another run has written, while this one waited for it", async () => {
    const project = await generatedTwice();
    edited(join(project.cwd, "specs/pets/2026-01-01/openapi.json"), "A pet.", "An animal.");
    const { state } = placeOf(project.output);
    const unlock = await lock(state, 0);
    const running = project.generate();
    // It has made everything when it asks for the lock.
    for await (const { filename } of watch(state)) if (filename?.startsWith("lock.")) break;
    const [models, manifest] = ["src/2025-01-01/models.ts", ".specwright-manifest.json"].map((path) => join(project.package, path));
    edited(manifest ?? "", sha256(readFileSync(models ?? "")), sha256("// Another's.\n"));
    writeFileSync(models ?? "", "// Another's.\n");
    unlock();
    expect(await running).toMatchObject({ code: 0, stderr: "" });
    expect(contentOf(project.output)).toEqual(await project.afresh());
  }, 120_000);

  it("a damaged cache", async () => {
    const project = await generatedTwice();
    const cache = join(project.env["XDG_CACHE_HOME"] ?? "", "specwright");
    for (const [path, text] of Object.entries(contentOf(cache)))
      if (text !== "/") writeFileSync(join(cache, path), `${text.slice(0, 99)}x`);
    const before = contentOf(project.output);
    expect(await project.generate()).toMatchObject({ code: 0, stdout: expect.stringMatching(/\b0 files written/) as string });
    expect(contentOf(project.output)).toEqual(before);
  }, 120_000);
});

describe("only what depends on a change is done again", () => {
  it("one api-version, after a change of its document", async () => {
    const { cwd, generate, package: folder } = await generatedTwice();
    const before = contentOf(folder);
    put(join(cwd, "specs/pets/2026-01-01"), { "openapi.json": petDocument("2026-01-01", "An animal.") });
    const { stdout } = await generate();
    expect(stdout).toMatch(/^\d+ files? written/m);
    const after = contentOf(folder);
    expect(Object.keys(after).filter((path) => path.includes("2025-01-01") && after[path] !== before[path])).toEqual([]);
  }, 120_000);

  it("no document is read again after a change of a template", async () => {
    const { templates, generate } = await generatedTwice();
    edited(join(templates, "client/client.hbs"), "export class", "/** A client. */\nexport class");
    const { stdout } = await generate();
    expect(stdout).toMatch(/^2 files written/m);
    expect(stdout.trimEnd().split("\n").at(-1)).not.toMatch(/\b(load|model|emit) /);
  }, 120_000);
});

describe("the manifest", () => {
  it("says what a package was made from, the same in every folder, without places and times", async () => {
    const { package: folder, afresh } = await generatedTwice();
    const text = readFileSync(join(folder, ".specwright-manifest.json"), "utf8");
    const { inputs } = JSON.parse(text) as { inputs: { versions: Record<string, { documents: string; templates: string }> } };
    expect(Object.keys(inputs.versions)).toEqual(["2025-01-01", "2026-01-01"]);
    for (const { documents, templates } of Object.values(inputs.versions)) expect(documents + templates).toMatch(/^[0-9a-f]{128}$/);
    expect(text).not.toMatch(/\/tmp|\d\d:\d\d/);
    expect((await afresh())["pets/.specwright-manifest.json"]).toBe(text);
  }, 120_000);

  it("keeps what it says of api-versions that were not made", async () => {
    const { cwd, generate, package: folder } = await generatedTwice();
    const inputs = () =>
      (JSON.parse(readFileSync(join(folder, ".specwright-manifest.json"), "utf8")) as { inputs: { versions: Record<string, unknown> } })
        .inputs.versions;
    const before = inputs();
    for (const version of ["2025-01-01", "2026-01-01"])
      put(join(cwd, "specs/pets", version), { "openapi.json": petDocument(version, "An animal.") });
    expect(await generate("--service", "pets", "--api-version", "2026-01-01")).toMatchObject({ code: 0 });
    expect(inputs()["2025-01-01"]).toEqual(before["2025-01-01"]);
    expect(inputs()["2026-01-01"]).not.toEqual(before["2026-01-01"]);
    expect(await generate("--check")).toMatchObject({ code: 1 });
  }, 120_000);
});
