import type { CmdletDescription, ParameterDescription } from "../cmdlet.js";
import { parseType, type TypeReference } from "../values/types.js";
import { commonParameters } from "./common.js";

/** A parameter of a cmdlet with what each of its sets says of it. */
export interface Parameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly aliases: readonly string[];
  readonly isSwitch: boolean;
  /** One of {@link commonParameters}; belongs to every set. */
  readonly isCommon: boolean;
  readonly bySet: ReadonlyMap<string, ParameterDescription>;
  /** The first description, for what does not differ between sets (type, validation, help). */
  readonly description: ParameterDescription;
}

/** A cmdlet's parameters, made ready for binding. */
export interface ParameterTable {
  readonly cmdlet: CmdletDescription;
  /** In the order of declaration, common ones last. */
  readonly parameters: readonly Parameter[];
  /** Names of the sets; a cmdlet without any has one, `__AllParameterSets`. */
  readonly sets: readonly string[];
  readonly defaultSet: string | undefined;
  /** Parameters that each set needs, in the order of declaration. */
  readonly mandatory: ReadonlyMap<string, readonly Parameter[]>;
  /** Parameters by name and alias, in lower case. */
  readonly byName: ReadonlyMap<string, Parameter>;
}

const tables = new WeakMap<CmdletDescription, ParameterTable>();

/** The table of a cmdlet; made once. */
export function parameterTable(cmdlet: CmdletDescription): ParameterTable {
  const known = tables.get(cmdlet);
  if (known) return known;
  const table = build(cmdlet);
  tables.set(cmdlet, table);
  return table;
}

function build(cmdlet: CmdletDescription): ParameterTable {
  const declared = cmdlet.parameterSets.length > 0 ? cmdlet.parameterSets : [{ name: "__AllParameterSets", parameters: [] }];
  const sets = declared.map((set) => set.name);
  const merged = new Map<string, Map<string, ParameterDescription>>();
  for (const set of declared) {
    for (const parameter of set.parameters) {
      const key = parameter.name.toLowerCase();
      const bySet = merged.get(key) ?? new Map<string, ParameterDescription>();
      merged.set(key, bySet.set(set.name, parameter));
    }
  }
  const own = [...merged.values()].map((bySet) => asParameter(bySet, false));
  const common = commonParameters(cmdlet)
    .filter((parameter) => !merged.has(parameter.name.toLowerCase()))
    .map((parameter) => asParameter(new Map(sets.map((set) => [set, parameter])), true));
  const parameters = [...own, ...common].filter((parameter) => parameter !== undefined);
  const mandatory = new Map(sets.map((set) => [set, parameters.filter(({ bySet }) => bySet.get(set)?.mandatory === true)]));
  return { cmdlet, parameters, sets, defaultSet: cmdlet.defaultParameterSet, mandatory, byName: index(parameters) };
}

function asParameter(bySet: ReadonlyMap<string, ParameterDescription>, isCommon: boolean): Parameter | undefined {
  const [description] = bySet.values();
  if (!description) return undefined;
  const type = parseType(description.type);
  const aliases = [...new Set([...bySet.values()].flatMap((each) => each.aliases ?? []))];
  return { name: description.name, type, aliases, isSwitch: type.kind === "switch", isCommon, bySet, description };
}

/** A parameter's own name comes before another's alias. */
function index(parameters: readonly Parameter[]): Map<string, Parameter> {
  const byName = new Map<string, Parameter>();
  for (const parameter of parameters) byName.set(parameter.name.toLowerCase(), parameter);
  for (const parameter of parameters) {
    for (const alias of parameter.aliases) if (!byName.has(alias.toLowerCase())) byName.set(alias.toLowerCase(), parameter);
  }
  return byName;
}
