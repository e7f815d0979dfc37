import type { Cmdlet, CmdletParameter, ParameterTarget } from "../../cmdlets/surface.js";
import { dotnetType } from "../../cmdlets/dotnet-types.js";
import type { JsonValue, Operation, Parameter, Schema } from "../../model/index.js";
import { constantsOf, readonlyPaths } from "../cmdlets/bodies.js";
import { bodyArgument, schemaAt, type CalledOperation } from "../cmdlets/places.js";
import { groupViews } from "../client/groups.js";
import { calledOperations } from "../cmdlets/places.js";
import type { CmdletEmission } from "../common/emission.js";

/** What the functions of one noun call, as JSON: read when the first of them is called. */
export interface DefinitionsView {
  noun: string;
  definitions: { cmdlets: Record<string, CmdletDefinition>; operations: Record<string, OperationDefinition> };
}

interface CmdletDefinition {
  /** operationIds by set, in the order of the calls. */
  sets: Record<string, { calls: string[]; body: string }>;
  /** Where values go; `sets` where that depends on the set. */
  parameters: Record<string, TargetDefinition>;
  bySet?: Record<string, Record<string, TargetDefinition>>;
}

type TargetDefinition = ParameterTarget & {
  /** How a date goes out. */
  as?: string;
};

export interface OperationDefinition {
  method: string;
  path: string;
  /** Parameters by place and name, with what the service needs to know of how they travel. */
  parameters: ParameterDefinition[];
  accept: string;
  body?: { contentType: string; format: string; required: boolean; constants: [JsonValue, string[]][]; readonly: string[][] };
  expected: string[];
  stream: boolean;
  paging?: { items: string[]; next?: string[] };
  longRunning?: { finalStateVia: string };
  /** Type of what comes. */
  output?: string;
}

interface ParameterDefinition {
  name: string;
  in: string;
  required: boolean;
  /** The only value, or what is sent where nobody gives one. */
  value?: JsonValue;
  list?: string;
  raw?: true;
  as?: string;
}

export function definitionViews(emission: CmdletEmission): DefinitionsView[] {
  const called = calledOperations(emission, groupViews(emission));
  const byNoun = new Map<string, DefinitionsView>();
  for (const cmdlet of emission.surface.cmdlets) {
    const view = byNoun.get(cmdlet.noun) ?? { noun: cmdlet.noun, definitions: { cmdlets: {}, operations: {} } };
    byNoun.set(cmdlet.noun, view);
    view.definitions.cmdlets[cmdlet.name] = cmdletDefinition(cmdlet, called, emission);
    for (const { operations, outputs } of cmdlet.parameterSets) {
      for (const id of operations) {
        const operation = called.get(id);
        if (operation) view.definitions.operations[id] ??= operationDefinition(operation, outputs[0], emission);
      }
    }
  }
  return [...byNoun.values()];
}

function cmdletDefinition(cmdlet: Cmdlet, called: ReadonlyMap<string, CalledOperation>, emission: CmdletEmission): CmdletDefinition {
  const parameters: Record<string, TargetDefinition> = {};
  const differ: Record<string, Record<string, TargetDefinition>> = {};
  for (const { name: setName, parameters: own, operations } of cmdlet.parameterSets) {
    const operation = called.get(operations.at(-1) ?? "");
    for (const parameter of own) {
      const target = targetOf(parameter, operation, emission);
      const known = (parameters[parameter.name] ??= target);
      if (JSON.stringify(known) !== JSON.stringify(target)) (differ[setName] ??= {})[parameter.name] = target;
    }
  }
  return {
    sets: Object.fromEntries(cmdlet.parameterSets.map(({ name, operations, body }) => [name, { calls: operations, body }])),
    parameters,
    ...(Object.keys(differ).length > 0 && { bySet: differ }),
  };
}

function targetOf({ target }: CmdletParameter, called: CalledOperation | undefined, emission: CmdletEmission): TargetDefinition {
  const body = called && bodyArgument(called);
  const schema = target.to === "property" && body ? schemaAt(body.schema, target.path, emission) : undefined;
  const as = schema && travels(schema, emission);
  return as === undefined ? target : { ...target, as };
}

function operationDefinition(called: CalledOperation, type: string | undefined, emission: CmdletEmission): OperationDefinition {
  const { operation, view } = called;
  const { body, paging, longRunning } = operation;
  const answer = operation.responses.find((response) => response.body);
  const argument = bodyArgument(called);
  return {
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters
      .filter(({ in: place }) => place !== "host")
      .map((parameter) => parameterDefinition(parameter, emission)),
    accept: acceptOf(operation),
    ...(body && {
      body: {
        contentType: body.contentTypes[0] ?? "application/json",
        format: body.format,
        required: body.required,
        constants: argument ? constantsOf(argument.schema, emission).map(({ value, path }): [JsonValue, string[]] => [value, path]) : [],
        readonly: argument ? readonlyPaths(argument.schema, emission) : [],
      },
    }),
    expected: operation.responses.map(({ status }) => status),
    stream: view.result.kind === "stream" || answer?.format === "binary",
    ...(paging && {
      paging: {
        items: paging.itemPath ?? [paging.itemName],
        ...(paging.nextLinkName !== undefined && { next: paging.nextLinkPath ?? [paging.nextLinkName] }),
      },
    }),
    ...(longRunning && { longRunning: { finalStateVia: longRunning.finalStateVia ?? "" } }),
    ...(type !== undefined && type !== "bool" && { output: dotnetType(emission.surface, type) }),
  };
}

function acceptOf({ responses }: Operation): string {
  const types = new Set(responses.flatMap(({ contentTypes, body }) => (body ? contentTypes : [])));
  return types.size > 0 ? [...types].join(", ") : "application/json";
}

function parameterDefinition(parameter: Parameter, emission: CmdletEmission): ParameterDefinition {
  const { schemas, service } = emission;
  const resolved = schemas.resolve(parameter.schema);
  const only =
    parameter.role === "api-version" || parameter.name === "api-version"
      ? service.apiVersion
      : parameter.required && resolved.kind === "constant"
        ? resolved.value
        : parameter.required && resolved.kind === "enum" && resolved.members.length === 1
          ? resolved.members[0]?.value
          : parameter.clientDefault;
  const as = travels(resolved.kind === "array" ? resolved.items : parameter.schema, emission);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    ...(only !== undefined && { value: only }),
    ...(parameter.collectionFormat !== undefined && { list: parameter.collectionFormat }),
    ...(parameter.skipUrlEncoding && { raw: true as const }),
    ...(as !== undefined && { as }),
    ...(parameter.headerCollectionPrefix !== undefined && { as: "prefixed" }),
  };
}

/** How a value that is a .NET object here travels. */
function travels(schema: Schema, { schemas }: CmdletEmission): string | undefined {
  const resolved = schemas.resolve(schema);
  if (resolved.kind !== "scalar") return undefined;
  return ["date", "date-time", "date-time-rfc1123", "unixtime", "byte", "base64url"].includes(resolved.type) ? resolved.type : undefined;
}
