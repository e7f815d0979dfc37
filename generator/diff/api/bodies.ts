import type { Operation } from "../../model/operation.js";
import type { FormField, RequestBody } from "../../model/parameter.js";
import { below, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import type { RuleName } from "../rules/index.js";
import { compareMediaTypes } from "./media-types.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

const sent: Direction = { input: true, output: false, creates: true, updates: true, scope: "body" };

export function compareBodies(sides: Sides, before: Operation, after: Operation): Finding[] {
  const { body: from } = before;
  const { body: to } = after;
  if (!from || !to) {
    if (from)
      return [found("body-removed", { kind: "removed", part: "body", message: "body removed", from: from.source, to: after.source })];
    if (!to) return [];
    const rule = to.required ? "required-body-added" : "optional-body-added";
    const message = `${to.required ? "required" : "optional"} body added`;
    return [found(rule, { kind: "added", part: "body", message, from: before.source, to: to.source })];
  }
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string): Finding => found(rule, { message, ...places }, sent);
  const findings = from.schema && to.schema ? compareTypes(sides, from.schema, to.schema, sent) : [];
  if (from.required !== to.required)
    findings.push(to.required ? note("body-required", "required now") : note("body-optional", "optional now"));
  if (from.format !== to.format) findings.push(note("body-format-changed", `sent as ${to.format}, before as ${from.format}`));
  findings.push(
    ...compareMediaTypes(from.contentTypes, to.contentTypes, places, ["request-media-type-removed", "request-media-type-added"]),
    ...compareFields(sides, from, to),
    ...foundWords("operation-documentation", "description", from.description, to.description, places),
  );
  return findings.map((finding) => below("body", finding));
}

function compareFields(sides: Sides, from: RequestBody, to: RequestBody): Finding[] {
  const { added, removed, kept } = pair(from.fields ?? [], to.fields ?? [], ({ name }: FormField) => name);
  return [
    ...removed.map(({ name, required, source }) => {
      const rule = required ? "required-parameter-removed" : "optional-parameter-removed";
      return found(rule, { kind: "removed", part: name, message: "field removed", from: source }, sent);
    }),
    ...added.map(({ name, required, schema, source }) => {
      const rule = required ? "required-parameter-added" : "optional-parameter-added";
      const message = `${required ? "required" : "optional"} field added (${typeText(sides.to, schema)})`;
      return found(rule, { kind: "added", part: name, message, to: source }, sent);
    }),
    ...kept.flatMap((both) => compareField(sides, both.from, both.to).map((finding) => below(both.to.name, finding))),
  ];
}

function compareField(sides: Sides, from: FormField, to: FormField): Finding[] {
  const places = { from: from.source, to: to.source };
  const note = (rule: RuleName, message: string): Finding => found(rule, { message, ...places }, sent);
  return [
    ...compareTypes(sides, from.schema, to.schema, sent),
    ...(from.required === to.required
      ? []
      : [to.required ? note("parameter-required", "required now") : note("parameter-optional", "optional now")]),
    ...(from.collectionFormat === to.collectionFormat
      ? []
      : [note("collection-format-changed", "travels in another form (collectionFormat)")]),
    ...foundWords("operation-documentation", "description", from.description, to.description, places),
  ];
}
