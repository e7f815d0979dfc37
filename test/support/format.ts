import type { FormattedTree, GeneratedTree } from "../../generator/output/file.js";
import { Formatter } from "../../generator/output/format.js";
import type { Diagnostics } from "../../generator/report/diagnostics.js";
import { Threads } from "../../generator/threads/threads.js";

/** Formats all files of some trees, as a run does; on as many threads as there are cores, where nothing else is said. */
export async function formatTrees(
  trees: readonly GeneratedTree[],
  diagnostics: Diagnostics,
  { cacheFolder, threads: count }: { cacheFolder?: string; threads?: number } = {},
): Promise<FormattedTree[]> {
  const threads = new Threads(count);
  try {
    return await new Formatter({ threads, ...(cacheFolder !== undefined && { cacheFolder }) }).finish(trees, diagnostics);
  } finally {
    await threads.close();
  }
}
