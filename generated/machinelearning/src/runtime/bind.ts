type Operation = (context: never, ...args: never[]) => unknown;

/** A module of operations as a client has it: the same functions, their context given. */
export type Bound<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends (
    context: never,
    ...args: infer Arguments
  ) => infer Result
    ? (...args: Arguments) => Result
    : never;
};

/** Gives every operation of a module its context. */
export function bind<Operations extends object>(context: object, operations: Operations): Bound<Operations> {
  const entries = Object.entries(operations as Record<string, Operation>);
  return Object.fromEntries(
    entries.map(([name, operation]) => [name, (...args: never[]) => operation(context as never, ...args)]),
  ) as Bound<Operations>;
}
