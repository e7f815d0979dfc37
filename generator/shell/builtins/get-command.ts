import type { Cmdlet, CmdletDescription } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { createObject } from "../values/objects.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, one, type Parameters, textsParameter } from "./parameters.js";
import { syntaxLines } from "./syntax.js";

export const getCommand: Cmdlet = {
  name: "Get-Command",
  aliases: ["gcm"],
  synopsis: "Lists commands.",
  parameterSets: one([
    { name: "Name", type: "string[]", position: 0, completes: "command", pipeline: { byValue: true, byPropertyName: true } },
    { name: "Verb", type: "string[]" },
    { name: "Noun", type: "string[]" },
    { name: "ParameterName", type: "string[]" },
    flag("Syntax"),
  ]),
  outputs: ["System.Management.Automation.CmdletInfo"],
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      const { commands } = context.session;
      const names = textsParameter(parameters, "Name") ?? ["*"];
      for (const name of names) {
        const exact = commands.find(name)?.description;
        const alias = exact && exact.name.toLowerCase() !== name.toLowerCase() ? name : undefined;
        const found = exact ? [exact] : commands.all.filter((command) => matchesWildcard(command.name, name));
        if (found.length === 0 && !hasWildcard(name)) {
          const message =
            `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\n` +
            `Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
          context.writeError(runtimeError("CommandNotFoundException", message, "ObjectNotFound", "CommandNotFoundException"), {
            target: name,
          });
        }
        for (const command of found.filter((each) => isWanted(each, parameters))) {
          if (isSet(parameters, "Syntax")) yield `\n${syntaxLines(command).join("\n\n")}\n`;
          else yield describe(command, alias);
        }
      }
    }
  },
};

const describe = (command: CmdletDescription, alias?: string) =>
  createObject([
    ["CommandType", alias === undefined ? "Cmdlet" : "Alias"],
    ["Name", alias ?? command.name],
    ...(alias === undefined ? [] : [["Definition", command.name] as const]),
    ["Synopsis", command.synopsis ?? ""],
  ]);

function isWanted(command: CmdletDescription, parameters: Parameters): boolean {
  const [verb = "", ...noun] = command.name.split("-");
  const matchesAny = (name: string, text: string): boolean =>
    textsParameter(parameters, name)?.some((pattern) => matchesWildcard(text, pattern)) ?? true;
  const parameterNames = textsParameter(parameters, "ParameterName");
  const has = (pattern: string): boolean =>
    command.parameterSets.some((set) => set.parameters.some((parameter) => matchesWildcard(parameter.name, pattern)));
  return matchesAny("Verb", verb) && matchesAny("Noun", noun.join("-")) && (parameterNames?.some(has) ?? true);
}
