import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { checkExtensions } from "../common/extensions.js";
import { nameBelow, pascal } from "../common/names.js";
import { flagAt, has, isObject, isReference, lastStep, textAt } from "../common/nodes.js";
import { collected, commonFields, defaultOf, fixedVersion, locationOf, roleOf, type Owner } from "../common/parameters.js";
import { present } from "../common/present.js";
import { readSchema } from "../common/schemas.js";
import type { CollectionFormat, Parameter, ParameterPlace } from "../parameter.js";
import type { Schema } from "../schema.js";

const places: readonly string[] = ["path", "query", "header"] satisfies ParameterPlace[];

/** Whether a Parameter Object goes into the path, the query or the headers; bodies and form fields are read elsewhere. */
export function isPlain(node: Node): boolean {
  return places.includes(textAt(node, "in") ?? "");
}

/** A Parameter Object of Swagger 2.0 that is neither body nor form field. `use` may be a $ref to it: then it is shared. */
export function readParameter(context: Context, use: Node, owner: Owner): Parameter {
  const node = context.document.resolve(use);
  // A group may be named after the operation; without one, a shared parameter is the same everywhere.
  if (!isReference(use) || !isObject(node.value) || has(node, "x-ms-parameter-grouping")) return readOnce(context, use, node, owner);
  let known = context.sharedParameters.get(node.value);
  if (!known) context.sharedParameters.set(node.value, (known = readOnce(context, use, node, owner)));
  return known;
}

function readOnce(context: Context, use: Node, node: Node, owner: Owner): Parameter {
  const { document } = context;
  checkExtensions(context, node);
  const name = textAt(node, "name") ?? "";
  const shared = isReference(use);
  const place = (textAt(node, "in") ?? "query") as ParameterPlace;
  const required = place === "path" || flagAt(node, "required") === true;
  const schema = collected(node, readValue(context, node, shared ? { ...owner, name: pascal(lastStep(node)) } : owner, required));
  const version = textAt(document.at(document.root, "info"), "version") ?? "";
  const traits = { shared, required, schema, version };
  const parameter: Parameter = present({
    source: document.source(node),
    name,
    in: place,
    location: locationOf(context, node, shared ? "client" : "method"),
    shared,
    required,
    ...commonFields(context, node, owner, node),
    schema,
    collectionFormat: collectionFormatOf(context, node, schema),
    default: defaultOf(context, node, node),
    role: roleOf(node, traits),
  });
  return fixedVersion(parameter, node, node, traits);
}

/** The schema that a parameter, header or form field writes among its own fields. */
export function readValue(context: Context, node: Node, owner: Owner, required: boolean): Schema {
  const name = nameBelow(owner.name, textAt(node, "x-ms-client-name") ?? textAt(node, "name") ?? "");
  return readSchema(context, node, { name, required, depth: 0 });
}

/** `csv` unless the document says otherwise; absent for what is no array. */
export function collectionFormatOf({ document, diagnostics }: Context, node: Node, schema: Schema): CollectionFormat | undefined {
  if (schema.kind !== "array") return undefined;
  const given = textAt(node, "collectionFormat");
  const known = (["csv", "ssv", "tsv", "pipes", "multi"] as const).find((format) => format === given);
  if (known === undefined && given !== undefined) {
    const place = document.source(document.at(node, "collectionFormat"));
    diagnostics.warning("SW209", `The collectionFormat "${given}" is not known; "csv" is taken.`, place);
  }
  return known ?? "csv";
}
