import { expect, test } from "vitest";
import { BodyFileClient } from "./.generated/body-file/src/index.js";
import { options } from "./options.js";

const { files } = new BodyFileClient(options);

test("a file is a stream", async () => {
  const bytes = new Uint8Array(await new Response(await files.getFile()).arrayBuffer());
  expect(bytes.subarray(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  expect(bytes.length).toBe(8725);
});

test("an empty file is an empty stream", async () => {
  expect(await new Response(await files.getEmptyFile()).text()).toBe("");
});

test("a file of gigabytes is never held in memory, and need not be read to its end", async () => {
  const reader = (await files.getFileLarge()).getReader();
  let length = 0;
  while (length < 50_000_000) length += (await reader.read()).value?.length ?? Infinity;
  await reader.cancel();
  expect(length).toBeLessThan(51_000_000);
});
