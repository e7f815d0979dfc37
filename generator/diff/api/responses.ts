import type { Response, ResponseHeader } from "../../model/operation.js";
import { below, type Finding } from "../change.js";
import { found, foundWords } from "../finding.js";
import { pair } from "../pair.js";
import { compareMediaTypes } from "./media-types.js";
import { compareTypes } from "./schemas.js";
import type { Direction, Sides } from "./sides.js";
import { typeText } from "./type-text.js";

export const answered: Direction = { input: false, output: true, creates: false, updates: false, scope: "body" };
const inHeader: Direction = { ...answered, scope: "header" };

/** To a client that was made before, a success that it does not know is a failure. */
export function compareResponses(sides: Sides, from: readonly Response[], to: readonly Response[], isSuccess: boolean): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ status }) => status);
  const what = isSuccess ? "response" : "error response";
  return [
    ...removed.map(({ status, source }) => {
      const happening = { kind: "removed" as const, part: `response ${status}`, message: `${what} removed`, from: source };
      return found(isSuccess ? "response-removed" : "error-response-removed", happening, answered);
    }),
    ...added.map(({ status, source }) => {
      const happening = { kind: "added" as const, part: `response ${status}`, message: `${what} added`, to: source };
      return found(isSuccess ? "response-added" : "error-response-added", happening, answered);
    }),
    ...kept.flatMap((both) => compareResponse(sides, both.from, both.to).map((finding) => below(`response ${both.to.status}`, finding))),
  ];
}

function compareResponse(sides: Sides, from: Response, to: Response): Finding[] {
  const places = { from: from.source, to: to.source };
  return [
    ...compareBodies(sides, from, to),
    ...(from.body && to.body
      ? compareMediaTypes(from.contentTypes, to.contentTypes, places, ["response-media-type-removed", "response-media-type-added"])
      : []),
    ...compareHeaders(sides, from.headers, to.headers),
    ...foundWords("schema-documentation", "description", from.description, to.description, places),
  ];
}

function compareBodies(sides: Sides, from: Response, to: Response): Finding[] {
  const places = { from: from.source, to: to.source };
  if (from.body && to.body) return compareTypes(sides, from.body, to.body, answered);
  if (from.body) return [found("response-body-removed", { kind: "removed", message: "body removed", ...places }, answered)];
  if (!to.body) return [];
  return [found("response-body-added", { kind: "added", message: `body added (${typeText(sides.to, to.body)})`, ...places }, answered)];
}

function compareHeaders(sides: Sides, from: readonly ResponseHeader[], to: readonly ResponseHeader[]): Finding[] {
  const { added, removed, kept } = pair(from, to, ({ name }) => name.toLowerCase());
  return [
    ...removed.map(({ name, source }) =>
      found("header-removed", { kind: "removed", part: `header ${name}`, message: "header removed", from: source }, inHeader),
    ),
    ...added.map(({ name, source }) =>
      found("header-added", { kind: "added", part: `header ${name}`, message: "header added", to: source }, inHeader),
    ),
    ...kept.flatMap((both) =>
      [
        ...compareTypes(sides, both.from.schema, both.to.schema, inHeader),
        ...foundWords("schema-documentation", "description", both.from.description, both.to.description, {
          from: both.from.source,
          to: both.to.source,
        }),
      ].map((finding) => below(`header ${both.to.name}`, finding)),
    ),
  ];
}
