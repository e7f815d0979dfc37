import type { Host, SecurityScheme, Service } from "../../model/service.js";
import { changesOf, compareDocs, type Finding, type Impact, type LevelDiff } from "../change.js";
import { pair } from "../pair.js";
import { compareDefinitions, definitionKind, definitionsOf } from "./definitions.js";
import { compareOperations, operationsOf } from "./operations.js";
import { sideOf, type Side, type Sides } from "./sides.js";

/**
 * What changed between two versions of an API, seen from those who call it: a request that was fine must stay so, and an answer must not
 * surprise who reads it. Samples, and the number of the api-version itself, are no part of it.
 */
export function compareApis(from: Service, to: Service): LevelDiff {
  const sides: Sides = { from: sideOf(from), to: sideOf(to) };
  const count = (kind: "definition" | "shared definition", side: Side) =>
    definitionsOf(side).filter((schema) => definitionKind(side, schema) === kind).length;
  return {
    level: "api",
    subjects: [
      { kind: "operation", from: operationsOf(sides.from).length, to: operationsOf(sides.to).length },
      { kind: "definition", from: count("definition", sides.from), to: count("definition", sides.to) },
      { kind: "shared definition", from: count("shared definition", sides.from), to: count("shared definition", sides.to) },
    ],
    changes: [
      ...changesOf("api", { kind: "service", name: to.title }, compareServices(sides)),
      ...compareOperations(sides),
      ...compareDefinitions(sides),
    ],
  };
}

/** What is true of all operations: where the service is, how to sign in, and what it is called. */
function compareServices(sides: Sides): Finding[] {
  const { service: from } = sides.from;
  const { service: to } = sides.to;
  const places = { from: from.source, to: to.source };
  const findings: Finding[] = [];
  if (hostText(from.host) !== hostText(to.host)) {
    findings.push({
      kind: "changed",
      impact: "breaking",
      part: "host",
      message: `changed from ${hostText(from.host)} to ${hostText(to.host)}`,
      ...places,
    });
  }
  const schemes = pair(from.security, to.security, schemeText);
  // Where nothing is asked for any more, credentials do no harm; where nothing was asked for, nobody has given any.
  const [lost, gained]: [Impact, Impact] = [
    to.security.length > 0 ? "breaking" : "compatible",
    from.security.length > 0 ? "compatible" : "breaking",
  ];
  for (const scheme of schemes.removed)
    findings.push({ kind: "removed", impact: lost, part: "security", message: `${schemeText(scheme)} removed`, ...places });
  for (const scheme of schemes.added)
    findings.push({ kind: "added", impact: gained, part: "security", message: `${schemeText(scheme)} added`, ...places });
  findings.push(
    ...compareDocs("title", from.title, to.title, places),
    ...compareDocs("description", from.description, to.description, places),
  );
  return findings;
}

function hostText(host: Host): string {
  return host.kind === "fixed" ? host.url : host.kind === "template" ? host.template : "an address that the caller gives";
}

function schemeText(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "oauth2":
      return `OAuth 2 with ${scheme.scopes.join(", ") || "no scopes"}`;
    case "apiKey":
      return `API key in the ${scheme.in} ${scheme.parameter}`;
    case "http":
      return `HTTP ${scheme.scheme} authentication`;
  }
}
