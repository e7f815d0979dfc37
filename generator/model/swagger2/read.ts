import { createContext, type Context } from "../common/context.js";
import { reserveDefinitions } from "../common/definitions.js";
import { checkExtensions } from "../common/extensions.js";
import { textAt, textsAt } from "../common/nodes.js";
import { assembleOperation } from "../common/operations.js";
import { operationNodes } from "../common/paths.js";
import { finishService } from "../common/service.js";
import type { Document } from "../../load/document.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import type { Service } from "../service.js";
import { readHost } from "./hosts.js";
import { readOperationParts } from "./operations.js";
import { swagger2Schemas } from "./schemas.js";
import { readSecuritySchemes } from "./security.js";

/** Reads a Swagger 2.0 document (https://spec.openapis.org/oas/v2.0) with Azure's extensions into the code model. */
export function readSwagger2(document: Document, diagnostics: Diagnostics): Service {
  const context = createContext(document, diagnostics, swagger2Schemas);
  checkExtensions(context, document.root);
  checkExtensions(context, document.at(document.root, "info"));
  reserveDefinitions(context);
  const host = readHost(context);
  const security = readSecuritySchemes(context);
  const surroundings = { basePath: basePathOf(context), host, security };
  const operations = operationNodes(context).map((found) => ({
    node: found.node,
    pathItem: found.pathItem,
    operation: assembleOperation(context, found, readOperationParts(context, found), surroundings),
  }));
  return finishService(context, {
    host: host.host,
    schemes: textsAt(context.document.root, "schemes") ?? [],
    security,
    operations,
    samples: () => [],
  });
}

function basePathOf({ document }: Context): string {
  const basePath = textAt(document.root, "basePath") ?? "";
  return basePath.replace(/\/+$/, "").replace(/^(?=[^/])/, "/");
}
