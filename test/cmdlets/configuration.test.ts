import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadConfiguration } from "../../generator/config/load.js";
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
