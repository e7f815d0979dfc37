import type { Code } from "./codes.js";
import type { Diagnostic } from "./diagnostics.js";

/** Warnings about samples that are still shown one by one: more would bury what is said of the API itself. */
const fewSamples = 5;

/** Warnings as far as people read them, and the numbers of those that are left out, by code. */
export interface Condensed {
  shown: Diagnostic[];
  groups: { code: Code; number: number }[];
}

/** Leaves out warnings about documented samples (SW3xx), which harm nobody's code, where there are many. */
export function condensed(warnings: readonly Diagnostic[]): Condensed {
  const samples = warnings.filter(({ code }) => code.startsWith("SW3"));
  if (samples.length <= fewSamples) return { shown: [...warnings], groups: [] };
  const numbers = new Map<Code, number>();
  for (const { code } of samples) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  return {
    shown: warnings.filter(({ code }) => !code.startsWith("SW3")),
    groups: [...numbers].map(([code, number]) => ({ code, number })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
