import type { Cmdlet } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { createObject } from "../values/objects.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { one, textsParameter } from "./parameters.js";

export const getAlias: Cmdlet = {
  name: "Get-Alias",
  aliases: ["gal"],
  synopsis: "Lists the short names of commands.",
  lacks: ["Definition", "Exclude", "Scope"],
  parameterSets: one([{ name: "Name", type: "string[]", position: 0, pipeline: { byValue: true } }]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      for (const pattern of textsParameter(parameters, "Name") ?? ["*"]) {
        const found = context.session.commands.aliases.filter(({ alias }) => matchesWildcard(alias, pattern));
        if (found.length === 0 && !hasWildcard(pattern)) {
          const message = `This command cannot find a matching alias because an alias with the name '${pattern}' does not exist.`;
          context.writeError(runtimeError("ItemNotFoundException", message, "ObjectNotFound", "ItemNotFoundException"), {
            target: pattern,
          });
        }
        for (const { alias, name } of found) {
          yield createObject([
            ["CommandType", "Alias"],
            ["Name", alias],
            ["Definition", name],
          ]);
        }
      }
    }
  },
};
