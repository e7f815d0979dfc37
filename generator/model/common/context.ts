import type { Document, Node } from "../../load/document.js";
import type { Diagnostics } from "../../report/diagnostics.js";
import type { Parameter } from "../parameter.js";
import type { Keywords, SchemaDialect } from "./keywords.js";
import { isObject } from "./nodes.js";
import { normalized } from "./normal.js";
import { Registry } from "./registry.js";
import type { TaggedUnion } from "./tags.js";

/** What every reader needs while one document becomes one code model. */
export interface Context {
  readonly document: Document;
  readonly diagnostics: Diagnostics;
  readonly dialect: SchemaDialect;
  readonly registry: Registry;
  /** What is reported once only (an unknown extension, an unknown format) and has been. */
  readonly reported: Set<string>;
  /** Parameters that operations share, by what the document says of them: read once, and the same in every operation. */
  readonly sharedParameters: Map<object, Parameter>;
  /** Where definitions that only pass on another one lead in the end, by what a $ref means. */
  readonly destinations: Map<Node, Node>;
  /** Whether schemas leave a choice between members of oneOf or anyOf, by their value. */
  readonly choices: Map<object, boolean>;
  /** Unions that are told apart by a property; which value means which variant shows when all schemas are known. */
  readonly tagged: TaggedUnion[];
}

export function createContext(document: Document, diagnostics: Diagnostics, dialect: SchemaDialect): Context {
  return {
    document: normalized(document),
    diagnostics,
    dialect: remembering(dialect),
    registry: new Registry(),
    reported: new Set(),
    sharedParameters: new Map(),
    destinations: new Map(),
    choices: new Map(),
    tagged: [],
  };
}

/** A schema is asked for its keywords by everyone who refers to it; they are read once. */
function remembering({ home, keywords }: SchemaDialect): SchemaDialect {
  const read = new Map<object, Keywords>();
  return {
    home,
    keywords(context, node) {
      if (!isObject(node.value)) return keywords(context, node);
      let known = read.get(node.value);
      if (!known) read.set(node.value, (known = keywords(context, node)));
      return known;
    },
  };
}
