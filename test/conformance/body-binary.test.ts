import { expect, test } from "vitest";
import { BodyBinaryClient } from "./.generated/body-binary/src/index.js";
import { options } from "./options.js";

const { upload, download } = new BodyBinaryClient(options);

test("bytes are sent as they are, whatever their media type", async () => {
  await upload.file(new TextEncoder().encode('{"more":"cowbell"}'));
  await upload.binary(new Blob(["Hello, world!"]));
});

test("an error instead of a stream is an error", async () => {
  await expect(download.errorStream()).rejects.toMatchObject({ statusCode: 400, message: "I failed on purpose" });
});
