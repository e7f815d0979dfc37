import type { Document, Node } from "../../load/document.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import type { Source } from "../source.js";
import type { SchemaDialect } from "./keywords.js";
import { Registry } from "./registry.js";

/** What every reader needs while one document becomes one code model. */
export interface Context {
  readonly document: Document;
  readonly diagnostics: Diagnostics;
  readonly dialect: SchemaDialect;
  readonly registry: Registry;
  /** What is reported once only (an unknown extension, an unknown format) and has been. */
  readonly reported: Set<string>;
}

export function createContext(document: Document, diagnostics: Diagnostics, dialect: SchemaDialect): Context {
  return { document, diagnostics, dialect, registry: new Registry(), reported: new Set() };
}

export function sourceOf(context: Context, node: Node): Source {
  return context.document.source(node);
}
