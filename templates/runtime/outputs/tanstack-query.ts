import type { DataTag, InfiniteData } from "@tanstack/query-core";
import type { CallOptions, Context } from "../context.js";
import type { Page, PagedAsyncIterableIterator } from "../paging.js";
import type { OperationState, Poller } from "../polling.js";

/** What an operation is asked, as part of a key: values that make another answer, and nothing else. */
export type QueryKeyOf<Name extends string> = readonly [name: Name, client: Readonly<Record<string, unknown>>, asked: readonly unknown[]];

/** Options of a query, for useQuery, fetchQuery and the like; its key knows the type of its data. */
export interface QueryOf<Name extends string, Data> {
  queryKey: DataTag<QueryKeyOf<Name>, Data>;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/** Options of an infinite query: one page after the other, each with its items. */
export interface InfiniteQueryOf<Name extends string, Item> {
  queryKey: DataTag<QueryKeyOf<Name>, InfiniteData<Page<Item>, string | undefined>>;
  queryFn: (context: { signal: AbortSignal; pageParam: string | undefined }) => Promise<Page<Item>>;
  initialPageParam: string | undefined;
  getNextPageParam: (last: Page<Item>) => string | undefined;
}

/** Options of a mutation, for useMutation and the like. */
export interface MutationOf<Name extends string, Variables, Data> {
  mutationKey: readonly [name: Name, client: Readonly<Record<string, unknown>>];
  mutationFn: (variables: Variables) => Promise<Data>;
}

/** Options of a query that looks after a long-running operation until it is over; its data are the operation's states. */
export interface PollingQueryOf<Name extends string, State> {
  queryKey: DataTag<QueryKeyOf<Name>, State>;
  queryFn: () => Promise<State>;
  refetchInterval: () => number | false;
}

/** Which client asks: its address, its api-version, and what it was made with (a subscription). */
function clientOf(context: Context): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => ["string", "number"].includes(typeof value)));
}

/** Options that have no say in what is answered. */
const silent: ReadonlySet<string> = new Set(["abortSignal", "onResponse", "requestOptions", "tracingOptions", "updateIntervalInMs"]);

function keyOf<Name extends string>(name: Name, context: Context, asked: readonly unknown[], options: CallOptions): QueryKeyOf<Name> {
  const said = Object.fromEntries(Object.entries(options).filter(([option, value]) => !silent.has(option) && value !== undefined));
  return [name, clientOf(context), [...asked, said]];
}

/** @param ask calls the operation, with a signal that gives the call up. */
export function queryOf<Name extends string, Data>(
  name: Name,
  context: Context,
  asked: readonly unknown[],
  options: CallOptions,
  ask: (abortSignal: AbortSignal) => Promise<Data>,
): QueryOf<Name, Data> {
  return { queryKey: keyOf(name, context, asked, options) as QueryOf<Name, Data>["queryKey"], queryFn: ({ signal }) => ask(signal) };
}

/** @param list calls the operation, with a signal that gives the call up. */
export function infiniteQueryOf<Name extends string, Item>(
  name: Name,
  context: Context,
  asked: readonly unknown[],
  options: CallOptions,
  list: (abortSignal: AbortSignal) => PagedAsyncIterableIterator<Item>,
): InfiniteQueryOf<Name, Item> {
  return {
    queryKey: keyOf(name, context, asked, options) as InfiniteQueryOf<Name, Item>["queryKey"],
    async queryFn({ signal, pageParam }) {
      const pages = list(signal).byPage(pageParam === undefined ? {} : { continuationToken: pageParam });
      const { value, done } = await pages[Symbol.asyncIterator]().next();
      return done === true ? ([] as Page<Item>) : value;
    },
    initialPageParam: undefined,
    getNextPageParam: ({ continuationToken }) => continuationToken,
  };
}

/** @param call calls the operation; a long-running one is over when its promise is kept. */
export function mutationOf<Name extends string, Variables, Data>(
  name: Name,
  context: Context,
  call: (variables: Variables) => PromiseLike<Data>,
): MutationOf<Name, Variables, Data> {
  return { mutationKey: [name, clientOf(context)], mutationFn: async (variables) => call(variables) };
}

/**
 * Looks after a long-running operation that was started elsewhere, for those who show its progress: asks the service again and again until it is over.
 * @param id tells it from others of its kind, in the key.
 * @param milliseconds between two questions.
 */
export function pollingQuery<T>(poller: Poller<T>, id: string, milliseconds = 2000): PollingQueryOf<"poller", OperationState<T>> {
  return {
    queryKey: ["poller", {}, [id]] as unknown as PollingQueryOf<"poller", OperationState<T>>["queryKey"],
    async queryFn() {
      await poller.submitted();
      if (!poller.isDone) await poller.poll();
      // The poller goes on with the same object: who compares states needs one for each.
      return { ...poller.operationState } as OperationState<T>;
    },
    refetchInterval: () => (poller.isDone ? false : milliseconds),
  };
}
