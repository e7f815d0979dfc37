import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { codes } from "../../generator/report/codes.js";
import { diagnosticsPage } from "../../generator/report/explanation.js";
import { put, run, temporaryFolder } from "../unit/output/support.js";
import { installation, petProject, repository, specwright } from "./support.js";

describe("specwright explain", () => {
  it("says what a code means, and what to do", async () => {
    for (const code of ["SW203", "sw203"]) {
      const { code: exitCode, stdout } = await specwright(["explain", code]);
      expect(exitCode).toBe(0);
      for (const part of Object.values(codes.SW203)) expect(stdout).toContain(part);
    }
  });

  it("suggests the nearest code", async () => {
    expect(await specwright(["explain", "SW2O3"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Did you mean "SW\d+"\?/) as string,
    });
  });

  it("says which file a template comes from, and why", async () => {
    const { cli, templates, env, remove } = installation();
    onTestFinished(remove);
    const cwd = petProject();
    put(join(templates, "versions/pets/2026-01-01"), { "client/header.hbs": "// A preview.\n" });
    const explain = async (...args: string[]) => (await run(cli, ["explain", "template", ...args], { cwd, env })).stdout;
    expect(await explain("client/header", "--service", "pets", "--api-version", "2026-01-01")).toMatch(
      /is templates\/versions\/pets\/2026-01-01\/client\/header\.hbs:\n.*templates\/client\/header\.hbs: there, but .* comes later\n/,
    );
    expect(await explain("templates/client/header.hbs", "--service", "pets")).toMatch(
      /is templates\/client\/header\.hbs:\n[^]*To change it there alone, copy it to templates\/versions\/pets\/client\/header\.hbs\.\n/,
    );
    expect(await run(cli, ["explain", "template", "client/haeder"], { cwd, env })).toMatchObject({
      code: 2,
      stderr: 'error: There is no template "client/haeder". Did you mean "client/header"?\n',
    });
    expect(await run(cli, ["explain", "template", "client/header", "--service", "pest"], { cwd, env })).toMatchObject({ code: 2 });

    expect(await run(cli, ["generate"], { cwd, env })).toMatchObject({ code: 0 });
    const firstLine = (version: string) => readFileSync(join(cwd, "generated/pets/src", version, "client.ts"), "utf8").split("\n")[0];
    expect(firstLine("2026-01-01")).toBe("// A preview.");
    expect(firstLine("2025-01-01")).not.toBe("// A preview.");
  }, 60_000);
});

describe("templates that are for a part of the packages", () => {
  it("are said to be used only where they are", async () => {
    const { cli, templates, env, remove } = installation();
    onTestFinished(remove);
    const cwd = petProject();
    const explain = async (name: string) =>
      (await run(cli, ["explain", "template", name, "--service", "pets", "--api-version", "2026-01-01"], { cwd, env })).stdout;
    expect(await explain("package/readme")).toMatch(
      /A package has one of it, so that no api-version has its own\.\n\nTo change it there alone, copy it to templates\/versions\/pets\/package\/readme\.hbs\.\n$/,
    );
    expect(await explain("diff/text")).toMatch(/It makes no generated files, so that no service has its own\.\n$/);
    put(join(templates, "versions/pets/2026-01-01"), { "client/header.hbs": "// A preview.\n" });
    expect(await explain("client/header")).not.toContain("copy it to");

    expect(await run(cli, ["generate"], { cwd, env })).toMatchObject({ code: 0, stderr: "" });
    put(join(templates, "versions/pets"), {
      "2026-01-1/client/header.hbs": "// Lost.\n",
      "client/haeder.hbs": "// Lost.\n",
      "2026-01-01/package/readme.hbs": "Lost.\n",
      "partials/mine.hbs": "// Found.\n",
      "client/header.hbs": "{{> partials/mine}}\n",
    });
    const { code, stderr } = await run(cli, ["generate"], { cwd, env });
    expect(code).toBe(0);
    const said = stderr.split("\n").filter((line) => line.includes("SW605"));
    expect(said.map((line) => line.replace(/^.*?versions\/pets\//, ""))).toEqual([
      '2026-01-01/package/readme.hbs:1:1: warning SW605: "package/readme" is not used from here: a package has one of it, so that no api-version has its own.',
      '2026-01-1:1:1: warning SW605: pets has no api-version "2026-01-1". Did you mean "2026-01-01"?',
      'client/haeder.hbs:1:1: warning SW605: There is no template "client/haeder" that this could take the place of. Did you mean "client/header"?',
    ]);
    expect(readFileSync(join(cwd, "generated/pets/src/2025-01-01/client.ts"), "utf8")).toMatch(/^\/\/ Found\.\n/);
    expect((await run(cli, ["generate", "--check"], { cwd, env })).stderr).toBe(stderr);
  }, 60_000);
});

describe("the page of diagnostics", () => {
  it("is what the codes say (npm run reference writes it)", () => {
    expect(readFileSync(join(repository, "generator/report/DIAGNOSTICS.md"), "utf8")).toBe(diagnosticsPage());
  });
});

describe("diagnostics for machines", () => {
  const broken = {
    "a.yaml": 'swagger: "2.0"\ninfo: { title: "A", version: "1" }\npaths:\n  /a/{b}:\n    get: { operationId: A_Get, responses: {} }\n',
  };

  it("are JSON with --diagnostics json", async () => {
    const cwd = temporaryFolder();
    put(cwd, broken);
    const { code, stderr } = await specwright(["model", "--spec", "a.yaml", "--diagnostics", "json"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toContainEqual(
      expect.objectContaining({ severity: "error", code: "SW203", file: "a.yaml", line: 5, column: 10, pointer: "/paths/~1a~1{b}/get" }),
    );
    expect(await specwright(["generate", "--diagnostics", "json"], { cwd: petProject() })).toMatchObject({ code: 0, stderr: "[]\n" });
  });

  it("are annotations with --diagnostics github", async () => {
    const cwd = temporaryFolder();
    put(cwd, broken);
    const { stderr } = await specwright(["model", "--spec", "a.yaml", "--diagnostics", "github"], { cwd });
    const pets = petProject();
    await specwright(["generate"], { cwd: pets });
    appendFileSync(join(pets, "generated/pets/src/index.ts"), "// mine\n");
    const checked = await specwright(["generate", "--check", "--diagnostics", "github"], { cwd: pets });
    expect(checked.stderr).toMatch(/^::error file=generated\/pets\/src\/index\.ts,.*::This file differs .*%0A@@ .*%0A-\/\/ mine\n$/);
    expect(stderr).toMatch(/^::error file=a\.yaml,line=5,col=10,title=SW203::"A_Get" does not declare/m);
    expect(
      stderr
        .trimEnd()
        .split("\n")
        .every((line) => /^::(error|warning) /.test(line)),
    ).toBe(true);
  });
});

describe.skipIf(!existsSync(join(repository, "specs/batch")))("warnings", () => {
  it("about samples take a line per code, unless all are asked for", async () => {
    const args = ["model", "--service", "batch", "--api-version", "2026-10-01"];
    const { stderr } = await specwright(args, { cwd: repository });
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}\d+ warnings SW301: A sample gives a parameter/));
    expect(lines.at(-1)).toMatch(/^\d+ warnings\. See each one with --warnings; /);
    expect(lines.filter((line) => / warning SW3\d\d: /.test(line))).toEqual([]);
    const all = (await specwright([...args, "--warnings"], { cwd: repository })).stderr;
    expect(all.split("\n").filter((line) => / warning SW3\d\d: /.test(line)).length).toBeGreaterThan(5);
    expect(all).toMatch(/^> +\d+ \| /m);
  });
});
