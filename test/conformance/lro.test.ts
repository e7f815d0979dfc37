import { expect, test } from "vitest";
import { LroClient } from "./.generated/lro/src/index.js";
import { withCookies } from "./options.js";

const { lros, lroRetrys, lrosads, lrosCustomHeader } = new LroClient(withCookies());
const soon = { updateIntervalInMs: 1 };
const product = { properties: { provisioningState: "Succeeded" }, id: "100", name: "foo" };

test("an operation may be over at once", async () => {
  expect(await lros.put200Succeeded(soon)).toEqual(product);
  expect(await lros.put201Succeeded(soon)).toEqual(product);
  expect(await lros.put200SucceededNoState(soon)).toEqual({ id: "100", name: "foo" });
  expect(await lros.delete204Succeeded(soon)).toBeUndefined();
  expect(await lros.post200WithPayload(soon)).toEqual({ id: "1", name: "product" });
  expect(await lros.patch200SucceededIgnoreHeaders(soon)).toEqual(product);
});

test("the resource tells when it is ready", async () => {
  for (const name of ["put201CreatingSucceeded200", "put200UpdatingSucceeded204"] as const)
    expect(await lros[name](soon), name).toEqual(product);
  await expect(lros.put201CreatingFailed200(soon)).rejects.toThrow("the operation has failed");
  await expect(lros.put200Acceptedcanceled200(soon)).rejects.toThrow("the operation was canceled");
});

test("the result is where Location points", async () => {
  expect(await lros.put202Retry200(soon)).toEqual({ id: "100", name: "foo" });
  expect(await lros.putNoHeaderInRetry(soon)).toEqual(product);
  expect(await lros.putNonResource(soon)).toEqual({ id: "100", name: "sku" });
  expect(await lros.putSubResource(soon)).toEqual({ ...product, name: undefined, subresource: "sub1" });
  expect(await lros.post202List(soon)).toEqual([{ id: "100", name: "foo" }]);
  for (const name of ["post202Retry200", "post202NoRetry204", "delete202Retry200", "delete202NoRetry204", "deleteNoHeaderInRetry"] as const)
    expect(await lros[name](soon), name).toBeUndefined();
  // The body tells of the resource here, not of the operation that deletes it.
  expect(await lros.deleteProvisioning202Accepted200Succeeded(soon)).toEqual(product);
  expect(await lros.deleteProvisioning202DeletingFailed200(soon)).toMatchObject({ properties: { provisioningState: "Failed" } });
  expect(await lros.deleteProvisioning202Deletingcanceled200(soon)).toMatchObject({ properties: { provisioningState: "Canceled" } });
});

test("Azure-AsyncOperation tells when it is over", async () => {
  for (const name of ["putAsyncRetrySucceeded", "putAsyncNoRetrySucceeded", "putAsyncNoHeaderInRetry"] as const)
    expect(await lros[name](soon), name).toEqual(product);
  for (const name of ["postAsyncRetrySucceeded", "postAsyncNoRetrySucceeded"] as const)
    expect(await lros[name](soon), name).toEqual(product);
  for (const name of ["deleteAsyncRetrySucceeded", "deleteAsyncNoRetrySucceeded", "deleteAsyncNoHeaderInRetry"] as const)
    expect(await lros[name](soon), name).toBeUndefined();
  expect(await lros.putAsyncNonResource(soon)).toEqual({ id: "100", name: "sku" });
  expect(await lros.putAsyncSubResource(soon)).toEqual({ ...product, name: undefined, subresource: "sub1" });
  expect(await lros.patch201RetryWithAsyncHeader(soon)).toMatchObject({ properties: { provisioningState: "Succeeded" } });
  expect(await lros.patch202RetryWithAsyncAndLocationHeader(soon)).toMatchObject({ name: "202" });
});

test("an operation that has failed or was canceled is an error with the service's own words", async () => {
  for (const name of ["putAsyncRetryFailed", "deleteAsyncRetryFailed", "postAsyncRetryFailed"] as const)
    await expect(lros[name](soon), name).rejects.toMatchObject({ name: "RestError", code: "Failed" });
  for (const name of ["putAsyncNoRetrycanceled", "deleteAsyncRetrycanceled", "postAsyncRetrycanceled"] as const)
    await expect(lros[name](soon), name).rejects.toMatchObject({ name: "RestError", code: "Canceled" });
  await expect(lros.postAsyncRetryFailed(soon)).rejects.toThrow("Internal Server Error");
});

test("the document says where the result is (final-state-via)", async () => {
  expect(await lros.postDoubleHeadersFinalLocationGet(soon)).toEqual({ id: "100", name: "foo" });
  expect(await lros.postDoubleHeadersFinalAzureHeaderGet(soon)).toMatchObject({ id: "100" });
  expect(await lros.postDoubleHeadersFinalAzureHeaderGetDefault(soon)).toEqual({ id: "100", name: "foo" });
});

test("every request is repeated where the service fails for a moment, a POST where the caller says that it may be", async () => {
  const repeatable = { ...soon, requestOptions: { repeatable: true } };
  for (const name of ["put201CreatingSucceeded200", "putAsyncRelativeRetrySucceeded", "deleteProvisioning202Accepted200Succeeded"] as const)
    expect(await lroRetrys[name](repeatable), name).toEqual(product);
  for (const name of [
    "delete202Retry200",
    "deleteAsyncRelativeRetrySucceeded",
    "post202Retry200",
    "postAsyncRelativeRetrySucceeded",
  ] as const)
    expect(await lroRetrys[name](repeatable), name).toBeUndefined();
});

test("headers of the caller go with every request", async () => {
  const named = { ...soon, requestOptions: { headers: { "x-ms-client-request-id": "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0" } } };
  for (const name of ["putAsyncRetrySucceeded", "put201CreatingSucceeded200"] as const)
    expect(await lrosCustomHeader[name](named), name).toEqual(product);
  for (const name of ["post202Retry200", "postAsyncRetrySucceeded"] as const)
    expect(await lrosCustomHeader[name](named), name).toBeUndefined();
});

test("what a request has wrong is an error, at the start and while polling", async () => {
  for (const [name, operation] of Object.entries(lrosads).filter(([name]) => /400/.test(name)))
    await expect(operation(soon), name).rejects.toMatchObject({ name: "RestError", statusCode: 400 });
});

test("addresses and bodies that are none are errors", async () => {
  for (const [name, operation] of Object.entries(lrosads).filter(([name]) => name.endsWith("InvalidHeader")))
    await expect(operation(soon), name).rejects.toMatchObject({ name: "RestError", statusCode: 404 });
  for (const [name, operation] of Object.entries(lrosads).filter(([name]) => /InvalidJson(Polling)?$/.test(name) && !name.includes("400")))
    await expect(operation(soon), name).rejects.toMatchObject({ name: "RestError", code: "PARSE_ERROR" });
});

test("a service that says too little is taken to be done", async () => {
  expect(await lrosads.putAsyncRelativeRetryNoStatus(soon)).toEqual({});
  for (const name of ["putAsyncRelativeRetryNoStatusPayload", "putError201NoProvisioningStatePayload", "delete204Succeeded"] as const)
    expect(await lrosads[name](soon), name).toBeUndefined();
  for (const name of ["deleteAsyncRelativeRetryNoStatus", "post202NoLocation", "postAsyncRelativeRetryNoPayload"] as const)
    expect(await lrosads[name](soon), name).toBeUndefined();
});
