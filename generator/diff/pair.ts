/** Two lists put beside each other by a key: what is only in one of them, and what is in both. */
export interface Paired<T> {
  removed: T[];
  added: T[];
  kept: { from: T; to: T }[];
}

/** Each list in its own order. Of several with one key the first goes with the first, so that none is lost. */
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
  const seen = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    result.set(count === 0 ? name : `${name}\u0000${String(count)}`, item);
  }
  return result;
}
