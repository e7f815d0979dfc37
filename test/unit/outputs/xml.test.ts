import { describe, expect, it } from "vitest";
import { generated, typeErrors } from "../../support/generated.js";

const document = `
swagger: "2.0"
info: { title: Shelf, version: "1" }
host: shelf.example
consumes: [application/xml]
produces: [application/xml]
paths:
  /shelf:
    put:
      operationId: Shelf_Put
      parameters:
        - { name: shelf, in: body, required: true, schema: { $ref: "#/definitions/Shelf" } }
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Shelf" } } }
  /books:
    get:
      operationId: Shelf_List
      x-ms-pageable: { nextLinkName: next, itemName: repeated }
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Shelf" } } }
  /labels:
    put:
      operationId: Labels_Put
      parameters:
        - name: labels
          in: body
          schema: { type: array, xml: { name: labels }, items: { type: string, xml: { name: label } } }
      responses: { 200: { description: ok }, default: { description: no, schema: { $ref: "#/definitions/Fault" } } }
definitions:
  Shelf:
    type: object
    xml: { name: shelf, prefix: s, namespace: "urn:shelf" }
    properties:
      id: { type: integer, xml: { attribute: true } }
      wrapped: { type: array, xml: { wrapped: true, name: Books }, items: { $ref: "#/definitions/Book" } }
      repeated: { type: array, items: { $ref: "#/definitions/Book" } }
      next: { $ref: "#/definitions/Shelf" }
    additionalProperties: { type: string }
  Fault: { type: object, properties: { Code: { type: string }, Message: { type: string } } }
  Book:
    type: object
    properties:
      title: { type: string, x-ms-text: true }
      printed: { type: string, format: date-time-rfc1123, xml: { name: Printed } }
`;

describe("XML bodies", () => {
  it("are described type by type, as the document's XML objects say", async () => {
    const { text, files } = await generated(document);
    const models = text("xml-models.ts");
    expect(models).toContain('id: xmlAttribute("id", xmlText(readNumber)),');
    expect(models).toContain('wrapped: xmlElement("Books", xmlList("Book", xmlModel(xmlOfBook))),');
    expect(models).toContain('repeated: xmlElements("repeated", xmlModel(xmlOfBook)),');
    expect(models).toContain('next: xmlElement("s:shelf", xmlNamespace("xmlns:s", "urn:shelf", xmlModel(xmlOfShelf))),');
    expect(models).toContain("title: xmlContent(xmlText()),");
    expect(models).toContain('printed: xmlElement("Printed", xmlText(readRfc1123Date, writeRfc1123Date)),');
    expect(text("shelf.ts")).toContain('body: writeXml("s:shelf", xmlNamespace("xmlns:s", "urn:shelf", xmlModel(xmlOfShelf)), shelf),');
    expect(text("labels.ts")).toContain('writeXml("labels", xmlList("label", xmlText()), value)');
    expect(text("shelf.ts")).toContain("body: (response) => readXml(response, xmlNamespace(");
    expect(text("labels.ts")).toContain("errorBody: (response) => readXml(response, xmlModel(xmlOfFault)),");
    expect(await typeErrors(files)).toEqual([]);
  });
});
