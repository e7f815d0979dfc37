import { dotnetType, parameterDotnetType } from "../../cmdlets/dotnet-types.js";
import { styles } from "../../cmdlets/style.js";
import type { Cmdlet, CmdletParameter, CmdletSurface, ParameterSet } from "../../cmdlets/surface.js";
import type { Service } from "../../model/index.js";
import { complexViews, type ComplexView } from "./complex.js";
import { exampleViews, type HelpExampleView, type HelpSource } from "./examples.js";
import { parameterViews, type HelpParameterView } from "./parameters.js";
import { shownSets, syntaxLines, syntaxOrder, syntaxWriter } from "./syntax.js";
import { withMeaning } from "./meaning.js";
import { codeWord, helpText } from "../common/markdown.js";
import { schemasOf } from "../common/schemas.js";
import type { FileOf, SectionOf } from "../common/views.js";
import type { HelpViews } from "./output.js";

/** The help page of one cmdlet, in the layout of platyPS 2.0.0. */
export interface HelpView {
  /** `Az.Batch`. */
  module: string;
  /** Where Azure PowerShell has the page. */
  online: string;
  name: string;
  synopsis: readonly string[];
  description: readonly string[];
  /** The default one first. */
  sets: { name: string; isDefault: boolean; lines: string[] }[];
  hasSeveralSets: boolean;
  examples: HelpExampleView[];
  parameters: HelpParameterView[];
  shouldProcess: boolean;
  /** Types with namespace. */
  inputs: string[];
  outputs: string[];
  aliases: string[];
  /** Names the aliases even where there are none. */
  listsAliases: boolean;
  complex: ComplexView[];
  links: { text: string; url: string }[];
}

/** Help pages of a service's cmdlets at one api-version, below help/. */
export function helpFiles(surface: CmdletSurface, service: Service, folder: string): FileOf<HelpViews>[] {
  const source = helpSource(service);
  const taken = new Set<string>();
  return surface.cmdlets.map((cmdlet) => ({
    path: `help/${folder}/${fileName(cmdlet.name, taken)}.md`,
    language: "text",
    sections: [helpSection(surface, cmdlet, source)],
  }));
}

/** What help says of each cmdlet, by its name. */
export function cmdletHelp(surface: CmdletSurface, service: Service): Map<string, HelpView> {
  const source = helpSource(service);
  return new Map(surface.cmdlets.map((cmdlet) => [cmdlet.name, helpView(surface, cmdlet, source)]));
}

/** The help page of one cmdlet, by its name or one of its aliases; undefined where there is none. */
export function helpPage(surface: CmdletSurface, service: Service, cmdletName: string): SectionOf<HelpViews> | undefined {
  const wanted = cmdletName.toLowerCase();
  const cmdlet =
    surface.cmdlets.find(({ name }) => name.toLowerCase() === wanted) ??
    surface.cmdlets.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  return cmdlet && helpSection(surface, cmdlet, helpSource(service));
}

function helpSection(surface: CmdletSurface, cmdlet: Cmdlet, source: HelpSource): SectionOf<HelpViews> {
  return { template: "help/page", data: helpView(surface, cmdlet, source) };
}

function helpSource(service: Service): HelpSource {
  const operations = new Map(
    service.groups.flatMap((group) =>
      group.operations.map((operation) => [operation.id, { ...operation, samples: operation.samples.map(withMeaning) }] as const),
    ),
  );
  return { operations, schemas: schemasOf(service), outputs: new Map() };
}

function helpView(surface: CmdletSurface, cmdlet: Cmdlet, source: HelpSource): HelpView {
  const sets = shownSets(cmdlet);
  const order = syntaxOrder(sets);
  const write = syntaxWriter(surface);
  const style = styles[surface.style];
  const module = `${surface.prefix === "" ? "" : `${surface.prefix}.`}${surface.serviceName}`;
  return {
    module,
    online: `${style.helpSite}/${module.toLowerCase()}/${cmdlet.name.toLowerCase()}`,
    name: cmdlet.name,
    synopsis: helpText(cmdlet.synopsis),
    description: [...new Set([cmdlet.synopsis, ...sets.map(({ synopsis }) => synopsis)])].flatMap(helpText),
    sets: sets.map((set) => ({
      name: set.name,
      isDefault: set.name === cmdlet.defaultParameterSet,
      lines: syntaxLines(cmdlet, set, order, write),
    })),
    hasSeveralSets: sets.length > 1,
    examples: exampleViews(cmdlet, sets, source),
    parameters: parameterViews(surface, cmdlet, sets),
    shouldProcess: sets.some(({ shouldProcess }) => shouldProcess),
    inputs: sorted(inputsOf(sets), (parameter) => parameterDotnetType(surface, parameter)),
    outputs: sorted(new Set(sets.flatMap(({ outputs }) => outputs)), (type) => dotnetType(surface, type)),
    aliases: cmdlet.aliases.map(codeWord),
    listsAliases: cmdlet.aliases.length > 0 || style.complexNotes,
    complex: cmdlet.notes === false ? [] : complexViews(surface, sets, style.complexNotes),
    links: linksOf(sets, source),
  };
}

/** Parameters that take their value from the pipeline. */
function inputsOf(sets: readonly ParameterSet[]): Set<CmdletParameter> {
  const inputs = new Set<CmdletParameter>();
  for (const { parameters } of sets) for (const parameter of parameters) if (parameter.pipeline && !parameter.hidden) inputs.add(parameter);
  return inputs;
}

/** As .NET compares names in English: capitals do not come before small letters. */
const english = new Intl.Collator("en");

/** Types, each once, in the order of the alphabet. */
function sorted<T>(items: ReadonlySet<T>, typeOf: (item: T) => string): string[] {
  return [...new Set([...items].map(typeOf))].sort((a, b) => english.compare(a, b));
}

/** What the operations' externalDocs lead to. */
function linksOf(sets: readonly ParameterSet[], { operations }: HelpSource): HelpView["links"] {
  const urls = sets.flatMap((set) => set.operations.map((id) => operations.get(id)?.externalDocs?.url ?? ""));
  return [...new Set(urls)].filter((url) => /^https?:\/\/[^\s<>()[\]\\`]+$/i.test(url)).map((url) => ({ text: url, url }));
}

const longestName = 150;

/** File names differ in more than letter case, as PowerShell's names do; a second one gets a number. */
function fileName(cmdletName: string, taken: Set<string>): string {
  const short = cmdletName.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, longestName);
  let name = short;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${short}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}
