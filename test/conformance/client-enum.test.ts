import { expect, test } from "vitest";
import { ClientEnumClient } from "./.generated/client-enum/src/index.js";
import { options } from "./options.js";

test("an enumeration of one value is a constant of the client", async () => {
  expect(await new ClientEnumClient(options).head()).toBe(true);
});
