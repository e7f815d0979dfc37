import { describe, expect, test } from "vitest";
import { answering, build, object, property, schema, shape, swagger } from "./support.js";

const nothing = "paths: {}\n";

describe("allOf", () => {
  test("$ref members are bases, inline members are merged", async () => {
    const { service, diagnostics } = await build(
      swagger(`${nothing}definitions:
  Named: { type: object, properties: { name: { type: string } } }
  Dated: { type: object, properties: { at: { type: string, format: date } } }
  Thing:
    description: A thing.
    allOf:
      - $ref: "#/definitions/Named"
      - type: object
        required: [inline]
        properties: { inline: { type: string } }
      - $ref: "#/definitions/Dated"
    properties: { own: { type: integer } }
`),
    );
    expect(diagnostics).toEqual([]);
    const thing = object(service, "Thing");
    expect(thing.bases.map(({ name }) => name)).toEqual(["Named", "Dated"]);
    expect(thing.properties.map(({ wireName, required }) => [wireName, required])).toEqual([
      ["inline", true],
      ["own", false],
    ]);
    expect(thing.description).toBe("A thing.");
  });

  test("what an object requires of its base it redeclares", async () => {
    const { service, diagnostics } = await build(
      swagger(`${nothing}definitions:
  Base: { type: object, properties: { a: { type: string, description: An a. } } }
  Strict: { allOf: [{ $ref: "#/definitions/Base" }], required: [a, b] }
`),
    );
    expect(shape(object(service, "Strict").properties)).toMatchObject([{ wireName: "a", required: true, description: "An a." }]);
    expect(property(service, "Base", "a").required).toBe(false);
    expect(diagnostics).toEqual([
      'main.yaml:6 warning SW209: "Strict" requires the property "b", which neither it nor a base declares; this has no effect.',
    ]);
  });

  test("a type cannot inherit from itself", async () => {
    const { service, diagnostics } = await build(
      swagger(`${nothing}definitions:
  A:
    allOf: [{ $ref: "#/definitions/B" }]
    properties: { a: {} }
  B:
    allOf: [{ $ref: "#/definitions/A" }]
    properties: { b: {} }
`),
    );
    expect(diagnostics).toEqual(['main.yaml:9 slip SW209: "B" inherits from itself, by way of "A"; this base is left out.']);
    expect(object(service, "A").bases.map(({ name }) => name)).toEqual(["B"]);
    expect(object(service, "B").bases).toEqual([]);
  });

  test("nothing inherits from a text", async () => {
    const { diagnostics } = await build(
      swagger(`${nothing}definitions:
  Text: { type: string }
  A:
    allOf:
      - $ref: "#/definitions/Text"
    properties: { a: {} }
`),
    );
    expect(diagnostics).toEqual([
      'main.yaml:8 warning SW209: An object cannot inherit from "Text", which is no object; this part of allOf has no effect.',
    ]);
  });

  test("definitions may go round in circles otherwise", async () => {
    const { service, diagnostics } = await build(
      answering(
        "{ $ref: '#/definitions/Tree' }",
        "  Tree: { type: object, required: [up], properties: { up: { $ref: '#/definitions/Tree' } } }",
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(shape(property(service, "Tree", "up").schema)).toEqual({ kind: "reference", name: "Tree" });
  });
});

describe("discriminators", () => {
  const animals = `${nothing}definitions:
  Cat: { allOf: [{ $ref: "#/definitions/Animal" }], x-ms-discriminator-value: cat, properties: { purrs: { type: boolean } } }
  Animal:
    type: object
    discriminator: kind
    required: [kind]
    properties: { kind: { type: string } }
  Dog: { allOf: [{ $ref: "#/definitions/Animal" }], discriminator: kind, properties: { barks: { type: boolean } } }
  Puppy: { allOf: [{ $ref: "#/definitions/Dog" }], x-ms-discriminator-value: puppy }
  Bird:
    allOf: [{ $ref: "#/definitions/Animal" }]
    x-ms-discriminator-value: bird
    discriminator: species
    properties: { species: { type: string } }
  Parrot: { allOf: [{ $ref: "#/definitions/Bird" }], x-ms-discriminator-value: parrot }
`;

  test("know every type below them, at each level", async () => {
    const { service, diagnostics } = await build(swagger(animals));
    expect(diagnostics).toEqual([]);
    const subtypes = (name: string): unknown =>
      object(service, name).discriminator?.subtypes.map(({ value, schema: { name: subtype } }) => [value, subtype]);
    expect(subtypes("Animal")).toEqual([
      ["cat", "Cat"],
      ["Dog", "Dog"],
      ["puppy", "Puppy"],
      ["bird", "Bird"],
    ]);
    expect(subtypes("Dog")).toEqual([["puppy", "Puppy"]]);
    expect(object(service, "Bird").discriminator?.property).toBe("species");
    expect(subtypes("Bird")).toEqual([["parrot", "Parrot"]]);
    expect(object(service, "Dog").discriminatorValue).toBe("Dog");
    expect(object(service, "Cat").discriminatorValue).toBe("cat");
    expect(object(service, "Animal").discriminatorValue).toBeUndefined();
  });

  test("bring in subtypes from the file of their base", async () => {
    const { service } = await build(answering("{ $ref: './animals.yaml#/definitions/Animal' }"), { "animals.yaml": swagger(animals) });
    expect(Object.keys(service.schemas)).toEqual(["Cat", "Animal", "Dog", "Puppy", "Bird", "Parrot"]);
  });

  test("that are no property become one", async () => {
    const { service, diagnostics } = await build(swagger(`${nothing}definitions:\n  Base: { type: object, discriminator: kind }\n`));
    expect(shape(property(service, "Base", "kind"))).toEqual({
      wireName: "kind",
      schema: { kind: "scalar", type: "string", wire: "string" },
      required: true,
      readOnly: false,
    });
    expect(diagnostics.filter((text) => text.includes("SW207"))).toEqual([
      'main.yaml:5 warning SW207: The discriminator "kind" of "Base" is none of its properties; it is taken as a required string.',
    ]);
  });

  test("cannot tell equal values apart, and stray values mean nothing", async () => {
    const { diagnostics } = await build(
      swagger(`${nothing}definitions:
  Base: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  A: { allOf: [{ $ref: "#/definitions/Base" }], x-ms-discriminator-value: same }
  B: { allOf: [{ $ref: "#/definitions/Base" }], x-ms-discriminator-value: same }
  C: { type: object, x-ms-discriminator-value: alone }
`),
    );
    expect(diagnostics).toEqual([
      'main.yaml:7 warning SW207: "B" and "A" both have the discriminator value "same" below "Base"; the first one is read.',
      'main.yaml:8 warning SW207: "C" has x-ms-discriminator-value, but no base of it has a discriminator; the value has no effect.',
    ]);
  });
});

describe("enumerations", () => {
  test("open, closed, described, of other types", async () => {
    const { service } = await build(
      swagger(`${nothing}definitions:
  Open: { type: string, enum: [a, b], x-ms-enum: { name: Open, modelAsString: true, values: [{ value: a, name: First, description: The a. }] } }
  Closed: { type: string, enum: [a, b], x-ms-enum: { name: Renamed } }
  Plain: { type: string, enum: [a, b] }
  Numbers: { type: integer, enum: [1, 2] }
  Halves: { type: number, enum: [0.5, 1] }
  Flags: { type: boolean, enum: [true] }
`),
    );
    expect(shape(schema(service, "Open"))).toEqual({
      kind: "enum",
      name: "Open",
      named: true,
      valueKind: "string",
      closed: false,
      members: [
        { name: "First", value: "a", description: "The a." },
        { name: "b", value: "b" },
      ],
    });
    expect(schema(service, "Renamed")).toMatchObject({ closed: true, named: true, source: { pointer: "/definitions/Closed" } });
    expect(schema(service, "Plain")).toMatchObject({ closed: true, named: true });
    expect(schema(service, "Numbers")).toMatchObject({ valueKind: "integer", members: [{ name: "1", value: 1 }, { value: 2 }] });
    expect(schema(service, "Halves")).toMatchObject({ valueKind: "number" });
    expect(schema(service, "Flags")).toMatchObject({ valueKind: "boolean", members: [{ name: "true", value: true }] });
  });

  test("of one name are one where they are equal", async () => {
    const { service, diagnostics } = await build(
      swagger(`${nothing}definitions:
  T:
    type: object
    properties:
      a: { type: string, enum: [x, y], x-ms-enum: { name: State, modelAsString: true } }
      b: { type: string, enum: [x, y], description: Words., x-ms-enum: { name: State, modelAsString: true } }
      c: { type: string, enum: [x], x-ms-enum: { name: State, modelAsString: true } }
      d: { type: string, enum: [x, y], x-ms-enum: { name: State } }
      e: { type: string, enum: [x, y] }
`),
    );
    const name = (wireName: string): unknown => shape(property(service, "T", wireName).schema);
    expect(name("a")).toEqual({ kind: "reference", name: "State" });
    expect(name("b")).toEqual({ kind: "reference", name: "State" });
    expect(name("c")).toEqual({ kind: "reference", name: "TC" });
    expect(name("e")).toEqual({ kind: "reference", name: "TE" });
    expect(schema(service, "State")).toMatchObject({ closed: false, description: "Words." });
    expect(schema(service, "TE")).toMatchObject({ named: false, closed: true });
    expect(diagnostics).toEqual([
      'main.yaml:10 warning SW206: Another schema is called "State" too (main.yaml:8) and differs; this one is called "TC".',
      'main.yaml:11 warning SW206: "State" is closed here and extensible at main.yaml:8; it is taken as extensible.',
    ]);
  });

  test("of one value are constants where they are closed and required", async () => {
    const { service } = await build(
      swagger(`${nothing}definitions:
  One: { type: string, enum: [only], x-ms-enum: { name: One } }
  T:
    type: object
    required: [a, b, c]
    properties:
      a: { type: integer, enum: [7] }
      b: { $ref: "#/definitions/One" }
      c: { type: string, enum: [only], x-ms-enum: { name: Open, modelAsString: true } }
      d: { $ref: "#/definitions/One" }
`),
    );
    const name = (wireName: string): unknown => shape(property(service, "T", wireName).schema);
    expect(name("a")).toEqual({ kind: "constant", value: 7, valueKind: "integer" });
    expect(name("b")).toEqual({ kind: "constant", value: "only", valueKind: "string", enumName: "One" });
    expect(name("c")).toEqual({ kind: "reference", name: "Open" });
    expect(name("d")).toEqual({ kind: "reference", name: "One" });
  });
});

describe("references across files", () => {
  const other = (more: string): string =>
    swagger(`${nothing}definitions:
  Error: { type: object, properties: { code: { type: string, description: Other words. } } }
  Pair: { type: object, properties: { a: { type: string${more} } } }
  Unused: { type: object, properties: { x: {} } }
`);
  const main = answering(
    "{ $ref: '#/definitions/T' }",
    `  T:
    type: object
    properties:
      error: { $ref: "common/types.yaml#/definitions/Error" }
      pair: { $ref: "common/types.yaml#/definitions/Pair" }
      own: { $ref: "#/definitions/Pair" }
  Error: { type: object, properties: { code: { type: string } } }
  Pair: { type: object, properties: { a: { type: string } } }
`,
  );

  test("equal definitions are one schema, and only what is used comes along", async () => {
    const { service, diagnostics } = await build(main, { "common/types.yaml": other("") });
    expect(Object.keys(service.schemas)).toEqual(["T", "Error", "Pair"]);
    expect(diagnostics).toEqual([]);
  });

  test("different definitions of one name get different names", async () => {
    const { service, diagnostics } = await build(main, { "common/types.yaml": other(", format: date") });
    expect(Object.keys(service.schemas)).toEqual(["T", "Error", "Pair", "TypesPair"]);
    expect(property(service, "T", "pair").schema).toMatchObject({ name: "TypesPair" });
    expect(property(service, "T", "own").schema).toMatchObject({ name: "Pair" });
    expect(diagnostics).toEqual([
      'common/types.yaml:6 warning SW206: Another schema is called "Pair" too (main.yaml:12) and differs; this one is called "TypesPair".',
    ]);
  });
});
