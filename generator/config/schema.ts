import { directiveSchema } from "../cmdlets/directive-schema.js";

const cmdlets = {
  type: "object",
  says: 'must be an object with the keys "prefix" and "subjectPrefix"',
  additionalProperties: false,
  properties: {
    prefix: {
      description: "Stands before every noun. Default: `Az`.",
      type: "string",
      pattern: "^([A-Z][A-Za-z0-9]*)?$",
      says: 'must be a word in PascalCase, like "Az", or empty',
    },
    subjectPrefix: {
      description: "Stands between prefix and subject. Default: empty.",
      type: "string",
      pattern: "^([A-Z][A-Za-z0-9]*)?$",
      says: 'must be a word in PascalCase, like "MlWorkspace", or empty',
    },
    serviceName: {
      description: "Name of the service in the names of types. Default: what the document's title says, or its resource provider's.",
      type: "string",
      pattern: "^[A-Z][A-Za-z0-9]*$",
      says: 'must be a word in PascalCase, like "MachineLearningServices"',
    },
    style: {
      description: "Major version of autorest.powershell whose cmdlets these are like: `v3` or `v4`. Default: `v4`.",
      enum: ["v3", "v4"],
      says: 'must be "v3" or "v4"',
    },
    privateLink: {
      description: "Whether to have cmdlets for private endpoint connections too; Az.Network has them for all services. Default: `false`.",
      type: "boolean",
      says: "must be true or false",
    },
    directives: {
      description: "Changes to the cmdlets, in their order, as AutoRest has them: `where`, and `set`, `hide` or `remove`.",
      type: "array",
      says: "must be a list of directives",
      items: directiveSchema,
    },
  },
} as const;

/**
 * JSON schema of specwright.yaml. `description` documents a key for people (specs/README.md has them all), `says` completes the
 * sentence `"<key>" …` where a value does not fit.
 */
export const configurationSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "specwright.yaml",
  type: "object",
  says: 'must be an object with the key "services"',
  additionalProperties: false,
  required: ["services"],
  properties: {
    services: {
      description: "The services to generate packages for, by name. The name is the folder below `generated/`, and what `--service` takes.",
      type: "object",
      says: "must hold at least one service, by name",
      minProperties: 1,
      propertyNames: {
        pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        says: "is no service name: small letters, digits and single hyphens, a letter first",
      },
      additionalProperties: { $ref: "#/definitions/service" },
    },
  },
  definitions: {
    version: {
      type: ["string", "object"],
      minLength: 1,
      says: 'must be the path of a document, or an object with the key "document"',
      additionalProperties: false,
      required: ["document"],
      properties: {
        document: {
          description: "Path of the document, relative to specwright.yaml.",
          type: "string",
          minLength: 1,
          says: "must be the path of a document",
        },
        help: {
          description:
            "Whether the help pages of its cmdlets are `committed` with the package, or made `on-demand` by Get-Help. Default: `committed`.",
          enum: ["committed", "on-demand"],
          says: 'must be "committed" or "on-demand"',
        },
        cmdlets: {
          ...cmdlets,
          description:
            "How the cmdlets of this api-version are named, where that differs from the service's: the same keys; directives are added.",
        },
      },
    },
    service: {
      type: "object",
      says: 'must be an object with the key "versions"',
      additionalProperties: false,
      required: ["versions"],
      properties: {
        title: {
          description: "What people call the service. Default: its name.",
          type: "string",
          minLength: 1,
          says: "must be text",
        },
        package: {
          description: "Name of the npm package. Default: `@specwright/<name>`.",
          type: "string",
          maxLength: 214,
          pattern: "^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$",
          says: 'must be the name of an npm package, like "@specwright/batch"',
        },
        packageVersion: {
          description: "Version of the npm package. Default: `0.1.0`.",
          type: "string",
          pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$",
          says: 'must be a version like "1.2.0" or "1.2.0-beta.1", in quotes',
        },
        published: {
          description: "What the npm package says of who publishes it, and how: keys of package.json.",
          type: "object",
          says: 'must be an object with some of the keys "license", "author", "repository" and "keywords"',
          additionalProperties: false,
          properties: {
            license: {
              description: "SPDX expression. Default: `MIT`; the text of another licence is yours to add.",
              type: "string",
              pattern: "^[A-Za-z0-9. ()+-]+$",
              says: 'must be an SPDX expression, like "MIT"',
            },
            author: {
              description: "Who holds the copyright. Default: nobody by name.",
              type: "string",
              pattern: "^[^\\n\\r]+$",
              says: "must be text, on one line",
            },
            repository: {
              description: "Address of the repository that holds the package.",
              type: "string",
              pattern: "^(https|git\\+https|git\\+ssh|ssh)://\\S+$|^github:\\S+$",
              says: 'must be an address, like "https://github.com/owner/name"',
            },
            keywords: {
              description: "By which npm finds it. Default: words of the title.",
              type: "array",
              items: { type: "string", minLength: 1, says: "must be a word" },
              says: "must be a list of words",
            },
          },
        },
        client: {
          description: "Name of the client class. Default: the service's name in PascalCase, with `Client` behind it.",
          type: "string",
          pattern: "^[A-Z][A-Za-z0-9]*$",
          says: 'must be the name of a class, like "BatchClient"',
        },
        defaultVersion: {
          description: "The api-version at the package's root; the others are sub-paths. Default: the newest one that is no preview.",
          type: "string",
          says: "must be one of the api-versions, in quotes",
        },
        versions: {
          description: "The api-versions, each with its document: a path relative to specwright.yaml, or an object, see below.",
          type: "object",
          says: "must hold at least one api-version with the path of its document",
          minProperties: 1,
          propertyNames: {
            pattern: "^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$",
            says: 'is no api-version, like "2026-10-01" or "2026-03-15-preview"',
          },
          additionalProperties: { $ref: "#/definitions/version" },
        },
        tokenScopes: {
          description: "Microsoft Entra ID scopes to ask for. Default: those of the document, or `<host>/.default`.",
          type: "array",
          minItems: 1,
          says: 'must be a list of scopes, like "https://management.azure.com/.default"',
          items: { type: "string", minLength: 1, says: "must be text" },
        },
        sharedKey: {
          description: "Scheme of the service's account key, where it takes one beside a token: `batch`.",
          enum: ["batch"],
          says: 'must be "batch", the only scheme there is',
        },
        outputs: {
          description: "What is made of the service, beside what these need. Default: `[client, cmdlets, help]`.",
          type: "array",
          minItems: 1,
          says: "must be a list of outputs, like [client, help]",
          items: {
            type: ["string", "object"],
            minProperties: 1,
            maxProperties: 1,
            says: 'must be the name of an output, or one with its options, like "client: {}"',
            additionalProperties: { type: ["object", "null"], says: "must be an object of options" },
          },
        },
        cmdlets: { ...cmdlets, description: "How the service's cmdlets are named." },
      },
    },
  },
} as const;
