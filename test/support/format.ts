import type { FormattedTree, GeneratedTree } from "../../generator/output/file.js";
import { Formatter } from "../../generator/output/format.js";
import type { Diagnostics } from "../../generator/report/diagnostics.js";

/** Formats all files of some trees, as a run does. */
export async function formatTrees(trees: readonly GeneratedTree[], diagnostics: Diagnostics): Promise<FormattedTree[]> {
  return new Formatter().finish(trees, diagnostics);
}
