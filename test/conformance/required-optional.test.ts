import { expect, test } from "vitest";
import { RequiredOptionalClient } from "./.generated/required-optional/src/index.js";
import { options } from "./options.js";

const { explicit, implicit } = new RequiredOptionalClient("path", "query", options);

test("optional values may be left out, wherever they travel", async () => {
  await explicit.putOptionalBinaryBody();
  await explicit.postOptionalIntegerParameter();
  await explicit.postOptionalIntegerProperty({ bodyParameter: {} });
  await explicit.postOptionalIntegerHeader();
  await explicit.postOptionalStringParameter();
  await explicit.postOptionalStringProperty({ bodyParameter: {} });
  await explicit.postOptionalStringHeader();
  await explicit.postOptionalClassParameter();
  await explicit.postOptionalClassProperty({ bodyParameter: {} });
  await explicit.postOptionalArrayParameter();
  await explicit.postOptionalArrayProperty({ bodyParameter: {} });
  await explicit.postOptionalArrayHeader();
  await implicit.putOptionalQuery();
  await implicit.putOptionalHeader();
  await implicit.putOptionalBody();
  await implicit.putOptionalBinaryBody();
  await implicit.getOptionalGlobalQuery();
});

test("a required body of bytes is sent", async () => {
  await explicit.putRequiredBinaryBody(Uint8Array.of(1, 2, 3));
});

test("a required path parameter must have a value", async () => {
  await expect(implicit.getRequiredPath(undefined as never)).rejects.toThrow("The path parameter pathParameter is missing.");
});
