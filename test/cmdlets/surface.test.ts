import { describe, expect, test } from "vitest";
import type { CmdletSurface } from "../../generator/cmdlets/surface.js";
import { parameterOf, setOf, surfaceOf, surfaceOfText } from "./support.js";

const widgets = "test/cmdlets/documents/widgets.json";
const gadgets = "test/cmdlets/documents/gadgets.json";

/**
 * Documents made for the rules that the services in specs/ do not exercise. When the snapshots were made, each was the same, letter by
 * letter, as what autorest.powershell 4.0.758 made of the document.
 */
test.each([
  { document: widgets, options: { serviceName: "Widget" } },
  { document: gadgets, options: { serviceName: "Gadgets", subjectPrefix: "Gadget" } },
])("the cmdlets of $document", async ({ document, options }) => {
  const name = document.replace(/^.*\/|\.json$/g, "");
  await expect(printed(await surfaceOf(document, options))).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
});

describe("a parameter knows where its value goes", () => {
  const find = async (cmdlet: string, set: string, name: string) => parameterOf(await surfaceOf(widgets), cmdlet, set, name);

  test("in the path, the query, a header", async () => {
    expect(await find("Get-AzWidget", "Get", "Name")).toMatchObject({
      aliases: ["WidgetName"],
      target: { to: "path", name: "widgetName" },
    });
    expect(await find("Get-AzWidget", "List", "Filter")).toMatchObject({ target: { to: "query", name: "$filter" } });
    expect(await find("Invoke-AzUploadWidgetImage", "Upload", "XmsMeta")).toMatchObject({
      target: { to: "header", name: "x-ms-meta" },
      map: true,
    });
  });

  test("in the body: as a whole, a property, a map's keys, a file, entries, JSON", async () => {
    expect(await find("New-AzWidget", "Create", "Parameter")).toMatchObject({ target: { to: "body" }, pipeline: true });
    expect(await find("New-AzWidget", "CreateExpanded", "OSProfileAdminUserName")).toMatchObject({
      target: { to: "property", path: ["properties", "osProfile", "adminUserName"] },
    });
    expect(await find("New-AzWidget", "CreateExpanded", "UserAssignedIdentity")).toMatchObject({
      target: { to: "keys", path: ["identity", "userAssignedIdentities"] },
    });
    expect(await find("New-AzWidget", "CreateExpanded", "CertInputFile")).toMatchObject({
      target: { to: "file", path: ["properties", "cert"] },
    });
    expect(await find("New-AzGear", "CreateExpanded", "AdditionalProperties")).toMatchObject({ target: { to: "entries" } });
    expect(await find("New-AzGear", "CreateViaJsonFilePath", "JsonFilePath")).toMatchObject({ target: { to: "json", from: "file" } });
  });

  test("into several path parameters at once", async () => {
    expect(await find("Get-AzGear", "GetViaIdentityWidget", "WidgetInputObject")).toMatchObject({
      pipeline: true,
      target: { to: "identity", parameters: ["subscriptionId", "resourceGroupName", "widgetName"] },
    });
  });

  test("and what it is where nobody gives it, and which values are known", async () => {
    expect(await find("Get-AzWidget", "Get", "SubscriptionId")).toMatchObject({
      default: { expression: "(Get-AzContext).Subscription.Id" },
    });
    expect(await find("New-AzWidget", "CreateExpanded", "Kind")).toMatchObject({ values: ["A", "B"] });
  });
});

test("a set knows the operations it calls and how the body is given", async () => {
  const surface = await surfaceOf(widgets);
  expect(setOf(surface, "Update-AzWidget", "UpdateExpanded")).toMatchObject({
    operations: ["Widgets_Get", "Widgets_CreateOrUpdate"],
    body: "expanded",
    purpose: "update",
    longRunning: true,
    shouldProcess: true,
  });
  expect(setOf(surface, "New-AzWidget", "CreateExpanded")).toMatchObject({ purpose: "create", synopsis: "Creates a widget." });
  expect(setOf(surface, "Get-AzWidget", "List")).toMatchObject({ operations: ["Widgets_List"], paged: true, outputs: ["IWidget"] });
});

test("the default set is the one that needs the least and no object", async () => {
  const surface = await surfaceOf("specs/batch/2026-10-01/openapi.json");
  const defaults = Object.fromEntries(surface.cmdlets.map((cmdlet) => [cmdlet.name, cmdlet.defaultParameterSet]));
  expect(defaults).toMatchObject({ "Get-AzJob": "List", "Update-AzJob": "UpdateExpanded", "Remove-AzJob": "Delete" });
});

test("cmdlets for private endpoints are left to Az.Network, unless they are asked for", async () => {
  const names = (surface: CmdletSurface) => surface.cmdlets.map(({ name }) => name);
  expect(names(await surfaceOf(widgets))).not.toContain("Get-AzPrivateEndpointConnection");
  expect(names(await surfaceOf(widgets, { privateLink: true }))).toContain("Get-AzPrivateEndpointConnection");
});

test("objects that parameters take are described with their properties", async () => {
  const { models, identity } = await surfaceOf("specs/batch/2026-10-01/openapi.json");
  expect(models["IBatchMetadataItem"]?.properties.map(({ name, type, required }) => [name, type, required])).toEqual([
    ["Name", "string", true],
    ["Value", "string", true],
  ]);
  expect(identity).toMatchObject({ type: "IBatchIdentity" });
  expect(identity.properties.map(({ name }) => name)).toContain("JobId");
});

describe("a document from a stranger", () => {
  const put = (schema: object, definitions: object = {}) => ({
    paths: {
      "/things/{name}": {
        put: {
          operationId: "Things_Create",
          parameters: [
            { name: "name", in: "path", required: true, type: "string" },
            { name: "thing", in: "body", required: true, schema },
          ],
          responses: { 200: { description: "ok" } },
        },
      },
    },
    definitions,
  });

  test("may have objects that hold themselves", async () => {
    const surface = await surfaceOfText(
      put(
        { $ref: "#/definitions/Node" },
        { Node: { type: "object", properties: { label: { type: "string" }, next: { $ref: "#/definitions/Node" } } } },
      ),
    );
    expect(setOf(surface, "New-AzThing", "CreateExpanded").parameters.map(({ name, type }) => `${name} ${type}`)).toContain("Next INode");
  });

  test("may use names that mean something to JavaScript", async () => {
    const properties = JSON.parse(
      '{"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString":{"type":"integer"}}',
    ) as object;
    const surface = await surfaceOfText(put({ $ref: "#/definitions/constructor" }, { constructor: { type: "object", properties } }));
    const names = setOf(surface, "New-AzThing", "CreateExpanded").parameters.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Constructor", "Proto", "ToString"]));
    expect(setOf(surface, "New-AzThing", "Create").parameters.map(({ type }) => type)).toContain("IConstructor");
  });

  test("may nest deeply", async () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `L${index}`,
        { type: "object", properties: { next: { $ref: `#/definitions/L${index + 1}` } } },
      ]),
    );
    const surface = await surfaceOfText(
      put({ $ref: "#/definitions/L0" }, { ...definitions, L2000: { type: "object", properties: { end: { type: "string" } } } }),
    );
    expect(setOf(surface, "New-AzThing", "CreateExpanded").parameters.length).toBeGreaterThan(0);
  });
});

/** One line per parameter set; `*` marks mandatory parameters, `<` those that take pipeline input. */
function printed({ cmdlets }: CmdletSurface): string {
  return cmdlets
    .map(({ name, parameterSets }) => {
      const sets = parameterSets.map((set) => {
        const parameters = set.parameters.map(({ name: parameter, type, mandatory, pipeline, aliases, category, wire }) => {
          const also = aliases.length > 0 ? ` (${aliases.join(", ")})` : "";
          return `    ${parameter}${mandatory ? "*" : ""}${pipeline ? "<" : ""}${also}: ${type} ${category ?? "-"} ${wire ?? "-"}`;
        });
        return [`  ${set.name} -> ${set.outputs.join(", ")}${set.shouldProcess ? " (ShouldProcess)" : ""}`, ...parameters].join("\n");
      });
      return [name, ...sets].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
