import type { Schema } from "../model/schema.js";
import type { JsonValue } from "../model/source.js";
import type { HttpBody, HttpParameter } from "./http-parameters.js";
import type { InlineProperty, Inliner } from "./inline-properties.js";
import type { ModelNames } from "./model-names.js";
import type { Models } from "./models.js";
import type { Outputs } from "./outputs.js";
import type { SetPlan } from "./parameter-sets.js";
import { runtimeParameters } from "./runtime-parameters.js";
import { singularize } from "./singular.js";
import type { CmdletStyle } from "./style.js";
import type { CmdletParameter, ParameterCategory, ParameterTarget } from "./surface.js";
import { parameterType, prefixedHeadersType, propertyType } from "./types.js";
import { pascalCase, selectName, withoutPrefix } from "./words.js";

/** What naming and typing parameters needs to know of the service. */
export interface ParameterContext {
  names: ModelNames;
  models: Models;
  inliner: Inliner;
  /** Type of -InputObject. */
  identityType: string;
  style: CmdletStyle;
}

/** A parameter while its name is sought. */
interface Named {
  name: string;
  options: string[];
  aliases: string[];
  /** In the path: says the subject again, as a rule. */
  inPath: boolean;
  origin: { http: HttpParameter } | { body: HttpBody } | { json: "text" | "file" } | { property: InlineProperty };
}

/** Parameters of one set, by name. */
export function inferParameters(context: ParameterContext, plan: SetPlan, subject: string, outputs: Outputs): CmdletParameter[] {
  const operation = operationParameters(plan);
  const properties = plan.bodyAs === "object" || plan.bodyAs === "none" ? [] : bodyProperties(context, plan);
  nameParameters(operation, properties, subject);
  const result = operation.flatMap((named) => (named.name === "Host" ? [] : operationParameter(context, plan, named)));
  if (plan.bodyAs === "expanded" && plan.body) {
    result.push(...properties.flatMap((named) => propertyParameter(context, plan, named)), ...entries(context, plan.body, properties));
  }
  if (plan.identity) result.push(identityParameter(context, plan.name, plan.identity));
  result.push(...runtimeParameters(plan, outputs));
  return result.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function operationParameters({ parameters, body, bodyAs }: SetPlan): Named[] {
  const result: Named[] = parameters
    .filter((parameter) => !parameter.constant)
    .map((http) => named(pascalCase(http.name), { http }, http.origin.in === "path"));
  if (bodyAs === "object" && body) result.push(named(pascalCase(body.name), { body }));
  if (bodyAs === "json-text") result.push(named("JsonString", { json: "text" }));
  if (bodyAs === "json-file") result.push(named("JsonFilePath", { json: "file" }));
  return result;
}

function named(name: string, origin: Named["origin"], inPath = false): Named {
  return { name, options: [name], aliases: [], inPath, origin };
}

/** Properties of the body that the caller gives: not what the service sets, not what has only one value, not what takes no part in this call. */
function bodyProperties({ models, inliner, style }: ParameterContext, { body, purpose }: SetPlan): Named[] {
  const model = body && models.of(body.schema);
  if (!model) return [];
  const { inherited, owned, inlined } = inliner.of(model);
  return [...inherited, ...owned, ...inlined]
    .filter((each) => !each.opened && !each.readOnly && !each.property.readOnly && !each.property.constant && !each.property.header)
    .filter((each) => !style.mutability || purpose === "other" || each[purpose])
    .map((property) => ({ name: property.name, options: property.options, aliases: [], inPath: false, origin: { property } }));
}

/** Path parameters and the like have the first choice of names; then all become singular, and path parameters lose the subject's name. */
function nameParameters(operation: Named[], properties: Named[], subject: string): void {
  resolveCollisions(operation, properties);
  const all = [...operation, ...properties];
  const count = new Map<string, number>();
  const note = (name: string, change: number): void => void count.set(name, (count.get(name) ?? 0) + change);
  for (const { name } of all) note(name, 1);
  const rename = (parameter: Named, name: string): void => {
    note(parameter.name, -1);
    parameter.name = name;
    note(name, 1);
  };
  for (const parameter of all) {
    rename(parameter, singularize(parameter.name));
    if (!parameter.inPath) continue;
    const others = { has: (name: string): boolean => name !== parameter.name && (count.get(name) ?? 0) > 0 };
    const short = withoutPrefix(parameter.name, subject, others);
    if (short === parameter.name) continue;
    parameter.aliases.push(parameter.name);
    rename(parameter, short);
  }
  resolveCollisions(operation, properties);
}

function resolveCollisions(...groups: Named[][]): void {
  const taken = new Set<string>();
  for (const group of groups) {
    const collisions = new Set<Named>();
    for (const parameter of group) {
      if (taken.has(parameter.name)) collisions.add(parameter);
      else taken.add(parameter.name);
    }
    for (const parameter of collisions) parameter.name = selectName(parameter.options, taken);
  }
}

const categories: Record<HttpParameter["origin"]["in"], ParameterCategory> = {
  path: "Path",
  query: "Query",
  header: "Header",
  cookie: "Cookie",
  host: "Uri",
};

function operationParameter(context: ParameterContext, plan: SetPlan, { name, aliases, origin }: Named): CmdletParameter[] {
  if ("http" in origin) return [httpParameter(context, plan, name, aliases, origin.http)];
  if ("json" in origin) {
    const description = origin.json === "text" ? "Json string supplied to the" : "Path of Json file supplied to the";
    const action = plan.name.replace(/ViaJson(String|FilePath)\d*$/, "");
    const target: ParameterTarget = { to: "json", from: origin.json };
    return [{ ...plainParameter(name, "string", `${description} ${action} operation`, target), mandatory: true, wire: name }];
  }
  if (!("body" in origin)) return [];
  const { schema, description, name: wire } = origin.body;
  return [
    {
      ...plainParameter(name, parameterType(context.names, schema, context.style), described(context, schema, description), { to: "body" }),
      aliases,
      mandatory: true,
      pipeline: true,
      category: "Body",
      wire,
      ...mapMark(context, schema),
    },
  ];
}

function httpParameter(
  { names, style }: ParameterContext,
  plan: SetPlan,
  name: string,
  aliases: string[],
  { origin }: HttpParameter,
): CmdletParameter {
  const map = origin.headerCollectionPrefix !== undefined;
  const isSubscription = name === "SubscriptionId";
  const type =
    isSubscription && plan.verb === "Get"
      ? "string[]"
      : map
        ? prefixedHeadersType(names, origin.schema)
        : parameterType(names, origin.schema, style);
  const values = knownValues(names, origin.schema);
  return {
    ...plainParameter(name, type, origin.description ?? origin.schema.description ?? "", { to: origin.in, name: origin.name }),
    aliases,
    mandatory: origin.required,
    category: categories[origin.in],
    wire: origin.name,
    ...(isSubscription && {
      default: { expression: "(Get-AzContext).Subscription.Id", description: "The subscription of the current context" },
    }),
    ...(origin.default !== undefined && { serviceDefault: origin.default }),
    ...(values && { values }),
    ...(map && { map }),
  };
}

function propertyParameter(context: ParameterContext, plan: SetPlan, { name, aliases, origin }: Named): CmdletParameter[] {
  if (!("property" in origin)) return [];
  const { property, path, required } = origin.property;
  const { names } = context;
  const mandatory = (plan.body?.required ?? false) && isMandatory(plan, origin.property, required);
  const resolved = names.resolve(property.schema);
  if (
    context.style.identityLists &&
    (name === "IdentityUserAssignedIdentity" || name === "UserAssignedIdentity") &&
    resolved.kind === "map"
  ) {
    const description = "The array of user assigned identities associated with the resource, by their resource ids.";
    return [{ ...plainParameter("UserAssignedIdentity", "string[]", description, { to: "keys", path }), aliases, mandatory }];
  }
  const type = propertyType(names, property.schema, context.style);
  if (type === "byte[]") {
    const fileName = name.toLowerCase() === "value" ? "InputFile" : pascalCase(`${name} Input File`);
    const description = `Input File for ${name} (${property.description})`;
    return [{ ...plainParameter(fileName, "string", description, { to: "file", path }), aliases, mandatory, category: "Body" }];
  }
  const values = knownValues(names, property.schema);
  const serviceDefault = property.origin?.default;
  return [
    {
      ...plainParameter(name, type, property.description, { to: "property", path }),
      aliases,
      mandatory,
      category: "Body",
      wire: property.wireName,
      ...(values && { values }),
      ...(serviceDefault !== undefined && { serviceDefault }),
      ...mapMark(context, property.schema),
    },
  ];
}

/** What was read before it is written is there already, unless it cannot be read. */
function isMandatory({ calls }: SetPlan, { read, create, update }: InlineProperty, required: boolean): boolean {
  return required && (calls.length === 1 || (!read && (create || update)));
}

/** Entries of a body that may hold more than its properties. */
function entries({ names, models }: ParameterContext, { schema }: HttpBody, properties: readonly Named[]): CmdletParameter[] {
  if (names.resolve(schema).kind !== "map" && !models.of(schema)?.isMap) return [];
  const taken = new Set(properties.map(({ name }) => name));
  const name = ["AdditionalProperties", "MoreProperties", "ExtendedProperties", "Properties"].find((option) => !taken.has(option));
  return [{ ...plainParameter(name ?? "Entries", "Hashtable", "Additional Parameters", { to: "entries" }), map: true }];
}

/** -InputObject, or -JobInputObject where it is a parent (the name of the set says which). */
function identityParameter({ identityType }: ParameterContext, setName: string, parameters: string[]): CmdletParameter {
  const parent = setName.split(/ViaIdentity\d?/)[1]?.split("Expanded")[0] ?? "";
  return {
    ...plainParameter(`${parent}InputObject`, identityType, "Identity Parameter", { to: "identity", parameters }),
    mandatory: true,
    pipeline: true,
    category: "Path",
  };
}

function plainParameter(name: string, type: string, description: string, target: ParameterTarget): CmdletParameter {
  return { name, aliases: [], type, mandatory: false, pipeline: false, position: "named", wildcard: false, description, target };
}

function described({ names }: ParameterContext, schema: Schema, fallback: string): string {
  return names.resolve(schema).description ?? (fallback || schema.description || "");
}

function mapMark({ names }: ParameterContext, schema: Schema): { map?: true } {
  return names.resolve(schema).kind === "map" ? { map: true } : {};
}

function knownValues(names: ModelNames, schema: Schema): JsonValue[] | undefined {
  const resolved = names.resolve(schema);
  const items = resolved.kind === "array" ? names.resolve(resolved.items) : resolved;
  return items.kind === "enum" ? items.members.map(({ value }) => value) : undefined;
}
