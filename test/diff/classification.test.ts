import { describe, expect, it } from "vitest";
import { changes, cmdletChanges, document, type Json } from "./support.js";

/** What changes where one property of In, of Out and of Both does; each of them with its impact. */
async function impacts(
  from: Json | undefined,
  to: Json | undefined,
  required: { from?: boolean; to?: boolean } = {},
): Promise<Record<string, string[]>> {
  const definitions = (property: Json | undefined, isRequired: boolean | undefined) =>
    Object.fromEntries(
      ["In", "Out", "Both"].map((name) => [
        name,
        {
          type: "object",
          properties: { name: { type: "string" }, ...(property && { x: property }) },
          ...(isRequired && { required: ["x"] }),
        },
      ]),
    );
  const all = await changes(
    document({ definitions: definitions(from, required.from) }),
    document({ definitions: definitions(to, required.to) }),
  );
  const result: Record<string, string[]> = { In: [], Out: [], Both: [] };
  for (const text of all) {
    const [, impact = "", name = ""] = /^(\w+): (\w+)/.exec(text) ?? [];
    result[name]?.push(impact);
  }
  return result;
}

const text = { type: "string" };
const open = (...values: string[]) => ({ type: "string", enum: values, "x-ms-enum": { name: "Kind", modelAsString: true } });
const closed = (...values: string[]) => ({ type: "string", enum: values, "x-ms-enum": { name: "Kind", modelAsString: false } });

describe("changes of a property, by the way its values travel", () => {
  const [no, yes] = [["compatible"], ["breaking"]];
  it.each([
    { what: "a new optional one", from: undefined, to: text, In: no, Out: no, Both: no },
    { what: "a new required one", from: undefined, to: text, required: { to: true }, In: yes, Out: no, Both: yes },
    {
      what: "a new required one that the service sets",
      from: undefined,
      to: { ...text, readOnly: true },
      required: { to: true },
      In: no,
      Out: no,
      Both: no,
    },
    { what: "one that is gone", from: text, to: undefined, In: yes, Out: yes, Both: yes },
    { what: "optional, then required", from: text, to: text, required: { to: true }, In: yes, Out: no, Both: yes },
    { what: "required, then optional", from: text, to: text, required: { from: true }, In: no, Out: yes, Both: yes },
    { what: "another type", from: text, to: { type: "integer" }, In: yes, Out: yes, Both: yes },
    { what: "another format of plain text", from: text, to: { type: "string", format: "uuid" }, In: no, Out: no, Both: no },
    { what: "text, then a date", from: text, to: { type: "string", format: "date-time" }, In: yes, Out: yes, Both: yes },
    {
      what: "a wider number",
      from: { type: "integer", format: "int32" },
      to: { type: "integer", format: "int64" },
      In: no,
      Out: yes,
      Both: yes,
    },
    { what: "a whole number, then any", from: { type: "integer", format: "int32" }, to: { type: "number" }, In: no, Out: yes, Both: yes },
    { what: "a text, then one with known values", from: text, to: open("a"), In: no, Out: no, Both: no },
    { what: "a text with known values, then any", from: open("a"), to: text, In: no, Out: no, Both: no },
    { what: "a text with listed values, then any", from: closed("a", "b"), to: text, In: no, Out: yes, Both: yes },
    {
      what: "a narrower number",
      from: { type: "integer", format: "int64" },
      to: { type: "integer", format: "int32" },
      In: yes,
      Out: no,
      Both: yes,
    },
    { what: "nullable now", from: text, to: { ...text, "x-nullable": true }, In: no, Out: yes, Both: yes },
    { what: "never null any more", from: { ...text, "x-nullable": true }, to: text, In: yes, Out: no, Both: yes },
    { what: "read-only now", from: text, to: { ...text, readOnly: true }, In: yes, Out: no, Both: yes },
    { what: "not read-only any more", from: { ...text, readOnly: true }, to: text, In: no, Out: no, Both: no },
    { what: "a value more in an open list", from: open("a"), to: open("a", "b"), In: no, Out: no, Both: no },
    { what: "a value more in a closed list", from: closed("a", "b"), to: closed("a", "b", "c"), In: no, Out: yes, Both: yes },
    { what: "a value less", from: open("a", "b"), to: open("a"), In: yes, Out: no, Both: yes },
    { what: "an open list closed", from: open("a", "b"), to: closed("a", "b"), In: yes, Out: no, Both: yes },
    { what: "a closed list opened", from: closed("a", "b"), to: open("a", "b"), In: no, Out: yes, Both: yes },
    { what: "a shorter text at most", from: { ...text, maxLength: 9 }, to: { ...text, maxLength: 5 }, In: yes, Out: no, Both: yes },
    { what: "a longer text at most", from: { ...text, maxLength: 5 }, to: { ...text, maxLength: 9 }, In: no, Out: yes, Both: yes },
    {
      what: "items of another type",
      from: { type: "array", items: text },
      to: { type: "array", items: { type: "boolean" } },
      In: yes,
      Out: yes,
      Both: yes,
    },
    { what: "another default", from: { ...text, default: "a" }, to: { ...text, default: "b" }, In: yes, Out: no, Both: yes },
  ])("$what", async ({ from, to, required, In, Out, Both }) => {
    expect(await impacts(from, to, required)).toEqual({ In, Out, Both });
  });

  it("are documentation where only its words change", async () => {
    expect(await impacts({ ...text, description: "One." }, { ...text, description: "Two." })).toEqual({
      In: ["documentation"],
      Out: ["documentation"],
      Both: ["documentation"],
    });
  });
});

describe("changes of an operation", () => {
  const get = (operation: Json) => document({ operation });
  const query = (name: string, more: Json = {}) => ({ name, in: "query", type: "string", ...more });
  it.each([
    {
      what: "a parameter that may be given",
      from: {},
      to: { parameters: [query("q")] },
      says: "compatible: Things_Get.parameter q optional query parameter added (string)",
    },
    {
      what: "a parameter that must be given",
      from: {},
      to: { parameters: [query("q", { required: true })] },
      says: "breaking: Things_Get.parameter q required query parameter added (string)",
    },
    {
      what: "a parameter that is gone",
      from: { parameters: [query("q")] },
      to: {},
      says: "breaking: Things_Get.parameter q query parameter removed",
    },
    {
      what: "a parameter that has to be given now",
      from: { parameters: [query("q")] },
      to: { parameters: [query("q", { required: true })] },
      says: "breaking: Things_Get.parameter q required now",
    },
    {
      what: "another operationId",
      from: {},
      to: { operationId: "Things_Read" },
      says: "compatible: Things_Read operationId changed from Things_Get; the request is the same, the names of its function and cmdlets are not",
    },
    {
      what: "a success more",
      from: {},
      to: { responses: { "200": { description: "Fine.", schema: { $ref: "#/definitions/Out" } }, "202": { description: "Later." } } },
      says: "breaking: Things_Get.response 202 response added",
    },
    {
      what: "a long-running operation",
      from: {},
      to: { "x-ms-long-running-operation": true },
      says: "breaking: Things_Get long-running now",
    },
    { what: "a description", from: { description: "a" }, to: { description: "b" }, says: "documentation: Things_Get description changed" },
    {
      what: "a parameter of which there is only one value: requests that were made before have none",
      from: {},
      to: { parameters: [query("q", { required: true, enum: ["a"] })] },
      says: 'breaking: Things_Get.parameter q required query parameter added ("a")',
    },
    {
      what: "lists that travel in another form",
      from: { parameters: [query("q", { type: "array", items: text })] },
      to: { parameters: [query("q", { type: "array", items: text, collectionFormat: "multi" })] },
      says: "breaking: Things_Get.parameter q collection format changed from csv to multi",
    },
    {
      what: "a parameter that is the client's now",
      from: { parameters: [query("q", { "x-ms-parameter-location": "method" })] },
      to: { parameters: [query("q", { "x-ms-parameter-location": "client" })] },
      says: "compatible: Things_Get.parameter q given to the client now",
    },
  ])("$what", async ({ from, to, says }) => {
    expect(await changes(get(from), get(to))).toEqual([says]);
  });

  it("is none on the wire where a path calls its parameters otherwise", async () => {
    const at = (name: string): Json => ({
      ...document({}),
      paths: {
        [`/things/{${name}}/parts/{part}`]: {
          get: {
            operationId: "Things_Get",
            parameters: [name, "part"].map((each) => ({ name: each, in: "path", required: true, type: "string" })),
            responses: { "204": { description: "Fine." } },
          },
        },
      },
    });
    expect(await changes(at("name"), at("thingName"))).toEqual([
      "compatible: Things_Get.parameter thingName called thingName now, before name; requests are the same",
    ]);
    expect(await cmdletChanges(at("name"), at("thingName"))).toEqual([
      "compatible: Get-AzThing.-Name alias ThingName added [Get]",
      "breaking: Get-AzThing.-InputObject means something else: the identity (thingName, part), before the identity (name, part) [GetViaIdentity]",
      "breaking: Get-AzThing.-ThingInputObject means something else: the identity (thingName), before the identity (name) [GetViaIdentityThing]",
    ]);
  });

  it("counts what responses travel as", async () => {
    const rest = document({});
    expect(await changes({ ...rest, produces: ["application/json"] }, { ...rest, produces: ["application/json", "text/json"] })).toContain(
      "compatible: Things_Get.response 200 media type text/json added",
    );
    expect(await changes({ ...rest, produces: ["application/json", "text/json"] }, { ...rest, produces: ["application/json"] })).toContain(
      "breaking: Things_Get.response 200 media type text/json removed",
    );
  });

  it("counts each field of a form", async () => {
    const field = (name: string, required: boolean) => ({ name, in: "formData", type: "string", required });
    const form = (required: boolean) =>
      document({ operation: { consumes: ["multipart/form-data"], parameters: [field("a", true), field("b", required)] } });
    expect(await changes(form(false), form(true))).toEqual(["breaking: Things_Get.body.b required now"]);
    expect(await changes(form(true), form(false))).toEqual(["compatible: Things_Get.body.b optional now"]);
  });

  it("counts credentials that have to be given, and not those that need not be given any more", async () => {
    const key = { securityDefinitions: { key: { type: "apiKey", in: "header", name: "key" } }, security: [{ key: [] }] };
    const [none, asked] = [document({}), { ...document({}), ...key }];
    expect(await changes(none, asked)).toEqual(["breaking: Things.security API key in the header key added"]);
    expect(await changes(asked, none)).toEqual(["compatible: Things.security API key in the header key removed"]);
    const free = { ...document({ operation: { security: [] } }), ...key };
    expect(await changes(asked, free)).toEqual(["compatible: Things_Get asks for nothing (security), before for key"]);
    expect(await changes(free, asked)).toEqual(["breaking: Things_Get asks for key (security), before for nothing"]);
  });

  it("tells of a property that is inherited what became of it, wherever it is declared", async () => {
    const derived = (base: Json, own: Json): Json =>
      document({
        definitions: { Base: { type: "object", ...base }, In: { type: "object", allOf: [{ $ref: "#/definitions/Base" }], ...own } },
      });
    const properties = { a: text };
    expect(await changes(derived({ properties }, {}), derived({ properties }, { required: ["a"] }))).toEqual([
      "breaking: In.a required now",
    ]);
    expect(await changes(derived({}, { properties }), derived({ properties }, {}))).toEqual([
      "compatible: Base.a optional property added (string)",
    ]);
  });

  it("is none where only the names of path parameters and definitions change, or the order of all", async () => {
    const one = document({});
    const reversed = { ...one, definitions: Object.fromEntries(Object.entries(one["definitions"] as Json).reverse()) };
    expect(await changes(one, reversed)).toEqual([]);
  });
});
