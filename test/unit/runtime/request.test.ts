import { describe, expect, it } from "vitest";
import { appendQuery, csv, expand, expandHost, optional, pipes, raw, ssv, tsv } from "../../../templates/runtime/request.js";
import { writeDate } from "../../../templates/runtime/dates.js";
import { send } from "../../../templates/runtime/send.js";
import { contextFor, serve } from "./server.js";

describe("expand", () => {
  it.each([
    ["/a/{b}", { b: "c" }, "/a/c"],
    ["/a/{b}/c/{d}", { b: "x y", d: 7 }, "/a/x%20y/c/7"],
    ["/a/{b}", { b: "1/2?3#4%5" }, "/a/1%2F2%3F3%234%255"],
    ["/a/{b}", { b: "ü€😀" }, "/a/%C3%BC%E2%82%AC%F0%9F%98%80"],
    ["/a/{b}", { b: true }, "/a/true"],
    ["/a/{b}", { b: 12345678901234567890n }, "/a/12345678901234567890"],
    ["/a/{b}", { b: raw("x/y%20z") }, "/a/x/y%20z"],
    ["/a/{b}", { b: raw("") }, "/a/"],
    ["/a('{b}',{c})", { b: "it's", c: 1 }, "/a('it's',1)"],
    ["/{scope}/providers", { scope: raw("subscriptions/1") }, "/subscriptions/1/providers"],
    ["{all}", { all: raw("x") }, "/x"],
    ["/a..{b}", { b: "." }, "/a..."],
    ["/a?b={c}", { c: "&d" }, "/a?b=%26d"],
  ])("%s with %o is %s", (path, parameters, expected) => {
    expect(expand(path, parameters)).toBe(expected);
  });

  it.each([
    ["/a/{b}", {}, "path parameter b is missing"],
    ["/a/{b}", { b: null }, "path parameter b is missing"],
    ["/a/{b}", { b: "" }, "path parameter b is empty"],
    ["/a/{toString}", {}, "path parameter toString is missing"],
    ["/a/{b}/c", { b: ".." }, '{b} makes the path segment ".."'],
    ["/a/{b}/c", { b: "." }, '{b} makes the path segment "."'],
    ["/a/{b}{c}", { b: ".", c: "." }, '{b}{c} makes the path segment ".."'],
    ["/a/{b}", { b: raw("x/../../y") }, "makes the path segment"],
    ["/a/{b}", { b: raw("%2e%2E") }, "makes the path segment"],
    ["/a/{b}", { b: raw("x\\..\\y") }, "makes the path segment"],
  ])("%s with %o is refused", (path, parameters, message) => {
    expect(() => expand(path, parameters)).toThrow(message);
  });
});

describe("expandHost", () => {
  it.each([
    ["{endpoint}", { endpoint: "https://a.b:8080" }, "https://a.b:8080"],
    ["https://{account}.{region}.example", { account: "me", region: "eu" }, "https://me.eu.example"],
    ["http://{account}{host}", { account: "me", host: ".example:3000" }, "http://me.example:3000"],
    ["{vault}{secret}{suffix}", { vault: "http://lo", secret: "cal", suffix: "host:3000" }, "http://localhost:3000"],
    ["https://{account}{host}", { account: "http://lo", host: "calhost:3000" }, "http://localhost:3000"],
    ["{endpoint}/detect/{version}", { endpoint: "https://a.b", version: "v 1" }, "https://a.b/detect/v%201"],
  ])("%s with %o is %s", (template, parameters, expected) => {
    expect(expandHost(template, parameters)).toBe(expected);
  });

  it.each([
    ["https://{account}.example", {}, "account is missing"],
    ["https://{account}.example", { account: "evil.com/" }, "account"],
    ["https://{account}.example", { account: "evil.com#" }, "account"],
    ["https://{account}.example", { account: "x@evil.com:1" }, "account"],
    ["https://{account}.example", { account: "evil.com\\" }, "account"],
    ["{endpoint}.example", { endpoint: "https://evil.com?" }, "endpoint"],
  ])("%s with %o is refused", (template, parameters, message) => {
    expect(() => expandHost(template, parameters)).toThrow(message);
  });
});

describe("appendQuery", () => {
  const address = "https://host/path";

  it.each([
    [{}, ""],
    [{ a: undefined, b: null }, ""],
    [{ "api-version": "2025-12-01", $top: 5, $filter: "a eq 'b c'" }, "?api-version=2025-12-01&$top=5&$filter=a%20eq%20'b%20c'"],
    [{ a: "1+2&3=4" }, "?a=1%2B2%263%3D4"],
    [{ a: "" }, "?a="],
    [{ a: false, b: 0 }, "?a=false&b=0"],
    [{ a: raw("x%20y/z") }, "?a=x%20y/z"],
    [{ a: ["x", "y z", null, undefined] }, "?a=x&a=y%20z"],
    [{ a: [] }, ""],
    [{ a: csv(["x", "y,z", null, ""]) }, "?a=x%2Cy%2Cz%2C%2C"],
    [{ a: csv(undefined), b: csv([]) }, "?b="],
    [{ a: ssv(["x", "y"]) }, "?a=x%20y"],
    [{ a: tsv(["x", "y"]) }, "?a=x%09y"],
    [{ a: pipes([1, 2]) }, "?a=1%7C2"],
    [{ a: optional(new Date(0), writeDate), b: optional(undefined, writeDate) }, "?a=1970-01-01T00%3A00%3A00.000Z"],
    [{ "filter[name]": "x" }, "?filter%5Bname%5D=x"],
  ])("%o is %s", (query, expected) => {
    expect(appendQuery(address, query)).toBe(address + expected);
  });

  it("goes on where the path has a query already", () => {
    expect(appendQuery(`${address}?restype=container`, { comp: "list" })).toBe(`${address}?restype=container&comp=list`);
  });
});

it("arrives as it was written", async () => {
  const server = await serve(() => ({ body: {} }));
  const context = contextFor(`${server.url}/base/`);
  await send(context, {
    operation: "Test.get",
    method: "GET",
    path: "/x/{a}/y",
    pathParameters: { a: "1/2 '3'" },
    query: { $filter: "n eq 'v+w'", multi: ["a", "b"] },
    expected: [200],
  });
  expect(server.requests[0]?.url).toBe("/base/x/1%2F2%20'3'/y?$filter=n%20eq%20%27v%2Bw%27&multi=a&multi=b");
});
