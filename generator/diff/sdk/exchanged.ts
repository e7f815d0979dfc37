import type { Finding } from "../change.js";
import { found } from "../finding.js";
import { nameOf, type Placed } from "./placed.js";

/**
 * Functions that send what another one sent: the types may fit all the same. Their documentation has the request line
 * (`GET /jobs/{jobId}?api-version=…`), of which the names in braces do not travel.
 */
export function exchangedRequests(kept: readonly { from: Placed; to: Placed }[]): Map<string, Finding[]> {
  const functions = kept.filter(({ to }) => to.kind === "function");
  const sender = new Map(functions.flatMap(({ from }) => requestOf(from).map((request) => [request, nameOf(from)] as const)));
  return new Map(
    functions.flatMap(({ from, to }) => {
      const [before, after] = [requestOf(from)[0], requestOf(to)[0]];
      const other = after === undefined ? undefined : sender.get(after);
      if (before === undefined || before === after || other === undefined || other === nameOf(to)) return [];
      return [[nameOf(to), [found("request-exchanged", { message: `sends ${after ?? ""} now, which ${other} sent; before ${before}` })]]];
    }),
  );
}

function requestOf({ docs }: Placed): string[] {
  const line = /^`([A-Z]+ \/[^`]*)`$/m.exec(docs)?.[1];
  return line === undefined ? [] : [line.replace(/\?.*$/, "").replace(/\{[^{}]*\}/g, "{}")];
}
