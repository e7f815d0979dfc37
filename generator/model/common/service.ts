import type { Node } from "../../load/document.js";
import type { Operation } from "../operation.js";
import { attachSamples, type SampleReader } from "../samples/read.js";
import type { Parameter } from "../parameter.js";
import type { NamedSchema } from "../schema.js";
import type { Host, SecurityScheme, Service } from "../service.js";
import type { Context } from "./context.js";
import { readDefinitions } from "./definitions.js";
import { limitDepth } from "./depth.js";
import { linkDiscriminators } from "./discriminators.js";
import { groupOperations } from "./groups.js";
import { breakCycles, inheritRequired } from "./inheritance.js";
import { textAt } from "./nodes.js";
import { inDocumentOrder } from "./order.js";
import { readPaging } from "./paging.js";
import { present } from "./present.js";
import { breakUnions } from "./recursion.js";
import { linkUnions } from "./tags.js";

/** What the reader of one version of the specification has found. */
export interface Reading {
  host: Host;
  schemes: string[];
  security: SecurityScheme[];
  operations: { node: Node; pathItem: Node; operation: Operation }[];
  /** Samples that an operation has in other places than x-ms-examples. */
  samples: SampleReader;
}

/** Reads what the operations refer to, and with it all that depends on whole schemas; then puts the service together. */
export function finishService(context: Context, { host, schemes, security, operations, samples }: Reading): Service {
  const { document, registry } = context;
  readDefinitions(context);
  registry.sort(inDocumentOrder(context));
  breakCycles(context);
  breakUnions(context);
  limitDepth(context);
  inheritRequired(context);
  linkDiscriminators(context);
  linkUnions(context);
  for (const { node, operation } of operations) {
    const paging = readPaging(context, node, operation);
    if (paging) operation.paging = paging;
  }
  attachSamples(context, operations, host, samples);
  const info = document.at(document.root, "info");
  return present({
    source: document.source(document.root),
    title: textAt(info, "title") ?? "",
    description: textAt(info, "description"),
    apiVersion: textAt(info, "version") ?? "",
    apiVersionSource: document.source(document.at(info, "version")),
    host,
    schemes: schemes.length > 0 ? schemes : undefined,
    security,
    clientParameters: clientParameters(operations.map(({ operation }) => operation)),
    groups: groupOperations(
      context,
      operations.map(({ operation }) => operation),
    ),
    schemas: asRecord(registry.schemas),
  });
}

/** Parameters given when a client is made, each once, in the order in which the operations name them. */
function clientParameters(operations: readonly Operation[]): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    if (parameter.location !== "client" || parameter.in === "host" || parameter.role !== undefined) continue;
    const key = `${parameter.in} ${parameter.name}`;
    if (!found.has(key)) found.set(key, parameter);
  }
  return [...found.values()];
}

/** Without a prototype: the names are a stranger's. */
function asRecord(schemas: ReadonlyMap<string, NamedSchema>): Record<string, NamedSchema> {
  const record = Object.create(null) as Record<string, NamedSchema>;
  for (const [name, schema] of schemas) record[name] = schema;
  return record;
}
