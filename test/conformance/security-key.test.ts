import { expect, test } from "vitest";
import { SecurityKeyClient } from "./.generated/security-key/src/index.js";
import { options } from "./options.js";

test("a key travels in the header of the document", async () => {
  expect(await new SecurityKeyClient({ key: "123456789" }, options).head()).toBe(true);
});
