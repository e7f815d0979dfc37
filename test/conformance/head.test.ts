import { expect, test } from "vitest";
import { HeadClient } from "./.generated/head/src/index.js";
import { options } from "./options.js";

const { httpSuccess } = new HeadClient(options);

test("HEAD tells whether something exists", async () => {
  expect(await httpSuccess.head200()).toBe(true);
  expect(await httpSuccess.head204()).toBe(true);
  expect(await httpSuccess.head404()).toBe(false);
});
