/** One by one, what a result consists of. */
export type OutputItem<Result> = Result extends readonly (infer Item)[] ? Item : NonNullable<Result>;

/**
 * What a cmdlet gives: await it for the whole result (all pages of a list), or go through it with `for await`, which fetches pages as they are
 * needed. It runs once, either way.
 */
export interface CmdletOutput<Result> extends Promise<Result>, AsyncIterable<OutputItem<Result>> {}

/**
 * Output that is made by `items`. What is neither awaited nor iterated runs all the same.
 * @param many whether the result is a list; otherwise it is the only item, or undefined
 */
export function outputOf(items: () => AsyncGenerator<unknown, void>, many: () => boolean): CmdletOutput<unknown> {
  let collected: Promise<unknown> | undefined;
  let streamed = false;
  const collect = (): Promise<unknown> => {
    if (streamed)
      return Promise.reject(
        new Error("The output of this call is being read with for await; it cannot be awaited as well."),
      );
    return (collected ??= gather(items(), many));
  };
  queueMicrotask(() => {
    if (!streamed) void collect();
  });
  return {
    then: (fulfilled, rejected) => collect().then(fulfilled, rejected),
    catch: (rejected) => collect().catch(rejected),
    finally: (settled) => collect().finally(settled),
    [Symbol.toStringTag]: "CmdletOutput",
    [Symbol.asyncIterator]() {
      if (streamed || collected) return replay(streamed ? undefined : collected);
      streamed = true;
      return items() as AsyncGenerator<never, void>;
    },
  };
}

async function gather(items: AsyncGenerator<unknown, void>, many: () => boolean): Promise<unknown> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all.length > 1 || many() ? all : all[0];
}

async function* replay(collected: Promise<unknown> | undefined): AsyncGenerator<never, void> {
  if (!collected) throw new Error("The output of this call was read already.");
  const value = await collected;
  yield* (Array.isArray(value) ? value : value === undefined ? [] : [value]) as never[];
}
