import { begun } from "./begun.js";
import type { VersionOrder, VersionResult } from "./pipeline.js";

/** Makes one api-version after the other; where one has failed, those after it are not begun, and their promises fail. */
export function inTurn(
  orders: readonly VersionOrder[],
  make: (order: VersionOrder) => Promise<VersionResult>,
): ReadonlyMap<VersionOrder, Promise<VersionResult>> {
  let before: Promise<unknown> = Promise.resolve();
  return new Map(
    orders.map((order) => {
      const result = begun(before.then(() => make(order)));
      before = begun(
        result.then(({ made }) => {
          if (!made) throw new Error("An api-version before this one has failed.");
        }),
      );
      return [order, result];
    }),
  );
}
