import type { Node } from "../../load/document.js";
import type { NamedSchema } from "../schema.js";
import type { SchemaKind } from "./kinds.js";
import { isObject, keyOf } from "./nodes.js";

/** A definition that has its name already and waits to be read. */
export interface Pending {
  name: string;
  node: Node;
  kind: Exclude<SchemaKind, "enum">;
}

/** The named schemas of the code model while it grows: who has which name, and what is still to be read. */
export class Registry {
  readonly schemas = new Map<string, NamedSchema>();
  /** Names that an object calls required without having such a property itself: its bases may have them. */
  readonly requiredElsewhere = new Map<string, Set<string>>();
  /** Where a schema was read from, by name. */
  readonly nodes = new Map<string, Node>();
  readonly #names = new Map<string, string>();
  /** Names by what stands in the document: what an alias of YAML stands for is one value in many places. */
  readonly #values = new Map<object, string>();
  /** The number to try first, by name: lower ones are taken. */
  readonly #numbers = new Map<string, number>();
  readonly #pending: Pending[] = [];

  nameOf(node: Node): string | undefined {
    return this.#names.get(keyOf(node));
  }

  /** The name of a schema that stands here by way of an alias, and elsewhere too. */
  nameOfValue(node: Node): string | undefined {
    return isObject(node.value) ? this.#values.get(node.value) : undefined;
  }

  isTaken(name: string): boolean {
    return this.nodes.has(name);
  }

  /** Gives the name to the node. */
  claim(name: string, node: Node): void {
    this.nodes.set(name, node);
    this.#names.set(keyOf(node), name);
    if (isObject(node.value)) this.#values.set(node.value, name);
  }

  /** Lets the node go by a name that another one has: both say the same. */
  share(name: string, node: Node): void {
    this.#names.set(keyOf(node), name);
  }

  /** The first of the wishes that is free, else the last one with "Model" at its end, and a number where that is not enough. */
  free(...wishes: [string, ...string[]]): string {
    const last = `${wishes.at(-1) ?? wishes[0]}Model`;
    const free = [...wishes, last].find((wish) => !this.isTaken(wish));
    if (free !== undefined) return free;
    let number = this.#numbers.get(last) ?? 2;
    while (this.isTaken(`${last}${number}`)) number++;
    this.#numbers.set(last, number);
    return `${last}${number}`;
  }

  /** Puts the schemas into this order. */
  sort(names: readonly string[]): void {
    for (const name of names) {
      const schema = this.schemas.get(name);
      if (!schema) continue;
      this.schemas.delete(name);
      this.schemas.set(name, schema);
    }
  }

  enqueue(pending: Pending): void {
    this.#pending.push(pending);
  }

  /** Hands out what waits, also what comes in meanwhile, until nothing is left. */
  *drain(): Generator<Pending> {
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) yield next;
  }
}
