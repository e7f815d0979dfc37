/**
 * Every code that a diagnostic can carry. Codes are stable: they are never reused and never change their meaning.
 * SW1xx reading documents, SW2xx the code model, SW3xx samples, SW4xx names and emitting, SW5xx configuration, SW6xx templates and output.
 */
export const codes = {
  SW101: "A file cannot be read.",
  SW102: "A file is not valid JSON or YAML.",
  SW103: "A $ref points to nothing.",
  SW104: "A $ref leaves the folder tree of its document, or goes to the network.",
  SW105: "The document does not follow the OpenAPI specification.",
  SW106: "The format or version of the document is not supported.",
  SW107: "A key occurs twice in one object.",
  SW108: "A $ref leads back to itself.",

  SW201: "Two operations have the same operationId.",
  SW202: "Two operations have the same path and method.",
  SW203: "A path parameter is not declared, or declared but not in the path.",
  SW204: "A type or format is not known.",
  SW205: "An extension is not known, or its value is not understood.",
  SW206: "Two schemas have the same name.",
  SW207: "A discriminator or its values do not fit together.",
  SW208: "An operation has no operationId.",
  SW209: "A keyword of the document cannot be expressed.",
  SW210: "x-ms-pageable does not fit the response.",
  SW211: "x-ms-long-running-operation does not fit the operation.",

  SW301: "A sample gives a parameter that the operation does not have.",
  SW302: "A sample does not give a required parameter.",
  SW303: "A sample's value does not fit the schema.",
  SW304: "A sample's response has a place or a status that the operation does not document.",
  SW305: "A sample cannot be read.",

  SW401: "A name is not an identifier, or is reserved; another one is used.",
  SW402: "Two names are the same after casing.",

  SW501: "The configuration is not valid.",
  SW502: "The configuration names something that does not exist.",
  SW503: "A directive matches nothing.",

  SW601: "A template has an error.",
  SW602: "A generated file was edited by hand.",
  SW603: "The output cannot be written.",
  SW604: "Generated files differ from what would be written.",
} as const;

export type Code = keyof typeof codes;
