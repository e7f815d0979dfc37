import { expect, test } from "vitest";
import { BodyBooleanQuirksClient } from "./.generated/body-boolean.quirks/src/index.js";
import { options } from "./options.js";

const { bool } = new BodyBooleanQuirksClient(options);

test("booleans without constants are the caller's", async () => {
  expect(await bool.getTrue()).toBe(true);
  expect(await bool.getFalse()).toBe(false);
  await bool.putTrue(true);
  await bool.putFalse(false);
  await expect(bool.putFalse(true)).rejects.toThrow(/match/);
});
