import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { nameBelow, pascal } from "../common/names.js";
import { entriesAt, isReference, lastStep, textAt, valueAt } from "../common/nodes.js";
import { collected, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { isStatus, type Answer } from "../common/responses.js";
import type { Response, ResponseHeader } from "../operation.js";
import { readContent, readContentSchema } from "./media-types.js";
import { readValue } from "./parameters.js";

/** The Responses Object of an operation, in the document's order. A `default` that is alone is what a success looks like. */
export function readResponses(context: Context, operation: Node, owner: Owner): Answer[] {
  const { document } = context;
  const entries = entriesAt(document, operation, "responses").filter(([status]) => isStatus(status));
  return entries.map(([key, use]) => {
    const node = document.resolve(use);
    const status = key === "default" && entries.length === 1 ? "2XX" : key;
    const name = isReference(use) ? pascal(lastStep(node)) : nameBelow(owner.name, `${status} response`);
    return { status, node, response: readResponse(context, node, status, name) };
  });
}

/** `default`, and every 4xx and 5xx, unless x-ms-error-response says otherwise. */
export function isError({ status, node }: Answer): boolean {
  const said = valueAt(node, "x-ms-error-response");
  return typeof said === "boolean" ? said : status === "default" || /^[45]/.test(status);
}

function readResponse(context: Context, node: Node, status: string, name: string): Response {
  const { document } = context;
  checkExtensions(context, node);
  const headers = entriesAt(document, node, "headers")
    .filter(([header]) => header.toLowerCase() !== "content-type")
    .map(([header, use]) => readHeader(context, header, use, name));
  const base = present({ source: document.source(node), status, description: textAt(node, "description") });
  const content = readContent(context, node);
  if (!content) return { ...base, contentTypes: [], headers };
  const { contentTypes, format } = content;
  return { ...base, body: readContentSchema(context, content, { name, required: false, depth: 0 }), format, contentTypes, headers };
}

function readHeader(context: Context, name: string, use: Node, owner: string): ResponseHeader {
  const { document } = context;
  const node = document.resolve(use);
  checkExtensions(context, node);
  return present({
    source: document.source(node),
    name,
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    schema: collected(node, readValue(context, node, nameBelow(owner, name), false)),
    headerCollectionPrefix: textAt(node, "x-ms-header-collection-prefix"),
  });
}
