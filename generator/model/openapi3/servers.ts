import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, itemsAt, textAt, textsAt } from "../common/nodes.js";
import { present } from "../common/present.js";
import type { Parameter } from "../parameter.js";
import type { Schema } from "../schema.js";
import type { Host } from "../service.js";

export interface ServerReading {
  host: Host;
  /** What the server's URL puts before every path; empty where there is nothing. */
  basePath: string;
  parameters: Parameter[];
}

/** The first Server Object of the document: the one that a client uses unless it is told of another. */
export function readServer(context: Context): ServerReading {
  const { document } = context;
  const [server] = itemsAt(document, document.root, "servers");
  const url = (server && textAt(server, "url"))?.replace(/\/+$/, "") ?? "";
  const [, origin = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(.*)$/i.exec(url) ?? ["", "", url];
  if (!server || (origin === "" && !url.startsWith("{"))) return { host: { kind: "unknown" }, basePath: withSlash(rest), parameters: [] };
  if (!url.includes("{")) return { host: { kind: "fixed", url: origin }, basePath: rest, parameters: [] };
  const template = rest.includes("{") || origin === "" ? url : origin;
  const parameters = [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => readVariable(context, server, match[1] ?? ""));
  return { host: { kind: "template", template, parameters }, basePath: template === url ? "" : rest, parameters };
}

/** The protocols of all servers' URLs, as far as these say one, in their order. */
export function schemesOf({ document }: Context): string[] {
  const urls = itemsAt(document, document.root, "servers").map((server) => textAt(server, "url") ?? "");
  return [...new Set(urls.flatMap((url) => /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url)?.[0].toLowerCase() ?? []))];
}

function withSlash(path: string): string {
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}

/** A Server Variable Object as a parameter of the host. */
function readVariable(context: Context, server: Node, name: string): Parameter {
  const { document, diagnostics } = context;
  const variable = entriesAt(document, server, "variables").find(([key]) => key === name)?.[1];
  if (!variable) {
    const message = `The server's URL has "{${name}}", which "variables" does not declare; a text is asked for.`;
    diagnostics.slip("SW203", message, document.source(document.at(server, "url")));
  }
  const node = variable ?? server;
  const source = document.source(node);
  const fallback = textAt(node, "default");
  return present({
    source,
    name,
    in: "host" as const,
    location: "client" as const,
    shared: false,
    required: fallback === undefined,
    description: variable && textAt(variable, "description"),
    schema: variableSchema(context, node, name),
    default: fallback,
  });
}

function variableSchema({ document, registry }: Context, node: Node, variable: string): Schema {
  const source = document.source(node);
  const values = textsAt(node, "enum") ?? [];
  if (values.length === 0) return { kind: "scalar", source, type: "string", wire: "string" };
  const name = registry.free(`Server${variable.slice(0, 1).toUpperCase()}${variable.slice(1)}`);
  registry.claim(name, node);
  const members = values.map((value) => ({ name: value, value }));
  registry.schemas.set(name, { kind: "enum", source, name, named: false, valueKind: "string", closed: true, members });
  return { kind: "reference", source, name };
}

/** Servers that a path or an operation names for itself are not where the client goes. */
export function reportOwnServers({ document, diagnostics }: Context, node: Node): void {
  if (itemsAt(document, node, "servers").length === 0) return;
  diagnostics.warning(
    "SW209",
    "Servers of a path or an operation cannot be expressed; the document's is taken.",
    document.source(node, "servers"),
  );
}
