const names = new WeakMap<object, string>();

/** A list that .NET has as a collection of its own: it can be counted and gone through, but not indexed. */
export function namedCollection(items: unknown[], name: string): unknown[] {
  names.set(items, name);
  return items;
}

/** The name of a collection that is no array. */
export const collectionName = (items: object): string | undefined => names.get(items);
