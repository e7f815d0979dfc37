import { test } from "vitest";
import { ParameterizedEndpointClient } from "./.generated/parameterized-endpoint/src/index.js";
import { endpoint, transport } from "./options.js";

test("the whole address is the caller's", async () => {
  await new ParameterizedEndpointClient(endpoint, transport).get();
});
