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
  const nextLinkName = textAt(pageable, "nextLinkName") || undefined;
  const items = found(context, operation, itemName) ?? wholeList(context, operation);
  if (items?.schema.kind !== "array") {
    const message = `"${operation.id}" is pageable, but no success response of it has an array "${itemName}"; it is taken as not pageable.`;
    context.diagnostics.warning("SW210", message, document.source(pageable));
    return undefined;
  }
  checkNextLink(context, pageable);
  const link = nextLinkName === undefined ? undefined : found(context, operation, nextLinkName);
  return present({
    nextLinkName,
    itemName,
    itemPath: items.path.length === 1 ? undefined : items.path,
    nextLinkPath: link && link.path.length > 1 ? link.path : undefined,
    nextOperation: textAt(pageable, "operationName"),
    item: items.schema.items,
  });
}

function checkNextLink({ document, diagnostics }: Context, pageable: Node): void {
  const name = valueAt(pageable, "nextLinkName");
  if (typeof name === "string" || name === null) return;
  const place = document.source(has(pageable, "nextLinkName") ? document.at(pageable, "nextLinkName") : pageable);
  diagnostics.warning("SW210", "x-ms-pageable needs nextLinkName: a name, or null where there is only ever one page.", place);
}

interface Found {
  path: string[];
  schema: Schema;
}

/** A body that is the list itself. */
function wholeList(context: Context, { responses }: Operation): Found | undefined {
  const schema = responses.map(({ body }) => followed(context, body)).find((body) => body?.kind === "array");
  return schema && { path: [], schema };
}

function followed({ registry }: Context, schema: Schema | undefined): Schema | undefined {
  let actual = schema;
  for (let hops = 0; actual?.kind === "reference" && hops < 10; hops++) actual = registry.schemas.get(actual.name);
  return actual;
}

/** A property of a response by its whole name, else by the way that the name's dots describe; with what it is. */
function found(context: Context, operation: Operation, name: string): Found | undefined {
  const { schemas } = context.registry;
  const at = (body: Schema | undefined, path: readonly string[]): Schema | undefined =>
    path.reduce(
      (actual, step) => (actual?.kind === "object" ? followed(context, propertyOf(schemas, actual, step)?.schema) : undefined),
      followed(context, body),
    );
  for (const path of [[name], name.split(".")]) {
    const schema = operation.responses.map(({ body }) => at(body, path)).find((each) => each !== undefined);
    if (schema) return { path, schema };
  }
  return undefined;
}
