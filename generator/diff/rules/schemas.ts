import { rulesOf } from "./rule.js";

const either = (name: string) => ({
  request: `request-${name.replace("{scope}", "{body|property|parameter}")}`,
  response: `response-${name.replace("{scope}", "{body|property|header}")}`,
});
const inBodies = (name: string) => either(`{body|property}-${name}`);
const inProperties = (name: string) => either(`property-${name}`);

/** Rules for definitions, and for the types of what is sent and answered. */
export const schemaRules = rulesOf({
  "definition-removed": {
    what: "nothing is called so any more",
    breaks: "never",
    azure: "1006 RemovedDefinition",
    oasdiff: { request: "api-schema-removed", response: "api-schema-removed" },
    why: "names of definitions do not travel: the places that had it tell what became of their values, and the SDK of the name",
  },
  "definition-added": { what: "a definition is new", breaks: "never" },
  "definition-renamed": {
    what: "all places of a definition have one of another name",
    breaks: "never",
    azure: "1017 ReferenceRedirection",
    why: "names of definitions do not travel; what differs in the two is told line by line",
  },
  "definition-moved": { what: "a definition moved between the document and the types that it shares", breaks: "never" },
  "definition-deprecated": { what: "a definition is deprecated, or not any more", breaks: "never" },
  "bases-changed": {
    what: "a definition derives from another one (allOf)",
    breaks: "never",
    azure: "1032 DifferentAllOf",
    why: "what comes and goes with the base is told property by property",
  },
  "discriminator-added": {
    what: "a property tells kinds apart now",
    breaks: "never",
    azure: "1030 DifferentDiscriminator",
    oasdiff: either("body-discriminator-added"),
  },
  "discriminator-changed": {
    what: "kinds are told apart by another property, or by none",
    breaks: "either",
    azure: "1030 DifferentDiscriminator",
    oasdiff: either("body-discriminator-property-name-changed"),
  },
  "discriminator-value-changed": {
    what: "a kind is marked by another value",
    breaks: "either",
    oasdiff: either("body-discriminator-mapping-changed"),
  },
  "kind-added": {
    what: "one more kind of a polymorphic type",
    breaks: "never",
    oasdiff: either("body-discriminator-mapping-added"),
    why: "clients have to be ready for kinds that they do not know",
  },
  "kind-removed": {
    what: "a kind of a polymorphic type is gone",
    breaks: "requests",
    oasdiff: either("body-discriminator-mapping-deleted"),
  },

  "type-changed": {
    what: "values are of another type",
    breaks: "either",
    azure: "1026 TypeChanged",
    oasdiff: either("{scope}-type-changed"),
  },
  "type-replaced": {
    what: "another definition takes the place of one, and values that were fine stay so",
    breaks: "never",
    azure: "1017 ReferenceRedirection",
    oasdiff: inBodies("type-compatible"),
    why: "names of definitions do not travel",
  },
  "type-widened": {
    what: "more values are possible: a wider number, any type, a union with what it was",
    breaks: "answers",
    azure: "1026 TypeChanged",
    oasdiff: either("{scope}-type-generalized"),
  },
  "type-narrowed": {
    what: "fewer values are possible: a narrower number, one type of a union",
    breaks: "requests",
    azure: "1026 TypeChanged",
    oasdiff: {
      request: "request-{body|property|parameter}-type-changed",
      response: "response-{body|property|header}-type-specialized",
    },
    why: "an integer is a number to who reads it; Azure calls every change of type breaking",
  },
  "format-changed": {
    what: "text has another format that clients hand on as it is (uuid, uri, arm-id …)",
    breaks: "never",
    azure: "1023 TypeFormatChanged",
    oasdiff: inBodies("type-compatible"),
    why: "what travels is text as before",
  },
  "became-nullable": { what: "null is a value now", breaks: "answers", oasdiff: either("{scope}-became-nullable") },
  "became-not-nullable": {
    what: "null is no value any more",
    breaks: "requests",
    oasdiff: { request: "request-body-became-not-nullable", response: "response-body-became-not-nullable" },
  },
  "variant-added": { what: "one more type of a union", breaks: "answers", oasdiff: inBodies("one-of-added") },
  "variant-removed": { what: "a type of a union is gone", breaks: "requests", oasdiff: inBodies("one-of-removed") },
  "xml-changed": { what: "values stand otherwise in XML: another name, an attribute, a wrapper", breaks: "either" },

  "enum-value-added": {
    what: "one more value in a closed list",
    breaks: "answers",
    azure: "1020 AddedEnumValue",
    oasdiff: { request: "request-{property|parameter}-enum-value-added", response: "response-property-enum-value-added" },
  },
  "known-value-added": {
    what: "one more value in an open list (modelAsString)",
    breaks: "never",
    azure: "1020 AddedEnumValue",
    oasdiff: { request: "request-{property|parameter}-enum-value-added", response: "response-property-enum-value-added" },
    why: "an open list says that others may come",
  },
  "enum-value-removed": {
    what: "a value is gone from a list",
    breaks: "requests",
    azure: "1019 RemovedEnumValue",
    oasdiff: {
      request: "request-{body|property|parameter}-enum-value-removed",
      response: "response-property-enum-value-removed",
    },
  },
  "enum-closed": { what: "only listed values from now on", breaks: "requests", azure: "1047 XmsEnumChanged" },
  "enum-opened": { what: "values that are not listed may come now", breaks: "answers", azure: "1047 XmsEnumChanged" },
  "enum-added": {
    what: "any value before, listed ones now",
    breaks: "requests",
    azure: "1048 AddedXmsEnum",
    oasdiff: { request: "request-{body|property|parameter}-became-enum" },
  },
  "known-values-added": { what: "known values are listed now; others may come as before", breaks: "never", azure: "1048 AddedXmsEnum" },
  "enum-removed": { what: "listed values before, any now", breaks: "answers", azure: "1049 RemovedXmsEnum" },
  "known-values-removed": { what: "known values are not listed any more", breaks: "never", azure: "1049 RemovedXmsEnum" },

  "constraint-stronger": {
    what: "a bound refuses values that were fine (maximum, minLength, minItems, uniqueItems, multipleOf …)",
    breaks: "requests",
    azure: "1024 ConstraintIsStronger",
    oasdiff: either("{scope}-{bound}-{step}"),
  },
  "constraint-weaker": {
    what: "a bound admits values that could not be, or is gone",
    breaks: "answers",
    azure: "1037 ConstraintIsWeaker",
    oasdiff: either("{scope}-{bound}-{step}"),
  },
  "pattern-stronger": {
    what: "text has to follow a pattern now, or another one",
    breaks: "requests",
    azure: "1036 ConstraintChanged",
    oasdiff: { request: "request-{property|parameter}-pattern-changed", response: "response-property-pattern-changed" },
  },
  "pattern-weaker": {
    what: "a pattern is gone, or takes everything",
    breaks: "never",
    azure: "1036 ConstraintChanged",
    oasdiff: { request: "request-{property|parameter}-pattern-generalized", response: "response-property-pattern-changed" },
    why: "a pattern tells who reads nothing that a program relies on",
  },

  "property-removed": {
    what: "a property is gone",
    breaks: "either",
    azure: "1033 RemovedProperty",
    oasdiff: { request: "request-property-removed", response: "response-optional-property-removed" },
  },
  "required-property-added": {
    what: "a property that has to be sent is new",
    breaks: "requests",
    azure: "1034 AddedRequiredProperty",
    oasdiff: { request: "new-required-request-property", response: "response-required-property-added" },
  },
  "optional-property-added": {
    what: "a property is new, and need not be sent",
    breaks: "never",
    azure: "1045 AddedOptionalProperty",
    oasdiff: { request: "new-optional-request-property", response: "response-optional-property-added" },
    why: "Azure asks for a new api-version, which this is",
  },
  "read-only-property-added": {
    what: "answers have a property more",
    breaks: "never",
    azure: "1040 AddedReadOnlyPropertyInResponse",
    oasdiff: { response: "response-optional-property-added" },
  },
  "property-required": {
    what: "a property has to be there now",
    breaks: "requests",
    azure: "1025 RequiredStatusChange",
    oasdiff: inProperties("became-required"),
  },
  "property-optional": {
    what: "a property need not be there any more",
    breaks: "answers",
    azure: "1025 RequiredStatusChange",
    oasdiff: inProperties("became-optional"),
  },
  "property-read-only": {
    what: "callers cannot set a property any more (readOnly, x-ms-mutability)",
    breaks: "requests",
    azure: "1029 ReadonlyPropertyChanged",
    oasdiff: either("optional-property-became-read-only"),
  },
  "property-writable": { what: "callers may set a property now", breaks: "never", azure: "1029 ReadonlyPropertyChanged" },
  "required-property-writable": {
    what: "a required property that the service set has to be sent by callers now",
    breaks: "requests",
    azure: "1029 ReadonlyPropertyChanged",
  },
  "property-write-only": {
    what: "answers do not have a property any more (writeOnly, x-ms-mutability without read)",
    breaks: "answers",
    oasdiff: { request: "request-optional-property-became-write-only", response: "response-optional-property-became-write-only" },
    why: "who reads it finds nothing",
  },
  "property-readable": { what: "answers have a property now that only requests had", breaks: "never" },
  "default-changed": {
    what: "a property has another value where nobody gives one",
    breaks: "requests",
    azure: "1027 DefaultValueChanged",
    oasdiff: inProperties("default-value-changed"),
  },
  "default-added": {
    what: "it is said now which value a property has where nobody gives one",
    breaks: "never",
    azure: "1027 DefaultValueChanged",
    oasdiff: inProperties("default-value-added"),
    why: "nothing was promised before",
  },
  "secret-changed": { what: "a property is a secret now, or not any more (x-ms-secret, format password)", breaks: "never" },
  "property-client-name-changed": {
    what: "clients see a property under another name or in another place (x-ms-client-name, x-ms-client-flatten)",
    breaks: "never",
    why: "what travels stays as it is",
  },
  "additional-properties-removed": {
    what: "no properties beside the declared ones any more",
    breaks: "either",
    azure: "1022 RemovedAdditionalProperties",
  },
  "additional-properties-added": {
    what: "properties beside the declared ones",
    breaks: "never",
    azure: "1021 AddedAdditionalProperties",
    why: "readers have to pass over what they do not know",
  },
  "schema-documentation": { what: "words of a definition, a property, a value or an answer", breaks: "documentation" },
});
