import { inspect } from "node:util";
import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { ErrorWithSecretsClient } from "./.generated/error-with-secrets/src/index.js";
import { options } from "./options.js";

const secret = "1c88a67921784300a462b2cb61da2339";
const credential = { key: `SharedKey ${secret}` };

test("secrets that the document does not know can be sent by a policy", async () => {
  const policy: PipelinePolicy = {
    name: "secrets",
    sendRequest(request, next) {
      request.url += `?key=${secret}`;
      request.headers.set("Content-Type", "application/json");
      request.body = JSON.stringify({ key: secret });
      return next(request);
    },
  };
  const client = new ErrorWithSecretsClient(credential, { ...options, additionalPolicies: [{ policy, position: "perCall" }] });
  expect(await client.createSecret()).toEqual({ key: secret, value: "secret" });
});

test("an error does not show the secrets of its response by itself", async () => {
  const error = await new ErrorWithSecretsClient(credential, options).getErrorWithSecrets().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ statusCode: 403, code: "Unauthorized", requestId: "5e123516-834e-4222-9e80-353108d33357" });
  expect(inspect(error)).not.toContain(`primaryKey`);
  expect(inspect(error)).not.toContain(`Key1=${secret}`);
});
