import type { Schema } from "../../model/index.js";
import type { InheritedProperty } from "../common/schemas.js";
import type { Emission } from "../common/emission.js";

/** Values that a body always has, with where they stand: required properties with only one value. */
export interface ConstantView {
  value: string | number | boolean;
  path: string[];
}

/** Deeper than this nobody looks for constants and for what is read only. */
const deepest = 8;

export function constantsOf(schema: Schema, emission: Emission): ConstantView[] {
  return visit(schema, emission, ({ required, schema: of }, path): ConstantView[] => {
    const resolved = emission.schemas.resolve(of);
    if (!required) return [];
    if (resolved.kind === "constant") return [{ value: resolved.value, path }];
    const [only, ...others] = resolved.kind === "enum" ? resolved.members : [];
    return only && others.length === 0 && typeof only.value !== "object" ? [{ value: only.value, path }] : [];
  });
}

/** Properties that the service alone sets, by the way to them; what is below one of them is not named again. */
export function readonlyPaths(schema: Schema, emission: Emission): string[][] {
  return visit(schema, emission, ({ readOnly }, path) => (readOnly ? [path] : []), true);
}

/** Goes through objects inside objects, each type once on a way. `ends`: where something is found, nothing below it is looked at. */
function visit<T>(start: Schema, emission: Emission, find: (property: InheritedProperty, path: string[]) => T[], ends = false): T[] {
  const result: T[] = [];
  const go = (schema: Schema, path: string[], above: ReadonlySet<string>): void => {
    const object = emission.schemas.object(schema);
    if (!object || above.has(object.name) || path.length >= deepest) return;
    const seen = new Set([...above, object.name]);
    for (const property of emission.schemas.properties(object)) {
      const here = [...path, property.wireName];
      const found = find(property, here);
      result.push(...found);
      if (!ends || found.length === 0) go(property.schema, here, seen);
    }
  };
  go(start, [], new Set());
  return result;
}
