import { posix } from "node:path";
import { visit as visitJson } from "jsonc-parser";
import { isScalar, parseDocument, visit as visitYaml } from "yaml";
import { isJson } from "../load/source-file.js";

/** A `$ref` in a text: what it says, and where the quoted value stands. */
interface Reference {
  value: string;
  offset: number;
  length: number;
}

/**
 * The text with its `$ref`s pointing to where the files go; nothing else of it changes, not even the layout.
 * @param targetOf location and fragment that a `$ref` leads to; undefined where it stays in its file or leads nowhere
 * @param place where the text itself goes, and `placeOf` where the others go, below one folder
 */
export function redirect(
  text: string,
  place: string,
  targetOf: (reference: string) => { location: string; fragment: string } | undefined,
  placeOf: (location: string) => string | undefined,
): string {
  let result = "";
  let at = 0;
  for (const { value, offset, length } of isJson(place, text) ? referencesInJson(text) : referencesInYaml(text)) {
    const target = targetOf(value);
    const destination = target && placeOf(target.location);
    if (target === undefined || destination === undefined) continue;
    const direct = posix.relative(posix.dirname(place), destination);
    const path = encodeURI(direct);
    if ([direct, path].includes(posix.normalize(value.split("#")[0] ?? ""))) continue;
    const reference = `${path.startsWith(".") ? path : `./${path}`}${value.includes("#") ? `#${target.fragment}` : ""}`;
    result += text.slice(at, offset) + JSON.stringify(reference);
    at = offset + length;
  }
  return result + text.slice(at);
}

function referencesInJson(text: string): Reference[] {
  const found: Reference[] = [];
  let isReference = false;
  visitJson(text, {
    onObjectProperty: (name) => void (isReference = name === "$ref"),
    onLiteralValue: (value: unknown, offset, length) => {
      if (isReference && typeof value === "string") found.push({ value, offset, length });
      isReference = false;
    },
    onObjectBegin: () => void (isReference = false),
    onArrayBegin: () => void (isReference = false),
  });
  return found;
}

function referencesInYaml(text: string): Reference[] {
  const found: Reference[] = [];
  visitYaml(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== "$ref" || !isScalar(value) || typeof value.value !== "string" || !value.range) return;
      const [offset, end] = value.range;
      found.push({ value: value.value, offset, length: end - offset });
    },
  });
  return found;
}
