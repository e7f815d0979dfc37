import type { Node } from "../../load/document.js";
import type { Context } from "./context.js";

/** Says that a schema goes by another name, since a different one has the name that the document gives it. */
export function reportConflict(context: Context, node: Node, wanted: string, given: string): void {
  const { document, diagnostics, registry } = context;
  const owner = registry.nodes.get(wanted);
  const place = owner && document.source(owner);
  const where = place ? ` (${place.file}:${String(place.line)})` : "";
  diagnostics.warning(
    "SW206",
    `Another schema is called "${wanted}" too${where} and differs; this one is called "${given}".`,
    document.source(node),
  );
}
