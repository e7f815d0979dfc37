import { expect, test } from "vitest";
import { LroParameterizedEndpointsClient } from "./.generated/lro-parameterized-endpoints/src/index.js";
import { port, transport } from "./options.js";

const client = new LroParameterizedEndpointsClient("http://local", { ...transport, host: `host:${port}` });

test("links of a long-running operation are relative to an address made of parts", async () => {
  expect(await client.pollWithParameterizedEndpoints({ updateIntervalInMs: 1 })).toBe("success");
  expect(await client.pollWithConstantParameterizedEndpoints({ updateIntervalInMs: 1 })).toBe("success");
});
