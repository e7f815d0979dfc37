import type { Operation } from "../model/operation.js";
import type { Service } from "../model/service.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { complexModels, outputModels } from "./complex-models.js";
import { applyDirectives, type Directive, type NamedSet } from "./directives.js";
import { withFreeNames } from "./free-names.js";
import { identityModel } from "./identity.js";
import { Inliner } from "./inline-properties.js";
import { nameModels } from "./model-names.js";
import { isModelDirective, renameModels, renameProperties } from "./model-directives.js";
import { buildModels } from "./models.js";
import { withoutRepeatedNoun } from "./nouns.js";
import { inferOutputs } from "./outputs.js";
import { planParameterSets, type CommandPlan } from "./parameter-sets.js";
import { inferParameters, type ParameterContext } from "./parameters.js";
import { inReadingOrder } from "./reading-order.js";
import { serviceNameOf } from "./service-name.js";
import { styles } from "./style.js";
import type { Cmdlet, CmdletSurface, ParameterSet } from "./surface.js";
import { identityType } from "./types.js";
import { pascalCase } from "./words.js";

export interface CmdletOptions {
  /** Begins every noun: `Az`. */
  prefix: string;
  /** Follows the prefix: `MlWorkspace`; may be empty. */
  subjectPrefix: string;
  /** Name of the service in type names; see {@link serviceNameOf} for what it is otherwise. */
  serviceName?: string;
  /** Keep the cmdlets for private endpoint connections and private link resources, which Az.Network has for all services. */
  privateLink?: boolean;
  /** Generation of autorest.powershell whose cmdlets to infer; `v4` unless said otherwise. */
  style?: keyof typeof styles;
  directives?: readonly Directive[];
}

/**
 * Infers the cmdlets of a service as autorest.powershell does, and applies the directives.
 * @param diagnostics where to say that a directive matches nothing
 */
export function inferCmdlets(service: Service, options: CmdletOptions, diagnostics?: Diagnostics): CmdletSurface {
  const serviceName = options.serviceName ?? serviceNameOf(service);
  const style = styles[options.style ?? "v4"];
  const groups = inReadingOrder(service);
  const operations = groups.flatMap((group) => group.operations);
  const directives = options.directives ?? [];
  const given = nameModels(service, operations, pascalCase(`${serviceName}Identity`));
  const names = renameModels(given, service, directives, diagnostics);
  const models = buildModels(service, names);
  renameProperties(models, names, service, directives, diagnostics);
  const context: ParameterContext = { names, models, inliner: new Inliner(names), identityType: identityType(serviceName), style };
  const sets = planParameterSets(service, groups, names, style).flatMap((command): NamedSet[] => {
    const noun = withoutRepeatedNoun(options.subjectPrefix, command.subject);
    if (!options.privateLink && /^(PrivateEndpointConnection|PrivateLinkResource)$/.test(noun.subject)) return [];
    return inferSets(context, command, noun.subject).map((set) => ({ verb: command.verb, ...noun, aliases: [], set }));
  });
  const aboutCommands = directives.filter((directive) => !isModelDirective(directive));
  const cmdlets = groupByName(withFreeNames(applyDirectives(sets, aboutCommands, diagnostics), diagnostics), options.prefix);
  return {
    serviceName,
    prefix: options.prefix,
    apiVersion: service.apiVersion,
    style: options.style ?? "v4",
    identity: identityModel(service, context.identityType),
    cmdlets,
    models: complexModels(cmdlets, service, context),
    outputs: outputModels(cmdlets, service, context),
  };
}

/** Sets with one verb and noun are one cmdlet; of two sets with one name the second gets a number. */
function groupByName(sets: readonly NamedSet[], prefix: string): Cmdlet[] {
  const cmdlets = new Map<string, Cmdlet>();
  for (const { verb, subjectPrefix, subject, aliases, notes, set } of sets) {
    const noun = `${prefix}${subjectPrefix}${subject}`;
    const name = `${verb}-${noun}`;
    const cmdlet = cmdlets.get(name) ?? emptyCmdlet({ name, verb, noun, subjectPrefix, subject });
    cmdlets.set(name, cmdlet);
    cmdlet.parameterSets.push({ ...set, name: freeSetName(cmdlet, set.name) });
    if (notes === false) cmdlet.notes = false;
    if (aliases.length > 0) cmdlet.aliases = [...new Set([...cmdlet.aliases, ...aliases])];
  }
  for (const cmdlet of cmdlets.values()) finish(cmdlet);
  return [...cmdlets.values()].sort((a, b) => compareText(a.name, b.name));
}

function freeSetName({ parameterSets }: Cmdlet, wanted: string): string {
  const taken = new Set(parameterSets.map(({ name }) => name));
  let name = wanted;
  for (let number = 1; taken.has(name); number++) name = `${name.replace(/\d*$/, "")}${number}`;
  return name;
}

function emptyCmdlet(names: Pick<Cmdlet, "name" | "verb" | "noun" | "subjectPrefix" | "subject">): Cmdlet {
  return { ...names, aliases: [], synopsis: "", parameterSets: [], defaultParameterSet: "" };
}

function inferSets(context: ParameterContext, command: CommandPlan, subject: string): ParameterSet[] {
  const call = command.calls.at(-1) as Operation;
  const outputs = inferOutputs(command.calls, context.names);
  const parameters = inferParameters(context, command, subject, outputs);
  const synopsis = synopsisOf(call, command.action);
  const operations = command.calls.map(({ id }) => id);
  return command.sets.map((set, index) => ({
    name: set.name,
    synopsis,
    operations,
    source: call.source,
    body: set.bodyAs === "json-text" || set.bodyAs === "json-file" ? "json" : set.bodyAs,
    purpose: command.purpose,
    parameters: parameters[index] ?? [],
    outputs: outputs.types,
    shouldProcess: ["PUT", "POST", "DELETE", "PATCH"].includes(call.method),
    longRunning: call.longRunning !== undefined,
    paged: outputs.paged,
  }));
}

/**
 * What one cmdlet does, of all that its operation can do: `Creates or updates a job.` says of New-AzJob that it creates one, and of Set-AzJob that
 * it updates one; so do `Creates a job.` and `Creates a job, or replaces an existing one.`
 */
function synopsisOf({ description, summary = "" }: Operation, action: string): string {
  const text = (description ?? summary).trim();
  const does = action.toLowerCase();
  if (does !== "create" && does !== "update") return sentence(text);
  const inFull = (found: string, ending: string): string => {
    const word = ending === "ing" ? `${does.slice(0, -1)}ing` : does + ending;
    return /^[A-Z]/.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
  const own = text
    .replace(/\bcreat(es?) or updat(?:es?)\b|^(?:creat|updat)(es?)\b/gi, (found: string, first?: string, second?: string) =>
      inFull(found, (first ?? second ?? "").slice(1)),
    )
    .replace(/\bcreating(?: or updating)?\b/gi, (found) => inFull(found, "ing"));
  return sentence(
    does === "update" ? own.replace(/,? or (?:(?:updat|replac)(?:es?|ing)) (?:one that is there|(?:an|the) existing one|it)\b/i, "") : own,
  );
}

/** Ends as a sentence does. */
function sentence(text: string): string {
  return /[\p{L}\p{N})"'`]$/u.test(text) ? `${text}.` : text;
}

function finish(cmdlet: Cmdlet): void {
  cmdlet.parameterSets.sort((a, b) => compareText(a.name, b.name));
  const shown = cmdlet.parameterSets.filter(({ hidden }) => !hidden);
  cmdlet.defaultParameterSet = defaultSet(shown.length > 0 ? shown : cmdlet.parameterSets);
  const preset = cmdlet.parameterSets.find(({ name }) => name === cmdlet.defaultParameterSet) ?? cmdlet.parameterSets[0];
  cmdlet.synopsis = preset?.synopsis ?? "";
}

/** The set with the fewest parameters that have to be given (one with a default has not) among those that need no object, and no JSON. */
export function defaultSet(sets: readonly ParameterSet[]): string {
  const suggested = sets.filter(({ body }) => body !== "json");
  const choice = suggested.length > 0 ? suggested : sets;
  const needs = choice.map(({ name, parameters }) => ({
    name,
    mandatory: parameters.filter((parameter) => parameter.mandatory && parameter.default === undefined),
  }));
  const simple = needs.filter(({ mandatory }) =>
    mandatory.every(({ type }) => !/^(List<)*(I[A-Z]|PSObject$|Stream$|SecureString$)/.test(type)),
  );
  const ranked = (simple.length > 0 ? simple : needs).sort((a, b) => a.mandatory.length - b.mandatory.length);
  return ranked[0]?.name ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
