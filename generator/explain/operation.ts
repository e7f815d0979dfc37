import { signatureOfView } from "../outputs/client/operations.js";
import { camelCase } from "../outputs/common/names.js";
import type { Argument } from "../outputs/client/signature.js";
import type { Schema } from "../model/schema.js";
import { shortened, type Explanation, type ExplanationLine } from "./explanation.js";
import { schemaWords } from "./types.js";
import { notesAt, type ExplainedVersion, type NamedOperation } from "./version.js";

/** From a function (or an operationId) to the operation: its name, its arguments, what it gives, and its cmdlets. */
export function explainOperation(version: ExplainedVersion, named: NamedOperation): Explanation {
  const { operation, group, view } = named;
  const { packageName } = version.target;
  return {
    title: `${operation.id}: the function ${view.name} of ${packageName}/${version.apiVersion}/${group.member}`,
    sections: [
      {
        heading: "In the document",
        lines: [{ text: `${operation.method} ${operation.path}`, source: operation.source }, ...described(operation)],
      },
      { heading: "Its name", lines: nameLines(version, named) },
      { heading: "What it takes", lines: signatureOfView(view).arguments.map((argument) => argumentLine(argument)) },
      { heading: "What it gives", lines: resultLines(named) },
      { heading: "Types", lines: typeLines(version, named) },
      { heading: "Its cmdlets", lines: cmdletLines(version, operation.id) },
      {
        heading: "Documented samples",
        lines: shortened(
          operation.samples.map(({ title, source, synthetic }) =>
            synthetic ? { text: "none; one was made from the schema" } : { text: title, source },
          ),
        ),
      },
    ],
  };
}

/** An argument, an option or a member of an option of a function, with the names that people call it by. */
export interface NamedArgument {
  named: NamedOperation;
  argument: Argument;
  names: string[];
}

/** Arguments by `JobsUpdateJobOptions.ifMatch`, `jobs.updateJob.ifMatch` and `Jobs_UpdateJob.ifMatch`. */
export function namedArguments(named: NamedOperation): NamedArgument[] {
  const { operation, group, view } = named;
  return signatureOfView(view).arguments.flatMap((argument) => {
    const { place } = argument;
    if (place.kind === "constant" || place.kind === "context") return [];
    const owners = [`${group.member}.${view.name}`, operation.id];
    if (place.kind === "option" && view.options.declared) owners.unshift(view.options.name);
    return [{ named, argument, names: owners.map((owner) => `${owner}.${place.name}`) }];
  });
}

/** From what a function takes to the parameter of the operation, and why it is taken there. */
export function explainArgument(version: ExplainedVersion, { named, argument, names }: NamedArgument): Explanation {
  const { operation, group, view } = named;
  const { of } = argument;
  const description = (of.kind === "parameter" ? of.parameter : of.kind === "body" ? of.body : of.field).description;
  return {
    title: `${names[0] ?? ""}: what the function ${view.name} of ${version.target.packageName}/${version.apiVersion}/${group.member} takes`,
    sections: [
      {
        heading: "In the document",
        lines: [argumentLine(argument), ...(description === undefined ? [] : [{ text: description }])],
      },
      {
        heading: "Used by",
        lines: [
          { text: `${operation.id}: ${operation.method} ${operation.path}`, source: operation.source },
          ...cmdletLines(version, operation.id),
        ],
      },
    ],
  };
}

function described({ description, summary }: NamedOperation["operation"]): ExplanationLine[] {
  const text = description ?? summary;
  return text === undefined ? [] : [{ text }];
}

function nameLines(version: ExplainedVersion, { operation, group, view }: NamedOperation): ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  if (group.name === "")
    lines.push({ text: `module ${group.member} and the client itself: the operationId has no group before an underscore` });
  else {
    const plain = camelCase(group.name);
    lines.push({
      text: `module and member ${group.member}: ${group.name}, which stands before the underscore of the operationId, in camelCase`,
    });
    if (plain !== group.member) lines.push({ text: `${plain} itself is reserved or taken, so it is ${group.member}` });
  }
  lines.push({ text: `function ${view.name}: ${operation.name}, which stands after it, in camelCase` });
  if (view.name !== camelCase(operation.name)) lines.push({ text: `${camelCase(operation.name)} is taken by an operation before it` });
  if (view.local !== view.name)
    lines.push({ text: `declared as ${view.local}, exported as ${view.name}: the module could not say the name otherwise` });
  for (const message of notesAt(version, operation.source)) lines.push({ text: message });
  return lines;
}

function argumentLine({ of, place, required }: Argument): ExplanationLine {
  const subject =
    of.kind === "parameter"
      ? `${of.parameter.in} parameter ${of.parameter.name}`
      : of.kind === "body"
        ? "body"
        : `form field ${of.field.name}`;
  const source = of.kind === "parameter" ? of.parameter.source : of.kind === "body" ? of.body.source : of.field.source;
  const given =
    of.kind === "parameter"
      ? (of.parameter.clientName ?? of.parameter.name)
      : of.kind === "body"
        ? (of.body.clientName ?? of.body.name)
        : of.field.name;
  const isVersion = of.kind === "parameter" && of.parameter.role === "api-version";
  const renamed = "name" in place && place.name !== given && !isVersion ? `, ${given} in the words of TypeScript` : "";
  return { text: `${placeText(place, required, of.kind === "body", isVersion)} ← ${subject}${renamed}`, source };
}

function placeText(place: Argument["place"], required: boolean, isBody: boolean, isVersion: boolean): string {
  switch (place.kind) {
    case "positional":
      return `${place.name}: an argument, because it is required${isBody ? "; bodies come last" : ""}`;
    case "option":
      return `options.${place.name}: an option, because it is not required`;
    case "context":
      return `context.${place.name}: ${isVersion ? "the api-version, which the client fills in" : "given when the client is made (x-ms-parameter-location, or shared by the whole document)"}`;
    case "constant":
      return `${JSON.stringify(place.value)}: never asked for, because it is required and has only this value`;
    case "grouped":
      return `${"name" in place.group ? place.group.name : ""}.${place.name}: in a group (x-ms-parameter-grouping)${required ? "" : ", not required"}`;
  }
}

function resultLines({ operation, view }: NamedOperation): ExplanationLine[] {
  const success = operation.responses.map(({ status, source, body }): ExplanationLine => ({
    text: `${status}: ${body ? schemaWords(body) : "no body"}`,
    source,
  }));
  return [
    { text: resultText(view.result.kind, operation) },
    ...success,
    ...operation.errors.map(({ status, source, body }) => ({ text: `${status}: an error${body ? `, ${schemaWords(body)}` : ""}`, source })),
  ];
}

function resultText(kind: NamedOperation["view"]["result"]["kind"], { paging, longRunning, method }: NamedOperation["operation"]): string {
  switch (kind) {
    case "pages":
      return `an iterator over all pages, because of x-ms-pageable: items in ${paging?.itemName ?? "value"}, the next page by ${paging?.nextLinkName ?? "no link"}`;
    case "poller":
      return `a poller, because of x-ms-long-running-operation; the end is found by ${longRunning?.finalStateVia ?? "what the service answers"}`;
    case "boolean":
      return `whether it exists, because it is ${method} and 404 is an answer`;
    case "stream":
      return "a stream, because the body is a file";
    case "headers":
      return "the documented headers, because there is no body";
    case "void":
      return "nothing, because no response has a body or headers";
    case "text":
      return "text, because the body is plain text";
    case "json":
    case "xml":
      return `the body, read from ${kind.toUpperCase()}`;
  }
}

function typeLines(version: ExplainedVersion, { operation, view }: NamedOperation): ExplanationLine[] {
  const names = new Set<string>();
  const add = (schema: Schema | undefined): void => {
    if (schema?.kind === "reference") names.add(schema.name);
    else if (schema?.kind === "array") add(schema.items);
  };
  add(operation.body?.schema);
  for (const { body } of [...operation.responses, ...operation.errors]) add(body);
  return [
    ...(view.options.declared ? [{ text: `${view.options.name}: the operation's own, with what it takes by name` }] : []),
    ...signatureOfView(view).groups.map(({ type }): ExplanationLine => ({ text: `${type}: parameters that are passed together` })),
    ...(view.headers ? [{ text: `${view.headers.name}: the headers of its answers` }] : []),
    ...[...names].map((name) => ({
      text: version.emission.nameOf(name).type,
      ...(version.service.schemas[name] && { source: version.service.schemas[name].source }),
    })),
  ];
}

function cmdletLines({ cmdlets }: ExplainedVersion, id: string): ExplanationLine[] {
  return cmdlets.cmdlets.flatMap(({ name, parameterSets }) => {
    const sets = parameterSets.filter(({ operations }) => operations.includes(id)).map((set) => set.name);
    return sets.length === 0 ? [] : [{ text: `${name}: ${sets.join(", ")}` }];
  });
}
