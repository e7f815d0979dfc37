/** The values that go into a pipeline when an expression yields `value`: the items of an array, nothing of nothing, or the value itself. */
export function* enumerate(value: unknown): Generator<unknown> {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) if (item !== undefined) yield item;
  } else yield value;
}

/** All of an output, at once where it is there. */
export function gathered(output: AsyncIterable<unknown> | unknown[]): unknown[] | Promise<unknown[]> {
  return Array.isArray(output) ? output : collect(output);
}

export async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What an assignment or parenthesis makes of output: nothing is undefined, one item is itself. */
export function collapse(items: unknown[]): unknown {
  return items.length > 1 ? items : items[0];
}

const longestBreath = 50;
let lastBreath = performance.now();

/** Now and then a promise to wait for, so that Ctrl-C, timers and the network have their turn while objects run through a pipeline. */
export function breath(): Promise<void> | undefined {
  const now = performance.now();
  if (now - lastBreath < longestBreath) return undefined;
  lastBreath = now;
  return new Promise((resolve) => setImmediate(resolve));
}

/** Ends with the signal's reason as soon as it is aborted, even while the source is busy with something that does not listen. */
export async function* abortable<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise, stop } = whenAborted(signal);
  let finished = false;
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), promise]);
      if (next.done) {
        finished = true;
        return;
      }
      yield next.value;
      const pause = breath();
      if (pause) await pause;
    }
  } catch (error) {
    finished = !signal.aborted;
    throw error;
  } finally {
    stop();
    if (!finished) await release(iterator, signal);
  }
}

/** Lets the source clean up; does not wait for one that was aborted, because it may never answer. */
async function release(iterator: AsyncIterator<unknown>, signal: AbortSignal): Promise<void> {
  const returned = iterator.return?.();
  if (!signal.aborted) await returned;
  else returned?.catch(() => undefined);
}

function whenAborted(signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const abort = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    stop = () => {
      signal.removeEventListener("abort", abort);
    };
  });
  promise.catch(() => undefined);
  return { promise, stop };
}
