import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { helpPageOf } from "../../generator/commands/help-page.js";
import { loadConfiguration } from "../../generator/config/load.js";
import { generate } from "../../generator/pipeline.js";
import { Diagnostics, InputError } from "../../generator/report/diagnostics.js";

async function load(cmdlets: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-directives-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(path.join(folder, "a.json"), "{}");
  const lines = ["services:", "  pet:", "    versions: { v1: a.json }", "    cmdlets:", ...cmdlets.map((line) => `      ${line}`)];
  writeFileSync(path.join(folder, "specwright.yaml"), lines.join("\n"));
  const diagnostics = new Diagnostics();
  const configuration = await loadConfiguration(path.join(folder, "specwright.yaml"), diagnostics).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  return {
    cmdlets: configuration?.services[0]?.cmdlets,
    problems: diagnostics.all.map(({ code, message, source }) => `${String(source?.line)} ${code}: ${message}`),
  };
}

test("directives stand in specwright.yaml and know their line", async () => {
  const { cmdlets, problems } = await load([
    "style: v3",
    "directives:",
    "  - where: { verb: Set }",
    "    remove: true",
    "  - where: { subject: ^Pet, parameter-name: PetName }",
    "    set: { parameter-name: Name, alias: [PetName] }",
  ]);
  expect(problems).toEqual([]);
  expect(cmdlets).toMatchObject({
    prefix: "Az",
    style: "v3",
    directives: [
      { where: { verb: "Set" }, remove: true, source: { line: 7 } },
      {
        where: { subject: "^Pet", "parameter-name": "PetName" },
        set: { "parameter-name": "Name", alias: ["PetName"] },
        source: { line: 9 },
      },
    ],
  });
});

test("what is no directive is named with its line", async () => {
  expect((await load(["directives:", "  - where: { verb: Set }", "    removed: true"])).problems).toEqual([
    '7 SW501: "removed" is not known here. Did you mean "remove"?',
  ]);
  expect((await load(["directives:", "  - where: { subject: '(' }", "    remove: true"])).problems).toEqual([
    '6 SW501: "subject" is no pattern: Invalid regular expression: /(/i: Unterminated group.',
  ]);
  expect((await load(["directives:", "  - hide: true"])).problems).toHaveLength(1);
});

/** A project with two api-versions, each of which lists something else. */
async function project(versions: string, ...cmdlets: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-cmdlets-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(path.join(folder, "specs"));
  for (const [version, group] of [
    ["v1", "Cats"],
    ["v2", "Dogs"],
  ] as const) {
    const get = { operationId: `${group}_List`, responses: { 200: { description: "ok" } } };
    const document = { swagger: "2.0", info: { title: "Pets", version }, paths: { "/pets": { get } } };
    writeFileSync(path.join(folder, "specs", `${version}.json`), JSON.stringify(document));
  }
  const file = path.join(folder, "specs", "specwright.yaml");
  writeFileSync(file, ["services:", "  pets:", `    versions: ${versions}`, ...cmdlets].join("\n"));
  const diagnostics = new Diagnostics();
  const [configuration] = (await loadConfiguration(file, diagnostics)).services;
  if (!configuration) throw new Error("There is no service.");
  const request = { configuration, cmdlets: configuration.cmdlets, folder: path.join(folder, "generated", "pets") };
  const [tree] = await generate({ services: [request] }, diagnostics);
  const pages = tree?.files.map((each) => each.path).filter((each) => each.startsWith("help/"));
  return { folder, pages, said: diagnostics.all.map(({ code, source }) => `${String(source?.line)} ${code}`) };
}

test("a directive that one api-version needs is idle in none", async () => {
  const { pages, said } = await project(
    "{ v1: v1.json, v2: v2.json }",
    "    cmdlets:",
    "      directives:",
    "        - { where: { subject: Dog }, set: { subject: Hound } }",
    "        - { where: { subject: Cow }, remove: true }",
  );
  expect(said).toEqual(["7 SW503"]);
  expect(pages).toEqual(["help/v1/Get-AzCat.md", "help/v2/Get-AzHound.md"]);
});

test("an api-version names its cmdlets on top of the service's way; what is idle there is told", async () => {
  const { pages, said } = await project(
    "{ v1: v1.json, v2: { document: v2.json, cmdlets: { subjectPrefix: Old, directives: [{ where: { subject: Dog }, set: { subject: Hound } }, { where: { subject: Cat }, remove: true }] } } }",
    "    cmdlets:",
    "      prefix: Pet",
    "      directives:",
    "        - { where: { subject: Cat }, set: { subject: Tom } }",
  );
  expect(pages).toEqual(["help/v1/Get-PetTom.md", "help/v2/Get-PetOldHound.md"]);
  expect(said).toEqual(["3 SW503"]);
});

test("help pages of a version can be left to Get-Help", async () => {
  const { folder, pages } = await project("{ v1: v1.json, v2: { document: v2.json, help: on-demand } }");
  expect(pages).toEqual(["help/v1/Get-AzCat.md"]);
  const chosen = {
    service: "pets",
    name: "@specwright/pets",
    folder: path.join(folder, "generated", "pets"),
    versions: ["v1", "v2"],
    defaultVersion: "v1",
  };
  expect(await helpPageOf({ ...chosen, version: "v2" }, "Get-AzDog")).toContain("# Get-AzDog\n");
});
