import type { Operation, Schema } from "../../model/index.js";
import type { ParameterSet, ParameterTarget } from "../../cmdlets/surface.js";
import type { ClientView } from "../client/client.js";
import type { Emission } from "../common/emission.js";
import type { GroupView } from "../client/groups.js";
import { signatureOfView, type OperationView } from "../client/operations.js";
import type { Argument, ArgumentPlace } from "../client/signature.js";

/** Where a value goes, as templates/runtime/cmdlets/definition.ts has it (Target). */
export type TargetView = [string, ...string[]];

/** An operation as cmdlets call it. */
export interface CalledOperation {
  operation: Operation;
  view: OperationView;
  /** Module of its group. */
  member: string;
}

/** The operations of an api-version by operationId. */
export function calledOperations({ service }: Emission, groups: readonly GroupView[]): Map<string, CalledOperation> {
  const operations = new Map(service.groups.flatMap((group) => group.operations.map((operation) => [operation.id, operation] as const)));
  return new Map(
    groups.flatMap(({ member, operations: views }) =>
      views.flatMap((view): [string, CalledOperation][] => {
        const operation = operations.get(view.id);
        return operation ? [[view.id, { operation, view, member }]] : [];
      }),
    ),
  );
}

/** The operations that a set calls, in order. */
export function operationsOf(set: ParameterSet, called: ReadonlyMap<string, CalledOperation>): CalledOperation[] {
  return set.operations.flatMap((id) => called.get(id) ?? []);
}

/** Where an argument of an operation goes; undefined for what has only one value. */
export function placeOf(place: ArgumentPlace): TargetView | undefined {
  switch (place.kind) {
    case "positional":
      return ["value", place.name];
    case "option":
      return ["option", place.name];
    case "context":
      return ["client", place.name];
    case "grouped": {
      const group = placeOf(place.group);
      return group && [...group, place.name];
    }
    case "constant":
      return undefined;
  }
}

/** A required value that no parameter of a cmdlet stands for, because there is only one: where it goes, and what it is. */
export interface FixedView {
  value: string | number | boolean;
  target: TargetView;
}

/** An open enumeration of one value is an argument of the operation, but no parameter of the cmdlet; nor is an api-version that is the operation's own. */
export function fixedValues({ view }: CalledOperation, { schemas, service }: Emission): FixedView[] {
  return signatureOfView(view).arguments.flatMap(({ of, place, schema, required }) => {
    const target = of.kind === "parameter" && required && place.kind !== "context" ? placeOf(place) : undefined;
    if (of.kind !== "parameter" || !target) return [];
    if (of.parameter.name === "api-version") return [{ value: service.apiVersion, target }];
    const resolved = schemas.resolve(schema);
    const [only, ...others] = resolved.kind === "enum" ? resolved.members : [];
    return only && others.length === 0 && typeof only.value !== "object" ? [{ value: only.value, target }] : [];
  });
}

/** The body of an operation; of a form its first field, as cmdlets have it. */
export function bodyArgument({ view }: CalledOperation): Argument | undefined {
  const all = signatureOfView(view).arguments;
  return all.find(({ of }) => of.kind === "body") ?? all.find(({ of }) => of.kind === "field");
}

/** The argument that a parameter of a cmdlet stands for, by its place on the wire. */
export function argumentFor({ view }: CalledOperation, target: ParameterTarget): Argument | undefined {
  if (target.to === "body") return undefined;
  return signatureOfView(view).arguments.find(
    ({ of }) => of.kind === "parameter" && of.parameter.in === target.to && "name" in target && of.parameter.name === target.name,
  );
}

/** Where the value of a cmdlet's parameter goes; undefined where nothing becomes of it. */
export function targetOf(target: ParameterTarget, called: CalledOperation, client: ClientView): TargetView | undefined {
  switch (target.to) {
    case "host":
      return ["client", hostMember(target.name, client)];
    case "path":
    case "query":
    case "header":
    case "cookie": {
      const argument = argumentFor(called, target);
      return argument && placeOf(argument.place);
    }
    case "body":
    case "entries":
    case "output-file":
      return [target.to];
    case "property":
    case "keys":
    case "file":
      return [target.to, ...target.path];
    case "choice":
      return ["choice", target.whenTrue, target.whenFalse, ...target.path];
    case "json":
      return [target.from === "text" ? "json" : "json-file"];
    case "identity":
      return ["identity", ...target.parameters];
    case "runtime":
      return target.role === "DefaultProfile" ? undefined : ["switch", target.role];
  }
}

function hostMember(name: string, { endpoint }: ClientView): string {
  const parameter = endpoint.kind === "template" ? endpoint.parameters.find((each) => each.name === name) : undefined;
  return parameter && "member" in parameter ? parameter.member : "endpoint";
}

/** The schema of a value inside a body; undefined where the way to it is not declared. */
export function schemaAt(schema: Schema, path: readonly string[], { schemas }: Emission): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const name of path) {
    const resolved: Schema | undefined = current && schemas.resolve(current);
    if (resolved?.kind === "object") current = schemas.properties(resolved).find(({ wireName }) => wireName === name)?.schema;
    else current = resolved?.kind === "map" ? resolved.values : undefined;
  }
  return current;
}
