import { expect, test } from "vitest";
import { answering, build, operation, parameter, property, schema, swagger } from "./support.js";

/** The enumeration of definition `E`, written in line 4, and what is said of it. */
async function enumeration(text: string) {
  const { service, diagnostics } = await build(answering("{ $ref: '#/definitions/E' }", `  E: ${text}`));
  const found = schema(service, "E");
  if (found.kind !== "enum") throw new Error(`E is a ${found.kind}`);
  return { kind: found.valueKind, values: found.members.map(({ value }) => value), nullable: found.nullable, diagnostics };
}

test.each([
  ["{ type: integer, enum: [First, Second] }", "string", ["First", "Second"]],
  ["{ type: integer, format: int32, enum: ['0 - Unknown', '1 - Success'] }", "string", ["0 - Unknown", "1 - Success"]],
  ["{ type: integer, enum: ['1', two] }", "string", ["1", "two"]],
  ["{ type: number, enum: [1, auto] }", "mixed", [1, "auto"]],
  ["{ type: boolean, enum: ['yes', 'no', false] }", "mixed", ["yes", "no", false]],
  ["{ type: string, enum: [a, { b: 1 }, [2]] }", "mixed", ["a", { b: 1 }, [2]]],
  ["{ type: object, enum: [small, large] }", "string", ["small", "large"]],
  ["{ type: array, items: { type: string }, enum: [one, two] }", "string", ["one", "two"]],
])("%s: each value stands as it is, told at its line", async (text, kind, values) => {
  const found = await enumeration(text);
  expect({ kind: found.kind, values: found.values }).toEqual({ kind, values });
  expect(found.diagnostics).toEqual([expect.stringMatching(/^main\.yaml:5 slip SW222: .*each value is taken as it stands/)]);
});

test.each([
  ["{ type: integer, enum: ['12', '24'] }", "integer", [12, 24]],
  ["{ type: number, enum: ['0.5', 1] }", "number", [0.5, 1]],
  ["{ type: boolean, enum: ['true'] , x-ms-enum: { name: E, modelAsString: true } }", "boolean", [true]],
  ["{ type: string, enum: [1.10, 1.20, 010, true, 2024-01-01] }", "string", ["1.10", "1.20", "010", "true", "2024-01-01"]],
])("%s: values that can be are read as the declared type, and it is told", async (text, kind, values) => {
  const found = await enumeration(text);
  expect({ kind: found.kind, values: found.values }).toEqual({ kind, values });
  expect(found.diagnostics).toEqual([expect.stringMatching(/^main\.yaml:5 slip SW222: .*they are read as/)]);
});

test.each([
  ["{ type: string, enum: [a, b] }", "string"],
  ["{ enum: [1, two] }", "mixed"],
  ["{ type: number, enum: [1, 2.5] }", "number"],
  ["{ type: string, x-nullable: true, enum: [a, null] }", "string"],
])("%s: nothing is said of what is as it should be", async (text, kind) => {
  const found = await enumeration(text);
  expect({ kind: found.kind, diagnostics: found.diagnostics }).toEqual({ kind, diagnostics: [] });
});

test("null among the values is a value, and told where nothing allows it", async () => {
  const { values, nullable, diagnostics } = await enumeration("{ type: string, enum: [a, b, null] }");
  expect(values).toEqual(["a", "b"]);
  expect(nullable).toBe(true);
  expect(diagnostics).toEqual([expect.stringMatching(/^main\.yaml:5 slip SW222: null is among the values/)]);
});

test("an empty list of values is told, and only the type counts", async () => {
  const { service, diagnostics } = await build(
    answering("{ $ref: '#/definitions/T' }", "  T: { type: object, properties: { p: { type: string, enum: [] } } }"),
  );
  expect(property(service, "T", "p").schema).toMatchObject({ kind: "scalar", type: "string" });
  expect(diagnostics).toEqual([expect.stringMatching(/^main\.yaml:5 slip SW222: This enumeration lists no value/)]);
});

test("values of YAML 1.1 are what stands there, where they are texts", async () => {
  const { service, diagnostics } = await build(
    `%YAML 1.1\n---\nswagger: "2.0"\ninfo: { title: T, version: 2024-01-01 }\npaths:\n  /x:\n    get:\n      operationId: X_Get\n      parameters:\n` +
      "        - { name: day, in: query, type: string, default: 2024-02-03 }\n" +
      "        - { name: on, in: query, type: string, enum: [on, off] }\n" +
      "        - { name: v, in: query, type: string, default: 1.10 }\n" +
      "      responses: { '204': { description: ok } }\n",
  );
  const get = operation(service, "X_Get");
  expect(service.apiVersion).toBe("2024-01-01");
  expect(parameter(get, "day").default).toBe("2024-02-03");
  expect(parameter(get, "v").default).toBe("1.10");
  const on = parameter(get, "on").schema;
  const found = on.kind === "reference" ? service.schemas[on.name] : undefined;
  expect(found?.kind === "enum" ? found.members.map(({ value }) => value) : undefined).toEqual(["on", "off"]);
  expect(diagnostics.map((line) => line.replace(/^main\.yaml:(\d+ \S+ \S+): .* (read|is) .*/, "$1"))).toEqual([
    "11 slip SW105",
    "11 slip SW222",
    "12 slip SW222",
  ]);
});

/** The default of a query parameter that is written so, in line 3, and what is said of it. */
async function defaultOf(fields: string, definitions = "{}") {
  const { service, diagnostics } = await build(
    swagger(
      `paths: { /x: { get: { operationId: X_Get, parameters: [{ name: p, in: query, ${fields} }], responses: { "204": { description: ok } } } } }\ndefinitions: ${definitions}`,
    ),
  );
  return { value: parameter(operation(service, "X_Get"), "p").default, diagnostics };
}

test.each([
  ['type: number, default: "0.5"', 0.5],
  ['type: integer, default: "10"', 10],
  ['type: boolean, default: "True"', true],
  ["type: string, default: 1.10", "1.10"],
  ["type: string, default: false", "false"],
  ["type: string, enum: [None, All], default: none", "None"],
  ['type: array, items: { type: integer }, default: ["1", 2]', [1, 2]],
])("a default %s is read as its type, and told", async (fields, value) => {
  const found = await defaultOf(fields);
  expect(found.value).toEqual(value);
  expect(found.diagnostics).toEqual([expect.stringMatching(/^main\.yaml:3 slip SW222: The default .* it is read as/)]);
});

test.each([
  "type: number, default: half",
  "type: integer, default: ''",
  "type: boolean, default: maybe",
  "type: boolean, default: 1",
  "type: string, enum: [a, b], default: c",
  "type: array, items: { type: string }, default: a",
])("a default %s that cannot be read as its type is left out, and told", async (fields) => {
  const found = await defaultOf(fields);
  expect(found.value).toBeUndefined();
  expect(found.diagnostics).toEqual([expect.stringMatching(/^main\.yaml:3 slip SW222: The default .* it is left out/)]);
});

test.each([
  ["type: number, default: 0.5", 0.5],
  ["type: string, enum: [a], x-ms-enum: { name: E, modelAsString: true }, default: c", "c"],
  ["type: string, default: null", undefined],
])("a default %s is fine", async (fields, value) => {
  expect(await defaultOf(fields)).toEqual({ value, diagnostics: [] });
});
