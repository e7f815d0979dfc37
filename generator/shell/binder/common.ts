import type { CmdletDescription, ParameterDescription } from "../cmdlet.js";

export const actionPreferences = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore"] as const;
export type ActionPreference = (typeof actionPreferences)[number];

const switchParameter = (name: string, alias: string): ParameterDescription => ({ name, type: "SwitchParameter", aliases: [alias] });
const action = (name: string, alias: string): ParameterDescription => ({
  name,
  type: "System.Management.Automation.ActionPreference",
  aliases: [alias],
  enumeration: actionPreferences,
});
const variable = (name: string, alias: string): ParameterDescription => ({ name, type: "string", aliases: [alias], completes: "variable" });

/** about_CommonParameters. */
const common: readonly ParameterDescription[] = [
  switchParameter("Verbose", "vb"),
  switchParameter("Debug", "db"),
  action("ErrorAction", "ea"),
  action("WarningAction", "wa"),
  action("InformationAction", "infa"),
  action("ProgressAction", "proga"),
  variable("ErrorVariable", "ev"),
  variable("WarningVariable", "wv"),
  variable("InformationVariable", "iv"),
  variable("OutVariable", "ov"),
  { name: "OutBuffer", type: "int", aliases: ["ob"] },
  variable("PipelineVariable", "pv"),
];

const riskMitigation: readonly ParameterDescription[] = [switchParameter("WhatIf", "wi"), switchParameter("Confirm", "cf")];

/** The parameters that a cmdlet has without naming them. */
export function commonParameters(cmdlet: Pick<CmdletDescription, "shouldProcess" | "isFunction">): readonly ParameterDescription[] {
  if (cmdlet.isFunction === "simple") return [];
  return cmdlet.shouldProcess ? [...common, ...riskMitigation] : common;
}
