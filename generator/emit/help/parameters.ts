import { parameterDotnetType } from "../../cmdlets/dotnet-types.js";
import { styles } from "../../cmdlets/style.js";
import type { Cmdlet, CmdletParameter, CmdletSurface } from "../../cmdlets/surface.js";
import { complexType } from "./complex.js";
import { compareNames, isMandatory, shownSets } from "./syntax.js";
import { codeWord, helpText } from "./text.js";

/** A parameter as the section PARAMETERS describes it. */
export interface HelpParameterView {
  name: string;
  description: string[];
  /** Refers to the object's properties under NOTES. */
  notes?: string;
  /** With namespace. */
  type: string;
  /** `(All)`, or their names. */
  sets: string;
  aliases: string;
  required: boolean;
  default: string;
  pipeline: boolean;
}

/** A cmdlet's parameters over all its sets, by name. */
export function parameterViews(surface: CmdletSurface, cmdlet: Cmdlet): HelpParameterView[] {
  const sets = shownSets(cmdlet);
  const having = new Map<string, { set: string; parameter: CmdletParameter }[]>();
  for (const { name: set, parameters } of sets) {
    for (const parameter of parameters) {
      if (parameter.hidden) continue;
      const found = having.get(parameter.name);
      if (found) found.push({ set, parameter });
      else having.set(parameter.name, [{ set, parameter }]);
    }
  }
  return [...having]
    .sort(([a], [b]) => compareNames(a, b))
    .flatMap(([name, uses]): HelpParameterView[] => {
      const [first] = uses.map(({ parameter }) => parameter);
      if (!first) return [];
      const described = uses.find(({ parameter }) => parameter.description !== "")?.parameter ?? first;
      const preset = uses.find(({ parameter }) => parameter.default)?.parameter.default;
      const names = uses.map(({ set }) => set).sort(compareNames);
      return [
        {
          name,
          description: helpText(described.description),
          ...(styles[surface.style].complexNotes && complexType(surface, first) !== undefined && { notes: name.toUpperCase() }),
          type: parameterDotnetType(surface, first),
          sets: uses.length === sets.length ? "(All)" : names.join(", "),
          aliases: codeWord([...new Set(uses.flatMap(({ parameter }) => parameter.aliases))].join(", ")),
          required: uses.some(({ parameter }) => isMandatory(parameter)),
          default: codeWord(preset?.expression ?? "None"),
          pipeline: uses.some(({ parameter }) => parameter.pipeline),
        },
      ];
    });
}
