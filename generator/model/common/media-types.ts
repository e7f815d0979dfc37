import type { BodyFormat } from "../parameter.js";
import type { SchemaKind } from "./kinds.js";

/** How a value travels under these media types; the first one that carries such a value decides. */
export function formatOf(contentTypes: readonly string[], kind: SchemaKind): BodyFormat {
  if (kind === "file") return "binary";
  const plain = kind === "scalar" || kind === "enum" || kind === "constant";
  const fits = (family: BodyFormat): boolean => plain || (family !== "text" && family !== "binary");
  return contentTypes.map(familyOf).find(fits) ?? "json";
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
