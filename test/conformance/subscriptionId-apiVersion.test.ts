import { expect, test } from "vitest";
import { SubscriptionidApiversionClient } from "./.generated/subscriptionId-apiVersion/src/index.js";
import { options } from "./options.js";

test("subscription and api-version are the client's", async () => {
  const { group } = new SubscriptionidApiversionClient("1234-5678-9012-3456", options);
  expect(await group.getSampleResourceGroup("testgroup101")).toEqual({ name: "testgroup101", location: "West US" });
});
