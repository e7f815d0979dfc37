import { memoryIn } from "../incremental/memory.js";
import type { StorePlace } from "../incremental/store.js";
import type { GeneratedFile } from "../output/file.js";
import { makeVersion, type VersionMaker, type VersionOrder } from "../pipeline.js";
import type { Progress } from "../report/progress.js";
import type { Threads } from "../threads/threads.js";

/** Hears of the files of an api-version as soon as they are rendered, so that what comes after can begin with them. */
type Rendered = (files: readonly GeneratedFile[]) => void;

/**
 * Makes several api-versions side by side on other threads; a single one here, which spares starting a thread.
 * @param store where earlier runs have left what need not be made again.
 */
export function versionMaker(threads: Threads, store: StorePlace | undefined, rendered: Rendered): VersionMaker {
  const memory = memoryIn(store);
  return async function* (orders, progress) {
    const isWorth = threads.count > 1 && orders.length > 1;
    const make = (order: VersionOrder, tell: Progress["tell"]) =>
      isWorth ? threads.run("version", { order, ...(store && { store }) }, tell) : makeVersion(order, memory, tell);
    const begin = async (order: VersionOrder) => {
      const result = await make(order, (line) => {
        progress.tell(line);
      });
      if (result.made) rendered(result.made.files.map(({ file }) => file));
      return result;
    };
    const begun = isWorth ? orders.map(begin) : [];
    for (const version of begun) version.catch(() => undefined); // Its turn to fail comes below, where none before it has failed.
    for (const [index, order] of orders.entries()) yield await (begun[index] ?? begin(order));
  };
}
