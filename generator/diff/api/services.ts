import type { Host, SecurityScheme } from "../../model/service.js";
import type { Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import type { Sides } from "./sides.js";

/** What is true of all operations: where the service is, how to sign in, and what it is called. */
export function compareServices(sides: Sides): Finding[] {
  const { service: from } = sides.from;
  const { service: to } = sides.to;
  const places = { from: from.source, to: to.source };
  return [
    ...compareHosts(sides),
    ...compareSchemes(sides),
    ...compareSecurity(sides),
    ...foundWords("operation-documentation", "title", from.title, to.title, places),
    ...foundWords("operation-documentation", "description", from.description, to.description, places),
  ];
}

function compareHosts({ from: { service: from }, to: { service: to } }: Sides): Finding[] {
  const [before, after] = [hostText(from.host), hostText(to.host)];
  // Which protocols are taken is told by itself.
  const bare = (text: string) => text.replace(/^[a-z]+:\/\//i, "");
  if (bare(before) === bare(after)) return [];
  return [found("host-changed", { part: "host", message: `changed from ${before} to ${after}`, from: from.source, to: to.source })];
}

/** A document that names no protocol is taken to mean https, as the client does. */
function compareSchemes({ from: { service: from }, to: { service: to } }: Sides): Finding[] {
  const places = { from: from.source, to: to.source };
  const { added, removed } = pair(from.schemes ?? ["https"], to.schemes ?? ["https"], (scheme) => scheme);
  return [
    ...removed.map((scheme) =>
      found("scheme-removed", { kind: "removed", part: "schemes", message: `${scheme} is not taken any more`, ...places }),
    ),
    ...added.map((scheme) => found("scheme-added", { kind: "added", part: "schemes", message: `${scheme} is taken too`, ...places })),
  ];
}

function compareSecurity({ from: { service: from }, to: { service: to } }: Sides): Finding[] {
  const { added, removed } = pair(from.security, to.security, schemeText);
  // Where nothing is asked for any more, credentials do no harm; where nothing was asked for, nobody has given any.
  const lost: RuleName = to.security.length > 0 ? "security-removed" : "security-dropped";
  const gained: RuleName = from.security.length > 0 ? "security-added" : "security-required";
  const places = { part: "security", from: from.source, to: to.source };
  return [
    ...removed.map((scheme) => found(lost, { kind: "removed", message: `${schemeText(scheme)} removed`, ...places })),
    ...added.map((scheme) => found(gained, { kind: "added", message: `${schemeText(scheme)} added`, ...places })),
  ];
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
