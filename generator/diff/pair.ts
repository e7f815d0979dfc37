/** Two lists put beside each other by a key: what is only in one of them, and what is in both. */
export interface Paired<T> {
  removed: T[];
  added: T[];
  kept: { from: T; to: T }[];
}

/** Each list in its own order; of several with one key, the first counts. */
export function pair<T>(from: Iterable<T>, to: Iterable<T>, key: (item: T) => string): Paired<T> {
  const before = byKey(from, key);
  const after = byKey(to, key);
  return {
    removed: [...before].filter(([name]) => !after.has(name)).map(([, item]) => item),
    added: [...after].filter(([name]) => !before.has(name)).map(([, item]) => item),
    kept: [...after].flatMap(([name, item]) => {
      const old = before.get(name);
      return old === undefined ? [] : [{ from: old, to: item }];
    }),
  };
}

function byKey<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T> {
  const result = new Map<string, T>();
  for (const item of items) if (!result.has(key(item))) result.set(key(item), item);
  return result;
}
