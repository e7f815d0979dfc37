import { expect, test } from "vitest";
import { MultiapiV3Client } from "./.generated/multiapi-v3/src/index.js";
import { options } from "./options.js";

const client = new MultiapiV3Client(options);

test("the third api-version", async () => {
  expect(await client.operationGroupOne.testTwo()).toEqual({ optionalProperty: "This was called with api-version 3.0.0" });
  await client.operationGroupTwo.testFour({ input: { source: "foo" }, contentType: "application/json" });
  await client.operationGroupTwo.testFour({ input: "PDF", contentType: "application/pdf" });
  await client.operationGroupTwo.testFive();
  await client.testDifferentCalls("hello", { greetingInChinese: "nihao", greetingInFrench: "bonjour" });
});
