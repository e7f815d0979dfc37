import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { configurationOf } from "../../generator/config/ad-hoc.js";
import { generate, loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { typeErrors } from "../support/generated.js";

const documents = fileURLToPath(new URL("../../node_modules/@microsoft.azure/autorest.testserver/swagger/", import.meta.url));

/** The package of a document, with cmdlets. */
async function withCmdlets(document: string): Promise<Map<string, string>> {
  const diagnostics = new Diagnostics();
  const configuration = configurationOf(await loadService(document, diagnostics), document);
  const request = { configuration, cmdlets: configuration.cmdlets, folder: "out" };
  const trees = await generate({ services: [request] }, diagnostics);
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

it("wrappers send the only value of an open enumeration, and the document's api-version, which no parameter stands for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-fixed-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const name = {
    name: "default",
    in: "path",
    required: true,
    type: "string",
    enum: ["default"],
    "x-ms-enum": { name: "D", modelAsString: true },
  };
  const apiVersion = { name: "api-version", in: "query", required: true, type: "string", "x-ms-api-version": false };
  const get = { operationId: "Schedules_Get", parameters: [name, apiVersion], responses: { 200: { description: "ok" } } };
  const document = join(folder, "schedules.json");
  writeFileSync(
    document,
    JSON.stringify({
      swagger: "2.0",
      info: { title: "Schedules", version: "2024-01-01" },
      host: "contoso.com",
      paths: { "/schedules/{default}": { get } },
    }),
  );
  const files = await withCmdlets(document);
  const text = [...files].find(([path]) => path.endsWith("cmdlets/azSchedule.ts"))?.[1] ?? "";
  expect(text).toMatch(/fixed: \[\s*\["default", "value\/[a-z]+"\],\s*\["2024-01-01", "value\/apiVersion"\],?\s*\]/i);
  expect(await typeErrors(files)).toEqual([]);
}, 60_000);

it("wrappers of other documents type-check", async () => {
  const all = new Map<string, string>();
  for (const name of unusual) {
    const files = await withCmdlets(`${documents}${name}.json`);
    expect([...files.keys()].filter((path) => path.includes("/cmdlets/")).length, name).toBeGreaterThan(3);
    for (const [path, text] of files) all.set(`${name}/${path}`, text);
  }
  expect(await typeErrors(all)).toEqual([]);
}, 120_000);
