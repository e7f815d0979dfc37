import type { Operation, OperationGroup } from "../model/operation.js";
import type { Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { hasOneForm, httpBody, httpParameters, type HttpBody, type HttpParameter } from "./http-parameters.js";
import type { ModelNames } from "./model-names.js";
import { inferCommands, operationNames, resourceBefore, type Command } from "./nouns.js";
import type { CmdletStyle } from "./style.js";
import { joinPascal, pascalCase, words } from "./words.js";

/** What the parameter sets of one command of an operation have in common, and the sets. */
export interface CommandPlan extends Command {
  /** The last one counts; one before it reads what the last one writes back. */
  calls: Operation[];
  body?: HttpBody;
  purpose: "create" | "update" | "other";
  sets: SetPlan[];
}

/** One parameter set before its parameters are named. */
export interface SetPlan {
  /** `UpdateViaIdentityExpanded`. */
  name: string;
  parameters: HttpParameter[];
  bodyAs: "none" | "object" | "expanded" | "json-text" | "json-file";
  /** Path parameters that -InputObject stands for, by wire name. */
  identity?: string[];
}

/**
 * All parameter sets of all cmdlets of the service, in the order in which autorest.powershell comes upon them.
 * @param groups in reading order
 */
export function planParameterSets(
  service: Service,
  groups: readonly OperationGroup[],
  names: ModelNames,
  style: CmdletStyle,
): CommandPlan[] {
  const planning: Planning = { service, names, style, taken: new Set() };
  const plans: CommandPlan[] = [];
  for (const { name, operations } of groups) {
    const styled = operationNames(operations.map((operation) => operation.name));
    const commandsOf = (operation: Operation): Command[] => inferCommands(name, styled[operations.indexOf(operation)] ?? operation.name);
    for (const operation of operations) {
      for (const command of commandsOf(operation)) plans.push(planCommand(planning, withPutVerb(command, operation), operation));
    }
    const pair = style.readAndWrite ? readAndWrite(operations, names) : undefined;
    const [command] = pair ? commandsOf(pair.read) : [];
    if (pair && command) plans.push(planCommand(planning, { ...command, action: "Update", verb: "Update" }, pair.write, pair.read));
  }
  return plans;
}

/** What a PUT updates it sets as a whole. */
function withPutVerb(command: Command, { method }: Operation): Command {
  return command.verb === "Update" && method === "PUT" ? { ...command, verb: "Set" } : command;
}

/**
 * A group without PATCH whose last PUT takes what the GET of the same path brings: together they update (read, change, write).
 * A GET with query parameters may bring less than there is, so that writing it back could lose something.
 */
function readAndWrite(operations: readonly Operation[], names: ModelNames): { read: Operation; write: Operation } | undefined {
  if (operations.some(({ method }) => method === "PATCH")) return undefined;
  const write = operations.findLast(({ method }) => method === "PUT");
  const read = operations.find(({ method, path }) => method === "GET" && path === write?.path);
  const body = write?.body?.schema;
  if (!write?.body || !read || !body || !hasOneForm(write.body, names)) return undefined;
  if (read.parameters.some((parameter) => parameter.in === "query" && parameter.role !== "api-version")) return undefined;
  const same = (schema: Schema | undefined): boolean => schema !== undefined && sameSchema(names.resolve(schema), names.resolve(body));
  return read.responses.every((response) => same(response.body)) ? { read, write } : undefined;
}

/** Plain values are one schema where all is the same that is said of them. */
function sameSchema(a: Schema, b: Schema): boolean {
  if (a === b) return true;
  const said = (schema: Schema): string => JSON.stringify({ ...schema, source: undefined });
  return a.kind === "scalar" && b.kind === "scalar" && a.type !== "byte" && said(a) === said(b);
}

interface Planning {
  service: Service;
  names: ModelNames;
  style: CmdletStyle;
  /** Names of sets, with their verb and subject. */
  taken: Set<string>;
}

function planCommand({ service, names, style, taken }: Planning, command: Command, operation: Operation, read?: Operation): CommandPlan {
  const parameters = httpParameters(service, operation, names);
  const body = httpBody(operation);
  const isOpen = body !== undefined && isExpandable(names, body);
  const sets: SetPlan[] = [];
  const add = (name: string, some: HttpParameter[], bodyAs: SetPlan["bodyAs"], identity?: string[]): void => {
    sets.push({ name: uniqueName(taken, command, name), parameters: some, bodyAs, ...(identity && { identity }) });
  };
  const addBoth = (name: string, some: HttpParameter[], identity?: string[]): void => {
    add(name, some, body ? "object" : "none", identity);
    if (isOpen) add(`${name}Expanded`, some, "expanded", identity);
  };

  const action = joinPascal([command.action]);
  addBoth(action, parameters);
  for (const { suffix, remaining, identity } of identitySets(command, operation, parameters)) {
    if (suffix !== "" && !style.parentSets) continue;
    addBoth(`${action}Via-identity${suffix}`, remaining, identity);
  }
  if (body && !read && style.jsonSets) {
    add(`${action}ViaJsonString`, parameters, "json-text");
    add(`${action}ViaJsonFilePath`, parameters, "json-file");
  }
  return {
    ...command,
    calls: read ? [read, operation] : [operation],
    ...(body && { body }),
    purpose: purposeOf(command, operation),
    // What is set as a whole is not taken from the pipeline.
    sets: command.verb === "Set" ? sets.filter(({ name }) => !name.includes("ViaIdentity")) : sets,
  };
}

function isExpandable(names: ModelNames, { schema }: HttpBody): boolean {
  return ["object", "map", "any", "union"].includes(names.resolve(schema).kind);
}

function purposeOf({ action, verb }: Command, { method }: Operation): CommandPlan["purpose"] {
  const does = action.toLowerCase();
  if (method === "PUT" && (does === "create" || (does === "update" && verb === "Set"))) return "create";
  return (method === "PATCH" || method === "PUT") && does === "update" ? "update" : "other";
}

/** Every resource is in these, so that no cmdlet takes them from the pipeline alone. */
const reserved = new Set(["SubscriptionId", "resourceGroupName"]);

/**
 * Sets that take a resource from the pipeline: the one the operation is about, and each of its parents, with the names below the
 * parent as parameters. A path whose parameter has no resource before it ends the row.
 */
function identitySets(
  command: Command,
  operation: Operation,
  parameters: readonly HttpParameter[],
): { suffix: string; remaining: HttpParameter[]; identity: string[] }[] {
  if (command.action.toLowerCase() === "list") return [];
  const inPath = parameters.filter(({ constant, origin }) => !constant && origin.in === "path");
  const others = parameters.filter((parameter) => !inPath.includes(parameter));
  const resources = inPath.filter(({ name }) => !reserved.has(name));
  const result: { suffix: string; remaining: HttpParameter[]; identity: string[] }[] = [];
  for (let at = resources.length - 1; at >= 0; at--) {
    const resource = resourceBefore(operation.path, resources[at]?.name ?? "");
    if (!resource) break;
    const below = resources.slice(at + 1);
    result.push({
      suffix: at === resources.length - 1 ? "" : resource,
      remaining: [...others, ...below],
      identity: inPath.filter((parameter) => !below.includes(parameter)).map(({ origin }) => origin.name),
    });
  }
  return result;
}

const longestName = 64;

/** One name per verb and subject; the second one ends in 1. */
function uniqueName(taken: Set<string>, { verb, subject }: Command, wanted: string): string {
  let name = wanted.length > longestName ? shortened(wanted) : wanted;
  for (let number = 1; taken.has(`${verb}-${subject}-${name}`); number++) name = `${name.replace(/\d*$/, "")}${number}`;
  taken.add(`${verb}-${subject}-${name}`);
  return pascalCase(name);
}

/** As many words as it takes to pass 60 letters; the last word is always lost. */
function shortened(name: string): string {
  const parts = words(name);
  let result = "";
  for (let count = 0; count < parts.length && result.length <= 60; count++) result = joinPascal(parts.slice(0, count));
  return result;
}
