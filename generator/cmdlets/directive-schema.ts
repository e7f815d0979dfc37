import { patternOf } from "./directives.js";

const text = { type: "string", minLength: 1, says: "must be text" } as const;
const yes = { type: "boolean", says: "must be true or false" } as const;

/** JSON schema of one directive in specwright.yaml; see {@link Directive}. `says` completes the sentence `"<key>" …` where a value does not fit. */
export const directiveSchema = {
  type: "object",
  says: 'must be an object with the key "where"',
  additionalProperties: false,
  required: ["where"],
  properties: {
    where: {
      type: "object",
      says: 'must be an object with one of the keys "verb", "subject", "subject-prefix", "variant", "parameter-name", "model-name", "property-name"',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        verb: text,
        subject: text,
        "subject-prefix": text,
        variant: text,
        "parameter-name": text,
        "model-name": text,
        "property-name": text,
      },
    },
    select: { enum: ["command", "parameter"], says: 'must be "command" or "parameter"' },
    set: {
      type: "object",
      says: "must be an object that says what to change",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        verb: text,
        subject: text,
        "subject-prefix": { type: "string", says: "must be text" },
        variant: text,
        "parameter-name": text,
        "parameter-description": text,
        "parameter-type": text,
        "command-description": text,
        alias: { type: ["string", "array"], items: text, says: "must be a name or a list of names" },
        default: {
          type: "object",
          says: 'must be an object with the key "script"',
          additionalProperties: false,
          required: ["script"],
          properties: { script: text, description: text },
        },
        "suppress-should-process": yes,
        notes: yes,
        "model-name": text,
        "property-name": text,
      },
    },
    "clear-alias": yes,
    hide: yes,
    remove: yes,
  },
} as const;

/** What is wrong with a pattern of `where`, in the words of the regular expression engine; undefined where nothing is. */
export function patternProblem(pattern: string): string | undefined {
  try {
    patternOf(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
