import { expect, test } from "vitest";
import { AzureSpecialPropertiesClient } from "./.generated/azure-special-properties/src/index.js";
import { options } from "./options.js";

const subscriptionId = "1234-5678-9012-3456";
const client = new AzureSpecialPropertiesClient(subscriptionId, options);
const requestId = "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0";

test("the subscription is the client's, or the operation's own", async () => {
  const { subscriptionInCredentials: own, subscriptionInMethod: given } = client;
  await own.postMethodGlobalValid();
  await own.postMethodGlobalNotProvidedValid();
  await own.postPathGlobalValid();
  await own.postSwaggerGlobalValid();
  await given.postMethodLocalValid(subscriptionId);
  await given.postPathLocalValid(subscriptionId);
  await given.postSwaggerLocalValid(subscriptionId);
});

test("the api-version is the client's, or the operation's own", async () => {
  const { apiVersionDefault: own, apiVersionLocal: given } = client;
  await own.getMethodGlobalValid();
  await own.getMethodGlobalNotProvidedValid();
  await own.getPathGlobalValid();
  await own.getSwaggerGlobalValid();
  await given.getMethodLocalValid();
  await given.getMethodLocalNull();
  await given.getPathLocalValid();
  await given.getSwaggerLocalValid();
});

test("what is encoded already is sent as it is", async () => {
  const { skipUrlEncoding } = client;
  const path = "path1/path2/path3";
  const query = "value1&q2=value2&q3=value3";
  await skipUrlEncoding.getMethodPathValid(path);
  await skipUrlEncoding.getPathPathValid(path);
  await skipUrlEncoding.getSwaggerPathValid();
  await skipUrlEncoding.getMethodQueryValid(query);
  await skipUrlEncoding.getPathQueryValid(query);
  await skipUrlEncoding.getSwaggerQueryValid();
  await skipUrlEncoding.getMethodQueryNull();
});

test("every request has an id, unless the caller wants none", async () => {
  const { xMsClientRequestId } = client;
  await expect(xMsClientRequestId.get()).rejects.toMatchObject({ statusCode: 400, requestId: "123" });
  await xMsClientRequestId.get({ requestOptions: { headers: { "x-ms-client-request-id": requestId } } });
  await xMsClientRequestId.paramGet(requestId);
  const silent = new AzureSpecialPropertiesClient(subscriptionId, options);
  silent.context.pipeline.removePolicy({ name: "setClientRequestIdPolicy" });
  await silent.xMsClientRequestId.get();
});

test("the id of a request may travel in another header", async () => {
  const { header } = client;
  expect(await header.customNamedRequestId(requestId)).toEqual({ fooRequestId: "123" });
  expect(await header.customNamedRequestIdParamGrouping({ fooClientRequestId: requestId })).toEqual({ fooRequestId: "123" });
  expect(await header.customNamedRequestIdHead(requestId)).toBe(true);
});

test("OData's query options keep their dollar sign", async () => {
  await client.odata.getWithFilter({ filter: "id gt 5 and name eq 'foo'", top: 10, orderby: "id" });
});
