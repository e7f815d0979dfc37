import type { LongRunning, Operation, Paging, Response, ResponseHeader } from "../../model/operation.js";
import type { FormField, Parameter, RequestBody } from "../../model/parameter.js";
import { below, changesOf, compareDocs, type Change, type Finding, type Impact } from "../change.js";
import { pair } from "../pair.js";
import { valueText } from "./properties.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Side, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

const sent: Direction = { input: true, output: false };
const answered: Direction = { input: false, output: true };

export function operationsOf({ service }: Side): Operation[] {
  return service.groups.flatMap((group) => group.operations);
}

/** Compares all operations: by operationId, and those that changed it by method and path. */
export function compareOperations(sides: Sides): Change[] {
  const { added, removed, kept } = pair(operationsOf(sides.from), operationsOf(sides.to), ({ id }) => id);
  const moved = pair(removed, added, requestLine);
  const change = (operation: Operation, findings: Finding[]): Change[] =>
    changesOf("api", { kind: "operation", name: operation.id }, findings);
  return [
    ...moved.removed.flatMap((operation) =>
      change(operation, [{ kind: "removed", impact: "breaking", message: lineOf(operation), from: operation.source }]),
    ),
    ...moved.added.flatMap((operation) =>
      change(operation, [{ kind: "added", impact: "compatible", message: lineOf(operation), to: operation.source }]),
    ),
    ...[...kept, ...moved.kept].flatMap(({ from, to }) => change(to, compareOperation(sides, from, to))),
  ];
}

/** A request with credentials is fine where none are asked for; what each version asks for in general is told of the service. */
function compareSecurity(sides: Sides, from: Operation, to: Operation): Finding[] {
  if (JSON.stringify(from.security) === JSON.stringify(to.security)) return [];
  const of = ({ service }: Side, { security }: Operation) => security ?? service.security.map(({ name }) => name);
  const [before, after] = [of(sides.from, from), of(sides.to, to)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const accepts = after.length === 0 || (before.length > 0 && before.every((name) => after.includes(name)));
  const text = (names: readonly string[]) => names.join(" or ") || "nothing";
  const message = `asks for ${text(after)} (security), before for ${text(before)}`;
  return [{ kind: "changed", impact: accepts ? "compatible" : "breaking", message, from: from.source, to: to.source }];
}

function lineOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** What travels: the names of parameters in the path do not. */
function requestLine({ method, path }: Operation): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}

function compareOperation(sides: Sides, from: Operation, to: Operation): Finding[] {
  const places = { from: from.source, to: to.source };
  const changed = (impact: Impact, message: string): Finding => ({ kind: "changed", impact, message, ...places });
  return [
    ...(from.id === to.id
      ? []
      : [
          changed(
            "compatible",
            `operationId changed from ${from.id}; the request is the same, the names of its function and cmdlets are not`,
          ),
        ]),
    ...(requestLine(from) === requestLine(to) ? [] : [changed("breaking", `request line changed from ${lineOf(from)} to ${lineOf(to)}`)]),
    ...compareParameters(sides, from, to),
    ...compareBodies(sides, from, to),
    ...compareResponses(sides, from.responses, to.responses, true),
    ...compareResponses(sides, from.errors, to.errors, false),
    ...compareLongRunning(sides, from, to),
    ...comparePaging(sides, from, to),
    ...compareSecurity(sides, from, to),
    ...(from.deprecated === to.deprecated ? [] : [changed("compatible", to.deprecated ? "deprecated" : "not deprecated any more")]),
    ...compareDocs("summary", from.summary, to.summary, places),
    ...compareDocs("description", from.description, to.description, places),
    ...compareDocs("tags", from.tags.join(", "), to.tags.join(", "), places),
    ...compareDocs("link to further documentation", from.externalDocs?.url, to.externalDocs?.url, places),
  ];
}

/** By place and name, in a path by their order: what a path calls its parameters is nobody's business but the document's. */
function compareParameters(sides: Sides, from: Operation, to: Operation): Finding[] {
  const [before, after] = [keyed(from), keyed(to)];
  const { added, removed, kept } = pair(before, after, ({ key }) => key);
  return [
    ...removed.map(({ parameter: { name, in: place, source } }): Finding => ({
      kind: "removed",
      impact: "breaking",
      part: `parameter ${name}`,
      message: `${place} parameter removed`,
      from: source,
    })),
    ...added.map(({ parameter: { name, in: place, required, role, schema, source } }): Finding => {
      // Where there is only one value a client gives it by itself, but a request that was made before has none.
      const isAsked = required && role === undefined;
      const message = `${required ? "required" : "optional"} ${place} parameter added (${typeText(sides.to, schema)})`;
      return { kind: "added", impact: isAsked ? "breaking" : "compatible", part: `parameter ${name}`, message, to: source };
    }),
    ...kept.flatMap((both) => compareParameter(sides, both.from.parameter, both.to.parameter)),
  ];
}

function keyed({ path, parameters }: Operation): { key: string; parameter: Parameter }[] {
  const steps = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  return parameters.map((parameter) => {
    const { in: place, name } = parameter;
    const at = place === "path" ? steps.indexOf(name) : -1;
    return { key: `${place} ${at >= 0 ? String(at) : place === "header" ? name.toLowerCase() : name}`, parameter };
  });
}

function compareParameter(sides: Sides, from: Parameter, to: Parameter): Finding[] {
  const places = { from: from.source, to: to.source };
  const changed = (impact: Impact, message: string): Finding => ({ kind: "changed", impact, message, ...places });
  // Each document names its own api-version; the client fills it in.
  const isVersion = from.role === "api-version" && to.role === "api-version";
  const renamed = from.name !== to.name && from.in === "path";
  const findings = isVersion ? [] : compareTypes(sides, from.schema, to.schema, sent);
  if (from.required !== to.required)
    findings.push(changed(to.required ? "breaking" : "compatible", to.required ? "required now" : "optional now"));
  if (!isVersion && JSON.stringify(from.default) !== JSON.stringify(to.default)) {
    const message = `default changed from ${valueText(from.default)} to ${valueText(to.default)}`;
    findings.push(changed(from.default === undefined ? "compatible" : "breaking", message));
  }
  if (renamed) findings.push(changed("compatible", `called ${to.name} now, before ${from.name}; requests are the same`));
  if (from.collectionFormat !== to.collectionFormat)
    findings.push(
      changed("breaking", `collection format changed from ${from.collectionFormat ?? "none"} to ${to.collectionFormat ?? "none"}`),
    );
  if (from.headerCollectionPrefix !== to.headerCollectionPrefix || from.skipUrlEncoding !== to.skipUrlEncoding)
    findings.push(changed("breaking", "travels in another form (x-ms-header-collection-prefix, x-ms-skip-url-encoding)"));
  if (from.location !== to.location || from.clientName !== to.clientName || from.group?.name !== to.group?.name) {
    findings.push(changed("compatible", "clients take it under another name or in another place"));
  }
  findings.push(...compareDocs("description", from.description, to.description, places));
  return findings.map((finding) => below(`parameter ${to.name}`, finding));
}

function compareBodies(sides: Sides, { body: from, ...before }: Operation, { body: to, ...after }: Operation): Finding[] {
  if (!from && !to) return [];
  if (!from || !to) {
    const isAsked = to?.required === true;
    const message = to ? `${isAsked ? "required" : "optional"} body added` : "body removed";
    const impact = to && !isAsked ? "compatible" : "breaking";
    return [{ kind: to ? "added" : "removed", impact, part: "body", message, from: (from ?? before).source, to: (to ?? after).source }];
  }
  const places = { from: from.source, to: to.source };
  const changed = (impact: Impact, message: string): Finding => ({ kind: "changed", impact, message, ...places });
  const findings = from.schema && to.schema ? compareTypes(sides, from.schema, to.schema, sent) : [];
  if (from.required !== to.required)
    findings.push(changed(to.required ? "breaking" : "compatible", to.required ? "required now" : "optional now"));
  if (from.format !== to.format) findings.push(changed("breaking", `sent as ${to.format}, before as ${from.format}`));
  findings.push(...compareMediaTypes(from.contentTypes, to.contentTypes, places), ...compareFields(sides, from, to));
  findings.push(...compareDocs("description", from.description, to.description, places));
  return findings.map((finding) => below("body", finding));
}

function compareFields(sides: Sides, from: RequestBody, to: RequestBody): Finding[] {
  const { added, removed, kept } = pair(from.fields ?? [], to.fields ?? [], ({ name }: FormField) => name);
  return [
    ...removed.map((field): Finding => ({
      kind: "removed",
      impact: "breaking",
      part: field.name,
      message: "field removed",
      from: field.source,
    })),
    ...added.map((field): Finding => ({
      kind: "added",
      impact: field.required ? "breaking" : "compatible",
      part: field.name,
      message: `${field.required ? "required" : "optional"} field added (${typeText(sides.to, field.schema)})`,
      to: field.source,
    })),
    ...kept.flatMap((both) => compareField(sides, both.from, both.to).map((finding) => below(both.to.name, finding))),
  ];
}

function compareField(sides: Sides, from: FormField, to: FormField): Finding[] {
  const places = { from: from.source, to: to.source };
  const changed = (impact: Impact, message: string): Finding => ({ kind: "changed", impact, message, ...places });
  return [
    ...compareTypes(sides, from.schema, to.schema, sent),
    ...(from.required === to.required
      ? []
      : [changed(to.required ? "breaking" : "compatible", to.required ? "required now" : "optional now")]),
    ...(from.collectionFormat === to.collectionFormat ? [] : [changed("breaking", "travels in another form (collectionFormat)")]),
    ...compareDocs("description", from.description, to.description, places),
  ];
}

function compareMediaTypes(from: readonly string[], to: readonly string[], places: Pick<Finding, "from" | "to">): Finding[] {
  const { added, removed } = pair(from, to, (type) => type.toLowerCase());
  return [
    ...removed.map((type): Finding => ({ kind: "removed", impact: "breaking", message: `media type ${type} removed`, ...places })),
    ...added.map((type): Finding => ({ kind: "added", impact: "compatible", message: `media type ${type} added`, ...places })),
  ];
}

/** To a client that was made before, a success that it does not know is a failure. */
function compareResponses(sides: Sides, from: readonly Response[], to: readonly Response[], isSuccess: boolean): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ status }) => status);
  const what = isSuccess ? "response" : "error response";
  const impact: Impact = isSuccess ? "breaking" : "compatible";
  return [
    ...removed.map(({ status, source }): Finding => ({
      kind: "removed",
      impact,
      part: `response ${status}`,
      message: `${what} removed`,
      from: source,
    })),
    ...added.map(({ status, source }): Finding => ({
      kind: "added",
      impact,
      part: `response ${status}`,
      message: `${what} added`,
      to: source,
    })),
    ...kept.flatMap((both) => compareResponse(sides, both.from, both.to)),
  ];
}

function compareResponse(sides: Sides, from: Response, to: Response): Finding[] {
  const places = { from: from.source, to: to.source };
  const findings: Finding[] = [];
  if (from.body && to.body) findings.push(...compareTypes(sides, from.body, to.body, answered));
  else if (from.body) findings.push({ kind: "removed", impact: "breaking", message: "body removed", ...places });
  else if (to.body)
    findings.push({ kind: "added", impact: "compatible", message: `body added (${typeText(sides.to, to.body)})`, ...places });
  if (from.body && to.body) findings.push(...compareMediaTypes(from.contentTypes, to.contentTypes, places));
  const { added, removed, kept } = pair(from.headers, to.headers, ({ name }: ResponseHeader) => name.toLowerCase());
  for (const { name, source } of removed)
    findings.push({ kind: "removed", impact: "breaking", part: `header ${name}`, message: "header removed", from: source });
  for (const { name, source } of added)
    findings.push({ kind: "added", impact: "compatible", part: `header ${name}`, message: "header added", to: source });
  for (const both of kept) {
    findings.push(
      ...compareTypes(sides, both.from.schema, both.to.schema, answered).map((finding) => below(`header ${both.to.name}`, finding)),
    );
  }
  findings.push(...compareDocs("description", from.description, to.description, places));
  return findings.map((finding) => below(`response ${to.status}`, finding));
}

function compareLongRunning(
  sides: Sides,
  { longRunning: from, source }: Operation,
  { longRunning: to, source: after }: Operation,
): Finding[] {
  const places = { from: source, to: after };
  if (!from && !to) return [];
  if (!from || !to)
    return [{ kind: "changed", impact: "breaking", message: to ? "long-running now" : "not long-running any more", ...places }];
  const findings: Finding[] = [];
  const via = ({ finalStateVia }: LongRunning) => finalStateVia ?? "unsaid";
  if (via(from) !== via(to)) {
    findings.push({
      kind: "changed",
      impact: "compatible",
      message: `final state is found by ${via(to)}, before by ${via(from)}`,
      ...places,
    });
  }
  if (from.result && to.result)
    findings.push(...compareTypes(sides, from.result, to.result, answered).map((finding) => below("result", finding)));
  return findings;
}

function comparePaging(sides: Sides, { paging: from, source }: Operation, { paging: to, source: after }: Operation): Finding[] {
  const places = { from: source, to: after };
  if (!from && !to) return [];
  if (!from || !to) return [{ kind: "changed", impact: "breaking", message: to ? "paged now" : "not paged any more", ...places }];
  const text = ({ nextLinkName = "none", itemName }: Paging) => `items in ${itemName}, link to the next page in ${nextLinkName}`;
  return [
    ...(text(from) === text(to)
      ? []
      : [
          {
            kind: "changed" as const,
            impact: "breaking" as const,
            message: `pages have their ${text(to)}; before ${text(from)}`,
            ...places,
          },
        ]),
    ...compareTypes(sides, from.item, to.item, answered).map((finding) => below("item", finding)),
  ];
}
