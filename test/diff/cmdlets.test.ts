import { describe, expect, it } from "vitest";
import { cmdletChanges, document, type Json } from "./support.js";

const text = { type: "string" };
const open = (...values: string[]) => ({ type: "string", enum: values, "x-ms-enum": { name: "Kind", modelAsString: true } });

describe("changes of cmdlets", () => {
  const put = (properties: Json, required: string[] = []) =>
    document({ definitions: { In: { type: "object", properties: { name: text, ...properties }, required } } });
  const names = async (from: Json, to: Json) => {
    const all = await cmdletChanges(from, to);
    return [...new Set(all.filter((each) => each.includes("Set-AzThing")).map((each) => each.replace(/ \[.*\]$/, "")))];
  };
  const integer = (format: string) => ({ type: "integer", format });
  it.each([
    ["a parameter that may be given", put({}), put({ a: text }), "compatible: Set-AzThing.-A optional parameter added (string)"],
    ["a parameter that must be given", put({}), put({ a: text }, ["a"]), "breaking: Set-AzThing.-A mandatory parameter added (string)"],
    ["a parameter that is gone", put({ a: text }), put({}), "breaking: Set-AzThing.-A parameter removed"],
    ["a parameter that has to be given now", put({ a: text }), put({ a: text }, ["a"]), "breaking: Set-AzThing.-A mandatory now"],
    [
      "a wider number",
      put({ a: integer("int32") }),
      put({ a: integer("int64") }),
      "compatible: Set-AzThing.-A type changed from int to long",
    ],
    [
      "a narrower number",
      put({ a: integer("int64") }),
      put({ a: integer("int32") }),
      "breaking: Set-AzThing.-A type changed from long to int",
    ],
    [
      "a parameter that stands for another property",
      put({ a: text }),
      put({ b: { ...text, "x-ms-client-name": "a" } }),
      "breaking: Set-AzThing.-A means something else: b, before a",
    ],
    [
      "a value to complete",
      put({ a: open("x", "y") }),
      put({ a: open("x", "y", "z") }),
      'documentation: Set-AzThing.-A value "z" is completed too',
    ],
  ])("%s", async (_, from, to, says) => {
    expect(await names(from, to)).toEqual([says]);
  });
});
