import type { Node } from "../../load/document.js";
import type { SchemaDialect } from "../common/keywords.js";
import { fileFormats } from "../common/scalars.js";
import { flagAt, has, numberAt, textAt, textsAt, valueAt } from "../common/nodes.js";
import { present } from "../common/present.js";

/** Words of later versions that some Swagger 2.0 documents use nevertheless, without a meaning there. */
const foreign = ["oneOf", "anyOf", "not", "const", "patternProperties"];

/** The Schema Object of Swagger 2.0; parameters, headers and items that are no bodies write theirs in the same words. */
export const swagger2Schemas: SchemaDialect = {
  home: ["definitions"],
  keywords(_context, node) {
    const type = textAt(node, "type");
    // A list of types is JSON Schema's, and a slip here.
    const types = textsAt(node, "type") ?? (type === undefined || type === "file" ? [] : [type]);
    const format = textAt(node, "format");
    const discriminator = textAt(node, "discriminator");
    return present({
      types: types.filter((name) => name !== "null"),
      nullable: flagAt(node, "x-nullable") ?? (listsNull(node) || types.includes("null")),
      format,
      file: type === "file" || (type === "string" && format !== undefined && fileFormats.has(format)),
      variants: [],
      discriminator: discriminator === undefined ? undefined : { property: discriminator, mapping: [] },
      ...limits(node),
      unexpressed: foreign.filter((keyword) => has(node, keyword)),
    });
  },
};

function listsNull(node: Node): boolean {
  const values = valueAt(node, "enum");
  return Array.isArray(values) && values.includes(null);
}

/** `exclusiveMinimum: true` makes an exclusive limit of `minimum` (JSON Schema draft 4). */
function limits(node: Node) {
  const minimum = numberAt(node, "minimum");
  const maximum = numberAt(node, "maximum");
  if (minimum === undefined && maximum === undefined) return undefined;
  const from = flagAt(node, "exclusiveMinimum");
  const to = flagAt(node, "exclusiveMaximum");
  return {
    minimum: from ? undefined : minimum,
    exclusiveMinimum: from ? minimum : undefined,
    maximum: to ? undefined : maximum,
    exclusiveMaximum: to ? maximum : undefined,
  };
}
