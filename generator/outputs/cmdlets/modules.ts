import { signatureOfView } from "../client/operations.js";
import type { Cmdlet, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import { clientView, type ClientView } from "../client/client.js";
import { doc } from "../common/docs.js";
import { perEmission, type CmdletEmission, type Emission } from "../common/emission.js";
import { camelCase, pascalCase, Scope } from "../common/names.js";
import { groupViews } from "../client/groups.js";
import type { DocView, FileOf, SectionOf, TypeView } from "../common/views.js";
import { constantsOf, readonlyPaths, type ConstantView } from "./bodies.js";
import { metadataView } from "./metadata.js";
import type { CmdletViews } from "./output.js";
import { isDateAsText, parameterGroups, type CmdletGroupView, type CmdletParameterView, type SetCall } from "./parameters.js";
import {
  bodyArgument,
  calledOperations,
  fixedValues,
  operationsOf,
  placeOf,
  type CalledOperation,
  type FixedView,
  type TargetView,
} from "./places.js";

/** The cmdlets of one noun: a module. */
export interface CmdletModuleView {
  /** Below cmdlets/, without extension. */
  module: string;
  /** Modules of operations, as the cmdlets call them. */
  imports: { alias: string; module: string }[];
  cmdlets: CmdletView[];
}

/** One cmdlet as a function. */
export interface CmdletView {
  /** `Update-AzJob`. */
  name: string;
  /** `updateAzJob`. */
  functionName: string;
  doc: DocView;
  changes: boolean;
  /** Names of parameters that take a point in time as text, too. */
  dates: string[];
  /** Names of parameters that take a length of time. */
  durations: string[];
  defaultSet: string;
  groups: CmdletGroupView[];
  sets: CmdletSetView[];
  operations: CmdletOperationView[];
  /** Union of the sets. */
  parametersType: string;
  results: CmdletResultView[];
}

export interface CmdletSetView {
  name: string;
  typeName: string;
  doc: DocView;
  /** Names of interfaces that it is made of. */
  parts: string[];
  /** Parameters that no other set has. */
  own: CmdletParameterView[];
  groups: number[];
  operations: number[];
  many: boolean;
}

export interface CmdletOperationView {
  /** Alias of its module, and its name there. */
  alias: string;
  name: string;
  values: string[];
  body?: TargetView;
  bodyOptional: boolean;
  constants: ConstantView[];
  /** Arguments with only one value. */
  fixed: FixedView[];
  readonly: string[][];
  path: string;
  parts: { name: string; target: TargetView }[];
  silent: boolean;
}

/** Sets that give the same. */
export interface CmdletResultView {
  sets: string[];
  /** Every set of the cmdlet is among them. */
  all: boolean;
  type: TypeView;
  traits: ("changes" | "long-running" | "pass-thru")[];
}

/** connection.ts: how cmdlets come to a client. */
export interface CmdletConnectionView {
  client: ClientView;
  /** `BatchConnection`. */
  connectionName: string;
  /** `BatchIdentity`: parts of the path of a resource. */
  identityName: string;
  identity: { name: string; doc: DocView }[];
  required: string[];
  options: string[];
  hasSubscription: boolean;
}

/** index.ts of the cmdlets of an api-version. */
export interface CmdletIndexView extends CmdletConnectionView {
  modules: string[];
}

/** What the files of the cmdlets of an api-version are made of; undefined where there is none that could be called. */
export const cmdletModules = perEmission((emission: CmdletEmission) => {
  const { surface } = emission;
  const called = calledOperations(emission, groupViews(emission));
  const callable = surface.cmdlets
    .map((cmdlet) => ({ ...cmdlet, parameterSets: cmdlet.parameterSets.filter((set) => set.operations.every((id) => called.has(id))) }))
    .filter(({ parameterSets }) => parameterSets.length > 0);
  if (callable.length === 0) return undefined;
  const connection = connectionView(surface, clientView(emission), emission);
  const files = new Scope(["index", "connection", "metadata"], (name) => name.toLowerCase());
  const functions = new Scope(["cmdlet", "connect", "service", "setAzContext"]);
  const types = new Set([...emission.names.values()].map(({ type }) => type));
  const modules = [...groupBy(callable, ({ noun }) => noun)].map(([noun, cmdlets]) =>
    moduleView(files.take(camelCase(noun)), cmdlets, called, connection, functions, types, emission),
  );
  return { connection, modules, metadata: metadataView(callable, modules, surface) };
});

/** The files of the cmdlets of an api-version. */
export function cmdletFiles(emission: CmdletEmission): FileOf<CmdletViews>[] {
  const made = cmdletModules(emission);
  if (!made) return [];
  const { connection, modules, metadata } = made;
  const index: CmdletIndexView = { ...connection, modules: modules.map(({ module }) => module) };
  const file = (name: string, ...sections: SectionOf<CmdletViews>[]): FileOf<CmdletViews> => ({
    path: `src/${emission.folder}/cmdlets/${name}.ts`,
    language: "typescript",
    sections,
  });
  return [
    file("index", { template: "cmdlets/index", data: index }),
    file("connection", { template: "cmdlets/connection", data: connection }),
    file("metadata", { template: "cmdlets/metadata", data: metadata }),
    ...modules.map((module) =>
      file(
        module.module,
        { template: "cmdlets/imports", data: module },
        ...module.cmdlets.map((data) => ({ template: "cmdlets/cmdlet" as const, data })),
      ),
    ),
  ];
}

function connectionView({ identity }: CmdletSurface, client: ClientView, emission: Emission): CmdletConnectionView {
  const name = client.contextName.replace(/Context$/, "");
  return {
    client,
    connectionName: emission.takeType(`${name}Connection`),
    identityName: emission.takeType(`${name}Identity`),
    identity: identity.properties.map((property) => ({ name: property.name, doc: doc(property.description) })),
    required: client.parameters.map((parameter) => parameter.name).filter((parameter) => parameter !== "credential"),
    options: [...(client.endpoint.kind === "fixed" ? ["endpoint"] : []), ...client.options.map((option) => option.name)],
    hasSubscription: client.parameters.some((parameter) => parameter.name === "subscriptionId"),
  };
}

function moduleView(
  module: string,
  cmdlets: readonly Cmdlet[],
  called: ReadonlyMap<string, CalledOperation>,
  connection: CmdletConnectionView,
  functions: Scope,
  types: ReadonlySet<string>,
  emission: Emission,
): CmdletModuleView {
  const names = cmdlets.map((cmdlet) => functions.take(camelCase(cmdlet.name)));
  const aliases = new Scope(["cmdlet", "service", ...names], undefined, types);
  const imports = new Map<string, string>();
  const aliasOf = (member: string): string => {
    const alias = imports.get(member) ?? aliases.take(member, `${member}Operations`);
    imports.set(member, alias);
    return alias;
  };
  const views = cmdlets.map((cmdlet, index) => cmdletView(cmdlet, names[index] ?? "", called, aliasOf, connection, emission));
  return {
    module,
    imports: [...imports].map(([member, alias]) => ({ alias, module: member })).sort((a, b) => (a.module < b.module ? -1 : 1)),
    cmdlets: views,
  };
}

function cmdletView(
  cmdlet: Cmdlet,
  functionName: string,
  called: ReadonlyMap<string, CalledOperation>,
  aliasOf: (member: string) => string,
  { client, identityName }: CmdletConnectionView,
  emission: Emission,
): CmdletView {
  const typePrefix = pascalCase(cmdlet.name);
  const parametersType = emission.takeType(`${typePrefix}Parameters`);
  const calls = cmdlet.parameterSets.map((set) => setCalls(set, cmdlet, called, emission));
  const groups = parameterGroups(cmdlet, typePrefix, calls, client, identityName, emission, emission.takeType);
  const operations = new Map<CalledOperation, number>();
  const sets = cmdlet.parameterSets.map((set, index): CmdletSetView => {
    const { all = [], many = false } = calls[index] ?? {};
    const own = groups.flatMap((group, at) => (group.sets.includes(index) ? [{ group, at }] : []));
    for (const call of all) if (!operations.has(call)) operations.set(call, operations.size);
    return {
      name: set.name,
      typeName: emission.takeType(`${typePrefix}${pascalCase(set.name)}`),
      doc: doc(`Parameter set ${set.name} of ${cmdlet.name}.`),
      parts: own.flatMap(({ group }) => group.name ?? []),
      own: own.flatMap(({ group }) => (group.name === undefined ? group.typed : [])),
      groups: own.map(({ at }) => at),
      operations: all.map((call) => operations.get(call) ?? 0),
      many,
    };
  });
  return {
    name: cmdlet.name,
    functionName,
    doc: doc(cmdlet.synopsis, { code: cmdlet.name }),
    changes: cmdlet.parameterSets.some(({ shouldProcess }) => shouldProcess),
    dates: datesOf(cmdlet, calls, emission),
    durations: durationsOf(cmdlet),
    defaultSet: cmdlet.parameterSets.find(({ name }) => name === cmdlet.defaultParameterSet)?.name ?? sets[0]?.name ?? "",
    groups,
    sets,
    operations: [...operations.keys()].map((operation) => operationView(operation, cmdlet, aliasOf, emission)),
    parametersType,
    results: resultViews(cmdlet, sets, calls),
  };
}

/** Points in time that the cmdlet takes as text, because a directive says so. */
function datesOf({ parameterSets }: Cmdlet, calls: readonly SetCall[], emission: Emission): string[] {
  const names = parameterSets.flatMap(({ parameters }, index) =>
    parameters.filter((parameter) => isDateAsText(parameter, calls[index]?.called, emission)).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

function durationsOf({ parameterSets }: Cmdlet): string[] {
  const names = new Set<string>();
  for (const { parameters } of parameterSets) for (const { name, type } of parameters) if (/^TimeSpan(\[\])?$/.test(type)) names.add(name);
  return [...names].sort();
}

/** The operations that a set calls, and the last one of them, which counts. */
function setCalls(
  set: ParameterSet,
  cmdlet: Cmdlet,
  called: ReadonlyMap<string, CalledOperation>,
  emission: Emission,
): SetCall & { all: CalledOperation[] } {
  const all = operationsOf(set, called);
  const last = all.at(-1);
  if (!last) throw new Error(`The parameter set ${set.name} of ${cmdlet.name} calls nothing.`);
  return { called: last, many: isMany(last, emission), all };
}

function operationView(
  called: CalledOperation,
  { parameterSets }: Cmdlet,
  aliasOf: (member: string) => string,
  emission: Emission,
): CmdletOperationView {
  const { view, operation, member } = called;
  const composed = parameterSets.filter((set) => set.body === "expanded" && set.operations.at(-1) === operation.id);
  const body = bodyArgument(called);
  const place = body && placeOf(body.place);
  return {
    alias: aliasOf(member),
    name: view.name,
    values: signatureOfView(view).positional,
    ...(place ? { body: place } : {}),
    bodyOptional: body !== undefined && !body.required,
    constants: body && composed.length > 0 ? constantsOf(body.schema, emission) : [],
    fixed: fixedValues(called, emission),
    readonly: body && composed.some(({ operations }) => operations.length > 1) ? readonlyPaths(body.schema, emission) : [],
    path: operation.path,
    parts: signatureOfView(view).arguments.flatMap(({ of, place: at }) => {
      const target = of.kind === "parameter" && of.parameter.in === "path" ? placeOf(at) : undefined;
      return target && of.kind === "parameter" ? [{ name: of.parameter.name, target }] : [];
    }),
    silent: isSilent(called),
  };
}

/** Headers are what one asks for with GET and HEAD; what else answers nothing but headers has no output. */
function isSilent({ view, operation }: CalledOperation): boolean {
  return view.result.kind === "headers" && operation.method !== "GET" && operation.method !== "HEAD";
}

/** Whether a call gives several objects: pages, or a body that is an array. */
function isMany({ view: { result }, operation }: CalledOperation, { schemas }: Emission): boolean {
  if (result.kind === "pages") return true;
  if (result.kind !== "json" && result.kind !== "poller") return false;
  if (result.type.kind === "paged") return true;
  const body = operation.longRunning?.result ?? operation.responses.find((response) => response.body)?.body;
  return body !== undefined && schemas.resolve(body).kind === "array";
}

/** What awaiting a call gives. */
function typeOfResult(called: CalledOperation): TypeView {
  const { result, headers } = called.view;
  switch (result.kind) {
    case "pages":
      return { kind: "array", item: result.item, parenthesized: result.item.kind === "union" };
    case "json":
    case "xml":
      return result.type;
    case "poller":
      if (result.type.kind === "paged") return { kind: "array", item: result.type.item, parenthesized: result.type.item.kind === "union" };
      return result.type.kind === "name" && result.type.name === "void" ? nothing : result.type;
    case "text":
      return { kind: "name", name: "string" };
    case "boolean":
      return { kind: "name", name: "boolean" };
    case "headers":
      return headers && !isSilent(called) ? { kind: "declared", name: headers.name, module: called.member } : nothing;
    case "stream":
    case "void":
      return nothing;
  }
}

const nothing: TypeView = { kind: "name", name: "undefined" };

function resultViews(cmdlet: Cmdlet, sets: readonly CmdletSetView[], calls: readonly SetCall[]): CmdletResultView[] {
  const types = new Map<CalledOperation, { type: TypeView; key: string }>();
  for (const { called, many } of calls) {
    if (types.has(called)) continue;
    const type = typeOfResult(called);
    types.set(called, { type, key: JSON.stringify([type, many]) });
  }
  const members = cmdlet.parameterSets.flatMap((set, index) => {
    const call = calls[index];
    const result = call && types.get(call.called);
    return result ? [{ set, view: sets[index], ...result }] : [];
  });
  const changes = cmdlet.parameterSets.some(({ shouldProcess }) => shouldProcess);
  // The set that needs more is tried first: what lists fits with fewer parameters.
  return [...groupBy(members, ({ key }) => key).values()]
    .map((alike): CmdletResultView => {
      const plays = (role: string): boolean =>
        alike.some(({ set }) => set.parameters.some(({ target }) => target.to === "runtime" && target.role === role));
      return {
        sets: alike.flatMap(({ view }) => view?.typeName ?? []),
        all: alike.length === sets.length,
        type: alike[0]?.type ?? nothing,
        traits: [
          ...(changes ? ["changes" as const] : []),
          ...(plays("AsJob") ? ["long-running" as const] : []),
          ...(plays("PassThru") ? ["pass-thru" as const] : []),
        ],
      };
    })
    .sort((a, b) => Number(a.type.kind === "array") - Number(b.type.kind === "array"));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
