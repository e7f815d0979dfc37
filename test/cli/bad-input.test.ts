import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";
import { petDocument, specwright } from "./support.js";

/** A small document in YAML; the lines of its paths begin with line 5, those of its definitions follow. */
function document(paths: readonly string[], definitions: readonly string[] = []): string {
  const head = ['swagger: "2.0"', "info: { title: Pets, version: '1.0' }", "host: pets.example.com", "paths:"];
  const lines = [...head, ...paths, ...(definitions.length > 0 ? ["definitions:", ...definitions] : [])];
  return `${lines.join("\n")}\n`;
}

const ok = "responses: { 200: { description: Fine. } }";

/** Generates over a package that an earlier, good document has made. */
async function generateFrom(file: string, text: string) {
  const cwd = temporaryFolder();
  put(cwd, { "good.json": petDocument("1.0") });
  expect(await specwright(["generate", "--spec", "good.json", "--out", "sdk"], { cwd })).toMatchObject({ code: 0 });
  const before = contentOf(join(cwd, "sdk"));
  writeFileSync(join(cwd, file), text);
  const { code, stdout, stderr } = await specwright(["generate", "--spec", file, "--out", "sdk", "--name", "pet-store"], { cwd });
  expect(stderr).not.toMatch(/^ {4}at |internal error/m);
  return { code, stdout, stderr, before, after: contentOf(join(cwd, "sdk")) };
}

describe("bad input ends with 1, says where, and leaves the output as it was", () => {
  it.each<[string, string, string, string]>([
    ["broken JSON", "a.json", '{\n  "swagger": "2.0",\n  "info": }\n', "a.json:3:11: error SW102: "],
    ["broken YAML", "a.yaml", 'swagger: "2.0"\ninfo:\n  title: [a\npaths: {}\n', "a.yaml:4:1: error SW102: "],
    [
      "a $ref that leads nowhere",
      "a.yaml",
      document(
        [
          "  /a:",
          "    get:",
          "      operationId: A_Get",
          "      responses:",
          "        200:",
          "          description: Fine.",
          "          schema:",
          '            $ref: "#/definitions/Pett"',
        ],
        ["  Pet: { type: object }"],
      ),
      "a.yaml:12:19: error SW103: ",
    ],
    [
      "a $ref to a file that is not there",
      "a.yaml",
      document([
        "  /a:",
        "    get:",
        "      operationId: A_Get",
        "      responses:",
        "        200: { description: Fine., schema: { $ref: missing.yaml } }",
      ]),
      "a.yaml:9:52: error SW101: ",
    ],
    [
      "two operations with one operationId",
      "a.yaml",
      document(["  /a:", `    get: { operationId: A_Get, ${ok} }`, "  /b:", `    get: { operationId: A_Get, ${ok} }`]),
      "a.yaml:8:25: error SW201: ",
    ],
    [
      "two operations on one path and verb",
      "a.json",
      '{\n"swagger": "2.0", "info": { "title": "A", "version": "1" },\n"paths": { "/a": {\n"get": { "operationId": "A_Get", "responses": { "200": { "description": "" } } },\n"get": { "operationId": "A_List", "responses": { "200": { "description": "" } } }\n} } }\n',
      "a.json:5:1: error SW107: ",
    ],
    [
      "a path parameter without a declaration",
      "a.yaml",
      document(["  /a/{name}:", `    get: { operationId: A_Get, ${ok} }`]),
      "a.yaml:6:10: error SW203: ",
    ],
    [
      "an unknown type",
      "a.yaml",
      document(["  /a:", `    get: { operationId: A_Get, parameters: [{ name: n, in: query, type: int }], ${ok} }`]),
      "a.yaml:6:73: error SW204: ",
    ],
  ])("%s", async (_, file, text, expected) => {
    const { code, stdout, stderr, before, after } = await generateFrom(file, text);
    expect(stderr.split("\n")).toContainEqual(expect.stringContaining(expected) as string);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(after).toEqual(before);
  });
});

describe("names that cannot be are replaced by ones that can, with a warning at their line", () => {
  it.each<[string, string, RegExp, RegExp]>([
    [
      "a reserved word",
      document(["  /a:", `    delete: { operationId: Pets_Delete, ${ok} }`]),
      /^$/,
      /export \{ \w+ as delete \}|function deleteOperation|function delete\w+/,
    ],
    [
      "a name that is no identifier",
      document(
        [
          "  /a:",
          `    get: { operationId: Pets_Get, responses: { 200: { description: Fine., schema: { $ref: "#/definitions/1.2 Pet" } } } }`,
        ],
        ["  1.2 Pet:", "    type: object", "    properties: { name: { type: string } }"],
      ),
      /^a\.yaml:\d+:\d+: warning SW401: .*1\.2 Pet.*$/m,
      /interface \w+/,
    ],
    [
      "two names that are one after casing",
      document([
        "  /a:",
        `    get: { operationId: Pets_Get, ${ok}, parameters: [{ name: foo-bar, in: query, type: string }, { name: fooBar, in: query, type: string }] }`,
      ]),
      /^a\.yaml:6:\d+: warning SW402: .*$/m,
      /fooBar/,
    ],
  ])("%s", async (_, text, warning, code) => {
    const first = await generateFrom("a.yaml", text);
    expect(first.code).toBe(0);
    expect(first.stderr.split("\n").find((line) => line.includes("warning SW4")) ?? "").toMatch(warning);
    expect(Object.values(first.after).join("\n")).toMatch(code);
    expect((await generateFrom("a.yaml", text)).after).toEqual(first.after);
  });
});
