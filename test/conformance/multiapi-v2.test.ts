import { expect, test } from "vitest";
import { MultiapiV2Client } from "./.generated/multiapi-v2/src/index.js";
import { options } from "./options.js";

const client = new MultiapiV2Client(options);

test("the second api-version", async () => {
  const model = { id: "1", message: "This was called with api-version 2.0.0" };
  expect(await client.testOne(1)).toEqual(model);
  expect(await client.operationGroupOne.testTwo({ parameterOne: { id: 1 } })).toEqual(model);
  await client.operationGroupOne.testThree();
  await client.operationGroupTwo.testFour(true);
  await client.testDifferentCalls("hello", { greetingInChinese: "nihao" });
});
