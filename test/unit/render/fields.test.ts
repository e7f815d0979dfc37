import { partialContexts } from "../../../generator/render/template-compiler.js";
import { readTemplateSources } from "../../../generator/render/template-sources.js";
import Handlebars from "handlebars";
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { extractViewFields } from "../../../generator/tools/reference/extract-fields.js";
import { withReference } from "../../../generator/tools/reference/template-reference.js";
import { checkFields } from "../../../generator/render/check-fields.js";
import { helpers } from "../../../generator/render/helpers.js";
import { newerWords, viewFields, type ViewFields } from "../../../generator/render/view-fields.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(repository, "templates");

const texts = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".hbs") && !path.startsWith("versions/"))
    .map((path) => [path.slice(0, -".hbs".length), readFileSync(join(folder, path), "utf8")]),
);

/** What is wrong once `from` has become `to` in a template. */
function problems(template = "", from = "", to = ""): string[] {
  const programs = new Map([...texts].map(([name, text]) => [name, Handlebars.parse(name === template ? text.replace(from, to) : text)]));
  if (template !== "") expect(texts.get(template)).toContain(from);
  const names = [...programs.keys()];
  const found = checkFields({ names, get: (name) => programs.get(name) }, names, new Set(Object.keys(helpers)));
  return found.map(({ template: name, line, column, message }) => `${name}:${String(line)}:${String(column)} ${message}`);
}

describe("fields of views", () => {
  let extracted: ViewFields;
  beforeAll(() => {
    extracted = extractViewFields(join(repository, "generator"));
  }, 120_000);

  it("are those of the types in outputs/ (npm run reference writes them)", () => {
    expect({ ...viewFields, sources: "" }).toEqual({ ...extracted, sources: "" });
  });

  it("are documented in templates/README.md (npm run reference writes them)", async () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    expect(readme).toBe(await withReference(readme, extracted, partialContexts(readTemplateSources())));
  });

  it("are checked against the types as they are now (npm run reference)", () => {
    expect(newerWords()).toBeUndefined();
    expect(viewFields).toEqual(extracted);
  });

  it("are known for every template", () => {
    const templates = [...texts.keys()].filter((name) => !name.startsWith("partials/"));
    expect(Object.keys(viewFields.templates).sort()).toEqual(templates.sort());
  });
});

describe("a template that names what there is not", () => {
  it("is noticed, and only then", () => {
    expect(problems()).toEqual([]);
  });

  it.each([
    [
      "a value",
      "client/client",
      "{{clientName}}",
      "{{clientNaem}}",
      'client/client:2:16 "clientNaem" is no field of ClientView. Did you mean "clientName"?',
    ],
    [
      "a condition",
      "client/operation-poller",
      "{{#if result.finalState}}",
      "{{#if result.finalStat}}",
      '"finalStat" is no field of ResultView. Did you mean "finalState"?',
    ],
    ["a list", "client/client", "{{#each groups}}", "{{#each gruops}}", '"gruops" is no field of ClientView. Did you mean "groups"?'],
    [
      "a partial, from its callers",
      "partials/property",
      "{{#if optional}}",
      "{{#if optionnal}}",
      '"optionnal" is no field of PropertyView.',
    ],
    [
      "the name of a partial",
      "client/client",
      "{{> partials/doc doc}}",
      "{{> partials/docs doc}}",
      'There is no partial "partials/docs". Did you mean "partials/doc"?',
    ],
    ["a helper", "client/client", "{{property name}}", "{{propert name}}", 'There is no helper "propert". Did you mean "property"?'],
    ["a loop's own data", "client/client", "{{#if @first}}", "{{#if @frist}}", 'There is no "@frist"'],
    ["a block parameter", "client/client", "{{#each groups}}", "{{#each groups as |group|}}{{group.mmber}}", '"mmber" is no field of'],
  ])("in %s", (_, template, from, to, expected) => {
    const found = problems(template, from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toContain(expected);
  });
});
