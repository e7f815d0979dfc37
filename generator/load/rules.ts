import { suggest } from "../report/suggest.js";
import type { Document, Node } from "./document.js";
import { asString, isArray, isObject, member, type JsonObject } from "./json.js";
import { mend } from "./mend.js";
import type { Report } from "./structure.js";

type Rule = (node: Node<JsonObject>, document: Document, report: Report) => void;

const pathsBeginWithSlash: Rule = (node, _document, report) => {
  for (const path of Object.keys(node.value)) {
    if (!path.startsWith("/") && !path.startsWith("x-") && path !== "$ref")
      report("warning", `A path begins with "/", but "${path}" does not.`, node, path);
  }
};

const placeIsKnown: Rule = (node, document, report) => {
  const place = asString(node.value["in"]);
  const places = ["query", "header", "path", ...(document.dialect === "swagger-2.0" ? ["formData", "body"] : ["cookie"])];
  if (place === undefined || places.includes(place)) return;
  const at = document.at(node, "in");
  const meant = places.find((known) => known.toLowerCase() === place.toLowerCase());
  if (meant !== undefined) {
    report("slip", `A parameter cannot be in "${place}"; it is read as "${meant}".`, at);
    mend({ value: node.value, key: "in" }, meant);
    return;
  }
  const hint =
    document.dialect !== "swagger-2.0" && (place === "body" || place === "formData")
      ? ' OpenAPI 3 has "requestBody" for it.'
      : nearest(place, places);
  report("slip", `A parameter cannot be in "${place}"; the places are ${listed(places)}. It is left out.${hint}`, at);
};

const types = ["string", "number", "integer", "boolean", "array", "object"];

/** Names that other languages and tools use, and what they are called here. */
const foreignTypes: ReadonlyMap<string, string> = new Map([
  ["int", "integer"],
  ["int32", 'integer" with the format "int32'],
  ["int64", 'integer" with the format "int64'],
  ["long", 'integer" with the format "int64'],
  ["float", 'number" with the format "float'],
  ["double", 'number" with the format "double'],
  ["decimal", 'number" with the format "decimal'],
  ["bool", "boolean"],
  ["date", 'string" with the format "date'],
  ["datetime", 'string" with the format "date-time'],
  ["date-time", 'string" with the format "date-time'],
  ["uuid", 'string" with the format "uuid'],
  ["guid", 'string" with the format "uuid'],
  ["byte", 'string" with the format "byte'],
  ["binary", 'string" with the format "binary'],
  ["list", "array"],
  ["map", 'object" with "additionalProperties'],
  ["file", 'string" with the format "binary'],
]);

const typeIsKnown: Rule = (node, document, report) => {
  const { type } = node.value;
  if (type === undefined || (typeof type === "string" && types.includes(type))) return;
  const known = [...types, document.dialect === "swagger-2.0" ? "file" : "", document.dialect === "openapi-3.0" ? "" : "null"];
  const at = document.at(node, "type");
  const isKnown = (name: unknown) => typeof name === "string" && name !== "" && known.includes(name);
  if (typeof type === "string") {
    if (isKnown(type)) return;
    const meant = type.trim().toLowerCase();
    if (isKnown(meant)) {
      report("slip", `"${type}" is no type; it is read as "${meant}".`, at, undefined, "SW204");
      mend({ value: node.value, key: "type" }, meant);
    } else {
      const foreign = foreignTypes.get(meant);
      const hint = foreign === undefined ? nearest(type, types) : ` Did you mean "${foreign}"?`;
      report("error", `"${type}" is no type; the types are ${listed(known.filter(Boolean))}.${hint}`, at, undefined, "SW204");
    }
  } else if (isArray(type)) {
    const meant = type.map((name: unknown, key) => {
      if (isKnown(name) || name === "null") return name;
      // Without quotes, YAML has no text here; it is what JSON Schema calls "null".
      const found = [...types, "null"].find((known) => known === String(name).trim().toLowerCase());
      const consequence = found === undefined ? `it is left out` : `it is read as "${found}"`;
      report("slip", `${JSON.stringify(name)} is no type; ${consequence}.`, document.at(at, key), undefined, "SW204");
      return found;
    });
    if (meant.some((name, key) => name !== type[key])) mend({ value: node.value, key: "type" }, meant.filter(Boolean));
  }
};

/** A list of values that lists none allows none; its authors meant that there are no limits. */
const enumListsValues: Rule = (node, document, report) => {
  const values = node.value["enum"];
  if (isArray(values) && values.length === 0)
    report("slip", "This enumeration lists no value; any value of its type is taken.", document.at(node, "enum"), undefined, "SW222");
};

const parameterSaysItsType: Rule = (node, _document, report) => {
  const { value } = node;
  if (value["in"] === "body") {
    if (!isObject(value["schema"])) report("slip", 'A body parameter needs a "schema"; any value is taken.', node);
  } else if (member(value, "type") === undefined && value["schema"] === undefined) {
    report("warning", 'A parameter outside the body needs a "type"; any value is taken.', node);
  } else arrayHasItems(node, _document, report);
};

const parameterHasSchema: Rule = (node, _document, report) => {
  if (!isObject(node.value["schema"]) && !isObject(node.value["content"]))
    report("warning", 'A parameter needs a "schema" or "content"; any value is taken.', node);
};

const arrayHasItems: Rule = (node, document, report) => {
  const { value } = node;
  if (value["type"] !== "array" || value["items"] !== undefined || value["prefixItems"] !== undefined) return;
  // Since JSON Schema 2020-12 an array may say nothing of its items.
  if (document.dialect !== "openapi-3.1") report("warning", 'An array needs "items"; anything is taken as an item.', node);
};

const statusesAreKnown: Rule = (node, document, report) => {
  const statuses = Object.keys(node.value).filter((status) => !status.startsWith("x-"));
  const ranges = document.dialect !== "swagger-2.0";
  for (const status of statuses) {
    if (/^[1-5]\d\d$/.test(status) || status === "default" || (ranges && /^[1-5]XX$/.test(status))) continue;
    const meant = [status.toLowerCase(), status.toUpperCase()].find((name) => name === "default" || /^[1-5]XX$/.test(name));
    const consequence = meant === undefined ? "it is left out" : `it is read as "${meant}"`;
    const names = `responses are named by a status such as 200${ranges ? ", 4XX" : ""} or "default"`;
    report("slip", `"${status}" is no status: ${names}; ${consequence}.`, node, status);
    if (meant === undefined) continue;
    mend({ value: node.value, key: meant }, node.value[status]);
    mend({ value: node.value, key: status }, undefined);
  }
  if (statuses.length === 0) report("warning", "The operation documents no response.", node);
};

const parameterRules = [placeIsKnown, parameterHasSchema];
const parameterRulesOfSwagger = [placeIsKnown, typeIsKnown, enumListsValues, parameterSaysItsType];
const rules: Readonly<Record<string, readonly Rule[] | undefined>> = {
  Paths: [pathsBeginWithSlash],
  Schema: [typeIsKnown, enumListsValues, arrayHasItems],
  Responses: [statusesAreKnown],
};

/** What the fields of one object must be to each other; see shapes.ts for each on its own. */
export function checkObject(shape: string, node: Node<JsonObject>, document: Document, report: Report): void {
  const ofParameters = document.dialect === "swagger-2.0" ? parameterRulesOfSwagger : parameterRules;
  for (const rule of (shape === "Parameter" ? ofParameters : rules[shape]) ?? []) rule(node, document, report);
}

function listed(names: readonly string[]): string {
  return isArray(names) ? names.map((name) => `"${name}"`).join(", ") : "";
}

function nearest(name: string, candidates: readonly string[]): string {
  const found = suggest(name, candidates);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
}
