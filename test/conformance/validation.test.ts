import { expect, test } from "vitest";
import { ValidationClient } from "./.generated/validation/src/index.js";
import { options } from "./options.js";

const client = new ValidationClient("abc123", options);

test("constants in the path and in a body", async () => {
  await client.getWithConstantInPath();
  const body = {
    constString: "constant" as const,
    constInt: 0 as const,
    child: { constProperty: "constant" as const },
    constChild: { constProperty: "constant" as const, constProperty2: "constant2" as const },
  };
  expect(await client.postWithConstantInBody({ body })).toEqual(body);
});
