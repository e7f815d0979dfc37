import { test } from "vitest";
import { MergePatchClient } from "./.generated/merge-patch/src/index.js";
import { options } from "./options.js";

test("a JSON merge patch says so in its media type", async () => {
  await new MergePatchClient(options).patchSingle({ foo: "bar!" });
});
