import type { Operation, RequestBody, Schema } from "../../model/index.js";
import { doc } from "../common/docs.js";
import type { Emission } from "../common/emission.js";
import type { PropertyView } from "../models/models.js";
import { sentTypes } from "../common/media-types.js";
import { camelCase } from "../common/names.js";
import type { ResultView } from "./results.js";
import { choosesContentType, type Argument, type Signature } from "./signature.js";
import { typeOf, union } from "../common/types.js";
import type { DocView, TypeView } from "../common/views.js";

/** The interface of an operation's options; `declared` is false where there is nothing to add to its base. */
export interface OptionsView {
  name: string;
  base?: string;
  declared: boolean;
  doc: DocView;
  properties: PropertyView[];
}

export function optionsView(
  operation: Operation,
  prefix: string,
  signature: Signature,
  result: ResultView,
  emission: Emission,
): OptionsView {
  const base = result.kind === "poller" ? "PollingOptions" : "CallOptions";
  const own = signature.arguments.filter(({ place }) => place.kind === "option").map((argument) => argumentProperty(argument, emission));
  const groups = signature.groups
    .filter((group) => group.place.kind === "option")
    .map((group): PropertyView => ({
      name: group.place.kind === "option" ? group.place.name : "",
      readonly: false,
      optional: true,
      type: { kind: "model", name: group.type },
      doc: doc("Parameters that belong together."),
    }));
  const contentType = choosesContentType(operation, emission) ? contentTypeOption(operation.body, emission) : [];
  const properties = [...own, ...groups, ...contentType];
  const declared = properties.length > 0;
  return {
    name: declared ? emission.takeType(`${prefix}Options`, `${prefix}CallOptions`) : base,
    base,
    declared,
    doc: doc(`Options of {@link ${camelCase(operation.name)}}.`),
    properties,
  };
}

function contentTypeOption(body: RequestBody, emission: Emission): PropertyView[] {
  const { types, values, bytes } = sentTypes(body, emission);
  const fact =
    bytes === undefined
      ? `Default: \`${JSON.stringify(values)}\`.`
      : `Default: \`${JSON.stringify(values)}\` for a JSON value, \`${JSON.stringify(bytes)}\` for bytes.`;
  const type = union(types.map((value) => ({ kind: "literal", value })));
  return [{ name: "contentType", readonly: false, optional: true, type, doc: doc("Media type of the body.", fact) }];
}

export function argumentProperty(argument: Argument, emission: Emission): PropertyView {
  const { place } = argument;
  return {
    name: place.kind === "constant" ? "" : place.name,
    readonly: false,
    optional: !argument.required,
    type: argumentType(argument, emission),
    doc: doc(argument.description, ...defaultFact(argument)),
  };
}

/** Bytes go out in any of the forms that a transport can send. */
export function argumentType({ of, schema }: Argument, emission: Emission): TypeView {
  if (of.kind === "parameter" && isFile(schema, emission)) return { kind: "name", name: "string" };
  if (isFile(schema, emission) || (of.kind === "body" && of.body.format === "binary"))
    return { kind: "runtime", name: of.kind === "field" ? "PartValue" : "BinaryBody" };
  const type = typeOf(schema, emission.forInput);
  return of.kind === "body" && sentTypes(of.body, emission).bytes !== undefined
    ? union([type, { kind: "runtime", name: "BinaryBody" }])
    : type;
}

/** A file, or several. */
export function isFile(schema: Schema, emission: Emission): boolean {
  const resolved = emission.schemas.resolve(schema);
  return resolved.kind === "file" || (resolved.kind === "array" && isFile(resolved.items, emission));
}

function defaultFact({ of }: Argument): string[] {
  const value = of.kind === "parameter" ? of.parameter.default : of.kind === "field" ? of.field.default : undefined;
  return value === undefined || value === null ? [] : [`Default: \`${JSON.stringify(value)}\`.`];
}
