import { inspect } from "node:util";
import { AzureLogger, setLogLevel } from "@azure/logger";
import { describe, expect, it, onTestFinished } from "vitest";
import { apiKey, bearerToken } from "../../../templates/runtime/authentication.js";
import { readJson } from "../../../templates/runtime/body.js";
import { readDate } from "../../../templates/runtime/dates.js";
import { UntrustedHostError } from "../../../templates/runtime/origin.js";
import { poll, type LongRunning, type Poller, type PollingOptions } from "../../../templates/runtime/polling.js";
import type { OperationRequest } from "../../../templates/runtime/send.js";
import { revise } from "../../../templates/runtime/values.js";
import { contextFor, routed, serve, token, tokenCredential, type Answer, type TestServer } from "./server.js";

interface Thing {
  name: string;
  at?: Date;
}

const request: OperationRequest = {
  operation: "Things.createOrUpdate",
  method: "PUT",
  path: "/things/{name}",
  pathParameters: { name: "x" },
  query: { "api-version": "1" },
  contentType: "application/json",
  body: { name: "x" },
  expected: [200, 201, 202, 204],
};
const readThing = (wire: object) => revise<Thing>(wire, { at: readDate });
const read: LongRunning<Thing>["read"] = (response) => readJson(response, readThing);
const fast: PollingOptions = { updateIntervalInMs: 1 };

const thing = { body: { name: "x", at: "2024-01-01T00:00:00Z" } };
const result = { name: "x", at: new Date("2024-01-01") };
const running = { body: { status: "InProgress" } };
const succeeded = { body: { status: "Succeeded" } };

function start(
  server: TestServer,
  overrides: Partial<OperationRequest> = {},
  operation: Partial<LongRunning<Thing>> = {},
  options: PollingOptions = {},
): Poller<Thing> {
  return poll<Thing>(contextFor(server.url), { ...request, ...overrides }, { ...fast, ...options }, { read, ...operation });
}

function trail({ requests }: TestServer): string[] {
  return requests.map(({ method, url }) => `${method} ${url}`);
}

const async = (location: string, more: Record<string, string> = {}): Answer => ({
  status: 202,
  headers: { "azure-asyncoperation": location, ...more },
});

describe("ends", () => {
  it.each<[string, OperationRequest["method"], LongRunning<Thing>["finalState"], Answer[], string[]]>([
    ["PUT at once", "PUT", undefined, [thing], []],
    [
      "PUT at once with a state",
      "PUT",
      undefined,
      [{ status: 201, body: { ...thing.body, properties: { provisioningState: "Succeeded" } } }],
      [],
    ],
    ["POST at once", "POST", "location", [thing], []],
    ["PATCH at once", "PATCH", "location", [thing], []],
    [
      "PUT by provisioning state",
      "PUT",
      "original-uri",
      [
        { status: 201, body: { properties: { provisioningState: "Creating" } } },
        { body: { properties: { provisioningState: "Updating" } } },
        thing,
      ],
      ["GET /things/x?api-version=1", "GET /things/x?api-version=1"],
    ],
    [
      "PUT by Azure-AsyncOperation",
      "PUT",
      undefined,
      [async("/status/1"), running, succeeded, thing],
      ["GET /status/1", "GET /status/1", "GET /things/x?api-version=1"],
    ],
    [
      "PUT by Azure-AsyncOperation at the original address",
      "PUT",
      "original-uri",
      [{ ...async("/status/1"), ...{ status: 201, body: { name: "x" } } }, succeeded, thing],
      ["GET /status/1", "GET /things/x?api-version=1"],
    ],
    [
      "PUT by Azure-AsyncOperation that ends there",
      "PUT",
      "azure-async-operation",
      [async("/status/1"), succeeded, thing],
      ["GET /status/1", "GET /things/x?api-version=1"],
    ],
    [
      "POST by Azure-AsyncOperation and Location",
      "POST",
      "location",
      [async("/status/1", { location: "/result/1" }), running, succeeded, thing],
      ["GET /status/1", "GET /status/1", "GET /result/1"],
    ],
    [
      "POST whose result is the operation's own",
      "POST",
      "azure-async-operation",
      [async("/status/1", { location: "/result/1" }), { body: { status: "Succeeded", ...thing.body } }],
      ["GET /status/1"],
    ],
    [
      "POST by Location",
      "POST",
      "location",
      [{ status: 202, headers: { location: "/result/1" } }, { status: 202, headers: { location: "/result/2" } }, { status: 202 }, thing],
      ["GET /result/1", "GET /result/2", "GET /result/2"],
    ],
    [
      "POST whose result is the operation's own, by Operation-Location",
      "POST",
      "operation-location",
      [
        { status: 202, headers: { "operation-location": "/status/1", location: "/result/1" } },
        { body: { status: "Succeeded", ...thing.body } },
      ],
      ["GET /status/1"],
    ],
    ["PATCH by Location", "PATCH", "location", [{ status: 202, headers: { location: "/result/1" } }, thing], ["GET /result/1"]],
    [
      "PATCH by Azure-AsyncOperation",
      "PATCH",
      "original-uri",
      [async("/status/1"), succeeded, thing],
      ["GET /status/1", "GET /things/x?api-version=1"],
    ],
    [
      "POST by Operation-Location with a resource",
      "POST",
      "operation-location",
      [
        { status: 202, headers: { "operation-location": "/operations/1" } },
        { body: { status: "running" } },
        { body: { status: "succeeded", resourceLocation: "/things/y" } },
        thing,
      ],
      ["GET /operations/1", "GET /operations/1", "GET /things/y"],
    ],
    [
      "a moving monitor",
      "PUT",
      undefined,
      [async("/status/1"), { ...running, headers: { "azure-asyncoperation": "/status/2" } }, succeeded, thing],
      ["GET /status/1", "GET /status/2", "GET /things/x?api-version=1"],
    ],
    [
      "a redirected start",
      "PUT",
      "original-uri",
      [
        { status: 307, headers: { location: "/moved?api-version=1" } },
        { status: 201, body: { properties: { provisioningState: "Creating" } } },
        thing,
      ],
      ["PUT /moved?api-version=1", "GET /moved?api-version=1"],
    ],
  ])("%s", async (_, method, finalState, answers, expected) => {
    const server = await serve(answers);
    const ended = await start(server, { method }, finalState ? { finalState } : {});
    expect(trail(server)).toEqual([`${method} /things/x?api-version=1`, ...expected]);
    expect(ended).toMatchObject(answers.length === 2 && method === "PUT" && expected.length === 0 ? { name: "x" } : result);
  });

  it("DELETE with nothing", async () => {
    for (const answers of [
      [{ status: 204 }],
      [{ status: 200 }],
      [{ status: 202, headers: { location: "/r" } }, { status: 202 }, { status: 204 }],
      [async("/s", { location: "/r" }), running, succeeded],
      [async("/s"), running, { status: 204 }],
      [async("/s"), running, { status: 404, body: { error: { code: "NotFound", message: "Gone." } } }],
      [{ status: 202, headers: { location: "/r" } }, { status: 202 }, { status: 404 }],
      [
        { status: 202, headers: { location: "/r" } },
        { status: 404, body: { error: { code: "OperationNotFound" } } },
      ],
    ]) {
      const server = await serve(answers);
      const poller = poll<undefined>(contextFor(server.url), { ...request, method: "DELETE", body: undefined }, fast, {
        finalState: "location",
        read: () => undefined,
      });
      expect(await poller).toBeUndefined();
      expect(server.requests).toHaveLength(answers.length);
      expect(poller.isDone).toBe(true);
    }
  });

  it.each<[string, OperationRequest["method"], Answer]>([
    ["202 on a PUT", "PUT", { status: 202 }],
    ["203 on a PUT", "PUT", { status: 203, body: { properties: { provisioningState: "Creating" } } }],
    ["201 on a POST", "POST", async("/s")],
  ])("%s that documents another success", async (_, method, first) => {
    const server = await serve([first, ...(method === "POST" ? [{ body: { status: "Succeeded", ...thing.body } }] : [thing])]);
    expect(await start(server, { method, expected: [200] })).toMatchObject(result);
  });

  const known = { parts: ["name", "at"] };
  it.each<[string, object, Partial<LongRunning<Thing>>, object]>([
    ["in properties", { properties: thing.body }, known, result],
    ["in output", { id: "/operations/1", output: thing.body }, known, result],
    ["in itself", { ...thing.body, properties: { other: 1 } }, known, { ...result, properties: { other: 1 } }],
    ["in itself, where it may be a monitor", { properties: thing.body }, {}, { properties: thing.body }],
    ["in a list", { output: [thing.body] }, { parts: [], read: (response) => readJson(response) }, [thing.body]],
  ])("POST whose monitor has the result %s", async (_, body, operation, expected) => {
    const server = await serve([async("/s"), running, { body: { status: "Succeeded", ...body } }]);
    const poller = start(server, { method: "POST" }, operation);
    const ended = await poller;
    expect(ended).toMatchObject(expected);
    expect(await start(await serve([]), { method: "POST" }, operation, { restoreFrom: await poller.serialize() })).toEqual(ended);
  });

  it("DELETE in an error, where its monitor never was", async () => {
    const server = await serve([async("/s"), { status: 404 }]);
    await expect(start(server, { method: "DELETE" })).rejects.toMatchObject({ name: "RestError", statusCode: 404 });
  });

  it("where a monitor says nothing in JSON", async () => {
    const server = await serve([
      { status: 202, headers: { location: "/r" } },
      { status: 202, headers: { "content-type": "text/html" }, body: "<p>wait</p>" },
      thing,
    ]);
    expect(await start(server, { method: "POST" })).toEqual(result);
  });
});

it("is over at once where the resource is ready, whatever monitor is named", async () => {
  const server = await serve([
    {
      headers: { "azure-asyncoperation": "https://elsewhere.example/operations/1" },
      body: { name: "x", properties: { provisioningState: "Succeeded" } },
    },
  ]);
  expect(await start(server)).toMatchObject({ name: "x" });
  expect(trail(server)).toEqual(["PUT /things/x?api-version=1"]);
});

describe("step by step", () => {
  it("polls, tells its progress, and waits for no one", async () => {
    const server = await serve([async("/status/1", { "retry-after": "60" }), running, running, succeeded, thing]);
    const poller = start(server);
    const states: string[] = [];
    const stop = poller.onProgress(({ status }) => states.push(status));
    expect(await poller.poll()).toMatchObject({ status: "running" });
    expect([poller.isDone, poller.result]).toEqual([false, undefined]);
    stop();
    await poller.poll();
    await poller.poll();
    expect(states).toEqual(["running"]);
    expect([poller.isDone, poller.result]).toEqual([true, result]);
    expect(await poller).toEqual(result);
    expect(server.requests).toHaveLength(5);
  });

  it("honours Retry-After, 0 included, before its own interval", async () => {
    const server = await serve([
      async("/status/1", { "retry-after": "0" }),
      { ...running, headers: { "retry-after": "0" } },
      { ...running, headers: { "retry-after": new Date(0).toUTCString() } },
      { ...running, headers: { "retry-after": "1" } },
      succeeded,
      thing,
    ]);
    // Ends at all only where each delay is the service's.
    expect(await start(server, {}, {}, { updateIntervalInMs: 600_000 })).toEqual(result);
  });

  it.each(["600", "99999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])("waits as long as the start asks for: %s", async (after) => {
    const server = await serve([async("/status/1", { "retry-after": after })]);
    const poller = start(server);
    await poller.submitted();
    await expect(poller.pollUntilDone({ abortSignal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toHaveLength(1);
  });
});

it.each(["99999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "2592000"])("waits between polls where the service asks for %s", async (after) => {
  const server = await serve([async("/status/1"), { ...running, headers: { "retry-after": after } }]);
  const warnings: string[] = [];
  const warned = (warning: Error) => warnings.push(warning.name);
  process.on("warning", warned);
  await expect(start(server).pollUntilDone({ abortSignal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: "AbortError" });
  process.off("warning", warned);
  expect(trail(server)).toEqual(["PUT /things/x?api-version=1", "GET /status/1"]);
  expect(warnings).toEqual([]);
});

it("a start that fails is kept until somebody asks", async () => {
  const unhandled: unknown[] = [];
  const rejected = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", rejected);
  const poller = start(await serve([{ status: 409, body: { error: { code: "Conflict", message: "Busy." } } }]));
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off("unhandledRejection", rejected);
  expect(unhandled).toEqual([]);
  await expect(poller).rejects.toMatchObject({ code: "Conflict", message: "Busy." });
  await expect(poller.submitted()).rejects.toMatchObject({ code: "Conflict" });
});

it.each(["azure-asyncoperation", "location"])("tells of a malformed %s without repeating it", async (name) => {
  const poller = start(await serve([{ status: 202, headers: { [name]: "https://exa mple:x/s?sig=SECRETSIGNATURE" } }]), { method: "POST" });
  const error: unknown = await poller.then(undefined, (caught: unknown) => caught);
  expect(error).toMatchObject({ name: "RestError", message: "The service answered with a link that is not an address." });
  expect(inspect((error as Error).cause)).not.toContain("SECRET");
});

describe("resuming", () => {
  it("goes on with another client", async () => {
    const server = await serve([async("/status/1"), running, running, succeeded, thing]);
    const poller = start(server);
    await poller.poll();
    const text = await poller.serialize();
    const resumed = start(server, {}, {}, { restoreFrom: text });
    expect(await resumed).toEqual(result);
    expect(trail(server)).toEqual([
      "PUT /things/x?api-version=1",
      "GET /status/1",
      "GET /status/1",
      "GET /status/1",
      "GET /things/x?api-version=1",
    ]);
  });

  it("keeps a result with its dates, and a failure with its code", async () => {
    const done = start(await serve([thing]));
    await done;
    const nobody = await serve([]);
    const text = await done.serialize();
    const resumed = start(nobody, {}, {}, { restoreFrom: text });
    expect(resumed.isDone).toBe(true);
    expect(await resumed).toEqual(result);
    expect(await start(nobody, {}, {}, { restoreFrom: await resumed.serialize() })).toEqual(result);

    const failed = start(await serve([async("/s"), { body: { status: "Failed", error: { code: "Quota", message: "No more." } } }]));
    await expect(failed).rejects.toThrow("No more.");
    const again = start(nobody, {}, {}, { restoreFrom: await failed.serialize() });
    await expect(again).rejects.toMatchObject({ name: "RestError", code: "Quota", message: "No more.", statusCode: 200 });
    await expect(again.poll()).rejects.toMatchObject({ code: "Quota" });
    expect(nobody.requests).toEqual([]);
  });

  it.each(["", "{}", "null", '{"state":{}}', '{"state":{"status":"running","config":5}}', "secret"])("refuses %j", async (text) => {
    const server = await serve([]);
    expect(() => start(server, {}, {}, { restoreFrom: text })).toThrow(
      /^The option restoreFrom is not the text that poller\.serialize\(\) gave\.$/,
    );
  });

  it("trusts the text no more than the service", async () => {
    const other = await serve(() => succeeded);
    const server = await serve([]);
    const text = JSON.stringify({
      state: { status: "running", config: { metadata: { mode: "OperationLocation" }, operationLocation: `${other.url}/status` } },
    });
    await expect(start(server, {}, {}, { restoreFrom: text })).rejects.toBeInstanceOf(UntrustedHostError);
    expect(other.requests).toEqual([]);
  });

  it("keeps no key in its text", async () => {
    const server = await serve([{ status: 201, body: { properties: { provisioningState: "Creating" } } }, thing]);
    const context = contextFor(server.url, apiKey({ key: "topsecretkey" }, { query: "code" }));
    const poller = poll(context, request, fast, { read });
    expect(await poller.serialize()).not.toContain("topsecretkey");
    expect(await poller).toEqual(result);
    expect(trail(server)[1]).toBe("GET /things/x?api-version=1&code=topsecretkey");
  });
});

describe("failing", () => {
  const error = { code: "QuotaExceeded", message: "No cores are left.", target: "cores", details: [{ code: "D", message: "d" }] };
  const expected = { name: "RestError", ...error, statusCode: 200 };

  it.each<[string, Partial<OperationRequest>, Answer[]]>([
    ["by status", {}, [async("/s"), running, { body: { status: "Failed", error } }]],
    [
      "by provisioning state",
      {},
      [
        { status: 201, body: { properties: { provisioningState: "Creating" } } },
        { body: { properties: { provisioningState: "Failed", error } } },
      ],
    ],
    ["at once", {}, [{ body: { properties: { provisioningState: "Failed" }, error } }]],
    ["when canceled", {}, [async("/s"), { body: { status: "Canceled", error } }]],
    [
      "with 200 at the Location of a POST",
      { method: "POST" },
      [{ status: 202, headers: { location: "/r" } }, { body: { status: "Failed", error } }],
    ],
    [
      "with 200 at the Location of a DELETE",
      { method: "DELETE" },
      [{ status: 202, headers: { location: "/r" } }, { body: { status: "Failed", error } }],
    ],
  ])("%s", async (_, overrides, answers) => {
    const server = await serve(answers);
    const poller = start(server, overrides);
    const states: (string | undefined)[] = [];
    poller.onProgress((state) => states.push(state.error?.message));
    await expect(poller).rejects.toMatchObject(expected);
    await expect(poller.poll()).rejects.toMatchObject(expected);
    expect(poller.isDone).toBe(true);
    expect(poller.result).toBeUndefined();
    if (answers.length > 1) expect(states.at(-1)).toBe(error.message);
  });

  it("in its own words where the service has none", async () => {
    const failed = start(await serve([async("/s"), { body: { status: "Failed" } }]));
    await expect(failed).rejects.toMatchObject({
      name: "RestError",
      code: "Failed",
      message: "Things.createOrUpdate: the operation has failed.",
    });
    const canceled = start(await serve([async("/s"), { body: { status: "Canceled" } }]));
    await expect(canceled).rejects.toMatchObject({
      name: "RestError",
      code: "Canceled",
      message: "Things.createOrUpdate: the operation was canceled.",
    });
  });

  it("at the start, and at a monitor that is gone", async () => {
    await expect(start(await serve([{ status: 409, body: { error } }]))).rejects.toMatchObject({ ...expected, statusCode: 409 });
    await expect(start(await serve([async("/s"), { status: 404, body: { error } }]))).rejects.toMatchObject({
      ...expected,
      statusCode: 404,
    });
    await expect(
      start(await serve([async("/s"), { body: "{broken", headers: { "content-type": "application/json" } }])),
    ).rejects.toMatchObject({ code: "PARSE_ERROR" });
  });

  it("where a parameter is missing", async () => {
    await expect(start(await serve([]), { pathParameters: {} })).rejects.toThrow("path parameter name is missing");
  });

  it("only for now where the connection is at fault", async () => {
    const server = await serve([async("/s"), { status: 503 }, running, succeeded, thing]);
    const poller = start(server);
    await expect(poller).rejects.toMatchObject({ statusCode: 503 });
    expect(poller.isDone).toBe(false);
    const resumed = start(server, {}, {}, { restoreFrom: await poller.serialize() });
    expect(await resumed).toEqual(result);
  });

  it("can be given up while it waits", async () => {
    const controller = new AbortController();
    const server = await serve([async("/s"), running]);
    const poller = start(
      server,
      {},
      {},
      {
        abortSignal: controller.signal,
        updateIntervalInMs: 600_000,
        onResponse: ({ status }) => status === 200 && setTimeout(() => controller.abort(), 10),
      },
    );
    await expect(poller).rejects.toMatchObject({ name: "AbortError" });
    const other = start(await serve([async("/s"), running]), {}, {}, { updateIntervalInMs: 600_000 });
    await expect(other.pollUntilDone({ abortSignal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("hosts", () => {
  it.each(["azure-asyncoperation", "operation-location", "location"])("does not follow %s to another one", async (name) => {
    const other = await serve(() => succeeded);
    const server = await serve([{ status: 202, headers: { [name]: `${other.url}/status` } }]);
    const poller = poll(contextFor(server.url, bearerToken(tokenCredential, "s")), request, fast, { read });
    await expect(poller).rejects.toBeInstanceOf(UntrustedHostError);
    expect(other.requests).toEqual([]);
    expect(poller.isDone).toBe(false);
  });

  it("does not follow the address of a result to another one", async () => {
    const other = await serve(() => thing);
    const server = await serve([
      { status: 202, headers: { "operation-location": "/o" } },
      { body: { status: "Succeeded", resourceLocation: `${other.url}/thing` } },
    ]);
    await expect(
      poll(contextFor(server.url, bearerToken(tokenCredential, "s")), { ...request, method: "POST" }, fast, { read }),
    ).rejects.toBeInstanceOf(UntrustedHostError);
    expect(other.requests).toEqual([]);
  });

  it("follows to a region that the user trusts, with credentials", async () => {
    const region = await serve([running, succeeded]);
    const global = await serve([async("https://eastus.management.azure.com/status/1"), thing]);
    const context = contextFor("https://management.azure.com", bearerToken(tokenCredential, "s"), {
      trustedHosts: ["*.management.azure.com"],
      httpClient: routed({ "https://management.azure.com": global, "https://eastus.management.azure.com": region }),
      allowInsecureConnection: false,
    });
    expect(await poll(context, request, fast, { read })).toEqual(result);
    expect(region.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  });
});

it("writes neither signatures of addresses nor secrets of errors into the log", async () => {
  const lines: string[] = [];
  const { log } = AzureLogger;
  AzureLogger.log = (...args) => lines.push(args.map((arg) => (typeof arg === "string" ? arg : inspect(arg, { depth: 9 }))).join(" "));
  setLogLevel("verbose");
  onTestFinished(() => {
    setLogLevel();
    AzureLogger.log = log;
  });
  // No hexadecimal digits: the log is full of random ones.
  const server = await serve([
    async("/status?sig=wwww"),
    { ...running, headers: { "azure-asyncoperation": "/status?sig=yyyy" } },
    { body: { status: "Failed", error: { code: "C", message: "At https://x?sig=zzzz" } } },
  ]);
  const poller = start(server);
  await poller.poll();
  expect(await poller.serialize()).toContain("sig=yyyy");
  await expect(poller).rejects.toMatchObject({ message: "At https://x?sig=REDACTED" });
  expect(lines.join("\n")).toContain("LRO");
  expect(lines.filter((line) => /wwww|yyyy|zzzz/.test(line))).toEqual([]);
});
