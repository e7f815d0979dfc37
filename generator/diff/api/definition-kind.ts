import type { NamedSchema } from "../../model/schema.js";
import type { SubjectKind } from "../change.js";
import { isDefinition, type Side } from "./sides.js";

/** Whether a definition is in a file that the document shares with others (common types). */
export function isShared({ service }: Side, { source }: NamedSchema): boolean {
  return source.file !== service.source.file;
}

/** The definitions that count: all of the document itself, and of shared files those that an operation reaches. */
export function seenDefinitions(side: Side): NamedSchema[] {
  return Object.values(side.service.schemas).filter(
    (schema) => isDefinition(schema) && (!isShared(side, schema) || side.input.has(schema.name) || side.output.has(schema.name)),
  );
}

/** What a definition counts as: by where it stands, on both sides where it is on both. */
export function definitionKind(...shared: boolean[]): SubjectKind {
  if (new Set(shared).size === 2) return "moved definition";
  return shared[0] ? "shared definition" : "definition";
}
