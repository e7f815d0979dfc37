import { expect, test } from "vitest";
import { NonStringEnumClient } from "./.generated/non-string-enum/src/index.js";
import { options } from "./options.js";

const { int, float } = new NonStringEnumClient(options);

test("enumerations of numbers are unions of numbers", async () => {
  expect(await int.get()).toBe(429);
  expect(await int.put({ input: 200 })).toBe("Nice job posting an int enum");
  expect(await float.get()).toBe(429.1);
  expect(await float.put({ input: 200.4 })).toBe("Nice job posting a float enum");
});
