import { describe, expect, it } from "vitest";
import {
  appendQuery,
  delimitedText,
  expand,
  expandHost,
  joinedText,
  linkPart,
  nonEmpty,
  optional,
  raw,
} from "../../../templates/runtime/request.js";
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
    ["/a/{b}/c", { b: raw("x?y=1#z ü") }, "/a/x%3Fy=1%23z%20%C3%BC/c"],
    ["/a/{b}/c", { b: delimitedText(["x,y", "z"], ",") }, "/a/x%2Cy,z/c"],
    ["/t/{link}", { link: linkPart("/pages?after=../2") }, "/t/pages?after=../2"],
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
    ["/a/{b}", { b: raw("..\t/x") }, "b has a control character"],
    ["/a/{b}", { b: raw("x/.\r./y") }, "b has a control character"],
    ["/a/{b}", { b: raw("x/.\0./y") }, "b has a control character"],
    ["/{b}", { b: linkPart("a/.\n./b?c") }, "b has a control character"],
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
    ["{endpoint}/detect/v1", { endpoint: "https://a.b/" }, "https://a.b/detect/v1"],
    ["{endpoint}/detect/{version}", { endpoint: "https://a.b/base//", version: "1/" }, "https://a.b/base/detect/1"],
    ["https://{host}/v1", { host: "a.b/" }, "https://a.b/v1"],
  ])("%s with %o is %s", (template, parameters, expected) => {
    expect(expandHost(template, parameters)).toBe(expected);
  });

  it.each([
    ["https://{account}.example", {}, "account is missing"],
    ["https://{account}.example", { account: "evil.com/" }, "account"],
    ["https://{host}/v1", { host: "evil.com/x/" }, "host"],
    ["https://a.b/{version}/x", { version: ".." }, "version"],
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
    [
      { a: raw("fabric:/App/Service#1daae3f5 ü%2F?x=1&y[]=+,'\"\n%zz") },
      "?a=fabric:/App/Service%231daae3f5%20%C3%BC%2F?x=1&y[]=+,'%22%0A%25zz",
    ],
    [{ a: delimitedText(["x", "y,z", null, ""], ",") }, "?a=x,y%2Cz,,"],
    [{ a: delimitedText(undefined, ","), b: delimitedText([], ","), c: delimitedText(nonEmpty([]), ",") }, "?b="],
    [{ a: delimitedText(["x", "y z"], "%20") }, "?a=x%20y%20z"],
    [{ a: delimitedText([1, "2|3"], "|") }, "?a=1|2%7C3"],
    [{ a: delimitedText([raw("x/y"), raw("z#")], ",") }, "?a=x/y,z%23"],
    [{ a: joinedText(["x", "y z"], " ") }, "?a=x%20y%20z"],
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
