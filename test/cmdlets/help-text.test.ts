import { describe, expect, test } from "vitest";
import { quoted } from "../../generator/outputs/help/powershell.js";
import { helpLine, helpText } from "../../generator/outputs/common/markdown.js";
import { renderHelpPage } from "../../generator/commands/render-help-page.js";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import { output } from "../unit/shell/shell.js";
import { parseHelpPage } from "./help-page.js";
import { serviceOfText } from "./support.js";

describe("a description becomes Markdown", () => {
  test("with a sentence on each line", () => {
    expect(helpText("One. Two, e.g. this.<br>Three.\r\n\r\n  Four ")).toEqual(["One.", "Two, e.g.", "this.", "Three.", "Four"]);
  });

  test.each([
    ["# Heading", "\\# Heading"],
    ["## SYNTAX", "\\## SYNTAX"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["* * *", "\\* * *"],
    ["```yaml", "\\```yaml"],
    ["~~~", "\\~~~"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["\\<img src=x onerror=alert(1)>", "\\\\\\<img src=x onerror=alert(1)\\>"],
    ["[x](javascript:alert(1))", "[x\\](javascript:alert(1))"],
    ["[x](https://example.com)", "[x](https://example.com)"],
    ["![x](https://example.com/a.png)", "!\\[x](https://example.com/a.png)"],
    ["[x]: javascript:alert(1)", "\\[x]: javascript:alert(1)"],
    ["a\u202eb\u0007", "ab"],
    ["Range is [-1, 5].", "Range is [-1, 5]."],
    ["#1 of all", "#1 of all"],
  ])("%j is %j", (text, line) => {
    expect(helpLine(text)).toBe(line);
  });
});

test.each(["it's", '$x `n "q"', "a\nb\tc\u0000d", "‘curly’ “quotes”", "line\r\nbreak $(1+1)", "\u001b[31m"])(
  "%j in quotes is the same text in the shell",
  async (text) => {
    expect(await output(quoted(text))).toEqual([text]);
    expect(quoted(text)).not.toMatch(/[\n\r]/);
  },
);

const hostile = "Bad.\n## PARAMETERS\n```yaml\nType: x\n```\n---\n### -Evil\n<script>alert(1)</script>\n[a](javascript:b)";

test("a page keeps its structure, whatever the document says", async () => {
  const service = await serviceOfText({
    paths: {
      "/things/{id}": {
        put: {
          operationId: "Things_Create",
          description: hostile,
          parameters: [
            { name: "id", in: "path", type: "string", required: true, description: hostile },
            { name: "thing", in: "body", required: true, schema: { $ref: "#/definitions/Thing" } },
          ],
          responses: { 200: { description: hostile, schema: { $ref: "#/definitions/Thing" } } },
          externalDocs: { url: "javascript:alert(1)" },
          "x-ms-examples": { [hostile]: { $ref: "#/x-sample" } },
        },
      },
    },
    definitions: {
      Thing: {
        type: "object",
        properties: { name: { type: "string", description: hostile, enum: ["```", "a"] }, parts: { type: "array", items: {} } },
      },
    },
    "x-sample": {
      parameters: { id: "```\n## NOTES", thing: { name: "'@\n```", parts: [{ "a'b\n```": null }, ["```"], [["x"]]] } },
      responses: { 200: { body: { name: "```", parts: ["```"] } } },
    },
  });
  for (const style of ["v3", "v4"] as const) {
    const surface = inferCmdlets(service, { prefix: "Az", subjectPrefix: "", style });
    const text = (await renderHelpPage(surface, service, "New-AzThing", "hostile")) ?? "";
    const page = parseHelpPage(text);
    expect(page.parameters.map(({ name }) => name)).not.toContain("-Evil");
    expect(page.parameters.filter(({ name, yaml }) => name !== "CommonParameters" && yaml.length !== 8)).toEqual([]);
    expect(page.examples).toHaveLength(1);
    expect(page.links).toEqual([]);
    expect(text.replaceAll("\\<", "")).not.toContain("<script");
  }
});

test("a page is found by name without case, or by alias; none is undefined", async () => {
  const service = await serviceOfText({
    paths: { "/things": { get: { operationId: "Things_List", responses: { 200: { description: "ok" } } } } },
  });
  const source = { file: "", pointer: "", line: 1, column: 1 };
  const directives = [{ source, where: { verb: "Get" }, set: { alias: "Get-AzOldThing" } }];
  const surface = inferCmdlets(service, { prefix: "Az", subjectPrefix: "", directives });
  const page = await renderHelpPage(surface, service, "get-azthing", "things");
  expect(page).toContain("# Get-AzThing");
  expect(page).toContain("ALIASES\n\nGet-AzOldThing");
  expect(await renderHelpPage(surface, service, "Get-AzOldThing", "things")).toBe(page);
  expect(await renderHelpPage(surface, service, "Get-AzNothing", "things")).toBeUndefined();
});
