import { createContext } from "../common/context.js";
import { reserveDefinitions } from "../common/definitions.js";
import { checkExtensions } from "../common/extensions.js";
import { has } from "../common/nodes.js";
import { assembleOperation } from "../common/operations.js";
import { operationNodes } from "../common/paths.js";
import { finishService } from "../common/service.js";
import type { Document } from "../../load/document.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import type { Service } from "../service.js";
import { readExamples } from "./examples.js";
import { readOperationParts } from "./operations.js";
import { openApi3Schemas } from "./schemas.js";
import { readSecuritySchemes } from "./security.js";
import { readServer, schemesOf } from "./servers.js";

/** Reads an OpenAPI 3.0 or 3.1 document (https://spec.openapis.org/oas/v3.1) with Azure's extensions into the code model. */
export function readOpenApi3(document: Document, diagnostics: Diagnostics): Service {
  const context = createContext(document, diagnostics, openApi3Schemas);
  checkExtensions(context, document.root);
  checkExtensions(context, document.at(document.root, "info"));
  if (has(document.root, "webhooks")) {
    diagnostics.warning("SW209", "Webhooks are left out: a client receives no requests.", document.source(document.root, "webhooks"));
  }
  reserveDefinitions(context);
  const { host, basePath, parameters } = readServer(context);
  const security = readSecuritySchemes(context);
  const surroundings = { basePath, host: { parameters, position: "first" as const }, security };
  const operations = operationNodes(context).map((found) => ({
    node: found.node,
    pathItem: found.pathItem,
    operation: assembleOperation(context, found, readOperationParts(context, found), surroundings),
  }));
  return finishService(context, { host, schemes: schemesOf(context), security, operations, samples: readExamples });
}
