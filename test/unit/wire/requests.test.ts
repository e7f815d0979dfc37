import { describe, expect, it } from "vitest";
import { live } from "../../support/client.js";
import { typeErrors } from "../../support/generated.js";
import { serve, type Arrived } from "../runtime/server.js";

const swagger = `
swagger: "2.0"
info: { title: Wire, version: "2024-01-01" }
host: wire.example
consumes: [application/json, application/xml]
produces: [application/json, application/xml, text/plain]
parameters:
  Version: { name: api-version, in: query, required: true, type: string }
  Older: { name: api-version, in: query, required: true, type: string, enum: ["2022-10-01"], x-ms-enum: { name: ApiVersion, modelAsString: true } }
  Among: { name: api-version, in: query, required: true, type: string, enum: ["2023-01-01", "2024-01-01"] }
  Default: { name: api-version, in: query, required: true, type: string, enum: ["2019-01-01", "2020-01-01"], default: "2019-01-01" }
paths:
  /accept:
    get:
      operationId: Headers_Accept
      parameters: [{ name: accept, in: header, type: string }]
      responses: { 200: { description: ok, schema: { type: object } } }
  /transport:
    post:
      operationId: Headers_Transport
      consumes: [application/octet-stream]
      parameters:
        - { name: Transfer-Encoding, in: header, required: true, type: string, enum: [chunked] }
        - { name: content, in: body, required: true, schema: { type: string, format: binary } }
      responses: { 204: { description: ok } }
  /case:
    parameters: [{ name: If-Match, in: header, type: string }]
    get:
      operationId: Headers_Case
      parameters: [{ name: if-match, in: header, required: true, type: string }]
      responses: { 204: { description: ok } }
  /older: { get: { operationId: Versions_Older, parameters: [{ $ref: "#/parameters/Older" }], responses: { 204: { description: ok } } } }
  /among: { get: { operationId: Versions_Among, parameters: [{ $ref: "#/parameters/Among" }], responses: { 204: { description: ok } } } }
  /default: { get: { operationId: Versions_Default, parameters: [{ $ref: "#/parameters/Default" }], responses: { 204: { description: ok } } } }
  /text:
    put:
      operationId: Bodies_Text
      consumes: [application/json; serialization=Avro, text/plain]
      parameters: [{ name: content, in: body, required: true, schema: { type: string, format: binary } }]
      responses: { 204: { description: ok } }
  /bytes:
    put:
      operationId: Bodies_Bytes
      parameters: [{ name: content, in: body, required: true, schema: { type: string, format: binary } }]
      responses: { 204: { description: ok } }
  /several:
    put:
      operationId: Bodies_Several
      consumes: [application/pdf, application/xml, application/json, image/jpeg]
      parameters: [{ name: input, in: body, schema: { $ref: "#/definitions/Stamped" } }]
      responses: { 204: { description: ok } }
  /one:
    put:
      operationId: Bodies_One
      consumes: [application/xml, application/json, application/x-www-form-urlencoded]
      parameters: [{ name: input, in: body, schema: { $ref: "#/definitions/Stamped" } }]
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Stamped" } } }
  /files:
    post:
      operationId: Forms_Files
      consumes: [multipart/form-data]
      parameters:
        - { name: files, in: formData, required: true, type: array, items: { type: file } }
        - { name: note, in: formData, type: string }
      responses: { 204: { description: ok } }
  /query:
    get:
      operationId: Queries_Get
      parameters:
        - { name: token, in: query, type: string, x-ms-skip-url-encoding: true }
        - { name: raw, in: query, type: array, items: { type: string }, x-ms-skip-url-encoding: true }
        - { name: csv, in: query, type: array, items: { type: string } }
        - { name: bars, in: query, type: array, items: { type: string }, collectionFormat: pipes }
        - { name: spaces, in: query, type: array, items: { type: string }, collectionFormat: ssv }
        - { name: max, in: query, type: integer }
      responses: { 204: { description: ok } }
x-ms-paths:
  /letters:read?_overload=stream:
    post:
      operationId: Letters_Stream
      consumes: [application/pdf]
      parameters: [{ name: file, in: body, required: true, schema: { type: string, format: binary } }]
      responses: { 204: { description: ok } }
  /letters?comp=lease&acquire:
    put:
      operationId: Letters_Acquire
      parameters: [{ name: comp, in: query, required: true, type: string, enum: [lease] }]
      responses: { 204: { description: ok } }
definitions:
  Stamped: { type: object, properties: { at: { type: integer, format: unixtime }, source: { type: string } } }
`;

/** What arrived, as far as it is of interest. */
function arrived({ method, url, headers, body }: Arrived): string {
  const type = headers["content-type"];
  return `${method} ${url}${type === undefined ? "" : ` ${type}: ${body}`}`;
}

const { unix, stamped } = { unix: 1_700_000_000, stamped: { at: new Date(1_700_000_000_000), source: "s" } };

describe("a Swagger document on the wire", () => {
  it("sends what it declares, where and as it declares it", async () => {
    const made = await live(swagger);
    const server = await serve(() => ({ status: 204 }));
    const client = await made.client({ endpoint: server.url });
    await client.headers.accept({ accept: "application/vnd.a+json" }).catch(() => undefined);
    await client.headers.accept().catch(() => undefined);
    expect(server.requests.splice(0).map(({ headers }) => headers.accept)).toEqual(["application/vnd.a+json", "application/json"]);

    await client.headers.transport("text");
    expect(server.requests.splice(0).map(({ headers }) => headers["transfer-encoding"])).toEqual([undefined]);
    await client.headers.case("x");
    expect(server.requests.splice(0).map(({ headers }) => headers["if-match"])).toEqual(["x"]);

    const calls: [() => Promise<unknown>, string][] = [
      [() => client.versions.older(), "GET /older?api-version=2022-10-01"],
      [() => client.versions.among(), "GET /among?api-version=2024-01-01"],
      [() => client.versions.default(), "GET /default?api-version=2019-01-01"],
      [() => client.bodies.text('{"type":1}'), 'PUT /text application/json; serialization=Avro: {"type":1}'],
      [() => client.bodies.bytes("{}"), "PUT /bytes application/octet-stream: {}"],
      [() => client.bodies.several({ input: stamped }), `PUT /several application/json: {"at":${unix},"source":"s"}`],
      [() => client.bodies.several({ input: new Uint8Array([65]) }), "PUT /several application/pdf: A"],
      [() => client.bodies.several({ input: "{}", contentType: "application/json" }), "PUT /several application/json: {}"],
      [() => client.bodies.several({ input: "a", contentType: "image/jpeg" }), "PUT /several image/jpeg: a"],
      [() => client.bodies.several(), "PUT /several"],
      [
        () =>
          client.queries.get({
            token: "fabric:/a#1 é&b=+%2F",
            raw: ["x/y,", "#"],
            csv: ["a,b", "c"],
            bars: ["a|b", "c"],
            spaces: ["a", "b"],
            max: 3,
          }),
        "GET /query?token=fabric:/a%231%20%C3%A9&b=+%2F&raw=x/y,,%23&csv=a%2Cb,c&bars=a%7Cb|c&spaces=a%20b&max=3",
      ],
      [() => client.letters.stream("pdf"), "POST /letters:read application/pdf: pdf"],
      [() => client.letters.acquire(), "PUT /letters?comp=lease"],
    ];
    for (const [call, expected] of calls) {
      await call();
      expect(server.requests.splice(0).map(arrived)).toEqual([expected]);
    }

    await client.forms.files([new Uint8Array([65]), new Uint8Array([66])], { note: "n" });
    const [form] = server.requests.splice(0);
    expect(form?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(form?.body.match(/name="files"; filename="files"\r\n.*\r\n\r\n./g)?.map((part) => part.at(-1))).toEqual(["A", "B"]);

    expect(await typeErrors(made.files)).toEqual([]);
    expect(made.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `SW209 The header "Transfer-Encoding" is the connection's own; it is left to the transport.`,
      'SW105 "type" must be one of "string", "number", "integer", "boolean", "array".',
    ]);
  });

  it("offers and asks for nothing that cannot be sent or read", async () => {
    const made = await live(swagger);
    const server = await serve(() => ({ body: { at: unix } }));
    const client = await made.client({ endpoint: server.url });
    expect(await client.bodies.one({ input: stamped })).toEqual({ at: stamped.at });
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual(["application/json"]);
    const bodies = made.text("/bodies.ts");
    expect(bodies).toContain('contentType?: "application/pdf" | "application/json" | "image/jpeg";');
    expect(bodies).toMatch(/interface BodiesOneOptions extends CallOptions \{\s*input\?: Stamped;\s*\}/);
  });
});

const openapi = `
openapi: 3.0.3
info: { title: Wire, version: "1" }
servers: [{ url: "http://localhost:9999" }]
paths:
  /find/{ids}/{box}:
    get:
      operationId: Find_All
      parameters:
        - { name: ids, in: path, required: true, schema: { type: array, items: { type: string } } }
        - { name: box, in: path, required: true, schema: { $ref: "#/components/schemas/Box" } }
        - { name: comma, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: kept, in: query, explode: false, allowEmptyValue: true, schema: { type: array, items: { type: string } } }
        - { name: "tags[]", in: query, schema: { type: array, items: { type: string } } }
        - { name: deep, in: query, style: deepObject, explode: true, schema: { $ref: "#/components/schemas/Box" } }
        - { name: each, in: query, schema: { $ref: "#/components/schemas/Box" } }
        - { name: text, in: query, content: { application/json: { schema: { type: string } } } }
        - { name: boxed, in: query, content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } } }
        - { name: X-Box, in: header, schema: { $ref: "#/components/schemas/Box" } }
        - { name: sid, in: cookie, schema: { type: string } }
        - { name: lang, in: cookie, schema: { type: string } }
      responses: { "204": { description: none } }
  /form:
    post:
      operationId: Form_Send
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                boxes: { type: array, items: { $ref: "#/components/schemas/Box" } }
                picture: { type: string, format: binary }
                note: { type: string }
            encoding: { picture: { contentType: image/png }, note: { contentType: text/markdown } }
      responses: { "204": { description: none } }
components:
  schemas:
    Box: { type: object, properties: { min: { type: integer }, at: { type: string, format: date-time }, raw: { type: string, format: byte } } }
`;

it("an OpenAPI 3 document sends objects, lists and cookies in the style that it names", async () => {
  const made = await live(openapi);
  const server = await serve(() => ({ status: 204 }));
  const client = await made.client({ endpoint: server.url });
  const box = { min: 1, at: new Date(0), raw: new Uint8Array([1]) };
  const at = "1970-01-01T00%3A00%3A00.000Z";
  const json = `{"min":1,"at":"1970-01-01T00:00:00.000Z","raw":"AQ=="}`;
  await client.find.all(
    ["a,b", "c"],
    { min: 1 },
    { comma: [], kept: [], tags: ["x", "y"], deep: box, each: box, text: "t", boxed: box, xBox: box, sid: "1;", lang: "d" },
  );
  const [found] = server.requests.splice(0);
  const expected = [
    `/find/a%2Cb,c/min,1?kept=&tags%5B%5D=x&tags%5B%5D=y`,
    `deep%5Bmin%5D=1&deep%5Bat%5D=${at}&deep%5Braw%5D=AQ%3D%3D`,
    `min=1&at=${at}&raw=AQ%3D%3D`,
    `text=%22t%22&boxed=${encodeURIComponent(json)}`,
  ];
  expect(found?.url).toBe(expected.join("&"));
  expect(found?.headers).toMatchObject({ "x-box": "min,1,at,1970-01-01T00:00:00.000Z,raw,AQ==", cookie: "sid=1%3B; lang=d" });

  await client.form.send({ boxes: [box, { min: 2 }], picture: new Uint8Array([65]), note: "# N" });
  const parts = server.requests[0]?.body.split(/------AzSDK[^\r]*\r\n/).filter(Boolean);
  expect(parts).toEqual([
    `Content-Disposition: form-data; name="boxes"\r\nContent-Type: application/json\r\n\r\n${json}\r\n`,
    'Content-Disposition: form-data; name="boxes"\r\nContent-Type: application/json\r\n\r\n{"min":2}\r\n',
    'Content-Disposition: form-data; name="picture"; filename="picture"\r\nContent-Type: image/png\r\n\r\nA\r\n',
    'Content-Disposition: form-data; name="note"\r\nContent-Type: text/markdown\r\n\r\n# N\r\n',
    "\r\n",
  ]);
  expect(await typeErrors(made.files)).toEqual([]);
  expect(made.diagnostics).toEqual([]);
});

it.each([
  ["https://westus.api.example/", "{endpoint}/speech/v3.2", "/speech/v3.2/d"],
  ["https://westus.api.example", "{endpoint}/speech/v3.2", "/speech/v3.2/d"],
  ["https://westus.api.example/base//", "{endpoint}", "/base/d"],
])("an address %s goes into the host template %s with one slash", async (address, template, path) => {
  const made = await live(`
swagger: "2.0"
info: { title: Slash, version: "1" }
x-ms-parameterized-host:
  hostTemplate: "${template}"
  useSchemePrefix: false
  parameters: [{ name: endpoint, in: path, required: true, type: string, x-ms-skip-url-encoding: true }]
paths: { /d: { get: { operationId: D_Get, responses: { 204: { description: ok } } } } }
`);
  expect(made.text("/client.ts")).toContain("constructor(endpoint: string");
  const urls: string[] = [];
  const httpClient = {
    sendRequest: (request: { url: string }) => {
      urls.push(request.url);
      return Promise.reject(new Error("not sent"));
    },
  };
  const client = await made.client({ httpClient }, address);
  await expect(client.d.get()).rejects.toThrow("not sent");
  expect(urls).toEqual([`https://westus.api.example${path}`]);
});
