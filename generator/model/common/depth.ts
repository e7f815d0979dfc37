import type { NamedSchema, ObjectSchema, Schema } from "../schema.js";
import type { Context } from "./context.js";
import { objectNamed } from "./inheritance.js";

/** Definitions that stand on one another, by allOf or as items, values and variants: more than any person wrote, and far from the end of the stack. */
const deepest = 100;

/** Cuts chains of definitions that are too long, with an error where they get so, for all who follow them. Bases must have no cycles any more. */
export function limitDepth(context: Context): void {
  limit(context, basesOf, (schema) => {
    (schema as ObjectSchema).bases = [];
    return `"${schema.name}" inherits through more than ${String(deepest)} definitions, one from the other.`;
  });
  limit(context, partsOf, (schema) => {
    context.registry.schemas.set(schema.name, { kind: "any", source: schema.source, name: schema.name });
    return `"${schema.name}" nests more than ${String(deepest)} definitions, one in the other, without an object between them.`;
  });
}

/** Names of the objects that a schema inherits from. */
function basesOf({ registry }: Context, name: string): string[] {
  return objectNamed(registry.schemas, name)?.bases.map((base) => base.name) ?? [];
}

/** Names of the definitions that a schema is nothing but items, values or variants of. */
function partsOf({ registry }: Context, name: string): string[] {
  const named: string[] = [];
  const schema = registry.schemas.get(name);
  const waiting: Schema[] = schema && schema.kind !== "object" ? [schema] : [];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (part.kind === "reference") named.push(part.name);
    else if (part.kind === "array") waiting.push(part.items);
    else if (part.kind === "map") waiting.push(part.values);
    else if (part.kind === "union") for (const variant of part.variants) waiting.push(variant);
  }
  return named;
}

/** Depth first, without recursion. A definition that stands on itself, as values of JSON do, is no longer chain than it has members. */
function limit(context: Context, below: (context: Context, name: string) => string[], cut: (schema: NamedSchema) => string): void {
  const { registry, diagnostics } = context;
  const heights = new Map<string, number>();
  for (const start of [...registry.schemas.keys()]) {
    const waiting = [{ name: start, leave: false }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { name, leave } = step;
      if (!leave) {
        if (heights.has(name)) continue;
        heights.set(name, 0);
        waiting.push({ name, leave: true });
        for (const other of below(context, name)) waiting.push({ name: other, leave: false });
        continue;
      }
      const height = below(context, name).reduce((highest, other) => Math.max(highest, (heights.get(other) ?? 0) + 1), 0);
      heights.set(name, height > deepest ? 0 : height);
      const schema = height > deepest ? registry.schemas.get(name) : undefined;
      if (schema) diagnostics.error("SW209", cut(schema), schema.source);
    }
  }
}
