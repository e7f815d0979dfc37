import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import { cmdletsOf } from "../../generator/config/configuration.js";
import { loadConfiguration } from "../../generator/config/load.js";
import { renderHelpPage } from "../../generator/commands/render-help-page.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { parseHelpPage, type HelpPage } from "./help-page.js";
import { serviceOf } from "./support.js";

/** The published pages, and their parts as they were read once, so that the test needs nothing beside the repository. */
const pages = [
  { page: "Update-AzJob", service: "batch", apiVersion: "2026-10-01" },
  { page: "Update-AzMlWorkspaceBatchDeployment", service: "machinelearning", apiVersion: "2021-10-01" },
];

/**
 * The older page was made from all of the service's API, of which our document has the batch endpoints and deployments alone: path parameters
 * of the rest are no part of what identifies a resource here.
 */
const notInDocument = new Set(
  ["ComputeName", "ConnectionName", "Id1", "Location", "Name", "PrivateEndpointConnectionName", "Version"].map(
    (name) => `  - \`[${name} <String>]\``,
  ),
);

describe.each(pages)("the help page of $page", ({ page, service, apiVersion }) => {
  const expected = JSON.parse(readFileSync(path.join("test/cmdlets/pages", `${page}.json`), "utf8")) as Structure;

  test("has the published page's structure, field by field", async () => {
    const actual = structureOf(await generated(service, apiVersion, page));
    expect(actual.parameters.map(({ name }) => name)).toEqual(expected.parameters.map(({ name }) => name));
    for (const [index, parameter] of expected.parameters.entries()) expect(actual.parameters[index]).toEqual(parameter);
    expect(actual.notes).toEqual(expected.notes.filter((line) => !notInDocument.has(line)));
    expect({ ...actual, notes: [] }).toEqual({ ...expected, notes: [] });
  });

  test("has a description wherever the published page has one", async () => {
    const { synopsis, description, parameters } = await generated(service, apiVersion, page);
    expect(synopsis.length).toBeGreaterThan(0);
    expect(description).toEqual(synopsis);
    expect(parameters.filter((parameter) => parameter.description.length === 0)).toEqual([]);
  });

  const published = path.resolve("../shared/documents", `${page}.md`);
  test.skipIf(!existsSync(published))("is held against what is published", () => {
    expect(structureOf(parseHelpPage(readFileSync(published, "utf8")))).toEqual(expected);
  });
});

async function generated(name: string, apiVersion: string, cmdletName: string): Promise<HelpPage> {
  const configuration = await loadConfiguration("specs/specwright.yaml", new Diagnostics());
  const service = configuration.services.find((each) => each.name === name);
  const version = service?.versions.find((each) => each.apiVersion === apiVersion);
  if (!service || !version) throw new Error(`There is no ${name} ${apiVersion}.`);
  const model = await serviceOf(version.document);
  const text = await renderHelpPage(inferCmdlets(model, cmdletsOf(service, version)), model, cmdletName, name);
  return parseHelpPage(text ?? "");
}

type Structure = ReturnType<typeof structureOf>;

/** All of a page but descriptions, which are our own words, and examples, which are real. */
function structureOf({ frontMatter, title, syntax, parameters, inputs, outputs, notes, links }: HelpPage) {
  const fields = parameters.map(({ name, yaml }) => ({ name, yaml }));
  return { frontMatter, title, syntax, parameters: fields, inputs, outputs, notes, links };
}
