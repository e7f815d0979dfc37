import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, textAt } from "../common/nodes.js";
import { present } from "../common/present.js";
import { requirementsAt, scopesByScheme } from "../common/security.js";
import type { SecurityScheme } from "../service.js";

/** components.securitySchemes. The scopes of OAuth 2 are those that the document asks for, or all that its flows describe. */
export function readSecuritySchemes(context: Context): SecurityScheme[] {
  const { document } = context;
  const scopesOf = scopesByScheme(requirementsAt(document, document.root) ?? []);
  return entriesAt(document, document.at(document.root, "components"), "securitySchemes").flatMap(([name, use]) => {
    const scheme = readScheme(context, name, document.resolve(use), scopesOf(name));
    return scheme ? [scheme] : [];
  });
}

function readScheme(context: Context, name: string, node: Node, required: string[]): SecurityScheme | undefined {
  const { document, diagnostics } = context;
  const base = { source: document.source(node), name, description: textAt(node, "description") };
  const type = textAt(node, "type");
  const scheme = (["basic", "bearer"] as const).find((known) => known === textAt(node, "scheme")?.toLowerCase());
  if (type === "oauth2") {
    const described = entriesAt(document, node, "flows").flatMap(([, flow]) => entriesAt(document, flow, "scopes").map(([scope]) => scope));
    return present({ ...base, kind: "oauth2" as const, scopes: required.length > 0 ? required : [...new Set(described)] });
  }
  if (type === "apiKey") {
    const place = (["query", "cookie"] as const).find((known) => known === textAt(node, "in")) ?? ("header" as const);
    return present({ ...base, kind: "apiKey" as const, in: place, parameter: textAt(node, "name") ?? "" });
  }
  if (type === "openIdConnect") return present({ ...base, kind: "http" as const, scheme: "bearer" as const });
  if (type === "http" && scheme) return present({ ...base, kind: "http" as const, scheme });
  diagnostics.warning("SW209", `The security scheme "${name}" cannot be expressed; it is left out.`, document.source(node));
  return undefined;
}
