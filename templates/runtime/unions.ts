import { convertAt, strictly, ValueError, type Converter } from "./values.js";

/** What a value of a variant looks like. */
export type Shape =
  | "string"
  | "number"
  | "boolean"
  | "date"
  | "bytes"
  | "null"
  | "any"
  /** One of these. */
  | { values: readonly (string | number | boolean)[] }
  | { items: Shape }
  | { map: Shape }
  /** An object with these properties, of which some have to be there, and some have only these values. */
  | { required: readonly string[]; known: readonly string[]; tags: Readonly<Record<string, readonly (string | number | boolean)[]>> }
  | { anyOf: readonly Shape[] };

/**
 * Converts a value that is one of several, as the variant that it looks like: of objects, the one that knows most of its properties. What looks
 * like a variant and does not convert is tried as the next one; what looks like none stays as it is.
 * @throws ValueError where every variant that it looks like says that it does not fit.
 */
export function variant<T = unknown>(...variants: readonly (readonly [shape: Shape, convert?: Converter])[]): (value: unknown) => T {
  return (value) => {
    const fitting = variants
      .filter(([shape]) => fits(value, shape))
      .map(([shape, convert]) => ({ convert, strangers: strangers(value, shape) }))
      .sort((one, other) => one.strangers - other.strangers);
    for (const { convert } of fitting) {
      if (!convert) return value as T;
      try {
        return strictly(() => convert(value as never)) as T;
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
      }
    }
    // None fits, so the first one says why not, or keeps what does not fit.
    const [first] = fitting;
    return (first?.convert ? convertAt("", first.convert, value) : value) as T;
  };
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === "string") return simple[shape](value);
  if ("values" in shape) return shape.values.some((one) => one === value);
  if ("anyOf" in shape) return shape.anyOf.some((one) => fits(value, one));
  if ("items" in shape) return Array.isArray(value) && value.every((item) => item === null || fits(item, shape.items));
  if (!isObject(value)) return false;
  if ("map" in shape) return Object.values(value).every((one) => one === null || fits(one, shape.map));
  const { required, tags } = shape;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(tags).every(
      ([name, values]) => !Object.hasOwn(value, name) || value[name] == null || values.includes(value[name] as string),
    )
  );
}

const simple: Readonly<Record<Extract<Shape, string>, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  date: (value) => value instanceof Date,
  bytes: (value) => value instanceof Uint8Array,
  null: (value) => value === null,
  any: () => true,
};

/** How many properties of an object the shape does not know. */
function strangers(value: unknown, shape: Shape): number {
  if (typeof shape !== "object" || !isObject(value)) return 0;
  if ("anyOf" in shape) return Math.min(...shape.anyOf.filter((one) => fits(value, one)).map((one) => strangers(value, one)));
  return "known" in shape ? Object.keys(value).filter((name) => !shape.known.includes(name)).length : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof Uint8Array);
}
