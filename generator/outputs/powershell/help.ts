import type { CmdletEmission } from "../common/emission.js";
import { cmdletHelp, type HelpView } from "../help/help.js";
import type { CmdletParameter } from "../../cmdlets/surface.js";
import { powershellType } from "./functions.js";

/** en-US/<Module>-help.xml: what Get-Help reads (MAML). */
export interface ModuleHelpView {
  commands: CommandHelpView[];
}

export interface CommandHelpView {
  help: HelpView;
  verb: string;
  noun: string;
  syntax: { parameters: { name: string; type: string; required: boolean; pipeline: boolean }[] }[];
}

export function helpView({ surface, service }: CmdletEmission): ModuleHelpView {
  const pages = cmdletHelp(surface, service);
  return {
    commands: surface.cmdlets.flatMap((cmdlet) => {
      const help = pages.get(cmdlet.name);
      if (!help) return [];
      const shown = help.sets.flatMap(({ name }) => cmdlet.parameterSets.find((set) => set.name === name) ?? []);
      const syntax = shown.map(({ parameters }) => ({ parameters: parameters.filter(({ hidden }) => !hidden).map(syntaxParameter) }));
      return [{ help, verb: cmdlet.verb, noun: cmdlet.noun, syntax }];
    }),
  };
}

function syntaxParameter(parameter: CmdletParameter): CommandHelpView["syntax"][number]["parameters"][number] {
  return {
    name: parameter.name,
    type: powershellType(parameter),
    required: parameter.mandatory && parameter.default === undefined,
    pipeline: parameter.pipeline,
  };
}
