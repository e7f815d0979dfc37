import { expect, test } from "vitest";
import { HeadExceptionsClient } from "./.generated/head-exceptions/src/index.js";
import { options } from "./options.js";

const { headException } = new HeadExceptionsClient(options);

test("HEAD of what is documented to exist fails where it does not", async () => {
  expect(await headException.head200()).toBe(true);
  expect(await headException.head204()).toBe(true);
  await expect(headException.head404()).rejects.toMatchObject({ statusCode: 404 });
});
