import type { StorePlace } from "../store.js";
import type { VersionOrder } from "../../package.js";
import type { VersionResult } from "../versions.js";

/**
 * What a thread is asked: to make an api-version; to leave in the store what it has made, which can wait
 * until there is nothing else to do; or to end. Each is done when the one before it is done.
 */
export type Request = { order: VersionOrder; store?: StorePlace } | "store" | "end";

/** What a thread answers: what it is at, as often as it likes; then what became of the order, or the fault of the program that stopped it. */
export type Answer = { at: string } | { result: VersionResult } | { fault: unknown };
