import type { ModelNames } from "./model-names.js";
import type { Model, ModelProperty } from "./models.js";
import { singularize } from "./singular.js";
import { joinPascal, pascalCase, selectName, spellLeadingNumber, withoutRepeats, words } from "./words.js";

/**
 * A property that is seen on an object: its own, an inherited one, or one of an object below it (`properties.sku.name` as SkuName).
 * Objects below are opened when they have few properties, or are called `properties`.
 */
export interface InlineProperty {
  name: string;
  /** What the name may be instead, the best first. */
  options: string[];
  components: string[];
  property: ModelProperty;
  /** Wire names that lead from the object to the value. */
  path: string[];
  /** True for an object that was opened: its properties stand for it. */
  opened: boolean;
  required: boolean;
  readOnly: boolean;
  create: boolean;
  update: boolean;
  read: boolean;
}

export interface InlineProperties {
  inherited: InlineProperty[];
  owned: InlineProperty[];
  inlined: InlineProperty[];
}

/** Objects with as many properties as this stay closed. */
const threshold = 24;

/** Objects that stand deeper than this stay closed: no cmdlet has a parameter for them. */
const deepest = 100;

/** Opens objects on demand; each only once. */
export class Inliner {
  readonly #names: ModelNames;
  readonly #done = new Map<Model, InlineProperties>();
  readonly #inProgress = new Set<Model>();
  readonly #closed = new Set<Model>();

  constructor(names: ModelNames) {
    this.#names = names;
  }

  /** All that can be seen on the model: inherited, own, and of the objects below. */
  of(model: Model): InlineProperties {
    return this.#open(model) ?? { inherited: [], owned: [], inlined: [] };
  }

  /** Undefined for a model that contains itself: it is never opened. */
  #open(model: Model): InlineProperties | undefined {
    const done = this.#done.get(model);
    if (done) return this.#closed.has(model) ? undefined : done;
    if (this.#inProgress.has(model)) {
      this.#closed.add(model);
      return undefined;
    }
    if (this.#inProgress.size >= deepest) return undefined;
    this.#inProgress.add(model);
    const result: InlineProperties = { inherited: [], owned: [], inlined: [] };
    for (const parent of model.parents) {
      const { inherited, owned, inlined } = this.of(parent);
      for (const properties of [inherited, inlined, owned]) for (const property of properties) result.inherited.push({ ...property });
    }
    const closed: ModelProperty[] = [];
    for (const property of model.properties) {
      if (!property.model) closed.push(property);
    }
    for (const property of model.properties) {
      if (property.model && !this.#openProperty(result, property, property.model)) closed.push(property);
    }
    for (const property of closed) result.owned.push(ownProperty(property));
    resolveCollisions(result);
    this.#inProgress.delete(model);
    this.#done.set(model, result);
    return result;
  }

  #openProperty(result: InlineProperties, property: ModelProperty, model: Model): boolean {
    const below = this.#open(model);
    if (!below || model.isMap || this.#closed.has(model)) return false;
    const count = below.inherited.length + below.owned.length + below.inlined.length;
    if (count >= threshold && property.name !== "properties") return false;
    const name = pascalCase(property.name);
    const outer: InlineProperty = { ...ownProperty(property), name, components: [name], opened: true };
    result.owned.push(outer);
    const prefix =
      property.name === "properties" || property.name === "error"
        ? ""
        : joinPascal(spellLeadingNumber(words(property.name)).map((word) => singularize(word)));
    for (const inner of [...below.inherited, ...below.owned]) {
      result.inlined.push(this.#inline(outer, inner, pascalCase(`${prefix} ${inner.name}`)));
    }
    for (const inner of below.inlined) result.inlined.push(this.#inline(outer, inner, pascalCase(inner.name)));
    return true;
  }

  #inline(outer: InlineProperty, inner: InlineProperty, name: string): InlineProperty {
    const { property } = outer;
    const components = withoutRepeats([property.name, ...inner.components]);
    const fixed = inner.readOnly || property.readOnly;
    const create = property.create && inner.create && !fixed;
    const update = property.update && inner.update && !fixed;
    const read = property.read && inner.read;
    return {
      name,
      options: nameOptions(this.#names.nameOf(inner.property.schema), components),
      components,
      property: inner.property,
      path: [property.wireName, ...inner.path],
      opened: inner.opened,
      required: inner.required && outer.required,
      readOnly: fixed || (read && !create && !update),
      create,
      update,
      read,
    };
  }
}

function ownProperty(property: ModelProperty): InlineProperty {
  const name = pascalCase(property.name);
  return {
    name,
    options: [name],
    components: [name],
    property,
    path: [property.wireName],
    opened: false,
    required: property.required,
    readOnly: property.readOnly,
    create: property.create,
    update: property.update,
    read: property.read,
  };
}

/** The whole way as a name, then its last part, its last two …, and at last the type's name with the last part. */
function nameOptions(typeName: string, components: readonly string[]): string[] {
  const result = new Set<string>();
  for (let count = 0; count < components.length; count++) result.add(joinPascal(components.slice(count === 0 ? 0 : -count)));
  result.add(joinPascal([...spellLeadingNumber(words(typeName)), ...words(components.at(-1) ?? "")]));
  return [...result];
}

/** Where two properties have one name, those from below give way; the ones from nearest first. */
function resolveCollisions({ inherited, owned, inlined }: InlineProperties): void {
  const count = new Map<string, number>();
  for (const { name } of [...owned, ...inherited, ...inlined]) count.set(name, (count.get(name) ?? 0) + 1);
  const taken = new Set(count.keys());
  inlined.sort((a, b) => a.options.length - b.options.length);
  for (const property of inlined) {
    if ((count.get(property.name) ?? 0) > 1) property.name = selectName(property.options, taken);
  }
}
