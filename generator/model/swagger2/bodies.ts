import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { kindBehind } from "../common/kinds.js";
import { concreteType, familyOf, formatOf } from "../common/media-types.js";
import { nameBelow } from "../common/names.js";
import { flagAt, textAt, textsAt } from "../common/nodes.js";
import { defaultOf, groupOf, locationOf, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { readSchema } from "../common/schemas.js";
import type { FormField, RequestBody } from "../parameter.js";
import { mediaTypes } from "./media-types.js";
import { collectionFormatOf, readValue } from "./parameters.js";

/** The body of an operation: its `in: body` parameter, or all of its `in: formData` ones. */
export function readBody(context: Context, operation: Node, parameters: readonly Node[], owner: Owner): RequestBody | undefined {
  const resolved = parameters.map((parameter) => context.document.resolve(parameter));
  const body = resolved.find((node) => textAt(node, "in") === "body");
  if (body) return readBodyParameter(context, operation, body, owner);
  const fields = resolved.filter((node) => textAt(node, "in") === "formData");
  return fields.length > 0 ? readForm(context, operation, fields, owner) : undefined;
}

/** `consumes` of the operation, else of the document. */
function consumed({ document }: Context, operation: Node): string[] {
  return textsAt(operation, "consumes") ?? textsAt(document.root, "consumes") ?? [];
}

function readBodyParameter(context: Context, operation: Node, node: Node, owner: Owner): RequestBody {
  const { document } = context;
  checkExtensions(context, node);
  const schemaNode = document.at(node, "schema");
  const name = textAt(node, "name") ?? "body";
  const kind = kindBehind(context, schemaNode);
  const stated = mediaTypes(textsAt(operation, "consumes"), textsAt(document.root, "consumes"), kind);
  const format = formatOf(stated, kind);
  const contentTypes = [...new Set(stated.map((type) => concreteType(type, format)))];
  const required = flagAt(node, "required") === true;
  return present({
    source: document.source(node),
    name,
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    required,
    location: locationOf(context, node, "method"),
    flatten: flagAt(node, "x-ms-client-flatten"),
    group: groupOf(node, owner),
    contentTypes,
    format,
    schema: readSchema(context, schemaNode, { name: nameBelow(owner.name, name), required, depth: 0 }),
  });
}

function readForm(context: Context, operation: Node, nodes: readonly Node[], owner: Owner): RequestBody {
  const { document } = context;
  const [first] = nodes;
  const fields = nodes.map((node) => readField(context, node, owner));
  const stated = consumed(context, operation).filter((type) => ["form", "multipart"].includes(familyOf(type)));
  const hasFile = fields.some(({ schema }) => schema.kind === "file" || (schema.kind === "array" && schema.items.kind === "file"));
  const contentTypes = stated.length > 0 ? stated : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
  const format = hasFile || contentTypes.every((type) => familyOf(type) === "multipart") ? "multipart" : "form";
  return {
    source: document.source(first ?? operation),
    name: "body",
    required: fields.some((field) => field.required),
    location: "method",
    contentTypes: contentTypes.filter((type) => familyOf(type) === format),
    format,
    fields,
  };
}

function readField(context: Context, node: Node, owner: Owner): FormField {
  checkExtensions(context, node);
  const required = flagAt(node, "required") === true;
  const schema = readValue(context, node, owner, required);
  return present({
    source: context.document.source(node),
    name: textAt(node, "name") ?? "",
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    required,
    schema,
    collectionFormat: collectionFormatOf(context, node, schema),
    default: defaultOf(context, node, node),
  });
}
