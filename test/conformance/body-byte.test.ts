import { expect, test } from "vitest";
import { BodyByteClient } from "./.generated/body-byte/src/index.js";
import { options } from "./options.js";

const { byte } = new BodyByteClient(options);
const nonAscii = Uint8Array.of(255, 254, 253, 252, 251, 250, 249, 248, 247, 246);

test("bytes travel as base64", async () => {
  expect(await byte.getNonAscii()).toEqual(nonAscii);
  await byte.putNonAscii(nonAscii);
  expect(await byte.getEmpty()).toEqual(new Uint8Array());
  expect(await byte.getNull()).toBeUndefined();
});

test("what is not base64 is an error", async () => {
  await expect(byte.getInvalid()).rejects.toThrow("the value is not base64");
});
