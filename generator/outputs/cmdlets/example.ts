import { clientView } from "../client/client.js";
import type { CmdletEmission } from "../common/emission.js";
import { camelCase } from "../common/names.js";
import { cmdletModules } from "./modules.js";

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

/** The listing that needs least; undefined where there is nothing to call. */
export function firstCmdlet(emission: CmdletEmission): CmdletExampleView | undefined {
  const cmdlets = cmdletModules(emission)?.modules.flatMap((module) => module.cmdlets) ?? [];
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
  if (!first) return undefined;
  const { functionName, many, parameters } = first;
  const connection = clientView(emission)
    .parameters.map(({ name }) => name)
    .filter((name) => name !== "credential");
  return { functionName, connection, many, parameters };
}
