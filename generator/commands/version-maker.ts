import { statSync } from "node:fs";
import { begun } from "../begun.js";
import { memoryIn } from "../incremental/memory.js";
import type { StorePlace } from "../incremental/store.js";
import { isUrl } from "../load/target.js";
import type { VersionMaker } from "../packages.js";
import type { VersionOrder, VersionResult } from "../pipeline.js";
import type { Threads } from "../threads/threads.js";

/**
 * Makes api-versions side by side on other threads, those that take longest first, so that none of these is begun when all else is done.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThreads(threads: Threads, store: StorePlace | undefined): VersionMaker {
  return (orders, progress) => {
    const begin = (order: VersionOrder) => [order, begun(threads.make(order, store, progress))] as const;
    const results = new Map([...orders].sort((a, b) => sizeOf(b) - sizeOf(a)).map(begin));
    return oneAfterTheOther(orders.flatMap((order) => results.get(order) ?? []));
  };
}

/**
 * Makes one api-version after the other on this thread, which reads the program for it first.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThisThread(store: StorePlace | undefined): VersionMaker {
  return async function* (orders, progress) {
    const { makeVersion } = await import("../pipeline.js");
    const memory = memoryIn(store);
    for (const order of orders) yield makeVersion(order, memory, progress);
  };
}

/** Bytes of the document; of one on the network, nobody knows. */
function sizeOf({ version: { document } }: VersionOrder): number {
  return isUrl(document) ? 0 : (statSync(document, { throwIfNoEntry: false })?.size ?? 0);
}

async function* oneAfterTheOther(versions: readonly Promise<VersionResult>[]): AsyncIterable<VersionResult> {
  yield* versions;
}
