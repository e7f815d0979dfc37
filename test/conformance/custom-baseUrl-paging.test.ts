import { expect, test } from "vitest";
import { CustomBaseurlPagingClient } from "./.generated/custom-baseUrl-paging/src/index.js";
import { port, transport } from "./options.js";

const { paging } = new CustomBaseurlPagingClient("http://local", { ...transport, host: `host:${port}` });

test("links of pages are relative to an address made of parts", async () => {
  for (const pages of [paging.getPagesPartialUrl(), paging.getPagesPartialUrlOperation()]) {
    const ids = [];
    for await (const item of pages) ids.push(item.properties?.id);
    expect(ids).toEqual([1, 2]);
  }
});
