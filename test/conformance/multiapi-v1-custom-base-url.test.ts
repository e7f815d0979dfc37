import { test } from "vitest";
import { MultiapiV1CustomBaseUrlClient } from "./.generated/multiapi-v1-custom-base-url/src/index.js";
import { endpoint, transport } from "./options.js";

test("the address is the caller's, below a path of its own", async () => {
  await new MultiapiV1CustomBaseUrlClient(endpoint, transport).test(1);
});
