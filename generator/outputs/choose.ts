import type { OutputChoice } from "../config/configuration.js";
import { defaultOutputs } from "./list.js";
import type { Output } from "./output.js";
import type { KnownOutput } from "./project.js";

/** An output that is to be made, with all of its options. */
export interface ChosenOutput extends KnownOutput {
  options: object;
}

/**
 * The outputs to make, in the order of the list: those that were chosen, and those that they need. Without a choice, those that Specwright makes
 * of every service.
 * @param without names of outputs that are not made, whoever needs them.
 */
export function chosenOutputs(
  known: readonly KnownOutput[],
  choices: readonly OutputChoice[] | undefined,
  without: ReadonlySet<string> = new Set(),
): ChosenOutput[] {
  const wanted = new Map((choices ?? defaultOutputs.map((name) => ({ name, options: {} }))).map((choice) => [choice.name, choice.options]));
  const needs = new Map(known.map(({ output }) => [output.name, output.needs ?? []]));
  const names = new Set(wanted.keys());
  for (const name of names) for (const needed of needs.get(name) ?? []) names.add(needed);
  return known
    .filter(({ output: { name } }) => names.has(name) && !without.has(name))
    .map((each) => ({ ...each, options: { ...defaultsOf(each.output), ...wanted.get(each.output.name) } }));
}

/** Whether it takes the cmdlets of a service. */
export function madeOfCmdlets({ output }: KnownOutput): boolean {
  return output.scope === "version" && output.from === "cmdlets";
}

function defaultsOf({ options = {} }: Output): object {
  return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}
