import type { ClientView } from "../client/client.js";
import { camelCase } from "../common/names.js";
import type { FileView } from "../common/views.js";
import type { CmdletView } from "./modules.js";

/** A call to begin with: a cmdlet that reads, with what it cannot do without. */
export interface CmdletExampleView {
  functionName: string;
  /** What to tell `connect`. */
  connection: string[];
  /** Gives a list. */
  many: boolean;
  /** Names, and the variables to give for them. */
  parameters: { name: string; value: string }[];
}

/** The listing that needs least, of the files of the cmdlets of an api-version; nothing where there are no cmdlets. */
export function firstCmdlet(files: readonly FileView[], client: ClientView): { cmdlets?: CmdletExampleView } {
  const cmdlets = files
    .flatMap(({ sections }) => sections.filter(({ template }) => template === "cmdlets/cmdlet"))
    .map(({ data }) => data as CmdletView);
  const examples = cmdlets.flatMap(({ name, functionName, groups, sets, defaultSet }) => {
    const set = sets.find((candidate) => candidate.name === defaultSet);
    if (!set) return [];
    const mandatory = set.groups.flatMap((index) => groups[index]?.mandatory ?? []);
    const parameters = mandatory.map((parameter) => ({ name: parameter.name, value: camelCase(parameter.name) }));
    return [{ reads: name.startsWith("Get-"), functionName, many: set.many, parameters }];
  });
  const [first] = examples.sort(
    (a, b) => Number(b.reads) - Number(a.reads) || Number(b.many) - Number(a.many) || a.parameters.length - b.parameters.length,
  );
  if (!first) return {};
  const { functionName, many, parameters } = first;
  const connection = client.parameters.map(({ name }) => name).filter((name) => name !== "credential");
  return { cmdlets: { functionName, connection, many, parameters } };
}
