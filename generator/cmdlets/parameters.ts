import type { Schema } from "../model/schema.js";
import type { JsonValue } from "../report/source.js";
import type { HttpBody, HttpParameter } from "./http-parameters.js";
import type { InlineProperty, Inliner } from "./inline-properties.js";
import type { ModelNames } from "./model-names.js";
import type { Models } from "./models.js";
import type { Outputs } from "./outputs.js";
import type { CommandPlan, SetPlan } from "./parameter-sets.js";
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

/** What a parameter is made of, the same in all sets of a command; each set seeks its name. */
interface Candidate {
  name: string;
  /** What the name may be instead, the best first. */
  options: readonly string[];
  /** In the path: says the subject again, as a rule. */
  inPath: boolean;
  make(name: string, aliases: string[]): CmdletParameter;
  /** Parameters made so far, by name and aliases: most sets agree on them, and then share one. */
  made: Map<string, CmdletParameter>;
}

/** A parameter of one set while its name is sought. */
interface Named {
  name: string;
  aliases: string[];
  candidate: Candidate;
}

/** Parameters of each set of a command, by name. */
export function inferParameters(context: ParameterContext, command: CommandPlan, subject: string, outputs: Outputs): CmdletParameter[][] {
  const operationCandidates = operationCandidatesOf(context, command);
  const needsProperties = command.sets.some(({ bodyAs }) => bodyAs !== "object" && bodyAs !== "none");
  const propertyCandidates = needsProperties ? bodyCandidates(context, command) : [];
  const runtime = runtimeParameters(command, outputs);
  return command.sets.map((set) => {
    const operation = operationCandidates(set).map(named);
    const properties = set.bodyAs === "object" || set.bodyAs === "none" ? [] : propertyCandidates.map(named);
    nameParameters(operation, properties, subject);
    const result = operation.map(parameterOf);
    if (set.bodyAs === "expanded" && command.body) {
      for (const property of properties) result.push(parameterOf(property));
      result.push(...entries(context, command.body, properties));
    }
    if (set.identity) result.push(identityParameter(context, set.name, set.identity));
    result.push(...runtime);
    return result.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  });
}

/** Of a set, what its parameters beside the properties of the body are made of. */
function operationCandidatesOf(context: ParameterContext, command: CommandPlan): (set: SetPlan) => Candidate[] {
  const { body } = command;
  const whole = body && candidate(pascalCase(body.name), (name, aliases) => bodyParameter(context, body, name, aliases));
  const known = new Map<HttpParameter, Candidate>();
  const httpCandidate = (http: HttpParameter): Candidate => {
    let result = known.get(http);
    if (!result) {
      const inPath = http.origin.in === "path";
      result = candidate(parameterName(http), (name, aliases) => httpParameter(context, command, name, aliases, http), { inPath });
      known.set(http, result);
    }
    return result;
  };
  return ({ name, parameters, bodyAs }) => {
    const result = parameters.filter((parameter) => !parameter.constant && !isHost(parameter)).map(httpCandidate);
    if (bodyAs === "object" && whole) result.push(whole);
    if (bodyAs === "json-text") result.push(candidate("JsonString", (given) => jsonParameter(given, name, "text")));
    if (bodyAs === "json-file") result.push(candidate("JsonFilePath", (given) => jsonParameter(given, name, "file")));
    return result;
  };
}

/** A host that is called nothing but that comes with the connection. */
function isHost({ name, origin }: HttpParameter): boolean {
  return origin.in === "host" && pascalCase(name) === "Host";
}

/** Host is what a cmdlet calls the program it runs in. */
function parameterName({ name }: HttpParameter): string {
  const styled = pascalCase(name);
  return styled === "Host" ? "Host1" : styled;
}

/** Properties of the body that the caller gives: not what the service sets, not what has only one value, not what takes no part in this call. */
function bodyCandidates(context: ParameterContext, command: CommandPlan): Candidate[] {
  const { models, inliner, style } = context;
  const { body, purpose } = command;
  const model = body && models.of(body.schema);
  if (!model) return [];
  const { inherited, owned, inlined } = inliner.of(model);
  return [...inherited, ...owned, ...inlined]
    .filter((each) => !each.opened && !each.readOnly && !each.property.readOnly && !each.property.constant && !each.property.header)
    .filter((each) => !style.mutability || purpose === "other" || each[purpose])
    .map((property) =>
      candidate(property.name, (name, aliases) => propertyParameter(context, command, name, aliases, property), {
        options: property.options,
      }),
    );
}

function candidate(
  name: string,
  make: Candidate["make"],
  { options = [name], inPath = false }: { options?: readonly string[]; inPath?: boolean } = {},
): Candidate {
  return { name, options, inPath, make, made: new Map() };
}

function named(candidate: Candidate): Named {
  return { name: candidate.name, aliases: [], candidate };
}

function parameterOf({ name, aliases, candidate }: Named): CmdletParameter {
  const key = aliases.length === 0 ? name : `${name} ${aliases.join(" ")}`;
  let parameter = candidate.made.get(key);
  if (!parameter) candidate.made.set(key, (parameter = candidate.make(name, aliases)));
  return parameter;
}

/** Path parameters and the like have the first choice of names; then all become singular, and path parameters lose the subject's name. */
function nameParameters(operation: Named[], properties: Named[], subject: string): void {
  resolveCollisions(operation, properties);
  const count = new Map<string, number>();
  const note = (name: string, change: number): void => void count.set(name, (count.get(name) ?? 0) + change);
  for (const { name } of operation) note(name, 1);
  for (const { name } of properties) note(name, 1);
  const rename = (parameter: Named, name: string): void => {
    if (parameter.name === name) return;
    note(parameter.name, -1);
    parameter.name = name;
    note(name, 1);
  };
  for (const parameter of operation) {
    rename(parameter, singularize(parameter.name));
    if (!parameter.candidate.inPath) continue;
    const others = { has: (name: string): boolean => name !== parameter.name && (count.get(name) ?? 0) > 0 };
    const short = withoutPrefix(parameter.name, subject, others);
    if (short === parameter.name) continue;
    parameter.aliases.push(parameter.name);
    rename(parameter, short);
  }
  for (const parameter of properties) parameter.name = singularize(parameter.name);
  resolveCollisions(operation, properties);
}

function resolveCollisions(...groups: Named[][]): void {
  const taken = new Set<string>();
  for (const group of groups) {
    const collisions: Named[] = [];
    for (const parameter of group) {
      if (taken.has(parameter.name)) collisions.push(parameter);
      else taken.add(parameter.name);
    }
    for (const parameter of collisions) parameter.name = selectName(parameter.candidate.options, taken);
  }
}

const categories: Record<HttpParameter["origin"]["in"], ParameterCategory> = {
  path: "Path",
  query: "Query",
  header: "Header",
  cookie: "Cookie",
  host: "Uri",
};

function jsonParameter(name: string, setName: string, from: "text" | "file"): CmdletParameter {
  const description = from === "text" ? "Json string supplied to the" : "Path of Json file supplied to the";
  const action = setName.replace(/ViaJson(String|FilePath)\d*$/, "");
  return { ...plainParameter(name, "string", `${description} ${action} operation`, { to: "json", from }), mandatory: true, wire: name };
}

function bodyParameter(
  context: ParameterContext,
  { schema, description, name: wire }: HttpBody,
  name: string,
  aliases: string[],
): CmdletParameter {
  return {
    ...plainParameter(name, parameterType(context.names, schema, context.style), described(context, schema, description), { to: "body" }),
    aliases,
    mandatory: true,
    pipeline: true,
    category: "Body",
    wire,
    ...mapMark(context, schema),
  };
}

function httpParameter(
  { names, style }: ParameterContext,
  { verb }: CommandPlan,
  name: string,
  aliases: string[],
  { origin }: HttpParameter,
): CmdletParameter {
  const map = origin.headerCollectionPrefix !== undefined;
  const isSubscription = name === "SubscriptionId";
  const type =
    isSubscription && verb === "Get"
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

function propertyParameter(
  context: ParameterContext,
  command: CommandPlan,
  name: string,
  aliases: string[],
  inline: InlineProperty,
): CmdletParameter {
  const { property, path } = inline;
  const { names } = context;
  const mandatory = (command.body?.required ?? false) && isMandatory(command, inline);
  const resolved = names.resolve(property.schema);
  if (
    context.style.identityLists &&
    (name === "IdentityUserAssignedIdentity" || name === "UserAssignedIdentity") &&
    resolved.kind === "map"
  ) {
    const description = "The array of user assigned identities associated with the resource, by their resource ids.";
    return { ...plainParameter("UserAssignedIdentity", "string[]", description, { to: "keys", path }), aliases, mandatory };
  }
  const type = propertyType(names, property.schema, context.style);
  if (type === "byte[]") {
    const fileName = name.toLowerCase() === "value" ? "InputFile" : pascalCase(`${name} Input File`);
    const description = `Input File for ${name} (${property.description})`;
    return { ...plainParameter(fileName, "string", description, { to: "file", path }), aliases, mandatory, category: "Body" };
  }
  const values = knownValues(names, property.schema);
  const serviceDefault = property.origin?.default;
  return {
    ...plainParameter(name, type, property.description, { to: "property", path }),
    aliases,
    mandatory,
    category: "Body",
    wire: property.wireName,
    ...(values && { values }),
    ...(serviceDefault !== undefined && { serviceDefault }),
    ...mapMark(context, property.schema),
  };
}

/** What was read before it is written is there already, unless it cannot be read. */
function isMandatory({ calls }: CommandPlan, { required, read, create, update }: InlineProperty): boolean {
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
