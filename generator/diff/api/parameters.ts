import type { Operation } from "../../model/operation.js";
import type { Parameter } from "../../model/parameter.js";
import { below, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import { requestLine } from "./operation-pairs.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText, valueText } from "./type-text.js";

const sent: Direction = { input: true, output: false, creates: true, updates: true, scope: "parameter" };

/** Findings about a parameter that both operations have. */
export interface ParameterFindings {
  from: Parameter;
  to: Parameter;
  findings: Finding[];
}

export interface ParameterComparison {
  /** What came and went: the operation's own affair. */
  own: Finding[];
  kept: ParameterFindings[];
}

/** By place and name, in a path that stays by their order: what it calls its parameters is nobody's business but the document's. */
export function compareParameters(sides: Sides, from: Operation, to: Operation): ParameterComparison {
  const inOrder = requestLine(from) === requestLine(to);
  const { added, removed, kept } = pair(keyed(from, inOrder), keyed(to, inOrder), ({ key }) => key);
  const moved = pair(
    removed.map(({ parameter }) => parameter),
    added.map(({ parameter }) => parameter),
    ({ name }) => name.toLowerCase(),
  );
  return {
    own: [
      ...moved.removed.map(removedParameter),
      ...moved.added.map((parameter) => addedParameter(sides, parameter)),
      ...moved.kept.map((both) =>
        found("parameter-moved", {
          part: `parameter ${both.to.name}`,
          message: `travels in the ${both.to.in} now, before in the ${both.from.in}`,
          from: both.from.source,
          to: both.to.source,
        }),
      ),
    ],
    kept: [...kept.map((both) => ({ from: both.from.parameter, to: both.to.parameter })), ...moved.kept].map((both) => ({
      ...both,
      findings: compareParameter(sides, both.from, both.to),
    })),
  };
}

function keyed({ path, parameters }: Operation, inOrder: boolean): { key: string; parameter: Parameter }[] {
  const steps = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  return parameters.map((parameter) => {
    const { in: place, name } = parameter;
    const at = place === "path" && inOrder ? steps.indexOf(name) : -1;
    return { key: `${place} ${at >= 0 ? String(at) : place === "header" ? name.toLowerCase() : name}`, parameter };
  });
}

function removedParameter({ name, in: place, required, source }: Parameter): Finding {
  const rule = required ? "required-parameter-removed" : "optional-parameter-removed";
  return found(rule, { kind: "removed", part: `parameter ${name}`, message: `${place} parameter removed`, from: source }, sent);
}

function addedParameter(sides: Sides, { name, in: place, required, role, schema, source }: Parameter): Finding {
  // Where there is only one value a client gives it by itself, but a request that was made before has none.
  const asked = role === undefined ? "required-parameter-added" : "client-parameter-added";
  const message = `${required ? "required" : "optional"} ${place} parameter added (${typeText(sides.to, schema)})`;
  return found(required ? asked : "optional-parameter-added", { kind: "added", part: `parameter ${name}`, message, to: source }, sent);
}

/** What became of one parameter, without saying whose it is. */
function compareParameter(sides: Sides, from: Parameter, to: Parameter): Finding[] {
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string): Finding => found(rule, { message, ...places }, sent);
  // Each document names its own api-version; the client fills it in.
  const isVersion = from.role === "api-version" && to.role === "api-version";
  const findings = isVersion ? [] : compareTypes(sides, from.schema, to.schema, sent);
  if (from.required !== to.required)
    findings.push(to.required ? note("parameter-required", "required now") : note("parameter-optional", "optional now"));
  if (!isVersion && JSON.stringify(from.default) !== JSON.stringify(to.default)) {
    const message = `default changed from ${valueText(from.default)} to ${valueText(to.default)}`;
    findings.push(note(from.default === undefined ? "parameter-default-added" : "parameter-default-changed", message));
  }
  if (from.name !== to.name && from.in === "path")
    findings.push(note("parameter-renamed", `called ${to.name} now, before ${from.name}; requests are the same`));
  if (from.collectionFormat !== to.collectionFormat) {
    const message = `collection format changed from ${from.collectionFormat ?? "none"} to ${to.collectionFormat ?? "none"}`;
    findings.push(note("collection-format-changed", message));
  }
  if (from.headerCollectionPrefix !== to.headerCollectionPrefix || from.skipUrlEncoding !== to.skipUrlEncoding) {
    const message = "travels in another form (x-ms-header-collection-prefix, x-ms-skip-url-encoding)";
    findings.push(note("parameter-encoding-changed", message));
  }
  if (from.location !== to.location)
    findings.push(note("parameter-location-changed", `given ${to.location === "client" ? "to the client" : "to each call"} now`));
  if (from.clientName !== to.clientName || from.group?.name !== to.group?.name)
    findings.push(note("parameter-client-name-changed", "clients take it under another name or in another group"));
  findings.push(...foundWords("operation-documentation", "description", from.description, to.description, places));
  return findings;
}

/** As findings of the operation that has the parameter. */
export function inOperation({ to, findings }: ParameterFindings): Finding[] {
  return findings.map((finding) => below(`parameter ${to.name}`, finding));
}
