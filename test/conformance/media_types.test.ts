import { expect, test } from "vitest";
import { MediaTypesClient } from "./.generated/media_types/src/index.js";
import { options } from "./options.js";

const client = new MediaTypesClient(options);

test("the media type decides how a body travels", async () => {
  expect(await client.analyzeBody({ input: { source: "foo" }, contentType: "application/json" })).toBe("Nice job with JSON");
  expect(await client.analyzeBody({ input: "PDF", contentType: "application/pdf" })).toBe("Nice job with PDF");
  await client.analyzeBodyNoAcceptHeader({ input: { source: "foo" }, contentType: "application/json" });
  await client.analyzeBodyNoAcceptHeader({ input: new TextEncoder().encode("PDF"), contentType: "application/pdf" });
  expect(await client.contentTypeWithEncoding({ input: "foo" })).toBe("Nice job sending content type with encoding");
});

test("bytes under every media type", async () => {
  const hello = new TextEncoder().encode("hello, world");
  const json = new TextEncoder().encode('{"hello":"world"}');
  await client.binaryBodyWithTwoContentTypes(hello, { contentType: "application/octet-stream" });
  await client.binaryBodyWithTwoContentTypes(json, { contentType: "application/json" });
  await client.binaryBodyWithThreeContentTypes(hello, { contentType: "application/octet-stream" });
  await client.binaryBodyWithThreeContentTypes(json, { contentType: "application/json" });
  await client.binaryBodyWithThreeContentTypes("hello, world", { contentType: "text/plain" });
});

test("bytes, text or a JSON value", async () => {
  await client.bodyThreeTypes(new TextEncoder().encode("hello, world"), { contentType: "application/octet-stream" });
  await client.bodyThreeTypes("hello, world", { contentType: "text/plain" });
  await client.bodyThreeTypes({ hello: "world" }, { contentType: "application/json" });
});
