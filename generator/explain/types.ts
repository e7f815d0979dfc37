import type { SchemaNames } from "../outputs/common/type-names.js";
import { propertyView } from "../outputs/models/models.js";
import type { EnumMember, EnumSchema, NamedSchema, ObjectSchema, Property, Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { propertiesAlong } from "./cmdlet.js";
import { shortened, type Explanation, type ExplanationLine } from "./explanation.js";
import { namedOperations, notesAt, type ExplainedVersion } from "./version.js";

/** A schema and the type that was asked for: one of those that stand for it. */
export interface NamedType {
  schema: NamedSchema;
  name: string;
}

export function namedTypes({ emission, service }: ExplainedVersion): NamedType[] {
  return Object.values(service.schemas).flatMap((schema) => {
    const { type, common, exact, unlisted } = emission.nameOf(schema.name);
    return [type, common, exact, unlisted].filter((name) => name !== undefined).map((name) => ({ schema, name }));
  });
}

/** From a type to the definition, or to the place in the document that it was named after. */
export function explainType(version: ExplainedVersion, { schema, name }: NamedType): Explanation {
  return {
    title: `${name}: a type of ${version.target.packageName}/${version.apiVersion}`,
    sections: [
      {
        heading: "In the document",
        lines: [
          { text: `${schema.source.pointer || "/"}: ${schemaWords(schema)}`, source: schema.source },
          ...(schema.description === undefined ? [] : [{ text: schema.description }]),
        ],
      },
      { heading: "Its name", lines: nameLines(version, schema, name) },
      { heading: "Its shape", lines: shapeLines(version, schema, name) },
      { heading: "Direction", lines: directionLines(version, schema) },
      { heading: "Used by operations", lines: shortened(operationsWith(version, schema.name)) },
      { heading: "Used by types", lines: shortened(propertiesWith(version.service, schema.name)) },
    ],
  };
}

/** From a member of a type to the property, and why it is readonly, optional or converted. */
export function explainProperty(version: ExplainedVersion, owner: ObjectSchema, property: Property): Explanation {
  const view = propertyView(property, owner.name, version.emission);
  const lines: ExplanationLine[] = [];
  if (view.readonly)
    lines.push({
      text: `readonly, because the service alone sets it (${property.mutability ? "x-ms-mutability without create and update" : "readOnly: true"})`,
      source: property.source,
    });
  else lines.push({ text: "writable: callers may set it" });
  if (view.optional && property.required)
    lines.push({ text: "optional although required in the document: the service sets it, and callers may have to write the type" });
  else if (view.optional) lines.push({ text: "optional, because the definition does not list it as required" });
  else lines.push({ text: "required, because the definition says so" });
  const target = version.emission.schemas.resolve(property.schema);
  if (target.kind === "scalar" && scalarText[target.type])
    lines.push({
      text: `${scalarText[target.type] ?? ""}, because of ${target.format === undefined ? `type ${target.type}` : `format ${target.format}`}`,
    });
  if (version.emission.schemas.isNullable(property.schema)) lines.push({ text: "may be null (x-nullable, nullable)" });
  if (property.secret) lines.push({ text: "a secret: never in logs or errors" });
  if (property.flatten) lines.push({ text: "x-ms-client-flatten: cmdlets see its properties on the owner; types keep the wire's shape" });
  if (property.clientName !== undefined)
    lines.push({ text: `x-ms-client-name ${property.clientName}: the name in cmdlets; types keep the wire's name` });
  return {
    title: `${version.emission.nameOf(owner.name).type}.${property.wireName}: a member of a type of ${version.target.packageName}/${version.apiVersion}`,
    sections: [
      {
        heading: "In the document",
        lines: [
          { text: `${property.source.pointer}: ${schemaWords(property.schema)}`, source: property.source },
          ...(property.description === undefined ? [] : [{ text: property.description }]),
        ],
      },
      { heading: "Why it is as it is", lines },
      { heading: "Parameters of cmdlets that fill it in", lines: shortened(parametersFor(version, property)) },
      { heading: "Used by operations", lines: shortened(operationsWith(version, owner.name)) },
    ],
  };
}

/** From a value of an enumeration to the list that it stands in, and who may send or answer it. */
export function explainValue(version: ExplainedVersion, schema: EnumSchema, { name, value, description }: EnumMember): Explanation {
  const type = version.emission.nameOf(schema.name).type;
  const text = JSON.stringify(value);
  return {
    title: `${type} ${text}: a value of a type of ${version.target.packageName}/${version.apiVersion}`,
    sections: [
      {
        heading: "In the document",
        lines: [
          { text: `${schema.source.pointer || "/"}: ${schemaWords(schema)}`, source: schema.source },
          ...(description === undefined ? [] : [{ text: description }]),
        ],
      },
      {
        heading: "Why it is as it is",
        lines: [
          { text: `${text}: what travels; types list values as they are` },
          ...(name === String(value) ? [] : [{ text: `${name}: what x-ms-enum calls it; help and completion have the value` }]),
          ...shapeLines(version, schema, type).slice(0, 1),
        ],
      },
      { heading: "Direction", lines: directionLines(version, schema) },
      { heading: "Used by types", lines: shortened(propertiesWith(version.service, schema.name)) },
    ],
  };
}

const scalarText: Readonly<Record<string, string>> = {
  "date-time": "a Date",
  "date-time-rfc1123": "a Date, RFC 1123 text on the wire",
  unixtime: "a Date, seconds on the wire",
  byte: "bytes, base64 on the wire",
  base64url: "bytes, base64url on the wire",
  duration: "text, an ISO 8601 duration",
  "int64-string": "text, a 64-bit integer",
};

/** Parameters whose way through the body of their operation ends at this property. */
function parametersFor(
  { cmdlets, operations, emission: { schemas } }: ExplainedVersion,
  { wireName, source }: Property,
): ExplanationLine[] {
  return cmdlets.cmdlets.flatMap(({ name, parameterSets }) => {
    const found = parameterSets.flatMap((set) => {
      const body = operations.get(set.operations.at(-1) ?? "")?.body?.schema;
      return set.parameters.filter(({ target }) => {
        if (!("path" in target) || target.path.at(-1) !== wireName) return false;
        const passed = propertiesAlong(body, target.path, schemas);
        return passed.length === target.path.length && passed.at(-1)?.source.pointer === source.pointer;
      });
    });
    return [...new Set(found.map((parameter) => parameter.name))].map((parameter) => ({ text: `${name} -${parameter}` }));
  });
}

function nameLines(version: ExplainedVersion, schema: NamedSchema, name: string): ExplanationLine[] {
  const names = version.emission.nameOf(schema.name);
  const isDefinition = /^\/(definitions|components\/schemas)\/[^/]+$/.test(schema.source.pointer);
  const lines: ExplanationLine[] = [];
  if (isDefinition && schema.source.pointer.endsWith(`/${schema.name}`))
    lines.push({ text: `${schema.name}: what the document calls the definition` });
  else if (isDefinition) lines.push({ text: `${schema.name}: another definition has the name that the document gives it` });
  else if (schema.kind === "enum" && schema.named) lines.push({ text: `${schema.name}: the name that x-ms-enum gives it` });
  else lines.push({ text: `${schema.name}: named after the place where it stands, because it has no name in the document` });
  if (names.type !== schema.name)
    lines.push({ text: `${names.type} in TypeScript, which cannot say ${schema.name} here (reserved, taken, or no identifier)` });
  lines.push(...variantLines(names, name));
  for (const message of notesAt(version, schema.source)) lines.push({ text: message });
  return lines;
}

function variantLines({ type, common, exact, unlisted }: SchemaNames, name: string): ExplanationLine[] {
  if (name === type) return [];
  if (name === common) return [{ text: `${name}: what every kind of ${type} has, because ${type} itself is a union of its kinds` }];
  if (name === exact) return [{ text: `${name}: ${type} itself, none of the types that derive from it` }];
  return name === unlisted ? [{ text: `${name}: a kind of ${type} that the document does not list; services may answer one` }] : [];
}

function shapeLines(version: ExplainedVersion, schema: NamedSchema, name: string): ExplanationLine[] {
  if (schema.kind === "enum") {
    const open = schema.closed
      ? "closed: the document does not say modelAsString"
      : "open: other values may come (x-ms-enum, modelAsString)";
    return [
      { text: `${String(schema.members.length)} values, ${open}` },
      ...schema.members.map(({ value, description }) => ({
        text: `${JSON.stringify(value)}${description === undefined ? "" : `: ${description}`}`,
      })),
    ];
  }
  if (schema.kind !== "object") return [{ text: schemaWords(schema) }];
  const lines: ExplanationLine[] = schema.bases.map((base) => ({ text: `derives from ${base.name} (allOf)`, source: base.source }));
  const names = version.emission.nameOf(schema.name);
  if (names.common !== undefined && name === names.type) {
    const values = schema.discriminator?.subtypes.map(({ value, schema: subtype }) => `${value} (${subtype.name})`).join(", ") ?? "";
    lines.push({
      text: `a union of its kinds${schema.discriminator ? `, told apart by ${schema.discriminator.property}: ${values}` : ""}`,
    });
  }
  if (schema.discriminatorValue !== undefined) lines.push({ text: `marked by the value ${schema.discriminatorValue}` });
  lines.push(
    ...schema.properties.map((property) => ({
      text: `${property.wireName}${property.required ? "" : "?"}: ${schemaWords(property.schema)}${property.readOnly ? ", read-only" : ""}`,
      source: property.source,
    })),
  );
  if (schema.additionalProperties) lines.push({ text: `further properties: ${schemaWords(schema.additionalProperties)}` });
  return lines;
}

function directionLines({ emission: { usage, read, write } }: ExplainedVersion, schema: NamedSchema): ExplanationLine[] {
  const [input, output] = [usage.input.has(schema.name), usage.output.has(schema.name)];
  const text =
    input && output
      ? "callers write it, and the service answers it"
      : input
        ? "callers write it"
        : output
          ? "the service answers it"
          : "no operation uses it";
  const serializers = [...(input && write.of(schema) ? ["written"] : []), ...(output && read.of(schema) ? ["read"] : [])];
  return [
    { text },
    ...(serializers.length > 0
      ? [{ text: `has a serializer where it is ${serializers.join(" and ")}: the wire and the type differ` }]
      : []),
  ];
}

/** Operations that take or answer it, or a list of it, directly. */
function operationsWith(version: ExplainedVersion, name: string): ExplanationLine[] {
  return namedOperations(version).flatMap(({ operation, group, view }) => {
    const takes = [operation.body?.schema, ...operation.parameters.map(({ schema }) => schema)].some((schema) => mentions(schema, name));
    const gives =
      [...operation.responses, ...operation.errors].some(({ body }) => mentions(body, name)) || mentions(operation.paging?.item, name);
    const words = [...(takes ? ["takes it"] : []), ...(gives ? ["gives it"] : [])];
    return words.length === 0 ? [] : [{ text: `${group.member}.${view.name} ${words.join(" and ")}`, source: operation.source }];
  });
}

function propertiesWith({ schemas }: Service, name: string): ExplanationLine[] {
  return Object.values(schemas).flatMap((schema) => {
    if (schema.kind !== "object") return [];
    const derived = schema.bases.some((base) => base.name === name)
      ? [{ text: `${schema.name} derives from it`, source: schema.source }]
      : [];
    const own = schema.properties.filter((property) => mentions(property.schema, name));
    return [...derived, ...own.map(({ wireName, source }) => ({ text: `${schema.name}.${wireName}`, source }))];
  });
}

function mentions(schema: Schema | undefined, name: string): boolean {
  switch (schema?.kind) {
    case "reference":
      return schema.name === name;
    case "array":
      return mentions(schema.items, name);
    case "map":
      return mentions(schema.values, name);
    case "union":
      return schema.variants.some((variant) => mentions(variant, name));
    default:
      return false;
  }
}

/** A schema in a few words. */
export function schemaWords(schema: Schema): string {
  switch (schema.kind) {
    case "reference":
      return schema.name;
    case "object":
      return "an object";
    case "enum":
      return `an enumeration (${schema.valueKind})`;
    case "array":
      return `a list of ${schemaWords(schema.items)}`;
    case "map":
      return `a map of ${schemaWords(schema.values)}`;
    case "scalar":
      return schema.format === undefined ? schema.wire : `${schema.wire} (${schema.format})`;
    case "constant":
      return `always ${JSON.stringify(schema.value)}`;
    case "union":
      return `one of ${schema.variants.map(schemaWords).join(", ")}`;
    case "file":
      return "a file";
    case "any":
      return "anything";
  }
}
