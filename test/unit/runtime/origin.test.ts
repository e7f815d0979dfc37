import { AzureKeyCredential } from "@azure/core-auth";
import { describe, expect, it } from "vitest";
import { apiKey, bearerToken } from "../../../templates/runtime/authentication.js";
import { createContext, type Authentication, type ContextOptions } from "../../../templates/runtime/context.js";
import { UntrustedHostError } from "../../../templates/runtime/origin.js";
import { follow, send } from "../../../templates/runtime/send.js";
import { sharedKey } from "../../../templates/runtime/shared-key.js";
import { contextFor, routed, serve, token, tokenCredential, type TestServer } from "./server.js";

const key = "0123456789abcdef";
const get = { operation: "Things.get", method: "GET", path: "/thing", expected: [200] } as const;

/** What of a request gives its sender away. */
function secrets({ requests }: TestServer): string[] {
  const text = JSON.stringify(requests.map(({ url, headers }) => [url, headers]));
  return [token, key, "SharedKey", "secret-cookie"].filter((secret) => text.includes(secret));
}

const kinds: [string, () => Authentication, string][] = [
  ["a token", () => bearerToken(tokenCredential, "https://example/.default"), token],
  ["a key in a header", () => apiKey(new AzureKeyCredential(key), { header: "api-key" }), key],
  ["a key with a prefix", () => apiKey(new AzureKeyCredential(key), { header: "Authorization", prefix: "ApiKey" }), key],
  ["a key in the query", () => apiKey(new AzureKeyCredential(key), { query: "code" }), key],
  ["a shared key", () => sharedKey({ name: "acc", key: "a2V5" }), "SharedKey"],
];

describe.each(kinds)("%s", (_, authentication, secret) => {
  it("goes to the service, and along a redirect inside it", async () => {
    const server = await serve([{ status: 307, headers: { location: "/elsewhere" } }, { body: {} }]);
    await send(contextFor(server.url, authentication()), get);
    expect(server.requests.map(({ url }) => url.split("?")[0])).toEqual(["/thing", "/elsewhere"]);
    for (const request of server.requests) expect(JSON.stringify(request)).toContain(secret);
    expect(server.requests[1]?.url.match(/code=/g)?.length ?? 1).toBe(1);
  });

  it.each([300, 301, 302, 307])("does not follow a %i to another host", async (status) => {
    const other = await serve(() => ({ body: {} }));
    const server = await serve([{ status, headers: { location: `${other.url}/stolen` } }]);
    await expect(send(contextFor(server.url, authentication()), get)).rejects.toMatchObject({
      name: "RestError",
      statusCode: status,
      message: expect.stringContaining(`It points to another host (${other.url}), which was not called.`) as string,
    });
    expect(other.requests).toEqual([]);
  });

  it("stays behind where the user lets redirects leave the service", async () => {
    const other = await serve([{ status: 307, headers: { location: "/again" } }, { body: {} }]);
    const server = await serve([{ status: 307, headers: { location: `${other.url}/stolen` } }]);
    const context = contextFor(server.url, authentication(), { redirectOptions: { allowCrossOriginRedirects: true } });
    await send(context, get, { requestOptions: { headers: { cookie: "secret-cookie" } } });
    expect(other.requests).toHaveLength(2);
    expect(secrets(other)).toEqual([]);
    expect(secrets(server)).toContain(secret);
  });

  it("stays behind where https is left for http", async () => {
    const server = await serve([{ status: 307, headers: { location: "http://service.example/thing" } }]);
    const plain = await serve(() => ({ body: {} }));
    const httpClient = routed({ "https://service.example": server, "http://service.example": plain });
    for (const redirectOptions of [{}, { allowCrossOriginRedirects: true }]) {
      server.requests.length = 0;
      await expect(
        send(contextFor("https://service.example", authentication(), { httpClient, redirectOptions, allowInsecureConnection: false }), get),
      ).rejects.toThrow();
    }
    expect(plain.requests).toEqual([]);
  });

  it("does not go where a link leads to another host", async () => {
    const other = await serve(() => ({ body: {} }));
    const server = await serve(() => ({ body: {} }));
    const context = contextFor(server.url, authentication());
    for (const link of [
      other.url,
      `//${new URL(other.url).host}/x`,
      "https://user:pw@example.org/",
      server.url.replace("127.0.0.1", "localhost"),
    ]) {
      await expect(follow(context, link, get)).rejects.toBeInstanceOf(UntrustedHostError);
    }
    expect(other.requests).toEqual([]);
    await follow(context, "/further", get);
    expect(secrets(server)).toContain(secret);
  });
});

describe("trusted hosts", () => {
  const options = (trustedHosts: string[], servers: Record<string, TestServer>): ContextOptions => ({
    trustedHosts,
    httpClient: routed(servers),
    allowInsecureConnection: false,
  });

  it.each([
    ["https://status.azure.com/x", ["status.azure.com"]],
    ["https://eastus.status.azure.com/x", ["*.status.azure.com"]],
    ["https://eastus.status.azure.com/x", ["EastUS.Status.azure.com"]],
    ["https://eastus.management.azure.com:8443/x", ["eastus.management.azure.com:8443"]],
    ["https://eastus.management.azure.com/x", []],
  ])("%s is called when %o are trusted", async (link, hosts) => {
    const server = await serve([{ body: {} }]);
    const context = contextFor(
      "https://management.azure.com",
      bearerToken(tokenCredential, "s"),
      options(hosts, { [new URL(link).origin]: server }),
    );
    await follow(context, link, get);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it.each([
    ["https://management.azure.com.evil.org/x", ["*.management.azure.com"]],
    ["https://evilmanagement.azure.com/x", ["*.management.azure.com"]],
    ["https://eastus.management.azure.com:8443/x", ["eastus.management.azure.com"]],
    ["http://eastus.management.azure.com/x", ["eastus.management.azure.com"]],
    ["http://management.azure.com/x", ["eastus.management.azure.com"]],
    ["https://eastus.management.chinacloudapi.cn/x", []],
    ["https://eastus.status.azure.com/x", []],
  ])("%s is refused when %o are trusted", async (link, hosts) => {
    const context = contextFor("https://management.azure.com", bearerToken(tokenCredential, "s"), options(hosts, {}));
    await expect(follow(context, link, get)).rejects.toThrow(/another host .* name it in the client's option trustedHosts/);
  });
});

it.each([
  ["a token", () => bearerToken(undefined as never, "s"), "The credential is missing, or is none that gives tokens"],
  ["a token", () => bearerToken({ key: "k" } as never, "s"), "none that gives tokens"],
  ["a key", () => apiKey({ key: undefined as never }, { header: "x" }), "The credential has no key"],
  ["a key", () => apiKey(undefined as never, { query: "x" }), "The credential has no key"],
])("a client without %s says so at once", (_, make, message) => {
  expect(make).toThrow(message);
});

describe("plain http", () => {
  it("is refused unless the user allows it, without repeating what may be secret", async () => {
    const server = await serve(() => ({ body: {} }));
    const context = contextFor(server.url, undefined, { allowInsecureConnection: false });
    await expect(send(context, { ...get, query: { sig: "secret" } })).rejects.toThrow(`${server.url} would be called without encryption.`);
    await send(context, get, { requestOptions: { allowInsecureConnection: true } });
    expect(server.requests).toHaveLength(1);
  });

  it("carries a token only on this machine", async () => {
    const server = await serve(() => ({ body: {} }));
    const context = contextFor("http://service.example", bearerToken(tokenCredential, "s"), {
      httpClient: routed({ "http://service.example": server }),
    });
    await expect(send(context, get)).rejects.toThrow("not permitted for non-TLS");
    expect(server.requests).toEqual([]);
  });
});

it("sends a call to a host of its own, with credentials", async () => {
  const first = await serve(() => ({ body: {} }));
  const second = await serve([{ status: 307, headers: { location: "/there" } }, { body: {} }]);
  await send(contextFor(first.url, bearerToken(tokenCredential, "s")), { ...get, endpoint: second.url });
  expect(second.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
});

it.each([
  ["not an address at all", "is not an address"],
  ["", "is missing"],
  [process.env["SPECWRIGHT_UNSET"] as string, "is missing"],
  ["ftp://host", "only https:// and http://"],
  ["https://user:secret@host", "carries a user name"],
  ["https://host?sig=secret", "has a query"],
])("refuses the endpoint %s", (endpoint, message) => {
  expect(() => createContext({ endpoint, packageName: "p", packageVersion: "1" })).toThrow(message);
});

it("takes an endpoint without scheme for https, and drops slashes at its end", () => {
  expect(contextFor("account.westeurope.batch.azure.com").endpoint).toBe("https://account.westeurope.batch.azure.com");
  expect(contextFor("https://host/base//").endpoint).toBe("https://host/base");
});
