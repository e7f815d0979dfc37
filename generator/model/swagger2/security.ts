import type { Node } from "../../load/document.js";
import type { Context } from "../common/context.js";
import { entriesAt, isObject, textAt } from "../common/nodes.js";
import { present } from "../common/present.js";
import { requirementsAt, scopesByScheme } from "../common/security.js";
import type { SecurityScheme } from "../service.js";

/** securityDefinitions. The scopes of OAuth 2 are those that the document asks for, or all that it describes. */
export function readSecuritySchemes(context: Context): SecurityScheme[] {
  const { document } = context;
  const scopesOf = scopesByScheme(requirementsAt(document, document.root) ?? []);
  return entriesAt(document, document.root, "securityDefinitions").flatMap(([name, node]) => {
    const scheme = readScheme(context, name, node, scopesOf(name));
    return scheme ? [scheme] : [];
  });
}

function readScheme({ document, diagnostics }: Context, name: string, node: Node, required: string[]): SecurityScheme | undefined {
  const base = { source: document.source(node), name, description: textAt(node, "description") };
  switch (textAt(node, "type")) {
    case "oauth2": {
      const described = entriesAt(document, node, "scopes").map(([scope]) => scope);
      return present({ ...base, kind: "oauth2" as const, scopes: required.length > 0 ? required : described });
    }
    case "apiKey": {
      const place = textAt(node, "in") === "query" ? ("query" as const) : ("header" as const);
      return present({ ...base, kind: "apiKey" as const, in: place, parameter: textAt(node, "name") ?? "" });
    }
    case "basic":
      return present({ ...base, kind: "http" as const, scheme: "basic" as const });
    default:
      if (isObject(node.value))
        diagnostics.warning("SW209", `The security scheme "${name}" cannot be expressed; it is left out.`, document.source(node));
      return undefined;
  }
}
