import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { inspect } from "node:util";
import { setLogLevel, AzureLogger } from "@azure/logger";
import { describe, expect, it, onTestFinished } from "vitest";
import { apiKey, bearerToken } from "../../../templates/runtime/authentication.js";
import { readJson, readText, urlEncodedForm } from "../../../templates/runtime/body.js";
import { readDate } from "../../../templates/runtime/dates.js";
import { isServiceError, type ServiceError } from "../../../templates/runtime/errors.js";
import { multipart } from "../../../templates/runtime/multipart.js";
import { send } from "../../../templates/runtime/send.js";
import { readBytes, readStream } from "../../../templates/runtime/stream.js";
import { revise } from "../../../templates/runtime/values.js";
import { contextFor, serve, token, tokenCredential } from "./server.js";

const get = { operation: "Things.get", method: "GET", path: "/thing", expected: [200] } as const;
const put = { operation: "Things.put", method: "PUT", path: "/thing", expected: [200] } as const;

async function failure(promise: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("did not fail");
  return error as ServiceError;
}

it("reads strings of megabytes, quotes and backslashes in them", async () => {
  const body = { digits: "1".repeat(16), long: 'x"\\'.repeat(4e6), list: [{ n: 9007199254740992 }] };
  const server = await serve(() => ({ body }));
  expect(readJson(await send(contextFor(server.url), get))).toEqual(body);
});

describe("bodies", () => {
  it.each([
    [{ a: new Date(0) }, "application/json", '{"a":"1970-01-01T00:00:00.000Z"}'],
    ["text", "application/json; odata=minimalmetadata", '"text"'],
    ["text", "application/merge-patch+json", '"text"'],
    [null, "application/json", "null"],
    [false, undefined, "false"],
    ["text", "text/plain", "text"],
    [12, "text/plain", "12"],
    [urlEncodedForm({ a: "x y&z", b: [1, 2], c: undefined, d: true }), "application/x-www-form-urlencoded", "a=x+y%26z&b=1&b=2&d=true"],
    [Buffer.from("bytes"), "application/octet-stream", "bytes"],
    [Uint8Array.from([104, 105]).buffer, "application/octet-stream", "hi"],
    [new Blob(["blob"]), "application/octet-stream", "blob"],
    [new Blob(["{}"]).stream(), "application/json", "{}"],
    [Readable.from([Buffer.from("node "), Buffer.from("stream")]), "application/octet-stream", "node stream"],
    [() => new Blob(["opened"]).stream(), "application/octet-stream", "opened"],
    [
      (async function* () {
        yield await Promise.resolve(Buffer.from("generated"));
      })(),
      "application/octet-stream",
      "generated",
    ],
  ])("%o as %s arrives as %j", async (body, contentType, expected) => {
    const server = await serve([{ body: {} }]);
    await send(contextFor(server.url), { ...put, body, contentType });
    expect(server.requests[0]).toMatchObject({ body: expected, headers: { "content-type": contentType ?? "application/json" } });
  });

  it("sends none, and no content type, where there is none", async () => {
    const server = await serve([{ body: {} }]);
    await send(contextFor(server.url), { ...put, body: undefined, contentType: "application/json" });
    expect(server.requests[0]).toMatchObject({ body: "" });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });

  it("refuses an object where the media type is no JSON", async () => {
    await expect(send(contextFor("http://localhost"), { ...put, body: {}, contentType: "text/plain" })).rejects.toThrow(
      "An object cannot be sent as text/plain",
    );
  });

  it("sends what can be read again once more, and nothing half", async () => {
    const server = await serve((_, response) =>
      server.requests.length % 2 === 1 ? { status: 503, headers: { "retry-after": "0" } } : (response.end("{}"), undefined),
    );
    const context = contextFor(server.url, undefined, { retryOptions: { maxRetries: 1 } });
    for (const body of [new Blob(["again"]), () => new Blob(["again"]).stream()])
      await send(context, { ...put, body, contentType: "application/octet-stream" });
    expect(server.requests.map(({ body }) => body)).toEqual(["again", "again", "again", "again"]);
    await expect(send(context, { ...put, body: new Blob(["once"]).stream(), contentType: "application/octet-stream" })).rejects.toThrow(
      "its body is a stream that was read already",
    );
    expect(server.requests).toHaveLength(5);
  });

  it("makes multipart forms", async () => {
    const server = await serve([{ body: {} }]);
    await send(contextFor(server.url), {
      ...put,
      contentType: "multipart/form-data",
      multipart: multipart({
        name: 'x"\r\ny',
        "na\r\nme": 5,
        file: new Blob(["blob"], { type: "text/plain" }),
        files: [
          { contents: "named", filename: 'a "b".txt', contentType: "text/csv" },
          { contents: new Blob(["stream"]).stream() },
          Uint8Array.from([104, 105]),
        ],
        none: undefined,
      }),
    });
    const [request] = server.requests;
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(request?.headers["content-type"] ?? "")?.[1] ?? "";
    const parts = request?.body.split(`--${boundary}`).slice(1, -1);
    expect(parts?.map((part) => part.trim().split("\r\n"))).toEqual([
      ['Content-Disposition: form-data; name="name"', "", 'x"', "y"],
      ['Content-Disposition: form-data; name="na%0D%0Ame"', "", "5"],
      ['Content-Disposition: form-data; name="file"; filename="file"', "Content-Type: text/plain", "", "blob"],
      ['Content-Disposition: form-data; name="files"; filename="a %22b%22.txt"', "Content-Type: text/csv", "", "named"],
      ['Content-Disposition: form-data; name="files"; filename="files"', "Content-Type: application/octet-stream", "", "stream"],
      ['Content-Disposition: form-data; name="files"; filename="files"', "Content-Type: application/octet-stream", "", "hi"],
    ]);
  });

  it("reports progress both ways", async () => {
    const server = await serve([{ body: "x".repeat(1000) }]);
    let up = 0;
    let down = 0;
    await send(
      contextFor(server.url),
      { ...put, body: new Blob(["y".repeat(500)]), contentType: "application/octet-stream" },
      {
        requestOptions: {
          onUploadProgress: ({ loadedBytes }) => (up = loadedBytes),
          onDownloadProgress: ({ loadedBytes }) => (down = loadedBytes),
        },
      },
    );
    expect([up, down]).toEqual([500, 1000]);
  });
});

describe("responses", () => {
  it("reads JSON, converted where wire and type differ", async () => {
    const server = await serve([{ body: '\uFEFF{"at":"2024-01-01T00:00:00Z"}' }, { body: "" }, { body: "null" }, { body: "plain" }]);
    const context = contextFor(server.url);
    const read = (wire: object) => revise<{ at: Date }>(wire, { at: readDate });
    expect(readJson(await send(context, get), read)).toEqual({ at: new Date("2024-01-01") });
    expect(readJson(await send(context, get), read)).toBeUndefined();
    expect(readJson(await send(context, get), read)).toBeNull();
    expect(readText(await send(context, get))).toBe("plain");
  });

  it("says what does not fit, without repeating the body", async () => {
    const server = await serve([{ body: '{"properties":{"at":"soon"}}' }, { body: "<secret>" }]);
    const context = contextFor(server.url);
    const read = (wire: object) => revise(wire, { properties: (properties: object) => revise(properties, { at: readDate }) });
    const first = await send(context, get);
    expect(() => readJson(first, read)).toThrow('does not fit its type: properties.at: "soon" is not a date-time');
    const second = await send(context, get);
    const error = await failure(Promise.resolve().then(() => readJson(second)));
    expect(error).toMatchObject({
      name: "RestError",
      code: "PARSE_ERROR",
      statusCode: 200,
      message: "The body of the response is not JSON.",
    });
    expect(inspect(error)).not.toContain("secret");
    expect(isServiceError(error)).toBe(false);
  });

  it("tells of an integer that a number cannot hold, rather than giving another one", async () => {
    const lossy = '{"name":"9007199254740993","jobs":[{"size":1},{"a\\"b":1,"size":-9007199254740993}]}';
    const exact = '{"safe":9007199254740991,"power":9007199254740992,"written":9223372036854776000,"decimal":12345678901234567.5}';
    const server = await serve([{ body: lossy }, { body: exact }, { body: "9223372036854775807" }]);
    const error = await failure(send(contextFor(server.url), get).then((response) => readJson(response)));
    expect(error).toMatchObject({
      code: "PARSE_ERROR",
      message: expect.stringContaining("jobs[1].size: -9007199254740993 is beyond") as string,
    });
    expect(readJson(await send(contextFor(server.url), get))).toEqual(JSON.parse(exact));
    expect(await failure(send(contextFor(server.url), get).then((response) => readJson(response)))).toMatchObject({ code: "PARSE_ERROR" });
  });

  it("streams without reading ahead of the reader, and lets go when canceled", async () => {
    let closed: (value: unknown) => void = () => undefined;
    const gone = new Promise((resolve) => (closed = resolve));
    const server = await serve((request, response) => {
      if (request.url === "/small") return { body: Uint8Array.from([1, 2, 3]) };
      response.on("close", closed);
      response.write("first");
      return undefined;
    });
    const context = contextFor(server.url);
    const small = readStream(await send(context, { ...get, path: "/small", stream: true }));
    expect([...(await readBytes(small))]).toEqual([1, 2, 3]);
    const reader = readStream(await send(context, { ...get, path: "/endless", stream: true })).getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("first");
    await reader.cancel();
    await gone;
  });

  it("reads an error instead of a stream", async () => {
    const server = await serve([{ status: 404, body: { error: { code: "FileNotFound", message: "No such file." } } }]);
    await expect(send(contextFor(server.url), { ...get, stream: true })).rejects.toMatchObject({
      code: "FileNotFound",
      message: "No such file.",
    });
  });

  it("breaks off a stream that the connection loses", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("part");
      setTimeout(() => response.destroy(), 20);
      return undefined;
    });
    const stream = readStream(await send(contextFor(server.url), { ...get, stream: true }));
    await expect(readBytes(stream)).rejects.toThrow();
  });
});

describe("errors", () => {
  it("tells all that the service told", async () => {
    const error = {
      code: "InvalidParameter",
      message: "The value is wrong.",
      target: "location",
      details: [{ code: "Detail", message: "Because.", target: "x" }],
      innererror: { code: "Inner" },
    };
    const server = await serve([{ status: 400, headers: { "x-ms-request-id": "r-1" }, body: { error } }]);
    const caught = await failure(send(contextFor(server.url), get));
    expect(caught).toMatchObject({
      name: "RestError",
      statusCode: 400,
      code: error.code,
      message: error.message,
      target: error.target,
      details: error.details,
      innerError: error.innererror,
      requestId: "r-1",
    });
    expect(caught.body).toEqual({ error });
    expect(isServiceError(caught)).toBe(true);
  });

  it.each([
    [
      "OData",
      {
        headers: { "request-id": "r" },
        body: { code: "JobNotFound", message: { lang: "en-US", value: "No job." }, values: [{ key: "k", value: "v" }] },
      },
      { code: "JobNotFound", message: "No job.", requestId: "r", details: [{ key: "k", value: "v" }] },
    ],
    ["OData 3", { body: { "odata.error": { code: "X", message: { value: "Y" } } } }, { code: "X", message: "Y" }],
    [
      "a header",
      { headers: { "x-ms-error-code": "ContainerNotFound" } },
      { code: "ContainerNotFound", message: "Things.get: the service answered 418 (ContainerNotFound) to GET /thing." },
    ],
    ["plain text", { body: "<html>oops</html>" }, { message: "Things.get: the service answered 418 to GET /thing." }],
    ["nothing", {}, { message: "Things.get: the service answered 418 to GET /thing." }],
    ["an array", { body: [1] }, { message: "Things.get: the service answered 418 to GET /thing." }],
    ["an error that is text", { body: { error: "invalid_grant" } }, { message: "Things.get: the service answered 418 to GET /thing." }],
  ])("reads %s", async (_, answer, expected) => {
    const server = await serve([{ status: 418, ...answer }]);
    expect(await failure(send(contextFor(server.url), { ...get, query: { sig: "x" } }))).toMatchObject({ ...expected, statusCode: 418 });
  });

  it("reads typed bodies by status", async () => {
    const body = { at: "2024-01-01T00:00:00Z" };
    const server = await serve([404, 405, 500, 404].map((status) => ({ status, body: status === 500 ? { at: "soon" } : body })));
    const context = contextFor(server.url);
    const tagged = (tag: string) => (wire: object) => revise<object>({ ...wire, tag }, { at: readDate });
    const errors = { "404": tagged("404"), "4XX": tagged("4XX"), default: tagged("default") };
    const caught = [
      await failure(send(context, { ...get, errors })),
      await failure(send(context, { ...get, errors })),
      await failure(send(context, { ...get, errors })),
      await failure(send(context, get)),
    ];
    expect(caught.map((error) => error.body)).toEqual([
      { at: new Date("2024-01-01"), tag: "404" },
      { at: new Date("2024-01-01"), tag: "4XX" },
      { at: "soon" },
      body,
    ]);
  });

  it("says where nothing listens", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await failure(send(contextFor(`http://127.0.0.1:${port}`), get))).toMatchObject({ name: "RestError", code: "ECONNREFUSED" });
  });
});

describe("secrets", () => {
  it("are in neither logs nor errors", async () => {
    const lines: string[] = [];
    const { log } = AzureLogger;
    AzureLogger.log = (...args) => lines.push(args.map((arg) => (typeof arg === "string" ? arg : inspect(arg, { depth: 9 }))).join(" "));
    setLogLevel("verbose");
    onTestFinished(() => {
      setLogLevel();
      AzureLogger.log = log;
    });
    const echo = `Bad token Bearer ${token} or key topsecretkey at https://x.blob.core.windows.net/c?sv=1&sig=abc%2Bdef%3D&se=2 and https://y?a=1\\u0026sig=zzz`;
    const server = await serve((request) => ({
      status: 403,
      body: `{"error":{"code":"Denied","message":${JSON.stringify(echo).replaceAll("\\\\u", "\\u")},"details":[{"message":"sig=qqq"}]},"got":"${request.headers["api-key"] ? "key" : "none"}"}`,
    }));
    const options = {
      proxyOptions: { host: "http://127.0.0.1", port: Number(new URL(server.url).port), username: "u", password: "proxy-password" },
    };
    const call = {
      ...get,
      query: { sig: "query-signature" },
      headers: { "x-secret": "header-secret" },
      method: "PUT",
      body: { password: "body-secret" },
    } as const;
    const errors = [
      await failure(send(contextFor(server.url, bearerToken(tokenCredential, "s")), call)),
      await failure(send(contextFor(server.url, apiKey({ key: "topsecretkey" }, { header: "api-key" })), call)),
      await failure(send(contextFor(server.url, apiKey({ key: "topsecretkey" }, { query: "code" })), call)),
      await failure(send(contextFor(server.url, bearerToken(tokenCredential, "s"), options), call)),
    ];
    const texts = [
      ...lines,
      ...errors.flatMap((error) => [error.message, inspect(error, { depth: 9 }), JSON.stringify(error), error.stack ?? ""]),
    ];
    expect(lines.join("\n")).toContain("Request: ");
    expect(errors.map(({ code }) => code)).toEqual(["Denied", "Denied", "Denied", "Denied"]);
    expect(errors[0]?.message).toContain("sv=1&sig=REDACTED&se=2");
    for (const secret of [token, "query-signature", "header-secret", "body-secret", "proxy-password", "abc%2Bdef", "zzz", "qqq"]) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
    expect(errors[1]?.message).not.toContain("topsecretkey");
    expect(lines.filter((line) => line.includes("topsecretkey"))).toEqual([]);
  });
});

describe("calls", () => {
  it("can be given up before and while they run", async () => {
    const server = await serve(() => undefined);
    const context = contextFor(server.url);
    await expect(send(context, get, { abortSignal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toEqual([]);
    const controller = new AbortController();
    const running = send(context, get, { abortSignal: controller.signal, requestOptions: {} });
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    await expect(send(context, get, { requestOptions: { timeout: 30 } })).rejects.toMatchObject({ name: "AbortError" });
  });

  it("show each response with its JSON, whatever its status", async () => {
    const server = await serve([
      { body: { a: 1 } },
      { status: 400, body: { error: { code: "Bad" } } },
      { body: "text" },
      { body: "{", headers: { "content-type": "application/json" } },
    ]);
    const seen: unknown[] = [];
    const options = { onResponse: ({ status }: { status: number }, body: unknown) => seen.push([status, body]) };
    for (let call = 0; call < 4; call++) await send(contextFor(server.url), get, options).catch(() => undefined);
    expect(seen).toEqual([
      [200, { a: 1 }],
      [400, { error: { code: "Bad" } }],
      [200, undefined],
      [200, undefined],
    ]);
  });

  it("name the client, carry a request id, show every response, and pass the user's policies", async () => {
    const server = await serve(() => ({ status: 404, body: {} }));
    const seen: string[] = [];
    const policy = (name: string) => ({
      name,
      sendRequest: (request: never, next: (request: never) => Promise<never>) => (seen.push(name), next(request)),
    });
    const context = contextFor(server.url, undefined, {
      userAgentOptions: { userAgentPrefix: "my-app" },
      additionalPolicies: [
        { policy: policy("call"), position: "perCall" },
        { policy: policy("retry"), position: "perRetry" },
      ],
    });
    const statuses: number[] = [];
    await send(context, { ...get, method: "HEAD", expected: [200, 404] }, { onResponse: ({ status }) => statuses.push(status) });
    await expect(send(context, get, { onResponse: ({ status }) => statuses.push(status) })).rejects.toThrow();
    expect(statuses).toEqual([404, 404]);
    expect(seen).toEqual(["call", "retry", "call", "retry"]);
    expect(server.requests[0]?.headers["user-agent"]).toMatch(/^my-app specwright-test\/1\.2\.3 core-rest-pipeline\//);
    expect(server.requests[0]?.headers["x-ms-client-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });
});
