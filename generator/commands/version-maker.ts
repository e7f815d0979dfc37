import { statSync } from "node:fs";
import { begun } from "../begun.js";
import { inTurn } from "../in-turn.js";
import { memoryIn } from "../incremental/memory.js";
import type { StorePlace } from "../incremental/store.js";
import { isUrl } from "../load/target.js";
import type { VersionMaker } from "../packages.js";
import type { VersionOrder } from "../pipeline.js";
import type { Threads } from "../threads/threads.js";

/**
 * Makes api-versions side by side on other threads, those that take longest first, so that none of these is begun when all else is done.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThreads(threads: Threads, store: StorePlace | undefined): VersionMaker {
  return (orders, progress) => {
    const begin = (order: VersionOrder) => [order, begun(threads.make(order, store, progress))] as const;
    return new Map([...orders].sort((a, b) => sizeOf(b) - sizeOf(a)).map(begin));
  };
}

/**
 * Makes one api-version after the other on this thread, which reads the program for it first.
 * @param store where earlier runs have left what need not be made again.
 */
export function onThisThread(store: StorePlace | undefined): VersionMaker {
  return (orders, progress) => {
    const memory = memoryIn(store);
    return inTurn(orders, async (order) => (await import("../pipeline.js")).makeVersion(order, memory, progress));
  };
}

/** Bytes of the document; of one on the network, nobody knows. */
function sizeOf({ version: { document } }: VersionOrder): number {
  return isUrl(document) ? 0 : (statSync(document, { throwIfNoEntry: false })?.size ?? 0);
}
