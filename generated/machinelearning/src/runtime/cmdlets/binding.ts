import { stepsOf, type CmdletDefinition, type SetDefinition, type Target } from "./definition.js";
import { CmdletError } from "./errors.js";
import { commonNames, shouldProcessNames } from "./host.js";

/** A parameter set that was chosen, with where its parameters go. */
export interface ChosenSet {
  name: string;
  set: SetDefinition;
  targets: ReadonlyMap<string, Target>;
}

/**
 * The parameter set that the given parameters mean: of those that have them all and miss nothing, the one that needs most of them (naming a
 * version gets that one, although the set that lists takes it as a filter); of equal ones the default set.
 * @param given parameters without those of all cmdlets; undefined values count as not given
 * @throws {CmdletError} with PowerShell's message, where none fits
 */
export function chooseSet(
  definition: CmdletDefinition,
  given: Readonly<Record<string, unknown>>,
  wanted?: string,
): ChosenSet {
  const { name: command, sets, defaultSet } = definition;
  const names = namesGiven(definition, given);
  const all = Object.entries(sets).map(([name, set]) => ({ name, set, ...parametersOf(definition, set) }));
  for (const name of names) {
    if (all.some(({ targets }) => targets.has(name))) continue;
    const message = `A parameter cannot be found that matches parameter name '${name}'.`;
    throw new CmdletError(message, command, {
      category: "InvalidArgument",
      id: "NamedParameterNotFound",
      parameter: name,
    });
  }
  const possible = all.filter(
    (set) => (wanted === undefined || set.name === wanted) && names.every((name) => set.targets.has(name)),
  );
  if (possible.length === 0) throw ambiguous(command, names);
  const missing = (set: { mandatory: readonly string[] }): string[] =>
    set.mandatory.filter((name) => !names.includes(name));
  const complete = possible.filter((set) => missing(set).length === 0);
  const most = Math.max(...complete.map(({ mandatory }) => mandatory.length));
  const best = complete.filter(({ mandatory }) => mandatory.length === most);
  const chosen = best.find(({ name }) => name === defaultSet) ?? (best.length === 1 ? best[0] : undefined);
  if (chosen) return chosen;
  if (best.length > 1) throw ambiguous(command, names);
  const nearest =
    possible.find(({ name }) => name === defaultSet) ??
    possible.sort((a, b) => missing(a).length - missing(b).length)[0];
  const lacking = nearest ? missing(nearest) : [];
  const message = `Cannot process command because of one or more missing mandatory parameters: ${lacking.join(" ")}.`;
  throw new CmdletError(message, command, {
    category: "InvalidArgument",
    id: "MissingMandatoryParameter",
    parameter: lacking[0],
  });
}

function namesGiven({ changes }: CmdletDefinition, given: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(given).filter(
    (name) => given[name] !== undefined && !commonNames.has(name) && !(changes && shouldProcessNames.has(name)),
  );
}

/** Client parameters may come from the connection, so nothing is missing without them. */
function parametersOf(
  { groups }: CmdletDefinition,
  set: SetDefinition,
): { targets: Map<string, Target>; mandatory: string[] } {
  const targets = new Map<string, Target>();
  const needed: string[] = [];
  for (const index of set.groups) {
    const { mandatory = {}, optional = {} } = groups[index] ?? {};
    for (const [name, target] of [...Object.entries(mandatory), ...Object.entries(optional)]) targets.set(name, target);
    for (const [name, target] of Object.entries(mandatory)) if (stepsOf(target)[0] !== "client") needed.push(name);
  }
  return { targets, mandatory: needed };
}

function ambiguous(command: string, names: readonly string[]): CmdletError {
  const message =
    "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or " +
    `an insufficient number of parameters were provided.${names.length > 0 ? ` Given were: ${names.join(", ")}.` : ""}`;
  return new CmdletError(message, command, { category: "InvalidArgument", id: "AmbiguousParameterSet" });
}
