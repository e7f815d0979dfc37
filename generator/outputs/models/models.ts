import type { EnumSchema, JsonValue, NamedSchema, ObjectSchema, Property, ScalarSchema, Schema } from "../../model/index.js";
import { doc } from "../common/docs.js";
import { perEmission, type Emission } from "../common/emission.js";
import { isNeverAnswered } from "../common/inputs.js";
import { argumentProperty } from "../client/options.js";
import type { GroupType } from "../common/parameter-groups.js";
import type { InheritedProperty, Schemas } from "../common/schemas.js";
import { admits, typeOf, union } from "../common/types.js";
import { tagValues } from "../common/unions.js";
import type { DocView, SectionOf, TypeView } from "../common/views.js";
import type { ModelViews } from "./output.js";

/** A property as an interface declares it. */
export interface PropertyView {
  name: string;
  readonly: boolean;
  optional: boolean;
  type: TypeView;
  doc: DocView;
}

/** `export interface Name extends …`. */
export interface InterfaceView {
  name: string;
  doc: DocView;
  /** Bases; a base that declares a property differently is taken without it. */
  bases: { name: string; omit: string[] }[];
  /** The properties that tell this type from its siblings, each with the values that mean it. */
  discriminators: { name: string; values: (string | number | boolean)[] }[];
  /** The same, for the type that stands for values the document does not list. */
  unlistedDiscriminator?: string;
  properties: PropertyView[];
  /** Type of the properties that are not declared. */
  index?: TypeView;
}

/** The values that a property may have. */
export interface EnumView {
  name: string;
  doc: DocView;
  members: { name: string; value: JsonValue; /** What the document says of it. */ doc?: DocView }[];
  /** Types of values beside the members, where the document lets the service have others. */
  open: ("string" | "number")[];
  nullable: boolean;
}

/** `export type Name = …`. */
export interface AliasView {
  name: string;
  doc: DocView;
  type: TypeView;
}

/** Types of models.ts, by name. */
export const modelSections = perEmission((emission): SectionOf<ModelViews>[] => {
  const { service } = emission;
  const groups = emission.parameterGroups.all.map((group) => groupSection(group, emission));
  const schemas = Object.values(service.schemas).flatMap((schema) =>
    sidesOf(schema.name, emission).flatMap((side) => sectionsOf(schema, side)),
  );
  return [...schemas, ...groups].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ section }) => section);
});

interface NamedSection {
  name: string;
  section: SectionOf<ModelViews>;
}

/** What is only sent is of what callers write; where that is another type, what is sent and answered has both. */
function sidesOf(name: string, emission: Emission): Emission[] {
  const { usage, twins, forInput } = emission;
  if (twins.has(name)) return [emission, forInput];
  return usage.input.has(name) && !usage.output.has(name) ? [forInput] : [emission];
}

/** The interface of parameters that are passed together (x-ms-parameter-grouping). */
function groupSection({ name, members }: GroupType, emission: Emission): NamedSection {
  const properties = [...members.values()].map(({ name: member, candidate, required }) =>
    argumentProperty({ ...candidate, required, place: { kind: "option", name: member } }, emission),
  );
  const data: InterfaceView = { name, doc: doc("Parameters that belong together."), bases: [], discriminators: [], properties };
  return { name, section: { template: "models/interface", data } };
}

function sectionsOf(schema: NamedSchema, emission: Emission): NamedSection[] {
  switch (schema.kind) {
    case "object":
      return objectSections(schema, emission);
    case "enum":
      return [enumSection(schema, emission)];
    default:
      return [alias({ name: emission.nameOf(schema.name).type, doc: schemaDoc(schema), type: aliasType(schema, emission) })];
  }
}

/** A type that holds itself is written so that TypeScript can say it. */
function aliasType(schema: NamedSchema, emission: Emission): TypeView {
  const type = typeOf(schema, emission);
  return emission.schemas.isRecursive(schema.name) ? withoutRecords(type) : type;
}

function withoutRecords(type: TypeView): TypeView {
  switch (type.kind) {
    case "record":
      return { kind: "dictionary", values: withoutRecords(type.values) };
    case "array":
      return { ...type, item: withoutRecords(type.item) };
    case "tuple":
      return { kind: "tuple", items: type.items.map(withoutRecords), ...(type.rest ? { rest: withoutRecords(type.rest) } : {}) };
    case "union":
      return { kind: "union", options: type.options.map(withoutRecords) };
    default:
      return type;
  }
}

function objectSections(schema: ObjectSchema, emission: Emission): NamedSection[] {
  const names = emission.nameOf(schema.name);
  if (names.common === undefined) return [declaration(interfaceOf(schema, names.type, emission))];
  const { common } = names;
  // What is polymorphic is a union: of what derives from it, of itself where it is a kind of its own, and of what nobody has listed.
  const own = emission.schemas.properties(schema).find((property) => property.wireName === emission.schemas.discriminator(schema));
  const kinds = emission.schemas.directSubtypes(schema).map((subtype) => emission.nameOf(subtype.name).type);
  const members = [...(names.exact ? [names.exact] : []), ...new Set(kinds), ...(names.unlisted ? [names.unlisted] : [])];
  const sections = [
    alias({
      name: names.type,
      doc: schemaDoc(schema),
      type: union(members.map((name) => ({ kind: "model", name }))),
    }),
    ...(isEmpty(schema, emission)
      ? []
      : [declaration({ ...interfaceOf(schema, common, emission), doc: doc(`What every kind of {@link ${names.type}} has.`) })]),
  ];
  const bases = isEmpty(schema, emission) ? [] : [{ name: common, omit: [] }];
  if (names.exact !== undefined && own && schema.discriminatorValue !== undefined) {
    sections.push(
      declaration({
        name: names.exact,
        doc: doc(`{@link ${names.type}} itself, none of the types that derive from it.`),
        bases,
        discriminators: [
          { name: own.wireName, values: tagValues(schema, own.wireName, exactValues(schema, own.wireName, emission), emission.schemas) },
        ],
        properties: [],
      }),
    );
  }
  if (names.unlisted !== undefined && schema.discriminator) {
    sections.push(
      declaration({
        name: names.unlisted,
        doc: doc(`A kind of {@link ${names.type}} that this api-version does not list.`),
        bases,
        discriminators: [],
        unlistedDiscriminator: schema.discriminator.property,
        properties: [],
        index: { kind: "name", name: "unknown" },
      }),
    );
  }
  return sections;
}

function interfaceOf(schema: ObjectSchema, name: string, emission: Emission): InterfaceView {
  const { schemas } = emission;
  const discriminators = discriminatorsOf(schema, emission);
  // What has kinds leaves the property that tells them apart to each of these.
  const left = emission.nameOf(schema.name).common === undefined ? undefined : schemas.discriminator(schema);
  const tags = tagsBeside(schema, left, emission);
  const own = schema.properties.filter((property) => !discriminators.has(property.wireName) || isOrdinary(property, schema, emission));
  const declared = new Set([...own.map((property) => property.wireName), ...tags.map(({ property }) => property)]);
  const index = indexOf(schema, emission);
  const { bases, repeated } = heritageOf(schema, declared, index, emission);
  return {
    name,
    doc: schemaDoc(schema),
    bases,
    discriminators: tags.map(({ property, values }) => ({ name: property, values: tagValues(schema, property, values, schemas) })),
    properties: [...repeated, ...own].map((property) => propertyView(property, schema.name, emission)),
    ...(index ? { index } : {}),
  };
}

/** The values that mean a type itself, and none that derives from it. */
function exactValues(schema: ObjectSchema, property: string, { schemas }: Emission): string[] {
  const values = schemas.tags(schema).find((tag) => tag.property === property)?.values;
  return values ?? (schema.discriminatorValue === undefined ? [] : [schema.discriminatorValue]);
}

/** Names of the properties that tell kinds apart, at any level; leaf types declare them with their value. */
function discriminatorsOf(schema: ObjectSchema, emission: Emission, found = new Set<string>(), seen = new Set<string>()): Set<string> {
  if (seen.has(schema.name)) return found;
  seen.add(schema.name);
  if (schema.discriminator) found.add(schema.discriminator.property);
  for (const base of emission.schemas.bases(schema)) discriminatorsOf(base, emission, found, seen);
  return found;
}

/** A discriminator without any subtype is a property like all others. */
function isOrdinary(property: Property, schema: ObjectSchema, emission: Emission): boolean {
  return (
    emission.nameOf(schema.name).common === undefined &&
    schema.discriminatorValue === undefined &&
    property.wireName === schema.discriminator?.property
  );
}

interface Heritage {
  bases: InterfaceView["bases"];
  /** Properties of bases that cannot be extended: the interface declares them itself. */
  repeated: InheritedProperty[];
}

/**
 * What an interface extends. A base whose index signature does not admit all of the interface, or of which something has to be left out
 * (`Omit` forgets the properties of a type with an index signature), is not extended: its properties are repeated.
 */
function heritageOf(schema: ObjectSchema, declared: ReadonlySet<string>, index: TypeView | undefined, emission: Emission): Heritage {
  const seen = new Map<string, string>();
  const heritage: Heritage = { bases: [], repeated: [] };
  for (const base of emission.schemas.bases(schema).filter((base) => !isEmpty(base, emission))) {
    const names = emission.nameOf(base.name);
    const inherited = emission.schemas.properties(base);
    const told = names.common === undefined ? new Set<string>() : discriminatorsOf(base, emission);
    // The same property from two bases must be taken from one of them only.
    const elsewhere = (property: InheritedProperty): boolean =>
      declared.has(property.wireName) || (seen.has(property.wireName) && seen.get(property.wireName) !== property.owner);
    const omit = inherited.filter((property) => elsewhere(property) && !told.has(property.wireName)).map(({ wireName }) => wireName);
    const baseIndex = indexOf(base, emission);
    if (baseIndex && (omit.length > 0 || !index || !admits(baseIndex, index)))
      heritage.repeated.push(...inherited.filter((property) => !elsewhere(property) && !told.has(property.wireName)));
    else heritage.bases.push({ name: names.common ?? names.type, omit });
    for (const property of inherited) if (!seen.has(property.wireName)) seen.set(property.wireName, property.owner);
  }
  return heritage;
}

export function propertyView(property: Property | InheritedProperty, owner: string, emission: Emission): PropertyView {
  // What the service alone sets is never asked for, so it is optional wherever a caller may have to write the type; what it never answers is never promised.
  const { usage, twins, isInput } = emission;
  const isWritten = isInput || (usage.input.has(owner) && !twins.has(owner));
  const isMissing = (property.readOnly && isWritten) || (isNeverAnswered(property) && !isInput && usage.output.has(owner));
  const asked = property.required && !isMissing;
  return {
    name: property.wireName,
    readonly: property.readOnly,
    optional: !asked,
    type: typeOf(property.schema, emission),
    doc: doc(property.description ?? property.schema.description ?? describe(property.schema, emission), ...facts(property, emission)),
  };
}

/** What the document says beside the description, in a sentence each. */
function facts(property: Property, emission: Emission): string[] {
  const schema = emission.schemas.resolve(property.schema);
  const facts = [...(schema.kind === "scalar" ? constraintFacts(schema) : [])];
  if (property.default !== undefined && property.default !== null) facts.push(`Default: \`${JSON.stringify(property.default)}\`.`);
  const { mutability } = property;
  if (mutability && !property.readOnly) {
    if (!mutability.includes("update")) facts.push("Can only be set when the resource is created.");
    else if (!mutability.includes("create")) facts.push("Can only be set when the resource is updated.");
    if (!mutability.includes("read")) facts.push("It is sent and never answered.");
  }
  return facts.length > 0 ? [facts.join(" ")] : [];
}

function constraintFacts({ constraints, type }: ScalarSchema): string[] {
  const facts: string[] = [];
  if (type === "duration") facts.push("An ISO 8601 duration, such as `PT5M`.");
  if (type === "date") facts.push("A date, such as `2026-01-31`.");
  if (type === "int64-string") facts.push("A 64-bit integer, as text.");
  if (!constraints) return facts;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, multipleOf } = constraints;
  if (minimum !== undefined && minimum === maximum) facts.push(`Always ${minimum}.`);
  else if (minimum !== undefined && maximum !== undefined) facts.push(`From ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) facts.push(`At least ${minimum}.`);
  else if (maximum !== undefined) facts.push(`At most ${maximum}.`);
  if (exclusiveMinimum !== undefined) facts.push(`More than ${exclusiveMinimum}.`);
  if (exclusiveMaximum !== undefined) facts.push(`Less than ${exclusiveMaximum}.`);
  if (multipleOf !== undefined) facts.push(`A multiple of ${multipleOf}.`);
  if (minLength !== undefined && minLength === maxLength) facts.push(minLength === 1 ? "One character." : `${minLength} characters.`);
  else if (minLength !== undefined && maxLength !== undefined) facts.push(`From ${minLength} to ${maxLength} characters.`);
  else if (minLength !== undefined && minLength > 1) facts.push(`At least ${minLength} characters.`);
  else if (maxLength !== undefined) facts.push(`At most ${maxLength} characters.`);
  if (pattern !== undefined) facts.push(`Pattern: \`${pattern.replaceAll("`", "'")}\`.`);
  return facts;
}

function describe(schema: Schema, emission: Emission): string | undefined {
  return schema.kind === "reference" ? emission.schemas.resolve(schema).description : undefined;
}

/**
 * Type of the properties that are not declared. An index signature has to admit the declared properties too, so it names their types beside
 * its own; what is polymorphic admits anything, so that every kind can extend it.
 */
function indexOf(schema: ObjectSchema, emission: Emission): TypeView | undefined {
  const additional = emission.schemas.additionalProperties(schema);
  if (!additional) return undefined;
  if (additional.kind === "any" || emission.nameOf(schema.name).common !== undefined) return { kind: "name", name: "unknown" };
  const properties = emission.schemas.properties(schema);
  const optional: TypeView[] = properties.some((property) => propertyView(property, schema.name, emission).optional)
    ? [{ kind: "name", name: "undefined" }]
    : [];
  return union([typeOf(additional, emission), ...properties.map((property) => typeOf(property.schema, emission)), ...optional]);
}

function enumSection(schema: EnumSchema, emission: Emission): NamedSection {
  const { type: name } = emission.nameOf(schema.name);
  const described = schema.members.filter((member) => member.description !== undefined);
  const list = described.map((member) => `- \`${textOf(member.value).replaceAll("`", "'")}\`: ${member.description ?? ""}`).join("\n");
  const data: EnumView = {
    name,
    doc: doc(schema.description ?? schema.title, list),
    members: schema.members.map(({ name: called, value, description }) => ({
      name: called,
      value,
      ...(description === undefined ? {} : { doc: doc(description) }),
    })),
    open: schema.closed ? [] : openBases(schema),
    nullable: schema.nullable ?? false,
  };
  return { name, section: { template: "models/enum", data } };
}

function textOf(value: JsonValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What an open enumeration may answer beside its values: more of the same. */
function openBases({ members, valueKind }: EnumSchema): ("string" | "number")[] {
  const types = valueKind === "mixed" ? members.map(({ value }) => typeof value) : [valueKind === "integer" ? "number" : valueKind];
  return (["string", "number"] as const).filter((type) => types.includes(type));
}

function schemaDoc(schema: NamedSchema): DocView {
  return doc(schema.description ?? schema.title);
}

/** An interface; one that would be empty is what it derives from, or anything. */
function declaration(data: InterfaceView): NamedSection {
  const { name, doc: comment, bases, discriminators, unlistedDiscriminator, properties, index } = data;
  if (discriminators.length > 0 || unlistedDiscriminator !== undefined || properties.length > 0 || index)
    return { name, section: { template: "models/interface", data } };
  const [base, ...others] = bases;
  if (!base) return alias({ name, doc: comment, type: { kind: "record", values: { kind: "name", name: "unknown" } } });
  if (others.length > 0 || base.omit.length > 0) return { name, section: { template: "models/interface", data } };
  return alias({ name, doc: comment, type: { kind: "model", name: base.name } });
}

/** True for what has nothing to inherit from it: no property but those that tell its kinds apart. */
function isEmpty(schema: ObjectSchema, emission: Emission): boolean {
  const { schemas } = emission;
  const isPolymorphic = emission.nameOf(schema.name).common !== undefined;
  const told = isPolymorphic ? discriminatorsOf(schema, emission) : new Set<string>();
  // It may itself be a kind of something that tells its kinds by another property.
  const isKind =
    isPolymorphic &&
    [schema, ...schemas.allBases(schema)].some((type) => tagsBeside(type, schemas.discriminator(schema), emission).length > 0);
  return (
    !isKind &&
    schemas.properties(schema).every((property) => told.has(property.wireName)) &&
    schemas.additionalProperties(schema) === undefined
  );
}

/** The tags of a type, but for the property that its kinds are told by. */
function tagsBeside(schema: ObjectSchema, left: string | undefined, { schemas }: Emission): ReturnType<Schemas["tags"]> {
  return schemas.tags(schema).filter(({ property }) => property !== left);
}

function alias(data: AliasView): NamedSection {
  return { name: data.name, section: { template: "models/alias", data } };
}
