import { type ActionPreference, actionPreferences } from "../binder/common.js";
import { isTrue } from "../values/convert.js";
import { getProperty, type Properties } from "../values/objects.js";
import { toText } from "../values/text.js";
import type { Variables } from "./variables.js";

const defaults = {
  ErrorActionPreference: "Continue",
  WarningPreference: "Continue",
  InformationPreference: "SilentlyContinue",
  VerbosePreference: "SilentlyContinue",
  DebugPreference: "SilentlyContinue",
  ProgressPreference: "Continue",
} as const satisfies Readonly<Record<string, ActionPreference>>;

export type PreferenceName = keyof typeof defaults;

/** Value of a preference variable (about_Preference_Variables); its default where it is not set, or to nonsense. */
export function preference(variables: Variables, name: PreferenceName): ActionPreference {
  const text = toText(variables.get(name)).toLowerCase();
  return actionPreferences.find((action) => action.toLowerCase() === text) ?? defaults[name];
}

/** What applies to one command: its common parameters, else the preference variables. */
export interface Preferences {
  readonly error: ActionPreference;
  readonly warning: ActionPreference;
  readonly verbose: ActionPreference;
  readonly debug: ActionPreference;
  readonly progress: ActionPreference;
  readonly information: ActionPreference;
  readonly whatIf: boolean;
  /** True, false, or absent: by the impact of the action. */
  readonly confirm?: boolean;
}

export function preferencesFor(variables: Variables, common: Properties): Preferences {
  const given = (name: string): unknown => getProperty(common, name);
  const action = (name: string, variable: PreferenceName): ActionPreference =>
    (given(name) as ActionPreference | undefined) ?? preference(variables, variable);
  const stream = (name: string, variable: PreferenceName): ActionPreference => {
    const asked = given(name);
    if (asked === undefined) return preference(variables, variable);
    return asked === true ? "Continue" : "SilentlyContinue";
  };
  const confirm = given("Confirm");
  return {
    error: action("ErrorAction", "ErrorActionPreference"),
    warning: action("WarningAction", "WarningPreference"),
    information: action("InformationAction", "InformationPreference"),
    progress: action("ProgressAction", "ProgressPreference"),
    verbose: stream("Verbose", "VerbosePreference"),
    debug: stream("Debug", "DebugPreference"),
    whatIf: isTrue(given("WhatIf") ?? variables.get("WhatIfPreference")),
    ...(typeof confirm === "boolean" && { confirm }),
  };
}

const impacts = ["none", "low", "medium", "high"];

/** Whether an action of this impact asks first (about_Preference_Variables, $ConfirmPreference; High unless set). */
export function asksFirst(variables: Variables, preferences: Preferences, impact: "Low" | "Medium" | "High" = "Medium"): boolean {
  if (preferences.confirm !== undefined) return preferences.confirm;
  const set = impacts.indexOf(toText(variables.get("ConfirmPreference")).toLowerCase());
  const threshold = set < 0 ? 3 : set;
  return threshold > 0 && impacts.indexOf(impact.toLowerCase()) >= threshold;
}
