import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outputs as known } from "../../generator/outputs/list.js";
import { contentOf } from "../unit/output/support.js";
import { petDocument, petProject, specwright } from "./support.js";

/** Sets `outputs` in the project's configuration. */
function choose(cwd: string, outputs: string): void {
  const file = join(cwd, "specs", "specwright.yaml");
  const kept = readFileSync(file, "utf8").replace(/^ {4}outputs: .*\n/m, "");
  writeFileSync(file, kept.replace("    versions:\n", `    outputs: ${outputs}\n    versions:\n`));
}

/** Folders and files at the top of the package and of its newest api-version. */
function partsOf(cwd: string): string[] {
  const paths = Object.keys(contentOf(join(cwd, "generated", "pets"))).filter((path) => /^\w.*\.(ts|json|md)$/.test(path));
  return [
    ...new Set(paths.map((path) => path.replace(/(cmdlets|runtime|help)\/.*/, "$1/").replace(/20\d\d-\d\d-\d\d/, "<version>"))),
  ].sort();
}

const clientAlone = [
  "README.md",
  "package.json",
  "src/<version>/client.ts",
  "src/<version>/context.ts",
  "src/<version>/index.ts",
  "src/<version>/models.ts",
  "src/<version>/pets.ts",
  "src/index.ts",
  "src/runtime/",
  "tsconfig.json",
];

describe("outputs of a service", () => {
  it("are the client, the cmdlets and their help where nothing is chosen", async () => {
    const cwd = petProject();
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    expect(partsOf(cwd)).toEqual([...clientAlone, "help/", "src/<version>/cmdlets/"].sort());
    choose(cwd, "[client, cmdlets, help]");
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 1 }); // The manifest says that it was chosen.
  });

  it("bring along what they need", async () => {
    const cwd = petProject();
    choose(cwd, "[cmdlets]");
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    expect(partsOf(cwd)).toEqual([...clientAlone, "src/<version>/cmdlets/"].sort());
    expect(JSON.parse(readFileSync(join(cwd, "generated/pets/package.json"), "utf8"))).toMatchObject({
      files: ["dist", "!dist/.compiled", "CHANGELOG.md"],
      exports: { "./cmdlets": { default: "./dist/2025-01-01/cmdlets/index.js" } },
    });
  });

  it("are deleted when they are no longer chosen, and nobody else's files with them", async () => {
    const cwd = petProject();
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    const own = join(cwd, "generated/pets/help/2025-01-01/mine.md");
    writeFileSync(own, "Mine.\n");
    choose(cwd, "[client]");
    expect((await specwright(["generate"], { cwd })).stdout).toMatch(/, [1-9]\d* deleted\n/);
    expect(partsOf(cwd)).toEqual([...clientAlone, "help/"].sort());
    expect(contentOf(join(cwd, "generated/pets/help"))).toMatchObject({ "2025-01-01/mine.md": "Mine.\n" });
    expect(Object.keys(contentOf(join(cwd, "generated/pets/help")))).toEqual(["2025-01-01", "2025-01-01/mine.md"]);
    expect(JSON.stringify(JSON.parse(readFileSync(join(cwd, "generated/pets/package.json"), "utf8")))).not.toMatch(/cmdlets|help/);
    expect(await specwright(["generate", "--check"], { cwd })).toMatchObject({ code: 0 });
  });

  it("stay as they are where another api-version is made", async () => {
    const cwd = petProject();
    expect(await specwright(["generate"], { cwd })).toMatchObject({ code: 0 });
    const before = contentOf(join(cwd, "generated/pets"));
    choose(cwd, "[client]");
    for (const version of ["2025-01-01", "2026-01-01"])
      writeFileSync(join(cwd, `specs/pets/${version}/openapi.json`), petDocument(version, "A pet that has changed."));
    expect(await specwright(["generate", "--api-version", "2026-01-01"], { cwd })).toMatchObject({ code: 0 });
    const after = contentOf(join(cwd, "generated/pets"));
    const changed = new Set([...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path]));
    expect([...changed].filter((path) => path.includes("2025-01-01"))).toEqual([]);
    expect([...changed]).toContain("help/2026-01-01/Get-AzPet.md");
    expect([...changed]).toContain("src/2026-01-01/models.ts");
  });

  it.each([
    ["[client, hlep]", '6:23: error SW501: There is no output "hlep". Did you mean "help"?'],
    ["[client, sdk]", `6:23: error SW501: There is no output "sdk". The outputs are ${known.map(({ name }) => `"${name}"`).join(", ")}.`],
    ["[help, help]", '6:21: error SW501: The output "help" is there already.'],
    ["[client: { strict: true }]", '6:25: error SW501: "strict" is not known here: there is nothing to set.'],
    ["[]", '6:14: error SW501: "outputs" must be a list of outputs, like [client, help].'],
    ["[3]", '6:15: error SW501: Entry 1 of "outputs" must be the name of an output, or one with its options, like "client: {}".'],
  ])("%s is refused with its place", async (outputs, said) => {
    const cwd = petProject();
    choose(cwd, outputs);
    const { code, stderr } = await specwright(["generate"], { cwd });
    expect({ code, first: stderr.split("\n")[0] }).toEqual({ code: 1, first: `specs/specwright.yaml:${said}` });
  });
});
