import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareApis } from "../../generator/diff/api/compare.js";
import { compareSurfaces } from "../../generator/diff/sdk/compare.js";
import { readSurface } from "../../generator/diff/sdk/read.js";
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

async function changes(from: Json, to: Json): Promise<string[]> {
  const folder = temporaryFolder();
  const services = [];
  for (const [name, value] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    services.push(await loadService(file, new Diagnostics()));
  }
  const [before, after] = services;
  if (!before || !after) throw new Error("Two documents were loaded.");
  return compareApis(before, after).changes.map(
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
  ])("$what", async ({ from, to, says }) => {
    expect(await changes(get(from), get(to))).toEqual([says]);
  });

  it("is none where only the names of path parameters and definitions change, or the order of all", async () => {
    const one = document({});
    const reversed = { ...one, definitions: Object.fromEntries(Object.entries(one["definitions"] as Json).reverse()) };
    expect(await changes(one, reversed)).toEqual([]);
  });
});

describe("changes of declarations", () => {
  const compare = (from: string, to: string): string[] =>
    compareSurfaces(readSurface(new Map([["m", from]])), readSurface(new Map([["m", to]]))).changes.map(
      ({ subject, part, impact, message }) =>
        `${impact}: ${[subject.name, part].filter((each) => each !== undefined).join(".")} ${message}`,
    );
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

  it("are none where only the layout and the bodies differ", () => {
    expect(
      compare("export function f(a: string,): string { return a; }", "export function f(\n  a: string,\n): string {\n  return `${a}`;\n}"),
    ).toEqual([]);
  });
});
