import type { FormField, Operation, Parameter, RequestBody, Schema } from "../../model/index.js";
import { candidates, type Candidate } from "../common/candidates.js";
import { keyOfParameter } from "../common/client-parameters.js";
import { camelCase, isReserved, objectMembers, Scope } from "../common/names.js";
import { keyOfCandidate, type GroupType } from "../common/parameter-groups.js";
import type { Emission } from "../common/emission.js";
import { sentTypes } from "../common/media-types.js";

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
  /** The link to the next page, in the request for it. */
  link?: true;
}

/** Several parameters that are passed as one object. */
export interface ArgumentGroup {
  place: ArgumentPlace;
  /** Name of its interface. */
  type: string;
  required: boolean;
  members: Argument[];
}

/** Names that are taken among an operation's parameters, and among its options. */
interface Scopes {
  positional: Scope;
  options: Scope;
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
export function signatureOf(operation: Operation, emission: Emission): Signature {
  const own = [
    "context",
    "options",
    "response",
    ...(operation.paging?.nextOperation === undefined ? [] : ["link"]),
    ...(operation.paging && operation.longRunning ? ["request"] : []),
  ];
  const scopes: Scopes = {
    positional: new Scope(own, undefined, emission.target.runtimeValues),
    options: new Scope([...everyOption, ...objectMembers, ...(choosesContentType(operation, emission) ? ["contentType"] : [])]),
  };
  const wanted = candidates(operation).sort((a, b) => a.order - b.order);
  const places = new Map<string, ArgumentGroup>();
  const all: Argument[] = [];
  for (const candidate of wanted) {
    const { of, schema, required, description, group, constant } = candidate;
    const base = { of, schema, required, ...(description === undefined ? {} : { description }) };
    const type = group === undefined ? undefined : emission.parameterGroups.of(operation, group);
    if (constant !== undefined) all.push({ ...base, place: { kind: "constant", value: constant } });
    else if (candidate.client) all.push({ ...base, place: { kind: "context", name: contextMember(candidate.parameter, emission) } });
    else if (group !== undefined && type) {
      const asked = wanted.some((other) => other.group === group && other.required);
      const existing = places.get(group) ?? startGroup(type, asked, candidate, scopes, emission);
      places.set(group, existing);
      const member = type.members.get(keyOfCandidate(candidate));
      const place: ArgumentPlace = { kind: "grouped", group: existing.place, name: member?.name ?? candidate.name };
      const argument: Argument = { ...base, required: member?.required === true, place };
      existing.members.push(argument);
      all.push(argument);
    } else if (required) all.push({ ...base, place: { kind: "positional", name: takeName(candidate, scopes.positional, emission) } });
    else all.push({ ...base, place: { kind: "option", name: optionName(candidate, scopes.options, emission) } });
  }
  const groups = [...places.values()];
  const positional = [...all.map((argument) => argument.place), ...groups.map((group) => group.place)].filter(
    (place) => place.kind === "positional",
  );
  return { arguments: all, groups, positional: positional.map((place) => place.name) };
}

const positions = new WeakMap<Signature, ReadonlyMap<string, Argument | ArgumentGroup>>();

/** What a positional parameter stands for: a group of them, or one. */
export function positionalOf(signature: Signature, name: string): Argument | ArgumentGroup | undefined {
  let known = positions.get(signature);
  if (!known) {
    const all = [...signature.arguments, ...signature.groups].reverse();
    positions.set(signature, (known = new Map(all.flatMap((each) => (each.place.kind === "positional" ? [[each.place.name, each]] : [])))));
  }
  return known.get(name);
}

/** Name of a client parameter as a member of the context. */
export function contextMember(parameter: Parameter | undefined, { clientParameters }: Emission): string {
  if (parameter === undefined) return "_";
  if (parameter.role === "api-version") return "apiVersion";
  return clientParameters.get(keyOfParameter(parameter)) ?? camelCase(parameter.clientName ?? parameter.name);
}

/** A group of parameters as this operation takes it: positional where it has a required member here. */
function startGroup(type: GroupType, required: boolean, first: Candidate, scopes: Scopes, { diagnostics }: Emission): ArgumentGroup {
  const wanted = camelCase(type.group);
  const scope = required ? scopes.positional : scopes.options;
  const name = scope.take(isReserved(wanted) ? `${wanted}Parameters` : wanted, `${wanted}Parameters`);
  if (name !== wanted) {
    const message = `The group of parameters "${type.group}" is called ${name}, because ${wanted} is taken or reserved.`;
    diagnostics.warning("SW402", message, first.parameter?.source);
  }
  return { place: { kind: required ? "positional" : "option", name }, type: type.name, required, members: [] };
}

/** A name for a positional parameter, in the scope of its function. */
function takeName(candidate: Candidate, scope: Scope, emission: Emission): string {
  const wanted = camelCase(candidate.name);
  const free = isReserved(wanted) ? alternative(candidate, wanted) : wanted;
  return announced(candidate, wanted, scope.take(free, alternative(candidate, wanted)), emission);
}

/** A name for a member of the options, which are there already for every operation. */
function optionName(candidate: Candidate, scope: Scope, emission: Emission): string {
  const wanted = camelCase(candidate.name);
  return announced(candidate, wanted, scope.take(wanted, alternative(candidate, wanted)), emission);
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

/** Whether callers choose the media type of the body by an option, which is not there already as a parameter of the document. */
export function choosesContentType<T extends Pick<Operation, "body" | "parameters">>(
  operation: T,
  emission: Emission,
): operation is T & { body: RequestBody } {
  const { body, parameters } = operation;
  if (!body || sentTypes(body, emission).types.length < 2) return false;
  return !parameters.some((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "content-type");
}

/** What the options of every operation have; a body called `options` among them would be `options.options`. */
const everyOption = ["abortSignal", "onResponse", "options", "requestOptions", "restoreFrom", "tracingOptions", "updateIntervalInMs"];
