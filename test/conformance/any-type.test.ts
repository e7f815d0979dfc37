import { expect, test } from "vitest";
import { AnyTypeClient } from "./.generated/any-type/src/index.js";
import { options } from "./options.js";

const client = new AnyTypeClient(options);

test("what may be anything is handed on as it is", async () => {
  expect(await client.getString()).toBe("anything");
  expect(await client.getObject()).toEqual({ message: "An object was successfully returned" });
  expect(await client.getArray()).toEqual(["foo", "bar"]);
  await client.putString("anything");
  await client.putObject({ foo: "bar" });
  await client.putArray(["foo", "bar"]);
});
