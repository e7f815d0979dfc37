import { type Parameter, parameterTable } from "../binder/table.js";
import type { Cmdlet, CmdletDescription } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import type { LazyCmdlet } from "../registry.js";
import { matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, one, textParameter } from "./parameters.js";
import { parameterSyntax, shortTypeName, syntaxLines } from "./syntax.js";

export const getHelp: Cmdlet = {
  name: "Get-Help",
  aliases: ["help", "man"],
  synopsis: "Shows what a command does, its syntax and its parameters.",
  parameterSets: one([
    { name: "Name", type: "string", position: 0, completes: "command", pipeline: { byPropertyName: true } },
    { name: "Parameter", type: "string" },
    flag("Full"),
  ]),
  outputs: ["System.String"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const name = textParameter(parameters, "Name") ?? "Get-Help";
      const found = context.session.commands.find(name);
      const parameter = textParameter(parameters, "Parameter");
      if (!found) {
        const similar = context.session.commands.all.filter((command) => matchesWildcard(command.name, `*${name}*`));
        if (similar.length > 0) yield* similar.map((command) => `${command.name}  ${command.synopsis ?? ""}`.trimEnd());
        else context.writeError(notFound(name), { target: name });
      } else if (parameter !== undefined) yield* parameterHelp(found.description, parameter);
      else yield await page(found, isSet(parameters, "Full"));
    }
  },
};

function notFound(name: string) {
  const message = `Get-Help could not find ${name} in this session. Get-Command lists the commands that there are.`;
  return runtimeError("HelpNotFound", message, "ObjectNotFound", "HelpNotFoundException");
}

async function page({ description, help }: LazyCmdlet, full: boolean): Promise<string> {
  const written = full ? await help?.() : undefined;
  if (written !== undefined) return written;
  const section = (title: string, lines: readonly string[]): string[] => [title, ...lines.map((line) => `    ${line}`), ""];
  const outputs = description.outputs ?? [];
  const aliases = description.aliases ?? [];
  return [
    "",
    ...section("NAME", [description.name]),
    ...section("SYNOPSIS", [description.synopsis ?? ""]),
    ...section(
      "SYNTAX",
      syntaxLines(description).flatMap((line, index) => (index === 0 ? [line] : ["", line])),
    ),
    ...section("PARAMETERS", ownParameters(description).flatMap(parameterLines)),
    ...(outputs.length > 0 ? section("OUTPUTS", outputs) : []),
    ...(aliases.length > 0 ? section("ALIASES", [aliases.join(", ")]) : []),
  ].join("\n");
}

const ownParameters = (description: CmdletDescription): Parameter[] =>
  parameterTable(description).parameters.filter((parameter) => !parameter.isCommon);

function* parameterHelp(description: CmdletDescription, pattern: string): Generator<string> {
  for (const parameter of parameterTable(description).parameters) {
    if (matchesWildcard(parameter.name, pattern)) yield parameterLines(parameter).join("\n");
  }
}

/** As `Get-Help -Parameter` lists a parameter's attributes. */
function parameterLines(parameter: Parameter): string[] {
  const { description, bySet, aliases } = parameter;
  const sets = [...bySet.values()];
  const input = sets.flatMap(({ pipeline }) => [
    ...(pipeline?.byValue ? ["ByValue"] : []),
    ...(pipeline?.byPropertyName ? ["ByPropertyName"] : []),
  ]);
  const position = sets.find((set) => set.position !== undefined)?.position;
  const values = description.validate?.set ?? description.enumeration ?? description.suggestions;
  return [
    parameterSyntax({ ...description, mandatory: true }).replace(/^\[(-\w+)\]/, "$1"),
    ...(description.help === undefined ? [] : description.help.split("\n").map((line) => `    ${line}`)),
    `    Type: ${shortTypeName(description.type)}`,
    `    Required: ${sets.some((set) => set.mandatory)}`,
    `    Position: ${position ?? "Named"}`,
    `    Accept pipeline input: ${input.length > 0 ? `true (${[...new Set(input)].join(", ")})` : "false"}`,
    ...(aliases.length > 0 ? [`    Aliases: ${aliases.join(", ")}`] : []),
    ...(values ? [`    Values: ${values.join(", ")}`] : []),
    "",
  ];
}
