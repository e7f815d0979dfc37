import { describe, expect, test } from "vitest";
import { answering, build, object, operation, operations, property, schema, shape, swagger } from "./support.js";

/** The schema of property `p` of a definition, without its sources. */
async function propertySchema(text: string, definitions = ""): Promise<unknown> {
  const { service } = await build(
    answering("{ $ref: '#/definitions/Thing' }", `  Thing: { type: object, properties: { p: ${text} } }\n${definitions}`),
  );
  return shape(property(service, "Thing", "p").schema);
}

describe("scalars", () => {
  test.each([
    ["string", undefined, "string", "string"],
    ["string", "date", "date", "string"],
    ["string", "date-time", "date-time", "string"],
    ["string", "date-time-rfc1123", "date-time-rfc1123", "string"],
    ["string", "date-time-rfc7231", "date-time-rfc1123", "string"],
    ["string", "duration", "duration", "string"],
    ["string", "time", "time", "string"],
    ["string", "uuid", "uuid", "string"],
    ["string", "uri", "uri", "string"],
    ["string", "url", "uri", "string"],
    ["string", "arm-id", "arm-id", "string"],
    ["string", "char", "char", "string"],
    ["string", "byte", "byte", "string"],
    ["string", "base64url", "base64url", "string"],
    ["string", "password", "password", "string"],
    ["string", "odata-query", "odata-query", "string"],
    ["string", "int64", "int64-string", "string"],
    ["string", "email", "string", "string"],
    ["integer", undefined, "int32", "integer"],
    ["integer", "int32", "int32", "integer"],
    ["integer", "int8", "int32", "integer"],
    ["integer", "int64", "int64", "integer"],
    ["integer", "unixtime", "unixtime", "integer"],
    ["number", undefined, "double", "number"],
    ["number", "float", "float", "number"],
    ["number", "double", "double", "number"],
    ["number", "decimal", "decimal", "number"],
    ["boolean", undefined, "boolean", "boolean"],
  ])("%s with format %s is %s", async (type, format, meaning, wire) => {
    const schema = await propertySchema(format === undefined ? `{ type: ${type} }` : `{ type: ${type}, format: ${format} }`);
    expect(schema).toEqual({ kind: "scalar", type: meaning, wire, ...(format !== undefined && { format }) });
  });

  test("a type that is left out follows from the format", async () => {
    expect(await propertySchema("{ format: date-time }")).toMatchObject({ kind: "scalar", type: "date-time", wire: "string" });
  });

  test("a format nobody knows is told once, and changes nothing", async () => {
    const { service, diagnostics } = await build(
      answering(
        "{ $ref: '#/definitions/Thing' }",
        "  Thing:\n    type: object\n    properties:\n      a: { type: string, format: colour }\n      b: { type: string, format: colour }\n      c: { type: string, format: binary }\n",
      ),
    );
    expect(property(service, "Thing", "a").schema).toMatchObject({ kind: "scalar", type: "string", format: "colour" });
    expect(property(service, "Thing", "c").schema.kind).toBe("file");
    expect(diagnostics).toEqual([
      'main.yaml:8 warning SW204: The format "colour" of type string is not known; the value is taken as a plain string.',
    ]);
  });

  test("constraints are kept; exclusive limits as numbers", async () => {
    expect(await propertySchema("{ type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, multipleOf: 2 }")).toMatchObject({
      constraints: { exclusiveMinimum: 1, maximum: 9, multipleOf: 2 },
    });
    expect(await propertySchema("{ type: string, minLength: 1, maxLength: 5, pattern: '^a' }")).toMatchObject({
      constraints: { minLength: 1, maxLength: 5, pattern: "^a" },
    });
  });
});

describe("arrays, maps and anything", () => {
  test("arrays", async () => {
    expect(await propertySchema("{ type: array, items: { type: string }, minItems: 1, maxItems: 3, uniqueItems: true }")).toEqual({
      kind: "array",
      items: { kind: "scalar", type: "string", wire: "string" },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
    });
  });

  test("maps", async () => {
    expect(await propertySchema("{ type: object, additionalProperties: { type: integer, x-nullable: true } }")).toEqual({
      kind: "map",
      values: { kind: "scalar", type: "int32", wire: "integer", nullable: true },
    });
    expect(await propertySchema("{ type: object, additionalProperties: true }")).toEqual({ kind: "map", values: { kind: "any" } });
    expect(await propertySchema("{ type: object, additionalProperties: {} }")).toEqual({ kind: "map", values: { kind: "any" } });
  });

  test("anything", async () => {
    expect(await propertySchema("{}")).toEqual({ kind: "any" });
    expect(await propertySchema("{ type: object }")).toEqual({ kind: "any", object: true });
  });

  test("definitions that are no objects keep their names", async () => {
    const definitions = [
      "  Names: { type: array, description: Some., items: { type: string } }",
      "  Labels: { type: object, additionalProperties: { type: string } }",
      "  Id: { type: string, format: uuid, x-nullable: true }",
      "  Anything: { type: object }",
      "  Marker: { type: object, additionalProperties: false }",
    ].join("\n");
    const { service } = await build(answering("{ type: array, items: { $ref: '#/definitions/Id' } }", definitions));
    expect(shape(schema(service, "Names"))).toEqual({
      name: "Names",
      kind: "array",
      description: "Some.",
      items: { kind: "scalar", type: "string", wire: "string" },
    });
    expect(schema(service, "Labels")).toMatchObject({ kind: "map" });
    expect(schema(service, "Anything")).toMatchObject({ kind: "any", object: true });
    expect(schema(service, "Marker")).toMatchObject({ kind: "object", properties: [] });
    expect(shape(operation(service, "Things_Get").responses[0]?.body)).toEqual({
      kind: "array",
      items: { kind: "reference", name: "Id", nullable: true },
    });
    expect(Object.keys(service.schemas)).toEqual(["Names", "Labels", "Id", "Anything", "Marker"]);
  });
});

describe("properties", () => {
  const definitions = `
  Thing:
    type: object
    required: [a, kind]
    properties:
      a: { type: string, description: An a., x-ms-client-name: alpha, default: x, readOnly: true }
      b: { type: string, x-ms-mutability: [read], x-ms-secret: true }
      c: { type: string, x-ms-mutability: [create, read] }
      d: { type: string, x-ms-mutability: [create, read, update], format: password }
      e: { $ref: "#/definitions/Inner", description: The use., readOnly: true, x-nullable: true, x-ms-client-flatten: true }
      f: { $ref: "#/definitions/Inner", x-nullable: false, x-ms-client-name: phi }
      g: { allOf: [{ $ref: "#/definitions/Inner" }], description: Wrapped., readOnly: true, x-nullable: true }
      h: { type: array, items: { $ref: "#/definitions/Inner" }, x-ms-identifiers: [/id, name] }
      kind: { type: string, enum: [only] }
      __proto__: { type: integer }
  Inner: { type: object, description: The type., x-ms-azure-resource: true, properties: { id: { type: string } } }
`;

  test("say what their own keywords and the siblings of their $ref say", async () => {
    const { service, diagnostics } = await build(answering("{ $ref: '#/definitions/Thing' }", definitions));
    expect(diagnostics).toEqual([]);
    const at = (name: string): unknown => shape(property(service, "Thing", name));
    const text = { kind: "scalar", type: "string", wire: "string" };
    expect(at("a")).toEqual({
      wireName: "a",
      clientName: "alpha",
      description: "An a.",
      schema: text,
      required: true,
      readOnly: true,
      default: "x",
    });
    expect(at("b")).toEqual({ wireName: "b", schema: text, required: false, readOnly: true, mutability: ["read"], secret: true });
    expect(at("c")).toEqual({ wireName: "c", schema: text, required: false, readOnly: false, mutability: ["create", "read"] });
    expect(at("d")).toMatchObject({ secret: true, readOnly: false, schema: { type: "password" } });
    expect(at("d")).not.toHaveProperty("mutability");
    const inner = { kind: "reference", name: "Inner" };
    expect(at("e")).toEqual({
      wireName: "e",
      description: "The use.",
      schema: { ...inner, nullable: true },
      required: false,
      readOnly: true,
      flatten: true,
    });
    expect(at("f")).toEqual({ wireName: "f", clientName: "phi", schema: inner, required: false, readOnly: false });
    expect(at("g")).toEqual({
      wireName: "g",
      description: "Wrapped.",
      schema: { ...inner, allOf: true, nullable: true },
      required: false,
      readOnly: true,
    });
    expect(at("h")).toMatchObject({ identifiers: ["id", "name"], schema: { kind: "array", items: inner } });
    expect(at("kind")).toMatchObject({ schema: { kind: "constant", value: "only", valueKind: "string" } });
    expect(at("__proto__")).toMatchObject({ schema: { kind: "scalar", type: "int32" } });
    expect(schema(service, "Inner")).toMatchObject({ description: "The type.", azureResource: true });
  });

  test("have a name made of their owner and themselves where they are objects", async () => {
    const { service } = await build(
      answering(
        "{ type: object, properties: { inner-most: { type: object, description: Deep., x-nullable: true, properties: { x: { type: array, items: { type: object, properties: { y: {} } } } } } } }",
      ),
    );
    expect(Object.keys(service.schemas)).toEqual([
      "ThingsGet200Response",
      "ThingsGet200ResponseInnerMost",
      "ThingsGet200ResponseInnerMostXItem",
    ]);
    expect(shape(property(service, "ThingsGet200Response", "inner-most").schema)).toEqual({
      kind: "reference",
      name: "ThingsGet200ResponseInnerMost",
      nullable: true,
    });
    expect(object(service, "ThingsGet200ResponseInnerMost").nullable).toBeUndefined();
  });

  test("with an x-ms-mutability that is none are reported", async () => {
    const { diagnostics } = await build(
      answering(
        "{ $ref: '#/definitions/Thing' }",
        "  Thing: { type: object, properties: { a: { type: string, x-ms-mutability: [write] } } }",
      ),
    );
    expect(diagnostics).toEqual([
      'main.yaml:5 warning SW205: x-ms-mutability is a list of "create", "read" and "update"; what else it holds has no effect.',
    ]);
  });

  test("additional ones are false, absent, true or a schema", async () => {
    const { service } = await build(
      answering(
        "{}",
        [
          "  No: { type: object, properties: { a: {} }, additionalProperties: false }",
          "  Unsaid: { type: object, properties: { a: {} } }",
          "  Any: { type: object, properties: { a: {} }, additionalProperties: true }",
          "  Texts: { type: object, properties: { a: {} }, additionalProperties: { type: string } }",
          "  Inherited: { allOf: [{ $ref: '#/definitions/Map' }], properties: { a: {} } }",
          "  Map: { type: object, additionalProperties: { type: integer } }",
        ].join("\n"),
      ),
    );
    const more = (name: string): unknown => shape(object(service, name).additionalProperties);
    expect(more("No")).toBeUndefined();
    expect(more("Unsaid")).toBeUndefined();
    expect(more("Any")).toEqual({ kind: "any" });
    expect(more("Texts")).toEqual({ kind: "scalar", type: "string", wire: "string" });
    expect(more("Inherited")).toEqual({ kind: "scalar", type: "int32", wire: "integer" });
  });
});

describe("XML", () => {
  test("names, attributes, wrapped lists and text", async () => {
    const { service } = await build(
      answering(
        "{ $ref: '#/definitions/Show' }",
        `  Show:
    type: object
    xml: { name: slideshow, namespace: "urn:x", prefix: s }
    properties:
      title: { type: string, xml: { attribute: true } }
      slides: { type: array, items: { type: string, xml: { name: slide } }, xml: { wrapped: true, name: all } }
      text: { type: string, xml: { x-ms-text: true } }
`,
      ),
    );
    expect(object(service, "Show").xml).toEqual({ name: "slideshow", namespace: "urn:x", prefix: "s" });
    expect(property(service, "Show", "title").xml).toEqual({ attribute: true });
    expect(property(service, "Show", "slides").xml).toEqual({ name: "all", wrapped: true });
    expect(property(service, "Show", "slides").schema).toMatchObject({ items: { xml: { name: "slide" } } });
    expect(property(service, "Show", "text").xml).toEqual({ text: true });
  });
});

describe("limits", () => {
  test("a schema nested too deeply is told, and no overflow", async () => {
    const depth = 150;
    const nested = `${"{ type: array, items: ".repeat(depth)}{ type: string }${" }".repeat(depth)}`;
    const { diagnostics } = await build(answering(nested));
    expect(diagnostics).toEqual([
      "main.yaml:3 slip SW209: Schemas are nested more than 100 levels deep here, and any value is taken; give the inner ones names of their own in the definitions.",
    ]);
  });

  test("a chain of definitions may be as long as it likes", async () => {
    const count = 5000;
    const definitions = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `D${String(index)}`,
        {
          type: "object",
          properties: index + 1 < count ? { next: { $ref: `#/definitions/D${String(index + 1)}` } } : { end: { type: "string" } },
          // Of those that inherit from one another, more than a hundred are an error (test/hostile/growth.test.ts).
          ...(index % 90 > 0 && { allOf: [{ $ref: `#/definitions/D${String(index - 1)}` }] }),
        },
      ]),
    );
    const document = { swagger: "2.0", info: { title: "Chain", version: "1" }, paths: {}, definitions };
    const { service, diagnostics } = await build(JSON.stringify(document));
    expect(Object.keys(service.schemas)).toHaveLength(count);
    expect(diagnostics).toEqual([]);
  });

  test("keywords of other specifications are reported", async () => {
    const { diagnostics } = await build(
      answering(
        "{ $ref: '#/definitions/T' }",
        "  T:\n    type: object\n    properties: { a: { type: string } }\n    patternProperties: { ^x: {} }",
      ),
    );
    expect(diagnostics.filter((text) => text.includes("SW209"))).toEqual([
      'main.yaml:8 warning SW209: "patternProperties" cannot be expressed; the schema is taken without it.',
    ]);
  });

  test("unknown extensions are reported once, and those of others not at all", async () => {
    const { diagnostics } = await build(
      swagger(`paths: {}
definitions:
  A: { type: object, x-ms-shiny: 1, x-foo: 2, properties: { x-ms-name: { type: string, x-ms-shiny: 2 } } }
`),
    );
    expect(diagnostics).toEqual(['main.yaml:5 warning SW205: The extension "x-ms-shiny" is not known; it has no effect.']);
  });
});

test("an enumeration of nothing but null is its type, and may be null", async () => {
  const { service } = await build(answering("{ type: string, enum: [null] }"));
  expect(shape(operations(service)[0]?.responses[0]?.body)).toEqual({ kind: "scalar", type: "string", wire: "string", nullable: true });
});
