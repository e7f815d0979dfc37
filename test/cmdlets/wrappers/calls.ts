import { readFile } from "node:fs/promises";
import { inferCmdlets } from "../../../generator/cmdlets/infer.js";
import type { CmdletParameter, ParameterSet } from "../../../generator/cmdlets/surface.js";
import { cmdletsOf } from "../../../generator/config/configuration.js";
import { loadConfiguration } from "../../../generator/config/load.js";
import { camelCase } from "../../../generator/outputs/common/names.js";
import { Diagnostics } from "../../../generator/report/diagnostics.js";
import type { CmdletHost } from "../../../templates/runtime/cmdlets/host.js";
import type { Api, DocumentedSample } from "../../samples/harness/api.js";
import { clientValue } from "../../samples/harness/values.js";

type CmdletFunction = (parameters: object, host: CmdletHost) => AsyncIterable<unknown> & Promise<unknown>;

/** A parameter set that calls one operation. */
export interface CallableSet {
  cmdlet: string;
  set: ParameterSet;
  /** What awaiting it gives. */
  run: (parameters: object, host: CmdletHost) => Promise<unknown>;
}

/** Parameters for a sample, and the parts of its body that the set has no parameter for. */
export interface SampleParameters {
  parameters: Record<string, unknown>;
  left: string[];
}

/** The sets of all generated cmdlets by the operation that they call, as specs/specwright.yaml names them. */
export async function callableSets({ service, apiVersion, model }: Api): Promise<Map<string, CallableSet[]>> {
  const diagnostics = new Diagnostics();
  const file = new URL("../../../specs/specwright.yaml", import.meta.url).pathname;
  const found = (await loadConfiguration(file, diagnostics)).services.find(({ name }) => name === service);
  const version = found?.versions.find((each) => each.apiVersion === apiVersion);
  diagnostics.throwIfErrors();
  if (!found || !version) throw new Error(`specs/specwright.yaml has no ${service} ${apiVersion}.`);
  const index = new URL(`../../../generated/${service}/src/${apiVersion}/cmdlets/index.ts`, import.meta.url).href;
  const functions = (await import(index)) as Record<string, CmdletFunction | undefined>;
  const sets = new Map<string, CallableSet[]>();
  for (const { name, parameterSets } of inferCmdlets(model, cmdletsOf(found, version)).cmdlets) {
    const wrapper = functions[camelCase(name)];
    if (!wrapper) throw new Error(`There is no wrapper for ${name}.`);
    for (const set of parameterSets) {
      const key = set.operations.join();
      // The set is chosen by the parameters, as it is for a caller, unless two sets take the same.
      const alike = parameterSets.filter((other) => shape(other) === shape(set)).length > 1;
      const run = async (parameters: object, host: CmdletHost): Promise<unknown> =>
        wrapper(parameters, alike ? { ...host, parameterSet: set.name } : host);
      sets.set(key, [...(sets.get(key) ?? []), { cmdlet: name, set, run }]);
    }
  }
  return sets;
}

function shape({ parameters }: ParameterSet): string {
  return JSON.stringify(parameters.filter(({ mandatory }) => mandatory).map(({ name }) => name));
}

/** The parameters of a set that say what a sample says. */
export function sampleParameters({ document }: Api, { operation, sample }: DocumentedSample, set: ParameterSet): SampleParameters {
  const rawBody = operation.parameters.find(({ in: place }) => place === "body");
  const body = clientValue(document, rawBody?.schema, sample.body);
  const result: SampleParameters = { parameters: {}, left: [] };
  const covered: string[] = [];
  for (const parameter of set.parameters) {
    const value = valueOf(parameter);
    if (value !== undefined) result.parameters[parameter.name] = value;
  }
  if (set.body === "expanded")
    result.left = leaves(body, []).filter((path) => !covered.some((done) => path === done || path.startsWith(`${done}/`)));
  return result;

  function valueOf({ target }: CmdletParameter): unknown {
    switch (target.to) {
      case "path":
      case "query":
      case "header": {
        const raw = operation.parameters.find(({ name, in: place }) => name === target.name && place === target.to);
        const given = sample.parameters.find(({ name }) => name === target.name)?.value;
        return given === undefined ? undefined : clientValue(document, raw, given);
      }
      case "body":
        return body;
      case "json":
        return target.from === "text" ? JSON.stringify(sample.body) : undefined;
      case "property": {
        const value = at(body, target.path);
        if (value !== undefined) covered.push(pathText(target.path));
        return value;
      }
      case "keys": {
        const value = at(body, target.path);
        const keys = typeof value === "object" && value !== null ? value : {};
        if (value === undefined || value === null || Object.values(keys).some((inner) => JSON.stringify(inner) !== "{}")) return undefined;
        covered.push(pathText(target.path));
        return Object.keys(keys);
      }
      case "choice": {
        const value = at(body, target.path);
        if (value !== target.whenTrue && value !== target.whenFalse) return undefined;
        covered.push(pathText(target.path));
        return value === target.whenTrue;
      }
      default:
        return undefined;
    }
  }
}

/** The body without the parts that a set has no parameter for. */
export function without(body: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(body);
  for (const path of paths) {
    const steps = path.split("/").map((step) => step.replaceAll("~1", "/"));
    const holder = at(copy, steps.slice(0, -1)) as Record<string, unknown> | undefined;
    if (holder) Reflect.deleteProperty(holder, steps.at(-1) ?? "");
  }
  return withoutEmpty(copy);
}

/** Objects that became empty are not there, as where nobody says anything about them. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .map(([name, inner]): [string, unknown] => [name, withoutEmpty(inner)])
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** As in a JSON pointer. */
function pathText(path: readonly string[]): string {
  return path.map((step) => step.replaceAll("/", "~1")).join("/");
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name) ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );
}

/** Paths to everything that is no object with properties. */
function leaves(value: unknown, path: string[]): string[] {
  const isOpen =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length > 0;
  if (!isOpen) return value === undefined ? [] : [pathText(path)];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** The content of a file that a cmdlet saved. */
export async function saved(file: string): Promise<string> {
  return readFile(file, "utf8");
}
