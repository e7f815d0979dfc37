import type { Diagnostics } from "../../report/diagnostics.js";
import type { NamedSchema, Service } from "../../model/index.js";
import type { Scope } from "./names.js";
import { typeName } from "./names.js";
import type { Schemas } from "./schemas.js";

/** TypeScript names of the types that stand for one schema. */
export interface SchemaNames {
  /** The type that other types refer to. */
  type: string;
  /** What all kinds of a polymorphic type have in common. */
  common?: string;
  /** The type itself where it is one of its own kinds: `Salmon`, told from `SmartSalmon`. */
  exact?: string;
  /** Kinds that the document does not list. */
  unlisted?: string;
}

/**
 * Names every schema. The document's name is kept where TypeScript can say it; otherwise the nearest identifier is taken, and said so.
 * @param scope Holds the names that generated modules need for themselves, and takes up the ones given here.
 */
export function nameSchemas(service: Service, schemas: Schemas, scope: Scope, diagnostics: Diagnostics): Map<string, SchemaNames> {
  const all = Object.values(service.schemas);
  const names = new Map<string, SchemaNames>();
  // Names that can be kept are given out first, so that no derived name pushes a documented one aside.
  const kept = all.filter((schema) => typeName(schema.name) === schema.name);
  for (const schema of kept)
    names.set(schema.name, { type: announce(scope.take(schema.name, `${schema.name}Model`), schema, diagnostics) });
  for (const schema of all) {
    if (!names.has(schema.name)) names.set(schema.name, { type: announce(scope.take(typeName(schema.name)), schema, diagnostics) });
  }
  for (const schema of all) {
    const own = names.get(schema.name);
    if (schema.kind !== "object" || !own || !schemas.isPolymorphic(schema)) continue;
    own.common = scope.take(`${own.type}Common`);
    if (schema.discriminatorValue !== undefined) own.exact = scope.take(`${own.type}Exact`);
    if (schema.discriminator) own.unlisted = scope.take(`Unlisted${own.type}`);
  }
  return names;
}

function announce(taken: string, schema: NamedSchema, diagnostics: Diagnostics): string {
  if (taken !== schema.name) {
    diagnostics.warning(
      "SW401",
      `The schema "${schema.name}" is called ${taken} in TypeScript, where its own name cannot be used.`,
      schema.source,
    );
  }
  return taken;
}
