import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import { nameOfDefinition } from "./definitions.js";
import { flagAt, followText, isObject, isReference, textAt, textsAt } from "./nodes.js";
import { present } from "./present.js";

/** What an Operation Object says to people, in every version of the specification, and the schema that x-ms-odata names. */
export function operationWords(context: Context, node: Node) {
  return present({
    summary: textAt(node, "summary"),
    description: textAt(node, "description"),
    externalDocs: externalDocs(context, node),
    deprecated: flagAt(node, "deprecated"),
    tags: textsAt(node, "tags") ?? [],
    odata: odata(context, node),
  });
}

function externalDocs({ document }: Context, node: Node) {
  const docs = document.at(node, "externalDocs");
  const url = textAt(docs, "url");
  return url === undefined ? undefined : present({ url, description: textAt(docs, "description") });
}

function odata(context: Context, node: Node): string | undefined {
  const reference = textAt(node, "x-ms-odata");
  if (reference === undefined) return undefined;
  const target = followText(context.document, node, reference);
  return isObject(target.value) && !isReference(target) ? nameOfDefinition(context, target) : undefined;
}
