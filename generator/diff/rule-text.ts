import type { Finding } from "./change.js";
import { rules } from "./rules/index.js";

/** What others call the rule of a change: `1033 RemovedProperty` of Azure's, else a check of oasdiff; empty where neither has it. */
export function ruleText({ rule, oasdiff }: Pick<Finding, "rule" | "oasdiff">): string {
  return rules[rule].azure ?? (oasdiff === undefined ? "" : `oasdiff ${oasdiff}`);
}
