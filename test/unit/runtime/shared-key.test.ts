import { createHmac } from "node:crypto";
import { createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import { expect, it } from "vitest";
import { send } from "../../../templates/runtime/send.js";
import { sharedKey, stringToSign } from "../../../templates/runtime/shared-key.js";
import { contextFor, serve, type Arrived } from "./server.js";

const credential = { name: "myaccount", key: Buffer.from("a key of no account at all").toString("base64") };

function hmac(text: string): string {
  return createHmac("sha256", Buffer.from(credential.key, "base64")).update(text, "utf8").digest("base64");
}

it("signs the documented example", () => {
  const request = createPipelineRequest({
    url: "https://myaccount.westus.batch.azure.com/jobs?timeout=20&api-version=2014-04-01.1.0",
    headers: createHttpHeaders({ "ocp-date": "Tue, 29 Jul 2014 21:49:13 GMT" }),
  });
  const text = "GET\n\n\n\n\n\n\n\n\n\n\n\nocp-date:Tue, 29 Jul 2014 21:49:13 GMT\n/myaccount/jobs\napi-version:2014-04-01.1.0\ntimeout:20";
  expect(stringToSign(request, "myaccount")).toBe(text);
  expect(hmac(text)).toBe("qGfe2k1nu3GxXqk3tg4do1hbc6G2GX4gK15ZL6t6hh8=");
});

it("signs every standard header in its place", () => {
  const request = createPipelineRequest({
    url: "https://host/pools('a%20b')/nodes?$Select=b,a&api-version=1&x=2&x=1&empty=",
    method: "PUT",
    headers: createHttpHeaders({
      Range: "r",
      "If-Unmodified-Since": "ius",
      "If-None-Match": "inm",
      "If-Match": "im",
      "If-Modified-Since": "ims",
      Date: "not signed beside ocp-date",
      "Content-Type": "ct",
      "Content-MD5": "md5",
      "Content-Length": "5",
      "Content-Language": "cl",
      "Content-Encoding": "ce",
      "Ocp-Range": "bytes=0-1",
      "ocp-date": "d",
      "client-request-id": "not signed",
    }),
  });
  expect(stringToSign(request, "acc")).toBe(
    [
      "PUT",
      "ce",
      "cl",
      "5",
      "md5",
      "ct",
      "",
      "ims",
      "im",
      "inm",
      "ius",
      "r",
      "ocp-date:d",
      "ocp-range:bytes=0-1",
      "/acc/pools('a%20b')/nodes",
      "$select:b,a",
      "api-version:1",
      "empty:",
      "x:1,2",
    ].join("\n"),
  );
});

/** What the service would compute from the request as it arrived. */
function expected(request: Arrived, contentLength: string): string {
  const { pathname, searchParams } = new URL(request.url, "http://host");
  const query = [...searchParams].map(([name, value]) => `${name.toLowerCase()}:${value}`).sort();
  const standard = [
    "content-encoding",
    "content-language",
    "",
    "content-md5",
    "content-type",
    "",
    "if-modified-since",
    "if-match",
    "if-none-match",
    "if-unmodified-since",
    "range",
  ];
  const values = standard.map((name, index) => (index === 2 ? contentLength : String(request.headers[name] ?? "")));
  const text = [request.method, ...values, `ocp-date:${String(request.headers["ocp-date"])}`, `/myaccount${pathname}`, ...query].join("\n");
  return `SharedKey myaccount:${hmac(text)}`;
}

it.each([
  ["GET", undefined, ""],
  ["DELETE", undefined, ""],
  ["POST", undefined, "0"],
  ["POST", { text: "größe" }, "18"],
  ["PATCH", { a: 1 }, "7"],
] as const)("%s with body %o is signed as it arrives", async (method, body, contentLength) => {
  const server = await serve([{}]);
  await send(contextFor(server.url, sharedKey(credential)), {
    operation: "Jobs.x",
    method,
    path: "/jobs/{id}",
    pathParameters: { id: "a b" },
    query: { "api-version": "2026-10-01", timeOut: 30 },
    headers: { "If-Match": '"1"' },
    ...(body && { body, contentType: "application/json; odata=minimalmetadata" }),
    expected: [200],
  });
  const [request] = server.requests;
  if (!request) throw new Error("nothing arrived");
  expect(request.headers.authorization).toBe(expected(request, contentLength));
  if (contentLength !== "") expect(request.headers["content-length"]).toBe(contentLength);
});

it("keeps the caller's date, and dates each attempt anew otherwise", async () => {
  const server = await serve([{ status: 503, headers: { "retry-after": "1" } }, {}, {}]);
  const context = contextFor(server.url, sharedKey(credential), { retryOptions: { maxRetries: 1 } });
  await send(context, { operation: "Jobs.x", method: "GET", path: "/", expected: [200] });
  const [first, second] = server.requests.map(({ headers }) => headers);
  expect(first?.["ocp-date"]).not.toBe(second?.["ocp-date"]);
  expect(first?.authorization).not.toBe(second?.authorization);
  await send(context, {
    operation: "Jobs.x",
    method: "GET",
    path: "/",
    headers: { "ocp-date": "Tue, 29 Jul 2014 21:49:13 GMT" },
    expected: [200],
  });
  expect(server.requests[2]?.headers["ocp-date"]).toBe("Tue, 29 Jul 2014 21:49:13 GMT");
});
