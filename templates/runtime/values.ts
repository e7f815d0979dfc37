/** Turns a value of the wire into one of the type, or the other way round. */
export type Converter = (value: never) => unknown;

/** A value that does not fit its type; its message begins with the path of the property. */
export class ValueError extends Error {
  override readonly name = "ValueError";
  /** What is wrong with the value. */
  readonly problem: string;
  /** Where the value stands: `tasks[3].creationTime`; empty for the value itself. */
  readonly path: string;
  /** Which item of a list it belongs to, by its id or name. */
  readonly item: string | undefined;

  constructor(problem: string, path = "", item?: string) {
    super(`${path ? `${path}: ` : ""}${problem}${item === undefined ? "" : ` (in ${item})`}`);
    this.problem = problem;
    this.path = path;
    this.item = item;
  }
}

/** True while values that do not fit are kept. */
let keeps = false;

/**
 * Reads something and leaves values that do not fit their type as the service sent them, rather than giving all of it up. Reading never waits, so
 * that no other reading comes between.
 */
export function keepingUnreadable<T>(read: () => T): T {
  return reading(true, read);
}

/** Reads something that must fit, to see whether it does. */
export function strictly<T>(read: () => T): T {
  return reading(false, read);
}

function reading<T>(keeping: boolean, read: () => T): T {
  const before = keeps;
  keeps = keeping;
  try {
    return read();
  } finally {
    keeps = before;
  }
}

/** Whether a value that does not fit is to be given back as it is. */
export function isKept(error: unknown): boolean {
  return keeps && error instanceof ValueError && error.path === "";
}

/** Text for messages: long or hostile values are cut, secrets have no business in a date. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/**
 * A copy of an object with some properties converted. Null passes through, what is absent stays absent, and properties that are not named stay as
 * they are. Names are those of the wire. What is not an object is given back as it is.
 * @throws ValueError naming the property whose value does not fit.
 */
export function revise<T = object>(value: object, converters: Readonly<Record<string, Converter>>): T {
  if (!isPlain(value)) return value as T;
  const copy: Record<string, unknown> = { ...value };
  for (const name of Object.keys(converters)) {
    const convert = converters[name];
    if (convert && Object.hasOwn(copy, name)) copy[name] = convertAt(name, convert, copy[name]);
  }
  return copy as T;
}

/**
 * The same for an object that may hold more than the declared properties: `convert` converts what has no converter of its own and is not among
 * the names that stay as they are.
 */
export function reviseOpen<T = object>(
  value: object,
  converters: Readonly<Record<string, Converter>>,
  declared: readonly string[],
  convert: Converter,
): T {
  if (!isPlain(value)) return value as T;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => {
    if (declared.includes(name)) return [name, each];
    return [name, convertAt(name, (Object.hasOwn(converters, name) ? converters[name] : undefined) ?? convert, each)];
  });
  // fromEntries defines properties, so that a key such as __proto__ stays a key.
  return Object.fromEntries(entries) as T;
}

/** A copy of an object without the properties that the service alone sets, which a caller may have read with it. */
export function without(value: object, names: readonly string[]): object {
  return isPlain(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) : value;
}

/** Converts each item of an array; null passes through. */
export function arrayOf<T>(convert: (value: never) => T): (values: readonly unknown[]) => T[] {
  return (values) => (Array.isArray(values) ? values.map((value, index) => convertAt(`[${index}]`, convert, value)) : values) as T[];
}

/** Converts items that differ by their position, then all others by `rest`; those without a converter stay as they are, and null passes through. */
export function tupleOf<T>(items: readonly (Converter | undefined)[], rest?: Converter): (values: readonly unknown[]) => T {
  return (values) => {
    if (!Array.isArray(values)) return values as T;
    return values.map((value: unknown, index) => {
      const convert = index < items.length ? items[index] : rest;
      return convert ? convertAt(`[${index}]`, convert, value) : value;
    }) as T;
  };
}

/** Converts each value of a map; null passes through. */
export function mapOf<T>(convert: (value: never) => T): (values: Readonly<Record<string, unknown>>) => Record<string, T> {
  return (values) => {
    if (!isPlain(values)) return values as Record<string, never>;
    // Spread and fromEntries define properties, so that a key such as __proto__ stays a key.
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convertAt(name, convert, value) as T]));
  };
}

/**
 * Converts an object by its kind: `byKind("kind", { Cat: readCat, Dog: readDog }, readAnimal)`. An unknown kind goes to `otherwise`, or stays as it is.
 */
export function byKind<T = unknown>(
  property: string,
  converters: Readonly<Record<string, Converter>>,
  otherwise?: Converter,
): (value: object) => T {
  return (value) => {
    if (!isPlain(value)) return value as T;
    const kind: unknown = Object.hasOwn(value, property) ? (value as Record<string, unknown>)[property] : undefined;
    const key = typeof kind === "number" || typeof kind === "boolean" ? String(kind) : kind;
    const convert = typeof key === "string" && Object.hasOwn(converters, key) ? converters[key] : otherwise;
    return (convert ? convert(value as never) : value) as T;
  };
}

/** Converts the value of a property; null and undefined pass through, and what goes wrong is reported under its name. */
export function convertAt(name: string, convert: Converter, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  try {
    return convert(value as never);
  } catch (error) {
    if (isKept(error)) return value;
    if (!(error instanceof ValueError)) throw error;
    const path = name === "" ? error.path : error.path === "" || error.path.startsWith("[") ? name + error.path : `${name}.${error.path}`;
    throw new ValueError(error.problem, path, error.item ?? (name.startsWith("[") ? labelOf(value) : undefined));
  }
}

/** What people call an item of a list. */
function labelOf(value: unknown): string | undefined {
  const label = isPlain(value) ? (value["id"] ?? value["name"]) : undefined;
  return typeof label === "string" ? shown(label) : undefined;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
