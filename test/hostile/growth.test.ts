import { describe, expect, it } from "vitest";
import { generated } from "../support/generated.js";

type Json = Record<string, unknown>;

const ok = { responses: { 200: { description: "ok" } } };
const times = <T>(n: number, make: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => make(index));
const named = <T>(n: number, name: string, make: (index: number) => T) =>
  Object.fromEntries(times(n, (i) => [`${name}${String(i)}`, make(i)]));
const to = (name: string): Json => ({ $ref: `#/definitions/${name}` });

function document(more: Json, operation: Json = {}): string {
  const get = { operationId: "A_Get", ...ok, ...operation };
  return JSON.stringify({ swagger: "2.0", info: { title: "P", version: "1" }, host: "e.com", paths: { "/a": { get } }, ...more });
}

const answering = (name: string): Json => ({ responses: { 200: { description: "ok", schema: to(name) } } });

/** Documents that are large in one dimension. Where time grows with its square, each of them takes minutes. */
const large: [string, () => string][] = [
  ["20,000 tags", () => document({ tags: times(20_000, (i) => ({ name: `t${String(i)}` })) })],
  [
    "8,000 parameters of an operation",
    () => document({}, { parameters: times(8_000, (i) => ({ name: `p${String(i)}`, in: "query", type: "string" })) }),
  ],
  [
    "8,000 required parameters of an operation",
    () => document({}, { parameters: times(8_000, (i) => ({ name: `p${String(i)}`, in: "query", required: true, type: "string" })) }),
  ],
  [
    "a chain of 10,000 $refs",
    () =>
      document(
        { definitions: named(10_000, "C", (i) => (i < 9_999 ? to(`C${String(i + 1)}`) : { type: "object", properties: {} })) },
        answering("C0"),
      ),
  ],
  [
    "5,000 security schemes",
    () => {
      const schemes = named(5_000, "s", (i) => ({ type: "apiKey", name: `k${String(i)}`, in: "header" }));
      return document({ securityDefinitions: schemes, security: Object.keys(schemes).map((name) => ({ [name]: [] })) });
    },
  ],
  [
    "20,000 values of an enumeration, twice",
    () => {
      const values = times(20_000, (i) => `v${String(i)}`);
      const one = {
        type: "string",
        enum: values,
        "x-ms-enum": { name: "E", values: values.map((value) => ({ value, description: "A value." })) },
      };
      return document({ definitions: { E: one, O: { type: "object", properties: { e: one } } } }, answering("O"));
    },
  ],
  [
    "10,000 names that are one",
    () => document({ definitions: named(10_000, "", (i) => ({ type: "object", title: String(i), properties: {} })) }),
  ],
];

/** Chains of definitions that end in a diagnostic at the definition that goes too far. */
const deep: [string, (i: number) => Json][] = [
  [
    "allOf",
    (i) =>
      i === 0
        ? { type: "object", properties: { x: { type: "string" } } }
        : { allOf: [to(`D${String(i - 1)}`)], properties: { y: { type: "string" } } },
  ],
  ["allOf alone", (i) => (i === 0 ? { type: "object", properties: { x: { type: "string" } } } : { allOf: [to(`D${String(i - 1)}`)] })],
  ["arrays", (i) => (i === 0 ? { type: "string", format: "date-time" } : { type: "array", items: to(`D${String(i - 1)}`) })],
  ["maps", (i) => (i === 0 ? { type: "string", format: "date-time" } : { type: "object", additionalProperties: to(`D${String(i - 1)}`) })],
];

describe("a document that is large in one dimension", () => {
  it.each(large)("%s: takes time in proportion", async (_, make) => {
    const { files, diagnostics } = await generated(make());
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(files.size).toBeGreaterThan(0);
  });

  it("5,000 references that lead nowhere, each told at its place", async () => {
    const definitions = {
      O: { type: "object", properties: named(5_000, "p", (i) => to(`Pnn${String(i)}`)) },
      ...named(5_000, "Pet", () => ({ type: "object" })),
    };
    const { diagnostics } = await generated(document({ definitions }));
    expect(diagnostics.filter(({ code }) => code === "SW103")).toHaveLength(5_000);
  });

  it.each(deep)("a chain of 10,000 %s, told where it goes too far", async (_, make) => {
    // The last one first: each stands on what comes after it.
    const definitions = Object.fromEntries(times(10_000, (i) => [`D${String(9_999 - i)}`, make(9_999 - i)]));
    const { files, diagnostics } = await generated(document({ definitions }, answering("D9999")));
    const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
    expect(first).toMatchObject({ code: "SW209", message: expect.stringMatching(/more than 100 definitions/) as string });
    expect(first?.source?.pointer).toMatch(/^\/definitions\/D\d+$/);
    expect(others.length).toBeLessThan(100);
    expect(files.size).toBe(0);
  });

  it("a chain of 3,000 objects, one the property of the other", async () => {
    const definitions = named(3_000, "D", (i) => ({
      type: "object",
      properties: { l: i === 0 ? { type: "string", format: "date-time" } : to(`D${String(i - 1)}`) },
    }));
    const { files } = await generated(document({ definitions }, answering("D2999")));
    expect(files.size).toBeGreaterThan(0);
  });
});

describe("aliases of YAML", () => {
  const bomb = (depth: number, level: (name: string) => string) =>
    [
      'swagger: "2.0"',
      'info: {title: P, version: "1"}',
      "host: e.com",
      `paths: {"/a": {get: {operationId: A_Get, responses: {200: {description: ok, schema: {$ref: "#/definitions/A${String(depth)}"}}}}}}`,
      "definitions:",
      "  A0: &a0 {type: object, properties: {x: {type: string}}}",
      ...times(depth, (i) => `  A${String(i + 1)}: &a${String(i + 1)} ${level(`*a${String(i)}`)}`),
    ].join("\n");

  it.each([
    ["properties", (a: string) => `{type: object, properties: {l: ${a}, r: ${a}}}`],
    ["allOf", (a: string) => `{allOf: [${a}, ${a}], properties: {y: {type: string}}}`],
    [
      "maps",
      (a: string) =>
        `{type: object, properties: {l: {type: object, additionalProperties: ${a}}, r: {type: object, additionalProperties: ${a}}}}`,
    ],
  ])("stand for a schema that is read once, by %s; too many are refused at their line", async (_, level) => {
    const few = await generated(bomb(10, level));
    expect(few.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(few.text("models.ts").match(/^export interface /gm)?.length).toBeLessThanOrEqual(12);
    const { diagnostics } = await generated(bomb(17, level));
    const [error] = diagnostics.filter(({ severity }) => severity === "error");
    expect(error).toMatchObject({ code: "SW102", message: expect.stringMatching(/^Aliases make this stand for more than /) as string });
    expect(error?.source?.line).toBeGreaterThan(6);
  });
});
