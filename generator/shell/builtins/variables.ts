import type { Cmdlet } from "../cmdlet.js";
import { runtimeError } from "../runtime/errors.js";
import { collapse } from "../runtime/streams.js";
import { toText } from "../values/text.js";
import { hasWildcard, matchesWildcard } from "../values/wildcard.js";
import { flag, isSet, one, textsParameter } from "./parameters.js";

const scopes = ["Scope", "Include", "Exclude", "Description", "Option", "Visibility"];

function notFound(name: string) {
  return runtimeError("VariableNotFound", `Cannot find a variable with the name '${name}'.`, "ObjectNotFound", "ItemNotFoundException");
}

/** What Get-Variable gives. */
class VariableInfo {
  static readonly netType = "System.Management.Automation.PSVariable";
  readonly #name: string;
  readonly #value: unknown;

  constructor(name: string, value: unknown) {
    this.#name = name;
    this.#value = value;
  }

  get Name(): string {
    return this.#name;
  }
  get Value(): unknown {
    return this.#value;
  }

  toString(): string {
    return this.#name;
  }
}

const variable = (name: string, value: unknown) => new VariableInfo(name, value);

const names = { name: "Name", type: "string[]", position: 0, mandatory: true, completes: "variable" } as const;

export const getVariable: Cmdlet = {
  name: "Get-Variable",
  aliases: ["gv"],
  synopsis: "Lists variables.",
  lacks: scopes,
  parameterSets: one([{ ...names, mandatory: false, pipeline: { byValue: true } }, flag("ValueOnly")]),
  async *run({ records, context }) {
    for await (const { parameters } of records) {
      for (const pattern of textsParameter(parameters, "Name") ?? ["*"]) {
        const found = context.frame.variables.all().filter(({ name }) => matchesWildcard(name, pattern));
        if (found.length === 0 && !hasWildcard(pattern)) context.writeError(notFound(pattern), { target: pattern });
        for (const { name, value } of found) yield isSet(parameters, "ValueOnly") ? value : variable(name, value);
      }
    }
  },
};

/** Set-Variable, and New-Variable, which takes no name that is there. */
function variableSetter(name: string, aliases: string[], synopsis: string, isNew: boolean): Cmdlet {
  return {
    name,
    aliases,
    synopsis,
    lacks: isNew ? scopes : [...scopes, "Append"],
    parameterSets: one([
      isNew ? { ...names, type: "string" } : names,
      { name: "Value", type: "Object", position: 1, pipeline: { byValue: true } },
      flag("PassThru"),
      flag("Force"),
    ]),
    shouldProcess: true,
    async *run({ bound, records, context }) {
      const values: unknown[] = [];
      for await (const { parameters } of records) if ("Value" in parameters) values.push(parameters["Value"]);
      const value = collapse(values) ?? null;
      const given = bound["Name"];
      for (const each of Array.isArray(given) ? given.map((item) => toText(item)) : [toText(given)]) {
        if (isNew && context.frame.variables.has(each) && !isSet(bound, "Force")) {
          const message = `A variable with name '${each}' already exists.`;
          context.writeError(runtimeError("VariableAlreadyExists", message, "ResourceExists", "SessionStateException"), { target: each });
        } else if (await context.shouldProcess(`Name: ${each} Value: ${toText(value)}`, isNew ? "New variable" : "Set variable")) {
          context.frame.variables.set(each, value);
          if (isSet(bound, "PassThru")) yield variable(each, value);
        }
      }
    },
  };
}

export const setVariable = variableSetter("Set-Variable", ["sv", "set"], "Sets a variable.", false);
export const newVariable = variableSetter("New-Variable", ["nv"], "Makes a variable that is not there yet.", true);

/** Remove-Variable and Clear-Variable. */
function variableRemover(name: string, aliases: string[], synopsis: string, clears: boolean): Cmdlet {
  return {
    name,
    aliases,
    synopsis,
    lacks: scopes,
    parameterSets: one([{ ...names, pipeline: { byPropertyName: true } }, flag("Force")]),
    shouldProcess: true,
    async *run({ records, context }) {
      const { variables } = context.frame;
      for await (const { parameters } of records) {
        for (const pattern of textsParameter(parameters, "Name") ?? []) {
          const found = variables.all().filter((each) => matchesWildcard(each.name, pattern));
          if (found.length === 0 && !hasWildcard(pattern)) context.writeError(notFound(pattern), { target: pattern });
          for (const each of found) {
            if (!(await context.shouldProcess(`Name: ${each.name}`, clears ? "Clear variable" : "Remove variable"))) continue;
            if (clears) variables.set(each.name, null);
            else variables.remove(each.name);
          }
        }
      }
      yield* [];
    },
  };
}

export const removeVariable = variableRemover("Remove-Variable", ["rv"], "Removes a variable.", false);
export const clearVariable = variableRemover("Clear-Variable", ["clv"], "Sets a variable to nothing.", true);
