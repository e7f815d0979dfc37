import type { FormField, Operation, Parameter, RequestBody, Schema } from "../../model/index.js";
import { camelCase, isReserved, pascalCase, Scope } from "../common/names.js";
import type { Emission } from "../common/emission.js";

/** Where a value comes from when an operation is called. */
export type ArgumentPlace =
  /** A parameter of the function. */
  | { kind: "positional"; name: string }
  /** A member of the options. */
  | { kind: "option"; name: string }
  /** Given when the client was made. */
  | { kind: "context"; name: string }
  /** A member of a parameter group (x-ms-parameter-grouping), itself positional or an option. */
  | { kind: "grouped"; group: ArgumentPlace; name: string }
  /** The only value there is. */
  | { kind: "constant"; value: string | number | boolean };

export interface Argument {
  /** What the argument is in the model. */
  of: { kind: "parameter"; parameter: Parameter } | { kind: "body"; body: RequestBody } | { kind: "field"; field: FormField };
  place: ArgumentPlace;
  schema: Schema;
  required: boolean;
  description?: string;
}

/** Several parameters that are passed as one object. */
export interface ArgumentGroup {
  place: ArgumentPlace;
  /** Name of its interface. */
  type: string;
  required: boolean;
  members: Argument[];
}

/** How an operation is called: which arguments it takes, where, and in which order. */
export interface Signature {
  arguments: Argument[];
  groups: ArgumentGroup[];
  /** Names of the positional parameters, in order, without context and options. */
  positional: string[];
}

/**
 * Works out the call of an operation: required values are positional (path parameters in the order of the path, then the others, the
 * body last), everything else is an option; client parameters come from the context.
 */
export function signatureOf(operation: Operation, groupName: string, emission: Emission): Signature {
  const own = [
    "context",
    "options",
    "response",
    ...(operation.paging?.nextOperation === undefined ? [] : ["link"]),
    ...(operation.paging && operation.longRunning ? ["request"] : []),
  ];
  const scope = new Scope(own, undefined, emission.target.runtimeValues);
  const wanted = candidates(operation).sort((a, b) => a.order - b.order);
  const places = new Map<string, ArgumentGroup>();
  const all: Argument[] = [];
  for (const candidate of wanted) {
    const { of, schema, required, description, group, constant } = candidate;
    const base = { of, schema, required, ...(description === undefined ? {} : { description }) };
    if (constant !== undefined) all.push({ ...base, place: { kind: "constant", value: constant } });
    else if (candidate.client) all.push({ ...base, place: { kind: "context", name: contextMember(candidate.parameter) } });
    else if (group !== undefined) {
      const existing =
        places.get(group) ??
        startGroup(
          group,
          wanted.some((other) => other.group === group && other.required),
          operation,
          groupName,
          scope,
          emission,
        );
      places.set(group, existing);
      const argument: Argument = {
        ...base,
        place: { kind: "grouped", group: existing.place, name: memberName(candidate, existing.members, emission) },
      };
      existing.members.push(argument);
      all.push(argument);
    } else if (required) all.push({ ...base, place: { kind: "positional", name: takeName(candidate, scope, emission) } });
    else all.push({ ...base, place: { kind: "option", name: optionName(candidate, all, emission) } });
  }
  const groups = [...places.values()];
  const positional = [...all.map((argument) => argument.place), ...groups.map((group) => group.place)].filter(
    (place) => place.kind === "positional",
  );
  return { arguments: all, groups, positional: positional.map((place) => place.name) };
}

/** Name of a client parameter as a member of the context. */
export function contextMember(parameter: Parameter | undefined): string {
  if (parameter === undefined) return "_";
  return parameter.role === "api-version" ? "apiVersion" : camelCase(parameter.clientName ?? parameter.name);
}

interface Candidate {
  of: Argument["of"];
  parameter?: Parameter;
  name: string;
  schema: Schema;
  required: boolean;
  description?: string;
  client: boolean;
  group?: string;
  constant?: string | number | boolean;
  /** Place among the positional parameters. */
  order: number;
}

function candidates(operation: Operation): Candidate[] {
  const path = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]);
  const list = operation.parameters.map((parameter, index): Candidate => {
    const at = parameter.in === "path" ? path.indexOf(parameter.name) : -1;
    return {
      of: { kind: "parameter", parameter },
      parameter,
      name: parameter.clientName ?? parameter.name,
      schema: parameter.schema,
      required: parameter.required,
      ...(parameter.description === undefined ? {} : { description: parameter.description }),
      client: parameter.location === "client" || parameter.role === "api-version" || parameter.in === "host",
      ...(parameter.group ? { group: parameter.group.name } : {}),
      ...constantOf(parameter.schema, parameter.required, parameter.role),
      order: at >= 0 ? at : 1000 + index,
    };
  });
  return [...list, ...bodyCandidates(operation.body)];
}

function bodyCandidates(body: RequestBody | undefined): Candidate[] {
  if (!body) return [];
  if (body.fields) {
    return body.fields.map((field, index) => ({
      of: { kind: "field", field },
      name: field.clientName ?? field.name,
      schema: field.schema,
      required: field.required,
      ...(field.description === undefined ? {} : { description: field.description }),
      client: false,
      ...constantOf(field.schema, field.required, undefined),
      order: 1_000_000 + index,
    }));
  }
  if (!body.schema) return [];
  return [
    {
      of: { kind: "body", body },
      name: body.clientName ?? body.name,
      schema: body.schema,
      required: body.required,
      ...(body.description === undefined ? {} : { description: body.description }),
      client: false,
      ...(body.group ? { group: body.group.name } : {}),
      ...constantOf(body.schema, body.required, undefined),
      order: 2_000_000,
    },
  ];
}

/** A required value of which there is only one is never asked for. The api-version is left to the client, which may be told another one. */
export function constantOf(schema: Schema, required: boolean, role: Parameter["role"]): { constant?: string | number | boolean } {
  return schema.kind === "constant" && required && role !== "api-version" ? { constant: schema.value } : {};
}

/** A group that the document gives no name is called after its operation already. */
function groupType(name: string, prefix: string): string {
  return name.toLowerCase().startsWith(prefix.toLowerCase()) ? name : prefix + name;
}

function startGroup(
  group: string,
  required: boolean,
  operation: Operation,
  groupName: string,
  scope: Scope,
  emission: Emission,
): ArgumentGroup {
  const name = scope.take(isReserved(camelCase(group)) ? `${camelCase(group)}Parameters` : camelCase(group));
  return {
    place: { kind: required ? "positional" : "option", name },
    type: emission.takeType(groupType(pascalCase(group), `${groupName}${pascalCase(operation.name)}`)),
    required,
    members: [],
  };
}

/** A name for a positional parameter, in the scope of its function. */
function takeName(candidate: Candidate, scope: Scope, emission: Emission): string {
  const wanted = camelCase(candidate.name);
  const free = isReserved(wanted) ? alternative(candidate, wanted) : wanted;
  return announced(candidate, wanted, scope.take(free, alternative(candidate, wanted)), emission);
}

/** A name for a member of the options, which are there already for every operation. */
function optionName(candidate: Candidate, others: readonly Argument[], emission: Emission): string {
  const taken = others.flatMap(({ place }) => (place.kind === "option" ? [place.name] : []));
  const wanted = camelCase(candidate.name);
  const scope = new Scope([...everyOption, ...objectMembers, ...taken]);
  return announced(candidate, wanted, scope.take(wanted, alternative(candidate, wanted)), emission);
}

function memberName(candidate: Candidate, members: readonly Argument[], emission: Emission): string {
  const taken = members.flatMap(({ place }) => (place.kind === "grouped" ? [place.name] : []));
  const wanted = camelCase(candidate.name);
  return announced(candidate, wanted, new Scope([...objectMembers, ...taken]).take(wanted, alternative(candidate, wanted)), emission);
}

/** A body that may not have its name is the body; there is only one. */
function alternative({ of }: Candidate, wanted: string): string {
  return of.kind === "body" ? "body" : `${wanted}Parameter`;
}

/** Says so where a parameter is not called what its document calls it. Bodies are told apart by their place alone, so their name does not matter. */
function announced({ of, name }: Candidate, wanted: string, taken: string, { diagnostics, target }: Emission): string {
  if (taken === wanted || of.kind === "body" || target.runtimeValues.has(wanted)) return taken;
  const source = of.kind === "parameter" ? of.parameter.source : of.field.source;
  if (isReserved(wanted))
    diagnostics.warning("SW401", `The parameter "${name}" is called ${taken}, because ${wanted} is a reserved word.`, source);
  else diagnostics.warning("SW402", `The parameter "${name}" is called ${taken}, because ${wanted} is taken.`, source);
  return taken;
}

const objectMembers = ["constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"];

/** What the options of every operation have; a body called `options` among them would be `options.options`. */
const everyOption = ["abortSignal", "onResponse", "options", "requestOptions", "restoreFrom", "tracingOptions", "updateIntervalInMs"];
