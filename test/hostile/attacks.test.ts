import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helpers } from "../../generator/render/helpers.js";
import { compileTemplate } from "../../generator/render/template-compiler.js";
import { bindTemplate } from "../../generator/render/template-tools.js";
import { readXml, xmlElement, xmlObject, xmlText } from "../../templates/runtime/xml.js";
import { cli, petDocument, specwright } from "../cli/support.js";
import { widgetProject } from "../intake/upstream.js";
import { contentOf, put, temporaryFolder } from "../unit/output/support.js";

describe("a template", () => {
  const printed = (text: string, view: unknown): string => {
    const template = bindTemplate(compileTemplate({ path: "a.hbs", text }), "a.hbs", helpers, {});
    return template(view, { imports: undefined, root: view });
  };

  it.each([
    '{{lookup this "constructor"}}',
    '{{lookup this "__proto__"}}',
    '{{#with (lookup this "constructor")}}reached{{/with}}',
    '{{#with (lookup list "constructor")}}reached{{/with}}',
    '{{#if (lookup (lookup this "__proto__") "constructor")}}reached{{/if}}',
    "{{#each list}}{{#if ../constructor}}reached{{/if}}{{/each}}",
    "{{#each list}}{{#each ../list}}{{#if ../../constructor}}reached{{/if}}{{/each}}{{/each}}",
    "{{#if @root.constructor}}reached{{/if}}{{#if @root.__proto__}}reached{{/if}}",
    "{{#if list.constructor.constructor}}reached{{/if}}",
    '{{#each list as |item|}}{{#if (lookup item "constructor")}}reached{{/if}}{{/each}}',
  ])("reaches no constructor by %s", (text) => {
    let result = "";
    try {
      result = printed(text, { list: ["a"] });
    } catch (error) {
      expect(String(error)).toMatch(/There is no "/);
    }
    expect(result).not.toMatch(/reached|function|native|Object/);
  });
});

describe("XML of a service", () => {
  const response = (text: string) => ({
    request: createPipelineRequest({ url: "https://e.com/a" }),
    status: 200,
    headers: createHttpHeaders(),
    bodyAsText: text,
  });
  const codec = xmlObject<{ name?: string }>({ name: xmlElement("Name", xmlText()) });

  it("is data: entities are neither expanded without end nor read from anywhere", async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${String(i + 1)} "${`&e${String(i)};`.repeat(10)}">`).join("");
    const documents = [
      `<!DOCTYPE a [<!ENTITY e0 "expanded">${levels}]><A><Name>&e12;</Name></A>`,
      `<!DOCTYPE a [<!ENTITY e "${"expanded".repeat(10_000)}">]><A><Name>${"&e;".repeat(10_000)}</Name></A>`,
      `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><A><Name>&e;</Name></A>`,
      `<!DOCTYPE a [<!ENTITY % p SYSTEM "https://e.com/x.dtd"> %p;]><A><Name>&e;</Name></A>`,
    ];
    for (const text of documents) {
      const outcome = await readXml(response(text), codec).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: "RestError", code: "PARSE_ERROR" });
      else {
        const { name } = outcome as { name?: string };
        expect((name ?? "").length).toBeLessThan(2 * text.length + 1_000);
        expect(name ?? "").not.toMatch(/root:/);
      }
    }
  });
});

describe.skipIf(process.platform === "win32")("limits of the system", () => {
  const project = () => {
    const cwd = temporaryFolder();
    put(cwd, { "old.json": petDocument("1.0"), "new.json": petDocument("1.0", "Another pet. ".repeat(2_000)) });
    return cwd;
  };

  it("on the size of files (ulimit -f): nothing is half written", async () => {
    const cwd = project();
    expect(await specwright(["generate", "--spec", "old.json", "--out", "sdk"], { cwd })).toMatchObject({ code: 0 });
    const before = contentOf(join(cwd, "sdk"));
    const command = `ulimit -f 8; exec "$0" "$@"`;
    const ended = spawnSync("sh", ["-c", command, process.execPath, cli, "generate", "--spec", "new.json", "--out", "sdk"], {
      cwd,
      encoding: "utf8",
    });
    expect(ended.status).not.toBe(0);
    if (ended.signal === null) expect(ended.stderr).toMatch(/error SW603: Cannot write to sdk: .*\(EFBIG/);
    expect(contentOf(join(cwd, "sdk"))).toEqual(before);
    // And the next run can write.
    expect(await specwright(["generate", "--spec", "new.json", "--out", "sdk"], { cwd })).toMatchObject({ code: 0 });
  });

  it.skipIf(process.getuid?.() === 0)("on who may write: a folder that is another's is told, and stays", async () => {
    const cwd = project();
    expect(await specwright(["generate", "--spec", "old.json", "--out", "sdk"], { cwd })).toMatchObject({ code: 0 });
    const before = contentOf(cwd);
    for (const folder of ["sdk/src/1.0", "sdk/src", "sdk", "."]) chmodSync(join(cwd, folder), 0o555);
    const ended = await specwright(["generate", "--spec", "new.json", "--out", "sdk"], { cwd });
    const checked = await specwright(["generate", "--spec", "old.json", "--out", "sdk", "--check"], { cwd });
    for (const folder of [".", "sdk", "sdk/src", "sdk/src/1.0"]) chmodSync(join(cwd, folder), 0o755);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/error SW603: Cannot write to sdk: permission denied/);
    expect(checked).toMatchObject({ code: 0 });
    expect(contentOf(cwd)).toEqual(before);
  });
});

describe("add-version and diff", () => {
  const hostile: [string, string][] = [
    ["a version that is a path", petDocument("../../x")],
    ["a version for another system", petDocument("con")],
    [
      "aliases without end",
      `swagger: "2.0"\na: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 9 }, (_, i) => `b${String(i)}: &b${String(i)} [${`*${i === 0 ? "a" : `b${String(i - 1)}`},`.repeat(9)}1]`).join("\n")}\n`,
    ],
    ["a $ref out of the tree", petDocument("3.0").replace("#/definitions/Pet", "../../../../etc/passwd#/x")],
  ];

  it.each(hostile)("refuse %s, and leave everything as it was", async (_, text) => {
    const cwd = widgetProject();
    const before = contentOf(cwd);
    const document = join(temporaryFolder(), "openapi.yaml");
    writeFileSync(document, text);
    const added = await specwright(["add-version", "widgets", document], { cwd });
    expect(added.code).toBeGreaterThan(0);
    expect(added.stderr).not.toMatch(/internal error|^ {4}at /m);
    expect(contentOf(cwd)).toEqual(before);
    const compared = await specwright(["diff", document, document], { cwd });
    expect(compared.stderr).not.toMatch(/internal error|^ {4}at /m);
    expect(contentOf(cwd)).toEqual(before);
  });
});
