/**
 * The objects of the OpenAPI specifications, as far as a generator must rely on them: which fields they have and what those hold.
 * One table per dialect, read by structure.ts. What a field holds is written so:
 *
 *     text, flag       a value with a meaning: anything else is a slip (Diagnostics.slip)
 *     prose, number    a value that can be done without: anything else is a warning
 *     any              data, or an extension: not looked into
 *     sample           an entry of x-ms-examples
 *     Name             an object of this table
 *     [X]  {X}         a list, or a map from names, of X
 *     X|Y              either
 */
export type Shapes = Readonly<Record<string, ObjectShape>>;

export interface ObjectShape {
  /** How a message speaks of it. */
  title: string;
  fields: Readonly<Record<string, string>>;
  /** Shape of what has another name than the fields; extensions (x-…) are left alone. */
  others?: string;
  /** Fields without which little can be made of the object, with what is done or to be done. */
  required?: Readonly<Record<string, string>>;
}

const info: ObjectShape = {
  title: "info",
  fields: { title: "prose", version: "text", description: "prose", termsOfService: "prose", contact: "any", license: "any" },
};

const tag: ObjectShape = { title: "a tag", fields: { name: "text", description: "prose" } };

const schemaFields = {
  title: "prose",
  description: "prose",
  type: "text",
  format: "text",
  pattern: "text",
  enum: "[any]",
  required: "[text]|flag",
  properties: "{Schema}",
  additionalProperties: "Schema|flag",
  items: "Schema|[Schema]",
  allOf: "[Schema]",
  default: "any",
  example: "any",
  readOnly: "flag",
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  minLength: "number",
  maxLength: "number",
  minItems: "number",
  maxItems: "number",
  uniqueItems: "flag",
  xml: "Xml",
  "x-nullable": "flag",
  "x-ms-client-name": "text",
  "x-ms-client-flatten": "flag",
  "x-ms-discriminator-value": "text",
  "x-ms-secret": "flag",
  "x-ms-external": "flag",
  "x-ms-mutability": "[text]",
  "x-ms-identifiers": "[text]",
};

const xml: ObjectShape = {
  title: "xml",
  fields: { name: "text", namespace: "text", prefix: "text", attribute: "flag", wrapped: "flag" },
};

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

const noResponses = 'An operation needs "responses": what the service answers, by status, or "default".';

const operationFields = {
  tags: "[text]",
  summary: "prose",
  description: "prose",
  operationId: "text",
  parameters: "[Parameter]",
  responses: "Responses",
  deprecated: "flag",
  security: "[any]",
  "x-ms-examples": "{sample}",
};

const parameterRequired = {
  name: 'A parameter needs a "name"; this one is left out.',
  in: 'A parameter needs "in", the place that it travels in; this one is left out.',
};

const parameterExtensions = {
  "x-ms-client-name": "text",
  "x-ms-parameter-location": "text",
  "x-ms-skip-url-encoding": "flag",
  "x-ms-client-flatten": "flag",
  "x-ms-header-collection-prefix": "text",
};

const paths: ObjectShape = { title: "paths", fields: {}, others: "PathItem" };

const pathItem: ObjectShape = {
  title: "a path",
  fields: { ...Object.fromEntries(methods.map((method) => [method, "Operation"])), parameters: "[Parameter]" },
};

const responses: ObjectShape = { title: "responses", fields: {}, others: "Response" };

const securityScheme: ObjectShape = {
  title: "a security scheme",
  fields: { type: "text", name: "text", in: "text", description: "prose", scheme: "text" },
  required: { type: 'A security scheme needs a "type".' },
};

const parameterizedHost: ObjectShape = {
  title: "x-ms-parameterized-host",
  fields: { hostTemplate: "text", useSchemePrefix: "flag", positionInOperation: "text", parameters: "[Parameter]" },
  required: { hostTemplate: 'x-ms-parameterized-host needs a "hostTemplate".' },
};

/** https://swagger.io/specification/v2/ with Azure's extensions (azure-openapi-validator, AutoRest extensions). */
export const swagger20: Shapes = {
  Document: {
    title: "a Swagger document",
    fields: {
      info: "Info",
      host: "text",
      basePath: "text",
      schemes: "[text]",
      consumes: "[text]",
      produces: "[text]",
      paths: "Paths",
      "x-ms-paths": "Paths",
      "x-ms-parameterized-host": "ParameterizedHost",
      definitions: "{Schema}",
      parameters: "{Parameter}",
      responses: "{Response}",
      securityDefinitions: "{SecurityScheme}",
      security: "[any]",
      tags: "[Tag]",
    },
    required: { info: 'The document needs "info", with a title and a version.', paths: 'The document needs "paths".' },
  },
  Info: info,
  Tag: tag,
  Xml: xml,
  Paths: paths,
  PathItem: pathItem,
  Operation: {
    title: "an operation",
    fields: { ...operationFields, consumes: "[text]", produces: "[text]", schemes: "[text]" },
    required: { responses: noResponses },
  },
  Parameter: {
    title: "a parameter",
    fields: {
      ...schemaFields,
      ...parameterExtensions,
      name: "text",
      in: "text",
      required: "flag",
      schema: "Schema",
      items: "Schema",
      collectionFormat: "text",
    },
    required: parameterRequired,
  },
  Responses: responses,
  Response: { title: "a response", fields: { description: "prose", schema: "Schema", headers: "{Schema}", examples: "any" } },
  Schema: { title: "a schema", fields: { ...schemaFields, discriminator: "text", exclusiveMinimum: "flag", exclusiveMaximum: "flag" } },
  SecurityScheme: securityScheme,
  ParameterizedHost: parameterizedHost,
};

/** https://spec.openapis.org/oas/v3.0.4.html */
export const openApi30: Shapes = {
  Document: {
    title: "an OpenAPI document",
    fields: {
      info: "Info",
      servers: "[Server]",
      paths: "Paths",
      "x-ms-paths": "Paths",
      components: "Components",
      security: "[any]",
      tags: "[Tag]",
    },
    required: { info: 'The document needs "info", with a title and a version.', paths: 'The document needs "paths".' },
  },
  Info: info,
  Tag: tag,
  Xml: xml,
  Server: {
    title: "a server",
    fields: { url: "text", description: "prose", variables: "{ServerVariable}" },
    required: { url: 'A server needs a "url".' },
  },
  ServerVariable: { title: "a server variable", fields: { default: "text", enum: "[text]", description: "prose" } },
  Components: {
    title: "components",
    fields: {
      schemas: "{Schema}",
      responses: "{Response}",
      parameters: "{Parameter}",
      examples: "{Example}",
      requestBodies: "{RequestBody}",
      headers: "{Header}",
      securitySchemes: "{SecurityScheme}",
      links: "{Link}",
      callbacks: "{Callback}",
    },
  },
  Paths: paths,
  PathItem: {
    ...pathItem,
    fields: { ...pathItem.fields, trace: "Operation", summary: "prose", description: "prose", servers: "[Server]" },
  },
  Operation: {
    title: "an operation",
    fields: { ...operationFields, requestBody: "RequestBody", callbacks: "{Callback}", servers: "[Server]" },
    required: { responses: noResponses },
  },
  Parameter: {
    title: "a parameter",
    fields: {
      ...parameterExtensions,
      name: "text",
      in: "text",
      description: "prose",
      required: "flag",
      deprecated: "flag",
      allowEmptyValue: "flag",
      style: "text",
      explode: "flag",
      allowReserved: "flag",
      schema: "Schema",
      content: "{MediaType}",
      example: "any",
      examples: "{Example}",
    },
    required: parameterRequired,
  },
  RequestBody: {
    title: "a request body",
    fields: { description: "prose", content: "{MediaType}", required: "flag" },
    required: { content: 'A request body needs "content": its schema by media type.' },
  },
  MediaType: {
    title: "a media type",
    fields: { schema: "Schema", example: "any", examples: "{Example}", encoding: "{Encoding}" },
  },
  Encoding: {
    title: "an encoding",
    fields: { contentType: "text", headers: "{Header}", style: "text", explode: "flag", allowReserved: "flag" },
  },
  Responses: responses,
  Response: { title: "a response", fields: { description: "prose", headers: "{Header}", content: "{MediaType}", links: "{Link}" } },
  Callback: { title: "a callback", fields: {}, others: "PathItem" },
  Example: { title: "an example", fields: { summary: "prose", description: "prose", value: "any", externalValue: "text" } },
  Link: { title: "a link", fields: { operationRef: "text", operationId: "text", parameters: "any", description: "prose" } },
  Header: {
    title: "a header",
    fields: { description: "prose", required: "flag", schema: "Schema", content: "{MediaType}", example: "any", examples: "{Example}" },
  },
  Schema: {
    title: "a schema",
    fields: {
      ...schemaFields,
      items: "Schema",
      discriminator: "Discriminator",
      exclusiveMinimum: "flag",
      exclusiveMaximum: "flag",
      nullable: "flag",
      writeOnly: "flag",
      deprecated: "flag",
      oneOf: "[Schema]",
      anyOf: "[Schema]",
      not: "Schema",
    },
  },
  Discriminator: {
    title: "a discriminator",
    fields: { propertyName: "text", mapping: "{text}" },
    required: { propertyName: 'A discriminator needs a "propertyName".' },
  },
  SecurityScheme: securityScheme,
};

/** https://spec.openapis.org/oas/v3.1.1.html; schemas are those of JSON Schema 2020-12, where `true` and `false` are schemas too. */
export const openApi31: Shapes = {
  ...openApi30,
  Document: {
    title: "an OpenAPI document",
    fields: { ...openApi30["Document"]?.fields, webhooks: "{PathItem}" },
    required: { info: 'The document needs "info", with a title and a version.' },
  },
  Components: { title: "components", fields: { ...openApi30["Components"]?.fields, schemas: "{Schema|flag}", pathItems: "{PathItem}" } },
  Operation: { title: "an operation", fields: openApi30["Operation"]?.fields ?? {} },
  Schema: {
    title: "a schema",
    fields: {
      ...openApi30["Schema"]?.fields,
      $defs: "{Schema|flag}",
      $anchor: "text",
      type: "text|[text]",
      required: "[text]",
      properties: "{Schema|flag}",
      patternProperties: "{Schema|flag}",
      additionalProperties: "Schema|flag",
      unevaluatedProperties: "Schema|flag",
      propertyNames: "Schema|flag",
      items: "Schema|flag",
      prefixItems: "[Schema|flag]",
      contains: "Schema|flag",
      allOf: "[Schema|flag]",
      oneOf: "[Schema|flag]",
      anyOf: "[Schema|flag]",
      not: "Schema|flag",
      if: "Schema|flag",
      then: "Schema|flag",
      else: "Schema|flag",
      dependentSchemas: "{Schema|flag}",
      const: "any",
      examples: "[any]",
      exclusiveMinimum: "number|flag",
      exclusiveMaximum: "number|flag",
    },
  },
};
