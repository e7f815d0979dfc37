import { begun } from "../common/begun.js";

/** Makes one thing (an api-version) after the other; where one has failed, those after it are not begun, and their promises fail. */
export function inTurn<Order, Result extends { made?: unknown }>(
  orders: readonly Order[],
  make: (order: Order) => Promise<Result>,
): ReadonlyMap<Order, Promise<Result>> {
  let before: Promise<unknown> = Promise.resolve();
  return new Map(
    orders.map((order) => {
      const result = begun(before.then(() => make(order)));
      before = begun(
        result.then(({ made }) => {
          if (!made) throw new Error("One before this one has failed.");
        }),
      );
      return [order, result];
    }),
  );
}
