import { parameterDotnetType } from "../../cmdlets/dotnet-types.js";
import { styles } from "../../cmdlets/style.js";
import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import { complexType } from "./complex.js";
import { compareNames, isMandatory } from "./syntax.js";
import { codeWord, helpText } from "../common/markdown.js";

/** A parameter as the section PARAMETERS describes it. */
export interface HelpParameterView {
  name: string;
  description: readonly string[];
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

/** A parameter by its name, over the sets that have it. */
interface Uses {
  /** Names of the sets. */
  sets: string[];
  /** Most sets share one. */
  parameters: Set<CmdletParameter>;
}

/** A cmdlet's parameters over all its sets, by name. */
export function parameterViews(surface: CmdletSurface, { notes: hasNotes }: Cmdlet, sets: readonly ParameterSet[]): HelpParameterView[] {
  const notes = (parameter: CmdletParameter): boolean => {
    const type = hasNotes === false ? undefined : complexType(surface, parameter);
    return type !== undefined && (styles[surface.style].complexNotes || type !== surface.identity.type);
  };
  const setNames = sets.map(({ name }) => name).sort(compareNames);
  const having = new Map<string, Uses>();
  for (const { name: set, parameters } of sets) {
    for (const parameter of parameters) {
      if (parameter.hidden) continue;
      let uses = having.get(parameter.name);
      if (!uses) having.set(parameter.name, (uses = { sets: [], parameters: new Set() }));
      uses.sets.push(set);
      uses.parameters.add(parameter);
    }
  }
  return [...having]
    .sort(([a], [b]) => compareNames(a, b))
    .flatMap(([name, uses]): HelpParameterView[] => {
      const parameters = [...uses.parameters];
      const [first] = parameters;
      if (!first) return [];
      const described = parameters.find(({ description }) => description !== "") ?? first;
      const preset = parameters.find((parameter) => parameter.default)?.default;
      return [
        {
          name,
          description: helpText(described.description),
          ...(notes(first) && { notes: name.toUpperCase() }),
          type: parameterDotnetType(surface, first),
          sets: uses.sets.length === sets.length ? "(All)" : setNames.filter((set) => uses.sets.includes(set)).join(", "),
          aliases: codeWord([...new Set(parameters.flatMap(({ aliases }) => aliases))].join(", ")),
          required: parameters.some(isMandatory),
          default: codeWord(preset?.expression ?? "None"),
          pipeline: parameters.some(({ pipeline }) => pipeline),
        },
      ];
    });
}
