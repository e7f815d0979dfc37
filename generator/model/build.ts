import type { Document } from "../load/document.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { readOpenApi3 } from "./openapi3/read.js";
import type { Service } from "./service.js";
import { readSwagger2 } from "./swagger2/read.js";

/** Builds the code model of a document. What is wrong with the document is reported, and left out or taken as it is most likely meant. */
export function buildModel(document: Document, diagnostics: Diagnostics): Service {
  return document.dialect === "swagger-2.0" ? readSwagger2(document, diagnostics) : readOpenApi3(document, diagnostics);
}
