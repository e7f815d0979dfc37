import { Ajv, type ValidateFunction } from "ajv";

/** A validator of the options of an output, from their JSON schemas by name. */
export function compileOptions(properties: Readonly<Record<string, object>>): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  return ajv.compile({ type: "object", additionalProperties: false, properties });
}
