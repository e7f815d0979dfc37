import type { Node } from "../../load/document.js";
import type { EnumMember, EnumSchema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";
import type { Context } from "./context.js";
import type { Keywords } from "./keywords.js";
import { flagAt, itemsAt, textAt, valueAt } from "./nodes.js";
import { present } from "./present.js";
import { isWireType } from "./scalars.js";
import { asDeclared, keyOfValue, quoted, typeOfValue } from "./values.js";

type Members = Pick<EnumSchema, "valueKind" | "members">;

/**
 * The values of `enum`, then those that only x-ms-enum has; each once, with the names and descriptions of x-ms-enum. Where all of them can be
 * read as the type that the schema declares, they are; where one cannot, each stands as it is. Both are told.
 */
export function readMembers(context: Context, node: Node, keywords: Keywords): Members {
  const { document } = context;
  const listed = itemsAt(document, node, "enum").filter(({ value }) => value !== null);
  reportNull(context, node, keywords);
  const [type, ...others] = keywords.types;
  const declared = others.length === 0 && isWireType(type) ? type : undefined;
  const read = declared && listed.map((item) => asDeclared(document, item, declared));
  const fits = read?.every((value) => value !== undefined) ?? false;
  const values = (fits ? read : undefined) ?? listed.map(({ value }) => value as JsonValue);
  report(context, node, keywords, listed, fits);
  const members = membersOf(context, node, values as JsonValue[], fits ? declared : undefined);
  return { valueKind: fits && declared ? declared : kindOfAll(members.map(({ value }) => value)), members };
}

function membersOf(
  { document }: Context,
  node: Node,
  values: readonly JsonValue[],
  declared: ReturnType<typeof kindOfAll> | undefined,
): EnumMember[] {
  const members = new Map<string, EnumMember>(values.map((value) => [keyOfValue(value), { name: nameOf(value), value }]));
  for (const item of itemsAt(document, document.at(node, "x-ms-enum"), "values")) {
    const given = document.at(item, "value");
    const value = declared && declared !== "mixed" ? asDeclared(document, given, declared) : (given.value as JsonValue | undefined);
    if (value === undefined || value === null) continue;
    const known = [...members.values()].find((member) => String(member.value) === String(value));
    const member = known ?? { name: nameOf(value), value };
    const name = textAt(item, "name") ?? member.name;
    members.set(keyOfValue(member.value), present({ ...member, name, description: textAt(item, "description") ?? member.description }));
  }
  return [...members.values()];
}

function nameOf(value: JsonValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function kindOfAll(values: readonly JsonValue[]): EnumSchema["valueKind"] {
  const types = new Set(values.map(typeOfValue));
  if (types.size === 2 && types.has("integer") && types.has("number")) return "number";
  const [only, ...others] = types;
  return others.length === 0 && isWireType(only) ? only : "mixed";
}

/** Says where values are of another type than the schema declares; one that is declared by nobody cannot be missed. */
function report({ document, diagnostics }: Context, node: Node, { types }: Keywords, listed: readonly Node[], areRead: boolean): void {
  if (types.length === 0) return;
  const isDeclared = ({ value }: Node): boolean => {
    const type = typeOfValue(value);
    return types.includes(type) || (type === "integer" && types.includes("number"));
  };
  const [first, ...others] = listed.filter((item) => !isDeclared(item));
  if (!first) return;
  const which = `${quoted(document, first)}${others.length > 0 ? ` and ${String(others.length)} more` : ""}`;
  const what = `The type is ${types.join(" or ")}, but not all values of this enumeration are (${which})`;
  const cure = types.includes("string") ? "put them in quotes" : "correct the type, or the values";
  const message = areRead ? `${what}; they are read as ${types.join(" or ")}: ${cure}.` : `${what}; each value is taken as it stands.`;
  diagnostics.slip("SW222", message, document.source(node, "enum"));
}

/** `null` among the values, though nothing says that the value may be null. */
function reportNull({ document, diagnostics }: Context, node: Node, { types }: Keywords): void {
  const values = valueAt(node, "enum");
  const type = valueAt(node, "type");
  const isAllowed = flagAt(node, "nullable") ?? flagAt(node, "x-nullable") ?? (Array.isArray(type) && type.includes("null"));
  if (!Array.isArray(values) || !values.includes(null) || isAllowed || types.length === 0) return;
  const message = `null is among the values of this enumeration, though its type is ${types.join(" or ")}; it is taken as a value.`;
  diagnostics.slip("SW222", message, document.source(node, "enum"));
}
