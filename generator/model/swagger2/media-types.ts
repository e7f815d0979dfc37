import type { SchemaKind } from "../common/kinds.js";
import { familyOf } from "../common/media-types.js";

/** Media types of a value. What a document says of all its operations is said of values, not of the few that are bytes. */
export function mediaTypes(own: readonly string[] | undefined, general: readonly string[] | undefined, kind: SchemaKind): string[] {
  const stated = own ?? general ?? [];
  if (kind !== "file") return stated.length > 0 ? [...stated] : ["application/json"];
  const forBytes = own !== undefined || stated.some((type) => familyOf(type) === "binary");
  return forBytes && stated.length > 0 ? [...stated] : ["application/octet-stream", ...stated];
}
