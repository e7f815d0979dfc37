import type { Document, Node } from "../../load/document.js";
import type { SecurityScheme } from "../service.js";
import { isObject, itemsAt, textsAt, valueAt } from "./nodes.js";

/** Security Requirement Objects: alternatives, each with the schemes that it needs together, by name with their scopes. */
export type Requirements = Map<string, string[]>[];

/** `security` of an operation or of the document; undefined where it does not say. */
export function requirementsAt(document: Document, node: Node): Requirements | undefined {
  if (!Array.isArray(valueAt(node, "security"))) return undefined;
  return itemsAt(document, node, "security").map((requirement) => {
    const names = isObject(requirement.value) ? Object.keys(requirement.value) : [];
    return new Map(names.map((name) => [name, textsAt(requirement, name) ?? []]));
  });
}

export function scopesOf(requirements: Requirements, scheme: string): string[] {
  return [...new Set(requirements.flatMap((requirement) => requirement.get(scheme) ?? []))];
}

/** What applies to an operation: the names of its schemes; undefined where all of the service's do, which goes without saying. */
export function securityOf(
  own: Requirements | undefined,
  general: Requirements | undefined,
  schemes: readonly SecurityScheme[],
): string[] | undefined {
  const requirements = own ?? general;
  if (!requirements) return undefined;
  const names = [...new Set(requirements.flatMap((requirement) => [...requirement.keys()]))];
  return schemes.every(({ name }) => names.includes(name)) ? undefined : names;
}
