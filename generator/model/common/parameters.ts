import type { Node } from "../../load/document.js";
import type { Operation } from "../operation.js";
import type { Parameter } from "../parameter.js";
import type { Schema } from "../schema.js";
import type { JsonValue } from "../../report/source.js";
import type { Context } from "./context.js";
import { defaultAt } from "./defaults.js";
import { flagAt, isObject, isReference, textAt, valueAt } from "./nodes.js";
import { pascal, splitOperationId } from "./names.js";
import { present } from "./present.js";

/** Who uses a parameter: what is made of both its own words and the operation's. */
export interface Owner {
  operationId: string;
  /** Prefix of names for inline schemas. */
  name: string;
}

export function ownerOf(operationId: string): Owner {
  return { operationId, name: pascal(operationId) };
}

/** x-ms-parameter-location, else what is given. */
export function locationOf({ document, diagnostics }: Context, node: Node, otherwise: Parameter["location"]): Parameter["location"] {
  const location = valueAt(node, "x-ms-parameter-location");
  if (location === "client" || location === "method") return location;
  if (location !== undefined) {
    const place = document.source(document.at(node, "x-ms-parameter-location"));
    diagnostics.warning("SW205", `x-ms-parameter-location is "client" or "method"; this has no effect.`, place);
  }
  return otherwise;
}

/** x-ms-parameter-grouping; without a name the group is called after the operation, with `postfix` or "Parameters" at its end. */
export function groupOf(node: Node, owner: Owner): { name: string } | undefined {
  const grouping = valueAt(node, "x-ms-parameter-grouping");
  if (!isObject(grouping)) return undefined;
  const { name, postfix } = grouping;
  if (typeof name === "string") return { name };
  const { group, name: operation } = splitOperationId(owner.operationId);
  return { name: pascal(group) + pascal(operation) + (typeof postfix === "string" ? pascal(postfix) : "Parameters") };
}

/** `default`, or x-ms-client-default, which a client sends though the service has another. `schema`: what the parameter's values are. */
export function defaultOf(context: Context, node: Node, schema: Node): JsonValue | undefined {
  return defaultAt(context, node, "x-ms-client-default", schema) ?? defaultAt(context, node, "default", schema);
}

const versionNames = new Set(["api-version", "apiversion", "x-ms-api-version", "x-ms-version"]);

/**
 * What the client fills in by itself. The version goes by its name, unless x-ms-api-version says otherwise; an optional one that an
 * operation declares for itself is the caller's. One that is fixed to another version than the document's has no role (see {@link fixedVersion}).
 */
export function roleOf(node: Node, { shared, required, schema, version }: Traits): Parameter["role"] {
  const name = textAt(node, "name") ?? "";
  if (flagAt(node, "x-ms-client-request-id") ?? (name.toLowerCase() === "x-ms-client-request-id" && !required)) return "client-request-id";
  if (!isVersion(node) || (schema.kind === "constant" && schema.value !== version)) return undefined;
  return schema.kind !== "array" && (shared || required || valueAt(node, "x-ms-api-version") === true) ? "api-version" : undefined;
}

function isVersion(node: Node): boolean {
  const said = valueAt(node, "x-ms-api-version");
  return typeof said === "boolean" ? said : versionNames.has((textAt(node, "name") ?? "").toLowerCase());
}

/**
 * A parameter for the version whose values do not have the document's: nobody is asked for it, its operations are fixed to its default, else
 * to the last of its values.
 * @param values the node with `enum` and `default`.
 */
export function fixedVersion(parameter: Parameter, node: Node, values: Node, { shared, required, version }: Traits): Parameter {
  const versions = valueAt(values, "enum");
  if (!isVersion(node) || !(shared || required) || !Array.isArray(versions) || versions.includes(version)) return parameter;
  const value = [valueAt(values, "default"), versions.at(-1)].find((each) => typeof each === "string");
  if (typeof value !== "string") return parameter;
  const fixed: Parameter = {
    ...parameter,
    location: "method",
    required: true,
    schema: { kind: "constant", source: parameter.source, value, valueKind: "string" },
  };
  delete fixed.role;
  return fixed;
}

export interface Traits {
  shared: boolean;
  required: boolean;
  schema: Schema;
  /** info.version. */
  version: string;
}

/** `in` of a Parameter Object, in any version of the specification. */
const places: ReadonlySet<string> = new Set(["path", "query", "header", "cookie", "formData", "body"]);

/** Headers that belong to the connection, which the transport writes as it sends (RFC 9110, section 7.6.1; RFC 9112). */
const transportHeaders = new Set(["connection", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"]);

/** Whether a parameter is anybody's to send. A length that is fixed is the transport's, too. */
export function isSent({ diagnostics }: Context, { in: place, name, schema, source }: Parameter): boolean {
  const header = name.toLowerCase();
  const transports = transportHeaders.has(header) || (header === "content-length" && schema.kind === "constant");
  if (place !== "header" || !transports) return true;
  diagnostics.warning("SW209", `The header "${name}" is the connection's own; it is left to the transport.`, source);
  return false;
}

/**
 * Parameters of a path item and of its operation; the operation's win where name and place are the same (the names of headers are the same
 * in any case). In the document's order.
 */
export function overridden(context: Context, pathLevel: readonly Node[], operationLevel: readonly Node[]): Node[] {
  const byIdentity = new Map<string, Node>();
  for (const node of [...pathLevel, ...operationLevel]) {
    const target = context.document.resolve(node);
    const place = textAt(target, "in");
    const name = textAt(target, "name");
    // What has no name, or is in no place that there is, has been told of.
    if (!isObject(target.value) || isReference(target) || name === undefined || place === undefined || !places.has(place)) continue;
    byIdentity.set(`${place} ${place === "header" ? name.toLowerCase() : name}`, node);
  }
  return [...byIdentity.values()];
}

/**
 * The parameters that a path's query part fixes (`/share?comp=acl` in `paths`), as constants. In x-ms-paths it is only a mark: there the
 * parameters that are sent are declared.
 */
export function fixedQuery(path: string, source: Operation["source"], declared: readonly Parameter[]): Parameter[] {
  const query = path.split("?")[1]?.split("#")[0] ?? "";
  return [...new URLSearchParams(query)].flatMap(([name, value]): Parameter[] => {
    if (declared.some((parameter) => parameter.in === "query" && parameter.name === name) || /\{.*\}/.test(value)) return [];
    const schema = { kind: "constant" as const, source, value, valueKind: "string" as const };
    return [{ source, name, in: "query", location: "method", shared: false, required: true, schema }];
  });
}

/** x-ms-header-collection-prefix makes a map of texts of whatever the document says that the header holds. */
export function collected(node: Node, schema: Schema): Schema {
  if (textAt(node, "x-ms-header-collection-prefix") === undefined) return schema;
  const { source } = schema;
  return { kind: "map", source, values: { kind: "scalar", source, type: "string", wire: "string" } };
}

/** The fields that every version of the specification writes alike. */
export function commonFields(context: Context, node: Node, owner: Owner, schema: Node) {
  return present({
    clientName: textAt(node, "x-ms-client-name"),
    description: textAt(node, "description"),
    skipUrlEncoding: flagAt(node, "x-ms-skip-url-encoding"),
    headerCollectionPrefix: textAt(node, "x-ms-header-collection-prefix"),
    group: groupOf(node, owner),
    clientDefault: defaultAt(context, node, "x-ms-client-default", schema),
  });
}
