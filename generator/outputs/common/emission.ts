import type { CmdletSurface } from "../../cmdlets/surface.js";
import type { NamedSchema, Service } from "../../model/index.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { nameClientParameters } from "./client-parameters.js";
import { parameterGroupsOf, type ParameterGroups } from "./parameter-groups.js";
import { runtimeTypes, type PackageTarget } from "./target.js";
import { Conversions } from "./conversions.js";
import { folderName } from "./folder-name.js";
import { inputNames, twins } from "./inputs.js";
import { Scope, typeName } from "./names.js";
import { schemasOf, type Schemas } from "./schemas.js";
import { nameSchemas, type SchemaNames } from "./type-names.js";
import { usageOf, type Usage } from "./usage.js";

/** One api-version of a service on its way out, with what all outputs need to know. */
export interface Emission {
  target: PackageTarget;
  service: Service;
  /** As the configuration calls it. */
  apiVersion: string;
  /** `2025-12-01`: the folder of the api-version, below src/ and elsewhere. */
  folder: string;
  /** Absent where no output asks for cmdlets. */
  surface?: CmdletSurface;
  /** Names of the outputs that are made. */
  outputs: ReadonlySet<string>;
  schemas: Schemas;
  usage: Usage;
  names: ReadonlyMap<string, SchemaNames>;
  /** The same with the names of types as callers write them, where these are others than those of what the service answers. */
  forInput: Emission;
  /** Whether this is about what callers write. */
  isInput: boolean;
  /** Schemas with a type for each of both. */
  twins: ReadonlySet<string>;
  /** Names of the parameters that a client is made with; by `keyOfParameter`. */
  clientParameters: ReadonlyMap<string, string>;
  read: Conversions;
  write: Conversions;
  diagnostics: Diagnostics;
  nameOf(schema: NamedSchema["name"]): SchemaNames;
  parameterGroups: ParameterGroups;
  /** A name for a type beside the models that no other type of this api-version has: the first of these that is free. */
  takeType(...names: [string, ...string[]]): string;
}

/** The same where there are cmdlets. */
export interface CmdletEmission extends Emission {
  surface: CmdletSurface;
}

export function hasCmdlets(emission: Emission): emission is CmdletEmission {
  return emission.surface !== undefined;
}

/** What is made of an api-version beside its code model. */
export interface EmissionPlan {
  apiVersion?: string;
  surface?: CmdletSurface;
  outputs?: Iterable<string>;
}

export function startEmission(
  service: Service,
  target: PackageTarget,
  diagnostics: Diagnostics,
  { apiVersion = service.apiVersion, surface, outputs = [] }: EmissionPlan = {},
): Emission {
  const schemas = schemasOf(service);
  const scope = new Scope(
    [...runtimeTypes, target.contextName, target.clientName, `${target.clientName}Options`],
    undefined,
    target.runtimeValues,
  );
  const names = nameSchemas(service, schemas, scope, diagnostics);
  const takeType = (...[first, ...others]: [string, ...string[]]): string => scope.take(typeName(first), ...others.map(typeName));
  const usage = usageOf(service, schemas);
  const differing = twins(service, schemas, usage);
  const emission: Omit<Emission, "forInput"> = {
    target,
    service,
    apiVersion,
    folder: folderName(apiVersion),
    ...(surface && { surface }),
    outputs: new Set(outputs),
    schemas,
    usage,
    names,
    isInput: false,
    twins: differing,
    clientParameters: nameClientParameters(service, diagnostics),
    read: new Conversions("read", schemas, names),
    write: new Conversions("write", schemas, names),
    diagnostics,
    nameOf: (schema) => nameIn(names, schema),
    parameterGroups: parameterGroupsOf(service, takeType),
    takeType,
  };
  const forInput = inputEmission(emission, inputNames(names, differing, takeType));
  return { ...emission, forInput };
}

function inputEmission(emission: Omit<Emission, "forInput">, names: ReadonlyMap<string, SchemaNames>): Emission {
  return {
    ...emission,
    names,
    isInput: true,
    nameOf: (schema) => nameIn(names, schema),
    get forInput() {
      return this;
    },
  };
}

function nameIn(names: ReadonlyMap<string, SchemaNames>, schema: string): SchemaNames {
  const found = names.get(schema);
  if (!found) throw new Error(`The code model refers to a schema that it does not have: ${schema}`);
  return found;
}

/** A function of an emission that works once for each: what several outputs are made of. */
export function perEmission<T, Given extends Emission = Emission>(make: (emission: Given) => T): (emission: Given) => T {
  const made = new WeakMap<Given, { value: T }>();
  return (emission) => {
    const known = made.get(emission) ?? { value: make(emission) };
    made.set(emission, known);
    return known.value;
  };
}
