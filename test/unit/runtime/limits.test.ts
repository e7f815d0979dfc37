import { gzipSync } from "node:zlib";
import { inspect } from "node:util";
import { createHttpHeaders, type RestError } from "@azure/core-rest-pipeline";
import { describe, expect, it } from "vitest";
import { apiKey } from "../../../templates/runtime/authentication.js";
import { readJson } from "../../../templates/runtime/body.js";
import { paged } from "../../../templates/runtime/paging.js";
import { send, type OperationRequest } from "../../../templates/runtime/send.js";
import { readStream } from "../../../templates/runtime/stream.js";
import { revise } from "../../../templates/runtime/values.js";
import { readXml, xmlModel, xmlObject, xmlElement, type XmlCodec } from "../../../templates/runtime/xml.js";
import { contextFor, serve, type Answer, type Handler } from "./server.js";

const get: OperationRequest = { operation: "Things.get", method: "GET", path: "/things", expected: [200] };
const post: OperationRequest = { ...get, operation: "Things.make", method: "POST", body: {}, expected: [200, 201] };

describe("a timeout covers the whole exchange", () => {
  // The head at once, then a byte now and then: no pause is long.
  const slow: Handler = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(drip));
    return undefined;
  };
  const timed = { requestOptions: { timeout: 150 } };

  it.each<[string, Handler]>([
    ["without a head", () => new Promise<Answer>(() => undefined)],
    ["without an end", slow],
  ])("of an answer %s", async (_, handler) => {
    const server = await serve(handler);
    await expect(send(contextFor(server.url), get, timed)).rejects.toMatchObject({
      name: "AbortError",
      message: "Things.get: there was no whole answer within 150 ms (requestOptions.timeout).",
    });
  });

  it("of a stream", async () => {
    const server = await serve(slow);
    const response = await send(contextFor(server.url), { ...get, stream: true }, timed);
    await expect(new Response(readStream(response)).text()).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each([false, true])("though the progress of the answer is watched (a stream: %s)", async (stream) => {
    const server = await serve(slow);
    let loaded = 0;
    const onDownloadProgress = (progress: { loadedBytes: number }): void => void (loaded = progress.loadedBytes);
    for (const options of [
      { requestOptions: { timeout: 150, onDownloadProgress } },
      { requestOptions: { onDownloadProgress }, abortSignal: AbortSignal.timeout(150) },
    ]) {
      const call = send(contextFor(server.url), { ...get, stream }, options);
      await expect(stream ? call.then((response) => new Response(readStream(response)).text()) : call).rejects.toMatchObject({
        name: "AbortError",
      });
      expect(loaded).toBeGreaterThan(0);
    }
  });

  it("of all attempts together", async () => {
    const server = await serve(() => ({ status: 503 }));
    const context = contextFor(server.url, undefined, { retryOptions: { maxRetries: 1000, retryDelayInMs: 10, maxRetryDelayInMs: 20 } });
    await expect(send(context, get, timed)).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.length).toBeLessThan(100);
  });

  it("and leaves an answer in time alone", async () => {
    const server = await serve(() => ({ body: { a: 1 } }));
    const options = { requestOptions: { timeout: 60_000, maxResponseSize: 7 }, abortSignal: new AbortController().signal };
    expect(readJson(await send(contextFor(server.url), get, options))).toEqual({ a: 1 });
    const response = await send(contextFor(server.url), { ...get, stream: true }, options);
    expect(await new Response(readStream(response)).text()).toBe('{"a":1}');
    const longer = { requestOptions: { timeout: 2 ** 40 } };
    expect(readJson(await send(contextFor(server.url), get, longer))).toEqual({ a: 1 });
  });

  it("and gives way to the caller's own signal", async () => {
    const server = await serve(slow);
    const options = { ...timed, abortSignal: AbortSignal.timeout(20) };
    await expect(send(contextFor(server.url), get, options)).rejects.toMatchObject({
      name: "AbortError",
      message: expect.not.stringContaining("150") as string,
    });
    await expect(send(contextFor(server.url), get, { ...timed, abortSignal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});

describe("an answer that is too large", () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
  const bombs: Handler = (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(bomb);
    return undefined;
  };
  const tooLarge = {
    name: "RestError",
    code: "RESPONSE_TOO_LARGE",
    message: "Things.get: the answer is larger than 1000 bytes (maxResponseSize).",
  };

  it.each<[string, Handler]>([
    ["decompressed", bombs],
    ["as it is", () => ({ body: " ".repeat(100_000) })],
  ])("ends in an error: %s", async (_, handler) => {
    const server = await serve(handler);
    await expect(send(contextFor(server.url, undefined, { maxResponseSize: 1000 }), get)).rejects.toMatchObject(tooLarge);
    await expect(send(contextFor(server.url), get, { requestOptions: { maxResponseSize: 1000 } })).rejects.toMatchObject(tooLarge);
    expect(server.requests).toHaveLength(2);
    const larger = { requestOptions: { maxResponseSize: 60_000_000 } };
    expect((await send(contextFor(server.url, undefined, { maxResponseSize: 1000 }), get, larger)).status).toBe(200);
  });

  it("ends a stream in the same error", async () => {
    const server = await serve(bombs);
    const response = await send(contextFor(server.url, undefined, { maxResponseSize: 1000 }), { ...get, stream: true });
    await expect(new Response(readStream(response)).text()).rejects.toMatchObject(tooLarge);
  });

  it("is an error where it is nested too deeply to be read", async () => {
    const depth = 20_000;
    interface Nested {
      a?: Nested;
    }
    const readNested = (wire: object): Nested => revise<Nested>(wire, { a: readNested });
    const nested = (): XmlCodec<Nested> => xmlObject<Nested>({ a: xmlElement("a", xmlModel(nested)) });
    const json = await serve(() => ({
      headers: { "content-type": "application/json" },
      body: '{"a":'.repeat(depth) + "{}" + "}".repeat(depth),
    }));
    const deep = await send(contextFor(json.url), get);
    expect(() => readJson(deep, readNested)).toThrow(expect.objectContaining({ name: "RestError", code: "PARSE_ERROR" }) as Error);
    const failed = send(contextFor(json.url), { ...get, expected: [201], errors: { default: readNested } });
    await expect(failed).rejects.toMatchObject({ name: "RestError", statusCode: 200 });
    const xml = await serve(() => ({ body: "<a>".repeat(depth) + "</a>".repeat(depth) }));
    await expect(readXml(await send(contextFor(xml.url), get), nested())).rejects.toMatchObject({ name: "RestError", code: "PARSE_ERROR" });
  });
});

describe("a request is sent again", () => {
  const quick = { retryOptions: { maxRetries: 2, retryDelayInMs: 1, maxRetryDelayInMs: 2 } };
  const reset: Handler = (_, response) => void response.socket?.resetAndDestroy();

  it.each<[string, OperationRequest, Handler, object, number]>([
    ["GET after a reset", get, reset, {}, 3],
    ["GET after 503", get, () => ({ status: 503 }), {}, 3],
    ["PUT after 500", { ...get, method: "PUT" }, () => ({ status: 500 }), {}, 3],
    ["PATCH after a reset", { ...get, method: "PATCH" }, reset, {}, 3],
    ["DELETE after 503 with Retry-After", { ...get, method: "DELETE" }, () => ({ status: 503, headers: { "retry-after": "0" } }), {}, 3],
    ["POST after 429 with Retry-After", post, () => ({ status: 429, headers: { "retry-after": "0" } }), {}, 3],
    ["POST not after a reset", post, reset, {}, 1],
    ["POST not after 503", post, () => ({ status: 503 }), {}, 1],
    ["POST not after 503 with Retry-After", post, () => ({ status: 503, headers: { "retry-after": "0" } }), {}, 1],
    ["POST not after 500 or 408", post, () => ({ status: 408 }), {}, 1],
    ["POST that is repeatable", post, reset, { requestOptions: { repeatable: true } }, 3],
    ["POST with a repeatability id", { ...post, headers: { "Repeatability-Request-ID": "1" } }, () => ({ status: 503 }), {}, 3],
    ["nothing after 501", get, () => ({ status: 501 }), {}, 1],
    ["nothing after 429 that names no time", get, () => ({ status: 429 }), {}, 1],
  ])("%s", async (_, request, handler, options, times) => {
    const server = await serve(handler);
    await expect(send(contextFor(server.url, undefined, quick), request, options)).rejects.toMatchObject({ name: "RestError" });
    expect(server.requests).toHaveLength(times);
  });

  it("where the client says so of every POST, and where a POST lists", async () => {
    const server = await serve(() => ({ status: 503 }));
    await expect(send(contextFor(server.url, undefined, { ...quick, repeatable: true }), post)).rejects.toMatchObject({ statusCode: 503 });
    expect(server.requests.splice(0)).toHaveLength(3);
    await expect(paged(contextFor(server.url, undefined, quick), post, {}, { items: "value" }).next()).rejects.toMatchObject({
      statusCode: 503,
    });
    expect(server.requests.splice(0)).toHaveLength(3);
    const once = { requestOptions: { repeatable: false } };
    await expect(send(contextFor(server.url, undefined, { ...quick, repeatable: true }), post, once)).rejects.toMatchObject({
      statusCode: 503,
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["retry-after", "99999999999"],
    ["retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"],
    ["retry-after-ms", "99999999999999"],
    ["x-ms-retry-after-ms", "3000000000"],
  ])("not before its time, however far that is: %s %s", async (name, value) => {
    const server = await serve(() => ({ status: 429, headers: { [name]: value } }));
    const options = { abortSignal: AbortSignal.timeout(200) };
    await expect(send(contextFor(server.url, undefined, quick), get, options)).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("what a client sends as a secret stays out of errors", () => {
  const key = "tops/ecret+key";

  it.each<[string, Parameters<typeof contextFor>[1], Partial<OperationRequest>]>([
    ["a key in the query", apiKey({ key }, { query: "code" }), {}],
    ["a key in a header of any name", apiKey({ key }, { header: "X-Anything" }), {}],
    ["a secret parameter of the query", undefined, { query: { "client-secret": key } }],
    ["a secret header", undefined, { headers: { "x-api-key": key } }],
    ["a password", undefined, { headers: { "x-password": key } }],
  ])("%s", async (_, authentication, request) => {
    const server = await serve(({ url }) => ({
      status: 400,
      body: {
        error: { code: "Bad", message: `No to ${key} (${encodeURIComponent(key)}) at ${url}`, target: key, details: [{ message: key }] },
      },
    }));
    const error: unknown = await send(contextFor(server.url, authentication), { ...get, ...request }).catch((caught: unknown) => caught);
    const { message, code, target, details, response } = error as RestError & { target: string; details: unknown };
    expect(message).toMatch(/^No to REDACTED \(REDACTED\) at /);
    const text = inspect(
      { message, code, target, details, body: (error as { body?: unknown }).body, answer: response?.bodyAsText },
      { depth: 9 },
    );
    expect(text).not.toContain(key);
    expect(text).not.toContain(encodeURIComponent(key));
  });

  it("and away from other origins", async () => {
    const other = await serve(() => ({ body: {} }));
    const server = await serve(() => ({ status: 307, headers: { location: `${other.url}/elsewhere` } }));
    const context = contextFor(server.url, apiKey({ key }, { header: "X-Anything" }), {
      redirectOptions: { allowCrossOriginRedirects: true },
    });
    const headers = { "x-api-key": key, "x-ms-encryption-key": key, "X-Functions-Token": key, "x-client-secret": key, "x-plain": "kept" };
    await send(context, { ...get, headers });
    const [arrived] = other.requests;
    expect(arrived?.headers["x-plain"]).toBe("kept");
    expect(JSON.stringify(arrived)).not.toContain(key);
  });

  it("and a redirect to what is no address is not repeated", async () => {
    const server = await serve(() => ({ status: 307, headers: { location: "https://exa mple:x/y?sig=SECRETSIGNATURE" } }));
    const error: unknown = await send(contextFor(server.url), get).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "RestError", statusCode: 307, message: "The service redirects to what is not an address." });
    expect(inspect(error, { depth: 9 })).not.toContain("SECRETSIGNATURE");
    expect(createHttpHeaders((error as RestError).response?.headers.toJSON()).get("location")).toBeUndefined();
  });
});
