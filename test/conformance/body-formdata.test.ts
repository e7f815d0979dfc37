import { expect, test } from "vitest";
import { BodyFormdataClient } from "./.generated/body-formdata/src/index.js";
import { options } from "./options.js";

const { formdata } = new BodyFormdataClient(options);

const text = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

test("files are parts of a form", async () => {
  expect(await text(await formdata.uploadFile(new Blob(["Hello, world!"]), "hello.txt"))).toContain("Hello, world!");
});

test("a file may be the whole body", async () => {
  expect(await text(await formdata.uploadFileViaBody(new TextEncoder().encode("Hello, world!")))).toBe("Hello, world!");
});
