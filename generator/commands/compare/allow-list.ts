import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Acceptance } from "../../diff/acceptance.js";
import { rules, rulesByLevel, type RuleName } from "../../diff/rules/index.js";
import { isObject } from "../../load/json.js";
import { joinPointer } from "../../load/pointer.js";
import { SourceFile } from "../../load/source-file.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import { displayPath } from "../../report/display-path.js";
import { didYouMean } from "../../report/suggest.js";
import { UsageError } from "../usage-error.js";

const keys = ["rule", "level", "subject", "part", "from", "to", "reason"] as const;

/**
 * Reads an allow-list, YAML or JSON: `accepted: [{ rule, subject, part, level, from, to, reason }]`. What does not fit goes to `diagnostics`
 * with its line.
 * @throws {UsageError} where there is no such file
 * @throws {InputError} where it does not fit
 */
export async function readAllowList(file: string, diagnostics: Diagnostics): Promise<Acceptance[]> {
  const source = await read(file);
  const { problem, value } = source.parsed;
  if (problem) diagnostics.error("SW515", problem.message, source.source(problem.offset, ""));
  diagnostics.throwIfErrors();
  const list = isObject(value) ? value["accepted"] : undefined;
  if (!Array.isArray(list))
    diagnostics.error("SW515", `An allow-list is a map with the key "accepted", which has a list.`, source.locate([]));
  const entries = Array.isArray(list) ? list.flatMap((entry: unknown, index) => entryOf(entry, index, source, diagnostics)) : [];
  diagnostics.throwIfErrors();
  return entries;
}

async function read(file: string): Promise<SourceFile> {
  try {
    return new SourceFile(resolve(file), (await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`The allow-list ${displayPath(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function entryOf(entry: unknown, index: number, source: SourceFile, diagnostics: Diagnostics): Acceptance[] {
  const path = ["accepted", index];
  const at = source.locate(path);
  const complain = (message: string, key?: string): [] => {
    diagnostics.error("SW515", message, key === undefined ? at : { ...source.locate(path, key), pointer: joinPointer([...path, key]) });
    return [];
  };
  if (!isObject(entry)) return complain("An entry is a map with a reason, and the rule or the subject of what is accepted.");
  for (const [key, value] of Object.entries(entry)) {
    if (!keys.some((known) => known === key)) return complain(`"${key}" is not known here.${didYouMean(key, keys)}`, key);
    if (typeof value !== "string" || value.trim() === "") return complain(`"${key}" is a text that is not empty.`, key);
  }
  const texts = entry as Partial<Record<(typeof keys)[number], string>>;
  const { rule, level, reason } = texts;
  if (reason === undefined) return complain(`An entry needs the key "reason": why may this break?`);
  if (rule === undefined && texts.subject === undefined)
    return complain(`An entry needs the key "rule" or "subject": all changes are too many.`);
  if (rule !== undefined && !isRule(rule)) return complain(`There is no rule "${rule}".${didYouMean(rule, Object.keys(rules))}`, "rule");
  if (level !== undefined && !isLevel(level))
    return complain(`There is no level "${level}" (there is ${Object.keys(rulesByLevel).join(", ")}).`, "level");
  return [{ ...texts, ...(rule !== undefined && { rule }), ...(level !== undefined && { level }), reason, source: at } as Acceptance];
}

function isRule(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

function isLevel(name: string): name is keyof typeof rulesByLevel {
  return Object.hasOwn(rulesByLevel, name);
}
