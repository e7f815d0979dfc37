import type { ObjectSchema } from "../../model/index.js";
import type { Conversions, ConversionView } from "../common/conversions.js";
import type { Emission } from "../common/emission.js";
import type { GroupView } from "../client/groups.js";
import type { OperationView } from "../client/operations.js";
import type { ValueView } from "../common/values.js";
import type { SectionOf } from "../common/views.js";
import type { ModelViews } from "./output.js";

/** A function that converts one type, property by property; what is not listed is the same on both sides. */
export interface SerializerView {
  direction: "read" | "write";
  /** `readBatchJob`. */
  name: string;
  type: string;
  /** For what is no object: a type that holds itself, or one of several. */
  whole?: ConversionView;
  properties: { name: string; conversion: ConversionView }[];
  /** Properties that are not sent: the service alone sets them. */
  omitted?: string[];
  /** For the properties that are not declared; `declared` are those that stay as they are. */
  additional?: { conversion: ConversionView; declared: string[] };
  /** Kinds of a polymorphic type that need converting, by the value of `discriminator`. */
  kinds?: { discriminator: string; cases: { value: string; function: string }[] };
}

/** Functions of serializers.ts: those that operations call, and those that these call in turn; by name. */
export function serializerSections(groups: readonly GroupView[], emission: Emission): SectionOf<ModelViews>[] {
  const serializers = new Map<string, SerializerView>();
  const pending = groups.flatMap((group) => group.operations.flatMap(conversionsOf)).flatMap(functionsOf);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (serializers.has(name)) continue;
    const serializer = serializerNamed(name, emission);
    serializers.set(name, serializer);
    for (const called of calledBy(serializer)) pending.push(called);
  }
  return [...serializers.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((data) => ({ template: "models/serializer", data }));
}

function conversionsOf({ result, request }: OperationView): ConversionView[] {
  const body = !request.body ? [] : "entry" in request.body ? [request.body.entry] : request.body.fields;
  return [
    ...("conversion" in result && result.conversion ? [result.conversion] : []),
    ...(result.kind === "json" ? (result.statuses ?? []).flatMap(({ conversion }) => conversion ?? []) : []),
    ...(result.kind === "poller" && result.reads?.conversion ? [result.reads.conversion] : []),
    ...(result.kind === "poller" && result.pages?.conversion ? [result.pages.conversion] : []),
    ...request.errors.map(({ conversion }) => conversion),
    ...[...request.pathParameters, ...request.query, ...request.headers, ...body].flatMap(({ value }) => conversionsIn(value)),
  ];
}

function conversionsIn(value: ValueView): ConversionView[] {
  switch (value.kind) {
    case "constant":
    case "argument":
    case "xml":
      return [];
    case "cookies":
      return value.entries.flatMap((each) => conversionsIn(each.value));
    case "fallback":
    case "call":
    case "part":
    case "separated":
      return conversionsIn(value.value);
    case "converted":
    case "mapped":
    case "unless-bytes":
      return [value.conversion, ...conversionsIn(value.value)];
  }
}

function functionsOf(conversion: ConversionView): string[] {
  switch (conversion.kind) {
    case "model":
      return [conversion.name];
    case "array":
      return functionsOf(conversion.item);
    case "map":
      return functionsOf(conversion.values);
    case "tuple":
      return [...conversion.items, conversion.rest ?? null].flatMap((item) => (item ? functionsOf(item) : []));
    case "variants":
      return conversion.variants.flatMap((variant) => (variant.conversion ? functionsOf(variant.conversion) : []));
    case "kinds":
      return conversion.cases.map((each) => each.function);
    case "scalar":
      return [];
  }
}

function calledBy({ whole, properties, additional, kinds }: SerializerView): string[] {
  return [
    ...(whole ? functionsOf(whole) : []),
    ...properties.flatMap(({ conversion }) => functionsOf(conversion)),
    ...(additional ? functionsOf(additional.conversion) : []),
    ...(kinds?.cases.map((each) => each.function) ?? []),
  ];
}

function serializerNamed(name: string, emission: Emission): SerializerView {
  const conversions = name.startsWith("read") ? emission.read : emission.write;
  const schemaName = conversions.schemaOf(name);
  const schema = emission.schemas.named(schemaName);
  if (schema.kind === "object") return serializerView(schema, conversions, emission);
  const whole = conversions.of(schema);
  const { direction } = conversions;
  return { direction, name, type: sideOf(conversions, emission).nameOf(schemaName).type, ...(whole ? { whole } : {}), properties: [] };
}

function sideOf({ direction }: Conversions, emission: Emission): Emission {
  return direction === "write" ? emission.forInput : emission;
}

function serializerView(schema: ObjectSchema, conversions: Conversions, emission: Emission): SerializerView {
  const { schemas } = emission;
  const additional = schemas.additionalProperties(schema);
  const additionalConversion = additional && conversions.of(additional);
  const kinds = kindsOf(schema, conversions, emission);
  const omitted = conversions.direction === "write" ? schemas.serviceSet(schema) : [];
  const properties = schemas
    .properties(schema)
    .filter(({ wireName }) => !omitted.includes(wireName))
    .map(({ wireName: name, schema: of }) => ({ name, conversion: conversions.of(of) }));
  const declared = properties.flatMap(({ name, conversion }) => (conversion ? [] : [name]));
  return {
    direction: conversions.direction,
    name: conversions.functionName(schema.name),
    type: sideOf(conversions, emission).nameOf(schema.name).type,
    properties: properties.flatMap(({ name, conversion }) => (conversion ? [{ name, conversion }] : [])),
    ...(omitted.length > 0 ? { omitted } : {}),
    ...(additionalConversion ? { additional: { conversion: additionalConversion, declared } } : {}),
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
        ? schemas.kindValues(subtype, discriminator).map((value) => ({ value, function: conversions.functionName(subtype.name) }))
        : [],
    );
  return cases.length > 0 ? { discriminator, cases } : undefined;
}
