import { statSync } from "node:fs";
import { begun } from "../common/begun.js";
import { inTurn } from "./in-turn.js";
import { keyOfVersion, nameOfVersion } from "./inputs.js";
import type { Memory } from "./memory.js";
import type { StorePlace } from "./store.js";
import { isUrl } from "../load/target.js";
import type { VersionMaker } from "./packages.js";
import type { VersionOrder } from "../package.js";
import type { Threads } from "./threads/threads.js";

/** So many api-versions of which earlier runs have left the views are rendered here before another thread has begun to work. */
const few = 8;

/**
 * Makes api-versions: side by side on other threads where these are running, or are worth starting; else here, one after the other.
 * @param threads absent where there is one core only.
 * @param store where earlier runs have left what need not be made again, for other threads.
 * @param memory the same for this one.
 */
export function versionMaker(threads: Threads | undefined, store: StorePlace | undefined, memory: Memory): VersionMaker {
  return (orders, progress) => {
    if (threads && (threads.areRunning || areWorthStarting(orders, memory))) {
      const begin = (order: VersionOrder) => [order, begun(threads.make(order, store, progress))] as const;
      // Those that take longest first, so that none of these is begun when all else is done.
      return new Map([...orders].sort((a, b) => sizeOf(b) - sizeOf(a)).map(begin));
    }
    return inTurn(orders, async (order) => (await import("./versions.js")).makeVersion(order, memory, progress));
  };
}

function areWorthStarting(orders: readonly VersionOrder[], memory: Memory): boolean {
  return orders.length > few || orders.filter((order) => !memory.version(nameOfVersion(order), keyOfVersion(order))).length > 1;
}

/** Bytes of the document; of one on the network, nobody knows. */
function sizeOf({ version: { document } }: VersionOrder): number {
  return isUrl(document) ? 0 : (statSync(document, { throwIfNoEntry: false })?.size ?? 0);
}
