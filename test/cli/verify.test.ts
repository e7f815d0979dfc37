import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, run, temporaryFolder } from "../unit/output/support.js";
import { installation, petDocument, petProject, specwright } from "./support.js";

const slip = `swagger: "2.0"
info: { title: Words, version: "1" }
x-ms-parameterized-host:
  hostTemplate: "{Endpoint}/words"
  useSchemePrefix: false
  parameters: [{ name: endpoint, in: path, required: true, type: string }]
paths:
  /count:
    get: { operationId: Words_Count, responses: { "204": { description: Done. } } }
`;

test("generate --verify type-checks before it writes, a second time too", async () => {
  const cwd = petProject();
  for (const written of ["[1-9]\\d*", "0"]) {
    const { code, stdout, stderr } = await specwright(["generate", "--verify"], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(new RegExp(`\\n${written} files written, .*\\n.*\\bverify \\d+\\.\\d\\d s`));
  }
});

test("a slip is a warning at its line, and an error with --strict: then nothing is written", async () => {
  const cwd = temporaryFolder();
  put(cwd, { "words.yaml": slip });
  const strict = await specwright(["generate", "--spec", "words.yaml", "--out", "sdk", "--strict"], { cwd });
  expect(strict).toMatchObject({ code: 1, stdout: "" });
  expect(strict.stderr).toMatch(/^words\.yaml:4:17: error SW203: .* differ in case alone, and are taken for one\./);
  expect(existsSync(join(cwd, "sdk"))).toBe(false);
  const plain = await specwright(["generate", "--spec", "words.yaml", "--out", "sdk"], { cwd });
  expect(plain.code).toBe(0);
  expect(plain.stderr).toMatch(/^words\.yaml:4:17: warning SW203: /);
  expect(existsSync(join(cwd, "sdk", "package.json"))).toBe(true);
});

test("a template that makes no TypeScript is told at the line of the document that it was given", async () => {
  const { cli, templates, env, remove } = installation();
  try {
    const template = join(templates, "models", "interface.hbs");
    writeFileSync(template, readFileSync(template, "utf8").replace("export interface {{name}}", "export interface {{name}} = "));
    const { code, stderr } = await run(cli, ["generate"], { cwd: petProject(), env });
    expect(code).toBe(1);
    const line =
      petDocument("2025-01-01")
        .split("\n")
        .findIndex((text) => text.includes('"Pet": {')) + 1;
    expect(stderr).toMatch(
      new RegExp(`^specs/pets/2025-01-01/openapi\\.json:${String(line)}:\\d+: error SW601: .*generated/pets/src/2025-01-01/models\\.ts `),
    );
  } finally {
    remove();
  }
});
