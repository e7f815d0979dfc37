import { expect, test } from "vitest";
import { CustomBaseurlClient } from "./.generated/custom-baseUrl/src/index.js";
import { port, transport } from "./options.js";

test("the address of the service is made of parts", async () => {
  await new CustomBaseurlClient("http://local", { ...transport, host: `host:${port}` }).paths.getEmpty();
});

test("a part of the address cannot be more than that", async () => {
  expect(() => new CustomBaseurlClient("evil.example/", { ...transport, host: `host:${port}` })).toThrow(
    'The host parameter accountName ("evil.example/")',
  );
});
