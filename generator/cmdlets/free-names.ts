import type { Diagnostics } from "../report/diagnostics.js";
import type { NamedSet } from "./directives.js";
import type { CmdletParameter } from "./surface.js";

/** Parameters that every cmdlet has (about_CommonParameters), those of cmdlets that change something, and their aliases, in small letters. */
const common = new Set(
  `debug db erroraction ea errorvariable ev informationaction infa informationvariable iv outbuffer ob outvariable ov pipelinevariable pv
  progressaction proga verbose vb warningaction wa warningvariable wv whatif wi confirm cf usetransaction usetx`.split(/\s+/),
);

/**
 * Gives another name to parameters of the service that are called as PowerShell's own, or as another one of the set: -Verbose of a thing is
 * -ThingVerbose. Upper and lower case are the same. Told once for each noun and parameter (SW527).
 */
export function withFreeNames(sets: readonly NamedSet[], diagnostics?: Diagnostics): NamedSet[] {
  const told = new Set<string>();
  return sets.map((named) => {
    const { parameters } = named.set;
    if (!hasClash(parameters)) return named;
    const taken = new Set([...common, ...parameters.filter(isOfCmdlet).map(({ name }) => name.toLowerCase())]);
    const renamed = parameters.map((parameter) => {
      if (isOfCmdlet(parameter)) return parameter;
      const name = freeName(parameter.name, named.subject, taken);
      taken.add(name.toLowerCase());
      if (name === parameter.name) return parameter;
      const noun = `${named.subjectPrefix}${named.subject}`;
      const message = `The parameter ${parameter.name} of the cmdlets for ${noun} is called as one that they have already; it is -${name}.`;
      if (!told.has(message)) diagnostics?.warning("SW527", message, named.set.source);
      told.add(message);
      return { ...parameter, name, aliases: parameter.aliases.filter((alias) => !common.has(alias.toLowerCase())) };
    });
    return { ...named, set: { ...named.set, parameters: renamed.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) } };
  });
}

function hasClash(parameters: readonly CmdletParameter[]): boolean {
  const names = new Set(parameters.map(({ name }) => name.toLowerCase()));
  return names.size < parameters.length || parameters.some(({ name }) => common.has(name.toLowerCase()));
}

/** What the cmdlet does itself keeps its name. */
function isOfCmdlet({ target }: CmdletParameter): boolean {
  return ["runtime", "identity", "json", "output-file"].includes(target.to);
}

function freeName(name: string, subject: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const other = `${subject}${name}`;
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? other : `${other}${String(number)}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
