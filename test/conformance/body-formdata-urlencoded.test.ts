import { test } from "vitest";
import { BodyFormdataUrlencodedClient } from "./.generated/body-formdata-urlencoded/src/index.js";
import { options } from "./options.js";

const { formdataurlencoded } = new BodyFormdataUrlencodedClient(options);

test("fields of a form are encoded as in an address, constants filled in", async () => {
  await formdataurlencoded.updatePetWithForm(1, "dog", "meat", 42, { name: "Fido" });
  await formdataurlencoded.partialConstantBody("bar", "foo");
});
