import type { Operation } from "../model/operation.js";
import type { Parameter, RequestBody } from "../model/parameter.js";
import type { Schema } from "../model/schema.js";
import type { Service } from "../model/service.js";
import { familyOf } from "../model/common/media-types.js";
import { isAlone } from "./enumerations.js";
import type { ModelNames } from "./model-names.js";
import { camelName, pascalName } from "./words.js";

/** A parameter of an operation that is not its body, as the cmdlets of the operation start from. */
export interface HttpParameter {
  /** As AutoRest's code model has it: client-level parameters begin with a capital. */
  name: string;
  origin: Parameter;
  /** Filled in by the client, or only one value is possible. */
  constant: boolean;
}

/** The body of an operation: of a form its first field, as autorest.powershell has it. */
export interface HttpBody {
  name: string;
  schema: Schema;
  required: boolean;
  description: string;
}

/** Parameters in the order that decides which resource a ViaIdentity set is about. */
export function httpParameters(service: Service, operation: Operation, names: ModelNames): HttpParameter[] {
  const host = service.host.kind === "template" ? service.host.parameters : [undefined];
  const own = operation.parameters.filter((parameter) => parameter.in !== "host");
  return inPathOrder(operation.path, [...host, ...own]).flatMap((parameter) => {
    if (!parameter) return [];
    const name = parameter.clientName ?? parameter.name;
    return {
      name: parameter.location === "client" ? pascalName(name) : camelName(name),
      origin: parameter,
      // Whatever x-ms-api-version says, a cmdlet sends the document's.
      constant:
        parameter.name === "api-version" ||
        parameter.role === "api-version" ||
        (parameter.required && isAlone(names.resolve(parameter.schema))),
    };
  });
}

/**
 * Path parameters first, in the order of the path; but only as many steps of the path are looked at as there are parameters,
 * and a parameter that had to give way is looked up at its old place. autorest.powershell does so, and which parent a
 * ViaIdentity set is about depends on it. (An absent parameter stands for the host.)
 */
function inPathOrder(path: string, parameters: readonly (Parameter | undefined)[]): (Parameter | undefined)[] {
  const result = [...parameters];
  const places = new Map(parameters.map((parameter, index) => [`{${parameter?.name ?? "$host"}}`, index]));
  const steps = path.split("/");
  let next = 0;
  for (let at = 0; at < result.length; at++) {
    const step = steps[at] ?? "";
    const place = places.get(step);
    if (place === undefined) continue;
    [result[next], result[place]] = [result[place], result[next]];
    places.set(step, next++);
  }
  return result;
}

export function httpBody({ body }: Operation): HttpBody | undefined {
  return body && (body.fields ? formField(body) : wholeBody(body));
}

/** The first media type decides: an object that travels as bytes or text is a stream or text here. */
function wholeBody(body: RequestBody): HttpBody {
  const { source, required, description = "", contentTypes } = body;
  const family = familyOf(contentTypes[0] ?? "");
  const schema: Schema =
    family === "text"
      ? { kind: "scalar", type: "string", wire: "string", source }
      : family === "binary"
        ? { kind: "file", source }
        : (body.schema ?? { kind: "any", source });
  return { name: camelName(body.clientName ?? body.name), schema, required, description };
}

/** Whether the body is of one type whatever its media type; of several, autorest.powershell makes as many requests. */
export function hasOneForm({ contentTypes, schema }: RequestBody, names: ModelNames): boolean {
  const resolved = schema && names.resolve(schema);
  const isText =
    (resolved?.kind === "scalar" && resolved.wire === "string") || (resolved?.kind === "enum" && resolved.valueKind === "string");
  const forms = contentTypes.map(familyOf).map((family) => {
    if (family === "binary") return resolved?.kind === "file" ? "value" : "bytes";
    return family === "text" && !isText ? "text" : "value";
  });
  return new Set(forms).size <= 1;
}

function formField({ fields = [] }: RequestBody): HttpBody | undefined {
  const [field] = fields;
  return (
    field && {
      name: camelName(field.clientName ?? field.name),
      schema: field.schema,
      required: field.required,
      description: field.description ?? "",
    }
  );
}
