import type { ParameterSet } from "../../cmdlets/surface.js";
import type { JsonValue, Operation, Sample, Schema } from "../../model/index.js";
import type { Schemas } from "../common/schemas.js";
import { argument } from "./powershell.js";

/**
 * Whether a set's parameters can say all of a sample's body. What nobody has to say does not count: values that the service sets, and those
 * that are always the same. A property that the schema does not have (of a more special kind, as a rule) is one that they cannot say.
 */
export function isComplete(set: ParameterSet, operation: Operation, { body }: Sample, schemas: Schemas): boolean {
  if (body === undefined || isEmpty(body)) return true;
  const covered = new Covered();
  for (const { target, type } of set.parameters) {
    if (target.to === "entries") return true;
    if (!("path" in target)) continue;
    const value = valueAt(body, target.path);
    if (value === undefined) continue;
    if (target.to === "property" && argument(value, type) === undefined) return false;
    if (target.to === "keys" && !isKeys(value)) return false;
    covered.add(target.path);
  }
  return isSaid(body, operation.body?.schema, covered, { schemas, reads: set.operations.length > 1 });
}

/** Names of properties from the body down, that parameters stand for. */
class Covered {
  readonly #below = new Map<string, Covered>();
  #whole = false;

  add(path: readonly string[]): void {
    const [name, ...rest] = path;
    if (name === undefined) {
      this.#whole = true;
      return;
    }
    const next = this.#below.get(name) ?? new Covered();
    this.#below.set(name, next);
    next.add(rest);
  }

  get whole(): boolean {
    return this.#whole;
  }

  at(name: string): Covered | undefined {
    return this.#below.get(name);
  }
}

interface Telling {
  schemas: Schemas;
  /** The cmdlet reads what it writes back: what cannot be updated is there already. */
  reads: boolean;
}

function isSaid(value: JsonValue, schema: Schema | undefined, covered: Covered | undefined, telling: Telling): boolean {
  const { schemas, reads } = telling;
  if (covered?.whole) return true;
  const object = schema && schemas.object(schema);
  if (!covered || !object || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const properties = new Map(schemas.properties(object).map((property) => [property.wireName, property]));
  const said = Object.entries(value).filter(([name]) => {
    const property = properties.get(name);
    if (reads && property?.mutability?.includes("update") === false) return false;
    return !property?.readOnly && !(property?.required && isConstant(property.schema, schemas));
  });
  return said.length > 0 && said.every(([name, member]) => isSaid(member, properties.get(name)?.schema, covered.at(name), telling));
}

function isConstant(schema: Schema, schemas: Schemas): boolean {
  const resolved = schemas.resolve(schema);
  return resolved.kind === "constant" || (resolved.kind === "enum" && resolved.members.length === 1);
}

function isEmpty(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** A map of empty objects, which a list of its keys says. */
function isKeys(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(isEmpty);
}

/** The value that a row of names leads to; undefined where it leads nowhere. */
export function valueAt(body: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  let current = body;
  for (const name of path) {
    if (typeof current !== "object" || current === null || Array.isArray(current) || !Object.hasOwn(current, name)) return undefined;
    current = current[name];
  }
  return current;
}
