import { begun } from "../begun.js";
import { memoryIn } from "../incremental/memory.js";
import type { StorePlace } from "../incremental/store.js";
import type { GeneratedFile } from "../output/file.js";
import type { VersionMaker } from "../packages.js";
import type { VersionOrder, VersionResult } from "../pipeline.js";
import type { Threads } from "../threads/threads.js";

/** Hears of the files of an api-version as soon as they are rendered, so that what comes after can begin with them. */
type Rendered = (files: readonly GeneratedFile[]) => void;

/**
 * Makes api-versions side by side on other threads.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThreads(threads: Threads, store: StorePlace | undefined, rendered: Rendered): VersionMaker {
  return (orders, progress) => {
    const make = async (order: VersionOrder) => handedOn(await threads.make(order, store, progress), rendered);
    return oneAfterTheOther(orders.map((order) => begun(make(order))));
  };
}

/**
 * Makes one api-version after the other on this thread, which reads the program for it first.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThisThread(store: StorePlace | undefined, rendered: Rendered): VersionMaker {
  return async function* (orders, progress) {
    const { makeVersion } = await import("../pipeline.js");
    const memory = memoryIn(store);
    for (const order of orders) yield handedOn(await makeVersion(order, memory, progress), rendered);
  };
}

async function* oneAfterTheOther(versions: readonly Promise<VersionResult>[]): AsyncIterable<VersionResult> {
  yield* versions;
}

function handedOn(result: VersionResult, rendered: Rendered): VersionResult {
  if (result.made) rendered(result.made.files.map(({ file }) => file));
  return result;
}
