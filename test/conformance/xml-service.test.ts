import { expect, test } from "vitest";
import { XmlServiceClient } from "./.generated/xml-service/src/index.js";
import { options } from "./options.js";

const { xml } = new XmlServiceClient(options);

test("attributes, lists and their items", async () => {
  const { slides, ...show } = await xml.getSimple();
  expect(show).toEqual({ date: "Date of publication", author: "Yours Truly", title: "Sample Slide Show" });
  expect(slides).toEqual([
    { type: "all", title: "Wake up to WonderWidgets!" },
    { type: "all", title: "Overview", items: ["Why WonderWidgets are great", "", "Who buys WonderWidgets"] },
  ]);
  await xml.putSimple({ ...show, ...(slides ? { slides } : {}) });
});

test("wrapped lists", async () => {
  const barrel = { GoodApples: ["Fuji", "Gala"], BadApples: ["Red Delicious"] };
  expect(await xml.getWrappedLists()).toEqual(barrel);
  await xml.putWrappedLists(barrel);
  expect(await xml.getEmptyWrappedLists()).toEqual({ GoodApples: [], BadApples: [] });
  await xml.putEmptyWrappedLists({ GoodApples: [], BadApples: [] });
});

test("empty lists and elements", async () => {
  expect(await xml.getEmptyList()).toEqual({});
  await xml.putEmptyList({ slides: [] });
  const banana = { name: "Unknown Banana", flavor: "", expiration: new Date("2012-02-24T00:53:52.789Z") };
  expect(await xml.getEmptyChildElement()).toEqual(banana);
  await xml.putEmptyChildElement(banana);
});

test("a list at the root", async () => {
  const expiration = new Date("2018-02-28T00:40:00.123Z");
  const bananas = [
    { name: "Cavendish", flavor: "Sweet", expiration },
    { name: "Plantain", flavor: "Savory", expiration },
  ];
  expect(await xml.getRootList()).toEqual(bananas);
  await xml.putRootList(bananas);
  expect(await xml.getRootListSingleItem()).toEqual(bananas.slice(0, 1));
  await xml.putRootListSingleItem(bananas.slice(0, 1));
  expect(await xml.getEmptyRootList()).toEqual([]);
  await xml.putEmptyRootList([]);
});

test("elements are named by the property, or by what it refers to", async () => {
  const model = { RefToModel: { ID: "myid" }, Something: "else" };
  expect(await xml.getComplexTypeRefNoMeta()).toEqual(model);
  await xml.putComplexTypeRefNoMeta(model);
  expect(await xml.getComplexTypeRefWithMeta()).toEqual(model);
  await xml.putComplexTypeRefWithMeta(model);
});

test("text of an element beside its attributes", async () => {
  expect(await xml.getXMsText()).toEqual({ language: "english", content: "I am text" });
});

test("bytes, addresses, headers; and JSON where an operation says so", async () => {
  const bytes = { Bytes: new Uint8Array(new TextEncoder().encode("Hello world")) };
  expect(await xml.getBytes()).toEqual(bytes);
  await xml.putBinary(bytes);
  const url = { Url: "https://myaccount.blob.core.windows.net/" };
  expect(await xml.getUri()).toEqual(url);
  await xml.putUri(url);
  expect(await xml.getHeaders()).toEqual({ customHeader: "custom-value" });
  await xml.jsonInput({ id: 42 });
  expect(await xml.jsonOutput()).toEqual({ id: 42 });
});

test("what a storage service answers", async () => {
  const containers = await xml.listContainers();
  expect(containers).toMatchObject({ ServiceEndpoint: "https://myaccount.blob.core.windows.net/", MaxResults: 3, NextMarker: "video" });
  expect(containers.Containers?.map(({ Name, Properties }) => [Name, Properties.PublicAccess])).toEqual([
    ["audio", "container"],
    ["images", undefined],
    ["textfiles", undefined],
  ]);
  expect(containers.Containers?.[0]?.Properties["Last-Modified"]).toEqual(new Date("2016-10-26T20:39:39Z"));
  const { Blobs } = await xml.listBlobs();
  expect(Blobs.Blob?.map(({ Name }) => Name)).toEqual(["blob1.txt", "blob2.txt", "blob2.txt", "blob2.txt", "blob3.txt"]);
  expect(Blobs.Blob?.[0]?.Metadata).toEqual({ Color: "blue", BlobNumber: "01", SomeMetadataName: "SomeMetadataValue" });
  expect(Blobs.Blob?.[4]?.Properties).toMatchObject({ "Content-Length": 16384, "x-ms-blob-sequence-number": 3, BlobType: "PageBlob" });
});

test("what a storage service is told", async () => {
  const RetentionPolicy = { Enabled: true, Days: 7 };
  const properties = {
    Logging: { Version: "1.0", Delete: true, Read: false, Write: true, RetentionPolicy },
    HourMetrics: { Version: "1.0", Enabled: true, IncludeAPIs: false, RetentionPolicy },
    MinuteMetrics: { Version: "1.0", Enabled: true, IncludeAPIs: true, RetentionPolicy },
  };
  expect(await xml.getServiceProperties()).toEqual(properties);
  await xml.putServiceProperties(properties);
  const AccessPolicy = { Start: new Date("2009-09-28T08:49:37.123Z"), Expiry: new Date("2009-09-29T08:49:37.123Z"), Permission: "rwd" };
  const acls = [{ Id: "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=", AccessPolicy }];
  expect(await xml.getAcls()).toEqual(acls);
  await xml.putAcls(acls);
});
