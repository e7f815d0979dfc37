import type { Operation, OperationGroup } from "../../model/index.js";
import type { Emission } from "../common/emission.js";
import { type ExampleView, exampleOf } from "./examples.js";
import { Scope, camelCase, isIdentifier, isReserved, objectMembers, pascalCase } from "../common/names.js";
import { operationDoc } from "./operation-docs.js";
import { type OptionsView, argumentType, optionsView } from "./options.js";
import { type RequestView, requestView } from "./requests.js";
import { type HeadersView, headersView } from "./response-headers.js";
import { type ResultView, resultOf } from "./results.js";
import { positionalOf, type Signature, signatureOf } from "./signature.js";
import type { DocView, TypeView } from "../common/views.js";

/** One operation as a function. */
export interface OperationView {
  /** operationId. */
  id: string;
  /** `createOrUpdate`. */
  name: string;
  /** Name inside the module, where `name` is a reserved word or taken. */
  local: string;
  doc: DocView & { example?: ExampleView };
  contextType: string;
  parameters: { name: string; type: TypeView }[];
  options: OptionsView;
  /** What it gives, where that is the headers of the answer. */
  headers?: HeadersView;
  /** Headers beside what it gives. */
  aside?: HeadersView;
  request: RequestView;
  result: ResultView;
}

/**
 * What operations are called in their module. Names that JavaScript looks for on any object are not theirs: importing a module with a `then`
 * would call it. Those without a group are members of the client too, beside its `context`.
 */
export function nameOperations(group: OperationGroup, { diagnostics }: Emission): Map<Operation, string> {
  const exported = new Scope([...objectMembers, ...(group.name === "" ? ["context"] : [])]);
  const names = new Map<Operation, string>();
  // Where two names come to one, who is called so in the document keeps it.
  const isSpelled = ({ name }: Operation) => camelCase(name) === name;
  for (const operation of [...group.operations.filter(isSpelled), ...group.operations.filter((other) => !isSpelled(other))]) {
    const wanted = camelCase(operation.name);
    const spelled = isIdentifier(operation.name) && operation.name.includes("_") ? [operation.name] : [];
    const name = exported.take(wanted, ...spelled, `${wanted}Operation`, `${wanted}${pascalCase(operation.method.toLowerCase())}`);
    names.set(operation, name);
    if (name === wanted) continue;
    const message = `The operation "${operation.id}" is called ${name}, because ${wanted} is taken or reserved.`;
    diagnostics.warning("SW402", message, operation.source);
  }
  return names;
}

export function operationViews(
  group: OperationGroup,
  member: string,
  names: ReadonlyMap<Operation, string>,
  emission: Emission,
): OperationView[] {
  const { runtimeValues } = emission.target;
  return group.operations.map((operation) => {
    const name = names.get(operation) ?? camelCase(operation.name);
    const clashes = isReserved(name) || runtimeValues.has(name) || /^(read|write|xmlOf)[A-Z]/.test(name);
    return operationView(operation, group, member, name, clashes ? `${name}_` : name, emission);
  });
}

/** How the operations are called that these views are of: for what calls them, and no template's. */
const signatures = new WeakMap<OperationView, Signature>();

export function signatureOfView(view: OperationView): Signature {
  const signature = signatures.get(view);
  if (!signature) throw new Error(`${view.id} is no view of this run.`);
  return signature;
}

function operationView(
  operation: Operation,
  group: OperationGroup,
  member: string,
  name: string,
  local: string,
  emission: Emission,
): OperationView {
  const prefix = pascalCase(group.name === "" ? "" : group.name).replace(/^_$/, "");
  const typePrefix = `${prefix}${pascalCase(name)}`;
  const signature = signatureOf(operation, emission);
  const result = resultOf(operation, signature, emission);
  const headers = headersView(operation, typePrefix, result.kind === "headers" ? `{@link ${local}}` : `${member}.${name}`, emission);
  const options = optionsView(operation, typePrefix, signature, result, emission);
  const view: OperationView = {
    id: operation.id,
    name,
    local,
    doc: operationDoc(
      operation,
      signature,
      result,
      exampleOf(operation, group.name === "" ? undefined : member, name, signature, result, emission),
      result.kind === "headers" ? undefined : headers,
      emission,
    ),
    contextType: emission.target.contextName,
    parameters: signature.positional.map((parameter) => ({ name: parameter, type: positionalType(parameter, signature, emission) })),
    options,
    ...(headers ? { [result.kind === "headers" ? "headers" : "aside"]: headers } : {}),
    request: requestView(operation, `${prefix === "" ? "" : `${prefix}.`}${name}`, signature, result, emission),
    result,
  };
  signatures.set(view, signature);
  return view;
}

function positionalType(name: string, signature: Signature, emission: Emission): TypeView {
  const found = positionalOf(signature, name);
  if (!found) return { kind: "name", name: "unknown" };
  return "members" in found ? { kind: "model", name: found.type } : argumentType(found, emission);
}
