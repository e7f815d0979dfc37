import { test } from "vitest";
import { MultiapiV2CustomBaseUrlClient } from "./.generated/multiapi-v2-custom-base-url/src/index.js";
import { endpoint, transport } from "./options.js";

test("the address is the caller's, below a path of its own", async () => {
  await new MultiapiV2CustomBaseUrlClient(endpoint, transport).test(2);
});
