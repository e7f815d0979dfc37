import { isMap, isScalar, parseDocument, Scalar, type Document, type Pair, type YAMLMap } from "yaml";
import { compareApiVersions } from "../config/versions.js";

export interface Registration {
  service: string;
  apiVersion: string;
  /** Path of the document, relative to specwright.yaml. */
  document: string;
  /** Make it the api-version at the package's root. */
  isDefault: boolean;
}

/** A piece of the text, and what comes in its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * specwright.yaml with one api-version more, among the others in their order. Only the lines that it takes are new; a map that is written in
 * braces is written anew.
 */
export function register(text: string, registration: Registration): string {
  const yaml = parseDocument(text);
  const service = yaml.getIn(["services", registration.service]);
  const versions = isMap(service) ? service.get("versions") : undefined;
  if (!isMap(service) || !isMap(versions)) throw new Error(`specwright.yaml has no versions of ${registration.service}.`);
  const edits = service.flow || versions.flow ? undefined : editsFor(text, service, versions, registration);
  if (!edits) return rewritten(yaml, versions, registration);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, text: by }) => result.slice(0, from) + by + result.slice(to), text);
}

function editsFor(
  text: string,
  service: YAMLMap,
  versions: YAMLMap,
  { apiVersion, document, isDefault }: Registration,
): Edit[] | undefined {
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const at = placeAmong(versions, apiVersion);
  const [first, before] = [startOf(versions.items[0]), endOf(versions.items[at - 1])];
  const key = service.items.find((item) => isScalar(item.key) && item.key.value === "versions");
  const versionsStart = startOf(key);
  if (first === undefined || versionsStart === undefined) return undefined;
  const entry = `${indentation(text, first)}${JSON.stringify(apiVersion)}: ${document}`;
  const edits: Edit[] = [
    before === undefined ? insertion(lineStart(text, first), entry + newLine) : insertion(lineEnd(text, before), newLine + entry),
  ];
  if (!isDefault) return edits;
  const known = service.items.find((item) => isScalar(item.key) && item.key.value === "defaultVersion");
  const range = isScalar(known?.value) ? known.value.range : undefined;
  const line = `${indentation(text, versionsStart)}defaultVersion: ${JSON.stringify(apiVersion)}${newLine}`;
  edits.push(range ? { from: range[0], to: range[1], text: JSON.stringify(apiVersion) } : insertion(lineStart(text, versionsStart), line));
  return edits;
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function rewritten(yaml: Document.Parsed, versions: YAMLMap, { service, apiVersion, document, isDefault }: Registration): string {
  versions.items.splice(placeAmong(versions, apiVersion), 0, yaml.createPair(quoted(apiVersion), document) as never);
  if (isDefault) yaml.setIn(["services", service, "defaultVersion"], quoted(apiVersion));
  return yaml.toString({ lineWidth: 0 });
}

/** Before the first one that is newer. */
function placeAmong({ items }: YAMLMap, apiVersion: string): number {
  const at = items.findIndex(({ key }) => isScalar(key) && compareApiVersions(String(key.value), apiVersion) > 0);
  return at < 0 ? items.length : at;
}

/** YAML would take 1.10 for a number, and some parsers a date for a date. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function startOf(item: Pair | undefined): number | undefined {
  return isScalar(item?.key) ? item.key.range?.[0] : undefined;
}

function endOf(item: Pair | undefined): number | undefined {
  return isScalar(item?.value) ? item.value.range?.[1] : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : text.charAt(end - 1) === "\r" ? end - 1 : end;
}

function indentation(text: string, offset: number): string {
  return /^\s*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}
