import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { configurationOf } from "../../generator/config/ad-hoc.js";
import { generate, loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { silent } from "../../generator/report/progress.js";
import { typeErrors } from "../support/generated.js";

const documents = fileURLToPath(new URL("../../node_modules/@microsoft.azure/autorest.testserver/swagger/", import.meta.url));

/** The package of a document, with cmdlets. */
async function withCmdlets(document: string): Promise<Map<string, string>> {
  const diagnostics = new Diagnostics();
  const configuration = configurationOf(await loadService(document, diagnostics), document);
  const request = { configuration, cmdlets: configuration.cmdlets, folder: "out" };
  const trees = await generate({ services: [request] }, diagnostics, silent);
  return new Map(trees.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)));
}

// Documents that AutoRest's test server brings: what is unusual in them is unusual in the wrappers.
const unusual = [
  "body-complex", // modules of operations and models of one name
  "azure-parameter-grouping", // parameters that are passed together
  "custom-baseUrl-more-options", // hosts that are parameters
  "lro",
  "paging",
  "body-formdata",
  "body-file", // streams
  "media_types",
  "xml-service",
  "model-flattening",
  "reserved-words",
];

it("wrappers of other documents type-check", async () => {
  const all = new Map<string, string>();
  for (const name of unusual) {
    const files = await withCmdlets(`${documents}${name}.json`);
    expect([...files.keys()].filter((path) => path.includes("/cmdlets/")).length, name).toBeGreaterThan(3);
    for (const [path, text] of files) all.set(`${name}/${path}`, text);
  }
  expect(await typeErrors(all)).toEqual([]);
}, 120_000);
