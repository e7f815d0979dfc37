import type { ValidateFunction } from "ajv";
import { compileSpecification } from "./compile-specification.js";
import type { Dialect } from "./document.js";

/**
 * Makes the validator of a specification. Compiling one takes longer than validating any document, so that `npm run compile` does it once and
 * for all, and puts the outcome into this module's place (tools/compile/ahead.js); here, where sources run as they are, it is done at need.
 */
export const validators: Record<Dialect, () => Promise<ValidateFunction>> = {
  "swagger-2.0": () => Promise.resolve(compileSpecification("swagger-2.0").validate),
  "openapi-3.0": () => Promise.resolve(compileSpecification("openapi-3.0").validate),
  "openapi-3.1": () => Promise.resolve(compileSpecification("openapi-3.1").validate),
};
