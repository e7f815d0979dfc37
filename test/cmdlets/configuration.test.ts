import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadConfiguration } from "../../generator/config/load.js";
import { generate } from "../../generator/pipeline.js";
import { Diagnostics, InputError } from "../../generator/report/diagnostics.js";
import { Stages } from "../../generator/report/progress.js";

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

test("a directive that one api-version needs is idle in none", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "specwright-directives-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const document = (version: string, group: string) => {
    const get = { operationId: `${group}_List`, responses: { 200: { description: "ok" } } };
    return JSON.stringify({ swagger: "2.0", info: { title: "Pets", version }, paths: { "/pets": { get } } });
  };
  writeFileSync(path.join(folder, "v1.json"), document("v1", "Cats"));
  writeFileSync(path.join(folder, "v2.json"), document("v2", "Dogs"));
  const lines = [
    "services:",
    "  pets:",
    "    versions: { v1: v1.json, v2: v2.json }",
    "    cmdlets:",
    "      directives:",
    "        - { where: { subject: Dog }, set: { subject: Hound } }",
    "        - { where: { subject: Cow }, remove: true }",
  ];
  writeFileSync(path.join(folder, "specwright.yaml"), lines.join("\n"));
  const diagnostics = new Diagnostics();
  const [configuration] = (await loadConfiguration(path.join(folder, "specwright.yaml"), diagnostics)).services;
  if (!configuration) throw new Error("There is no service.");
  const request = { configuration, cmdlets: configuration.cmdlets, folder: path.join(folder, "out") };
  const [tree] = await generate({ services: [request] }, diagnostics, new Stages(() => undefined));
  expect(diagnostics.all.map(({ code, source }) => `${String(source?.line)} ${code}`)).toEqual(["7 SW503"]);
  const pages = tree?.files.map((file) => file.path).filter((file) => file.startsWith("help/"));
  expect(pages).toEqual(["help/v1/Get-AzCat.md", "help/v2/Get-AzHound.md"]);
});
