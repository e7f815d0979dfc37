import type { ErrorObject, ValidateFunction } from "ajv";
import { isObject } from "../load/json.js";
import { pointerKeys } from "../load/pointer.js";
import type { SourceFile } from "../load/source-file.js";
import type { Diagnostics } from "../report/diagnostics.js";
import { didYouMean } from "../report/suggest.js";

/**
 * Holds a value of specwright.yaml to a schema; what does not fit is an error (SW501) with its line.
 * @param above keys that lead to the value.
 */
export function reportErrors(
  validate: ValidateFunction,
  value: unknown,
  above: readonly string[],
  source: SourceFile,
  diagnostics: Diagnostics,
): void {
  if (validate(value)) return;
  for (const error of validate.errors ?? []) {
    const described = describe(above, error);
    if (described) diagnostics.error("SW501", described.message, source.locate(described.at, described.key));
  }
}

interface Description {
  message: string;
  at: string[];
  /** The key to point at, where it is not the value. */
  key?: string;
}

/** Undefined for what another error says better. */
function describe(
  above: readonly string[],
  { keyword, instancePath, params, parentSchema, propertyName }: ErrorObject,
): Description | undefined {
  const at = [...above, ...pointerKeys(instancePath)];
  const name = at.at(-1);
  const called =
    name === undefined
      ? "The configuration"
      : /^\d+$/.test(name)
        ? `Entry ${String(Number(name) + 1)} of "${at.at(-2) ?? ""}"`
        : `"${name}"`;
  const says = String(parentSchema?.["says"] ?? "does not fit");
  if (keyword === "propertyNames") return undefined;
  if (propertyName !== undefined) return { message: `"${propertyName}" ${says}.`, at, key: propertyName };
  if (keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const known = isObject(parentSchema?.["properties"]) ? Object.keys(parentSchema["properties"]) : [];
    if (known.length === 0) return { message: `"${key}" is not known here: there is nothing to set.`, at, key };
    const hint = didYouMean(key, known) || ` The keys here are ${known.map((each) => `"${each}"`).join(", ")}.`;
    return { message: `"${key}" is not known here.${hint}`, at, key };
  }
  // Of an object on lines of its own, the line with its name is what a person looks for.
  const place = name === undefined ? { at } : { at: at.slice(0, -1), key: name };
  if (keyword === "required") return { message: `${called} needs the key "${String(params["missingProperty"])}".`, ...place };
  return { message: `${called} ${says}.`, at };
}
