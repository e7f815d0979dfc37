import type { Cmdlet } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { collapse } from "../runtime/streams.js";
import { createObject } from "../values/objects.js";
import { toText } from "../values/text.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, one, textsParameter } from "./parameters.js";

export const getVariable: Cmdlet = {
  name: "Get-Variable",
  aliases: ["gv"],
  synopsis: "Lists variables.",
  parameterSets: one([
    { name: "Name", type: "string[]", position: 0, completes: "variable", pipeline: { byValue: true } },
    flag("ValueOnly"),
  ]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      for (const pattern of textsParameter(parameters, "Name") ?? ["*"]) {
        const found = context.session.variables.all().filter(({ name }) => matchesWildcard(name, pattern));
        if (found.length === 0 && !hasWildcard(pattern)) {
          const message = `Cannot find a variable with the name '${pattern}'.`;
          context.writeError(runtimeError("VariableNotFound", message, "ObjectNotFound", "ItemNotFoundException"), { target: pattern });
        }
        for (const { name, value } of found) {
          yield isSet(parameters, "ValueOnly")
            ? value
            : createObject([
                ["Name", name],
                ["Value", value],
              ]);
        }
      }
    }
  },
};

export const setVariable: Cmdlet = {
  name: "Set-Variable",
  aliases: ["sv", "set"],
  synopsis: "Sets a variable.",
  parameterSets: one([
    { name: "Name", type: "string[]", position: 0, mandatory: true, completes: "variable" },
    { name: "Value", type: "Object", position: 1, pipeline: { byValue: true } },
  ]),
  shouldProcess: true,
  async *run({ bound, records, context }) {
    const values: unknown[] = [];
    for await (const { parameters } of records) if ("Value" in parameters) values.push(parameters["Value"]);
    for (const name of textsParameter(bound, "Name") ?? []) {
      if (await context.shouldProcess(`Name: ${name} Value: ${toText(collapse(values))}`, "Set variable")) {
        context.session.variables.set(name, collapse(values));
      }
    }
    yield* [];
  },
};
