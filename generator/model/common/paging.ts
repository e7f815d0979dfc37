import type { Node } from "../../load/document.js";
import type { Operation, Paging } from "../operation.js";
import type { Schema } from "../schema.js";
import type { Context } from "./context.js";
import { propertyOf } from "./inheritance.js";
import { has, isObject, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";

/** x-ms-pageable of an operation; needs all schemas to be known, since the items may be inherited. */
export function readPaging(context: Context, node: Node, operation: Operation): Paging | undefined {
  const { document } = context;
  const pageable = document.at(node, "x-ms-pageable");
  if (!isObject(pageable.value)) return undefined;
  const itemName = textAt(pageable, "itemName") ?? "value";
  const item = itemOf(context, operation, itemName);
  if (!item) {
    const message = `"${operation.id}" is pageable, but no success response of it has an array "${itemName}"; it is taken as not pageable.`;
    context.diagnostics.warning("SW210", message, document.source(pageable));
    return undefined;
  }
  checkNextLink(context, pageable);
  return present({
    nextLinkName: textAt(pageable, "nextLinkName") || undefined,
    itemName,
    nextOperation: textAt(pageable, "operationName"),
    item,
  });
}

function checkNextLink({ document, diagnostics }: Context, pageable: Node): void {
  const name = valueAt(pageable, "nextLinkName");
  if (typeof name === "string" || name === null) return;
  const place = document.source(has(pageable, "nextLinkName") ? document.at(pageable, "nextLinkName") : pageable);
  diagnostics.warning("SW210", "x-ms-pageable needs nextLinkName: a name, or null where there is only ever one page.", place);
}

function itemOf({ registry }: Context, operation: Operation, itemName: string): Schema | undefined {
  const follow = (schema: Schema | undefined): Schema | undefined => {
    let actual = schema;
    for (let hops = 0; actual?.kind === "reference" && hops < 10; hops++) actual = registry.schemas.get(actual.name);
    return actual;
  };
  for (const { body } of operation.responses) {
    let actual = follow(body);
    for (const step of itemName.split(".")) {
      if (actual?.kind === "object") actual = follow(propertyOf(registry.schemas, actual, step)?.schema);
    }
    if (actual?.kind === "array") return actual.items;
  }
  return undefined;
}
