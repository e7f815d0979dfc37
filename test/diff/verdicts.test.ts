import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareApis } from "../../generator/diff/api/compare.js";
import { compareSurfaces } from "../../generator/diff/sdk/compare.js";
import { readSurface } from "../../generator/diff/sdk/read.js";
import { loadService } from "../../generator/pipeline.js";
import { Diagnostics } from "../../generator/report/diagnostics.js";
import { temporaryFolder } from "../unit/output/support.js";
import { changes, document, linesOf, type Json } from "./support.js";

const text = { type: "string" };
const to = (name: string): Json => ({ $ref: `#/definitions/${name}` });
const object = (properties: Json, more: Json = {}): Json => ({ type: "object", properties, ...more });
const definitions = (all: Record<string, Json>): Json => document({ definitions: all });
const both = (property: Json): Json => definitions({ Both: object({ x: property }) });

describe("definitions that contain themselves", () => {
  it("are the same under another name, where they contain each other too, and where they are shared", async () => {
    const tree = (name: string) =>
      definitions({ Out: object({ root: to(name) }), [name]: object({ children: { type: "array", items: to(name) } }) });
    expect(await changes(tree("Node"), tree("TreeNode"))).toEqual(["compatible: TreeNode called TreeNode now, before Node"]);
    const mutual = (a: string, b: string) =>
      definitions({ Out: object({ a: to(a) }), [a]: object({ b: to(b), c: text }), [b]: object({ a: { type: "array", items: to(a) } }) });
    expect(await changes(mutual("A", "B"), mutual("A1", "B1"))).toEqual([
      "compatible: A1 called A1 now, before A",
      "compatible: B1 called B1 now, before B",
    ]);
  });

  it("end where a replacement does not look like what it replaces, through maps, unions of kinds and each other", async () => {
    const from = definitions({
      Out: object({ a: to("A"), b: to("B") }),
      A: object({ next: to("A"), one: text }),
      B: object({ next: to("A") }),
    });
    const now = definitions({
      Out: object({ a: to("B"), b: to("A") }),
      A: object({ next: to("A"), one: text }),
      B: object({ next: to("A") }),
    });
    expect(await changes(from, now)).toEqual([
      "breaking: Out.a type changed from A to B: one property removed (string)",
      "compatible: Out.b type changed from B to A: one optional property added (string)",
    ]);
    const map = (name: string) =>
      definitions({
        Out: object({ a: to("Keep"), b: to(name) }),
        Keep: object({}, { additionalProperties: to("Keep") }),
        [name]: object({}, { additionalProperties: to(name) }),
      });
    expect(await changes(map("M"), map("N"))).toEqual(["compatible: N called N now, before M"]);
  });

  it("end in declarations as well", () => {
    const surface = (a: string, b: string) =>
      readSurface(
        new Map([
          [
            "m",
            `export declare function get(): Promise<${a}>;\nexport interface ${a} { b: ${b}[]; c?: Record<string, ${a}> }\nexport interface ${b} { a?: ${a} }`,
          ],
        ]),
      );
    expect(linesOf(compareSurfaces(surface("A", "B"), surface("C", "D")))).toEqual([
      "breaking: m/A interface",
      "breaking: m/B interface",
      "compatible: m/C interface",
      "compatible: m/D interface",
      "compatible: m/get type changed from Promise<A> to Promise<C>",
    ]);
  });
});

describe("definitions of another name", () => {
  it("have one verdict: what became of them is told line by line, once", async () => {
    const at = (name: string, values: string[]) =>
      definitions({ In: object({ sku: to(name) }), Both: object({ sku: to(name) }), [name]: { type: "string", enum: values } });
    expect(await changes(at("SkuName", ["a", "b", "c"]), at("SkuKind", ["a"]))).toEqual([
      "compatible: SkuKind called SkuKind now, before SkuName",
      'breaking: SkuKind.value "b" removed',
      'breaking: SkuKind.value "c" removed',
    ]);
  });

  it("are told where they take the place of some only, with what differs", async () => {
    const from = definitions({ In: object({ a: to("A"), b: to("A") }), A: object({ one: text, two: text }) });
    const now = definitions({
      In: object({ a: to("A"), b: to("B") }),
      A: object({ one: text, two: text }),
      B: object({ one: text, three: { type: "boolean" } }, { required: ["three"] }),
    });
    expect(await changes(from, now)).toEqual([
      "compatible: B object with 2 properties",
      "breaking: In.b type changed from A to B: two property removed (string); three required property added (boolean)",
    ]);
  });

  it("that only pass on another one are no break on the wire", async () => {
    const from = definitions({ Out: object({ a: to("A"), b: to("B") }), A: object({ one: text }), B: object({ one: text }) });
    const now = definitions({ Out: object({ a: to("A"), b: to("B") }), A: to("B"), B: object({ one: text }) });
    expect(await changes(from, now)).toEqual([
      "compatible: A object with 1 property",
      "compatible: Out.a type changed from A to B, which says the same",
    ]);
  });

  it("are paired by their file, not by their name alone; those that no operation reaches stay out", async () => {
    const common = {
      definitions: {
        Identity: object({ type: { type: "string", enum: ["SystemAssigned"], "x-ms-enum": { name: "T", modelAsString: false } } }),
        Unused: object({ more: text }),
      },
    };
    const shared = { $ref: "./common.json#/definitions/Identity" };
    const own = object(
      { type: { type: "string", enum: ["None", "UserAssigned"], "x-ms-enum": { name: "T", modelAsString: true } } },
      { required: ["type"] },
    );
    const diff = async (from: Json, now: Json) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "common.json"), JSON.stringify(common));
      const load = (name: string, value: Json) => {
        writeFileSync(join(folder, name), JSON.stringify(value));
        return loadService(join(folder, name), new Diagnostics());
      };
      return compareApis(await load("from.json", from), await load("to.json", now));
    };
    const from = definitions({ Out: object({ identity: shared }) });
    const added = await diff(
      from,
      definitions({ Out: object({ identity: shared }), In: object({ name: text, identity: to("Identity") }), Identity: own }),
    );
    expect(linesOf(added)).toEqual([
      "compatible: Identity object with 1 property",
      "compatible: In.identity optional property added (Identity)",
    ]);
    expect(added.subjects).toContainEqual({ kind: "shared definition", from: 1, to: 1 });

    const moved = await diff(from, definitions({ Out: object({ identity: to("Identity") }), Identity: common.definitions.Identity }));
    expect(linesOf(moved)).toEqual(["compatible: Identity in the document itself now, before in common.json"]);
    expect(moved.subjects.filter(({ kind }) => kind.includes("definition"))).toEqual([
      { kind: "definition", from: 3, to: 3 },
      { kind: "shared definition", from: 0, to: 0 },
      { kind: "moved definition", from: 1, to: 1 },
    ]);
  });
});

describe("verdicts", () => {
  const number = (format: string): Json => ({ type: "number", format });
  const integer = (format: string): Json => ({ type: "integer", format });
  const pattern = (value: string): Json => ({ type: "string", pattern: value });
  const mutable = (...parts: string[]): Json => ({ type: "string", "x-ms-mutability": parts });
  const free = { type: "object" };
  const list = (more: Json): Json => ({ type: "array", items: text, ...more });

  it.each<[string, Json, Json, string[]]>([
    [
      "an empty object gains what may be sent",
      { type: "object", properties: {} },
      object({ a: text, b: { ...text, readOnly: true } }),
      ["compatible: In.x.a optional property added (string)", "compatible: In.x.b read-only property added (string)"],
    ],
    [
      "an object without properties gains one that must be",
      free,
      object({ a: text }, { required: ["a"] }),
      ["breaking: In.x.a required property added (string)"],
    ],
    ["any value, then text", {}, text, ["breaking: In.x type changed from any to string"]],
    ["text, then any value", text, {}, ["compatible: In.x type changed from string to any"]],
    ["a pattern that takes everything", pattern("^[a-z]+$"), pattern(".*"), ['compatible: In.x pattern changed from "^[a-z]+$" to ".*"']],
    ["the same with anchors", pattern("^[a-z]+$"), pattern("^.*$"), ['compatible: In.x pattern changed from "^[a-z]+$" to "^.*$"']],
    ["all characters", pattern("a"), pattern("[\\s\\S]*"), ['compatible: In.x pattern changed from "a" to "[\\\\s\\\\S]*"']],
    ["one character at least", pattern("a"), pattern(".+"), ['breaking: In.x pattern changed from "a" to ".+"']],
    [
      "a set that is in all its requests",
      text,
      mutable("create", "update"),
      ["compatible: In.x write-only now: answers do not have it any more"],
    ],
    [
      "set when it is created alone, by who also changes it",
      text,
      mutable("create", "read"),
      ["breaking: In.x callers can set it in create requests alone now"],
    ],
    ["set always again", mutable("create", "read"), text, ["compatible: In.x callers can set it in create and update requests now"]],
    ["read-only in other words", { ...text, readOnly: true }, mutable("read"), []],
    ["a wider number", integer("int32"), number("double"), ["compatible: In.x type changed from integer (int32) to number (double)"]],
    ["a list that may be longer", list({ maxItems: 2 }), list({}), ["compatible: In.x maxItems changed from 2 to none"]],
    [
      "steps that are finer",
      { type: "integer", multipleOf: 4 },
      { type: "integer", multipleOf: 2 },
      ["compatible: In.x multipleOf changed from 4 to 2"],
    ],
    [
      "steps that are others",
      { type: "integer", multipleOf: 4 },
      { type: "integer", multipleOf: 3 },
      ["breaking: In.x multipleOf changed from 4 to 3", "compatible: In.x multipleOf changed from 4 to 3"],
    ],
    [
      "a list of values, of which only one is left",
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["a"] },
      ['breaking: In.x.value "b" removed'],
    ],
  ])("in requests: %s", async (_, from, now, says) => {
    expect(await changes(definitions({ In: object({ x: from }) }), definitions({ In: object({ x: now }) }))).toEqual(says);
  });

  it.each<[string, Json, Json, string[]]>([
    ["a longer text", { ...text, maxLength: 5 }, { ...text, maxLength: 9 }, ["breaking: Out.x maxLength changed from 5 to 9"]],
    ["a text without end", { ...text, maxLength: 5 }, text, ["breaking: Out.x maxLength changed from 5 to none"]],
    ["a shorter list", list({ minItems: 2 }), list({ minItems: 1 }), ["breaking: Out.x minItems changed from 2 to 1"]],
    ["items that repeat", list({ uniqueItems: true }), list({}), ["breaking: Out.x items may repeat now"]],
    [
      "a smaller number",
      { ...integer("int32"), minimum: 5 },
      { ...integer("int32"), minimum: 1 },
      ["breaking: Out.x minimum changed from 5 to 1"],
    ],
    ["a stronger promise", { ...text, maxLength: 9 }, { ...text, maxLength: 5 }, ["compatible: Out.x maxLength changed from 9 to 5"]],
    ["another pattern", pattern("a"), pattern("b"), ['compatible: Out.x pattern changed from "a" to "b"']],
    [
      "a number that is whole",
      { type: "number" },
      integer("int32"),
      ["compatible: Out.x type changed from number (double) to integer (int32)"],
    ],
    [
      "a number that need not be",
      integer("int32"),
      { type: "number" },
      ["breaking: Out.x type changed from integer (int32) to number (double)"],
    ],
    ["any value, then text", {}, text, ["compatible: Out.x type changed from any to string"]],
    ["not answered any more", text, mutable("create", "update"), ["breaking: Out.x write-only now: answers do not have it any more"]],
    [
      "a property of another spelling",
      text,
      { ...text, "x-ms-client-name": "y" },
      ["compatible: Out.x clients see it under another name or place (x-ms-client-name, x-ms-client-flatten)"],
    ],
  ])("in answers: %s", async (_, from, now, says) => {
    expect(await changes(definitions({ Out: object({ x: from }) }), definitions({ Out: object({ x: now }) }))).toEqual(says);
  });

  it("are for both ways where a value travels both ways", async () => {
    expect(await changes(both({ ...text, maxLength: 5 }), both({ ...text, maxLength: 9 }))).toEqual([
      "breaking: Both.x maxLength changed from 5 to 9",
    ]);
    expect(await changes(both({ type: "number" }), both(integer("int32")))).toEqual([
      "breaking: Both.x type changed from number (double) to integer (int32)",
    ]);
  });

  it("are none for what only one of the two versions uses", async () => {
    const unused = (more: Json) => definitions({ Alone: object({ a: text, ...more }) });
    expect(await changes(unused({ b: text }), unused({}))).toEqual(["compatible: Alone.b property removed (string)"]);
  });

  it("know kinds of a polymorphic type that have gone", async () => {
    const kinds = (...names: string[]) =>
      definitions({
        Both: object({ pet: to("Pet") }),
        Pet: object({ kind: text }, { discriminator: "kind", required: ["kind"] }),
        ...Object.fromEntries(names.map((name) => [name, { allOf: [to("Pet")], ...object({ [name]: text }) }])),
      });
    expect(await changes(kinds("Cat", "Dog"), kinds("Cat", "Fish"))).toEqual([
      "compatible: Dog object with 1 property, derives from Pet",
      "compatible: Fish object with 1 property, derives from Pet",
      'breaking: Pet.kind "Dog" removed (Dog)',
      'compatible: Pet.kind "Fish" added (Fish)',
    ]);
  });

  it("stand property names that look like another spelling beside each other", async () => {
    const from = definitions({ Out: object({ cores_used: integer("int32"), n: text, keep: text }) });
    const now = definitions({ Out: object({ coresUsed: integer("int64"), count: text, keep: text }) });
    expect(await changes(from, now)).toEqual([
      "breaking: Out.cores_used property removed (integer (int32)); renamed to coresUsed?",
      "compatible: Out.coresUsed optional property added (integer (int64)); was cores_used?",
      "breaking: Out.n property removed (string); renamed to count?",
      "compatible: Out.count optional property added (string); was n?",
    ]);
  });

  it("know protocols that are not taken any more", async () => {
    const speaking = (...schemes: string[]) => ({ ...document({}), schemes });
    expect(await changes(speaking("https", "http"), speaking("https"))).toEqual(["breaking: Things.schemes http is not taken any more"]);
    expect(await changes(speaking("https", "http"), { ...document({}), schemes: undefined })).toEqual([
      "breaking: Things.schemes http is not taken any more",
    ]);
    expect(await changes(speaking("http"), speaking("https", "http"))).toEqual(["compatible: Things.schemes https is taken too"]);
    expect(await changes(speaking("http"), speaking("https"))).toEqual([
      "breaking: Things.schemes http is not taken any more",
      "compatible: Things.schemes https is taken too",
    ]);
  });
});

describe("verdicts of OpenAPI 3", () => {
  const openapi = (x: { in?: Json; out?: Json }, servers = ["https://example.com"]): Json => {
    const json = (name: string) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
    return {
      openapi: "3.0.3",
      info: { title: "T", version: "1" },
      servers: servers.map((url) => ({ url })),
      paths: {
        "/t": {
          get: { operationId: "T_Get", responses: { "200": { description: "ok", ...json("Out") } } },
          put: { operationId: "T_Put", requestBody: { required: true, ...json("In") }, responses: { "204": { description: "ok" } } },
        },
      },
      components: { schemas: { Out: object({ x: x.out ?? text }), In: object({ x: x.in ?? text }) } },
    };
  };
  const union = (...variants: Json[]): Json => ({ oneOf: variants });
  const whole = { type: "integer", format: "int32" };
  it.each<[string, Json, Json, string[]]>([
    [
      "text becomes one of several",
      openapi({ in: text }),
      openapi({ in: union(text, whole) }),
      ["compatible: In.x may also be integer (int32)"],
    ],
    ["the same, answered", openapi({ out: text }), openapi({ out: union(text, whole) }), ["breaking: Out.x may also be integer (int32)"]],
    [
      "one of several, then text alone",
      openapi({ in: union(text, whole) }),
      openapi({ in: text }),
      ["breaking: In.x cannot be integer (int32) any more"],
    ],
    [
      "the same, answered before",
      openapi({ out: union(text, whole) }),
      openapi({ out: text }),
      ["compatible: Out.x cannot be integer (int32) any more"],
    ],
    [
      "one of several without what it was",
      openapi({ in: text }),
      openapi({ in: union(whole, { type: "boolean" }) }),
      ["breaking: In.x type changed from string to integer (int32) | boolean"],
    ],
    [
      "write-only",
      openapi({ out: text }),
      openapi({ out: { ...text, writeOnly: true } }),
      ["breaking: Out.x write-only now: answers do not have it any more"],
    ],
    [
      "write-only in a request",
      openapi({ in: text }),
      openapi({ in: { ...text, writeOnly: true } }),
      ["compatible: In.x write-only now: answers do not have it any more"],
    ],
    [
      "not write-only any more",
      openapi({ out: { ...text, writeOnly: true } }),
      openapi({ out: text }),
      ["compatible: Out.x not write-only any more: answers have it"],
    ],
    [
      "a server that speaks http",
      openapi({}, ["https://example.com", "http://example.com"]),
      openapi({}),
      ["breaking: T.schemes http is not taken any more"],
    ],
  ])("%s", async (_, from, now, says) => {
    expect(await changes(from, now)).toEqual(says);
  });
});
