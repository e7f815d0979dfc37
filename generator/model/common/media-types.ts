import type { BodyFormat } from "../parameter.js";
import type { SchemaKind } from "./kinds.js";

/**
 * How a value travels under these media types. What has parts is JSON where that is among them, else XML, else a form; of what has none the
 * first that takes it as it is decides.
 */
export function formatOf(contentTypes: readonly string[], kind: SchemaKind): BodyFormat {
  if (kind === "file") return "binary";
  const families = contentTypes.map(familyOf);
  const plain = kind === "scalar" || kind === "enum" || kind === "constant";
  const preferred: BodyFormat[] = ["json", "xml", "form", "multipart"];
  const first = plain ? families.find((family) => family === "json" || family === "text" || family === "binary") : undefined;
  return first ?? preferred.find((family) => families.includes(family)) ?? "json";
}

/** A media type to send in place of a range (`*` or `image/*`). */
export function concreteType(contentType: string, format: BodyFormat): string {
  if (!contentType.includes("*")) return contentType;
  return {
    json: "application/json",
    xml: "application/xml",
    text: "text/plain",
    binary: "application/octet-stream",
    form: "application/x-www-form-urlencoded",
    multipart: "multipart/form-data",
  }[format];
}

/** What kind of media type this is, parameters aside; everything that is no text and no form is bytes. */
export function familyOf(contentType: string): BodyFormat {
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (/[/+]json$/.test(type)) return "json";
  if (/[/+]xml$/.test(type)) return "xml";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  return type.startsWith("text/") ? "text" : "binary";
}
