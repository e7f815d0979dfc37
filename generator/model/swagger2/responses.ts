import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { kindBehind } from "../common/kinds.js";
import { formatOf } from "../common/media-types.js";
import { nameBelow, pascal } from "../common/names.js";
import { entriesAt, has, isObject, isReference, lastStep, textAt, textsAt, valueAt } from "../common/nodes.js";
import { collected, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { isStatus, type Answer } from "../common/responses.js";
import { readSchema } from "../common/schemas.js";
import { mediaTypes } from "./media-types.js";
import type { HttpMethod, Response, ResponseHeader } from "../operation.js";

/** The Responses Object of an operation, in the document's order. */
export function readResponses(context: Context, operation: Node, owner: Owner): Answer[] {
  const { document } = context;
  const produces = { own: textsAt(operation, "produces"), general: textsAt(document.root, "produces") };
  return entriesAt(document, operation, "responses")
    .filter(([status]) => isStatus(status))
    .map(([status, use]) => {
      const node = document.resolve(use);
      const name = isReference(use) ? pascal(lastStep(node)) : nameBelow(owner.name, `${status} response`);
      return { status, node, response: readResponse(context, node, { status, name, produces }) };
    });
}

interface Use {
  status: string;
  /** For inline schemas. */
  name: string;
  /** Media types that the operation names, and those of the document. */
  produces: { own: string[] | undefined; general: string[] | undefined };
}

function readResponse(context: Context, node: Node, { status, name, produces }: Use): Response {
  const { document } = context;
  checkExtensions(context, node);
  const headers = entriesAt(document, node, "headers").map(([header, value]) => readHeader(context, header, value, name));
  const base = present({ source: document.source(node), status, description: textAt(node, "description") });
  const schemaNode = document.at(node, "schema");
  if (!has(node, "schema") || !isObject(schemaNode.value)) return { ...base, contentTypes: [], headers };
  const kind = kindBehind(context, schemaNode);
  const contentTypes = mediaTypes(produces.own, produces.general, kind);
  const body = readSchema(context, schemaNode, { name, required: false, depth: 0 });
  return { ...base, body, format: formatOf(contentTypes, kind), contentTypes, headers };
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
    schema: collected(node, readSchema(context, node, { name: nameBelow(owner, name), required: false, depth: 0 })),
    headerCollectionPrefix: textAt(node, "x-ms-header-collection-prefix"),
  });
}

/**
 * Whether a response is an error. `default` is, and what x-ms-error-response says. Where the document leaves errors to `default`, a
 * 4xx beside it is an answer like any other, as is the 404 of a HEAD request; elsewhere a 4xx or 5xx is what HTTP says that it is.
 */
export function isError({ status, node }: Answer, operation: { method: HttpMethod; answers: readonly Answer[] }): boolean {
  if (status === "default") return true;
  const said = valueAt(node, "x-ms-error-response");
  if (typeof said === "boolean") return said;
  if (!/^[45]/.test(status)) return false;
  return operation.method !== "HEAD" && !operation.answers.some((answer) => answer.status === "default");
}
