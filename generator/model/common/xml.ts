import type { Document, Node } from "../../load/document.js";
import type { Xml } from "../schema.js";
import { flagAt, textAt } from "./nodes.js";
import { present } from "./present.js";

/** The XML object of a schema (OpenAPI, "XML Object"), with Azure's x-ms-text beside it or in it. */
export function readXml(document: Document, node: Node): Xml | undefined {
  const object = document.at(node, "xml");
  const xml = present({
    name: textAt(object, "name"),
    namespace: textAt(object, "namespace"),
    prefix: textAt(object, "prefix"),
    attribute: flagAt(object, "attribute"),
    wrapped: flagAt(object, "wrapped"),
    text: flagAt(object, "x-ms-text") ?? flagAt(node, "x-ms-text"),
  });
  return Object.keys(xml).length > 0 ? xml : undefined;
}
