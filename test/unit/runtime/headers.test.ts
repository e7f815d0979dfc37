import { expect, it } from "vitest";
import { readRfc1123Date } from "../../../templates/runtime/dates.js";
import {
  header,
  headersWithPrefix,
  prefixed,
  readBoolean,
  readHeaders,
  readNumber,
  writeHeaders,
} from "../../../templates/runtime/headers.js";
import { send } from "../../../templates/runtime/send.js";
import { contextFor, serve } from "./server.js";

interface FileHeaders {
  eTag?: string;
  lastModified?: Date;
  length?: number;
  isDirectory?: boolean;
  missing?: string;
  metadata?: Record<string, string>;
}

const readers = {
  eTag: header("ETag"),
  lastModified: header("Last-Modified", readRfc1123Date),
  length: header("ocp-length", readNumber),
  isDirectory: header("ocp-isdir", readBoolean),
  missing: header("missing"),
  metadata: headersWithPrefix("x-ms-meta-"),
};

it("reads typed headers", async () => {
  const server = await serve([
    {
      headers: {
        etag: '"1"',
        "last-modified": "Tue, 29 Jul 2014 21:49:13 GMT",
        "ocp-length": "42",
        "ocp-isdir": "True",
        "X-MS-Meta-a": "1",
        "x-ms-meta-b-c": "2",
      },
    },
  ]);
  const response = await send(contextFor(server.url), { operation: "File.get", method: "HEAD", path: "/", expected: [200] });
  expect(readHeaders<FileHeaders>(response, readers)).toEqual({
    eTag: '"1"',
    lastModified: new Date("2014-07-29T21:49:13Z"),
    length: 42,
    isDirectory: true,
    metadata: { a: "1", "b-c": "2" },
  });
});

it("names the header that does not fit", async () => {
  const server = await serve([{ headers: { "last-modified": "soon" } }, { headers: { "ocp-length": "many" } }]);
  const context = contextFor(server.url);
  const head = () => send(context, { operation: "File.get", method: "HEAD", path: "/", expected: [200] });
  const first = await head();
  expect(() => readHeaders<FileHeaders>(first, readers)).toThrow('Last-Modified: "soon" is not a RFC 1123 date');
  const second = await head();
  expect(() => readHeaders<FileHeaders>(second, readers)).toThrow('ocp-length: "many" is not a number');
});

it("sends what is defined, the caller's last", async () => {
  const server = await serve([{}]);
  await send(
    contextFor(server.url),
    {
      operation: "File.put",
      method: "PUT",
      path: "/",
      headers: { "If-Match": '"1"', flag: false, n: 0, none: undefined, nil: null, ...prefixed("x-ms-meta-", { a: 1, b: undefined }) },
      expected: [200],
    },
    { requestOptions: { headers: { "if-match": "*", extra: "x" } } },
  );
  expect(server.requests[0]?.headers).toMatchObject({
    "if-match": "*",
    flag: "false",
    n: "0",
    "x-ms-meta-a": "1",
    extra: "x",
    accept: "application/json",
  });
  expect(Object.keys(server.requests[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["none"]));
});

it.each([
  [{ a: "x\r\nAuthorization: evil" }, "The value of the header a"],
  [{ a: "x\ny" }, "The value of the header a"],
  [{ a: "x\0" }, "The value of the header a"],
  [{ a: "€" }, "The value of the header a"],
  [{ "a\r\nb": "x" }, "is not the name of a header"],
  [{ "a:b": "x" }, "is not the name of a header"],
  [prefixed("x-ms-meta-", { ä: "x" }), "is not the name of a header"],
])("refuses %o", (headers, message) => {
  expect(() => writeHeaders(headers)).toThrow(message);
});

it("does not repeat a value that may be secret", () => {
  expect(() => writeHeaders({ "api-key": "secret\n" })).toThrow(/^(?!.*secret)/);
});
