/** A type as JSON has it: dates and bytes are text, and an absent property may be there and undefined. */
export type JsonOf<T> = T extends Date | Uint8Array
  ? string
  : T extends (infer Item)[]
    ? JsonOf<Item>[]
    : T extends object
      ? { [Name in keyof T]: JsonOf<T[Name]> | (undefined extends T[Name] ? undefined : never) }
      : T;
