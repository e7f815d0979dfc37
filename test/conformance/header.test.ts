import { expect, test } from "vitest";
import { HeaderClient } from "./.generated/header/src/index.js";
import { options } from "./options.js";

const { header } = new HeaderClient(options);
const multiByte = new Uint8Array(Buffer.from("5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip", "base64"));

test("headers that the transport knows, too", async () => {
  await header.paramExistingKey("overwrite");
  expect(await header.responseExistingKey()).toEqual({ userAgent: "overwrite" });
  await header.paramProtectedKey("text/html");
  expect((await header.responseProtectedKey()).contentType).toMatch("text/html");
  await header.customRequestId({ requestOptions: { headers: { "x-ms-client-request-id": "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0" } } });
});

test("numbers", async () => {
  await header.paramInteger("positive", 1);
  await header.paramInteger("negative", -2);
  await header.paramLong("positive", 105);
  await header.paramLong("negative", -2);
  await header.paramFloat("positive", 0.07);
  await header.paramFloat("negative", -3);
  await header.paramDouble("positive", 7e120);
  await header.paramDouble("negative", -3);
  expect(await header.responseInteger("positive")).toEqual({ value: 1 });
  expect(await header.responseInteger("negative")).toEqual({ value: -2 });
  expect(await header.responseLong("positive")).toEqual({ value: 105 });
  expect(await header.responseLong("negative")).toEqual({ value: -2 });
  expect(await header.responseFloat("positive")).toEqual({ value: 0.07 });
  expect(await header.responseFloat("negative")).toEqual({ value: -3 });
  expect(await header.responseDouble("positive")).toEqual({ value: 7e120 });
  expect(await header.responseDouble("negative")).toEqual({ value: -3 });
});

test("booleans, texts and enumerations", async () => {
  await header.paramBool("true", true);
  await header.paramBool("false", false);
  await header.paramString("valid", { value: "The quick brown fox jumps over the lazy dog" });
  await header.paramString("null");
  await header.paramString("empty", { value: "" });
  await header.paramEnum("valid", { value: "GREY" });
  await header.paramEnum("null");
  expect(await header.responseBool("true")).toEqual({ value: true });
  expect(await header.responseBool("false")).toEqual({ value: false });
  expect(await header.responseString("valid")).toEqual({ value: "The quick brown fox jumps over the lazy dog" });
  expect(await header.responseString("null")).toEqual({ value: "null" });
  // The pipeline drops headers without a value.
  expect(await header.responseString("empty")).toEqual({});
  expect(await header.responseEnum("valid")).toEqual({ value: "GREY" });
  expect(await header.responseEnum("null")).toEqual({});
});

test("dates, durations and bytes", async () => {
  const date = new Date("2010-01-01T12:34:56Z");
  const min = new Date("0001-01-01T00:00:00Z");
  await header.paramDate("valid", "2010-01-01");
  await header.paramDate("min", "0001-01-01");
  await header.paramDatetime("valid", date);
  await header.paramDatetime("min", min);
  await header.paramDatetimeRfc1123("valid", { value: date });
  await header.paramDatetimeRfc1123("min", { value: min });
  await header.paramDuration("valid", "P123DT22H14M12.011S");
  await header.paramByte("valid", multiByte);
  expect(await header.responseDate("valid")).toEqual({ value: "2010-01-01" });
  expect(await header.responseDate("min")).toEqual({ value: "0001-01-01" });
  expect(await header.responseDatetime("valid")).toEqual({ value: date });
  expect(await header.responseDatetime("min")).toEqual({ value: min });
  expect(await header.responseDatetimeRfc1123("valid")).toEqual({ value: date });
  expect(await header.responseDatetimeRfc1123("min")).toEqual({ value: min });
  expect(await header.responseDuration("valid")).toEqual({ value: "P123DT22H14M12.011S" });
  expect(await header.responseByte("valid")).toEqual({ value: multiByte });
});
