import { expect, test } from "vitest";
import { PagingClient } from "./.generated/paging/src/index.js";
import { options, withCookies } from "./options.js";

const { paging } = new PagingClient(options);

async function idsOf(pages: AsyncIterable<{ properties?: { id?: number } }>): Promise<(number | undefined)[]> {
  const ids = [];
  for await (const item of pages) ids.push(item.properties?.id);
  return ids;
}

const toTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test("there may be one page only, whatever is said of the next", async () => {
  expect(await idsOf(paging.getNoItemNamePages())).toEqual([1]);
  expect(await idsOf(paging.getEmptyNextLinkNamePages())).toEqual([1]);
  expect(await idsOf(paging.getNullNextLinkNamePages())).toEqual([1]);
  expect(await idsOf(paging.getSinglePages())).toEqual([1]);
  expect(await idsOf(paging.getSinglePagesWithBodyParams({ name: "body" }))).toEqual([1]);
  expect(await idsOf(paging.getPagingModelWithItemNameWithXMSClientName())).toEqual([1]);
  expect(await idsOf(paging.pageWithMaxPageSize())).toEqual([]);
});

test("links are followed to the last page", async () => {
  expect(await idsOf(paging.getMultiplePages())).toEqual(toTen);
  expect(await idsOf(paging.getOdataMultiplePages())).toEqual(toTen);
  expect(await idsOf(paging.getMultiplePagesWithOffset({ offset: 100 }))).toEqual([1, ...toTen.slice(1).map((id) => id + 100)]);
  expect(await idsOf(paging.firstResponseEmpty())).toEqual([1]);
});

test("links are followed as they are, but for the api-version", async () => {
  expect(await idsOf(paging.duplicateParams({ filter: "foo" }))).toEqual([1]);
  expect(await idsOf(paging.appendApiVersion())).toEqual([1]);
  expect(await idsOf(paging.replaceApiVersion())).toEqual([1]);
});

test("an operation of its own may fetch further pages", async () => {
  expect(await idsOf(paging.getWithQueryParams(100))).toEqual([1, 2]);
  expect(await idsOf(paging.getMultiplePagesFragmentNextLink("test_user", "1.6"))).toEqual(toTen);
  const group = { tenant: "test_user", apiVersion: "1.6" };
  expect(await idsOf(paging.getMultiplePagesFragmentWithGroupingNextLink(group))).toEqual(toTen);
});

test("a page is asked for again where the service fails", async () => {
  expect(await idsOf(new PagingClient(withCookies()).paging.getMultiplePagesRetryFirst())).toEqual([1, ...toTen.slice(1)]);
  expect(await idsOf(new PagingClient(withCookies()).paging.getMultiplePagesRetrySecond())).toEqual([1, 1, ...toTen.slice(2)]);
});

test("a page that does not come is an error", async () => {
  await expect(idsOf(paging.getSinglePagesFailure())).rejects.toMatchObject({ statusCode: 400 });
  await expect(idsOf(paging.getMultiplePagesFailure())).rejects.toMatchObject({ statusCode: 400 });
  await expect(idsOf(paging.getMultiplePagesFailureUri())).rejects.toMatchObject({ statusCode: 404 });
});

test("a long-running operation may end in pages", async () => {
  expect(await idsOf(await paging.getMultiplePagesLRO({ updateIntervalInMs: 1 }))).toEqual(toTen);
});
