import type { Operation, OperationGroup } from "../../model/index.js";
import { doc } from "../common/docs.js";
import type { Emission } from "../common/emission.js";
import { type ExampleView, exampleOf } from "./examples.js";
import { Scope, camelCase, isReserved, pascalCase } from "../common/names.js";
import { operationDoc } from "./operation-docs.js";
import { type OptionsView, argumentProperty, argumentType, optionsView } from "./options.js";
import { type RequestView, requestView } from "./requests.js";
import { type HeadersView, headersView } from "./response-headers.js";
import { type ResultView, resultOf } from "./results.js";
import { type Signature, signatureOf } from "./signature.js";
import type { DocView, TypeView } from "../common/views.js";

/** One operation as a function. */
export interface OperationView {
  /** operationId. */
  id: string;
  /** How it is called, for what calls it. */
  signature: Signature;
  /** `createOrUpdate`. */
  name: string;
  /** Name inside the module, where `name` is a reserved word or taken. */
  local: string;
  doc: DocView & { example?: ExampleView };
  contextType: string;
  parameters: { name: string; type: TypeView }[];
  options: OptionsView;
  groups: OptionsView[];
  headers?: HeadersView;
  request: RequestView;
  result: ResultView;
}

export function operationViews(group: OperationGroup, member: string, emission: Emission): OperationView[] {
  const { runtimeValues } = emission.target;
  const exported = new Scope();
  return group.operations.map((operation) => {
    const name = exported.take(camelCase(operation.name));
    if (name !== camelCase(operation.name)) {
      emission.diagnostics.warning(
        "SW402",
        `The operation ${operation.id} is called ${name}, because another one is called ${camelCase(operation.name)}.`,
        operation.source,
      );
    }
    const clashes = isReserved(name) || runtimeValues.has(name) || /^(read|write|xmlOf)[A-Z]/.test(name);
    return operationView(operation, group, member, name, clashes ? `${name}_` : name, emission);
  });
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
  const signature = signatureOf(operation, prefix, emission);
  const result = resultOf(operation, signature, emission);
  const headers = result.kind === "headers" ? headersView(operation, typePrefix, emission) : undefined;
  const options = optionsView(operation, typePrefix, signature, result, emission);
  return {
    id: operation.id,
    signature,
    name,
    local,
    doc: operationDoc(
      operation,
      signature,
      result,
      exampleOf(operation, group.name === "" ? undefined : member, name, signature, result, emission),
      emission,
    ),
    contextType: emission.target.contextName,
    parameters: signature.positional.map((parameter) => ({ name: parameter, type: positionalType(parameter, signature, emission) })),
    options,
    groups: signature.groups.map((argumentGroup) => ({
      name: argumentGroup.type,
      declared: true,
      doc: doc(`Parameters of {@link ${local}} that belong together.`),
      properties: argumentGroup.members.map((member) => argumentProperty(member, emission)),
    })),
    ...(headers ? { headers } : {}),
    request: requestView(operation, `${prefix === "" ? "" : `${prefix}.`}${name}`, signature, result, emission),
    result,
  };
}

function positionalType(name: string, signature: Signature, emission: Emission): TypeView {
  const group = signature.groups.find((candidate) => candidate.place.kind === "positional" && candidate.place.name === name);
  if (group) return { kind: "name", name: group.type };
  const argument = signature.arguments.find(({ place }) => place.kind === "positional" && place.name === name);
  return argument ? argumentType(argument, emission) : { kind: "name", name: "unknown" };
}
