import { commonParameters } from "../shell/binder/common.js";
import { explainBareName } from "./bare-names.js";
import { cmdletTypes, explainCmdletType } from "./cmdlet-types.js";
import { explainCmdlet, explainCommonParameter, explainParameter, parameterNames } from "./cmdlet.js";
import type { Explanation } from "./explanation.js";
import { explainFile } from "./files.js";
import { explainModules } from "./modules.js";
import { explainArgument, explainOperation, namedArguments } from "./operation.js";
import { explainProperty, explainType, explainValue, namedTypes } from "./types.js";
import { namedOperations, type ExplainedVersion } from "./version.js";

/**
 * Explains a name: an operationId, a function (alone, or behind its module) or what it takes, a type, `Type.member`, a value of an enumeration
 * (`Type.value`), a cmdlet or its function, `Verb-Noun -Parameter`, a type of cmdlets, a generated file; or, where nothing of these has it, a
 * name on the wire, an option or a parameter by itself.
 * Several where it names several; upper and lower case only count where a name is found by them.
 */
export function explain(version: ExplainedVersion, asked: string): Explanation[] {
  const file = explainFile(version, asked);
  if (file.length > 0) return file;
  const name = withoutModule(version, asked);
  const folded = name.toLowerCase();
  const isExact = (each: string) => each === name;
  const isAlike = (each: string) => each.toLowerCase() === folded;
  const found = [isExact, isAlike].map((is) => explainBy(version, name, is)).find((all) => all.length > 0);
  return found ?? [isExact, isAlike].map((is) => explainBareName(version, name, is)).find((all) => all.length > 0) ?? [];
}

/** `specwright diff` prints declarations behind their modules: `models/BatchJob`, `jobs/getJob`. */
function withoutModule({ groups }: ExplainedVersion, asked: string): string {
  const [, module = "", name = ""] = /^([\w-]+)\/([^/]+)$/.exec(asked) ?? [];
  if (["models", "client", "context", "index"].includes(module)) return name;
  if (!groups.some(({ member }) => member === module)) return asked;
  return /^[A-Z]/.test(name) ? name : `${module}.${name}`;
}

function explainBy(version: ExplainedVersion, asked: string, is: (name: string) => boolean): Explanation[] {
  const parameter = /^(\S+)\s+-?(\S+)$/.exec(asked);
  if (parameter) return parameterOf(version, parameter[1] ?? "", parameter[2] ?? "");
  return [
    ...namedOperations(version)
      .filter(({ operation, group, view }) =>
        [
          operation.id,
          view.name,
          `${group.member}.${view.name}`,
          view.options.declared ? view.options.name : "",
          view.headers?.name ?? "",
        ].some(is),
      )
      .map((named) => explainOperation(version, named)),
    ...namedTypes(version)
      .filter(({ name, schema }) => is(name) || is(schema.name))
      .filter(({ schema, name }, index, all) => index === all.findIndex((other) => other.schema === schema) || is(name))
      .map((named) => explainType(version, named)),
    ...members(version)
      .filter(({ name }) => is(name))
      .map(({ owner, property }) => explainProperty(version, owner, property)),
    ...values(version)
      .filter(({ name }) => is(name))
      .map(({ owner, member }) => explainValue(version, owner, member)),
    ...(asked.includes(".") ? namedOperations(version).flatMap(namedArguments) : [])
      .filter(({ names }) => names.some(is))
      .map((argument) => explainArgument(version, argument)),
    ...version.cmdlets.cmdlets
      .filter(({ name, aliases }) => [name, functionOf(name), ...aliases].some(is))
      .map((cmdlet) => explainCmdlet(version, cmdlet)),
    ...cmdletTypes(version)
      .filter(({ name }) => is(name))
      .map((type) => explainCmdletType(version, type)),
    ...explainModules(version, is),
  ];
}

function parameterOf(version: ExplainedVersion, cmdletName: string, parameterName: string): Explanation[] {
  const fold = (text: string) => text.toLowerCase();
  const cmdlet = version.cmdlets.cmdlets.find(({ name }) => fold(name) === fold(cmdletName));
  if (!cmdlet) return [];
  const found = cmdlet.parameterSets
    .flatMap(({ parameters }) => parameters)
    .find(({ name, aliases }) => [name, ...aliases].some((each) => fold(each) === fold(parameterName)));
  if (found) return [explainParameter(version, cmdlet, found.name)];
  const shared = commonParameters({ shouldProcess: cmdlet.parameterSets.some((set) => set.shouldProcess) }).find(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => fold(each) === fold(parameterName)),
  );
  return shared ? [explainCommonParameter(version, cmdlet, shared.name)] : [];
}

function members({ service, emission }: ExplainedVersion) {
  return Object.values(service.schemas).flatMap((schema) =>
    schema.kind === "object"
      ? schema.properties.map((property) => ({
          owner: schema,
          property,
          name: `${emission.nameOf(schema.name).type}.${property.wireName}`,
        }))
      : [],
  );
}

function values({ service, emission }: ExplainedVersion) {
  return Object.values(service.schemas).flatMap((schema) =>
    schema.kind === "enum"
      ? schema.members.map((member) => ({ owner: schema, member, name: `${emission.nameOf(schema.name).type}.${String(member.value)}` }))
      : [],
  );
}

/** `updateAzJob`: the function that a package has for a cmdlet. */
function functionOf(cmdlet: string): string {
  return cmdlet.charAt(0).toLowerCase() + cmdlet.slice(1).replace("-", "");
}

/** All names that can be asked for, for suggestions. */
export function namesIn(version: ExplainedVersion, asked: string): string[] {
  const [cmdletName, parameter] = asked.split(/\s+/);
  const cmdlet =
    parameter === undefined ? undefined : version.cmdlets.cmdlets.find(({ name }) => name.toLowerCase() === cmdletName?.toLowerCase());
  if (cmdlet) return parameterNames(cmdlet).map((name) => `${cmdlet.name} -${name}`);
  return [
    ...namedOperations(version).flatMap(({ operation, group, view }) => [
      operation.id,
      `${group.member}.${view.name}`,
      ...(view.options.declared ? [view.options.name] : []),
    ]),
    ...namedTypes(version).map(({ name }) => name),
    ...version.cmdlets.cmdlets.map(({ name }) => name),
    ...version.groups.map(({ member }) => member),
    ...(asked.startsWith("I") ? cmdletTypes(version).map(({ name }) => name) : []),
    ...(asked.startsWith("-") ? version.cmdlets.cmdlets.flatMap((each) => parameterNames(each).map((name) => `-${name}`)) : []),
    ...(asked.includes("-") ? [] : version.cmdlets.cmdlets.map(({ name }) => functionOf(name))),
    ...(asked.includes(".")
      ? [...members(version), ...values(version)]
          .map(({ name }) => name)
          .concat(
            namedOperations(version)
              .flatMap(namedArguments)
              .flatMap(({ names }) => names),
          )
      : []),
    version.target.clientName,
  ];
}
