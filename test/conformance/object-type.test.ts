import { expect, test } from "vitest";
import { ObjectTypeClient } from "./.generated/object-type/src/index.js";
import { options } from "./options.js";

const client = new ObjectTypeClient(options);

test("objects without a shape, as a body, an answer and an error", async () => {
  expect(await client.get()).toEqual({ message: "An object was successfully returned" });
  await client.put({ foo: "bar" });
  await expect(client.put({ bar: "foo" })).rejects.toMatchObject({ body: { message: "The object you passed was incorrect" } });
});
