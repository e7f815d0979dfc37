import type { Operation } from "../../model/index.js";
import { doc, docTag } from "../common/docs.js";
import type { Emission } from "../common/emission.js";
import type { ExampleView } from "./examples.js";
import type { OperationView } from "./operations.js";
import type { HeadersView } from "./response-headers.js";
import type { ResultView } from "./results.js";
import { positionalOf, type Signature } from "./signature.js";

export function operationDoc(
  operation: Operation,
  signature: Signature,
  result: ResultView,
  example: ExampleView | undefined,
  aside: HeadersView | undefined,
  emission: Emission,
): OperationView["doc"] & { example?: ExampleView } {
  const text = doc(operation.description ?? operation.summary, { code: requestLine(operation, emission) });
  const parameters = signature.positional.flatMap((name) => {
    const found = positionalOf(signature, name);
    return found === undefined || "members" in found || found.description === undefined ? [] : docTag(`@param ${name}`, found.description);
  });
  const described = operation.responses.find((response) => response.body)?.description ?? operation.responses[0]?.description;
  const returns = returnsText(result, described);
  const told = aside?.properties.map(({ name }) => name).join(", ");
  const headers = aside
    ? doc(`Headers of the answer (${told}): read${aside.name} of response-headers.js, with the option onResponse.`)
    : undefined;
  const tags = [
    ...parameters,
    ...(returns === undefined ? [] : docTag("@returns", returns)),
    ...(operation.deprecated ? ["@deprecated"] : []),
    ...(operation.externalDocs ? docTag("@see", operation.externalDocs.url) : []),
  ];
  return {
    lines: [...text.lines, ...(headers ? ["", ...headers.lines] : []), ...(tags.length > 0 || example ? ["", ...tags] : [])],
    ...(example ? { example } : {}),
  };
}

/** `GET /jobs?api-version=2026-10-01`. */
function requestLine({ method, path, parameters }: Operation, { service }: Emission): string {
  const version = parameters.find(({ role, in: place }) => role === "api-version" && place === "query");
  return `${method} ${path}${version ? `?${version.name}=${service.apiVersion}` : ""}`;
}

function returnsText(result: ResultView, described: string | undefined): string | undefined {
  switch (result.kind) {
    case "boolean":
      return "Whether it exists.";
    case "pages":
      return "All items, page by page.";
    case "poller":
      return "A poller; awaiting it waits for the end.";
    default:
      // One word (Found, Updated) says nothing that the type does not.
      return described?.trim().includes(" ") ? described : undefined;
  }
}
