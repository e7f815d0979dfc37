import { expect, test } from "vitest";
import { SecurityAadClient } from "./.generated/security-aad/src/index.js";
import { options } from "./options.js";

test("a token is asked for the scopes of the document", async () => {
  const credential = {
    getToken: (scopes: string | string[]) =>
      Promise.resolve({ token: [scopes].flat().join(" "), expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  expect(await new SecurityAadClient(credential, options).head()).toBe(true);
});
