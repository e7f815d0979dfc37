import { expect, test } from "vitest";
import { HttpinfrastructureClient } from "./.generated/httpInfrastructure/src/index.js";
import { options, withCookies } from "./options.js";

const client = new HttpinfrastructureClient(options);

test("statuses that are a success", async () => {
  const { httpSuccess: success } = client;
  expect(await success.get200()).toBe(true);
  for (const name of [
    "put200",
    "patch200",
    "post200",
    "delete200",
    "put201",
    "post201",
    "put202",
    "patch202",
    "post202",
    "delete202",
  ] as const)
    await success[name]({ booleanValue: true });
  for (const name of ["put204", "patch204", "post204", "delete204"] as const) await success[name]({ booleanValue: true });
  expect(await success.head200()).toBe(true);
  expect(await success.head204()).toBe(true);
  expect(await success.head404()).toBe(false);
});

test("statuses that are the client's or the server's fault", async () => {
  for (const [name, operation] of [...Object.entries(client.httpClientFailure), ...Object.entries(client.httpServerFailure)]) {
    await expect(operation(), name).rejects.toMatchObject({ name: "RestError", statusCode: Number(name.slice(-3)) });
  }
});

test("redirects are followed where that is safe", async () => {
  const { httpRedirects: redirects } = client;
  expect(await redirects.get300()).toBeUndefined();
  for (const name of ["head300", "head301", "get301", "head302", "get302", "head307", "get307", "options307"] as const)
    expect(await redirects[name](), name).toEqual({});
  for (const name of ["post303", "put307", "patch307", "post307", "delete307"] as const)
    expect(await redirects[name]({ booleanValue: true }), name).toEqual({});
  // These would change what is sent: the caller learns where to.
  expect(await redirects.put301({ booleanValue: true })).toEqual({ location: "/http/failure/500" });
  expect(await redirects.patch302({ booleanValue: true })).toEqual({ location: "/http/failure/500" });
});

test("requests are repeated where the service is busy or broken", async () => {
  const { httpRetry: retry } = new HttpinfrastructureClient(withCookies());
  expect(await retry.head408()).toBe(true);
  await retry.get502();
  await retry.options502();
  for (const name of ["put500", "patch500", "post503", "delete503", "put504", "patch504"] as const)
    await retry[name]({ booleanValue: true, requestOptions: { repeatable: true } });
});

test("each status has a body of its own", async () => {
  const { multipleResponses: responses } = client;
  expect(await responses.get200Model204NoModelDefaultError200Valid()).toEqual({ statusCode: "200" });
  expect(await responses.get200Model204NoModelDefaultError204Valid()).toBeUndefined();
  await expect(responses.get200Model204NoModelDefaultError201Invalid()).rejects.toMatchObject({ statusCode: 201 });
  await expect(responses.get200Model204NoModelDefaultError202None()).rejects.toMatchObject({ statusCode: 202 });
  await expect(responses.get200Model204NoModelDefaultError400Valid()).rejects.toMatchObject({ message: "client error", statusCode: 400 });
  expect(await responses.get200Model201ModelDefaultError200Valid()).toEqual({ statusCode: "200" });
  expect(await responses.get200Model201ModelDefaultError201Valid()).toEqual({ statusCode: "201", textStatusCode: "Created" });
  await expect(responses.get200Model201ModelDefaultError400Valid()).rejects.toMatchObject({ message: "client error" });
  expect(await responses.get200ModelA201ModelC404ModelDDefaultError200Valid()).toEqual({ statusCode: "200" });
  expect(await responses.get200ModelA201ModelC404ModelDDefaultError201Valid()).toEqual({ httpCode: "201" });
  expect(await responses.get200ModelA201ModelC404ModelDDefaultError404Valid()).toEqual({ httpStatusCode: "404" });
  await expect(responses.get200ModelA201ModelC404ModelDDefaultError400Valid()).rejects.toMatchObject({ message: "client error" });
  await responses.get202None204NoneDefaultError202None();
  await responses.get202None204NoneDefaultError204None();
  await expect(responses.get202None204NoneDefaultError400Valid()).rejects.toMatchObject({ message: "client error" });
});

test("a body that is not documented does no harm", async () => {
  const { multipleResponses: responses } = client;
  await responses.get202None204NoneDefaultNone202Invalid();
  await responses.get202None204NoneDefaultNone204None();
  await expect(responses.get202None204NoneDefaultNone400None()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.get202None204NoneDefaultNone400Invalid()).rejects.toMatchObject({ statusCode: 400, body: { property: "value" } });
  expect(await responses.getDefaultModelA200Valid()).toEqual({ statusCode: "200" });
  expect(await responses.getDefaultModelA200None()).toBeUndefined();
  await expect(responses.getDefaultModelA400Valid()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.getDefaultModelA400None()).rejects.toMatchObject({ statusCode: 400 });
  await responses.getDefaultNone200Invalid();
  await responses.getDefaultNone200None();
  await expect(responses.getDefaultNone400Invalid()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.getDefaultNone400None()).rejects.toMatchObject({ statusCode: 400 });
  expect(await responses.get200ModelA200None()).toBeUndefined();
  expect(await responses.get200ModelA200Valid()).toEqual({ statusCode: "200" });
  expect(await responses.get200ModelA200Invalid()).toEqual({ statusCodeInvalid: "200" });
  await expect(responses.get200ModelA400None()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.get200ModelA400Valid()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.get200ModelA400Invalid()).rejects.toMatchObject({ statusCode: 400 });
  await expect(responses.get200ModelA202Valid()).rejects.toMatchObject({ statusCode: 202 });
});

test("errors say what the service said, or else what was asked of it", async () => {
  const { httpFailure: failure } = client;
  await expect(failure.getEmptyError()).rejects.toThrow("the service answered 400 to GET /http/failure/emptybody/error");
  await expect(failure.getNoModelError()).rejects.toThrow("NoErrorModel");
  await expect(failure.getNoModelEmpty()).rejects.toThrow("the service answered 400 to GET /http/failure/nomodel/empty");
});
