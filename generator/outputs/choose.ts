import type { OutputChoice } from "../config/configuration.js";
import { defaultOutputs, outputs } from "./list.js";
import type { Output } from "./output.js";

/** An output that is to be made, with all of its options. */
export interface ChosenOutput {
  output: Output;
  options: object;
}

/**
 * The outputs to make, in the order of the list: those that were chosen, and those that they need. Without a choice, those that Specwright makes
 * of every service.
 * @param without names of outputs that are not made, whoever needs them.
 */
export function chosenOutputs(choices: readonly OutputChoice[] | undefined, without: ReadonlySet<string> = new Set()): ChosenOutput[] {
  const wanted = new Map((choices ?? defaultOutputs.map((name) => ({ name, options: {} }))).map((choice) => [choice.name, choice.options]));
  const names = new Set(wanted.keys());
  for (const name of names) for (const needed of outputNamed(name)?.needs ?? []) names.add(needed);
  return outputs
    .filter(({ name }) => names.has(name) && !without.has(name))
    .map((output) => ({ output, options: { ...defaultsOf(output), ...wanted.get(output.name) } }));
}

export function outputNamed(name: string): Output | undefined {
  return outputs.find((output) => output.name === name);
}

function defaultsOf({ options = {} }: Output): object {
  return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}
