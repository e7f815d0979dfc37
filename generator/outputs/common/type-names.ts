import type { Diagnostics } from "../../report/diagnostics.js";
import type { NamedSchema, ObjectSchema, Service } from "../../model/index.js";
import type { Scope } from "./names.js";
import { pascalCase, typeName } from "./names.js";
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
 * Names every schema: as in the document, in Pascal case. Where TypeScript cannot say that, or two schemas come to one name, another one is
 * taken, and said so.
 * @param scope Holds the names that generated modules need for themselves, and takes up the ones given here.
 */
export function nameSchemas(service: Service, schemas: Schemas, scope: Scope, diagnostics: Diagnostics): Map<string, SchemaNames> {
  const all = Object.values(service.schemas);
  const names = new Map<string, SchemaNames>();
  // Names that can be kept are given out first, so that no derived name pushes a documented one aside.
  const kept = all.filter((schema) => typeName(schema.name) === schema.name);
  const others = all.filter((schema) => typeName(schema.name) !== schema.name);
  for (const schema of [...kept, ...others]) {
    const wanted = typeName(schema.name);
    names.set(schema.name, { type: announce(scope.take(wanted, `${wanted}Model`), schema, diagnostics) });
  }
  for (const schema of all) {
    const own = names.get(schema.name);
    if (schema.kind !== "object" || !own || !schemas.isPolymorphic(schema)) continue;
    own.common = scope.take(`${own.type}Common`);
    if (isKindOfItself(schema, schemas)) own.exact = scope.take(`${own.type}Exact`);
    if (schema.discriminator) own.unlisted = scope.take(`Unlisted${own.type}`);
  }
  return names;
}

/** Whether a type is one of the kinds that its own discriminator tells apart; a value by which another one tells it says nothing of that. */
function isKindOfItself(schema: ObjectSchema, schemas: Schemas): boolean {
  if (schema.discriminatorValue === undefined) return false;
  const tags = schemas.tags(schema);
  return tags.length === 0 || tags.some(({ property }) => property === schemas.discriminator(schema));
}

/** Another case, and separators left out, are no other name. */
function announce(taken: string, { name, source }: NamedSchema, diagnostics: Diagnostics): string {
  const wanted = pascalCase(name);
  if (taken !== wanted)
    diagnostics.warning("SW402", `The schema "${name}" is called ${taken} in TypeScript, where ${wanted} is taken or reserved.`, source);
  else if (!/^[\p{L}\p{N}_.-]+$/u.test(name))
    diagnostics.warning("SW401", `The schema "${name}" is called ${taken} in TypeScript, where its own name cannot be used.`, source);
  return taken;
}
