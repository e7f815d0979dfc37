/** What a diagnostic means, for people; report/DIAGNOSTICS.md and `specwright explain SW203` show it. */
export interface Explanation {
  /** One sentence. */
  says: string;
  /** How it comes about, and what Specwright does then. */
  cause: string;
  /** A piece of a document, a template or a command line that leads to it. */
  example: string;
  /** What to do. */
  cure: string;
}

/**
 * Every code that a diagnostic can carry. Codes are stable: they are never reused and never change their meaning.
 * SW1xx reading documents, SW2xx the code model, SW3xx samples, SW4xx names and emitting, SW5xx configuration, SW6xx templates and output.
 */
export const codes = {
  SW101: {
    says: "A file cannot be read.",
    cause:
      "The document, or a file that a $ref in it names, is missing, is a folder, is no UTF-8 text, is larger than 128 MB, or may not be read by you.",
    example: '"$ref": "./comon.json#/definitions/Error"      (the file is common.json)',
    cure: "Correct the path, which is relative to the file that the $ref stands in, or put the file there.",
  },
  SW102: {
    says: "A file is not valid JSON or YAML.",
    cause: "The text breaks off or breaks the rules of its format at the place that is named. Nothing of the file is used.",
    example: '{ "swagger": "2.0", "info": }',
    cure: "Mend the text at that place, or a little before it: a missing comma or quote is noticed only at what follows.",
  },
  SW103: {
    says: "A $ref points to nothing.",
    cause: "The file is there, but has nothing at the JSON pointer behind the #.",
    example: '"$ref": "#/definitions/Pett"      (there is only "Pet")',
    cure: "Correct the name; the message suggests the nearest one. In a JSON pointer, / is written ~1 and ~ is written ~0.",
  },
  SW104: {
    says: "A $ref leaves the folder tree of its document, or goes to the network.",
    cause:
      "A document is data from a stranger: it reads only below its own folder, or below the nearest folder above it that is called specs or specification or holds specwright.yaml, and never the network.",
    example: '"$ref": "../../shared/types.json#/definitions/Error"      in a document of its own',
    cure: "Where the document may read there: --spec FILE --allow-root FOLDER, or --network for https. Else copy the file beside the document.",
  },
  SW105: {
    says: "The document does not follow the OpenAPI specification.",
    cause: "A field is missing, is of the wrong type, or stands where the specification knows none. Warnings say what is taken instead.",
    example: '"parameters": { "name": "id" }      (a list is asked for)',
    cure: "Write it as the specification has it; the message names the rule.",
  },
  SW106: {
    says: "The format or version of the document is not supported.",
    cause: "The file has neither swagger: 2.0 nor openapi: 3.0.x or 3.1.x at its top.",
    example: '{ "swagger": "1.2" }',
    cure: "Convert the document, or name the one that is meant: a file of shared definitions is no document by itself.",
  },
  SW107: {
    says: "A key occurs twice in one object.",
    cause:
      "JSON and YAML readers keep the last one in silence. It is an error where an operation, a path or a definition would be lost, else a warning.",
    example: '"get": { … }, "get": { … }',
    cure: "Rename or remove one of them; the message names the line of the first.",
  },
  SW108: {
    says: "A $ref leads back to itself.",
    cause: "A chain of $refs ends where it began, so that no schema is meant by any of them. Schemas that contain themselves are fine.",
    example: '"A": { "$ref": "#/definitions/B" }, "B": { "$ref": "#/definitions/A" }',
    cure: "Let one of them say what it is.",
  },

  SW201: {
    says: "Two operations have the same operationId.",
    cause: "Operations are named after their ids, so that one of the two could not be called.",
    example: '"operationId": "Pets_Get"      on /pets and on /pets/{name}',
    cure: "Give each operation an id of its own, such as Pets_List and Pets_Get.",
  },
  SW202: {
    says: "Two operations have the same path and method.",
    cause:
      "The paths differ in nothing but the names of their parameters, or in x-ms-paths in their query, so that a server cannot tell them apart.",
    example: '"/pets/{id}" and "/pets/{name}", both with "get"',
    cure: "Remove one, or make the paths different.",
  },
  SW203: {
    says: "A path parameter is not declared, or declared but not in the path.",
    cause:
      "Each {name} of a path needs a parameter with in: path and the same name, on the operation or on its path, and the other way round.",
    example: '"/pets/{name}": { "get": { "parameters": [] } }',
    cure: 'Declare it: { "name": "name", "in": "path", "required": true, "type": "string" }; or correct the name.',
  },
  SW204: {
    says: "A type or format is not known.",
    cause: "An unknown type is an error. An unknown format is a warning, and the value is taken as its type alone says.",
    example: '"type": "int"      (integer is meant)',
    cure: "Use a type of the specification: string, number, integer, boolean, array, object; the message suggests one.",
  },
  SW205: {
    says: "An extension is not known, or its value is not understood.",
    cause: "An x-ms-… extension is none that Specwright knows, or has a value that it cannot follow. It is left out.",
    example: '"x-ms-parameter-location": "metod"',
    cure: "Correct its name or its value. Extensions of other vendors (x-acme-…) are left alone without a word.",
  },
  SW206: {
    says: "Two schemas have the same name.",
    cause: "Definitions of several files have one name and different contents.",
    example: '"./a.json#/definitions/Error" and "./b.json#/definitions/Error"',
    cure: "Rename one, or refer to the same one from both places.",
  },
  SW207: {
    says: "A discriminator or its values do not fit together.",
    cause: "Its property is not declared or not required, a value is used twice, or a mapping names no schema.",
    example: '"discriminator": "kind"      without a property "kind"',
    cure: "Declare the property and require it; give each derived schema a value of its own (x-ms-discriminator-value, mapping).",
  },
  SW208: {
    says: "An operation has no operationId.",
    cause: "Its name is then made from method and path, and changes when these do.",
    example: '"get": { "responses": { … } }',
    cure: 'Give it one, in the form "Group_Verb": Pets_List.',
  },
  SW209: {
    says: "A keyword of the document cannot be expressed.",
    cause:
      "Some of what JSON Schema and OpenAPI can say has no counterpart in a client: webhooks, callbacks, items that differ by position … What is done instead is in the message.",
    example: '"webhooks": { … }',
    cure: "Nothing has to be done where what is left is enough; else say it with keywords that clients know.",
  },
  SW210: {
    says: "x-ms-pageable does not fit the response.",
    cause: "The item or next-link property is not in the response's schema, or nextLinkName is missing.",
    example: '"x-ms-pageable": { "nextLinkName": "next" }      where the response has "nextLink"',
    cure: "Name the properties of the response; nextLinkName: null where there is only ever one page.",
  },
  SW211: {
    says: "x-ms-long-running-operation does not fit the operation.",
    cause: "Its options are none that the Azure guidelines know, or do not fit the responses.",
    example: '"x-ms-long-running-operation-options": { "final-state-via": "header" }',
    cure: "Use azure-async-operation, location, original-uri or operation-location.",
  },

  SW222: {
    says: "A value is not of the type that its schema declares.",
    cause:
      "A default or a value of an enumeration is of another type. It is read as the declared type where that can be done (a number in quotes, an unquoted 1.10 for a text); else a value of an enumeration stands as it is, and a default is left out.",
    example: '"type": "integer", "enum": ["First", "Second"]',
    cure: "Correct the type or the values. In YAML, texts that look like numbers or flags need quotes. --strict makes an error of it.",
  },

  SW301: {
    says: "A sample gives a parameter that the operation does not have.",
    cause:
      "A documented sample (x-ms-examples) is older or newer than its operation. The value is taken for the parameter that is meant where that is certain, else left out.",
    example: '"parameters": { "workspace": "ws" }      where the operation has "workspaceName"',
    cure: "Correct the sample; generated code is not affected, only its examples are.",
  },
  SW302: {
    says: "A sample does not give a required parameter.",
    cause: "A documented sample leaves out what the operation requires. A value is made from the schema, so that the example is complete.",
    example: '"parameters": {}      for an operation with a required "workspaceName"',
    cure: "Correct the sample; generated code is not affected, only its examples are.",
  },
  SW303: {
    says: "A sample's value does not fit the schema.",
    cause:
      "A documented sample has another type, a value outside a closed enum, an unknown property or the like. The value is kept as it is.",
    example: '"count": "3"      for an integer',
    cure: "Correct the sample, or the schema where the sample is what the service really sends.",
  },
  SW304: {
    says: "A sample's response has a place or a status that the operation does not document.",
    cause: "A documented sample shows a status, a header or a body that the operation's responses do not have.",
    example: '"responses": { "202": { … } }      where the operation documents 200 alone',
    cure: "Correct the sample, or document the response.",
  },
  SW305: {
    says: "A sample cannot be read.",
    cause: "The sample is no object, or belongs to another operation. It is left out.",
    example: '"x-ms-examples": { "Gets a pet": [] }',
    cure: "Correct the sample or its $ref.",
  },

  SW401: {
    says: "A name is not an identifier, or is reserved; another one is used.",
    cause:
      "A name of the document cannot be one in TypeScript, or an api-version that of a folder on every system. The nearest that can is used in its place, and depends on the document alone; on the wire the name stays.",
    example: '"operationId": "Jobs_Delete"      (delete is reserved: the function is called deleteJob or deleteOperation)',
    cure: "Nothing has to be done. Where the name does not please, change the operationId, or set x-ms-client-name or x-ms-enum.name.",
  },
  SW402: {
    says: "Two names are the same after casing, or one is taken already.",
    cause:
      "Two names of the document become one in TypeScript, or one that a client needs for itself (context, then, abortSignal). One of them gets another name; which one depends on the document alone.",
    example: '"foo-bar" and "fooBar"',
    cure: "Set x-ms-client-name on one of them.",
  },

  SW501: {
    says: "The configuration is not valid.",
    cause: "specs/specwright.yaml does not follow its schema.",
    example: "defaultVersion: 2025-12-01      (a date, without quotes)",
    cure: "The message says what is expected; specs/README.md documents each key.",
  },
  SW502: {
    says: "The configuration names something that does not exist.",
    cause: "A document of specs/specwright.yaml is not there.",
    example: '"2026-10-01": batch/2026-10-1/openapi.json',
    cure: "Correct the path, which is relative to specwright.yaml.",
  },
  SW503: {
    says: "A directive matches nothing.",
    cause: "No cmdlet, parameter or parameter set is what its where asks for; perhaps it has been renamed by an earlier directive.",
    example: "where: { verb: Get, subject: Jobb }",
    cure: "Correct the pattern, or remove the directive. specwright cmdlets shows the names.",
  },
  SW504: {
    says: "A new api-version was left half-way.",
    cause:
      "specwright add-version was killed before it had ended. The next command takes back what it had changed in specs/, and nothing else; generate --check only says so.",
    example: "kill -9, or a power cut, during specwright add-version",
    cure: "Run specwright generate, which sees to what had been generated, and then add-version again.",
  },

  SW515: {
    says: "An allow-list of accepted changes is not understood.",
    cause:
      "specwright diff --accept reads a list of changes, each with its rule or subject and a reason; the entry at that place is none, or names a rule that there is not.",
    example: "accepted:\n  - rule: property-removed\n    subject: Pet      (there is no reason)",
    cure: "Correct the entry. generator/diff/RULES.md lists the rules; specwright diff --format json has the rule, the subject and the part of every change.",
  },
  SW516: {
    says: "An accepted change is not there any more.",
    cause:
      "An entry of the allow-list fits none of the changes that were found between the versions it is about: the change was taken back, or is part of an older diff.",
    example: "- { rule: property-removed, subject: Pet, part: colour, reason: Nobody sent it. }      (Pet.colour is there again)",
    cure: "Remove the entry, so that it accepts nothing by mistake later. One for other versions says which: from and to.",
  },
  SW527: {
    says: "A parameter of a cmdlet has another name than the document's.",
    cause: "It is called as a parameter that every cmdlet has (Verbose, ErrorAction, WhatIf), or as another one of the same cmdlet.",
    example: '"parameters": [{ "name": "verbose", "in": "query" }]',
    cure: "Use the new name, or choose one with a directive: set: { parameter-name: … }.",
  },
  SW601: {
    says: "A template has an error.",
    cause:
      "A template does not parse, names a field, a helper or a partial that there is not, or makes text that is no TypeScript, JSON or Markdown.",
    example: "{{descripton}}",
    cure: "Correct the line. templates/README.md lists the fields of every template, and the helpers.",
  },
  SW602: {
    says: "A generated file was edited by hand.",
    cause: "The file is not what the last run wrote. Nothing was written, so that the edit is not lost.",
    example: "an edit of generated/batch/src/2026-10-01/jobs.ts",
    cure: "Change the document or the template instead; then --force, which overwrites the edit.",
  },
  SW603: {
    says: "The output cannot be written.",
    cause:
      "A file that is not Specwright's has the name, another run is writing, the disk is full, permissions are missing … Nothing was changed.",
    example: "specwright generate --spec a.json --out .      where a package.json is already",
    cure: "The message says what is in the way; --force overwrites files of others.",
  },
  SW604: {
    says: "Generated files differ from what would be written.",
    cause: "--check found that documents, templates or the generator say something else than what is in generated/.",
    example: "a template was changed, and generated/ not committed with it",
    cure: "Run npm run generate, read the diff, commit it.",
  },
  SW605: {
    says: "A template takes the place of none.",
    cause:
      "A template below templates/versions/ belongs to a service or an api-version that there is not, or has a path that no other template has. It is left out.",
    example: "templates/versions/batch/2026-10-1/partials/notice.hbs      (the api-version is 2026-10-01)",
    cure: "Correct its path; specwright explain template NAME --service S --api-version V says where an override goes. Remove it where its api-version is gone.",
  },
  SW620: {
    says: "What is generated does not compile, or cannot be type-checked.",
    cause:
      "--verify has type-checked what was made (strict, exactOptionalPropertyTypes, noUncheckedIndexedAccess) and found an error. It is told at the place of the document that the code was made from; nothing was written.",
    example: "specwright generate --spec api.yaml --out sdk --verify",
    cure: "Where your own template made the code, correct it. Else it is a fault of Specwright: report it with that part of the document. Where packages are missing, npm install in the output folder.",
  },
  SW621: {
    says: "An output of the project has an error.",
    cause: "A module in outputs/ does not compile, does not export an output, makes files where it owns nothing, or throws while it works.",
    example: 'outputs/routes/output.ts      with name: "paths"',
    cure: 'Correct the line. generator/outputs/README.md of Specwright says what an output is; `import { defineOutput } from "specwright"` lets TypeScript hold it to that.',
  },
} as const satisfies Record<string, Explanation>;

export type Code = keyof typeof codes;
