import type { BoundParameters, ParameterDescription } from "../cmdlet.js";
import { asDouble, numericOf } from "../values/number.js";
import { toText } from "../values/text.js";

/** Parameters that the built-in cmdlets share, and access to what is bound. */

export const inputObject: ParameterDescription = { name: "InputObject", type: "PSObject", pipeline: { byValue: true } };

export const flag = (name: string, aliases: readonly string[] = []): ParameterDescription => ({ name, type: "SwitchParameter", aliases });

export const one = (parameters: readonly ParameterDescription[]) => [{ name: "__AllParameterSets", parameters }];

export type Parameters = BoundParameters["parameters"];

export const isSet = (parameters: Parameters, name: string): boolean => parameters[name] === true;

export function textParameter(parameters: Parameters, name: string): string | undefined {
  return parameters[name] === undefined ? undefined : toText(parameters[name]);
}

export function numberParameter(parameters: Parameters, name: string): number | undefined {
  const number = numericOf(parameters[name]);
  return number && asDouble(number.value);
}

export function listParameter(parameters: Parameters, name: string): unknown[] | undefined {
  const value = parameters[name];
  return Array.isArray(value) ? (value as unknown[]) : undefined;
}

export const textsParameter = (parameters: Parameters, name: string): string[] | undefined =>
  listParameter(parameters, name)?.map((item) => toText(item));

/** The objects that the pipeline (or -InputObject) brings, one by one. */
export async function* inputItems(records: AsyncIterable<BoundParameters>): AsyncGenerator<unknown> {
  for await (const { parameters } of records) if ("InputObject" in parameters) yield parameters["InputObject"] ?? null;
}
