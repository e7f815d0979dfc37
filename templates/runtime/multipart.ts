import { createHttpHeaders, type BodyPart, type MultipartRequestBody } from "@azure/core-rest-pipeline";
import { binaryBody, type BinaryBody } from "./stream.js";

/** A file in a form, where bytes alone do not say enough. */
export interface FilePart {
  contents: BinaryBody;
  filename?: string;
  contentType?: string;
}

/** Text in a form that has a media type of its own. */
export interface TextPart {
  text: string;
  contentType: string;
}

type PartScalar =
  string | number | bigint | boolean | Uint8Array | Blob | ReadableStream<Uint8Array> | FilePart | TextPart | null | undefined;

/** A field of a multipart form; an array makes one part of each item. */
export type PartValue = PartScalar | readonly PartScalar[];

/**
 * A form of media type multipart/form-data (RFC 7578); what is undefined is left out. The pipeline adds the boundary.
 */
export function multipart(fields: Readonly<Record<string, PartValue>>): MultipartRequestBody {
  const parts: BodyPart[] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const one of (Array.isArray(value) ? value : [value]) as PartScalar[])
      if (one !== undefined && one !== null) parts.push(part(name, one));
  }
  return { parts };
}

/** A value that has parts, as a part of a form. */
export function jsonPart(value: unknown): TextPart {
  return { text: JSON.stringify(value), contentType: "application/json" };
}

/** A field whose media type the document fixes; a file that brings its own along keeps it. */
export function typedPart(value: PartValue, contentType: string): PartValue {
  return Array.isArray(value) ? value.map((each: PartScalar) => typed(each, contentType)) : typed(value as PartScalar, contentType);
}

function typed(value: PartScalar, contentType: string): PartScalar {
  if (value === undefined || value === null) return value;
  if (typeof value !== "object") return { text: String(value), contentType };
  if ("text" in value && "contentType" in value) return { ...value, contentType };
  return isFilePart(value) ? { contentType, ...value } : { contents: value, contentType };
}

function part(name: string, value: NonNullable<PartScalar>): BodyPart {
  if (typeof value !== "object") return { headers: partHeaders(name), body: new TextEncoder().encode(String(value)) };
  if ("text" in value && "contentType" in value)
    return { headers: partHeaders(name, undefined, value.contentType), body: new TextEncoder().encode(value.text) };
  const file: FilePart = isFilePart(value) ? value : { contents: value };
  const { contents } = file;
  const filename = file.filename ?? (contents instanceof Blob && "name" in contents ? String(contents.name) : name);
  const contentType = file.contentType ?? (contents instanceof Blob && contents.type ? contents.type : "application/octet-stream");
  return { headers: partHeaders(name, filename, contentType), body: partBody(contents) };
}

function partBody(contents: BinaryBody): BodyPart["body"] {
  if (typeof contents === "string") return new TextEncoder().encode(contents);
  if (contents instanceof ArrayBuffer) return new Uint8Array(contents);
  return (contents instanceof Blob ? contents : binaryBody(contents)) as BodyPart["body"];
}

function isFilePart(value: object): value is FilePart {
  return "contents" in value;
}

function partHeaders(name: string, filename?: string, contentType?: string) {
  const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
  return createHttpHeaders({
    "Content-Disposition": `form-data; name="${quoted(name)}"${file}`,
    ...(contentType === undefined ? {} : { "Content-Type": contentType.replace(/[\r\n]/g, "") }),
  });
}

/** The WHATWG form encoding of names: quotes and line breaks cannot end the header. */
function quoted(text: string): string {
  return text.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
