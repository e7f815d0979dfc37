import { expect, test } from "vitest";
import { isServiceError, XmsErrorResponsesClient } from "./.generated/xms-error-responses/src/index.js";
import { options } from "./options.js";

const { pet } = new XmsErrorResponsesClient({ ...options, retryOptions: { maxRetries: 0 } });

test("statuses that are no errors have their own answers", async () => {
  expect(await pet.getPetById("tommy")).toEqual({ name: "Tommy Tomson", aniType: "Dog" });
  expect(await pet.getPetById("django")).toBeUndefined();
  expect(await pet.doSomething("stay")).toEqual({ name: "Tommy Tomson", aniType: "Dog" });
});

test("each error status has a body of its own", async () => {
  const sad = { actionResponse: "grrrr", errorType: "PetSadError", errorMessage: "casper aint happy", reason: "need more treats" };
  await expect(pet.doSomething("jump")).rejects.toMatchObject({ statusCode: 500, body: sad });
  await expect(pet.doSomething("fetch")).rejects.toMatchObject({ statusCode: 404, body: { hungryOrThirsty: "hungry and thirsty" } });
  await expect(pet.getPetById("coyoteUgly")).rejects.toMatchObject({
    statusCode: 404,
    body: { whatNotFound: "AnimalNotFound", name: "coyote" },
  });
  await expect(pet.getPetById("weirdAlYankovic")).rejects.toMatchObject({ statusCode: 404, body: { whatNotFound: "InvalidResourceLink" } });
  await expect(pet.getPetById("ringo")).rejects.toMatchObject({ statusCode: 400, body: "ringo is missing" });
  await expect(pet.getPetById("alien123")).rejects.toMatchObject({ statusCode: 501, body: 123 });
  const error = await pet.getPetById("unknown").catch((reason: unknown) => reason);
  expect(isServiceError(error) && error.statusCode).toBe(402);
});

test("a default value is sent where the caller gives none", async () => {
  await expect(pet.hasModelsParam()).rejects.toMatchObject({ statusCode: 500, body: { errorType: "PetSadError" } });
});
