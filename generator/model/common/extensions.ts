import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";
import { isObject } from "./nodes.js";

/**
 * Azure's extensions (https://azure.github.io/autorest/extensions/) that the readers understand, or that by their definition say
 * nothing to a client: what validators, portals and other tools read.
 */
const known = new Set([
  "x-ms-api-version",
  "x-ms-azure-resource",
  "x-ms-client-default",
  "x-ms-client-flatten",
  "x-ms-client-name",
  "x-ms-client-request-id",
  "x-ms-discriminator-value",
  "x-ms-enum",
  "x-ms-error-response",
  "x-ms-examples",
  "x-ms-external",
  "x-ms-header-collection-prefix",
  "x-ms-identifiers",
  "x-ms-long-running-operation",
  "x-ms-long-running-operation-options",
  "x-ms-mutability",
  "x-ms-odata",
  "x-ms-pageable",
  "x-ms-parameter-grouping",
  "x-ms-parameter-location",
  "x-ms-parameterized-host",
  "x-ms-paths",
  "x-ms-requestBody-name",
  "x-ms-secret",
  "x-ms-skip-url-encoding",
  "x-ms-text",

  "x-ms-arm-id-details",
  "x-ms-async-operation-timeout",
  "x-ms-code-generation-settings",
  "x-ms-internal",
  "x-ms-keys",
  "x-ms-metadata",
  "x-ms-request-id",
  "x-ms-requestBody-index",
  "x-ms-skip-error-response-validation",
  "x-ms-sensitive",
]);

/** Reports `x-ms-` extensions that no reader knows, each name once, where it first stands. Other `x-` keys are the author's own. */
export function checkExtensions(context: Context, node: Node): void {
  if (!isObject(node.value)) return;
  for (const key of Object.keys(node.value)) {
    if (!key.startsWith("x-ms-") || known.has(key) || context.reported.has(key)) continue;
    context.reported.add(key);
    context.diagnostics.warning("SW205", `The extension "${key}" is not known; it has no effect.`, context.document.source(node, key));
  }
}
