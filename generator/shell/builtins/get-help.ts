import { type Parameter, parameterTable } from "../binder/table.js";
import type { Cmdlet, CmdletDescription } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { matchesWildcard } from "../values/wildcard.js";
import { helpOfParameter, helpSections } from "./help-page.js";
import { flag, isSet, one, type Parameters, textParameter } from "./parameters.js";
import { parameterSyntax, shortTypeName, syntaxLines } from "./syntax.js";

export const getHelp: Cmdlet = {
  name: "Get-Help",
  aliases: ["help", "man"],
  synopsis: "Shows what a command does, its syntax and its parameters.",
  parameterSets: one([
    { name: "Name", type: "string", position: 0, completes: "command", pipeline: { byPropertyName: true } },
    { name: "Parameter", type: "string" },
    flag("Examples"),
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
        continue;
      }
      const written = await found.help?.();
      const sections = written === undefined ? undefined : helpSections(written);
      if (parameter !== undefined) yield* parameterHelp(found.description, parameter, sections);
      else yield sections ? shownPage(found.description, sections, parameters) : described(found.description);
    }
  },
};

function notFound(name: string) {
  const message = `Get-Help could not find ${name} in this session. Get-Command lists the commands that there are.`;
  return runtimeError("HelpNotFound", message, "ObjectNotFound", "HelpNotFoundException");
}

const section = (title: string, text: string): string =>
  [title, ...text.split("\n").map((line) => (line === "" ? "" : `    ${line}`)), ""].join("\n");

/** As much of a page as was asked for: all of it, the examples, or what it is for and how it is called. */
function shownPage({ name }: CmdletDescription, sections: ReadonlyMap<string, string>, parameters: Parameters): string {
  const all = [...sections];
  const wanted = isSet(parameters, "Full")
    ? all
    : all.filter(([title]) =>
        (isSet(parameters, "Examples") ? ["SYNOPSIS", "EXAMPLES"] : ["SYNOPSIS", "SYNTAX", "DESCRIPTION"]).includes(title),
      );
  const remarks = `Examples: Get-Help ${name} -Examples\nA parameter: Get-Help ${name} -Parameter <name>\nEverything: Get-Help ${name} -Full`;
  const more = wanted.length < all.length ? [section("REMARKS", remarks)] : [];
  return ["", section("NAME", name), ...wanted.map(([title, text]) => section(title, text)), ...more].join("\n");
}

/** What a cmdlet without a page says of itself. */
function described(description: CmdletDescription): string {
  const outputs = description.outputs ?? [];
  const aliases = description.aliases ?? [];
  return [
    "",
    section("NAME", description.name),
    section("SYNOPSIS", description.synopsis ?? ""),
    section("SYNTAX", syntaxLines(description).join("\n\n")),
    section("PARAMETERS", ownParameters(description).flatMap(parameterLines).join("\n")),
    ...(outputs.length > 0 ? [section("OUTPUTS", outputs.join("\n"))] : []),
    ...(aliases.length > 0 ? [section("ALIASES", aliases.join(", "))] : []),
  ].join("\n");
}

const ownParameters = (description: CmdletDescription): Parameter[] =>
  parameterTable(description).parameters.filter((parameter) => !parameter.isCommon && parameter.description.hidden !== true);

function* parameterHelp(description: CmdletDescription, pattern: string, sections?: ReadonlyMap<string, string>): Generator<string> {
  for (const parameter of parameterTable(description).parameters) {
    if (!matchesWildcard(parameter.name, pattern)) continue;
    const written = sections && helpOfParameter(sections, parameter.name);
    yield written === undefined ? parameterLines(parameter).join("\n") : `${written}\n`;
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
