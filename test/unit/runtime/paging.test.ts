import { inspect } from "node:util";
import { isRestError, type RestError } from "@azure/core-rest-pipeline";
import { describe, expect, it } from "vitest";
import { bearerToken } from "../../../templates/runtime/authentication.js";
import { readDate } from "../../../templates/runtime/dates.js";
import { UntrustedHostError } from "../../../templates/runtime/origin.js";
import { paged, type Paging } from "../../../templates/runtime/paging.js";
import { linkPart } from "../../../templates/runtime/request.js";
import type { OperationRequest } from "../../../templates/runtime/send.js";
import { revise } from "../../../templates/runtime/values.js";
import { contextFor, serve, tokenCredential } from "./server.js";

const list: OperationRequest = {
  operation: "Things.list",
  method: "GET",
  path: "/things",
  query: { "api-version": "1", $top: 2 },
  headers: { "x-tenant": "t" },
  expected: [200],
};
const paging: Paging<number> = { items: "value", nextLink: "nextLink" };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it("asks for nothing until it is read", async () => {
  const server = await serve([]);
  paged(contextFor(server.url), list, {}, paging);
  expect(server.requests).toEqual([]);
});

it("follows absolute and relative links, empty pages included", async () => {
  const server = await serve(({ url, headers }) => {
    const origin = `http://${headers.host ?? ""}`;
    const pages: Record<string, unknown> = {
      "/base/things?api-version=1&$top=2": { value: [1, 2], nextLink: `${origin}/base/things?api-version=1&page=2&x=a%20b` },
      "/base/things?api-version=1&page=2&x=a%20b": { value: [], nextLink: "/base/things?api-version=1&page=3" },
      "/base/things?api-version=1&page=3": { value: [3], nextLink: "?page=4" },
      "/base/things?page=4&api-version=1": { value: null, nextLink: "more?api-version=0" },
      "/base/more?api-version=1": { value: [4] },
    };
    return pages[url] === undefined ? { status: 404 } : { body: pages[url] };
  });
  expect(await all(paged(contextFor(`${server.url}/base`), list, {}, paging))).toEqual([1, 2, 3, 4]);
  expect(server.requests.map(({ headers }) => headers["x-tenant"])).toEqual(["t", "t", "t", "t", "t"]);
});

it.each([undefined, null, ""])("ends where the link is %j", async (nextLink) => {
  const server = await serve([{ body: { value: [1], nextLink } }]);
  expect(await all(paged(contextFor(server.url), list, {}, paging))).toEqual([1]);
});

it("takes names letter by letter, and reads items", async () => {
  const server = await serve([
    { body: { "odata.items": [{ at: "2024-01-01" }], "odata.nextLink": "/2", odata: { nextLink: "/wrong" } } },
    { body: { "odata.items": [{ at: "2024-01-02" }] } },
  ]);
  const read = (wire: object) => revise<{ at: Date }>(wire, { at: readDate });
  const items = await all(paged(contextFor(server.url), list, {}, { items: "odata.items", nextLink: "odata.nextLink", read }));
  expect(items).toEqual([{ at: new Date("2024-01-01") }, { at: new Date("2024-01-02") }]);
});

it("names the item that does not fit", async () => {
  const server = await serve([{ body: { value: [{}, { at: "soon" }] } }]);
  const read = (wire: object) => revise<object>(wire, { at: readDate });
  await expect(all(paged(contextFor(server.url), list, {}, { items: "value", read }))).rejects.toThrow(
    'value[1].at: "soon" is not a date-time',
  );
});

describe("byPage", () => {
  it("gives pages with what asks for the next, and goes on from there", async () => {
    const server = await serve(({ url }) => {
      const page = Number(new URL(url, "http://h").searchParams.get("page") ?? 1);
      return { body: { value: [page], ...(page < 3 && { nextLink: `/things?api-version=1&page=${page + 1}` }) } };
    });
    const context = contextFor(server.url);
    const pages = await all(paged(context, list, {}, paging).byPage());
    expect(pages).toEqual([[1], [2], [3]]);
    expect(pages.map(({ continuationToken }) => continuationToken)).toEqual([
      `${server.url}/things?api-version=1&page=2`,
      `${server.url}/things?api-version=1&page=3`,
      undefined,
    ]);
    const [, { continuationToken = "" } = {}] = pages;
    expect(await all(paged(context, list, {}, paging).byPage({ continuationToken }))).toEqual([[3]]);
  });

  it("limits the size of pages where the operation can", async () => {
    const server = await serve([{ body: { value: [1] } }]);
    const context = contextFor(server.url);
    await all(paged(context, list, {}, { ...paging, maxPageSize: "maxresults" }).byPage({ maxPageSize: 7 }));
    expect(server.requests[0]?.url).toBe("/things?api-version=1&$top=2&maxresults=7");
    await expect(all(paged(context, list, {}, paging).byPage({ maxPageSize: 7 }))).rejects.toThrow(
      "Things.list has no parameter for the size of a page",
    );
  });
});

it("asks by another operation where the document names one", async () => {
  const server = await serve([{ body: { values: [1], "odata.nextLink": "next?page=2" } }, { body: { values: [2] } }]);
  const next = (link: string): OperationRequest => ({
    ...list,
    path: "/fragment/{tenant}/{nextLink}",
    pathParameters: { tenant: "t", nextLink: linkPart(link) },
    query: { "api-version": "1" },
  });
  expect(await all(paged(contextFor(server.url), list, {}, { items: "values", nextLink: "odata.nextLink", next }))).toEqual([1, 2]);
  expect(server.requests.map(({ url }) => url)).toEqual(["/things?api-version=1&$top=2", "/fragment/t/next?page=2&api-version=1"]);
});

it.each([
  [undefined, "GET", ""],
  ["POST", "POST", '{"filter":"x"}'],
] as const)("posts the first page and fetches the others (%s)", async (nextMethod, method, body) => {
  const server = await serve([{ body: { value: [1], nextLink: "/2" } }, { body: { value: [2] } }]);
  const query: OperationRequest = { ...list, method: "POST", contentType: "application/json", body: { filter: "x" } };
  expect(await all(paged(contextFor(server.url), query, {}, { ...paging, ...(nextMethod && { nextMethod }) }))).toEqual([1, 2]);
  expect(server.requests).toMatchObject([
    { method: "POST", body: '{"filter":"x"}' },
    { method, body },
  ]);
});

it("finds items and links on the way that their names describe", async () => {
  const server = await serve([
    { body: { properties: { rows: [1], nextLink: "/2" } } },
    { body: { properties: { rows: [2], nextLink: null } } },
  ]);
  const whole = await serve([{ body: [1, 2] }]);
  expect(await all(paged(contextFor(whole.url), list, {}, { items: [], read: (wire: number) => wire * 10 }))).toEqual([10, 20]);
  const nested: Paging<number> = { items: ["properties", "rows"], nextLink: ["properties", "nextLink"], read: (wire: number) => wire * 10 };
  expect(await all(paged(contextFor(server.url), list, {}, nested))).toEqual([10, 20]);
});

describe("pages that repeat", () => {
  it.each([
    ["a link to itself", (url: string) => url],
    ["two that lead to each other", (url: string) => (url === "/a" ? "/b" : "/a")],
    ["a cycle of five, late", (url: string) => `/${Number(url.slice(1)) >= 20 ? 16 : Number(url.slice(1)) + 1}`],
  ])("end in an error: %s", async (_, next) => {
    const server = await serve(({ url }) => ({
      body: { value: [url], nextLink: url.startsWith("/things") ? "/1" : next(url).replace("NaN", "1") },
    }));
    await expect(all(paged(contextFor(server.url), list, {}, paging))).rejects.toThrow(
      "Things.list: the service leads back to a page that it has given already.",
    );
    expect(server.requests.length).toBeLessThan(70);
  });

  it("do not end a long listing", async () => {
    const server = await serve(({ url }) => ({
      body: { value: [1], nextLink: url.startsWith("/1000") ? "" : `/${Number.parseInt(url.slice(1)) + 1 || 1}` },
    }));
    expect((await all(paged(contextFor(server.url), list, {}, paging))).length).toBe(1001);
  });
});

it("takes an absolute link for the whole address, though an operation is named for it", async () => {
  const server = await serve(({ url }) => ({
    body: url.startsWith("/things") ? { value: [1], nextLink: `${server.url}/more?page=2` } : { value: [2] },
  }));
  const next = (link: string): OperationRequest => ({ ...list, path: "/{nextLink}", pathParameters: { nextLink: linkPart(link) } });
  expect(await all(paged(contextFor(server.url), list, {}, { ...paging, next }))).toEqual([1, 2]);
  expect(server.requests.map(({ url }) => url)).toEqual(["/things?api-version=1&$top=2", "/more?page=2&api-version=1"]);
});

it("tells of a link that is no address without repeating it", async () => {
  const link = "https://exa mple:x/things?sig=SECRETSIGNATURE";
  const server = await serve([{ body: { value: [1], nextLink: link } }]);
  const context = contextFor(server.url);
  const malformed = all(paged(context, list, {}, paging));
  await expect(malformed).rejects.toThrow("The service answered with a link that is not an address.");
  const error = (await malformed.catch((caught: unknown) => caught)) as RestError;
  expect(isRestError(error)).toBe(true);
  expect(inspect({ ...error, message: error.message, cause: error.cause, response: undefined })).not.toContain("SECRET");
  const resumed = paged(context, list, {}, paging).byPage({ continuationToken: link }).next();
  await expect(resumed).rejects.toThrow("Things.list: the link to follow is not an address.");
});

it("does not follow a link to another host, and gives it nothing", async () => {
  const other = await serve(() => ({ body: { value: [] } }));
  const server = await serve([{ body: { value: [1], nextLink: `${other.url}/things` } }]);
  const items = paged(contextFor(server.url, bearerToken(tokenCredential, "s")), list, {}, paging);
  expect(await items.next()).toEqual({ done: false, value: 1 });
  await expect(items.next()).rejects.toBeInstanceOf(UntrustedHostError);
  await expect(all(paged(contextFor(server.url), list, {}, paging).byPage({ continuationToken: other.url }))).rejects.toBeInstanceOf(
    UntrustedHostError,
  );
  expect(other.requests).toEqual([]);
});

it("goes on after a page that failed", async () => {
  const server = await serve([
    { body: { value: [1], nextLink: "/2" } },
    { status: 500, body: { error: { code: "Oops", message: "Try again." } } },
    { body: { value: [2] } },
  ]);
  const context = contextFor(server.url);
  const pages = paged(context, list, {}, paging).byPage();
  const first = await pages.next();
  await expect(pages.next()).rejects.toMatchObject({ code: "Oops" });
  const { continuationToken = "" } = first.value as { continuationToken?: string };
  expect(await all(paged(context, list, {}, paging).byPage({ continuationToken }))).toEqual([[2]]);
});

it("can be given up between pages", async () => {
  const controller = new AbortController();
  const server = await serve(() => ({ body: { value: [1], nextLink: "/again" } }));
  const items = paged(contextFor(server.url), list, { abortSignal: controller.signal }, paging);
  await items.next();
  controller.abort();
  await expect(items.next()).rejects.toMatchObject({ name: "AbortError" });
});
