import { operationRules } from "./operations.js";
import { schemaRules } from "./schemas.js";
import { cmdletRules } from "./cmdlets.js";
import { sdkRules } from "./sdk.js";
import type { Rule } from "./rule.js";

/** All rules by level: what travels, what TypeScript users see, what cmdlets take. */
export const rulesByLevel = { api: { ...operationRules, ...schemaRules }, sdk: sdkRules, cmdlets: cmdletRules };

export type RuleName = keyof typeof operationRules | keyof typeof schemaRules | keyof typeof sdkRules | keyof typeof cmdletRules;

export const rules: Readonly<Record<RuleName, Rule>> = { ...rulesByLevel.api, ...sdkRules, ...cmdletRules };
