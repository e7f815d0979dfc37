import { equals } from "../values/compare.js";
import type { Hashtable } from "../values/hashtable.js";
import { DictionaryEntry } from "../values/hashtable.js";
import { long } from "../values/number.js";
import { toText } from "../values/text.js";
import { typeNameOf } from "../values/types.js";
import { namedCollection } from "../values/collections.js";
import { intArgument, MemberError, members, method } from "./member-table.js";

/** Whether an item is exactly a value: of one type, with its case. */
const same = (item: unknown, value: unknown): boolean => typeNameOf(item) === typeNameOf(value) && equals(item, value, true);

const fixed = (): never => {
  throw new MemberError("NotSupportedException", "Collection was of a fixed size.");
};

export const arrayMembers = members<unknown[]>({
  properties: {
    Count: (items) => items.length,
    Length: (items) => items.length,
    LongLength: (items) => long(BigInt(items.length)),
    Rank: () => 1,
    IsFixedSize: () => true,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (items) => items,
  },
  methods: {
    Add: method(1, 1, fixed),
    Clear: method(0, 0, (items: unknown[]) => {
      items.fill(null);
    }),
    Clone: method(0, 0, (items: unknown[]) => [...items]),
    Contains: method(1, 1, (items: unknown[], [value]) => items.some((item) => same(item, value))),
    Equals: method(1, 1, (items: unknown[], [other]) => items === other),
    GetLength: method(1, 1, (items: unknown[]) => items.length),
    GetLowerBound: method(1, 1, () => 0),
    GetUpperBound: method(1, 1, (items: unknown[]) => items.length - 1),
    GetValue: method(1, 1, (items: unknown[], args) => {
      const index = intArgument(args, 0);
      if (index < 0 || index >= items.length)
        throw new MemberError("IndexOutOfRangeException", "Index was outside the bounds of the array.");
      return items[index] ?? null;
    }),
    GetEnumerator: method(0, 0, (items: unknown[]) => items),
    IndexOf: method(1, 1, (items: unknown[], [value]) => items.findIndex((item) => same(item, value))),
    Insert: method(2, 2, fixed),
    Remove: method(1, 1, fixed),
    RemoveAt: method(1, 1, fixed),
    SetValue: method(2, 2, (items: unknown[], args) => {
      const index = intArgument(args, 1);
      if (index < 0 || index >= items.length)
        throw new MemberError("IndexOutOfRangeException", "Index was outside the bounds of the array.");
      items[index] = args[0] ?? null;
    }),
    ToString: method(0, 0, (items: unknown[]) => typeNameOf(items)),
  },
  missing: "Address CompareTo CopyTo Get GetHashCode Initialize Set",
});

export const hashtableMembers = members<Hashtable>({
  properties: {
    Count: (table) => table.size,
    IsFixedSize: () => false,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    Keys: (table) => namedCollection(table.keys(), "System.Collections.Hashtable+KeyCollection"),
    SyncRoot: (table) => table,
    Values: (table) => namedCollection(table.values(), "System.Collections.Hashtable+ValueCollection"),
  },
  methods: {
    Add: method(2, 2, (table: Hashtable, [key, value]) => {
      if (table.has(key)) {
        const known = table.keys().find((each) => toText(each).toLowerCase() === toText(key).toLowerCase());
        const message = `Item has already been added. Key in dictionary: '${toText(known)}'  Key being added: '${toText(key)}'`;
        throw new MemberError(
          "ArgumentException",
          table.kind === "hashtable" ? message : `An item with the same key has already been added. Key: ${toText(key)}`,
        );
      }
      table.set(key, value);
    }),
    Clear: method(0, 0, (table: Hashtable) => {
      table.clear();
    }),
    Clone: method(0, 0, (table: Hashtable) => table.clone()),
    Contains: method(1, 1, (table: Hashtable, [key]) => table.has(key)),
    ContainsKey: method(1, 1, (table: Hashtable, [key]) => table.has(key)),
    ContainsValue: method(1, 1, (table: Hashtable, [value]) => table.values().some((each) => same(each, value))),
    GetEnumerator: method(0, 0, (table: Hashtable) => table.entries().map(([key, value]) => new DictionaryEntry(key, value))),
    Item: method(1, 1, (table: Hashtable, [key]) => table.get(key) ?? null),
    Remove: method(1, 1, (table: Hashtable, [key]) => {
      table.delete(key);
    }),
    ToString: method(0, 0, (table: Hashtable) => table.toString()),
  },
  missing: "CopyTo Equals GetHashCode GetObjectData OnDeserialization Insert RemoveAt AsReadOnly",
});
