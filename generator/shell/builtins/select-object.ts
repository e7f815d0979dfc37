import type { Cmdlet, CommandContext } from "../cmdlet.js";
import { readProperty } from "../runtime/access.js";
import { refusal, runtimeError } from "../runtime/errors.js";
import { enumerate } from "../runtime/streams.js";
import { createObject } from "../values/objects.js";
import { matchesWildcard } from "../values/wildcard.js";
import { keyOfSelected, keyOfValue } from "./keys.js";
import {
  flag,
  inputItems,
  inputObject,
  isSet,
  listParameter,
  numberParameter,
  one,
  type Parameters,
  textParameter,
  textsParameter,
} from "./parameters.js";
import { namesOf, readSelectors, selectAll } from "./selectors.js";

const count = (name: string) => ({ name, type: "int", validate: { range: { minimum: 0, maximum: 2 ** 31 - 1 } } }) as const;

export const selectObject: Cmdlet = {
  name: "Select-Object",
  aliases: ["select"],
  synopsis: "Selects objects or properties of objects.",
  parameterSets: one([
    { name: "Property", type: "Object[]", position: 0 },
    { name: "ExcludeProperty", type: "string[]" },
    { name: "ExpandProperty", type: "string" },
    flag("Unique"),
    count("First"),
    count("Last"),
    count("Skip"),
    count("SkipLast"),
    { name: "Index", type: "int[]" },
    { name: "SkipIndex", type: "int[]" },
    flag("CaseInsensitive"),
    inputObject,
  ]),
  async *run({ bound, records, context }) {
    const seen = new Set<string>();
    for await (const item of picked(inputItems(records), bound)) {
      for (const result of await project(item, bound, context)) {
        if (isSet(bound, "Unique")) {
          if (result === null) continue;
          const keyOf = "Property" in bound ? keyOfSelected : keyOfValue;
          const key = keyOf(result, !isSet(bound, "CaseInsensitive"));
          if (seen.has(key)) continue;
          seen.add(key);
        }
        yield result;
      }
    }
  },
};

/** -First, -Last, -Skip, -SkipLast and -Index. Stops reading as soon as -First is satisfied. */
async function* picked(items: AsyncIterable<unknown>, bound: Parameters): AsyncGenerator<unknown> {
  const first = numberParameter(bound, "First");
  const last = numberParameter(bound, "Last");
  const skipLast = numberParameter(bound, "SkipLast");
  const indexes = listParameter(bound, "Index");
  const skipIndexes = listParameter(bound, "SkipIndex");
  if (skipIndexes) yield* except(items, new Set(skipIndexes.map(Number)));
  else if (last !== undefined && first !== undefined) yield* bothEnds(items, first, last, numberParameter(bound, "Skip") ?? 0);
  else if (last !== undefined) yield* tail(items, last, numberParameter(bound, "Skip") ?? 0);
  else if (indexes) yield* at(items, new Set(indexes.map(Number)));
  else if (skipLast !== undefined) yield* withoutLast(skipped(items, numberParameter(bound, "Skip") ?? 0), skipLast);
  else yield* limited(skipped(items, numberParameter(bound, "Skip") ?? 0), first);
}

async function* skipped(items: AsyncIterable<unknown>, skip: number): AsyncGenerator<unknown> {
  let seen = 0;
  for await (const item of items) if (seen++ >= skip) yield item;
}

async function* limited(items: AsyncIterable<unknown>, first: number | undefined): AsyncGenerator<unknown> {
  if (first === 0) return;
  let taken = 0;
  for await (const item of items) {
    yield item;
    if (++taken === first) return;
  }
}

/** The last `count` items before the last `skip`. */
async function* tail(items: AsyncIterable<unknown>, count: number, skip: number): AsyncGenerator<unknown> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  const end = Math.max(0, all.length - skip);
  yield* all.slice(Math.max(0, end - count), end);
}

async function* bothEnds(items: AsyncIterable<unknown>, first: number, last: number, skip: number): AsyncGenerator<unknown> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  const rest = all.slice(skip);
  yield* rest.slice(0, first);
  yield* rest.slice(Math.max(first, rest.length - last));
}

async function* except(items: AsyncIterable<unknown>, indexes: ReadonlySet<number>): AsyncGenerator<unknown> {
  let index = 0;
  for await (const item of items) if (!indexes.has(index++)) yield item;
}

async function* at(items: AsyncIterable<unknown>, indexes: ReadonlySet<number>): AsyncGenerator<unknown> {
  let index = 0;
  const highest = Math.max(...indexes);
  for await (const item of items) {
    if (indexes.has(index)) yield item;
    if (index++ >= highest) return;
  }
}

async function* withoutLast(items: AsyncIterable<unknown>, count: number): AsyncGenerator<unknown> {
  const held: unknown[] = [];
  for await (const item of items) {
    held.push(item);
    if (held.length > count) yield held.shift();
  }
}

async function project(item: unknown, bound: Parameters, context: CommandContext): Promise<unknown[]> {
  const expand = textParameter(bound, "ExpandProperty");
  const properties = listParameter(bound, "Property");
  if (expand !== undefined) {
    if (properties) throw refusal("-Property together with -ExpandProperty", "a calculated property");
    return expanded(item, expand, context);
  }
  const excluded = textsParameter(bound, "ExcludeProperty");
  if (!properties && !excluded) return [item];
  if (item === null) return [];
  const entries = await selectAll(readSelectors(properties ?? ["*"]), item, context);
  const kept = entries.filter(([name]) => !excluded?.some((pattern) => matchesWildcard(name, pattern)));
  return [createObject(kept)];
}

function expanded(item: unknown, name: string, context: CommandContext): unknown[] {
  const known = namesOf(item).find((each) => matchesWildcard(each, name));
  if (known !== undefined) return [...enumerate(readProperty(item, known))];
  context.writeError(
    runtimeError("ExpandPropertyNotFound", `Property "${name}" cannot be found.`, "InvalidArgument", "PSArgumentException"),
  );
  return [];
}
