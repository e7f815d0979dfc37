import { Ajv, type ValidateFunction } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { configurationSchema } from "./schema.js";

/** The validator of specwright.yaml, from its JSON schema. */
export function compileConfiguration(): { ajv: Ajv; validate: ValidateFunction } {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, code: { source: true } });
  return { ajv, validate: ajv.compile(configurationSchema) };
}

/** The validator as code, which assigns it to `module.exports`. */
export function compiled(): { configuration: string } {
  const { ajv, validate } = compileConfiguration();
  return { configuration: standaloneCode.default(ajv, validate) };
}
