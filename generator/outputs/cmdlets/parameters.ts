import type { Schema } from "../../model/index.js";
import type { Cmdlet, CmdletParameter } from "../../cmdlets/surface.js";
import type { ClientView } from "../client/client.js";
import { doc } from "../common/docs.js";
import type { Emission } from "../common/emission.js";
import { array, typeOf, union } from "../common/types.js";
import type { DocView, TypeView } from "../common/views.js";
import { Distinct } from "./distinct.js";
import { argumentFor, bodyArgument, schemaAt, targetOf, type CalledOperation, type TargetView } from "./places.js";

/** A parameter of a cmdlet that is the same in several sets. */
export interface CmdletParameterView {
  name: string;
  doc: DocView;
  type: TypeView;
  optional: boolean;
  target: TargetView;
  /** Belongs to the interface; switches of the cmdlet itself are typed by its traits. */
  typed: boolean;
}

/** Parameters that the same sets have. */
export interface CmdletGroupView {
  /** Interface of parameters that more than one set has; absent where there is only one, or nothing to type. */
  name?: string;
  doc: DocView;
  typed: CmdletParameterView[];
  mandatory: CmdletParameterView[];
  optional: CmdletParameterView[];
  /** Indexes of the sets. */
  sets: number[];
}

/** Names of switches with the meaning that every cmdlet gives them. */
const switches = new Set(["AsJob", "NoWait", "PassThru"]);

/** The operation that a set calls in the end, and whether the set gives several objects. */
export interface SetCall {
  called: CalledOperation;
  many: boolean;
}

interface Variant {
  parameter: CmdletParameterView;
  /** Indexes of the sets that have it. */
  sets: number[];
}

/**
 * Parameters of a cmdlet, grouped by the sets that have them.
 * @param calls by set
 * @param takeType gives out names of types
 */
export function parameterGroups(
  cmdlet: Cmdlet,
  typePrefix: string,
  calls: readonly SetCall[],
  client: ClientView,
  identity: string,
  emission: Emission,
  takeType: (name: string) => string,
): CmdletGroupView[] {
  const groups = new Map<string, Variant[]>();
  for (const variant of variantsOf(cmdlet, calls, client, identity, emission)) {
    const key = variant.sets.join();
    const group = groups.get(key);
    if (group) group.push(variant);
    else groups.set(key, [variant]);
  }
  return [...groups.values()]
    .map((variants) => ({ sets: variants[0]?.sets ?? [], parameters: variants.map(({ parameter }) => parameter) }))
    .sort((a, b) => b.sets.length - a.sets.length || (a.sets[0] ?? 0) - (b.sets[0] ?? 0))
    .map(({ parameters, sets }): CmdletGroupView => {
      const typed = parameters.filter((parameter) => parameter.typed);
      const shared = sets.length > 1 && typed.length > 0;
      return {
        ...(shared ? { name: takeType(`${typePrefix}${subjectOf(typed, sets.length === cmdlet.parameterSets.length)}`) } : {}),
        doc: doc(`Parameters of ${sets.map((index) => cmdlet.parameterSets[index]?.name ?? "").join(", ")}.`),
        typed,
        mandatory: parameters.filter(({ optional }) => !optional),
        optional: parameters.filter(({ optional }) => optional),
        sets,
      };
    });
}

/** The parameters as sets have them, each with all the sets in which it is the same. */
function variantsOf(
  cmdlet: Cmdlet,
  calls: readonly SetCall[],
  client: ClientView,
  identity: string,
  emission: Emission,
): readonly Variant[] {
  const variants = new Distinct<Variant>();
  // Most sets that call one operation share their parameters, which then need not be compared.
  const shared = new Map<CalledOperation, Map<CmdletParameter, Variant | undefined>>();
  cmdlet.parameterSets.forEach((set, index) => {
    const call = calls[index];
    if (!call) return;
    let known = shared.get(call.called);
    if (!known) shared.set(call.called, (known = new Map<CmdletParameter, Variant | undefined>()));
    for (const parameter of set.parameters) {
      let variant = known.get(parameter);
      if (!variant && !known.has(parameter)) {
        variant = variantOf(parameter, call, client, identity, emission, variants);
        known.set(parameter, variant);
      }
      variant?.sets.push(index);
    }
  });
  return variants.all;
}

/** The variant that a parameter is, a new one unless there is one like it; undefined where nothing becomes of its value. */
function variantOf(
  parameter: CmdletParameter,
  { called, many }: SetCall,
  client: ClientView,
  identity: string,
  emission: Emission,
  variants: Distinct<Variant>,
): Variant | undefined {
  const target = targetOf(parameter.target, called, client);
  if (!target) return undefined;
  const type = typeOfParameter(parameter, target, called, many, identity, emission);
  // What the client has to know may come from the connection.
  const optional = !parameter.mandatory || target[0] === "client" || target[0] === "switch";
  const { name } = parameter;
  const isAlike = ({ parameter: other }: Variant): boolean =>
    other.optional === optional && same(other.target, target) && same(other.type, type);
  return variants.take(name, isAlike, () => {
    const canonical = target[0] === "switch" && target[1] === name && switches.has(name);
    const view = { doc: doc(parameter.description, ...defaultFact(parameter)), type, optional, target, typed: !canonical };
    return { parameter: { name, ...view }, sets: [] };
  });
}

function same(a: TargetView | TypeView, b: TargetView | TypeView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a group of parameters is about, as the end of its name. */
function subjectOf(parameters: readonly CmdletParameterView[], everySet: boolean): string {
  if (everySet) return "Common";
  if (parameters.every(({ target: [kind] }) => bodyKinds.has(kind))) return "Body";
  const [first, ...others] = new Set(parameters.map(({ target: [kind] }) => kind));
  return (first !== undefined && others.length === 0 ? subjects[first] : undefined) ?? "Shared";
}

const subjects: Readonly<Record<string, string>> = { value: "Names", body: "Model", identity: "Identity", option: "Options" };
const bodyKinds = new Set(["property", "keys", "choice", "file", "entries"]);

function defaultFact({ serviceDefault }: CmdletParameter): string[] {
  return serviceDefault === undefined || serviceDefault === null ? [] : [`Default: \`${JSON.stringify(serviceDefault)}\`.`];
}

const text: TypeView = { kind: "name", name: "string" };
const truth: TypeView = { kind: "name", name: "boolean" };

/** Whether a parameter is a point in time that a directive made a text. */
export function isDateAsText({ target, type }: CmdletParameter, called: CalledOperation | undefined, emission: Emission): boolean {
  const argument = type === "string" && called ? argumentFor(called, target) : undefined;
  return argument !== undefined && isDate(argument.schema, emission);
}

function isDate(schema: Schema, { schemas }: Emission): boolean {
  const resolved = schemas.resolve(schema);
  return resolved.kind === "scalar" && /^(date-time|unixtime)/.test(resolved.type);
}

function typeOfParameter(
  { target, type }: CmdletParameter,
  [kind]: TargetView,
  called: CalledOperation,
  many: boolean,
  identity: string,
  emission: Emission,
): TypeView {
  const body = bodyArgument(called);
  switch (target.to) {
    case "path":
    case "query":
    case "header":
    case "cookie": {
      const argument = argumentFor(called, target);
      const own: TypeView = argument ? typeOf(argument.schema, emission.forInput) : text;
      if (type === "string" && argument && isDate(argument.schema, emission)) return union([own, text]);
      return kind === "client" && many && type.endsWith("[]") ? union([own, array(own)]) : own;
    }
    case "host":
    case "json":
    case "file":
    case "output-file":
      return text;
    case "body":
      return !body || type === "Stream" || isBinary(body.of) || emission.schemas.resolve(body.schema).kind === "file"
        ? { kind: "runtime", name: "BinaryBody" }
        : typeOf(body.schema, emission.forInput);
    case "property": {
      const schema = body && schemaAt(body.schema, target.path, emission);
      return schema ? typeOf(schema, emission.forInput) : { kind: "name", name: "unknown" };
    }
    case "keys":
      return array(text);
    case "choice":
    case "runtime":
      return truth;
    case "entries":
      return { kind: "record", values: entryType(body?.schema, emission) };
    case "identity":
      return { kind: "identity", name: identity };
  }
}

function isBinary(of: { kind: string; body?: { format: string } }): boolean {
  return of.kind === "body" && of.body?.format === "binary";
}

function entryType(schema: Parameters<typeof typeOf>[0] | undefined, emission: Emission): TypeView {
  const { schemas } = emission;
  const resolved = schema && schemas.resolve(schema);
  if (resolved?.kind === "map") return typeOf(resolved.values, emission.forInput);
  const values = resolved?.kind === "object" ? schemas.additionalProperties(resolved) : undefined;
  return values ? typeOf(values, emission.forInput) : { kind: "name", name: "unknown" };
}
