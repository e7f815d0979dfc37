import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { kindBehind } from "../common/kinds.js";
import { familyOf } from "../common/media-types.js";
import { nameBelow, pascal } from "../common/names.js";
import { entriesAt, flagAt, has, isReference, lastStep, textAt, valueAt } from "../common/nodes.js";
import { collected, commonFields, defaultOf, fixedVersion, locationOf, roleOf, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { readSchema } from "../common/schemas.js";
import type { CollectionFormat, ObjectStyle, Parameter } from "../parameter.js";
import type { Schema } from "../schema.js";

const places = ["path", "query", "header", "cookie"] as const;

/** Headers that the specification says are described elsewhere (Parameter Object, `in: header`). */
const describedElsewhere = new Set(["accept", "content-type", "authorization"]);

/** A Parameter Object of OpenAPI 3; undefined for the headers that it must not be about. `use` may be a $ref: then it is shared. */
export function readParameter(context: Context, use: Node, owner: Owner): Parameter | undefined {
  const { document } = context;
  const node = document.resolve(use);
  checkExtensions(context, node);
  const name = textAt(node, "name") ?? "";
  const place = places.find((known) => known === textAt(node, "in")) ?? "query";
  if (place === "header" && describedElsewhere.has(name.toLowerCase())) return undefined;
  const shared = isReference(use);
  const required = place === "path" || flagAt(node, "required") === true;
  const schemaNode = document.at(node, "schema");
  const typeOwner = shared ? pascal(lastStep(node)) : owner.name;
  const json = jsonContent(context, node);
  const schema = json
    ? readSchema(context, json, { name: nameBelow(typeOwner, name), required, depth: 0 })
    : collected(node, readValue(context, node, typeOwner, required));
  const version = textAt(document.at(document.root, "info"), "version") ?? "";
  const collectionFormat = collectionFormatOf(context, node, place);
  const traits = { shared, required, schema, version };
  const parameter: Parameter = present({
    source: document.source(node),
    name,
    in: place,
    location: locationOf(context, node, "method"),
    shared,
    required,
    ...commonFields(context, node, owner, schemaNode),
    skipUrlEncoding: flagAt(node, "x-ms-skip-url-encoding") ?? flagAt(node, "allowReserved"),
    schema,
    collectionFormat,
    objectStyle: objectStyleOf(context, node, place),
    json: jsonContent(context, node) !== undefined || undefined,
    omitEmpty: leavesOutEmpty(node, place, collectionFormat) || undefined,
    default: defaultOf(context, node, schemaNode) ?? defaultOf(context, document.resolve(schemaNode), schemaNode),
    role: roleOf(node, traits),
  });
  return fixedVersion(parameter, node, document.resolve(schemaNode), traits);
}

/** A list without items has no text in a query (RFC 6570, section 2.3: it is undefined), unless the document allows a name without a value. */
function leavesOutEmpty(node: Node, place: string, format: CollectionFormat | undefined): boolean {
  return place === "query" && format !== undefined && format !== "multi" && flagAt(node, "allowEmptyValue") !== true;
}

/** The schema of a value that is written as JSON (`content`, which has one media type). */
function jsonContent({ document }: Context, node: Node): Node | undefined {
  const [content] = entriesAt(document, node, "content");
  return !has(node, "schema") && content && familyOf(content[0]) === "json" ? document.at(content[1], "schema") : undefined;
}

/** The schema of a parameter or header. One that travels in a format of its own (`content`) is a text to the client. */
export function readValue(context: Context, node: Node, owner: string, required: boolean): Schema {
  const { document, diagnostics } = context;
  const name = nameBelow(owner, textAt(node, "x-ms-client-name") ?? textAt(node, "name") ?? "");
  const source = document.source(node);
  if (has(node, "schema")) return readSchema(context, document.at(node, "schema"), { name, required, depth: 0 });
  const [content] = entriesAt(document, node, "content");
  if (content) {
    const message = `A value that is written as "${content[0]}" cannot be expressed here; it is taken as the text that travels.`;
    diagnostics.warning("SW209", message, document.source(node, "content"));
  }
  return { kind: "scalar", source, type: "string", wire: "string" };
}

/** `style` and `explode` in the words of collectionFormat; what these have no word for is reported. */
function collectionFormatOf(context: Context, node: Node, place: (typeof places)[number]): CollectionFormat | undefined {
  const { document, diagnostics } = context;
  const style = textAt(node, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = valueAt(node, "explode") ?? style === "form";
  const kind = kindBehind(context, document.at(node, "schema"));
  if (kind === "object" || kind === "map") return undefined;
  const known = formats[style];
  if (known === undefined) {
    diagnostics.warning(
      "SW209",
      `The style "${style}" cannot be expressed; "simple" is taken.`,
      document.source(document.at(node, "style")),
    );
  }
  if (kind !== "array") return undefined;
  return place === "query" && explode === true ? "multi" : (known ?? "csv");
}

/** What `style` and `explode` make of an object; where a client cannot write it so it is sent as JSON, which is reported. */
function objectStyleOf(context: Context, node: Node, place: (typeof places)[number]): ObjectStyle | undefined {
  const { document, diagnostics } = context;
  const kind = has(node, "schema") ? kindBehind(context, document.at(node, "schema")) : undefined;
  if (kind !== "object" && kind !== "map") return undefined;
  const style = textAt(node, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = valueAt(node, "explode") ?? style === "form";
  if (place === "query" && style === "deepObject") return "deep";
  if (place === "query" && style === "form") return explode === true ? "exploded" : "flat";
  if ((place === "path" || place === "header") && style === "simple" && explode !== true) return "flat";
  diagnostics.warning(
    "SW209",
    `An object in the ${place} (style ${style}${explode === true ? ", exploded" : ""}) cannot be expressed; it is sent as JSON text.`,
    document.source(node),
  );
  return undefined;
}

const formats: Readonly<Partial<Record<string, CollectionFormat>>> = {
  form: "csv",
  simple: "csv",
  spaceDelimited: "ssv",
  pipeDelimited: "pipes",
};
