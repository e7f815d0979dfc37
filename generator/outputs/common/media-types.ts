import type { Operation, RequestBody, Response } from "../../model/index.js";
import { familyOf } from "../../model/common/media-types.js";
import type { Emission } from "./emission.js";

/** Which media types of a body can be sent, and what is sent under which. */
export interface SentTypes {
  /** All that a caller may name, in the document's order. */
  types: string[];
  /** For what is written as JSON. */
  values: string;
  /** For bytes and streams; absent where the body is only ever a JSON value. */
  bytes?: string;
  /** For text, where there are bytes: theirs, or that of values where a text is as good a JSON value as any. */
  text?: string;
}

/** Of a value with parts only JSON (or XML) can be written; under text types and those of bytes the caller writes it. */
export function sentTypes({ contentTypes, format, schema }: RequestBody, emission: Emission): SentTypes {
  const all = (types: readonly string[]): SentTypes => ({ types: [...types], values: types[0] ?? "application/json" });
  if (format === "text") return all(contentTypes.filter((type) => !isForm(type)));
  if (format === "xml") return all(contentTypes.filter((type) => familyOf(type) === "xml"));
  if (format !== "json") return all(contentTypes);
  const json = contentTypes.filter((type) => familyOf(type) === "json");
  const bytes = contentTypes.filter((type) => familyOf(type) === "binary" || familyOf(type) === "text");
  const values = json[0] ?? "application/json";
  const types = contentTypes.filter((type) => json.includes(type) || bytes.includes(type));
  const [first] = bytes;
  if (first === undefined) return { types: types.length > 0 ? types : [values], values };
  const kind = schema && emission.schemas.resolve(schema).kind;
  const hasParts = kind === "object" || kind === "map" || kind === "array";
  return { types, values, bytes: first, text: hasParts ? (bytes.find((type) => familyOf(type) === "text") ?? first) : values };
}

function isForm(type: string): boolean {
  return familyOf(type) === "form" || familyOf(type) === "multipart";
}

/** What the success responses come as, as far as it can be read, and JSON where errors do. */
export function acceptedTypes({ responses, errors }: Operation): string[] {
  const types = [...new Set(responses.filter(({ body }) => body).flatMap(readTypes))];
  const isMissing = types.length > 0 && !types.includes("application/json") && errors.some(({ format }) => format === "json");
  return isMissing ? [...types, "application/json"] : types;
}

/** A service that promises none of what can be read is asked for it first, and not refused what it has. */
function readTypes({ contentTypes, format }: Response): string[] {
  if (format === "binary" || format === undefined) return contentTypes;
  const read = contentTypes.filter((type) => familyOf(type) === format);
  return read.length > 0 || format !== "json" ? read : ["application/json", ...contentTypes];
}
