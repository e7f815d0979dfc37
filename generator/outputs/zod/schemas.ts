import type { Constraints, NamedSchema, ObjectSchema, ScalarSchema, Schema } from "../../model/index.js";
import { doc } from "../common/docs.js";
import { perEmission, type Emission } from "../common/emission.js";
import type { InheritedProperty } from "../common/schemas.js";
import type { DocView } from "../common/views.js";

/** Which way a value goes: a request is without what the service alone sets, a response may hold more than the document says. */
export type Direction = "request" | "response";

/** One named schema as a constant. */
export interface ZodConstantView {
  /** `BatchJobSchema` */
  name: string;
  /** Its type in models.ts. */
  type: string;
  doc: DocView;
  schema: ZodView;
}

/** A check of a value: `min(1)`. */
export interface ZodCheckView {
  name: string;
  value: number;
}

/** A zod schema of a value on the wire. */
export type ZodView = { nullable?: true } & (
  | { kind: "any" }
  | { kind: "boolean" }
  /** Another constant; it may be declared later, so that whoever stands in no getter asks for it when it is needed. */
  | { kind: "reference"; name: string; later: boolean }
  | { kind: "literal"; value: string | number | boolean | null }
  /** `values` are strings; where the list is open, any other string will do. */
  | { kind: "enum"; values: string[]; open: boolean }
  | { kind: "union"; options: ZodView[] }
  | { kind: "array"; item: ZodView; checks: ZodCheckView[] }
  | { kind: "record"; values: ZodView }
  | { kind: "string"; format: StringFormat; checks: ZodCheckView[]; pattern?: string }
  | { kind: "number"; integer: boolean; checks: ZodCheckView[] }
  | { kind: "object"; open: boolean; properties: ZodPropertyView[]; rest?: ZodView }
  | { kind: "kinds"; property: string; kinds: { value: string; schema: ZodView }[]; otherwise: ZodView }
);

/** How zod calls what a text has to look like. */
type StringFormat = "string" | "base64" | "base64url" | "date" | "datetime" | "guid";

export interface ZodPropertyView {
  name: string;
  optional: boolean;
  /** Refers to other constants, which may be declared later. */
  refers: boolean;
  schema: ZodView;
}

/** Names of the constants, by schema; the type of the model with `Schema` behind it. */
export const constantNames = perEmission(
  (emission) =>
    new Map(Object.keys(emission.service.schemas).map((name) => [name, emission.takeType(`${emission.nameOf(name).type}Schema`)] as const)),
);

/** The schemas of all models that go one way, in the order of their names. */
export function zodConstants(direction: Direction, emission: Emission): ZodConstantView[] {
  const { service, usage } = emission;
  const used = direction === "request" ? usage.input : usage.output;
  const writer = new ZodWriter(direction, emission);
  return Object.values(service.schemas)
    .filter(({ name }) => used.has(name))
    .map((schema) => ({
      name: writer.nameOf(schema.name),
      type: emission.nameOf(schema.name).type,
      doc: doc(schema.description ?? schema.title),
      schema: writer.definition(schema),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

class ZodWriter {
  constructor(
    readonly direction: Direction,
    readonly emission: Emission,
  ) {}

  nameOf(schema: string): string {
    return constantNames(this.emission).get(schema) ?? "";
  }

  /** What a constant is; nothing in it is asked for before it is used. */
  definition(schema: NamedSchema): ZodView {
    if (schema.kind !== "object") return this.#value(schema, true);
    return this.emission.nameOf(schema.name).common === undefined ? this.#object(schema) : this.#kinds(schema);
  }

  #value(schema: Schema, later: boolean): ZodView {
    const view = this.#bare(schema, later);
    return schema.nullable === true ? { ...view, nullable: true } : view;
  }

  #bare(schema: Schema, later: boolean): ZodView {
    switch (schema.kind) {
      case "reference":
        return { kind: "reference", name: this.nameOf(schema.name), later };
      case "object":
        return this.#object(schema);
      case "array": {
        const checks = [...check("min", schema.minItems), ...check("max", schema.maxItems)];
        return { kind: "array", item: this.#value(schema.items, later), checks };
      }
      case "map":
        return { kind: "record", values: this.#value(schema.values, later) };
      case "union":
        return { kind: "union", options: schema.variants.map((variant) => this.#value(variant, later)) };
      case "constant":
        return { kind: "literal", value: schema.value };
      case "enum":
        return enumView(schema);
      case "scalar":
        return scalarView(schema);
      case "any":
      case "file":
        return { kind: "any" };
    }
  }

  #object(schema: ObjectSchema): ZodView {
    const { schemas } = this.emission;
    const told = schema.discriminatorValue === undefined ? undefined : schemas.discriminator(schema);
    const declared = schemas.properties(schema).filter((property) => property.wireName !== told && this.#travels(property));
    const additional = schemas.additionalProperties(schema);
    const own = told === undefined ? [] : [literalProperty(told, schema.discriminatorValue ?? "")];
    return {
      kind: "object",
      open: this.direction === "response",
      properties: [...own, ...declared.map((property) => this.#property(property))],
      ...(additional && { rest: this.#value(additional, true) }),
    };
  }

  /** What only the service sets is no part of a request. */
  #travels({ readOnly }: InheritedProperty): boolean {
    return this.direction === "response" || !readOnly;
  }

  #property({ wireName, required, schema }: InheritedProperty): ZodPropertyView {
    return { name: wireName, optional: !required, refers: refersToOthers(schema), schema: this.#value(schema, false) };
  }

  #kinds(schema: ObjectSchema): ZodView {
    const { schemas } = this.emission;
    const property = schemas.discriminator(schema) ?? "";
    const exact = schema.discriminatorValue === undefined ? [] : [{ value: schema.discriminatorValue, schema: this.#object(schema) }];
    const kinds = (schema.discriminator?.subtypes ?? []).map(({ value, schema: subtype }) => {
      const object = schemas.object(subtype);
      // A type of which there are kinds in turn, and that is one itself: here it stands for itself alone.
      const isInner = object && this.emission.nameOf(object.name).common !== undefined && object.discriminator === undefined;
      const inner: ZodView = isInner ? this.#object(object) : { kind: "reference", name: this.nameOf(subtype.name), later: false };
      return { value, schema: inner };
    });
    const common = this.#object({ ...schema, discriminatorValue: undefined } as unknown as ObjectSchema);
    return { kind: "kinds", property, kinds: [...exact, ...kinds], otherwise: common };
  }
}

function literalProperty(name: string, value: string): ZodPropertyView {
  return { name, optional: false, refers: false, schema: { kind: "literal", value } };
}

function refersToOthers(schema: Schema): boolean {
  switch (schema.kind) {
    case "reference":
    case "object":
      return true;
    case "array":
      return refersToOthers(schema.items);
    case "map":
      return refersToOthers(schema.values);
    case "union":
      return schema.variants.some(refersToOthers);
    default:
      return false;
  }
}

function enumView({ members, closed, valueKind }: Schema & { kind: "enum" }): ZodView {
  const values = members.map(({ value }) => value);
  if (valueKind === "string" && values.every((value) => typeof value === "string")) return { kind: "enum", values, open: !closed };
  // An object or a list among the values is one that documents list by mistake; zod has no literal for it.
  const literals = values.map((value): ZodView =>
    typeof value === "object" && value !== null ? { kind: "any" } : { kind: "literal", value },
  );
  const others: ZodView[] = closed || valueKind === "boolean" ? [] : [{ kind: "number", integer: valueKind === "integer", checks: [] }];
  return { kind: "union", options: [...literals, ...others] };
}

const formats: Readonly<Partial<Record<ScalarSchema["type"], StringFormat>>> = {
  byte: "base64",
  base64url: "base64url",
  date: "date",
  "date-time": "datetime",
  uuid: "guid",
};

function scalarView({ type, wire, constraints = {} }: ScalarSchema): ZodView {
  if (wire === "boolean") return { kind: "boolean" };
  if (wire === "string") {
    const checks = [...check("min", constraints.minLength), ...check("max", constraints.maxLength)];
    const pattern = constraints.pattern !== undefined && isPattern(constraints.pattern) ? { pattern: constraints.pattern } : {};
    return { kind: "string", format: formats[type] ?? "string", checks, ...pattern };
  }
  return { kind: "number", integer: wire === "integer", checks: numberChecks(constraints) };
}

function numberChecks({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Constraints): ZodCheckView[] {
  return [
    ...check("min", minimum),
    ...check("max", maximum),
    ...check("gt", exclusiveMinimum),
    ...check("lt", exclusiveMaximum),
    ...check("multipleOf", multipleOf),
  ];
}

function check(name: string, value: number | undefined): ZodCheckView[] {
  return value === undefined ? [] : [{ name, value }];
}

/** Patterns of documents are those of other languages now and then; the models' documentation has them all the same. */
function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
