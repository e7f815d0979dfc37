import type { Schema } from "../schema.js";
import type { Context } from "./context.js";

/**
 * A union that holds itself, by itself or by other unions, allows what all of these allow: it gets their other variants instead. Types cannot
 * say that a name stands for itself.
 */
export function breakUnions({ registry, diagnostics }: Context): void {
  const { schemas } = registry;
  const flattened = new Map<string, Schema[]>();
  for (const [name, schema] of schemas) {
    if (schema.kind !== "union" || !schema.variants.some((variant) => leadsTo(variant, name, schemas))) continue;
    diagnostics.warning("SW209", `"${name}" is a choice between itself and others; it is taken as one of the others.`, schema.source);
    flattened.set(name, others(name, schemas));
  }
  for (const [name, variants] of flattened) {
    const schema = schemas.get(name);
    if (schema?.kind === "union") schema.variants = variants.length > 0 ? variants : [{ kind: "any", source: schema.source }];
  }
}

type Schemas = Context["registry"]["schemas"];

/** The variants of a union and of those that lead back to it, without these unions themselves. */
function others(name: string, schemas: Schemas): Schema[] {
  const found: Schema[] = [];
  const seen = new Set<string>();
  const visit = (schema: Schema): void => {
    const target = schema.kind === "reference" ? schemas.get(schema.name) : schema;
    if (target?.kind !== "union" || !leadsTo(schema, name, schemas)) {
      found.push(schema);
      return;
    }
    if (schema.kind === "reference") {
      if (seen.has(schema.name)) return;
      seen.add(schema.name);
    }
    target.variants.forEach(visit);
  };
  visit({ kind: "reference", name, source: { file: "", pointer: "", line: 1, column: 1 } });
  return found;
}

/** Whether a schema is the union of that name, or one that has that union among its variants. */
function leadsTo(start: Schema, name: string, schemas: Schemas): boolean {
  const seen = new Set<string>();
  const pending = [start];
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    if (schema.kind === "reference") {
      if (schema.name === name) return true;
      if (seen.has(schema.name)) continue;
      seen.add(schema.name);
      const target = schemas.get(schema.name);
      if (target?.kind === "union") pending.push(target);
    } else if (schema.kind === "union") pending.push(...schema.variants);
  }
  return false;
}
