import type { JsonValue, Source } from "../report/source.js";

/**
 * Schemas of the code model: what the OpenAPI schema object and Azure's extensions say, in one vocabulary for
 * Swagger 2.0, OpenAPI 3.0 and 3.1. Plain data; named schemas refer to each other by name, so cycles are harmless.
 */
export type Schema =
  | ObjectSchema
  | EnumSchema
  | ArraySchema
  | MapSchema
  | ScalarSchema
  | ConstantSchema
  | UnionSchema
  | FileSchema
  | AnySchema
  | SchemaReference;

interface SchemaBase {
  source: Source;
  /** Name that the document's author wants clients to see for a definition (x-ms-client-name). */
  clientName?: string;
  /** Summary, where the document has one beside the description (`title` of the schema object). */
  title?: string;
  description?: string;
  /** `null` is a value here, not an absence (x-nullable, nullable, type: [..., "null"]). */
  nullable?: true;
  deprecated?: true;
  xml?: Xml;
}

/** A schema with a name of its own: a definition, an enumeration (x-ms-enum), or an inline object that got a name. */
export type NamedSchema = Schema & { name: string };

export interface SchemaReference extends SchemaBase {
  kind: "reference";
  /** Key in {@link Service.schemas}. */
  name: string;
  /** The document says it with a single allOf: strictly a schema of its own, which adds nothing to the other one. */
  allOf?: true;
}

/** An object with a name: a definition, or an inline object, named after its owner and property. */
export interface ObjectSchema extends SchemaBase {
  kind: "object";
  name: string;
  /** Direct bases (allOf with $ref), in the document's order. */
  bases: SchemaReference[];
  /** Own properties (also those of inline allOf members), in the document's order; inherited ones are not repeated. */
  properties: Property[];
  /** What properties beside the declared ones hold; absent where the document does not allow or mention them. */
  additionalProperties?: Schema;
  discriminator?: Discriminator;
  /** Value that marks this type among its siblings (x-ms-discriminator-value, or the definition's name). */
  discriminatorValue?: string;
  /** x-ms-azure-resource. */
  azureResource?: true;
  /** x-ms-external. */
  external?: true;
}

/** Set on the schema that declares the discriminator (at every level that declares one). */
export interface Discriminator {
  /** Wire name of the property that tells the types apart. */
  property: string;
  /** Every type that derives from this one, directly or not, by value; in the document's order. */
  subtypes: { value: string; schema: SchemaReference }[];
}

export interface Property {
  source: Source;
  /** Name on the wire. */
  wireName: string;
  /** Name that the document's author wants clients to see (x-ms-client-name). */
  clientName?: string;
  description?: string;
  schema: Schema;
  required: boolean;
  /** Set by the service alone (readOnly, or x-ms-mutability without create and update). */
  readOnly: boolean;
  /** x-ms-mutability: in which of these the property takes part; absent means all of them. */
  mutability?: ("create" | "read" | "update")[];
  /** x-ms-secret, or format password. */
  secret?: true;
  /** x-ms-client-flatten: the author wants the properties of this object to be seen on its owner. */
  flatten?: true;
  /** x-ms-identifiers: properties (JSON pointers without slash) that identify an item of this array. */
  identifiers?: string[];
  default?: JsonValue;
  xml?: Xml;
}

export interface EnumSchema extends SchemaBase {
  kind: "enum";
  /** x-ms-enum name, the definition's name, or owner and property. */
  name: string;
  /** True where the document itself gave the name (x-ms-enum, or a definition). */
  named: boolean;
  /** The name that the document gave, where another enumeration of that name has other values. */
  givenName?: string;
  /** `mixed`: of several JSON types, or objects or lists; each is a value as it stands. */
  valueKind: ValueKind | "mixed";
  /** False where the service may answer values that the document does not list (modelAsString: true). */
  closed: boolean;
  members: EnumMember[];
}

export interface EnumMember {
  /** Name to show (x-ms-enum values[].name), or the value itself. */
  name: string;
  value: JsonValue;
  description?: string;
}

/** JSON type of a single value. */
export type ValueKind = "string" | "integer" | "number" | "boolean";

export interface ArraySchema extends SchemaBase {
  kind: "array";
  /** What the items hold; of a tuple, those after the first ones. */
  items: Schema;
  /** Schemas of the first items, each of its own (prefixItems). */
  prefix?: Schema[];
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
}

/** An object without properties of its own whose values all have one schema. */
export interface MapSchema extends SchemaBase {
  kind: "map";
  values: Schema;
}

/**
 * What the value means. Where `wire` differs from it (a Date sent as RFC 1123 text, bytes sent as base64) a client converts.
 * `date-time-rfc1123` is also date-time-rfc7231, `int64-string` is a 64-bit integer sent as text.
 */
export type ScalarType =
  | "string"
  | "char"
  | "uuid"
  | "uri"
  | "arm-id"
  | "password"
  | "odata-query"
  | "duration"
  | "time"
  | "date"
  | "date-time"
  | "date-time-rfc1123"
  | "unixtime"
  | "byte"
  | "base64url"
  | "boolean"
  | "int32"
  | "int64"
  | "int64-string"
  | "float"
  | "double"
  | "decimal";

export interface ScalarSchema extends SchemaBase {
  kind: "scalar";
  type: ScalarType;
  /** JSON type that travels. */
  wire: "string" | "integer" | "number" | "boolean";
  /** The document's own `format`, letter by letter, where it gave one. */
  format?: string;
  constraints?: Constraints;
}

/** Only this value is possible (a required enum of one value, or `const`). */
export interface ConstantSchema extends SchemaBase {
  kind: "constant";
  value: string | number | boolean;
  valueKind: ValueKind;
  /** x-ms-enum name, where the document gave one. */
  enumName?: string;
}

/** One of several (oneOf, anyOf of OpenAPI 3). */
export interface UnionSchema extends SchemaBase {
  kind: "union";
  variants: Schema[];
  /** Where the document says how to tell the variants apart. */
  discriminator?: Discriminator;
}

/** Bytes that are not wrapped in anything (type: file, or format: binary). */
export interface FileSchema extends SchemaBase {
  kind: "file";
}

/** Anything that JSON can say. `object` is set where the document says that it is an object. */
export interface AnySchema extends SchemaBase {
  kind: "any";
  object?: true;
  /** Nothing but null (`type: "null"`), or no value at all (a schema that is `false`). */
  only?: "null" | "never";
}

/** OpenAPI validation keywords, for documentation and for the cmdlets' ValidateX attributes. */
export interface Constraints {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** XML object of OpenAPI, and x-ms-text. */
export interface Xml {
  name?: string;
  namespace?: string;
  prefix?: string;
  attribute?: true;
  wrapped?: true;
  text?: true;
}
