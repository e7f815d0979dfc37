import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { destination, kindBehind } from "../common/kinds.js";
import { nameBelow } from "../common/names.js";
import { flagAt, isObject, isReference, itemsAt, entriesAt, keyOf, textAt, textsAt, valueAt } from "../common/nodes.js";
import { groupOf, locationOf, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { readProperty } from "../common/properties.js";
import type { Place } from "../common/schemas.js";
import type { FormField, RequestBody } from "../parameter.js";
import { readContent, readContentSchema, type Content } from "./media-types.js";

/** The Request Body Object of an operation. */
export function readBody(context: Context, operation: Node, owner: Owner): RequestBody | undefined {
  const { document } = context;
  const node = document.resolve(document.at(operation, "requestBody"));
  if (!isObject(node.value)) return undefined;
  checkExtensions(context, node);
  const content = readContent(context, node);
  if (!content) return undefined;
  const name = textAt(node, "x-ms-requestBody-name") ?? textAt(operation, "x-ms-requestBody-name") ?? "body";
  const required = flagAt(node, "required") === true;
  const place = { name: nameBelow(owner.name, name), required, depth: 0 };
  const isForm = content.format === "form" || content.format === "multipart";
  return present({
    source: document.source(node),
    name,
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    required,
    location: locationOf(context, node, "method"),
    flatten: flagAt(node, "x-ms-client-flatten"),
    group: groupOf(node, owner),
    contentTypes: content.contentTypes,
    format: content.format,
    schema: isForm ? undefined : readContentSchema(context, content, place),
    fields: isForm ? readFields(context, content, place) : undefined,
  });
}

/** The properties of a form's schema, inherited ones first, as fields. */
function readFields(context: Context, content: Content, place: Place): FormField[] {
  const fields = new Map<string, FormField>();
  const parts = partsOf(context, content.schemaNode);
  const required = new Set(parts.flatMap((part) => textsAt(part, "required") ?? []));
  for (const part of parts) {
    for (const [name, node] of entriesAt(context.document, part, "properties")) {
      const { source, clientName, description, schema, default: given } = readProperty(context, node, name, required.has(name), place);
      const collectionFormat = kindBehind(context, node) === "array" ? separatorOf(context, content, name) : undefined;
      fields.set(
        name,
        present({
          source,
          name,
          clientName,
          description,
          required: required.has(name),
          schema,
          collectionFormat,
          contentType: partType(context, content, name),
          default: given,
        }),
      );
    }
  }
  return [...fields.values()];
}

/** The schema and all that its allOf is made of, bases first. */
function partsOf(context: Context, schema: Node): Node[] {
  const parts = new Map<string, Node>();
  const waiting = [schema];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = isReference(next) ? destination(context, next) : next;
    if (parts.has(keyOf(node))) continue;
    parts.set(keyOf(node), node);
    waiting.push(...itemsAt(context.document, node, "allOf"));
  }
  return [...parts.values()].reverse();
}

/** Encoding Object: the one media type of a part. A list or a range leaves it to the caller. */
function partType({ document }: Context, { node, format }: Content, name: string): string | undefined {
  const type = textAt(document.at(node, "encoding", name), "contentType");
  return format === "multipart" && type !== undefined && !/[,*]/.test(type) ? type : undefined;
}

/** Encoding Object: an array repeats its name, unless the document says that it is one text. */
function separatorOf({ document }: Context, { node, format }: Content, name: string): FormField["collectionFormat"] {
  const encoding = document.at(node, "encoding", name);
  return format === "form" && valueAt(encoding, "explode") === false ? "csv" : "multi";
}
