import type { Schema } from "./schema.js";
import type { JsonValue, Source } from "../report/source.js";

/** A parameter that is not the body: in the path, query, headers, cookies, or in the host template. */
export interface Parameter {
  source: Source;
  /** Name on the wire. */
  name: string;
  /** x-ms-client-name. */
  clientName?: string;
  in: ParameterPlace;
  /** `client`: given once, when the client is made (x-ms-parameter-location: client, and global parameters without that extension). */
  location: "client" | "method";
  /** True where the parameter is declared outside the operation (document-level parameters, or another file). */
  shared: boolean;
  description?: string;
  required: boolean;
  schema: Schema;
  /** How an array travels; `multi` repeats the name. Absent for what is not an array. */
  collectionFormat?: CollectionFormat;
  /** How an object travels in an address or a header (OpenAPI 3, `style`); absent where it is written as JSON. */
  objectStyle?: ObjectStyle;
  /** The value is written as JSON, whatever it is (OpenAPI 3, `content`). */
  json?: true;
  /** An array without items is left out, rather than sent as an empty text. */
  omitEmpty?: true;
  /** x-ms-skip-url-encoding (or OpenAPI 3's allowReserved): the caller has encoded the value already. */
  skipUrlEncoding?: true;
  /** x-ms-header-collection-prefix: a map whose entries travel as headers that begin with this. */
  headerCollectionPrefix?: string;
  /** x-ms-parameter-grouping: the parameters with one group name are passed together. */
  group?: { name: string };
  default?: JsonValue;
  /** x-ms-client-default: sent where the caller gives no value. */
  clientDefault?: JsonValue;
  /** What the client itself fills in: the api-version, and the request id (x-ms-client-request-id). */
  role?: "api-version" | "client-request-id";
}

export type ParameterPlace = "path" | "query" | "header" | "cookie" | "host";

/** `deep`: `name[key]=value`; `exploded`: `key=value`, each by itself; `flat`: `name=key,value,key,value`. */
export type ObjectStyle = "deep" | "exploded" | "flat";

export type CollectionFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi";

export interface RequestBody {
  source: Source;
  /** Name of the body parameter in the document; `body` where it has none (OpenAPI 3). */
  name: string;
  clientName?: string;
  description?: string;
  required: boolean;
  /** x-ms-parameter-location; almost always `method`. */
  location: "client" | "method";
  /** x-ms-client-flatten on the body parameter. */
  flatten?: true;
  group?: { name: string };
  /** Media types that the operation takes, in the document's order; never empty. */
  contentTypes: string[];
  /** How the value becomes bytes. */
  format: BodyFormat;
  /** For `form` and `multipart` see `fields`; there it is absent. */
  schema?: Schema;
  fields?: FormField[];
}

export type BodyFormat = "json" | "xml" | "text" | "binary" | "form" | "multipart";

/** One field of a form (in: formData). */
export interface FormField {
  source: Source;
  name: string;
  clientName?: string;
  description?: string;
  required: boolean;
  schema: Schema;
  collectionFormat?: CollectionFormat;
  /** Media type of the field's part of a multipart form (OpenAPI 3, Encoding Object). */
  contentType?: string;
  default?: JsonValue;
}
