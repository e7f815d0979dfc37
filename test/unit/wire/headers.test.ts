import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { live } from "../../support/client.js";
import { typeErrors } from "../../support/generated.js";
import { serve } from "../runtime/server.js";

const etag = `headers: { ETag: { type: string, description: For If-Match. }, Last-Modified: { type: string, format: date-time-rfc1123 }, x-count: { type: integer } }`;
const name = "{ name: name, in: path, required: true, type: string }";
const ifMatch = "{ name: If-Match, in: header, type: string }";

const document = `
swagger: "2.0"
info: { title: Caches, version: "1" }
host: caches.example
schemes: [https]
paths:
  /caches/{name}:
    get: { operationId: Caches_Get, parameters: [${name}], responses: { 200: { description: The cache., ${etag}, schema: { $ref: "#/definitions/Cache" } } } }
    put:
      operationId: Caches_Put
      parameters: [${name}, ${ifMatch}, { name: cache, in: body, required: true, schema: { $ref: "#/definitions/Cache" } }]
      responses: { 204: { description: Stored., ${etag} } }
  /caches: { get: { operationId: Caches_List, x-ms-pageable: { nextLinkName: next }, responses: { 200: { description: All., ${etag}, schema: { $ref: "#/definitions/Page" } } } } }
  /dump/{name}: { get: { operationId: Caches_Dump, produces: [application/octet-stream], parameters: [${name}], responses: { 200: { description: All of it., ${etag}, schema: { type: file } } } } }
definitions:
  Cache: { type: object, properties: { region: { type: string } } }
  Page: { type: object, properties: { value: { type: array, items: { $ref: "#/definitions/Cache" } } } }
`;

const headers = { etag: '"1"', "last-modified": "Tue, 29 Jul 2014 21:49:13 GMT", "x-count": "3" };
const read = { eTag: '"1"', lastModified: new Date("2014-07-29T21:49:13Z"), xCount: 3 };

const consumer = `
import { CachesClient, type CachesGetHeaders } from "./src/1/index.js";
import { readCachesDumpHeaders, readCachesGetHeaders, withHeaders } from "./src/1/response-headers.js";
export async function raise(client: CachesClient, name: string): Promise<CachesGetHeaders> {
  const { result, headers } = await withHeaders(readCachesGetHeaders, (options) => client.caches.get(name, options));
  const at: Date | undefined = headers.lastModified;
  await client.caches.put(name, { ...result, region: String(at) }, { ...(headers.eTag === undefined ? {} : { ifMatch: headers.eTag }) });
  let count: number | undefined;
  const stream: ReadableStream<Uint8Array> = await client.caches.dump(name, { onResponse: (response) => ({ xCount: count } = readCachesDumpHeaders(response)) });
  await stream.cancel(count);
  return headers;
}
`;

describe("headers beside a body or a stream", () => {
  it("are read, typed, by who asks for them: from an ETag to If-Match", async () => {
    const made = await live(document);
    const server = await serve(({ method, url }) => ({
      headers,
      ...(method === "PUT" ? { status: 204 } : { body: url.startsWith("/dump") ? "bytes" : { region: "r", value: [{ region: "a" }] } }),
    }));
    const { caches } = await made.client({ endpoint: server.url });
    const { withHeaders, ...readers } = (await made.load("1/response-headers")) as Record<
      string,
      (...values: unknown[]) => Promise<{ result: unknown; headers: typeof read }>
    >;
    expect(Object.keys(readers).sort()).toEqual(["readCachesDumpHeaders", "readCachesGetHeaders", "readCachesListHeaders"]);
    const got = await withHeaders?.(readers["readCachesGetHeaders"], (options: object) => caches.get("c", options));
    expect(got).toEqual({ result: { region: "r", value: [{ region: "a" }] }, headers: read });
    expect(await caches.put("c", { region: "s" }, { ifMatch: got?.headers.eTag })).toEqual(read);
    expect(server.requests.at(-1)?.headers["if-match"]).toBe('"1"');

    const dump = await withHeaders?.(readers["readCachesDumpHeaders"], (options: object) => caches.dump("c", options));
    expect(dump?.headers).toEqual(read);
    expect(await new Response(dump?.result as ReadableStream).text()).toBe("bytes");
    const pages: unknown[] = [];
    for await (const item of caches.list({ onResponse: (response: unknown) => pages.push(readers["readCachesListHeaders"]?.(response)) }))
      pages.push(item);
    expect(pages).toEqual([read, { region: "a" }]);
    await expect(withHeaders?.(readers["readCachesGetHeaders"], () => caches.get("c"))).rejects.toThrow("has to hand its options on");
    expect(await typeErrors(made.files, { "consumer.ts": consumer })).toEqual([]);
  });

  it("cost nothing where nobody asks", async () => {
    const made = await live(document);
    const { outputFiles } = await build({
      stdin: { contents: 'export { get } from "./src/1/caches.js";', resolveDir: made.folder },
      bundle: true,
      write: false,
      packages: "external",
      format: "esm",
    });
    expect(outputFiles[0]?.text).not.toMatch(/last-modified|readHeaders/i);
  });
});

it("traces carry the resource provider that the document is about", async () => {
  const made = await live(`
swagger: "2.0"
info: { title: Kites, version: "1" }
host: management.azure.com
paths:
  /providers/Microsoft.Kites/operations: { get: { operationId: Operations_List, responses: { 204: { description: ok } } } }
  /providers/Microsoft.Web/sites/{name}/providers/Microsoft.Kites/kites: { get: { operationId: Kites_Get, parameters: [${name}], responses: { 204: { description: ok } } } }
`);
  expect(made.text("/1/context.ts")).toContain('namespace: "Microsoft.Kites",');
});
