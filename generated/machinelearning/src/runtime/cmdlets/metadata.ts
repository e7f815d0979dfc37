import type { RunnableCmdlet } from "./cmdlet.js";
import { define, isObject } from "./definition.js";

/** A cmdlet as a shell sees it before it runs: enough to bind, complete and describe it. */
export interface CmdletDescription {
  /** `Update-AzJob`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly synopsis: string;
  readonly parameterSets: readonly { readonly name: string; readonly parameters: readonly ParameterDescription[] }[];
  readonly defaultParameterSet: string;
  /** Has -WhatIf and -Confirm. */
  readonly shouldProcess: boolean;
  /** Names of the types that it writes. */
  readonly outputs: readonly string[];
}

export interface ParameterDescription {
  readonly name: string;
  /** As in C#: `string`, `int`, `SwitchParameter`, `IBatchJob`, `string[]`. */
  readonly type: string;
  readonly mandatory: boolean;
  readonly aliases: readonly string[];
  readonly pipeline?: { readonly byValue: true };
  /** Known values; others are taken too. */
  readonly suggestions?: readonly string[];
  /** Left out of help and completion. */
  readonly hidden?: true;
}

/** A cmdlet that is known by its description, and loaded when it first runs. */
export interface CmdletEntry {
  readonly description: CmdletDescription;
  load(): Promise<RunnableCmdlet>;
}

interface Row {
  name: string;
  function: string;
  module: string;
  aliases?: string[];
  synopsis: string;
  changes?: true;
  outputs: string[];
  sets: string[];
  default: string;
  parameters: [name: string, type: string, sets: number[] | "*", mandatory: number[] | "*", more?: More][];
}

interface More {
  aliases?: string[];
  pipeline?: true;
  values?: unknown[];
  hidden?: true;
}

/**
 * Reads what a generated package knows of its cmdlets. Each row is unfolded when its parameter sets are first asked for.
 * @param modules loads a module of cmdlets, by name
 */
export function describeCmdlets(
  rows: readonly string[],
  modules: Readonly<Record<string, () => Promise<object>>>,
): CmdletEntry[] {
  return rows.map((text) => {
    const row = JSON.parse(text) as Row;
    return {
      description: describe(row),
      async load() {
        const module = await modules[row.module]?.();
        return (module as Readonly<Record<string, RunnableCmdlet>> | undefined)?.[row.function] as RunnableCmdlet;
      },
    };
  });
}

function describe(row: Row): CmdletDescription {
  let sets: CmdletDescription["parameterSets"] | undefined;
  return {
    name: row.name,
    aliases: row.aliases ?? [],
    synopsis: row.synopsis,
    get parameterSets() {
      return (sets ??= row.sets.map((name, index) => ({ name, parameters: parametersOf(row, index) })));
    },
    defaultParameterSet: row.default,
    shouldProcess: row.changes === true,
    outputs: row.outputs,
  };
}

function parametersOf({ parameters }: Row, set: number): ParameterDescription[] {
  const has = (sets: number[] | "*"): boolean => sets === "*" || sets.includes(set);
  return parameters
    .filter(([, , sets]) => has(sets))
    .map(([name, type, , mandatory, more = {}]) => ({
      name,
      type,
      mandatory: has(mandatory),
      aliases: more.aliases ?? [],
      ...(more.pipeline && { pipeline: { byValue: true } }),
      ...(more.values && { suggestions: more.values.map(String) }),
      ...(more.hidden && { hidden: true }),
    }));
}

/** Properties of an object that a parameter takes: where each stands in the object, and its type. */
export interface ModelType {
  readonly properties: Readonly<Record<string, { readonly type: string; readonly path: readonly string[] }>>;
}

/** Reads the objects that parameters take, by the names of their types (`IBatchPoolInfo`). */
export function modelTypes(rows: readonly string[]): ReadonlyMap<string, ModelType> {
  return new Map(
    rows.map((text) => {
      const [name, ...properties] = JSON.parse(text) as [string, ...[string, string, ...string[]][]];
      const byName = Object.create(null) as Record<string, { type: string; path: readonly string[] }>;
      for (const [property, type, ...path] of properties) byName[property.toLowerCase()] = { type, path };
      return [name, { properties: byName }] as const;
    }),
  );
}

/**
 * A value as the service has it, from one that names properties as the help does (`@{ ConstraintMaxTaskRetryCount = 3 }`), without case.
 * What is no property of the type stays as it is, so that objects of the service itself pass.
 */
export function fromProperties(value: unknown, type: string, types: ReadonlyMap<string, ModelType>): unknown {
  if (Array.isArray(value)) return value.map((item) => fromProperties(item, type, types));
  const model = types.get(type.replace(/^(List<)+/, "").replace(/[>[\]]+$/, ""));
  if (!model || !isObject(value) || value instanceof Date || ArrayBuffer.isView(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const property = model.properties[name.toLowerCase()];
    if (property) place(result, property.path, fromProperties(inner, property.type, types));
    else define(result, name, inner);
  }
  return result;
}

function place(object: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    define(object, name, value);
    return;
  }
  const found = Object.hasOwn(object, name) ? object[name] : undefined;
  const inner: Record<string, unknown> = isObject(found) ? found : {};
  define(object, name, inner);
  place(inner, rest, value);
}
