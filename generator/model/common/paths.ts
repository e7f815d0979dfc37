import type { Node } from "../../load/document.js";
import type { HttpMethod, Operation } from "../operation.js";
import type { Parameter } from "../parameter.js";
import type { Context } from "./context.js";
import { operationIdFor } from "./names.js";
import { entriesAt, has, isObject, textAt } from "./nodes.js";
import { fill, placeholdersIn } from "./templates.js";

const methods: ReadonlyMap<string, HttpMethod> = new Map([
  ["get", "GET"],
  ["put", "PUT"],
  ["post", "POST"],
  ["patch", "PATCH"],
  ["delete", "DELETE"],
  ["head", "HEAD"],
  ["options", "OPTIONS"],
]);

/** An operation as it stands in the document. */
export interface OperationNode {
  /** Key in `paths` or x-ms-paths. */
  path: string;
  /** From x-ms-paths, where a query behind the path tells operations apart that are one request to the service. */
  overload: boolean;
  method: HttpMethod;
  id: string;
  node: Node;
  pathItem: Node;
}

/** All operations of `paths` and x-ms-paths, with an id each; what makes them clash is reported. */
export function operationNodes(context: Context): OperationNode[] {
  const { document } = context;
  const found = ["paths", "x-ms-paths"].flatMap((holder) =>
    entriesAt(document, document.root, holder)
      .filter(([path]) => !path.startsWith("x-"))
      .flatMap(([path, item]) =>
        operationsOf(context, path, document.resolve(item)).map((each) => ({ ...each, overload: holder === "x-ms-paths" })),
      ),
  );
  const operations = withoutRepeated(context, withIds(context, found));
  checkIds(context, operations);
  return operations;
}

function operationsOf({ document, diagnostics }: Context, path: string, pathItem: Node): Omit<OperationNode, "id" | "overload">[] {
  if (has(pathItem, "trace")) {
    diagnostics.warning("SW209", `TRACE ${path} cannot be expressed; the operation is left out.`, document.source(pathItem, "trace"));
  }
  return Object.keys(isObject(pathItem.value) ? pathItem.value : {}).flatMap((key) => {
    const method = methods.get(key);
    return method ? [{ path, method, node: document.at(pathItem, key), pathItem }] : [];
  });
}

function withIds({ document, diagnostics }: Context, operations: readonly Omit<OperationNode, "id">[]): OperationNode[] {
  const taken = new Set(operations.map(({ node }) => textAt(node, "operationId")));
  return operations.map((operation) => {
    const { node, method, path } = operation;
    const given = textAt(node, "operationId");
    if (given !== undefined && given !== "") return { ...operation, id: given };
    const base = operationIdFor(method, path);
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}${String(number)}`;
    taken.add(id);
    diagnostics.warning("SW208", `${method} ${path} has no operationId; it is called "${id}".`, document.source(node));
    return { ...operation, id };
  });
}

function checkIds({ document, diagnostics }: Context, operations: readonly OperationNode[]): void {
  const owners = new Map<string, OperationNode>();
  for (const operation of operations) {
    const { id, method, path, node } = operation;
    const owner = owners.get(id);
    if (owner) {
      const message = `The operationId "${id}" is ${owner.method} ${owner.path} already; give ${method} ${path} one of its own.`;
      diagnostics.error("SW201", message, document.source(document.at(node, "operationId")));
    } else owners.set(id, operation);
  }
}

/** Leaves out what stands in `paths` and in x-ms-paths, and tells of requests that a server cannot tell apart. */
function withoutRepeated({ document, diagnostics }: Context, operations: readonly OperationNode[]): OperationNode[] {
  const byPlace = new Map<string, OperationNode>();
  return operations.filter((operation) => {
    const { method, path, node } = operation;
    const place = `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
    const samePlace = byPlace.get(place);
    if (!samePlace) byPlace.set(place, operation);
    else if (samePlace.path === path) {
      const message = `${method} ${path} is the operation "${samePlace.id}" already; this one is left out.`;
      diagnostics.slip("SW202", message, document.source(node));
      return false;
    } else {
      // Both can be called, each with parameters of its own; only the service cannot tell them apart.
      const message = `${method} ${path} is the same request as ${samePlace.method} ${samePlace.path} ("${samePlace.id}"): only names of parameters differ.`;
      diagnostics.warning("SW202", message, document.source(node));
    }
    return true;
  });
}

/**
 * Makes the parameters of an operation fit its path: every `{name}` is a path parameter, and every path parameter is in the path. What the
 * document leaves open is told.
 */
export function fitPath({ document, diagnostics }: Context, { node, path }: OperationNode, operation: Operation): void {
  const { id, parameters } = operation;
  const inQuery = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  const filled = fill(
    path,
    parameters.filter((parameter) => parameter.in === "path"),
  );
  const undeclared = filled.undeclared.filter((name) => !inQuery.has(name));
  for (const { written, name } of filled.respelled) {
    const message = `The path ${path} of "${id}" has "{${written}}", its parameter is called "${name}": they differ in case alone, and are taken for one.`;
    diagnostics.slip("SW203", message, document.source(node));
  }
  const [route = "", query = ""] = path.split("?");
  const inRoute = placeholdersIn(route);
  const source = document.source(node);
  const open = [...new URLSearchParams(query)].filter(([, value]) => undeclared.some((name) => value === `{${name}}`));
  for (const [name] of open) {
    const message = `"${id}" does not declare "${name}", which stands in the query of its path ${path}; it is taken for an optional text.`;
    diagnostics.slip("SW203", message, source);
  }
  for (const name of undeclared.filter((each) => inRoute.has(each))) {
    diagnostics.error("SW203", `"${id}" does not declare the parameter "{${name}}" of its path ${path}.`, document.source(node));
  }
  for (const { name, source } of filled.unused) {
    const message = `"${id}" declares the path parameter "${name}", which its path ${path} does not have; it is left out.`;
    diagnostics.slip("SW203", message, source);
  }
  if (filled.respelled.length + filled.unused.length + open.length === 0) return;
  for (const { written, name } of filled.respelled) operation.path = operation.path.replaceAll(`{${written}}`, `{${name}}`);
  const schema = { kind: "scalar" as const, source, type: "string" as const, wire: "string" as const };
  operation.parameters = [
    ...parameters.filter((parameter) => !filled.unused.includes(parameter)),
    ...open.map(([name]): Parameter => ({ source, name, in: "query", location: "method", shared: false, required: false, schema })),
  ];
}
