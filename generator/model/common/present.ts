type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys whose value is undefined: in the code model, what a document does not say is absent. */
export function present<T extends object>(value: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = value[key as keyof T];
    if (entry !== undefined) kept[key] = entry;
  }
  return kept as Present<T>;
}
