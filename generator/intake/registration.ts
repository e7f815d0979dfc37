import { isMap, isScalar, parseDocument, Scalar, type Document, type YAMLMap } from "yaml";
import { compareApiVersions } from "../config/versions.js";

export interface Registration {
  service: string;
  apiVersion: string;
  /** Path of the document, relative to specwright.yaml. */
  document: string;
  /** Make it the api-version at the package's root. */
  isDefault: boolean;
}

/** specwright.yaml with one api-version more, among the others in their order; comments and layout stay as they are. */
export function register(text: string, { service, apiVersion, document, isDefault }: Registration): string {
  const yaml = parseDocument(text);
  const versions = yaml.getIn(["services", service, "versions"]);
  if (!isMap(versions)) throw new Error(`specwright.yaml has no versions of ${service}.`);
  const entry = yaml.createPair(quoted(apiVersion), document);
  versions.items.splice(placeAmong(versions, apiVersion), 0, entry as never);
  if (isDefault) setDefault(yaml, service, apiVersion);
  return yaml.toString({ lineWidth: 0, indent: indentOf(text), flowCollectionPadding: !/\{\S/.test(text) });
}

/** Before the first one that is newer. */
function placeAmong({ items }: YAMLMap, apiVersion: string): number {
  const at = items.findIndex(({ key }) => isScalar(key) && compareApiVersions(String(key.value), apiVersion) > 0);
  return at < 0 ? items.length : at;
}

function setDefault(yaml: Document.Parsed, service: string, apiVersion: string): void {
  const path = ["services", service, "defaultVersion"];
  const existing = yaml.getIn(path, true);
  if (isScalar(existing)) existing.value = apiVersion;
  else yaml.setIn(path, quoted(apiVersion));
}

/** YAML would take 1.10 for a number, and some parsers a date for a date. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** As the file does it: the least indentation that it has. */
function indentOf(text: string): number {
  const depths = [...text.matchAll(/^( +)[^\s#-]/gm)].map((match) => match[1]?.length ?? 2);
  return depths.length === 0 ? 2 : Math.min(...depths);
}
