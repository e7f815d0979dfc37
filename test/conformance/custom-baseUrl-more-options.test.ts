import { test } from "vitest";
import { CustomBaseurlMoreOptionsClient } from "./.generated/custom-baseUrl-more-options/src/index.js";
import { port, transport } from "./options.js";

test("parts of the address may have defaults, and bring the scheme along", async () => {
  const client = new CustomBaseurlMoreOptionsClient("http://lo", "cal", "test12", { ...transport, dnsSuffix: `host:${port}` });
  await client.paths.getEmpty("key1", { keyVersion: "v1" });
});
