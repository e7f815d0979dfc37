import { test } from "vitest";
import { ConstantsClient } from "./.generated/constants/src/index.js";
import { options } from "./options.js";

test("constants of the client are never asked for", async () => {
  await new ConstantsClient(options).contants.putClientConstants();
});
