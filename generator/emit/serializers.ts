import type { ObjectSchema } from "../model/index.js";
import type { Conversions, ConversionView } from "./conversions.js";
import type { Emission } from "./emission.js";
import type { SectionView } from "./views.js";

/** A function that converts one type, property by property; what is not listed is the same on both sides. */
export interface SerializerView {
  direction: "read" | "write";
  /** `readBatchJob`. */
  name: string;
  type: string;
  properties: { name: string; conversion: ConversionView }[];
  /** For the properties that are not declared. */
  additional?: ConversionView;
  /** Kinds of a polymorphic type that need converting, by the value of `discriminator`. */
  kinds?: { discriminator: string; cases: { value: string; function: string }[] };
}

/** Functions of serializers.ts: for every type that looks different on the wire, in the directions in which it travels. */
export function serializerSections(emission: Emission): SectionView[] {
  return [...sections(emission.read, emission.usage.output, emission), ...sections(emission.write, emission.usage.input, emission)];
}

function sections(conversions: Conversions, used: ReadonlySet<string>, emission: Emission): SectionView[] {
  return emission.schemas.names
    .filter((name) => conversions.differs(name) && used.has(name))
    .map((name) => emission.schemas.named(name))
    .filter((schema) => schema.kind === "object")
    .map((schema) => ({ template: "models/serializer", data: serializerView(schema, conversions, emission) }))
    .sort((a, b) => (a.data.name < b.data.name ? -1 : 1));
}

function serializerView(schema: ObjectSchema, conversions: Conversions, emission: Emission): SerializerView {
  const { schemas } = emission;
  const additional = schemas.additionalProperties(schema);
  const additionalConversion = additional && conversions.of(additional);
  const kinds = kindsOf(schema, conversions, emission);
  return {
    direction: conversions.direction,
    name: conversions.functionName(schema.name),
    type: emission.nameOf(schema.name).type,
    properties: schemas.properties(schema).flatMap((property) => {
      const conversion = conversions.of(property.schema);
      return conversion ? [{ name: property.wireName, conversion }] : [];
    }),
    ...(additionalConversion ? { additional: additionalConversion } : {}),
    ...(kinds ? { kinds } : {}),
  };
}

function kindsOf(schema: ObjectSchema, conversions: Conversions, emission: Emission): SerializerView["kinds"] {
  const { schemas } = emission;
  const discriminator = schemas.discriminator(schema);
  if (discriminator === undefined || !schemas.isPolymorphic(schema)) return undefined;
  // A kind that derives from another kind is reached through it, so each type only tells its direct subtypes apart, with all their values.
  const cases = schemas
    .directSubtypes(schema)
    .flatMap((subtype) =>
      conversions.differs(subtype.name)
        ? valuesOf(subtype, emission).map((value) => ({ value, function: conversions.functionName(subtype.name) }))
        : [],
    );
  return cases.length > 0 ? { discriminator, cases } : undefined;
}

/** Every value of the discriminator under which a type or one that derives from it travels. */
function valuesOf(schema: ObjectSchema, emission: Emission, seen = new Set<string>()): string[] {
  if (seen.has(schema.name)) return [];
  seen.add(schema.name);
  // A type that tells its own subtypes by another property has one value for the property above it.
  if (
    schema.discriminator &&
    emission.schemas.bases(schema).some((base) => emission.schemas.discriminator(base) !== schema.discriminator?.property)
  ) {
    return schema.discriminatorValue === undefined ? [] : [schema.discriminatorValue];
  }
  return [
    ...(schema.discriminatorValue === undefined ? [] : [schema.discriminatorValue]),
    ...emission.schemas.directSubtypes(schema).flatMap((subtype) => valuesOf(subtype, emission, seen)),
  ];
}
