import { expect, test } from "vitest";
import { BodyStringClient } from "./.generated/body-string/src/index.js";
import { options } from "./options.js";

const { string, enumOperations } = new BodyStringClient(options);

test("strings keep blanks and characters of all languages", async () => {
  expect(await string.getEmpty()).toBe("");
  expect(await string.getMbcs()).toMatch(/^啊齄丂.*€$/);
  expect(await string.getWhitespace()).toBe("    Now is the time for all good men to come to the aid of their country    ");
  await string.putEmpty();
  await string.putMbcs();
  await string.putWhitespace();
});

test("no body is no value", async () => {
  expect(await string.getNull()).toBeUndefined();
  expect(await string.getNotProvided()).toBeUndefined();
  expect(await string.getNullBase64UrlEncoded()).toBeUndefined();
  await string.putNull();
});

test("base64 and base64url become bytes", async () => {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  expect(text(await string.getBase64Encoded())).toBe("a string that gets encoded with base64");
  expect(text(await string.getBase64UrlEncoded())).toBe("a string that gets encoded with base64url");
  await string.putBase64UrlEncoded(new TextEncoder().encode("a string that gets encoded with base64url"));
});

test("enumerations are unions of their values", async () => {
  expect(await enumOperations.getNotExpandable()).toBe("red color");
  await enumOperations.putNotExpandable("red color");
  expect(await enumOperations.getReferenced()).toBe("red color");
  await enumOperations.putReferenced("red color");
  expect(await enumOperations.getReferencedConstant()).toEqual({ field1: "Sample String" });
  await enumOperations.putReferencedConstant({ ColorConstant: "green-color" });
});
