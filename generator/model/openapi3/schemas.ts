import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import type { DiscriminatorKeywords, Keywords, SchemaDialect } from "../common/keywords.js";
import { entriesAt, flagAt, has, isObject, itemsAt, jsonAt, numberAt, textAt, textsAt, valueAt } from "../common/nodes.js";
import { present } from "../common/present.js";
import { fileFormats } from "../common/scalars.js";

/** Keywords that say more about the values than types can. Those that only forbid properties nobody knows of are harmless. */
const unexpressed = ["not", "if", "patternProperties", "propertyNames", "dependentSchemas", "contains"];

/** The Schema Object of OpenAPI 3.0 (nullable, exclusive limits as flags) and of 3.1 (JSON Schema 2020-12); neither forbids the other's words. */
export const openApi3Schemas: SchemaDialect = {
  home: ["components", "schemas"],
  keywords(context, node): Keywords {
    const type = valueAt(node, "type");
    const stated = typeof type === "string" ? [type] : (textsAt(node, "type") ?? []);
    const choices = ["oneOf", "anyOf"].flatMap((keyword) => itemsAt(context.document, node, keyword));
    const variants = choices.filter((variant) => !isNull(variant));
    const format = formatOf(node);
    const constant = has(node, "const") ? jsonAt(node, "const") : undefined;
    const types = stated.filter((name) => name !== "null");
    return present({
      types,
      nullable:
        (flagAt(node, "nullable") ?? flagAt(node, "x-nullable")) === true ||
        stated.includes("null") ||
        variants.length < choices.length ||
        constant === null ||
        hasNullMember(node),
      onlyNull: isNull(node),
      format,
      file: format !== undefined && fileFormats.has(format) && (types.includes("string") || types.length === 0),
      constant: constant === undefined || constant === null ? undefined : { value: constant },
      variants,
      discriminator: readDiscriminator(context, node),
      ...limits(node),
      unexpressed: unexpressed.filter((keyword) => has(node, keyword)),
    });
  },
};

function isNull(node: Node): boolean {
  return isObject(node.value) && (valueAt(node, "type") === "null" || (has(node, "const") && valueAt(node, "const") === null));
}

function hasNullMember(node: Node): boolean {
  const values = valueAt(node, "enum");
  return Array.isArray(values) && values.includes(null);
}

/** OpenAPI 3.1 says `contentEncoding: base64` where 3.0 says `format: byte`, and contentMediaType alone for bytes as they are. */
function formatOf(node: Node): string | undefined {
  const format = textAt(node, "format");
  if (format !== undefined) return format;
  const encoding = textAt(node, "contentEncoding");
  if (encoding === "base64") return "byte";
  if (encoding === "base64url") return "base64url";
  return encoding === undefined && textAt(node, "contentMediaType") === "application/octet-stream" ? "binary" : undefined;
}

/** discriminator.mapping names schemas by $ref or by their name alone. */
function readDiscriminator({ document }: Context, node: Node): DiscriminatorKeywords | undefined {
  const discriminator = document.at(node, "discriminator");
  const property = textAt(discriminator, "propertyName");
  if (property === undefined) return undefined;
  const mapping = entriesAt(document, discriminator, "mapping").flatMap(([value, target]) => {
    if (typeof target.value !== "string") return [];
    const reference =
      /^[\w.-]+$/.test(target.value) && !/\.(json|ya?ml)$/i.test(target.value) ? `#/components/schemas/${target.value}` : target.value;
    return [{ value, target: { ...target, value: { $ref: reference } } }];
  });
  return { property, mapping };
}

function limits(node: Node) {
  const [minimum, maximum] = [numberAt(node, "minimum"), numberAt(node, "maximum")];
  const [above, below] = [flagAt(node, "exclusiveMinimum"), flagAt(node, "exclusiveMaximum")];
  return {
    minimum: above ? undefined : minimum,
    exclusiveMinimum: above ? minimum : numberAt(node, "exclusiveMinimum"),
    maximum: below ? undefined : maximum,
    exclusiveMaximum: below ? maximum : numberAt(node, "exclusiveMaximum"),
  };
}
