import type { Node } from "../../load/document.js";
import type { Property } from "../schema.js";
import type { Context } from "./context.js";
import { nameBelow } from "./names.js";
import { defaultAt } from "./defaults.js";
import { flagAt, has, isReference, textAt, textsAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { readSchema, type Place } from "./schemas.js";
import { readXml } from "./xml.js";

type Mutability = NonNullable<Property["mutability"]>;

/** A property of an object. What stands beside its $ref is about the property; what it does not say there, the target may. */
export function readProperty(context: Context, node: Node, wireName: string, required: boolean, owner: Place): Property {
  const { document } = context;
  const schema = readSchema(context, node, { name: nameBelow(owner.name, wireName), required, depth: owner.depth + 1 });
  const nodes = isReference(node) ? [node, document.resolve(node)] : [node];
  const mutability = readMutability(context, node) ?? readWriteOnly(context, nodes);
  return present({
    source: document.source(node),
    wireName,
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    schema,
    required,
    readOnly: nodes.some((place) => flagAt(place, "readOnly")) || isOnlyRead(mutability),
    mutability,
    secret: nodes.some((place) => flagAt(place, "x-ms-secret") ?? textAt(place, "format") === "password") ? (true as const) : undefined,
    flatten: flagAt(node, "x-ms-client-flatten"),
    identifiers: textsAt(node, "x-ms-identifiers")?.map((pointer) => pointer.replace(/^\//, "")),
    default: nodes.map((place) => defaultAt(context, place, "default", node)).find((value) => value !== undefined),
    xml: readXml(document, node),
  });
}

function isOnlyRead(mutability: Mutability | undefined): boolean {
  return mutability !== undefined && !mutability.includes("create") && !mutability.includes("update");
}

/** OpenAPI 3's writeOnly says what x-ms-mutability without "read" does. Swagger 2.0 has no such keyword. */
function readWriteOnly({ document }: Context, nodes: readonly Node[]): Mutability | undefined {
  const isSaid = has(document.root, "openapi") && nodes.some((place) => flagAt(place, "writeOnly"));
  return isSaid ? ["create", "update"] : undefined;
}

/** x-ms-mutability; absent where it names all three, which is what it means to leave it out. */
function readMutability({ document, diagnostics }: Context, node: Node): Mutability | undefined {
  const given = valueAt(node, "x-ms-mutability");
  if (given === undefined) return undefined;
  const known = (["create", "read", "update"] as const).filter((part) => Array.isArray(given) && given.includes(part));
  if (!Array.isArray(given) || known.length !== new Set(given).size) {
    const message = `x-ms-mutability is a list of "create", "read" and "update"; what else it holds has no effect.`;
    diagnostics.warning("SW205", message, document.source(document.at(node, "x-ms-mutability")));
  }
  return known.length === 0 || known.length === 3 ? undefined : known;
}
