import { expect, test } from "vitest";
import { answering, build } from "./support.js";

test("of a type in another file, those that derive from it are there where it tells them apart, and not where they only share its properties", async () => {
  const { service } = await build(
    answering(
      '{ $ref: "#/definitions/Thing" }',
      '  Thing: { allOf: [{ $ref: "common.yaml#/definitions/Resource" }], properties: { of: { $ref: "common.yaml#/definitions/Shape" } } }',
    ),
    {
      "common.yaml": `definitions:
  Resource: { type: object, properties: { id: { type: string } } }
  TrackedResource: { type: object, allOf: [{ $ref: "#/definitions/Resource" }], properties: { location: { type: string } } }
  Shape: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  Circle: { type: object, allOf: [{ $ref: "#/definitions/Shape" }] }
  Disc: { type: object, allOf: [{ $ref: "#/definitions/Circle" }] }
`,
    },
  );
  expect(Object.keys(service.schemas).sort()).toEqual(["Circle", "Disc", "Resource", "Shape", "Thing"]);
});
