import * as zod from "zod";
import type { JsonOf } from "./json.js";

/**
 * A schema while it is put together. Its type is written down beside it: worked out by zod's own types, those of a large service take TypeScript
 * a minute, and turn in circles where models do.
 */
export interface Draft {
  or(other: Draft): Draft;
  min(value: number): Draft;
  max(value: number): Draft;
  gt(value: number): Draft;
  lt(value: number): Draft;
  multipleOf(value: number): Draft;
  regex(pattern: RegExp): Draft;
  catchall(rest: Part): Draft;
}

/** What a schema can be made of: drafts, and finished schemas. */
export type Part = Draft | zod.ZodType<unknown>;

/** The parts of zod that generated schemas are made of. */
export const z = zod as unknown as {
  unknown(): Draft;
  boolean(): Draft;
  int(): Draft;
  number(): Draft;
  string(): Draft;
  base64(): Draft;
  base64url(): Draft;
  guid(): Draft;
  iso: { date(): Draft; datetime(options: { offset: boolean; local: boolean }): Draft };
  literal(value: string | number | boolean | null): Draft;
  enum(values: readonly string[]): Draft;
  union(options: readonly Part[]): Draft;
  array(item: Part): Draft;
  record(keys: Draft, values: Part): Draft;
  object(properties: Readonly<Record<string, Part>>): Draft;
  looseObject(properties: Readonly<Record<string, Part>>): Draft;
  lazy(schema: () => Part): Draft;
  optional(schema: Part): Draft;
  nullable(schema: Part): Draft;
};

/** A draft as the schema of a type. */
export function schemaOf<T>(draft: Draft): zod.ZodType<JsonOf<T>> {
  return draft as unknown as zod.ZodType<JsonOf<T>>;
}

/**
 * One of several kinds of objects, which a property tells apart: problems are those of the kind that the value says it is.
 * @param kinds by the values of the property.
 * @param otherwise for values that the document does not list.
 */
export function oneOfKinds(property: string, kinds: Readonly<Record<string, () => Part>>, otherwise: () => Part): Draft {
  return zod.unknown().transform((value, context) => {
    const kind = typeof value === "object" && value !== null ? String(Reflect.get(value, property)) : "";
    const schema = ((Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? otherwise)() as zod.ZodType;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as zod.core.$ZodRawIssue);
    return zod.NEVER;
  }) as unknown as Draft;
}
