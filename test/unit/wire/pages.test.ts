import { expect, it } from "vitest";
import { live } from "../../support/client.js";
import { typeErrors } from "../../support/generated.js";
import { serve } from "../runtime/server.js";

const operation = (id: string, pageable: string, parameters = "[]", schema = `{ $ref: "#/definitions/Page" }`) =>
  `{ operationId: ${id}, x-ms-pageable: { ${pageable} }, parameters: ${parameters}, responses: { 200: { description: ok, schema: ${schema} } } }`;

const document = `
swagger: "2.0"
info: { title: Pages, version: "1" }
host: pages.example
schemes: [https]
paths:
  /self: { post: ${operation("Pages_Self", "nextLinkName: nextLink, operationName: Pages_Self", "[{ name: top, in: query, type: integer }]")} }
  /gone: { get: ${operation("Pages_Gone", "nextLinkName: nextLink, operationName: Pages_Missing")} }
  /first: { get: ${operation("Pages_First", "nextLinkName: nextLink, operationName: Pages_Next", "[{ name: top, in: query, type: integer }]")} }
  /tenant/{nextLink}:
    get: ${operation("Pages_Next", "nextLinkName: nextLink", "[{ name: nextLink, in: path, required: true, type: string, x-ms-skip-url-encoding: true }, { name: top, in: query, type: integer }]")}
  /marked: { get: ${operation("Pages_Marked", "nextLinkName: nextLink, operationName: Pages_NextMarked")} }
  /marked/more: { get: ${operation("Pages_NextMarked", "nextLinkName: nextLink", "[{ name: marker, in: query, required: true, type: string }]")} }
  /fixed: { get: ${operation("Pages_Fixed", "nextLinkName: nextLink, operationName: Pages_NextFixed")} }
  /fixed/more: { get: ${operation("Pages_NextFixed", "nextLinkName: nextLink", "[{ name: all, in: query, required: true, type: boolean, enum: [true] }]")} }
  /nested: { get: ${operation("Pages_Nested", "nextLinkName: properties.nextLink, itemName: properties.rows", "[]", `{ $ref: "#/definitions/Nested" }`)} }
  /odata: { get: ${operation("Pages_Odata", "nextLinkName: odata.nextLink, itemName: value.all", "[]", `{ $ref: "#/definitions/Odata" }`)} }
definitions:
  Page: { type: object, properties: { value: { type: array, items: { type: string } }, nextLink: { type: string } } }
  Row: { type: object, properties: { at: { type: string, format: date-time } } }
  Nested: { type: object, properties: { properties: { type: object, properties: { rows: { type: array, items: { $ref: "#/definitions/Row" } }, nextLink: { type: string } } } } }
  Odata: { type: object, properties: { value.all: { type: array, items: { type: string } } } }
`;

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it("pages are followed by their links, however the document names the way", async () => {
  const made = await live(document);
  const at = "2024-01-01T00:00:00Z";
  const server = await serve(({ method, url }) => {
    const last = { body: { value: ["b"], properties: { rows: [{ at }] } } };
    const bodies: Record<string, object> = {
      "/self": { value: ["a"], nextLink: "/self?after=1" },
      "/gone": { value: ["a"], nextLink: "/gone?after=1" },
      "/first?top=1": { value: ["a"], nextLink: "things?after=1" },
      "/first?top=2": { value: ["a"], nextLink: `${server.url}/elsewhere?after=1` },
      "/marked": { value: ["a"], nextLink: "m/1 &" },
      "/fixed": { value: ["a"], nextLink: "/fixed/more?after=1" },
      "/nested": { properties: { rows: [{ at }], nextLink: "/nested?after=1" } },
      "/odata": { "value.all": ["a"], "odata.nextLink": "/odata?after=1" },
      "/odata?after=1": { "value.all": ["b"] },
    };
    expect(method).toBe(url === "/self" ? "POST" : "GET");
    return bodies[url] ? { body: bodies[url] } : last;
  });
  const { pages } = await made.client({ endpoint: server.url });
  const calls: [AsyncIterable<unknown>, unknown[], string[]][] = [
    [pages.self(), ["a", "b"], ["/self", "/self?after=1"]],
    [pages.gone(), ["a", "b"], ["/gone", "/gone?after=1"]],
    [pages.first({ top: 1 }), ["a", "b"], ["/first?top=1", "/tenant/things?after=1&top=1"]],
    [pages.first({ top: 2 }), ["a", "b"], ["/first?top=2", "/elsewhere?after=1"]],
    [pages.marked(), ["a", "b"], ["/marked", "/marked/more?marker=m%2F1%20%26"]],
    [pages.fixed(), ["a", "b"], ["/fixed", "/fixed/more?after=1&all=true"]],
    [pages.nested(), [{ at: new Date(at) }, { at: new Date(at) }], ["/nested", "/nested?after=1"]],
    [pages.odata(), ["a", "b"], ["/odata", "/odata?after=1"]],
  ];
  for (const [items, expected, urls] of calls) {
    expect(await all(items)).toEqual(expected);
    expect(server.requests.splice(0).map(({ url }) => url)).toEqual(urls);
  }
  expect(await typeErrors(made.files)).toEqual([]);
  expect(made.diagnostics.filter(({ code }) => code === "SW210").map(({ message }) => message)).toEqual([
    '"Pages_Self" names "Pages_Self" for further pages, which has no parameter for the link to the next page; the links are followed.',
    '"Pages_Gone" names "Pages_Missing" for further pages, which is no operation of this document; the links are followed.',
    '"Pages_Fixed" names "Pages_NextFixed" for further pages, which has no parameter for the link to the next page; the links are followed.',
  ]);
});
