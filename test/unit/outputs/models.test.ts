import { describe, expect, it } from "vitest";
import { generated, typeErrors } from "../../support/generated.js";

const head = `
swagger: "2.0"
info: { title: Pets, version: "1.0" }
host: pets.example.com
`;

describe("models", () => {
  it("are interfaces named as in the document, with wire names, dates as Date and bytes as Uint8Array", async () => {
    const { text, files } = await generated(`${head}
paths:
  /pets/{name}:
    put:
      operationId: Pets_Put
      parameters:
        - { name: name, in: path, required: true, type: string }
        - { name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }
      responses: { 200: { description: Stored., schema: { $ref: "#/definitions/Pet" } } }
definitions:
  Pet:
    description: A pet.
    required: [kind, id]
    properties:
      id: { type: string, readOnly: true, description: Set by the service. }
      kind: { type: string, enum: [cat, dog], x-ms-enum: { name: PetKind, modelAsString: true } }
      size: { type: string, enum: [s, m], x-ms-enum: { name: PetSize, modelAsString: false } }
      born: { type: string, format: date-time }
      seen: { type: string, format: date-time-rfc1123 }
      chip: { type: string, format: byte, x-nullable: true }
      "odata.etag": { type: string }
      toys: { type: object, additionalProperties: { type: array, items: { $ref: "#/definitions/Toy" } } }
  Toy: { properties: { bought: { type: string, format: unixtime, description: When it was bought. } } }
`);
    expect(await typeErrors(files)).toEqual([]);
    expect(text("models.ts")).toMatchSnapshot();
    expect(text("serializers.ts")).toMatchSnapshot();
  });

  it("that are polymorphic are unions that narrow exactly, at several levels, and accept kinds nobody has listed", async () => {
    const { text, files } = await generated(`${head}
paths:
  /fish:
    post:
      operationId: Fish_Swim
      parameters: [{ name: fish, in: body, required: true, schema: { $ref: "#/definitions/Fish" } }]
      responses: { 200: { description: Swum., schema: { $ref: "#/definitions/Fish" } } }
definitions:
  Fish:
    discriminator: fishtype
    required: [fishtype, length]
    properties:
      fishtype: { type: string }
      length: { type: number, format: float }
      siblings: { type: array, items: { $ref: "#/definitions/Fish" } }
  Salmon:
    x-ms-discriminator-value: salmon
    allOf: [{ $ref: "#/definitions/Fish" }]
    properties: { location: { type: string } }
  SmartSalmon:
    x-ms-discriminator-value: smart_salmon
    allOf: [{ $ref: "#/definitions/Salmon" }]
    properties: { graduated: { type: string, format: date-time } }
  Shark:
    x-ms-discriminator-value: shark
    allOf: [{ $ref: "#/definitions/Fish" }]
    required: [age]
    properties: { age: { type: integer } }
`);
    const consumer = `
      import type { Fish, Unlisted } from "./src/index.js";
      export function about(fish: Fish): string {
        switch (fish.fishtype) {
          case "shark": return String(fish.age satisfies number);
          case "smart_salmon": return String((fish.graduated satisfies Date | undefined)?.getTime());
          case "salmon": return fish.location ?? "";
          default: return fish.fishtype satisfies Unlisted;
        }
      }
      export const fishes: Fish[] = [
        { fishtype: "salmon", length: 1 },
        { fishtype: "shark", length: 2, age: 3, siblings: [{ fishtype: "salmon", length: 1 }] },
        { fishtype: "pike" as Unlisted, length: 3, teeth: 700 },
        // @ts-expect-error -- a shark has an age
        { fishtype: "shark", length: 2 },
        // @ts-expect-error -- an unlisted kind has to be said
        { fishtype: "pike", length: 3 },
      ];`;
    expect(await typeErrors(files, { "consumer.ts": consumer })).toEqual([]);
    expect(text("models.ts")).toMatchSnapshot();
    expect(text("serializers.ts")).toMatchSnapshot();
  });

  it("with properties beside the declared ones have an index that admits both", async () => {
    const { text, files } = await generated(`${head}
paths:
  /bag:
    get: { operationId: Bag_Get, responses: { 200: { description: It., schema: { $ref: "#/definitions/Bag" } } } }
definitions:
  Bag:
    required: [id]
    properties: { id: { type: integer }, note: { type: string } }
    additionalProperties: { type: boolean }
`);
    expect(await typeErrors(files)).toEqual([]);
    expect(text("models.ts")).toContain("[name: string]: boolean | number | string | undefined;");
  });

  it("of OpenAPI 3 unions are read by their discriminator", async () => {
    const { text, files, diagnostics } = await generated(`
openapi: "3.1.0"
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example.com }]
paths:
  /pet:
    get:
      operationId: getPet
      responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, born: { type: string, format: date-time } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] }, tricks: { type: [integer, "null"] } } }
`);
    expect(diagnostics).toEqual([]);
    const consumer = `
      import type { Pet } from "./src/index.js";
      export const about = (pet: Pet) => (pet.kind === "cat" ? (pet.born satisfies Date | undefined) : (pet.tricks satisfies number | null | undefined));`;
    expect(await typeErrors(files, { "consumer.ts": consumer })).toEqual([]);
    expect(text("operations.ts")).toContain("readJson<Pet>(response, readPet)");
    expect(text("serializers.ts")).toContain(`byKind("kind", { cat: readCat })`);
  });
});
