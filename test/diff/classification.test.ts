import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inferCmdlets } from "../../generator/cmdlets/infer.js";
import { compareApis } from "../../generator/diff/api/compare.js";
import type { LevelDiff } from "../../generator/diff/change.js";
import { compareCmdlets } from "../../generator/diff/cmdlets/compare.js";
import { compareSurfaces } from "../../generator/diff/sdk/compare.js";
import { readSurface } from "../../generator/diff/sdk/read.js";
import type { Service } from "../../generator/model/service.js";
import { loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { temporaryFolder } from "../unit/output/support.js";

type Json = Record<string, unknown>;

/** A document in which callers write In, the service answers Out, and Both travels both ways. */
function document({ definitions = {}, operation = {} }: { definitions?: Record<string, Json>; operation?: Json }): Json {
  const response = (schema: string) => ({ "200": { description: "Fine.", schema: { $ref: `#/definitions/${schema}` } } });
  const body = (schema: string) => ({ name: "body", in: "body", required: true, schema: { $ref: `#/definitions/${schema}` } });
  const plain = { type: "object", properties: { name: { type: "string" } } };
  return {
    swagger: "2.0",
    info: { title: "Things", version: "1" },
    host: "example.com",
    schemes: ["https"],
    consumes: ["application/json"],
    produces: ["application/json"],
    paths: {
      "/things": {
        get: { operationId: "Things_Get", responses: response("Out"), ...operation },
        put: { operationId: "Things_Put", parameters: [body("In")], responses: { "204": { description: "Done." } } },
        post: { operationId: "Things_Post", parameters: [body("Both")], responses: response("Both") },
      },
    },
    definitions: { In: plain, Out: plain, Both: plain, ...definitions },
  };
}

async function services(from: Json, to: Json): Promise<[Service, Service]> {
  const folder = temporaryFolder();
  const load = (name: string, value: Json): Promise<Service> => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return loadService(file, new Diagnostics());
  };
  return [await load("from", from), await load("to", to)];
}

async function changes(from: Json, to: Json): Promise<string[]> {
  const [before, after] = await services(from, to);
  return linesOf(compareApis(before, after));
}

async function cmdletChanges(from: Json, to: Json): Promise<string[]> {
  const [before, after] = await services(from, to);
  const [one, other] = [before, after].map((service) => inferCmdlets(service, { prefix: "Az", subjectPrefix: "" }));
  return one && other ? linesOf(compareCmdlets(one, other, { from: before, to: after })) : [];
}

function linesOf({ changes: all }: LevelDiff): string[] {
  return all.map(
    ({ subject, part, impact, message }) => `${impact}: ${[subject.name, part].filter((each) => each !== undefined).join(".")} ${message}`,
  );
}

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
      Out: yes,
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
    { what: "a longer text at most", from: { ...text, maxLength: 5 }, to: { ...text, maxLength: 9 }, In: no, Out: no, Both: no },
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
      In: ["docs"],
      Out: ["docs"],
      Both: ["docs"],
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
    { what: "a description", from: { description: "a" }, to: { description: "b" }, says: "docs: Things_Get description changed" },
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
      says: "compatible: Things_Get.parameter q clients take it under another name or in another place",
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

describe("changes of declarations", () => {
  const compare = (from: string, to: string): string[] =>
    linesOf(compareSurfaces(readSurface(new Map([["m", from]])), readSurface(new Map([["m", to]]))));
  const uses = "export declare function put(input: In): Promise<Out>;\n";
  it.each([
    [
      "a member that may be written",
      "export interface In {}",
      "export interface In { a?: string }",
      "compatible: m/In.a optional member added (string)",
    ],
    [
      "a member that must be written",
      "export interface In {}",
      "export interface In { a: string }",
      "breaking: m/In.a required member added (string)",
    ],
    [
      "a member that is answered",
      "export interface Out {}",
      "export interface Out { a: string }",
      "compatible: m/Out.a required member added (string)",
    ],
    ["a member that is gone", "export interface Out { a: string }", "export interface Out {}", "breaking: m/Out.a member removed (string)"],
    ["an alternative that is answered", 'export type Out = "a";', 'export type Out = "a" | "b";', 'breaking: m/Out may also be "b"'],
    [
      "an alternative of an open union",
      'export type Out = "a" | (string & {});',
      'export type Out = "a" | "b" | (string & {});',
      'compatible: m/Out may also be "b"',
    ],
    ["an alternative that callers write", 'export type In = "a" | "b";', 'export type In = "a";', 'breaking: m/In cannot be "b" any more'],
    ["documentation", "/** One. */\nexport interface Out {}", "/** Two. */\nexport interface Out {}", "docs: m/Out documentation changed"],
    [
      "a parameter more",
      "export declare function f(): void;",
      "export declare function f(a: string): void;",
      "breaking: m/f.a required parameter added (string)",
    ],
    [
      "an option more",
      "export declare function f(): void;",
      "export function f(a: object = {}): void {}",
      "compatible: m/f.a optional parameter added (object)",
    ],
    ["a declaration that is gone", "export interface X {}", "", "breaking: m/X interface"],
    [
      "a name that is exported afterwards",
      "",
      "function delete_(): void {}\nexport { delete_ as delete };",
      "compatible: m/delete function",
    ],
  ])("%s", (_, from, to, says) => {
    expect(compare(uses + from, uses + to)).toEqual([says]);
  });

  it.each([
    [
      "known values of a text",
      "export interface Out { a: string }",
      'export type Kind = "x" | (string & {});\nexport interface Out { a: Kind }',
      ["compatible: m/Kind alias", "compatible: m/Out.a type changed from string to Kind"],
    ],
    [
      "a value that an open list does not name any more",
      'export type In = "a" | "b" | (string & {});',
      'export type In = "a" | (string & {});',
      ['compatible: m/In cannot be "b" any more'],
    ],
    [
      "another name of a list",
      'export type A = "x";\nexport interface Out { a: A }',
      'export type A = "x";\nexport type B = "x";\nexport interface Out { a: B }',
      ["compatible: m/B alias", "compatible: m/Out.a type changed from A to B"],
    ],
    [
      "an interface in the place of one that has as much",
      "export interface A { x: string }\nexport interface Out { a: A }",
      "export interface A { x: string }\nexport interface B { x: string; y?: string }\nexport interface Out { a: B }",
      ["compatible: m/B interface", "compatible: m/Out.a type changed from A to B"],
    ],
    [
      "an interface in the place of one that has more",
      "export interface A { x: string }\nexport interface Out { a: A }",
      "export interface A { x: string }\nexport interface B {}\nexport interface Out { a: B }",
      ["compatible: m/B interface", "breaking: m/Out.a type changed from A to B"],
    ],
    [
      "members that are inherited now",
      "export interface Out { x: string; y: string }",
      "export interface Base { x: string }\nexport interface Out extends Base { y: string }",
      ["compatible: m/Base interface", "compatible: m/Out extends Base now, before nothing"],
    ],
    [
      "a member that was inherited",
      "export interface Base { x: string }\nexport interface Out extends Base { y: string }",
      "export interface Base { x: string }\nexport interface Out { y: string }",
      ["compatible: m/Out extends nothing now, before Base", "breaking: m/Out.x member removed (string)"],
    ],
    [
      "an inherited member that has to be written now",
      "export interface Base { x?: string; y?: string }\nexport interface In extends Base {}",
      'export interface Base { x?: string; y?: string }\nexport interface In extends Omit<Base, "x" | "y"> { x: string; y?: string }',
      ['compatible: m/In extends Omit<Base, "x" | "y"> now, before Base', "breaking: m/In.x required now"],
    ],
    [
      "an interface that is another one by name now",
      "export interface Out { x: string }",
      "export interface Base { x: string }\nexport type Out = Base;",
      ["compatible: m/Base interface", "compatible: m/Out alias now, before interface"],
    ],
    [
      "parameters that have changed places",
      "export declare function f(a: string, b: string): void;",
      "export declare function f(b: string, a: string): void;",
      [
        "breaking: m/f.b stands where a stood: parameters have changed places",
        "breaking: m/f.a stands where b stood: parameters have changed places",
      ],
    ],
    [
      "a parameter that is called otherwise",
      "export declare function f(a: string): void;",
      "export declare function f(b: string): void;",
      ["docs: m/f.b called b now, before a"],
    ],
  ])("%s", (_, from, to, says) => {
    expect(compare(uses + from, uses + to)).toEqual(says);
  });

  it("are none where only the layout and the bodies differ", () => {
    expect(
      compare("export function f(a: string,): string { return a; }", "export function f(\n  a: string,\n): string {\n  return `${a}`;\n}"),
    ).toEqual([]);
  });
});

describe("changes of cmdlets", () => {
  const put = (properties: Json, required: string[] = []) =>
    document({ definitions: { In: { type: "object", properties: { name: text, ...properties }, required } } });
  const names = async (from: Json, to: Json) => {
    const all = await cmdletChanges(from, to);
    return [...new Set(all.filter((each) => each.includes("Set-AzThing")).map((each) => each.replace(/ \[.*\]$/, "")))];
  };
  const integer = (format: string) => ({ type: "integer", format });
  it.each([
    ["a parameter that may be given", put({}), put({ a: text }), "compatible: Set-AzThing.-A optional parameter added (string)"],
    ["a parameter that must be given", put({}), put({ a: text }, ["a"]), "breaking: Set-AzThing.-A mandatory parameter added (string)"],
    ["a parameter that is gone", put({ a: text }), put({}), "breaking: Set-AzThing.-A parameter removed"],
    ["a parameter that has to be given now", put({ a: text }), put({ a: text }, ["a"]), "breaking: Set-AzThing.-A mandatory now"],
    [
      "a wider number",
      put({ a: integer("int32") }),
      put({ a: integer("int64") }),
      "compatible: Set-AzThing.-A type changed from int to long",
    ],
    [
      "a narrower number",
      put({ a: integer("int64") }),
      put({ a: integer("int32") }),
      "breaking: Set-AzThing.-A type changed from long to int",
    ],
    [
      "a parameter that stands for another property",
      put({ a: text }),
      put({ b: { ...text, "x-ms-client-name": "a" } }),
      "breaking: Set-AzThing.-A means something else: b, before a",
    ],
    ["a value to complete", put({ a: open("x", "y") }), put({ a: open("x", "y", "z") }), 'docs: Set-AzThing.-A value "z" is completed too'],
  ])("%s", async (_, from, to, says) => {
    expect(await names(from, to)).toEqual([says]);
  });
});
