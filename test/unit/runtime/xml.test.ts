import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";
import { describe, expect, it } from "vitest";
import { readDate, writeDate } from "../../../templates/runtime/dates.js";
import { readNumber } from "../../../templates/runtime/headers.js";
import { send, type OperationRequest } from "../../../templates/runtime/send.js";
import { contextFor, serve } from "./server.js";
import {
  readXml,
  writeXml,
  xmlAttribute,
  type XmlCodec,
  xmlContent,
  xmlElement,
  xmlElements,
  xmlList,
  xmlMap,
  xmlModel,
  xmlNamespace,
  xmlObject,
  xmlText,
} from "../../../templates/runtime/xml.js";

interface Node {
  id?: string;
  size?: number;
  made?: Date;
  tags?: string[];
  notes?: string[];
  labels?: Record<string, string>;
  child?: Node;
  children?: Node[];
  [name: string]: unknown;
}

function node(): XmlCodec<Node> {
  return xmlObject<Node>(
    {
      id: xmlAttribute("id", xmlText()),
      size: xmlElement("Size", xmlText(readNumber)),
      made: xmlElement("Made", xmlText(readDate, writeDate)),
      tags: xmlElement("Tags", xmlList("Tag", xmlText())),
      notes: xmlElements("Note", xmlText()),
      labels: xmlElement("Labels", xmlMap(xmlText())),
      child: xmlElement("Child", xmlModel(node)),
      children: xmlElements("Node", xmlModel(node)),
    },
    xmlText(),
  );
}

function answer(bodyAsText: string): PipelineResponse {
  return { status: 200, headers: createHttpHeaders(), request: createPipelineRequest({ url: "https://host.example" }), bodyAsText };
}

async function roundTrip<T>(codec: XmlCodec<T>, value: T): Promise<T> {
  return readXml(answer(writeXml("Root", codec, value)), codec);
}

describe("an object", () => {
  it("is written with attributes, elements and lists, and read back as it was", async () => {
    const value: Node = {
      id: 'a"<&>b',
      size: 3,
      made: new Date("2026-01-02T03:04:05.678Z"),
      tags: ["one", "", "three & four"],
      notes: ["first\nsecond", "]]>"],
      labels: { color: "red" },
      child: { id: "c", children: [{ id: "d" }, { size: 1 }] },
      Undeclared: "kept",
    };
    const text = writeXml("Root", node(), value);
    expect(text).toContain('<Root id="a&quot;&lt;&amp;&gt;b"><Size>3</Size>');
    expect(text).toContain("<Tags><Tag>one</Tag><Tag/><Tag>three &amp; four</Tag></Tags><Note>first\nsecond</Note>");
    expect(await roundTrip(node(), value)).toEqual(value);
  });

  it("leaves out what is absent, and has no elements for empty lists without a wrapper", async () => {
    expect(writeXml("Root", node(), { notes: [], children: [] })).toBe('<?xml version="1.0" encoding="UTF-8"?><Root/>');
    expect(await roundTrip(node(), { tags: [] })).toEqual({ tags: [] });
    expect(await readXml(answer("<Root/>"), node())).toEqual({});
    expect(await readXml(answer("  "), node())).toBeUndefined();
  });

  it("has the text of its element as a property", async () => {
    const codec = xmlObject<{ language: string; text: string }>({
      language: xmlAttribute("language", xmlText()),
      text: xmlContent(xmlText()),
    });
    expect(await readXml(answer('<Data language="en"> a &lt; b </Data>'), codec)).toEqual({ language: "en", text: " a < b " });
    expect(await roundTrip(codec, { language: "en", text: "x" })).toEqual({ language: "en", text: "x" });
  });

  it("has no number or date in an element without text", async () => {
    expect(await readXml(answer("<Root><Size> 7\n</Size><Made/></Root>"), node())).toEqual({ size: 7 });
  });

  it("is found whatever prefix the service takes for a namespace", async () => {
    const codec = xmlNamespace("xmlns:a", "urn:a&b", xmlObject<{ name: string }>({ name: xmlElement("a:Name", xmlText()) }));
    expect(writeXml("a:Root", codec, { name: "n" })).toContain('<a:Root xmlns:a="urn:a&amp;b"><a:Name>n</a:Name></a:Root>');
    expect(await readXml(answer('<z:Root xmlns:z="urn:a"><z:Name>n</z:Name></z:Root>'), codec)).toEqual({ name: "n" });
  });
});

it("an error in XML has the service's code and message, and a body as described", async () => {
  const fault = "<Error><Code>BlobNotFound</Code><Message>There is no blob ?sig=abc.</Message><Size>3</Size></Error>";
  const server = await serve([
    { status: 404, headers: { "content-type": "application/xml" }, body: fault },
    { status: 500, headers: { "content-type": "text/html" }, body: "<p>" },
  ]);
  const context = contextFor(server.url);
  const get: OperationRequest = {
    operation: "Blobs.get",
    method: "GET",
    path: "/blob",
    expected: [200],
    errorBody: (response) => readXml(response, node()),
  };
  await expect(send(context, get)).rejects.toMatchObject({
    code: "BlobNotFound",
    message: "There is no blob ?sig=REDACTED",
    body: { Code: "BlobNotFound", size: 3 },
  });
  await expect(send(context, get)).rejects.toMatchObject({ statusCode: 500, message: expect.stringContaining("answered 500") as string });
});

describe("what a stranger sends", () => {
  it("is an error where it is not XML, naming nothing of it", async () => {
    await expect(readXml(answer("<Root><secret></Root>"), node())).rejects.toMatchObject({
      code: "PARSE_ERROR",
      message: "The body of the response is not XML.",
    });
  });

  it("is an error where a value does not fit, naming the property", async () => {
    const wrong = "<Root><Child><Node/><Node><Size>big</Size></Node></Child></Root>";
    await expect(readXml(answer(wrong), node())).rejects.toThrow('child.children[1].size: "big" is not a number');
  });

  it("cannot reach the prototype", async () => {
    await expect(readXml(answer("<Root><__proto__>x</__proto__></Root>"), xmlMap(xmlText()))).rejects.toMatchObject({
      code: "PARSE_ERROR",
    });
    await expect(readXml(answer("<Root><constructor>x</constructor></Root>"), node())).rejects.toMatchObject({ code: "PARSE_ERROR" });
    expect(Object.getPrototypeOf(await readXml(answer("<Root><Size>1</Size></Root>"), node()))).toBe(Object.prototype);
  });

  it("cannot become markup by the keys of a map", () => {
    expect(() => writeXml("Root", xmlMap(xmlText()), { "a><b": "x" })).toThrow("cannot be the name of an XML element");
  });
});
