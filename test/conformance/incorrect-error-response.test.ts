import { expect, test } from "vitest";
import { IncorrectErrorResponseClient } from "./.generated/incorrect-error-response/src/index.js";
import { options } from "./options.js";

test("an error whose body is not what the document says is still an error", async () => {
  const client = new IncorrectErrorResponseClient(options);
  await expect(client.getIncorrectErrorFromServer()).rejects.toMatchObject({ name: "RestError", statusCode: 444, body: "foobar" });
});
