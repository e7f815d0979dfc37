import { expect, test } from "vitest";
import { MultiapiV1Client } from "./.generated/multiapi-v1/src/index.js";
import { options } from "./options.js";

const client = new MultiapiV1Client(options);

test("the first api-version", async () => {
  await client.testOne(1);
  await client.operationGroupOne.testTwo();
  expect(await client.testLRO({ product: { id: 100 } as never })).toEqual({ id: "100" });
  const items = [];
  for await (const item of await client.testLROAndPaging()) items.push(item);
  expect(items).toEqual([{ id: "100" }]);
  await client.testDifferentCalls("hello");
});
