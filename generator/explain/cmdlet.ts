import { patternOf } from "../cmdlets/directives.js";
import { inferCommands, operationNames, type Command } from "../cmdlets/nouns.js";
import { singularize } from "../cmdlets/singular.js";
import type { Cmdlet, CmdletParameter, ParameterSet } from "../cmdlets/surface.js";
import { pascalCase } from "../cmdlets/words.js";
import type { Operation } from "../model/operation.js";
import type { Property, Schema } from "../model/schema.js";
import { shortened, type Explanation, type ExplanationLine } from "./explanation.js";
import type { ExplainedVersion } from "./version.js";

/** From a cmdlet to its operations: verb, noun, and each parameter set with its reason. */
export function explainCmdlet(version: ExplainedVersion, cmdlet: Cmdlet): Explanation {
  const operations = [...new Set(cmdlet.parameterSets.flatMap((set) => set.operations))].flatMap((id) => version.operations.get(id) ?? []);
  return {
    title: `${cmdlet.name}: a cmdlet of ${version.target.packageName}/${version.apiVersion}/cmdlets`,
    sections: [
      {
        heading: "In the document",
        lines: operations.map(({ id, method, path, source }) => ({ text: `${id}: ${method} ${path}`, source })),
      },
      { heading: "Its name", lines: nameLines(version, cmdlet, operations) },
      { heading: "Its parameter sets", lines: cmdlet.parameterSets.map((set) => setLine(set, cmdlet)) },
      { heading: "Directives", lines: directiveLines(version, cmdlet) },
      { heading: "Its parameters", lines: parameterNames(cmdlet).map((text) => ({ text })) },
    ],
  };
}

/** From a parameter of a cmdlet to the parameter or property that it fills in, set by set where they differ. */
export function explainParameter(version: ExplainedVersion, cmdlet: Cmdlet, name: string): Explanation {
  const uses = cmdlet.parameterSets.flatMap((set) =>
    set.parameters.filter((each) => each.name === name).map((parameter) => ({ set, parameter })),
  );
  const [first] = uses;
  const lines = new Map<string, ExplanationLine>();
  for (const { set, parameter } of uses) for (const line of targetLines(version, set, parameter)) lines.set(line.text, line);
  return {
    title: `${cmdlet.name} -${name}: a parameter of ${version.target.packageName}/${version.apiVersion}/cmdlets`,
    sections: [
      {
        heading: "In the document",
        lines: [...lines.values(), ...(first?.parameter.description ? [{ text: first.parameter.description }] : [])],
      },
      { heading: "Its name", lines: first ? parameterNameLines(first.parameter) : [] },
      { heading: "In each parameter set", lines: cmdlet.parameterSets.map((set) => useLine(set, name)) },
      { heading: "Directives", lines: directiveLines(version, cmdlet, name) },
    ],
  };
}

/** A parameter that no document has: PowerShell's own, such as -Verbose. */
export function explainCommonParameter(version: ExplainedVersion, cmdlet: Cmdlet, name: string): Explanation {
  const text = ["WhatIf", "Confirm"].includes(name)
    ? "what cmdlets that change something have; it comes from no document"
    : "a common parameter, which every cmdlet has; it comes from no document";
  const sets = cmdlet.parameterSets.filter(({ shouldProcess }) => shouldProcess);
  return {
    title: `${cmdlet.name} -${name}: a parameter of ${version.target.packageName}/${version.apiVersion}/cmdlets`,
    sections: [
      { heading: "Why it is there", lines: [{ text: `-${name}: ${text}` }] },
      { heading: "In the document", lines: text.startsWith("what") ? sets.map((set) => setLine(set, cmdlet)) : [] },
    ],
  };
}

/** Names of all parameters, each once, in the order of the alphabet. */
export function parameterNames({ parameterSets }: Cmdlet): string[] {
  return [...new Set(parameterSets.flatMap(({ parameters }) => parameters.map(({ name }) => name)))].sort();
}

function nameLines(version: ExplainedVersion, cmdlet: Cmdlet, operations: readonly Operation[]): ExplanationLine[] {
  const { prefix, subjectPrefix } = version.cmdletOptions;
  const lines = operations.flatMap((operation): ExplanationLine[] => {
    const command = commandOf(version, operation, cmdlet);
    if (!command) return [];
    const put = command.verb === "Update" && cmdlet.verb === "Set" ? ", which a PUT sets as a whole: Set" : "";
    return [
      {
        text: `${operation.id}: "${command.action}" is ${command.verb} among PowerShell's approved verbs${put}; the subject is ${command.subject}, in the singular`,
      },
    ];
  });
  lines.push({
    text: `noun ${cmdlet.noun}: prefix "${prefix}" and subject prefix "${subjectPrefix}" (specwright.yaml), then ${cmdlet.subject}; words said twice are said once`,
  });
  if (operations.length > 1) lines.push({ text: "several operations are one cmdlet, because they have one verb and one noun" });
  if (cmdlet.parameterSets.some((set) => set.operations.length > 1))
    lines.push({ text: "a set with two calls reads the resource, changes it and writes it back: there is no PATCH" });
  for (const alias of cmdlet.aliases) lines.push({ text: `alias ${alias}` });
  return lines;
}

/** The command of an operation that became this cmdlet: an operation with an `or` in its name stands for two. */
function commandOf({ service }: ExplainedVersion, operation: Operation, { verb }: Cmdlet): Command | undefined {
  const group = service.groups.find(({ operations }) => operations.includes(operation));
  if (!group) return undefined;
  const styled = operationNames(group.operations.map(({ name }) => name))[group.operations.indexOf(operation)] ?? operation.name;
  const commands = inferCommands(group.name, styled);
  return (
    commands.find((command) => command.verb === verb) ??
    commands.find((command) => command.verb === "Update" && verb === "Set") ??
    commands[0]
  );
}

function setLine(set: ParameterSet, { defaultParameterSet }: Cmdlet): ExplanationLine {
  const reasons = [
    ...(set.body === "expanded" ? ["the properties of the body are parameters"] : []),
    ...(set.body === "object" ? ["the body is one object"] : []),
    ...(set.body === "json" ? ["the body is JSON, as text or in a file"] : []),
    ...(set.name.includes("ViaIdentity")
      ? ["the resource, or one of its parents, comes from the pipeline: what its path needs is in its id"]
      : []),
    ...(set.paged ? ["writes the items of all pages"] : []),
    ...(set.longRunning ? ["has -AsJob and -NoWait, because the operation is long-running"] : []),
    ...(set.shouldProcess ? ["has -WhatIf and -Confirm, because it changes something"] : []),
    ...(set.name === defaultParameterSet ? ["the default: the fewest mandatory parameters"] : []),
    ...(set.hidden ? ["hidden by a directive"] : []),
  ];
  return {
    text: `${set.name} calls ${set.operations.join(", then ")}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
    source: set.source,
  };
}

function directiveLines({ cmdletOptions: { directives = [] } }: ExplainedVersion, cmdlet: Cmdlet, parameter?: string): ExplanationLine[] {
  const matches = (pattern: string | undefined, name: string) => pattern === undefined || patternOf(pattern).test(name);
  return shortened(
    directives
      .filter(({ where, set, remove }) => {
        if (remove || (parameter === undefined) !== (where["parameter-name"] === undefined)) return false;
        // A directive names what was there before it; what it made of that is what is asked for.
        const verb = set?.verb === cmdlet.verb || matches(where.verb, cmdlet.verb);
        const subject = set?.subject === cmdlet.subject || matches(where.subject, cmdlet.subject);
        const named = parameter === undefined || set?.["parameter-name"] === parameter || matches(where["parameter-name"], parameter);
        return verb && subject && named && cmdlet.parameterSets.some(({ name }) => set?.variant === name || matches(where.variant, name));
      })
      .map(({ where, set, hide, source }) => ({
        text: `where ${JSON.stringify(where)}: ${hide ? "hidden" : JSON.stringify(set ?? {})}`,
        source,
      })),
  );
}

function useLine({ name: set, parameters }: ParameterSet, name: string): ExplanationLine {
  const parameter = parameters.find((each) => each.name === name);
  if (!parameter) return { text: `${set}: not a parameter` };
  const reasons = [
    parameter.type,
    parameter.mandatory ? "mandatory" : "optional",
    ...(parameter.pipeline ? ["from the pipeline"] : []),
    ...(parameter.aliases.length > 0 ? [`also called ${parameter.aliases.join(", ")}`] : []),
    ...(parameter.default ? [`${parameter.default.expression} where nobody gives it`] : []),
    ...(parameter.hidden ? ["hidden by a directive"] : []),
  ];
  return { text: `${set}: ${reasons.join(", ")}` };
}

function targetLines(
  { operations, emission: { schemas } }: ExplainedVersion,
  set: ParameterSet,
  { target, mandatory }: CmdletParameter,
): ExplanationLine[] {
  const operation = operations.get(set.operations.at(-1) ?? "");
  if (!operation) return [];
  if ("path" in target) {
    const properties = propertiesAlong(operation.body?.schema, target.path, schemas);
    const property = properties.at(-1);
    const outer = target.path.slice(0, -1).join(".");
    const flattened =
      outer === "" ? "" : `, flattened out of ${outer}: objects with few properties, and those called properties, are opened`;
    const required = mandatory ? "; mandatory, because every step of the way is required" : "";
    return [
      { text: `the property ${target.path.join(".")} of the body${flattened}${required}`, ...(property && { source: property.source }) },
    ];
  }
  switch (target.to) {
    case "path":
    case "query":
    case "header":
    case "cookie":
    case "host": {
      const parameter = operation.parameters.find(({ in: place, name }) => place === target.to && name === target.name);
      const required = mandatory ? "; mandatory, because it is required" : "";
      return [
        { text: `the ${target.to} parameter ${target.name} of ${operation.id}${required}`, ...(parameter && { source: parameter.source }) },
      ];
    }
    case "identity":
      return [
        { text: `an object or an id that the pipeline brings: it fills in ${target.parameters.join(", ")}`, source: operation.source },
      ];
    case "body":
      return [{ text: `the body of ${operation.id} as one object`, ...(operation.body && { source: operation.body.source }) }];
    case "json":
      return [
        {
          text: `the body of ${operation.id} as JSON, ${target.from === "file" ? "from a file" : "as text"}`,
          ...(operation.body && { source: operation.body.source }),
        },
      ];
    case "entries":
      return [
        {
          text: "what the body may hold beside its declared properties (additionalProperties)",
          ...(operation.body && { source: operation.body.source }),
        },
      ];
    case "output-file":
      return [{ text: "where the answer, a file, is saved", source: operation.source }];
    case "runtime":
      return [{ text: `what the cmdlet does itself (${target.role}), because of what the operation is`, source: operation.source }];
  }
}

/** The properties that a way of wire names passes, as far as it can be followed. */
export function propertiesAlong(
  body: Schema | undefined,
  path: readonly string[],
  schemas: ExplainedVersion["emission"]["schemas"],
): Property[] {
  const passed: Property[] = [];
  let at = body;
  for (const name of path) {
    const object = at && schemas.object(at);
    const property = object && schemas.properties(object).find(({ wireName }) => wireName === name);
    if (!property) break;
    passed.push(property);
    at = property.schema;
  }
  return passed;
}

function parameterNameLines({ name, aliases, target, wire }: CmdletParameter): ExplanationLine[] {
  const given = "path" in target ? target.path.at(-1) : "name" in target ? target.name : undefined;
  if (given === undefined) return [{ text: `${name}: what such a parameter is called in every cmdlet` }];
  const lines: ExplanationLine[] = [];
  const pascal = pascalCase(given);
  const single = singularize(pascal);
  lines.push({ text: `${given} in PascalCase: ${pascal}` });
  if (single !== pascal) lines.push({ text: `in the singular, as all parameters are: ${single}` });
  if (aliases.includes(single) && single !== name)
    lines.push({ text: `without the subject, which the cmdlet's name has said: ${name}; ${single} is an alias` });
  else if (name !== single && "path" in target && target.path.length > 1) {
    lines.push({ text: `with the names of the objects that it was flattened out of, or x-ms-client-name: ${name}` });
  } else if (name !== single)
    lines.push({ text: `${name}, by x-ms-client-name, because another parameter has the name, or by a directive` });
  if (wire !== undefined && wire !== given) lines.push({ text: `${wire} on the wire` });
  return lines;
}
