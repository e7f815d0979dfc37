import type { Node } from "../../load/document.js";
import type { NamedSchema } from "../schema.js";
import { reportConflict } from "./conflicts.js";
import type { Context } from "./context.js";
import { definitionsOf, derivedFrom } from "./derived.js";
import { registerEnum } from "./enums.js";
import { sameSchema } from "./equality.js";
import { checkExtensions } from "./extensions.js";
import { destination, kindOf } from "./kinds.js";
import { pascal } from "./names.js";
import { fileStem, flagAt, isObject, itemsAt, keyOf, lastStep, textAt } from "./nodes.js";
import { readObject } from "./objects.js";
import { present } from "./present.js";
import type { Pending } from "./registry.js";
import { readXml } from "./xml.js";
import { readUnnamed } from "./unnamed.js";

/** The name of a definition in the code model; from now on it is part of the model. The node is one that `destination` gave. */
export function nameOfDefinition(context: Context, node: Node): string {
  const { registry } = context;
  const known = registry.nameOf(node);
  if (known !== undefined) return known;
  const wanted = lastStep(node);
  const keywords = context.dialect.keywords(context, node);
  const kind = kindOf(context, node, keywords);
  if (kind === "enum") return registerEnum(context, node, keywords, { name: wanted, named: true });
  const owner = registry.nodes.get(wanted);
  if (owner && sameSchema(context, owner, node)) {
    registry.share(wanted, node);
    return wanted;
  }
  const name = registry.free(wanted, pascal(fileStem(node.file)) + wanted);
  if (name !== wanted) reportConflict(context, node, wanted, name);
  registry.claim(name, node);
  registry.enqueue({ name, node, kind });
  return name;
}

/** Names the main document's definitions, so that none of them loses its name to one from elsewhere. */
export function reserveDefinitions(context: Context): void {
  const later: Node[] = [];
  for (const [name, node] of definitionsOf(context, context.document.root)) {
    if (!isObject(node.value) || keyOf(destination(context, node)) !== keyOf(node)) continue;
    const enumName = textAt(context.document.at(node, "x-ms-enum"), "name");
    if (enumName !== undefined && enumName !== name) later.push(node);
    else nameOfDefinition(context, node);
  }
  for (const node of later) nameOfDefinition(context, node);
}

/** Reads every definition that has a name by now, and all that these refer to or are the base of. */
export function readDefinitions(context: Context): void {
  for (const pending of context.registry.drain()) {
    context.registry.schemas.set(pending.name, readDefinition(context, pending));
    // What merely has something in common with a type of another file is no kind of it: without a discriminator nothing leads there.
    if (pending.node.file !== context.document.root.file && !tellsKinds(context, pending.node)) continue;
    for (const derived of derivedFrom(context, pending.node)) nameOfDefinition(context, derived);
  }
}

/** Whether a definition, or one that it derives from, tells its kinds apart by a property. */
function tellsKinds(context: Context, node: Node, seen = new Set<string>()): boolean {
  if (seen.has(keyOf(node))) return false;
  seen.add(keyOf(node));
  if (context.dialect.keywords(context, node).discriminator) return true;
  return itemsAt(context.document, node, "allOf").some((member) => tellsKinds(context, context.document.resolve(member), seen));
}

function readDefinition(context: Context, { name, node, kind }: Pending): NamedSchema {
  checkExtensions(context, node);
  const keywords = context.dialect.keywords(context, node);
  const place = { name, required: true, depth: 0 };
  if (kind === "object") return readObject(context, node, place, keywords);
  const { source, ...schema } = readUnnamed(context, node, place, keywords, kind);
  return {
    source,
    name,
    ...present({
      clientName: textAt(node, "x-ms-client-name"),
      description: textAt(node, "description"),
      nullable: keywords.nullable || undefined,
      deprecated: flagAt(node, "deprecated"),
      xml: readXml(context.document, node),
    }),
    ...schema,
  };
}
