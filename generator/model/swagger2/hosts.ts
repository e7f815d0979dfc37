import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { has, isObject, itemsAt, textAt, textsAt, valueAt } from "../common/nodes.js";
import { fill } from "../common/templates.js";
import type { Parameter } from "../parameter.js";
import type { Host } from "../service.js";
import { readParameter } from "./parameters.js";

/** Where the service is, and where its operations take the parameters of the host that are not the client's. */
export interface HostReading {
  host: Host;
  /** x-ms-parameterized-host, positionInOperation. */
  position: "first" | "last";
  parameters: Parameter[];
}

/** `host` and `schemes`, or x-ms-parameterized-host. basePath is part of every operation's path instead. */
export function readHost(context: Context): HostReading {
  const { document } = context;
  const extension = document.at(document.root, "x-ms-parameterized-host");
  if (isObject(extension.value)) return readTemplate(context, extension);
  const name = textAt(document.root, "host");
  const host: Host = name === undefined ? { kind: "unknown" } : { kind: "fixed", url: `${schemeOf(context)}://${name}` };
  return { host, position: "first", parameters: [] };
}

function readTemplate(context: Context, extension: Node): HostReading {
  const { document } = context;
  const written = textAt(extension, "hostTemplate");
  if (written === undefined) return { host: { kind: "unknown" }, position: "first", parameters: [] };
  const declared = itemsAt(document, extension, "parameters").map((node): Parameter => {
    const parameter = readParameter(context, node, { operationId: "", name: "Host" });
    const location = has(document.resolve(node), "x-ms-parameter-location") ? parameter.location : "client";
    return { ...parameter, in: "host", location, required: parameter.required };
  });
  const { template, parameters } = fitTemplate(context, extension, written, declared);
  const scheme = valueAt(extension, "useSchemePrefix") === false ? "" : `${schemeOf(context)}://`;
  return {
    host: { kind: "template", template: scheme + template, parameters },
    position: textAt(extension, "positionInOperation") === "last" ? "last" : "first",
    parameters,
  };
}

/** The host template and its parameters, made to fit each other; what the document leaves open is told. */
function fitTemplate({ document, diagnostics }: Context, extension: Node, template: string, parameters: readonly Parameter[]) {
  const filled = fill(template, parameters);
  const source = document.source(document.at(extension, "hostTemplate"));
  for (const { written, name } of filled.respelled) {
    const message = `The host template "${template}" has "{${written}}", its parameter is called "${name}": they differ in case alone, and are taken for one.`;
    diagnostics.slip("SW203", message, source);
  }
  for (const name of filled.undeclared) {
    diagnostics.error("SW203", `The host template "${template}" has "{${name}}", which is not declared.`, source);
  }
  for (const parameter of filled.unused) {
    const message = `The host parameter "${parameter.name}" is not in the host template "${template}"; it is left out.`;
    diagnostics.slip("SW203", message, parameter.source);
  }
  return { template: filled.template, parameters: parameters.filter((parameter) => !filled.unused.includes(parameter)) };
}

/** https where the service speaks it, or does not say. */
function schemeOf({ document }: Context): string {
  const schemes = textsAt(document.root, "schemes") ?? [];
  return schemes.includes("https") ? "https" : (schemes[0] ?? "https");
}
