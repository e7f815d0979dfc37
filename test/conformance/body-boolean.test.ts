import { expect, test } from "vitest";
import { BodyBooleanClient } from "./.generated/body-boolean/src/index.js";
import { options } from "./options.js";

const { bool } = new BodyBooleanClient(options);

test("booleans are read and written; a constant is never asked for", async () => {
  expect(await bool.getTrue()).toBe(true);
  expect(await bool.getFalse()).toBe(false);
  await bool.putTrue();
  await bool.putFalse();
});

test("an empty body is no value, and what is not JSON is an error", async () => {
  expect(await bool.getNull()).toBeUndefined();
  await expect(bool.getInvalid()).rejects.toThrow("The body of the response is not JSON.");
});
