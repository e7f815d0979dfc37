import type { ErrorObject, ValidateFunction } from "ajv";
import type { Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";
import type { Dialect, Node } from "./document.js";
import { asStrings, isObject, member } from "./json.js";
import type { LoadedDocument } from "./loaded-document.js";
import { pointerKeys } from "./pointer.js";
import { placeName, type Reported } from "./structure.js";
import { validators } from "./validators.js";

/**
 * Holds the main file against the JSON schema of its specification, as it stands, without following references. What structure.ts
 * lets pass can be read, so that all of this is a warning; and where structure.ts has spoken, or a $ref stands, nothing is added.
 */
export async function checkAgainstSpecification(document: LoadedDocument, reported: Reported, diagnostics: Diagnostics): Promise<void> {
  const validate = await validatorOf(document.dialect);
  if (validate(document.root.value)) return;
  for (const error of bestErrors(validate.errors ?? [], reported)) {
    const pointer = error.instancePath;
    const node = document.at(document.root, ...pointerKeys(pointer));
    if (member(node.value, "$ref") !== undefined) continue;
    const { message, key } = describe(error, node, specificationNames[document.dialect]);
    const source = document.source(node, key);
    const isKnown = key === undefined ? isCovered(pointer, reported.pointers) : reported.pointers.has(source.pointer);
    if (!isKnown && !reported.places.has(placeName(source))) diagnostics.warning("SW105", message, source);
  }
}

const specificationNames: Record<Dialect, string> = {
  "swagger-2.0": "Swagger 2.0",
  "openapi-3.0": "OpenAPI 3.0",
  "openapi-3.1": "OpenAPI 3.1",
};

const known = new Map<Dialect, Promise<ValidateFunction>>();

/** Each is made once in a process. */
function validatorOf(dialect: Dialect): Promise<ValidateFunction> {
  let validate = known.get(dialect);
  if (!validate) known.set(dialect, (validate = validators[dialect]()));
  return validate;
}

/**
 * A value that fits none of several alternatives fails each of them, with all that follows from it. Where something inside the
 * value is wrong, that is the reason; else the alternative that fits best is of interest, and of it the first error.
 */
function bestErrors(errors: readonly ErrorObject[], reported: Reported): ErrorObject[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
  const explained = new Set([...choices, ...reported.pointers].flatMap(ancestors));
  const best: ErrorObject[] = [];
  const failed = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    if (isChoice(error) || error.keyword === "if" || error.keyword === "not") continue;
    const parent = parentOf(error.instancePath);
    // What tells alternatives apart is a constant in one of their fields (`in: body`).
    const choice = choices.has(error.instancePath) ? error.instancePath : isConstant(error) && choices.has(parent) ? parent : undefined;
    if (choice === undefined) {
      best.push(error);
      for (const path of ancestors(error.instancePath)) explained.add(path);
    } else failed.set(choice, [...(failed.get(choice) ?? []), error]);
  }
  for (const [choice, members] of failed) if (!explained.has(choice)) best.push(...bestAlternative(members));
  return best;
}

function isChoice({ keyword }: ErrorObject): boolean {
  return keyword === "oneOf" || keyword === "anyOf";
}

function isConstant({ keyword }: ErrorObject): boolean {
  return keyword === "enum" || keyword === "const";
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Those strictly above a pointer, the root among them. */
function ancestors(pointer: string): string[] {
  const above: string[] = [];
  for (let at = pointer; at !== "";) above.push((at = parentOf(at)));
  return above;
}

/** Errors belong to the alternative whose schema they come from; one that contradicts a constant or the value's type was not meant. */
function bestAlternative(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = new Map<unknown, ErrorObject[]>();
  for (const error of errors)
    if (!isConstant(error)) alternatives.set(error.parentSchema, [...(alternatives.get(error.parentSchema) ?? []), error]);
  for (const error of errors.filter(isConstant)) {
    const field = pointerKeys(error.instancePath).at(-1) ?? "";
    const owner =
      [...alternatives.keys()].find((schema) => member(member(schema, "properties"), field) === error.parentSchema) ?? error.parentSchema;
    alternatives.set(owner, [...(alternatives.get(owner) ?? []), error]);
  }
  const cost = (members: readonly ErrorObject[]): number => members.reduce((sum, error) => sum + costOf(error), 0);
  const [chosen] = [...alternatives.values()].sort((a, b) => cost(a) - cost(b));
  return chosen?.slice(0, 1) ?? [];
}

function costOf(error: ErrorObject): number {
  if (error.keyword === "required" && error.params["missingProperty"] === "$ref") return 20;
  if (error.keyword === "type") return 15;
  return isConstant(error) ? 10 : 1;
}

/** Whether structure.ts spoke of the value, or of one that it is part of. */
function isCovered(pointer: string, reported: ReadonlySet<string>): boolean {
  if (pointer === "") return reported.has("");
  for (let at = pointer; at !== ""; at = parentOf(at)) if (reported.has(at)) return true;
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
