import type { SourceFile } from "../load/source-file.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import type { OutputChoice } from "./configuration.js";
import { reportErrors } from "./schema-errors.js";

/** An output in specwright.yaml: its name, or `{ name: options }`. */
export type WrittenOutput = string | Record<string, Record<string, unknown> | null>;

/** Outputs that a service may choose, by name, with the JSON schemas of their options. */
export type KnownOutputs = ReadonlyMap<string, { options?: Readonly<Record<string, object>> }>;

export function outputChoices(written: readonly WrittenOutput[]): OutputChoice[] {
  return written.map((output) => {
    const [name = "", options] = typeof output === "string" ? [output] : (Object.entries(output)[0] ?? []);
    return { name, options: options ?? {} };
  });
}

/** Says of names that are no output's, or stand twice, and of options that an output does not have or take, where they are (SW501). */
export async function checkOutputs(
  written: readonly WrittenOutput[],
  keys: readonly string[],
  known: KnownOutputs,
  source: SourceFile,
  diagnostics: Diagnostics,
): Promise<void> {
  const seen = new Set<string>();
  for (const [index, { name, options }] of outputChoices(written).entries()) {
    const at = [...keys, String(index)];
    const place = typeof written[index] === "string" ? source.locate(at) : source.locate(at, name);
    const output = known.get(name);
    if (!output) {
      const hint = didYouMean(name, known.keys()) || ` The outputs are ${[...known.keys()].map((each) => `"${each}"`).join(", ")}.`;
      diagnostics.error("SW501", `There is no output "${name}".${hint}`, place);
    } else if (seen.has(name)) diagnostics.error("SW501", `The output "${name}" is there already.`, place);
    else if (Object.keys(options).length > 0) {
      const { compileOptions } = await import("./compile-options.js");
      reportErrors(compileOptions(output.options ?? {}), options, [...at, name], source, diagnostics);
    }
    seen.add(name);
  }
}
