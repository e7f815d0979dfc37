import type { Node } from "../../load/document.js";
import type { JsonValue } from "../../report/source.js";
import type { Context } from "./context.js";

/** What a schema object says in the keywords that differ between Swagger 2.0, OpenAPI 3.0 and 3.1. */
export interface Keywords {
  /** JSON types, without `null`; empty where the schema does not say. */
  types: string[];
  nullable: boolean;
  /** Nothing but null is allowed. */
  onlyNull?: boolean;
  /** `format`, or what says the same in other words. */
  format?: string;
  /** Bytes that are not wrapped in anything. */
  file: boolean;
  /** `const`. */
  constant?: { value: JsonValue };
  /** Members of oneOf and anyOf that are not just `null`. */
  variants: Node[];
  discriminator?: DiscriminatorKeywords;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minimum?: number;
  maximum?: number;
  /** Keywords that change what the schema means and that the code model has no words for. */
  unexpressed: string[];
}

export interface DiscriminatorKeywords {
  property: string;
  /** Values that the document gives to schemas; those that are not here go by name or x-ms-discriminator-value. */
  mapping: { value: string; target: Node }[];
}

/** How one version of the specification writes schemas. */
export interface SchemaDialect {
  /** Where definitions live: the steps from a document's root. */
  readonly home: readonly string[];
  keywords(context: Context, node: Node): Keywords;
}
