import type { Operation, ResponseHeader } from "../model/operation.js";
import type { Parameter } from "../model/parameter.js";
import { shortened, type Explanation, type ExplanationLine } from "./explanation.js";
import { namedArguments } from "./operation.js";
import { namedOperations, type ExplainedVersion } from "./version.js";

/** A name that stands for itself, without what it belongs to: where it occurs, and as what. */
export function explainBareName(version: ExplainedVersion, asked: string, is: (name: string) => boolean): Explanation[] {
  const { target, apiVersion } = version;
  const sections = asked.startsWith("-")
    ? [{ heading: "Parameters of cmdlets", lines: cmdletParameters(version, is) }]
    : [
        { heading: "Parameters on the wire", lines: wireParameters(version, is) },
        { heading: "Headers of answers", lines: headers(version, is) },
        { heading: "Arguments and options of functions", lines: functionArguments(version, is) },
        { heading: "Properties", lines: properties(version, is) },
        { heading: "Parameters of cmdlets", lines: cmdletParameters(version, is) },
      ];
  const told = sections.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => ({ heading, lines: shortened(lines) }));
  return told.length === 0
    ? []
    : [{ title: `${asked}: a name that several things of ${target.packageName}/${apiVersion} have`, sections: told }];
}

/** Parameters by their names on the wire, one that many operations share once. */
function wireParameters({ operations }: ExplainedVersion, is: (name: string) => boolean): ExplanationLine[] {
  const found = new Map<string, { parameter: Parameter; operations: Operation[] }>();
  for (const operation of operations.values()) {
    for (const parameter of operation.parameters.filter(({ name }) => is(name))) {
      const key = `${parameter.source.file}#${parameter.source.pointer}`;
      const known = found.get(key) ?? { parameter, operations: [] };
      known.operations.push(operation);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ parameter, operations: users }) => {
    const role =
      parameter.role === "api-version"
        ? ", which the client fills in"
        : parameter.location === "client"
          ? ", given when the client is made"
          : "";
    const [first] = users;
    const where = users.length === 1 ? (first?.id ?? "") : `${first?.id ?? ""} and ${String(users.length - 1)} more operations`;
    return { text: `${parameter.in} parameter ${parameter.name} of ${where}${role}`, source: parameter.source };
  });
}

function headers({ operations }: ExplainedVersion, is: (name: string) => boolean): ExplanationLine[] {
  const of = ({ id, responses }: Operation) =>
    responses.flatMap(({ status, headers: all }) =>
      all
        .filter(({ name }: ResponseHeader) => is(name))
        .map((header) => ({ text: `header ${header.name} of ${id}, ${status}`, source: header.source })),
    );
  return [...operations.values()].flatMap(of);
}

function functionArguments(version: ExplainedVersion, is: (name: string) => boolean): ExplanationLine[] {
  return namedOperations(version)
    .flatMap(namedArguments)
    .filter(({ argument: { place } }) => "name" in place && is(place.name))
    .map(({ names: [name = ""], named }) => ({ text: name, source: named.operation.source }));
}

function properties({ service, emission }: ExplainedVersion, is: (name: string) => boolean): ExplanationLine[] {
  return Object.values(service.schemas).flatMap((schema) =>
    schema.kind === "object"
      ? schema.properties
          .filter(({ wireName }) => is(wireName))
          .map(({ wireName, source }) => ({ text: `${emission.nameOf(schema.name).type}.${wireName}`, source }))
      : [],
  );
}

function cmdletParameters({ cmdlets }: ExplainedVersion, is: (name: string) => boolean): ExplanationLine[] {
  return cmdlets.cmdlets.flatMap(({ name: cmdlet, parameterSets }) => {
    const found = parameterSets.flatMap(({ parameters, source }) =>
      parameters
        .filter(({ name, aliases }) => [name, ...aliases].some((each) => is(each) || is(`-${each}`)))
        .map(({ name }) => ({ name, source })),
    );
    return [...new Map(found.map((each) => [each.name, each])).values()].map(({ name, source }) => ({
      text: `${cmdlet} -${name}`,
      source,
    }));
  });
}
