import type { FormField, Operation, Parameter, RequestBody, Schema } from "../model/index.js";
import { camelCase, isReserved, pascalCase, Scope } from "./names.js";
import type { Emission } from "./emission.js";

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
  const scope = new Scope(["context", "options", "response", ...emission.target.runtimeValues]);
  const wanted = candidates(operation).sort((a, b) => a.order - b.order);
  const places = new Map<string, ArgumentGroup>();
  const all: Argument[] = [];
  for (const candidate of wanted) {
    const { of, schema, required, description, name, group, constant } = candidate;
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
      const argument: Argument = { ...base, place: { kind: "grouped", group: existing.place, name: memberName(name, existing.members) } };
      existing.members.push(argument);
      all.push(argument);
    } else if (required) all.push({ ...base, place: { kind: "positional", name: takeName(name, scope, candidate, emission) } });
    else all.push({ ...base, place: { kind: "option", name: optionName(name, all) } });
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
      order: 2_000_000,
    },
  ];
}

/** A required value of which there is only one is never asked for. The api-version is left to the client, which may be told another one. */
function constantOf(schema: Schema, required: boolean, role: Parameter["role"]): { constant?: string | number | boolean } {
  return schema.kind === "constant" && required && role !== "api-version" ? { constant: schema.value } : {};
}

function startGroup(
  group: string,
  required: boolean,
  operation: Operation,
  groupName: string,
  scope: Scope,
  emission: Emission,
): ArgumentGroup {
  const name = scope.take(safe(camelCase(group)));
  return {
    place: { kind: required ? "positional" : "option", name },
    type: emission.takeType(`${groupName}${pascalCase(operation.name)}${pascalCase(group)}`),
    required,
    members: [],
  };
}

function takeName(name: string, scope: Scope, candidate: Candidate, emission: Emission): string {
  const wanted = safe(camelCase(name));
  const taken = scope.take(wanted, `${wanted}Parameter`);
  if (taken !== wanted && candidate.of.kind === "parameter" && !emission.target.runtimeValues.has(wanted)) {
    emission.diagnostics.warning(
      "SW402",
      `The parameter "${name}" is called ${taken}, because ${wanted} is taken.`,
      candidate.of.parameter.source,
    );
  }
  return taken;
}

function safe(name: string): string {
  return isReserved(name) ? `${name}Parameter` : name;
}

/** Members that the options of every operation have, and that every object has. */
const everyOption = [
  "abortSignal",
  "onResponse",
  "requestOptions",
  "restoreFrom",
  "tracingOptions",
  "updateIntervalInMs",
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
];

function optionName(name: string, others: readonly Argument[]): string {
  const taken = others.flatMap(({ place }) => (place.kind === "option" ? [place.name] : []));
  return new Scope([...everyOption, ...taken]).take(camelCase(name), `${camelCase(name)}Parameter`);
}

function memberName(name: string, members: readonly Argument[]): string {
  return new Scope(members.flatMap(({ place }) => (place.kind === "grouped" ? [place.name] : []))).take(camelCase(name));
}
