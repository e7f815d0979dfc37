import type { ValidateFunction } from "ajv";
import { compileConfiguration } from "./compile-configuration.js";

/** Makes the validator of specwright.yaml: compiled by `npm run compile`, as those of the specifications are (load/validators.ts). */
export const validators: { configuration: () => Promise<ValidateFunction> } = {
  configuration: () => Promise.resolve(compileConfiguration().validate),
};
