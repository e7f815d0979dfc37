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

/** The scopes that are asked for, by the name of the scheme. */
export function scopesByScheme(requirements: Requirements): (scheme: string) => string[] {
  const scopes = new Map<string, Set<string>>();
  for (const [scheme, asked] of requirements.flatMap((requirement) => [...requirement])) {
    const known = scopes.get(scheme) ?? new Set<string>();
    scopes.set(scheme, known);
    for (const scope of asked) known.add(scope);
  }
  return (scheme) => [...(scopes.get(scheme) ?? [])];
}

const generalNames = new WeakMap<Document, { names: string[] | undefined }>();

/** What applies to an operation: the names of its schemes; undefined where all of the service's do, which goes without saying. */
export function securityOf(document: Document, operation: Node, schemes: readonly SecurityScheme[]): string[] | undefined {
  const own = requirementsAt(document, operation);
  if (own) return namesOf(own, schemes);
  // What the document says for all operations is read once.
  let general = generalNames.get(document);
  if (!general) generalNames.set(document, (general = { names: namesOf(requirementsAt(document, document.root), schemes) }));
  return general.names;
}

function namesOf(requirements: Requirements | undefined, schemes: readonly SecurityScheme[]): string[] | undefined {
  if (!requirements) return undefined;
  const names = new Set(requirements.flatMap((requirement) => [...requirement.keys()]));
  return schemes.every(({ name }) => names.has(name)) ? undefined : [...names];
}
