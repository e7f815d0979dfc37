import type { RawSchema, SwaggerDocument } from "./document.js";

/** A documented value as callers of the client see it: what the document calls date-time is a Date, what it calls byte is bytes. */
export function clientValue(document: SwaggerDocument, schema: RawSchema | undefined, value: unknown): unknown {
  if (schema === undefined || value === null) return value;
  if (Array.isArray(value)) {
    const { items } = document.resolve(schema);
    return value.map((item) => clientValue(document, items, item));
  }
  if (typeof value === "string") return scalar(document.resolve(schema), value);
  if (typeof value !== "object") return value;
  const actual = document.actual(schema, value as Record<string, unknown>);
  const properties = document.properties(actual);
  const others = typeof actual.additionalProperties === "object" ? actual.additionalProperties : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      clientValue(document, Object.hasOwn(properties, name) ? properties[name] : others, item),
    ]),
  );
}

/** What of a documented value is sent: not what the service alone sets, however deep. */
export function sentValue(document: SwaggerDocument, schema: RawSchema | undefined, value: unknown): unknown {
  if (schema === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const { items } = document.resolve(schema);
    return value.map((item) => sentValue(document, items, item));
  }
  const actual = document.actual(schema, value as Record<string, unknown>);
  const properties = document.properties(actual);
  const others = typeof actual.additionalProperties === "object" ? actual.additionalProperties : undefined;
  const declared = (name: string): RawSchema | undefined => (Object.hasOwn(properties, name) ? properties[name] : others);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isSetByService(document, declared(name)))
      .map(([name, item]) => [name, sentValue(document, declared(name), item)]),
  );
}

function isSetByService(document: SwaggerDocument, schema: RawSchema | undefined): boolean {
  if (!schema) return false;
  const { readOnly, "x-ms-mutability": mutability } = schema;
  return readOnly === true || document.resolve(schema).readOnly === true || mutability?.join() === "read";
}

/** The same value on its way back: dates and bytes as JSON has them. */
export function wireValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map(wireValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wireValue(item)]));
}

function scalar({ type, format }: RawSchema, text: string): unknown {
  if (type !== "string") return text;
  if (format === "date-time") return new Date(/Z|[+-]\d\d:?\d\d$/i.test(text) ? text : `${text}Z`);
  if (format === "date-time-rfc1123" || format === "date-time-rfc7231") return new Date(text);
  return format === "byte" ? new Uint8Array(Buffer.from(text, "base64")) : text;
}
