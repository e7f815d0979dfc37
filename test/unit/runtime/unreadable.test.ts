import { expect, it } from "vitest";
import { readJson } from "../../../templates/runtime/body.js";
import { readBase64 } from "../../../templates/runtime/bytes.js";
import { readDate, readUnixTime } from "../../../templates/runtime/dates.js";
import { header, readHeaders, readNumber } from "../../../templates/runtime/headers.js";
import { paged } from "../../../templates/runtime/paging.js";
import { send, type OperationRequest } from "../../../templates/runtime/send.js";
import { variant } from "../../../templates/runtime/unions.js";
import { revise } from "../../../templates/runtime/values.js";
import { readXml, xmlElement, xmlObject, xmlText } from "../../../templates/runtime/xml.js";
import { contextFor, serve } from "./server.js";

interface Thing {
  name: string;
  at: Date;
}
const list: OperationRequest = { operation: "Things.list", method: "GET", path: "/things", expected: [200] };
const readThing = (wire: object): Thing =>
  revise<Thing>(wire, { at: readDate, inner: (inner: object) => revise(inner, { bytes: readBase64 }) });
const paging = { items: "value", nextLink: "nextLink", read: readThing };
const keep = { unreadableValues: "keep" } as const;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const good = { name: "a", at: "2024-01-01T00:00:00Z" };
const read = { name: "a", at: new Date("2024-01-01") };

it("one value that does not fit is an error that says which item it is in, or kept with all the rest", async () => {
  const server = await serve(() => ({ body: { value: [good, { name: "b", at: "yesterday", inner: { bytes: "?" } }, good] } }));
  await expect(all(paged(contextFor(server.url), list, {}, paging))).rejects.toMatchObject({
    code: "PARSE_ERROR",
    message: 'The body of the response has a value that does not fit its type: value[1].at: "yesterday" is not a date-time (in "b").',
  });
  const kept = await all(paged(contextFor(server.url, undefined, keep), list, {}, paging));
  expect(kept).toEqual([read, { name: "b", at: "yesterday", inner: { bytes: "?" } }, read]);
});

it("a value that is one of several is kept as the variant that it fits, or else as it is", async () => {
  const shape = { required: [], known: ["at"], tags: {} };
  const either = variant<Thing>([shape, (wire: object) => revise(wire, { at: readUnixTime })], [shape, readThing]);
  const server = await serve(() => ({ body: { value: [{ at: "yesterday" }, good] } }));
  const items = paged(contextFor(server.url, undefined, keep), list, {}, { items: "value", read: either });
  expect(await all(items)).toEqual([{ at: "yesterday" }, read]);
});

it("an integer that no number can hold is an error with its digits, or a bigint", async () => {
  const text =
    '{"value":[{"name":"integer 1","size":9007199254740993,"sizes":[-12345678901234567890,1.5,12]},{"size":1}],"note":"12345678901234567891"}';
  const server = await serve(() => ({ body: text }));
  await expect(all(paged(contextFor(server.url), list, {}, paging))).rejects.toMatchObject({
    code: "PARSE_ERROR",
    message:
      "The body of the response has a value that does not fit its type: value[0].size: 9007199254740993 is beyond the integers that a number can hold.",
  });
  expect(readJson(await send(contextFor(server.url, undefined, keep), list))).toEqual({
    value: [{ name: "integer 1", size: 9007199254740993n, sizes: [-12345678901234567890n, 1.5, 12] }, { size: 1 }],
    note: "12345678901234567891",
  });
});

it("the same holds for a value by itself, for headers and for XML, one call beside the other", async () => {
  const server = await serve(({ url }) => ({
    headers: { "x-count": "many" },
    body: url.startsWith("/xml") ? "<a><at>soon</at></a>" : '"soon"',
  }));
  const lenient = contextFor(server.url, undefined, keep);
  const strict = contextFor(server.url);
  const answers = await Promise.all([send(lenient, list), send(strict, list)]);
  const codec = xmlObject<Thing>({ at: xmlElement("at", xmlText(readDate)) });
  const [kept, refused] = answers;
  const readers = { count: header("x-count", readNumber) };
  expect(readJson<unknown>(kept, readDate)).toBe("soon");
  expect(() => readJson<unknown>(refused, readDate)).toThrow('"soon" is not a date-time.');
  expect(readHeaders<{ count?: number }>(kept, readers)).toEqual({ count: "many" });
  expect(() => readHeaders<{ count?: number }>(refused, readers)).toThrow(
    'The response has a header whose value does not fit its type: x-count: "many" is not a number.',
  );
  expect(await readXml(await send(lenient, { ...list, path: "/xml" }), codec)).toEqual({ at: "soon" });
  await expect(readXml(await send(strict, { ...list, path: "/xml" }), codec)).rejects.toMatchObject({ code: "PARSE_ERROR" });
});
